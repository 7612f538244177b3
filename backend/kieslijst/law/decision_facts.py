"""A decision as the committee took or drew it up, and the omissions it notified: what `decision_rules` run over.

As in `facts`, None means that the source cannot know; a rule that hangs on it answers met.
"""

from dataclasses import dataclass

from kieslijst.law.rule import Scope, Subject, SubjectKind
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class Notice:
    """An omission that was notified to the submitter. `about` is what is missing; a ground when it is no omission."""

    id: str
    name: str = ""
    about: Omission | Ground | None = None


@dataclass(frozen=True, slots=True)
class RecordedList:
    """A list that was declared invalid, in which districts, on which ground.

    `holds_in` are the districts where the ground applies.
    """

    list_id: str
    ground: Ground | None = None
    districts: frozenset[int] = frozenset()
    holds_in: frozenset[int] | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class RecordedStrike:
    """A candidate who was struck from a list. `applying` are all grounds that apply in one of those districts."""

    list_id: str
    position: int
    name: str = ""
    ground: Ground | None = None
    applying: frozenset[Ground] | None = None
    districts: frozenset[int] = frozenset()
    holds_in: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """All decisions on the lists of one group, and the notices that went before."""

    election_type: ElectionType
    several_districts: bool | None = None
    notices: tuple[Notice, ...] = ()
    lists: tuple[RecordedList, ...] = ()
    strikes: tuple[RecordedStrike, ...] = ()
    district_names: tuple[tuple[int, str], ...] = ()

    def named(self, districts: frozenset[int]) -> str:
        """Districts in words, by number where they have no name."""
        names = dict(self.district_names)
        return ", ".join(names.get(number) or str(number) for number in sorted(districts))

    def order_of(self, subject: Subject) -> tuple[int, int]:
        """Lists by id, candidates by place."""
        ids = sorted({one.list_id for one in self.lists} | {one.list_id for one in self.strikes})
        return (ids.index(subject.list_id) + 1 if subject.list_id in ids else 0, subject.number or 0)


def _notice(notice: Notice, _: DecisionFacts) -> Subject:
    return Subject(SubjectKind.COMMITTEE, notice.id, None, notice.name)


def _list(one: RecordedList, decision: DecisionFacts) -> Subject:
    ground = "" if one.ground is None else one.ground.name
    number = decision.order_of(Subject(SubjectKind.LIST, one.list_id, None, "", one.list_id))[0]
    return Subject(SubjectKind.LIST, f"{one.list_id} {ground}".strip(), number, one.name, one.list_id)


def _strike(one: RecordedStrike, _: DecisionFacts) -> Subject:
    place = (one.list_id, one.position)
    ground = "" if one.ground is None else one.ground.name
    key = f"{one.list_id} {one.position} {ground}".strip()
    return Subject(SubjectKind.CANDIDATE, key, one.position, one.name, one.list_id, (place,))


NOTICES: Scope[Notice, DecisionFacts] = Scope(SubjectKind.COMMITTEE, lambda decision: decision.notices, _notice)
RECORDED_LISTS: Scope[RecordedList, DecisionFacts] = Scope(SubjectKind.LIST, lambda decision: decision.lists, _list)
RECORDED_STRIKES: Scope[RecordedStrike, DecisionFacts] = Scope(
    SubjectKind.CANDIDATE, lambda decision: decision.strikes, _strike
)
