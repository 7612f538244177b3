"""Which declarations of support count for a list in a district, and why the others do not.

Source: Kieswet I 2(1)a with H 4 (KCNI: Pa 11), S 1(3)a with R 2 for the Senate; for copies and the municipality's note
ECLI:NL:RVS:2025:4587. That the place was wrong is no ground. A date outside the window of H 4(3), or two papers of one
voter for one list, is no settled ground: such declarations are doubtful, neither counted nor refused.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.days import days_later
from kieslijst.law.declaration_facts import DeclarationFacts, SigningPlace
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import ElectionFacts, Facts
from kieslijst.law.repair_term import repair_term
from kieslijst.shared.election_type import ElectionType

Place = tuple[str, int]
"""A list by its id, and a district by its number."""


class NotCounted(StrEnum):
    """Why a declaration does not count; the last two leave it in doubt."""

    TAKEN_BACK = "taken_back"
    """Before it was handed in (H 4(6))."""
    REPLACED = "replaced"
    COPY = "copy"
    OTHER_CANDIDATES = "other_candidates"
    NOT_A_MEMBER = "not_a_member"
    NOT_IN_DISTRICT = "not_in_district"
    NO_NOTE = "no_note"
    NO_CALL = "no_call"
    SIGNED_MORE = "signed_more"
    OUTSIDE_WINDOW = "outside_window"
    SIGNED_TWICE_HERE = "signed_twice_here"
    """Another paper of the same voter for the same list; of such papers one stays in doubt."""


IN_DOUBT = frozenset({NotCounted.OUTSIDE_WINDOW, NotCounted.SIGNED_TWICE_HERE})


@dataclass(frozen=True, slots=True)
class Judged:
    """A declaration with all that keeps it from counting, in the order of `NotCounted`."""

    place: Place
    number: int
    """The how-manieth declaration for that list in that district, from 1, in the order of the ids."""
    declaration: DeclarationFacts
    reasons: tuple[NotCounted, ...]

    @property
    def counts(self) -> bool:
        return not self.reasons

    @property
    def doubtful(self) -> bool:
        """Whether nothing but a doubt is held against it."""
        return bool(self.reasons) and IN_DOUBT.issuperset(self.reasons)


@dataclass(frozen=True, slots=True)
class SupportCount:
    """The declarations for one list in one district. `refused` and `doubtful` hold id and first reason."""

    list_id: str
    district: int
    counted: int
    refused: tuple[tuple[str, NotCounted], ...]
    doubtful: tuple[tuple[str, NotCounted], ...]

    @property
    def at_most(self) -> int:
        """How many count when every doubt goes the list's way."""
        return self.counted + len(self.doubtful)


def count_support(facts: Facts, *, on: date, elsewhere: Elsewhere | None = None) -> tuple[SupportCount, ...]:
    """By list and district, where single declarations are known. `on` is the nomination day whose text holds."""
    return counts_of(judged_support(facts, on=on, elsewhere=elsewhere))


def counts_of(judged: Iterable[Judged]) -> tuple[SupportCount, ...]:
    """The same from declarations already judged."""
    by_place: dict[Place, list[Judged]] = defaultdict(list)
    for one in judged:
        by_place[one.place].append(one)
    return tuple(_count(place, by_place[place]) for place in sorted(by_place))


def judged_support(facts: Facts, *, on: date, elsewhere: Elsewhere | None = None) -> tuple[Judged, ...]:
    """Every single declaration, by list, district and id, whatever the order of the facts."""
    by_place: dict[Place, list[DeclarationFacts]] = defaultdict(list)
    for given in facts.support or ():
        by_place[given.list_id, given.district] += given.declarations or ()
    judge = _Judge(facts, on=on, elsewhere=elsewhere, signed=_signed(by_place))
    return tuple(one for place in sorted(by_place) for one in judge.all_of(place, by_place[place]))


def support_window(election: ElectionFacts, *, on: date) -> tuple[date, date]:
    """First and last day on which a declaration for a list to be handed in is signed (H 4(3), Yb 2)."""
    usual = amount(AmountName.SUPPORT_WINDOW, election.election_type, on=on)
    longest = amount(AmountName.LONGEST_SUPPORT_WINDOW, election.election_type, on=on)
    by_decree = min(election.support_days_by_decree, longest.whole if longest else 0)
    days = max(usual.whole if usual else 0, by_decree)
    return days_later(election.nomination_day, -days), election.nomination_day


def signed_in_time(declaration: DeclarationFacts, election: ElectionFacts, *, on: date) -> bool:
    """Signed in the window or in the repair term (I 2(3)); an unknown day or repair term is held against nobody, and
    the Senate knows no window."""
    signed = declaration.signed_on
    if signed is None or election.election_type is ElectionType.EK:
        return True
    first, last = support_window(election, on=on)
    if signed <= last:
        return first <= signed
    repair = repair_term(election)
    return repair is None or repair[0] <= signed <= repair[1]


