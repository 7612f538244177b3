"""Who is struck from which list in which district, by the first ground in the order of the law."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from kieslijst.law.exemption import beyond
from kieslijst.law.facts import CandidateFacts, ListFacts
from kieslijst.law.ground_order import in_order
from kieslijst.law.proposal.decision import Basis, StruckCandidate
from kieslijst.law.proposal.held import Held
from kieslijst.law.proposal.where import Unit, Where
from kieslijst.law.sanctions import Consequence, Ground

_Grounds = dict[Ground, list[Basis]]
_Fallen = dict[Unit, dict[int, _Grounds]]
"""By list in a district and by place: the grounds that apply, with what they rest on."""


@dataclass(frozen=True, slots=True)
class Strikes:
    """Who falls, and how many names beyond the maximum were saved by earlier strikes (`room`)."""

    fallen: Mapping[Unit, Mapping[int, Mapping[Ground, list[Basis]]]] = field(default_factory=dict)
    room: Mapping[Unit, int] = field(default_factory=dict)

    def left(self, list_: ListFacts, unit: Unit) -> tuple[CandidateFacts, ...]:
        """Who stays on a list in a district, in order."""
        return _standing(list_, self.fallen.get(unit, {}))

    def bases(self, unit: Unit) -> list[Basis]:
        """What the strikes on a list in a district rest on."""
        return [basis for grounds in self.fallen.get(unit, {}).values() for basis in grounds[in_order(grounds)[0]]]


def strikes_of(held: Iterable[Held], where: Where) -> Strikes:
    """Who falls. Names beyond the maximum come last of all, so that who falls earlier makes room (I 6(1)i)."""
    striking = [one for one in held if one.ground.consequence is Consequence.STRIKE]
    fallen: _Fallen = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for one in striking:
        if one.ground is not Ground.EXCESS:
            for unit, position in _places(one, where):
                fallen[unit][position][one.ground].append(one.basis)
    room: dict[Unit, int] = {}
    for one in striking:
        if one.ground is Ground.EXCESS:
            for unit in where.units_of(one.finding, one.district):
                surplus, falling = _surplus(where.lists[unit.list_id], fallen[unit], one)
                room[unit] = surplus - len(falling)
                for candidate in falling:
                    fallen[unit][candidate.position][Ground.EXCESS].append(one.basis)
    return Strikes(fallen, room)


def struck_candidates(strikes: Strikes, where: Where) -> tuple[StruckCandidate, ...]:
    """One for each place and ground, with the districts where it is that ground; in the order of lists and places."""
    grouped: dict[tuple[str, int, tuple[Ground, ...]], list[Unit]] = defaultdict(list)
    for unit, places in strikes.fallen.items():
        for position, grounds in places.items():
            grouped[unit.list_id, position, in_order(grounds)].append(unit)
    found = [
        _struck(strikes, where, units=sorted(units), position=position, grounds=applying)
        for (_, position, applying), units in grouped.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.list_number, one.position, one.districts[0].number)))


def _struck(
    strikes: Strikes, where: Where, *, units: list[Unit], position: int, grounds: tuple[Ground, ...]
) -> StruckCandidate:
    list_, ground = where.lists[units[0].list_id], grounds[0]
    article = ground.article(where.case.election_type)
    assert article is not None, "only grounds that exist for this election are held"
    person = next(one.person for one in list_.candidates if one.position == position)
    return StruckCandidate(
        ground=ground,
        article=article,
        bases=tuple(dict.fromkeys(basis for unit in units for basis in strikes.fallen[unit][position][ground])),
        districts=tuple(where.named(unit.district) for unit in units),
        everywhere=len(units) == sum(unit.list_id == list_.id for unit in where.units),
        list_id=list_.id,
        list_number=where.case.list_number(list_.id),
        position=position,
        person_id=person.id,
        name=person.name.in_text,
        also=grounds[1:],
    )


def _places(one: Held, where: Where) -> list[tuple[Unit, int]]:
    """The places of a person in the district, without those struck before."""
    units = {unit.list_id: unit for unit in where.units_of(one.finding, one.district)}
    return [
        (units[list_id], position)
        for list_id, position in one.finding.subject.places
        if list_id in units and any(_is_at(each, position) for each in where.lists[list_id].candidates)
    ]


def _is_at(candidate: CandidateFacts, position: int) -> bool:
    return candidate.position == position and not candidate.struck


def _surplus(list_: ListFacts, earlier: Collection[int], one: Held) -> tuple[int, tuple[CandidateFacts, ...]]:
    """How many names a list has too many by itself, and who falls when earlier ones are gone."""
    maximum = dict(one.finding.numbers).get("maximum")
    if not isinstance(maximum, int):
        return 0, ()
    left = replace(list_, candidates=_standing(list_, earlier))
    return len(beyond(list_, maximum)), beyond(left, maximum)


def _standing(list_: ListFacts, gone: Collection[int]) -> tuple[CandidateFacts, ...]:
    return tuple(one for one in list_.candidates if not one.struck and one.position not in gone)
