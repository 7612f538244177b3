"""Which districts a list is for, and what happens to those that another list has already."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.elections.model import Election
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

ALL = "all"


class Claim(StrEnum):
    """A district that another list has: it stays there, or it moves to this list."""

    LEAVE = "leave"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Assignment:
    """The districts of the list from now on; `moved` are those that leave another list for it."""

    districts: tuple[int, ...]
    moved: tuple[int, ...]


class DistrictsForm(Form):
    """Checkboxes, and for each other list that has some of the ticked ones the choice to leave or to move."""

    def chosen(self, election: Election) -> tuple[int, ...]:
        """The ticked districts; all of them when "all" is ticked."""
        numbers = [each.number for each in election.districts]
        if ALL in self.values("districts"):
            return tuple(numbers)
        return tuple(each for each in numbers if str(each) in self.values("districts"))

    def taken(
        self, election: Election, nomination: Nomination, candidate_list: CandidateList
    ) -> dict[CandidateList, tuple[int, ...]]:
        """The other lists that have some of the newly ticked districts, with those districts."""
        new = [each for each in self.chosen(election) if each not in candidate_list.districts]
        others = [each for each in nomination.lists if each.id != candidate_list.id]
        found = {each: tuple(one for one in new if one in each.districts) for each in others}
        return {each: numbers for each, numbers in found.items() if numbers}

    def read(self, election: Election, nomination: Nomination, candidate_list: CandidateList) -> Assignment | None:
        """None with an error for a district of another election, or while a choice is not made."""
        known = {ALL, *(str(each.number) for each in election.districts)}
        if not known.issuperset(self.values("districts")):
            self.refuse("districts", mark("Kies een van de kieskringen van deze verkiezing."))
            return None
        left: set[int] = set()
        moved: set[int] = set()
        for each, numbers in self.taken(election, nomination, candidate_list).items():
            missing = mark("Kies of deze kieskringen in de andere lijst blijven, of naar deze lijst verhuizen.")
            claim = self.choice(f"taken-{each.id}", Claim, missing=missing)
            (moved if claim is Claim.MOVE else left).update(numbers)
        if not self.is_fine:
            return None
        kept = tuple(one for one in self.chosen(election) if one not in left)
        return Assignment(kept, tuple(sorted(moved)))
