"""How many deposits a group pays, in which currency, and what becomes of a deposit after the result; each with why.

Source: Kieswet H 11 to H 14, Ya 17, Ya 28, Pa 14. The Senate asks no deposit.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kieslijst.law.amount import AmountName, Unit
from kieslijst.law.amounts import amount
from kieslijst.law.exemption import is_exempt
from kieslijst.law.facts import AppellationKind, Facts, ListFacts
from kieslijst.law.payment_facts import DepositResultFacts
from kieslijst.law.residence import in_caribbean_netherlands
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_WITH_LIST_GROUPS = frozenset({_T.TK, _T.PS})
_WITH_DOLLARS = frozenset({_T.TK, _T.PS, _T.EP})
_SEAT_SAVES_NOTHING = frozenset({_T.TK, _T.EP})
_HUNDRED = 100


class UnitKind(StrEnum):
    """What one deposit is paid for (H 11, H 12(1), H 13(1))."""

    LIST_GROUP = "list_group"
    IDENTICAL_SET = "identical_set"
    SINGLE_LIST = "single_list"


@dataclass(frozen=True, slots=True)
class DepositUnit:
    """Lists for which one deposit is paid together. `currency` is None where it hangs on a seat that is not known."""

    kind: UnitKind
    list_ids: tuple[str, ...]
    currency: str | None


class Fate(StrEnum):
    """What becomes of a deposit."""

    NONE = "none"
    OPEN = "open"
    REFUNDED = "refunded"
    FORFEITED = "forfeited"


class FateWhy(StrEnum):
    """What that rests on; the wording says it in a sentence."""

    NOT_ASKED = "not_asked"
    RESULT_UNKNOWN = "result_unknown"
    NO_VALID_LIST = "no_valid_list"
    ENOUGH_VOTES = "enough_votes"
    SEAT = "seat"
    TOO_FEW_VOTES = "too_few_votes"


@dataclass(frozen=True, slots=True)
class DepositFate:
    """The answer; `share` is the share of the quota, in per cent, with which the deposit comes back."""

    fate: Fate
    why: FateWhy
    share: int
    votes: int = 0


def deposits_needed(facts: Facts) -> tuple[DepositUnit, ...]:
    """One for each list group, set of identical lists or single list that is not exempt; none for the Senate."""
    if facts.election.election_type is _T.EK:
        return ()
    exempt = is_exempt(facts).answer
    heads = {one.candidates[0].person.id for one in facts.lists if one.candidates and not _is_unnamed(one, facts)}
    by_bond: dict[str, list[ListFacts]] = defaultdict(list)
    for list_ in sorted(facts.lists, key=lambda known: known.id):
        if _is_unnamed(list_, facts) or not exempt:
            by_bond[_bond(list_, facts, heads=frozenset() if exempt else frozenset(heads))].append(list_)
    return tuple(_unit(lists, facts) for _, lists in sorted(by_bond.items()))


def currency_of(list_: ListFacts, facts: Facts) -> str | None:
    """Dollars for a group with its seat on the islands, or an unnamed list whose first candidate lives there (TK, PS,
    EP); on the islands themselves always dollars. None where that seat or residence is not known."""
    kind = facts.election.election_type
    if kind not in _WITH_DOLLARS:
        found = amount(AmountName.DEPOSIT, kind, on=facts.election.nomination_day)
        return None if found is None else found.unit.value
    on_islands = facts.group.seat_on_islands
    if _is_unnamed(list_, facts):
        on_islands = in_caribbean_netherlands(list_.candidates[0].person.residence) if list_.candidates else None
    return {None: None, True: Unit.DOLLARS.value, False: Unit.EUROS.value}[on_islands]


def fate_of_deposit(result: DepositResultFacts | None, election_type: ElectionType, *, on: date) -> DepositFate:
    """What becomes of a deposit after the result (H 12(4)(5) and its likes), by the text in force on nomination day."""
    share = amount(AmountName.DEPOSIT_SHARE, election_type, on=on)
    if share is None:
        return DepositFate(Fate.NONE, FateWhy.NOT_ASKED, 0)
    known = result or DepositResultFacts()
    fate, why = _fate(known, share.whole, seat_saves=election_type not in _SEAT_SAVES_NOTHING)
    return DepositFate(fate, why, share.whole, known.votes or 0)


def _fate(result: DepositResultFacts, share: int, *, seat_saves: bool) -> tuple[Fate, FateWhy]:
    if result.valid_list is False:
        return Fate.REFUNDED, FateWhy.NO_VALID_LIST
    if seat_saves and (result.seats or 0) > 0:
        return Fate.REFUNDED, FateWhy.SEAT
    enough = _enough_votes(result, share)
    if enough:
        return Fate.REFUNDED, FateWhy.ENOUGH_VOTES
    if enough is None or (seat_saves and result.seats is None):
        return Fate.OPEN, FateWhy.RESULT_UNKNOWN
    return Fate.FORFEITED, FateWhy.TOO_FEW_VOTES


def _enough_votes(result: DepositResultFacts, share: int) -> bool | None:
    """Whether the votes reach the share of the quota; in whole numbers, as the quota is votes over seats (P 5)."""
    if result.votes is None or not result.all_votes or not result.all_seats:
        return None
    return result.votes * result.all_seats * _HUNDRED >= share * result.all_votes


def _is_unnamed(list_: ListFacts, facts: Facts) -> bool:
    return list_.unnamed or facts.group.kind is AppellationKind.UNNAMED


def _bond(list_: ListFacts, facts: Facts, *, heads: frozenset[str]) -> str:
    """Lists with one bond are paid for together: one appellation, or one first candidate (H 11(2)). `heads` are the
    first candidates under the appellation; an unnamed list with one of them belongs with those lists."""
    if facts.election.election_type not in _WITH_LIST_GROUPS:
        return f"list {list_.id}"
    if not _is_unnamed(list_, facts):
        return ""
    if not list_.candidates:
        return f"list {list_.id}"
    first = list_.candidates[0].person.id
    return "" if first in heads else f"first {first}"


def _unit(lists: list[ListFacts], facts: Facts) -> DepositUnit:
    currencies = {currency_of(list_, facts) for list_ in lists}
    currency = currencies.pop() if len(currencies) == 1 else None
    return DepositUnit(_kind(lists), tuple(list_.id for list_ in lists), currency)


def _kind(lists: Iterable[ListFacts]) -> UnitKind:
    known = tuple(lists)
    if len({tuple(candidate.person.id for candidate in list_.candidates) for list_ in known}) > 1:
        return UnitKind.LIST_GROUP
    several = len(known) > 1 or len(known[0].districts or ()) > 1
    return UnitKind.IDENTICAL_SET if several else UnitKind.SINGLE_LIST
