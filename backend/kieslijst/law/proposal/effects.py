"""What follows from a decision for the lists that stay: their name, their group, their set and their number."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from kieslijst.law.article import Article
from kieslijst.law.facts import CandidateFacts
from kieslijst.law.proposal.decision import Effect, EffectKind
from kieslijst.law.proposal.strikes import Strikes
from kieslijst.law.proposal.where import Unit, Where
from kieslijst.law.verdict import Value
from kieslijst.shared.election_type import ElectionType

_ARTICLES = {
    EffectKind.ALL_STRUCK: ("I 5 g", "S 3 d"),
    EffectKind.ROOM_MADE: ("I 6(1)i", "S 4(1)g"),
    EffectKind.GOES_UNNAMED: ("I 6(2)", "S 4(2)"),
    EffectKind.NUMBERED_WITH_THE_REST: ("I 14(3)", "S 12(3)"),
    EffectKind.FIRST_CANDIDATE_GONE: ("H 11(2)", "R 10(2)"),
    EffectKind.LIST_GROUPS_CHANGE: ("H 11(2)", "R 10(2)"),
    EffectKind.SETS_CHANGE: ("H 11(1)", "R 10(1)"),
    EffectKind.VALID_IN_PART: ("I 14(3)", "S 12(3)"),
    EffectKind.VALID_NOWHERE: ("I 12", "S 10"),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where lists stand after a decision: who is struck, which are valid, and what an appellation stands above."""

    strikes: Strikes
    emptied: tuple[Unit, ...]
    valid: tuple[Unit, ...]
    named_before: frozenset[Unit]
    named_after: frozenset[Unit]


def effects_of(outcome: Outcome, where: Where) -> tuple[Effect, ...]:
    """All that follows, each with its article."""
    found = [
        *_by_list(EffectKind.ALL_STRUCK, dict.fromkeys(outcome.emptied, ()), where),
        *_by_list(EffectKind.ROOM_MADE, _room(outcome), where),
        *_by_list(EffectKind.GOES_UNNAMED, _newly_unnamed(outcome, where), where),
        *_by_list(EffectKind.FIRST_CANDIDATE_GONE, _called_otherwise(outcome, where), where),
    ]
    if outcome.named_before & set(outcome.valid) and not outcome.named_after & set(outcome.valid):
        found.append(_effect(EffectKind.NUMBERED_WITH_THE_REST, where))
    if where.case.several_districts is not False:
        found += _links(outcome, where)
    return (*found, *_validity(outcome, where))


def _room(outcome: Outcome) -> dict[Unit, tuple[Value, ...]]:
    return {unit: (count,) for unit, count in outcome.strikes.room.items() if count > 0}


def _newly_unnamed(outcome: Outcome, where: Where) -> dict[Unit, tuple[Value, ...]]:
    lost = (outcome.named_before - outcome.named_after) & set(outcome.valid)
    return {unit: (_head(_after(outcome, where, unit)),) for unit in sorted(lost)}


def _called_otherwise(outcome: Outcome, where: Where) -> dict[Unit, tuple[Value, ...]]:
    """Lists that were unnamed already and lose their first candidate."""
    found: dict[Unit, tuple[Value, ...]] = {}
    for unit in outcome.valid:
        before, after = _before(where, unit), _after(outcome, where, unit)
        if unit not in outcome.named_before and before[:1] != after[:1]:
            found[unit] = (_head(after),)
    return found


def _links(outcome: Outcome, where: Where) -> list[Effect]:
    """List groups and sets of identical lists, as handed in and as they become, among the lists that stay."""

    def group_before(unit: Unit) -> Hashable:
        return _link(_before(where, unit), named=unit in outcome.named_before, unit=unit)

    def group_after(unit: Unit) -> Hashable:
        return _link(_after(outcome, where, unit), named=unit in outcome.named_after, unit=unit)

    def set_before(unit: Unit) -> Hashable:
        return tuple(one.person.id for one in _before(where, unit))

    def set_after(unit: Unit) -> Hashable:
        return tuple(one.person.id for one in _after(outcome, where, unit))

    compared = (
        (EffectKind.LIST_GROUPS_CHANGE, group_before, group_after),
        (EffectKind.SETS_CHANGE, set_before, set_after),
    )
    found = []
    for kind, before, after in compared:
        was, becomes = _parts(outcome.valid, before), _parts(outcome.valid, after)
        if was != becomes:
            found.append(_effect(kind, where, values=(("before", len(was)), ("after", len(becomes)))))
    return found


def _validity(outcome: Outcome, where: Where) -> list[Effect]:
    """In how many districts there is a valid list, where that is not in all of them."""
    districts, of = {unit.district for unit in outcome.valid}, {unit.district for unit in where.units}
    if districts == of:
        return []
    if not districts:
        return [_effect(EffectKind.VALID_NOWHERE, where)]
    return [_effect(EffectKind.VALID_IN_PART, where, values=(("count", len(districts)), ("of", len(of))))]


def _by_list(kind: EffectKind, units: dict[Unit, tuple[Value, ...]], where: Where) -> list[Effect]:
    """One effect for each list, and for each value that differs between its districts."""
    grouped: dict[tuple[int, str, tuple[Value, ...]], list[Unit]] = defaultdict(list)
    for unit, values in units.items():
        grouped[where.case.list_number(unit.list_id), unit.list_id, values].append(unit)
    return [
        Effect(
            kind,
            _article(kind, where),
            number,
            tuple(where.named(unit.district) for unit in sorted(here)),
            everywhere=len(here) == sum(unit.list_id == list_id for unit in where.units),
            values=tuple(zip(("value",), values, strict=False)),
        )
        for (number, list_id, values), here in sorted(grouped.items(), key=lambda item: (item[0][0], min(item[1])))
    ]


def _effect(kind: EffectKind, where: Where, *, values: tuple[tuple[str, Value], ...] = ()) -> Effect:
    return Effect(kind, _article(kind, where), values=values)


def _article(kind: EffectKind, where: Where) -> Article:
    common, senate = _ARTICLES[kind]
    return Article.read(senate if where.case.election_type is ElectionType.EK else common)


def _link(candidates: tuple[CandidateFacts, ...], *, named: bool, unit: Unit) -> Hashable:
    """What links a list to others: the appellation, else the first candidate."""
    if named:
        return "appellation"
    return candidates[0].person.id if candidates else unit


def _parts(units: Iterable[Unit], link: Callable[[Unit], Hashable]) -> frozenset[frozenset[Unit]]:
    parts: dict[Hashable, set[Unit]] = defaultdict(set)
    for unit in units:
        parts[link(unit)].add(unit)
    return frozenset(frozenset(part) for part in parts.values())


def _before(where: Where, unit: Unit) -> tuple[CandidateFacts, ...]:
    return tuple(one for one in where.lists[unit.list_id].candidates if not one.struck)


def _after(outcome: Outcome, where: Where, unit: Unit) -> tuple[CandidateFacts, ...]:
    return outcome.strikes.left(where.lists[unit.list_id], unit)


def _head(candidates: tuple[CandidateFacts, ...]) -> str:
    """The first candidate as an unnamed list is called after: surname, initials."""
    name = candidates[0].person.name if candidates else None
    return "" if name is None else ", ".join(part for part in (name.surname, name.initials) if part)
