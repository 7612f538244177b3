"""What taking over would change: people, lists, and which rows stay out (pure)."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from kieslijst.elections.model import Election
from kieslijst.exchange.spreadsheet.candidates import CandidateRow
from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.matching import Known, joined
from kieslijst.nomination.importing.model import Batch, Content, ListChange, Mode
from kieslijst.nomination.importing.rows import ReadRow, Remark, keys_of, name_key
from kieslijst.nomination.model import CandidateList, Contact, Nomination, Person
from kieslijst.nomination.pasted import person_of
from kieslijst.shared.address import Residence


@dataclass(slots=True)
class Plan:
    """`updated` are pairs (before, after); `known` counts people who were there already and stay as they are.

    `skipped` and `refused` are line numbers: rows of somebody who stands there already, rows without any name.
    `leaving` are the people who go off a list that is replaced.
    """

    mode: Mode
    new: list[Person] = field(default_factory=list)
    updated: list[tuple[Person, Person]] = field(default_factory=list)
    known: int = 0
    skipped: list[int] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    lists: list[ListChange] = field(default_factory=list)
    leaving: list[UUID] = field(default_factory=list)

    @property
    def taken(self) -> int:
        """How many candidates the button names."""
        return len(self.new) + len(self.updated) + self.known


def plan_of(batch: Batch, rows: Sequence[ReadRow], nomination: Nomination, election: Election) -> Plan:
    """What taking over this batch does to the nomination as it is now."""
    return _Planner(batch, nomination, election).plan(rows)


class _Planner:
    """Keeps lists and people as they become, row by row."""

    def __init__(self, batch: Batch, nomination: Nomination, election: Election) -> None:
        self.batch, self.content, self.nomination = batch, batch.content, nomination
        source = self.content.source
        told = source.districts if source else ()
        self.districts = told or tuple(district.number for district in election.districts)
        self.known = Known(nomination.persons) if source else None
        self.plan_ = Plan(batch.content.mode)
        self.before = {each.id: each for each in nomination.lists}
        self.lists: dict[UUID, CandidateList] = dict(self.before)
        self.order: dict[UUID, dict[UUID, None]] = {
            each.id: dict.fromkeys(each.candidates) for each in nomination.lists
        }
        self.people: dict[UUID, Person] = {person.id: person for person in nomination.persons}
        self.here: set[UUID] = set()
        self.keys: dict[object, UUID] = {}
        for person in nomination.persons:
            self._remember(person)
        self.by_list: dict[object, UUID] = {}
        self.is_spread = bool({Field.LIST, Field.DISTRICT} & {column.field for column in self.content.columns})
        self.emptied: set[UUID] = set()

    def plan(self, rows: Sequence[ReadRow]) -> Plan:
        left_out = frozenset(self.content.answers.left_out)
        for row in rows:
            if row.line.number in left_out:
                continue
            if row.has_name:
                self._row(row)
            else:
                self.plan_.refused.append(row.line.number)
        self._finish()
        return self.plan_

    def _row(self, row: ReadRow) -> None:
        lists = self._destinations(row)
        person = self._person(row, lists)
        placed = [each for each in lists if person.id not in self.order[each]]
        for each in placed:
            self.order[each][person.id] = None
        self._count(row, person, placed=bool(placed))
        self.here.add(person.id)

    def _count(self, row: ReadRow, person: Person, *, placed: bool) -> None:
        plan, old = self.plan_, self.people.get(person.id)
        if person.id in self.here:
            plan.skipped += [] if placed else [row.line.number]
        elif old is None:
            plan.new.append(person)
        elif person != old:
            plan.updated.append((old, person))
        elif not placed and self.content.mode is Mode.APPEND:
            plan.skipped.append(row.line.number)
        else:
            plan.known += 1

    def _person(self, row: ReadRow, lists: Sequence[UUID]) -> Person:
        """Somebody who is there already, changed where the mode says so; else somebody new."""
        matched = self._matched(row)
        if matched is not None:
            return matched
        candidate = row.candidate
        keys = [*keys_of(candidate), ("elsewhere", name_key(candidate.name), candidate.residence.place)]
        found = next((self.keys[key] for key in keys[:-1] if key in self.keys), None)
        if found is None and self.is_spread and (twin := self.keys.get(keys[-1])):
            found = twin if all(twin not in self.order[each] for each in lists) else None
        if found is not None and found in self.people:
            old = self.people[found]
            return old if self.content.mode is Mode.APPEND or found in self.here else updated_by(old, candidate)
        if found is not None:
            return next(person for person in self.plan_.new if person.id == found)
        fresh = replace(person_of(candidate, self._id_of(row)), revision=1)
        self._remember(fresh, spread=True)
        return fresh

    def _matched(self, row: ReadRow) -> Person | None:
        """Of a source: whom it surely means, or whom the user said it means, with what was chosen of it."""
        match = self.known.match(row.candidate) if self.known else None
        answers, number = self.content.answers, row.line.number
        if match is None or not (match.is_sure or number in answers.same):
            return None
        if match.person.id in self.here:
            return match.person
        return joined(match.person, row.candidate, answers.fields_of(number))

    def _id_of(self, row: ReadRow) -> UUID:
        """The same row of the same batch is the same person, so that a resend adds nobody twice."""
        return uuid5(self.batch.id, f"{row.line.number}/{self.content.times_taken}")

    def _remember(self, person: Person, *, spread: bool = False) -> None:
        if person.bsn:
            self.keys.setdefault(("bsn", person.bsn), person.id)
        if person.birth_date:
            self.keys.setdefault((name_key(person.name), person.birth_date), person.id)
        if spread:
            self.keys.setdefault(("elsewhere", name_key(person.name), person.residence.place), person.id)

    def _destinations(self, row: ReadRow) -> tuple[UUID, ...]:
        if row.list_name:
            return (self._list_named(row.list_name, row.districts),)
        if row.districts:
            return tuple(self._list_for(number) for number in row.districts)
        if not self.content.on_list or any(note.remark is Remark.NO_DISTRICT for note in row.notes):
            return ()
        return (self._list_chosen(),)

    def _list_chosen(self) -> UUID:
        """The list that the user chose; the only list, when it has no district yet, is for all of them."""
        chosen = self.content.list_id
        if chosen is None or chosen not in self.before:
            only = self.nomination.lists[0] if len(self.nomination.lists) == 1 else None
            chosen = only.id if only and not only.candidates else self._made("chosen", self.districts)
        is_fresh = self.content.source is not None and not self.lists[chosen].candidates
        if (is_fresh or self.before.keys() == {chosen}) and not self.lists[chosen].districts:
            self.lists[chosen] = replace(self.lists[chosen], districts=self.districts)
        return self._opened(chosen)

    def _list_for(self, number: int) -> UUID:
        """The list of one district: its own, the first that holds it, an empty one without district, or a new one."""
        if number not in self.by_list:
            lists = list(self.lists.values())
            own = [each for each in lists if each.districts == (number,)]
            shared = [each for each in lists if number in each.districts]
            free = [each for each in lists if not each.districts and not self.order[each.id]]
            found = next(iter((*own, *shared, *free)), None)
            self.by_list[number] = found.id if found else self._made(f"district {number}", (number,))
            if found in free:
                self.lists[found.id] = replace(found, districts=(number,))
        return self._opened(self.by_list[number])

    def _list_named(self, name: str, districts: tuple[int, ...]) -> UUID:
        """The list with this number, or a new one for each other name."""
        key = ("list", name.casefold())
        if key not in self.by_list:
            digits = name.casefold().removeprefix("lijst").strip()
            numbered = [each for each in self.before.values() if str(each.number) == digits]
            free = [
                each for each in self.lists.values() if not self.order[each.id] and each.id not in self.by_list.values()
            ]
            found = next(iter((*numbered, *free)), None)
            self.by_list[key] = found.id if found else self._made(f"list {name}", ())
        list_id = self.by_list[key]
        if districts:
            joined = tuple(sorted({*self.lists[list_id].districts, *districts}))
            self.lists[list_id] = replace(self.lists[list_id], districts=joined)
        return self._opened(list_id)

    def _made(self, name: str, districts: tuple[int, ...]) -> UUID:
        list_id = uuid5(self.batch.id, f"{name}/{self.content.times_taken}")
        if list_id not in self.lists:
            number = max((each.number for each in self.lists.values()), default=0) + 1
            self.lists[list_id] = CandidateList(list_id, number, districts)
            self.order[list_id] = {}
        return list_id

    def _opened(self, list_id: UUID) -> UUID:
        """A list that is replaced is emptied before its first row."""
        if self.content.mode is Mode.REPLACE and list_id not in self.emptied:
            self.emptied.add(list_id)
            self.order[list_id] = {}
        return list_id

    def _finish(self) -> None:
        for list_id, each in self.lists.items():
            after = replace(each, candidates=tuple(self.order[list_id]))
            before = self.before.get(list_id)
            if before != after:
                self.plan_.lists.append(ListChange(before, after))
            gone = set(before.candidates) - set(after.candidates) if before else set()
            self.plan_.leaving += sorted(gone)


def updated_by(person: Person, candidate: CandidateRow) -> Person:
    """The person with what the row says; what the row leaves empty stays."""
    name = candidate.name
    old = person.name
    agent = candidate.agent
    place = candidate.residence
    return replace(
        person,
        name=replace(
            old,
            initials=name.initials or old.initials,
            first_name=name.first_name or old.first_name,
            prefix=name.prefix if name.last_name else old.prefix,
            last_name=name.last_name or old.last_name,
        ),
        gender=candidate.gender or person.gender,
        birth_date=candidate.birth_date or person.birth_date,
        residence=Residence(place.place, place.country or "NL") if place.place else person.residence,
        bsn="" if candidate.has_no_bsn else candidate.bsn or person.bsn,
        has_no_bsn=candidate.has_no_bsn or (person.has_no_bsn and not candidate.bsn),
        address=person.address if candidate.address.is_empty else candidate.address,
        authorised_person=Contact(agent.name, agent.address) if agent else person.authorised_person,
    )


def list_or_new(content: Content) -> str:
    """What the form shows as chosen: a list's id, "new", or "" for the address book only."""
    if not content.on_list:
        return ""
    return str(content.list_id) if content.list_id else "new"
