"""Which lists are invalid, and which appellations fall, in which districts."""

from collections import defaultdict
from collections.abc import Iterable

from kieslijst.law.facts import AppellationKind
from kieslijst.law.ground_order import in_order, rank_of
from kieslijst.law.proposal.decision import Basis, InvalidList, StruckAppellation
from kieslijst.law.proposal.held import Held
from kieslijst.law.proposal.strikes import Strikes
from kieslijst.law.proposal.where import Unit, Where
from kieslijst.law.rule import SubjectKind
from kieslijst.law.sanctions import Consequence, Ground

_ByUnit = dict[Unit, list[Basis]]


def invalid_lists(held: Iterable[Held], strikes: Strikes, where: Where) -> tuple[InvalidList, ...]:
    """One for each list and ground; a list of which nobody is left falls too (I 5 g, S 3 d)."""
    grouped: dict[tuple[str, Ground], _ByUnit] = defaultdict(lambda: defaultdict(list))
    for one in held:
        if one.ground.consequence is Consequence.INV:
            for unit in where.units_of(one.finding, one.district):
                grouped[unit.list_id, one.ground][unit].append(one.basis)
    for unit in emptied(strikes, where):
        grouped[unit.list_id, Ground.ALL_STRUCK][unit] += strikes.bases(unit)
    found = [_invalid(by_unit, where, ground=ground) for (_, ground), by_unit in grouped.items()]
    return tuple(sorted(found, key=lambda one: (one.list_number, rank_of(one.ground))))


def emptied(strikes: Strikes, where: Where) -> tuple[Unit, ...]:
    """Lists in districts where every candidate is now struck, but was not before."""
    return tuple(
        unit
        for unit in where.units
        if any(not one.struck for one in where.lists[unit.list_id].candidates)
        and not strikes.left(where.lists[unit.list_id], unit)
    )


def carrying(where: Where) -> tuple[Unit, ...]:
    """Lists in districts that an appellation stands above."""
    group = where.case.group
    named = group.kind is not AppellationKind.UNNAMED and (group.kind is not None or bool(group.appellation))
    return tuple(unit for unit in where.units if named and not where.lists[unit.list_id].unnamed)


def struck_appellations(held: Iterable[Held], where: Where) -> tuple[StruckAppellation, ...]:
    """Above which lists the appellation falls, each by its first ground (I 6(2), S 4(2))."""
    grounds: dict[Unit, dict[Ground, list[Basis]]] = defaultdict(lambda: defaultdict(list))
    for one in held:
        if one.ground.consequence is Consequence.NAME:
            for unit in _losing(one, where):
                grounds[unit][one.ground].append(one.basis)
    grouped: dict[Ground, _ByUnit] = defaultdict(dict)
    for unit, applying in grounds.items():
        first = in_order(applying)[0]
        grouped[first][unit] = applying[first]
    return tuple(_appellation(grouped[ground], where, ground=ground) for ground in in_order(grouped))


def _losing(one: Held, where: Where) -> list[Unit]:
    """All lists of the group there; two lists of one group clash only when both carry the appellation."""
    here = [unit for unit in carrying(where) if unit.district == one.district]
    among_themselves = one.ground is Ground.NAME_TWICE and one.finding.subject.kind is SubjectKind.LIST
    return here if len(here) > 1 or not among_themselves else []


def _invalid(by_unit: _ByUnit, where: Where, *, ground: Ground) -> InvalidList:
    units = sorted(by_unit)
    article = ground.article(where.case.election_type)
    assert article is not None, "only grounds that exist for this election are held"
    return InvalidList(
        ground=ground,
        article=article,
        bases=_once(by_unit),
        districts=tuple(where.named(unit.district) for unit in units),
        everywhere=len(units) == sum(unit.list_id == units[0].list_id for unit in where.units),
        list_id=units[0].list_id,
        list_number=where.case.list_number(units[0].list_id),
    )


def _appellation(by_unit: _ByUnit, where: Where, *, ground: Ground) -> StruckAppellation:
    units = tuple(sorted(by_unit))
    article = ground.article(where.case.election_type)
    assert article is not None, "only grounds that exist for this election are held"
    return StruckAppellation(
        ground=ground,
        article=article,
        bases=_once(by_unit),
        districts=tuple(where.named(number) for number in sorted({unit.district for unit in units})),
        everywhere=len(units) == len(carrying(where)),
        appellation=where.case.group.appellation or "",
        units=units,
    )


def _once(by_unit: _ByUnit) -> tuple[Basis, ...]:
    return tuple(dict.fromkeys(basis for unit in sorted(by_unit) for basis in by_unit[unit]))
