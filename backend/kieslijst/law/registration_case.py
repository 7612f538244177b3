"""The facts of one registration with everything that several rules need worked out once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from kieslijst.law.amount import Amount, AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.days import shifted
from kieslijst.law.registration_facts import (
    AppealFacts,
    AskedFacts,
    CarryOverFacts,
    LogoFacts,
    NameFacts,
    PublicationFacts,
    RegistrationFacts,
)
from kieslijst.law.rule import Subject
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_HIGHER: dict[ElectionType, frozenset[ElectionType]] = {
    _T.EK: frozenset({_T.TK}),
    _T.EP: frozenset({_T.TK}),
    _T.PS: frozenset({_T.TK}),
    _T.WS: frozenset({_T.TK}),
    _T.GR: frozenset({_T.TK, _T.PS}),
    _T.ER: frozenset({_T.TK}),
    _T.KC: frozenset({_T.TK, _T.ER}),
    _T.KCNI: frozenset({_T.TK}),
}
"""Registers that a name is compared with beside the own one (G 2(4)b, G 2a(4)b, G 3(4)b, Q 6(4), Y 10, Ya 25(4))."""
_KINDS = ("request", "change", "logo", "house_logo", "decision", "carry_over", "publication", "entry")


@dataclass(frozen=True, slots=True)
class Asked:
    """An appellation that somebody wants in the register, by a first request or by a change."""

    id: str
    appellation: str
    group: str
    received_on: date | None
    found: AskedFacts


@dataclass(frozen=True, slots=True)
class Appealed:
    """An appeal with the thing that it is about."""

    id: str
    number: int | None
    appellation: str
    appeal: AppealFacts


class RegistrationCase:
    """Facts, indexed. Things stand in one order whatever the input."""

    several_districts: bool | None = False
    """No rule on registration hangs on the districts."""

    def __init__(self, facts: RegistrationFacts, *, on: date) -> None:
        self.facts = facts
        self.on = on
        self.election_type: ElectionType = facts.election.election_type
        self.carry_overs: tuple[CarryOverFacts, ...] = tuple(sorted(facts.carry_overs, key=repr))
        self.publications: tuple[PublicationFacts, ...] = tuple(sorted(facts.publications, key=repr))
        self.logos: tuple[LogoFacts, ...] = tuple(sorted(map(_in_order, facts.logos), key=repr))

    @cached_property
    def asked(self) -> tuple[Asked, ...]:
        """The appellations asked for: by the request and by the change."""
        things = (("request", self.facts.request), ("change", self.facts.change))
        return tuple(
            Asked(id_, thing.appellation, thing.group, thing.received_on, thing.found)
            for id_, thing in things
            if thing is not None
        )

    @cached_property
    def appeals(self) -> tuple[Appealed, ...]:
        """Appeals against the decision and against blocks."""
        decision = self.facts.decision
        own = () if decision is None or decision.appeal is None else (decision.appeal,)
        return (
            *(Appealed("decision", None, self.name, appeal) for appeal in own),
            *(
                Appealed("carry_over", number, thing.appellation, thing.block.appeal)
                for number, thing in enumerate(self.carry_overs, start=1)
                if thing.block is not None and thing.block.appeal is not None
            ),
        )

    @cached_property
    def name(self) -> str:
        """The appellation that it is all about."""
        for thing in (self.facts.change, self.facts.request, self.facts.entry):
            if thing is not None:
                return thing.appellation
        return ""

    @cached_property
    def higher(self) -> frozenset[ElectionType]:
        """The registers above the own one that count for this election; none for the House."""
        return _HIGHER.get(self.election_type, frozenset())

    @cached_property
    def names(self) -> tuple[NameFacts, ...]:
        return tuple(sorted(self.facts.register.names or (), key=repr))

    def names_of_others(self, group: str, which: Callable[[NameFacts], bool]) -> list[str]:
        """Appellations of other groups that fit."""
        return [name.appellation for name in self.names if name.group != group and which(name)]

    def amount(self, name: AmountName) -> Amount | None:
        """A number of the law for this election; None where the law knows none."""
        return amount(name, self.election_type, on=self.on)

    def whole(self, name: AmountName, otherwise: int = 0) -> int:
        """The same as a whole number, `otherwise` where the law knows none."""
        found = self.amount(name)
        return otherwise if found is None else found.whole

    def day_before(self, name: AmountName) -> date | None:
        """So many days before nomination day, moved to a working day (Z 12); None where the law has no such term."""
        found = self.amount(name)
        return None if found is None else shifted(self.facts.election.nomination_day, -found.whole)

    def day_after(self, day: date, name: AmountName) -> date | None:
        """So many days after another day, moved to a working day (Z 12); None where the law has no such term."""
        found = self.amount(name)
        return None if found is None else shifted(day, found.whole)

    def order_of(self, subject: Subject) -> tuple[int, int]:
        """As a registration goes: request, change, logo, decision, carry-over, what comes afterwards."""
        return (_KINDS.index(subject.id) if subject.id in _KINDS else len(_KINDS), subject.number or 0)


def is_late(day: date | None, last: date | None) -> bool:
    """Whether a known day is after a known last day."""
    return day is not None and last is not None and day > last


def latest(days: Iterable[date | None]) -> date | None:
    """The last of the days that are known."""
    return max((day for day in days if day is not None), default=None)


def _in_order(logo: LogoFacts) -> LogoFacts:
    """The same logo whatever the order in which those of others were given."""
    return replace(logo, others=tuple(sorted(logo.others, key=repr)))
