"""The facts of a numbering, worked out: who surely stands before whom, and between whom lots were needed."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kieslijst.law.facts import AppellationKind, Succession
from kieslijst.law.numbering.facts import Judgment, NumberedGroup, NumberingFacts
from kieslijst.law.numbering.order import Entrant, Round, votes_that_count
from kieslijst.law.rule import Scope, Subject, SubjectKind
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class Rank:
    """Where the law puts a group: its round and what counts there, `None` where the facts do not tell."""

    round: Round | None
    count: int | None

    def surely_before(self, other: "Rank") -> bool:
        """Whether every numbering has this group first."""
        if self.round is None or other.round is None:
            return False
        if self.round is not other.round:
            return self.round is Round.VOTES
        return self.count is not None and other.count is not None and self.count > other.count


@dataclass(frozen=True, slots=True)
class Tie:
    """Groups of equal standing, between whom lots are drawn."""

    rank: Rank
    groups: tuple[NumberedGroup, ...]


class NumberingCase:
    """The matter of the rules on numbers. `on` is nomination day unless said otherwise."""

    def __init__(self, facts: NumberingFacts, *, on: date | None = None) -> None:
        self.facts = facts
        self.on = on or facts.election.nomination_day

    @property
    def election_type(self) -> ElectionType:
        return self.facts.election.election_type

    @property
    def several_districts(self) -> bool | None:
        districts = self.facts.election.districts
        return None if districts is None else len(districts) > 1

    def order_of(self, subject: Subject) -> tuple[int, int]:
        return (subject.number or 0, 0)

    @cached_property
    def groups(self) -> tuple[NumberedGroup, ...]:
        """Those that took part in the hearing, in an order of their own."""
        took_part = (group for group in self.facts.groups if group.judgment is not Judgment.REVIVED)
        return tuple(sorted(took_part, key=repr))

    @cached_property
    def revived(self) -> tuple[NumberedGroup, ...]:
        """Those that a court declared valid afterwards."""
        return tuple(sorted((g for g in self.facts.groups if g.judgment is Judgment.REVIVED), key=repr))

    def rank(self, group: NumberedGroup) -> Rank:
        """Where the law puts it (I 14, S 12)."""
        never_by_votes = group.kind is AppellationKind.UNNAMED or self.is_new_name_in_the_senate(group)
        if group.results is None and not never_by_votes:
            return Rank(None, None)
        entrant = Entrant(group.id, group.districts or 0, group.kind, group.results or (), group.succession)
        votes = votes_that_count(entrant, self.election_type)
        return Rank(Round.DISTRICTS, group.districts) if votes is None else Rank(Round.VOTES, votes)

    def is_new_name_in_the_senate(self, group: NumberedGroup) -> bool:
        """A new name of H 4(8)b or c, which S 12 does not mention."""
        return group.succession is not Succession.NONE and self.election_type is ElectionType.EK

    def may_have(self, group: NumberedGroup) -> range:
        """The numbers that the facts leave open for it; one, or several when it is equal to others."""
        own, others = self.rank(group), self._ranks
        before = sum(other.surely_before(own) for other in others)
        after = sum(own.surely_before(other) for other in others)
        return range(1 + before, len(others) - after + 1)

    @property
    def numbers_for_votes(self) -> int:
        """How many numbers may go to groups that stand by votes; the others come after."""
        return sum(rank.round is not Round.DISTRICTS for rank in self._ranks)

    @cached_property
    def _ranks(self) -> tuple[Rank, ...]:
        return tuple(self.rank(group) for group in self.groups)

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """All groups of equal rank, in the order of the law."""
        by_rank: dict[Rank, list[NumberedGroup]] = {}
        for group in self.groups:
            rank = self.rank(group)
            if rank.round is not None and rank.count is not None:
                by_rank.setdefault(rank, []).append(group)
        found = [Tie(rank, tuple(groups)) for rank, groups in by_rank.items() if len(groups) > 1]
        return tuple(sorted(found, key=lambda tie: (tie.rank.round is Round.DISTRICTS, -(tie.rank.count or 0))))

    @cached_property
    def last_number(self) -> int:
        """The highest number that was given in the hearing; 0 when none was."""
        return max((number for group in self.groups for number in group.numbers or ()), default=0)


def _named(group: NumberedGroup, _: NumberingCase) -> Subject:
    return Subject(SubjectKind.GROUP, group.id, group.number, group.name)


def _committee(tie: Tie, case: NumberingCase) -> Subject:
    return Subject(SubjectKind.COMMITTEE, tie.groups[0].id, case.may_have(tie.groups[0]).start, "")


TAKING_PART: Scope[NumberedGroup, NumberingCase] = Scope(SubjectKind.GROUP, lambda case: case.groups, _named)
REVIVED: Scope[NumberedGroup, NumberingCase] = Scope(SubjectKind.GROUP, lambda case: case.revived, _named)
ALL_GROUPS: Scope[NumberedGroup, NumberingCase] = Scope(
    SubjectKind.GROUP, lambda case: (*case.groups, *case.revived), _named
)
TIES: Scope[Tie, NumberingCase] = Scope(SubjectKind.COMMITTEE, lambda case: case.ties, _committee)
