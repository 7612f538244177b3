"""From which set of people somebody was opened: a search in the address book, a list, or the check."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlencode
from uuid import UUID

from kieslijst.nomination.lacking import lacking, lives_outside
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.searching import finds

_LONGEST_QUERY = 100
_NO_PLACE = 0
Shows = Callable[[Person], bool]


def filters_of(nomination: Nomination) -> Mapping[str, Shows]:
    """The filters of the address book by their name in the address."""
    on_lists = {person_id for each in nomination.lists for person_id in each.candidates}
    return {
        "incomplete": lambda person: bool(lacking(person)),
        "abroad": lives_outside,
        "not-on-list": lambda person: person.id not in on_lists,
    }


def found(nomination: Nomination, *, query: str, show: str) -> tuple[Person, ...]:
    """The people of the address book that a search and a filter leave; "kuipers 7" finds place 7 of any list."""
    places: dict[UUID, set[int]] = {}
    for each in nomination.lists:
        for place, person_id in enumerate(each.candidates, start=1):
            places.setdefault(person_id, set()).add(place)
    shows = filters_of(nomination).get(show, _anybody)
    return tuple(
        person
        for person in nomination.persons
        if shows(person)
        and (not query or any(finds(query, person, place) for place in places.get(person.id, {_NO_PLACE})))
    )


def _anybody(_: Person) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class CameFrom:
    """The set in words of the address; `section` is "people", "lists", "readiness", or empty for none."""

    section: str = ""
    query: str = ""
    show: str = ""

    @classmethod
    def read(cls, values: Callable[[str], str]) -> Self:
        """From the values of an address or a form."""
        section = values("from")
        known = section if section in ("people", "lists", "readiness") else ""
        return cls(known, values("q")[:_LONGEST_QUERY].strip(), values("show"))

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What travels on in the address and in the form."""
        named = (("from", self.section), ("q", self.query), ("show", self.show))
        return tuple((name, value) for name, value in named if value)

    def link(self, nomination: Nomination, person_id: UUID) -> str:
        """The page of somebody of this set."""
        address = path_of(nomination, "people", person_id)
        return f"{address}?{urlencode(self.pairs)}" if self.pairs else address

    def back(self, nomination: Nomination) -> str:
        """Where the set is shown."""
        kept = urlencode(self.pairs[1:]) if self.section == "people" else ""
        return path_of(nomination, self.section or "people") + (f"?{kept}" if kept else "")

    def after(self, nomination: Nomination, person_id: UUID, *, has_points: Callable[[Person], bool]) -> UUID | None:
        """Who comes next in the set; None after the last one. `has_points` says whom the check asks something of."""
        order = self._order(nomination, person_id)
        behind = order[order.index(person_id) + 1 :] if person_id in order else order
        if self.section != "readiness":
            return next(iter(behind), None)
        around = (*behind, *(each for each in order if each not in behind and each != person_id))
        return next((each for each in around if has_points(nomination.person(each))), None)

    def _order(self, nomination: Nomination, person_id: UUID) -> tuple[UUID, ...]:
        if self.section == "lists":
            on = [each for each in nomination.lists if person_id in each.candidates]
            return on[0].candidates if on else ()
        if self.section == "readiness":
            return tuple(dict.fromkeys(person for each in nomination.lists for person in each.candidates))
        # Who was mended may no longer be found; the others keep their order behind them.
        left = {person.id for person in found(nomination, query=self.query, show=self.show)}
        return tuple(each.id for each in nomination.persons if each.id in left or each.id == person_id)