class _Judge:
    """What is the same for all declarations of a group."""

    def __init__(
        self, facts: Facts, *, on: date, elsewhere: Elsewhere | None, signed: Mapping[str, set[Place]]
    ) -> None:
        self._election, self._group = facts.election, facts.group.id
        self._on, self._elsewhere, self._signed = on, elsewhere, signed

    def all_of(self, place: Place, declarations: Iterable[DeclarationFacts]) -> list[Judged]:
        papers: set[str] = set()
        voters: dict[str, DeclarationFacts] = {}
        judged = []
        for number, one in enumerate(sorted(declarations, key=_by_id), start=1):
            reasons = [*self._own_reasons(one, place), *self._compared(one, papers=papers, voters=voters)]
            judged.append(Judged(place, number, one, tuple(sorted(reasons, key=_RANK.__getitem__))))
            if one.paper:
                papers.add(one.paper)
            if one.supporter and IN_DOUBT.issuperset(reasons):
                voters[one.supporter] = one
        return _both_in_doubt(judged)

    def _own_reasons(self, one: DeclarationFacts, place: Place) -> list[NotCounted]:
        handed_in = one.handed_in_on or self._election.nomination_day
        taken_back = one.left_out and one.withdrawn_on is not None and one.withdrawn_on < handed_in
        kind = self._election.election_type
        college, senate = kind is ElectionType.KCNI, kind is ElectionType.EK
        held = {
            NotCounted.TAKEN_BACK: taken_back,
            NotCounted.REPLACED: college and one.replaced,
            NotCounted.OTHER_CANDIDATES: one.matches_list is False,
            NotCounted.NOT_A_MEMBER: senate and one.sits_in not in (None, place[1]),
            NotCounted.NOT_IN_DISTRICT: not senate and one.registered is False,
            NotCounted.NO_NOTE: not senate and one.noted is False,
            NotCounted.NO_CALL: college and one.place not in (None, SigningPlace.VIDEO_CALL),
            NotCounted.SIGNED_MORE: self._signed_more(one, place),
            NotCounted.OUTSIDE_WINDOW: not college and not signed_in_time(one, self._election, on=self._on),
        }
        return [reason for reason, holds in held.items() if holds]

    def _signed_more(self, one: DeclarationFacts, place: Place) -> bool:
        if one.signed_for_others or one.supporter is None:
            return bool(one.signed_for_others)
        others = self._elsewhere.with_same_supporter(one.supporter, not_of=self._group) if self._elsewhere else ()
        return bool(others) or len(self._signed.get(one.supporter, set()) | {place}) > 1

    def _compared(
        self, one: DeclarationFacts, *, papers: set[str], voters: Mapping[str, DeclarationFacts]
    ) -> list[NotCounted]:
        if one.paper is not None and one.paper in papers:
            return [NotCounted.COPY]
        first = voters.get(one.supporter or "")
        if first is None:
            return []
        unsure = one.paper is None or first.paper is None
        return [NotCounted.COPY if unsure else NotCounted.SIGNED_TWICE_HERE]


_RANK = {reason: rank for rank, reason in enumerate(NotCounted)}


def _both_in_doubt(judged: list[Judged]) -> list[Judged]:
    """Of two papers of one voter for one list the later one is refused and the first one is in doubt."""
    again = {one.declaration.supporter for one in judged if NotCounted.SIGNED_TWICE_HERE in one.reasons}
    return [_in_doubt_or_refused(one, again) for one in judged]


def _in_doubt_or_refused(one: Judged, again: set[str | None]) -> Judged:
    if NotCounted.SIGNED_TWICE_HERE in one.reasons:
        return Judged(one.place, one.number, one.declaration, (NotCounted.SIGNED_MORE,))
    if one.counts and one.declaration.supporter in again:
        return Judged(one.place, one.number, one.declaration, (NotCounted.SIGNED_TWICE_HERE,))
    return one


def _count(place: Place, judged: list[Judged]) -> SupportCount:
    return SupportCount(
        *place,
        counted=sum(one.counts for one in judged),
        refused=tuple((one.declaration.id, one.reasons[0]) for one in judged if one.reasons and not one.doubtful),
        doubtful=tuple((one.declaration.id, one.reasons[0]) for one in judged if one.doubtful),
    )


def _signed(by_place: Mapping[Place, Iterable[DeclarationFacts]]) -> dict[str, set[Place]]:
    """By voter, the lists and districts that he signed for."""
    found: dict[str, set[Place]] = defaultdict(set)
    for place, declarations in by_place.items():
        for one in declarations:
            if one.supporter and not one.replaced:
                found[one.supporter].add(place)
    return found


def _by_id(one: DeclarationFacts) -> tuple[str, str]:
    """What shares an id still has one order."""
    return (one.id, repr(one))
