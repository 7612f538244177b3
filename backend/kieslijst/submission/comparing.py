"""A list beside an earlier one: a final version of our own, or what was brought in from a file (pure)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from kieslijst.nomination.comparing import Compared, compared
from kieslijst.nomination.importing.matching import Known
from kieslijst.nomination.importing.rows import ReadRow
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.shared.person_name import PersonName
from kieslijst.submission.model import FrozenSnapshot


@dataclass(frozen=True, slots=True)
class Beside:
    """The earlier list by ids of our own persons where they are known again, and the names of everybody."""

    earlier: CandidateList
    names: dict[UUID, PersonName]


def beside_version(nomination: Nomination, frozen: FrozenSnapshot, list_id: UUID) -> Beside | None:
    """The same list as it was in a final version; `None` when the version has it not."""
    found = next((each for each in frozen.snapshot.lists if each.id == list_id), None)
    if found is None:
        return None
    then = {each.person_id: each.name for each in found.candidates}
    names = {**then, **{person.id: person.name for person in nomination.persons}}
    return Beside(CandidateList(list_id, found.number, found.districts, tuple(then)), names)


def beside_rows(nomination: Nomination, mine: CandidateList, rows: Sequence[ReadRow]) -> Beside:
    """What was brought in. Here a name with a place is enough to be known again: nothing is changed by it."""
    known = Known(nomination.persons)
    names = {person.id: person.name for person in nomination.persons}
    order: dict[UUID, None] = {}
    for row in _part(rows, mine):
        match = known.match(row.candidate)
        found = match.person.id if match and match.person.id not in order else uuid5(mine.id, str(row.line.number))
        names.setdefault(found, row.candidate.name)
        order[found] = None
    return Beside(CandidateList(mine.id, mine.number, mine.districts, tuple(order)), names)


def _part(rows: Sequence[ReadRow], mine: CandidateList) -> Iterable[ReadRow]:
    """Of a group with several lists the one that shares a district with ours, else the first."""
    named = list(dict.fromkeys(row.list_name for row in rows))
    sharing = [row.list_name for row in rows if set(row.districts) & set(mine.districts)]
    wanted = next(iter((*sharing, *named)), "")
    return [row for row in rows if row.list_name == wanted and row.has_name]


def differences(mine: CandidateList, other: Beside) -> tuple[tuple[Compared, PersonName], ...]:
    """Everybody who is on one of the two only, or in another place."""
    return tuple((each, other.names[each.person_id]) for each in compared(mine, other.earlier))
