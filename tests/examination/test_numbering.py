"""Numbering: first the groups with seats by votes, then the others by districts, lots for the equal."""

from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import NOW
from tests.committee import CODES, Committee, committee, provincial_committee, snapshot, submitted_list

from kieslijst.audit.queries import latest
from kieslijst.examination.actions import answer_previous, record_draw
from kieslijst.examination.facts import numbering_of as _numbering_of
from kieslijst.examination.model.numbering import Entrant, Numbered, Numbering, Round
from kieslijst.examination.model.received import Previous
from kieslijst.examination.queries import dossier_of
from kieslijst.examination.words import reason_of
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import NotFound, Refused


def _entrant(label: str, *, votes: int | None = None, districts: int = 1, drawn: int | None = None) -> Entrant:
    return Entrant(uuid4(), label, votes, districts, drawn)


def numbering_of(entrants: tuple[Entrant, ...]) -> Numbering:
    return _numbering_of(entrants, ElectionType.GR)


def _labels(*entrants: Entrant) -> list[tuple[int, str]]:
    return [(one.number, one.entrant.label) for one in numbering_of(entrants).numbered]


def test_groups_with_a_seat_come_first_by_votes_then_the_others_by_districts() -> None:
    entrants = (
        _entrant("nieuw in 2", districts=2),
        _entrant("klein met zetel", votes=10, districts=1),
        _entrant("nieuw in 3", districts=3),
        _entrant("groot met zetel", votes=900, districts=1),
    )
    assert _labels(*entrants) == [
        (1, "groot met zetel"),
        (2, "klein met zetel"),
        (3, "nieuw in 3"),
        (4, "nieuw in 2"),
    ]


def test_equal_groups_wait_for_the_lot_and_the_others_keep_their_numbers() -> None:
    entrants = (_entrant("a", votes=5), _entrant("b", votes=5), _entrant("c", votes=9), _entrant("d"))
    numbering = numbering_of(entrants)
    assert [(one.number, one.entrant.label) for one in numbering.numbered] == [(1, "c"), (4, "d")]
    (tie,) = numbering.undrawn
    assert (tie.first, {one.label for one in tie.entrants}, tie.round) == (2, {"a", "b"}, Round.VOTES)


def test_the_drawn_order_numbers_equal_groups() -> None:
    entrants = (_entrant("a", drawn=3), _entrant("b", drawn=1), _entrant("c", drawn=2))
    assert _labels(*entrants) == [(1, "b"), (2, "c"), (3, "a")]


def test_a_lot_with_two_equal_places_counts_as_not_drawn() -> None:
    assert _labels(_entrant("a", drawn=1), _entrant("b", drawn=1)) == []


def test_the_reason_says_what_counted_and_whether_a_lot_decided() -> None:
    drawn = Numbered(_entrant("a", votes=1234), 3, is_drawn=True)
    assert "geloot" in reason_of(drawn)
    assert "1234" in reason_of(drawn)
    assert "12 kieskringen" in reason_of(Numbered(_entrant("a", districts=12), 1, is_drawn=False))


@given(
    st.lists(st.tuples(st.none() | st.integers(1, 5), st.integers(1, 4), st.none() | st.integers(1, 5)), max_size=12)
)
def test_numbers_are_unique_and_never_against_the_order(rows: list[tuple[int | None, int, int | None]]) -> None:
    entrants = tuple(_entrant(str(i), votes=v, districts=d, drawn=p) for i, (v, d, p) in enumerate(rows))
    numbering = numbering_of(entrants)
    numbers = [one.number for one in numbering.numbered]
    assert numbers == sorted(set(numbers))
    assert all(1 <= number <= len(entrants) for number in numbers)
    waiting = sum(len(tie.entrants) for tie in numbering.undrawn)
    assert len(numbers) + waiting == len(entrants)
    for earlier, later in zip(numbering.numbered, numbering.numbered[1:], strict=False):
        one, other = earlier.entrant, later.entrant
        assert (one.votes is None) <= (other.votes is None)
        if one.round is other.round:
            assert one.measure >= other.measure


pytestmark = pytest.mark.anyio


async def _two_new_groups() -> tuple[Committee, UUID, UUID]:
    juinen = await committee()
    ids = []
    for code, name in zip(CODES, ("Streekbelang Juinen", "Dorp en Wad"), strict=False):
        submission = await juinen.receive(snapshot(juinen.election, name), code=code)
        await juinen.declare_valid(submission.id)
        ids.append(submission.id)
    await answer_previous(juinen.clerk, juinen.election.id, dict.fromkeys(ids, Previous(None)), at=NOW)
    return juinen, ids[0], ids[1]


async def _numbers(of: Committee) -> dict[str, int]:
    numbering = (await dossier_of(of.clerk, of.code)).standing.numbering
    return {one.entrant.label: one.number for one in numbering.numbered}


@pytest.mark.usefixtures("db")
async def test_a_typed_draw_numbers_the_equal_groups_and_is_recorded() -> None:
    juinen, first, second = await _two_new_groups()
    assert await _numbers(juinen) == {}
    await record_draw(juinen.clerk, juinen.election.id, {first: 2, second: 1}, at=NOW)
    await record_draw(juinen.clerk, juinen.election.id, {first: 2, second: 1}, at=NOW)
    assert await _numbers(juinen) == {"Dorp en Wad": 1, "Streekbelang Juinen": 2}
    names = [event.name for event in await latest(f"committee:{juinen.election.id}")]
    assert names.count("lots_drawn") == 1


@pytest.mark.usefixtures("db")
async def test_a_draw_with_a_wrong_place_or_of_groups_that_are_not_equal_is_refused() -> None:
    juinen, first, second = await _two_new_groups()
    for places in (
        {first: 1, second: 1},
        {first: 0, second: 1},
        {first: 1, second: 3},
        {first: 1},
        {first: 1, uuid4(): 2},
    ):
        with pytest.raises(Refused):
            await record_draw(juinen.clerk, juinen.election.id, places, at=NOW)
    await answer_previous(juinen.clerk, juinen.election.id, {first: Previous(77)}, at=NOW)
    with pytest.raises(Refused):
        await record_draw(juinen.clerk, juinen.election.id, {first: 1, second: 2}, at=NOW)


@pytest.mark.usefixtures("db")
async def test_a_changed_answer_undoes_that_groups_lot() -> None:
    juinen, first, second = await _two_new_groups()
    await record_draw(juinen.clerk, juinen.election.id, {first: 1, second: 2}, at=NOW)
    await answer_previous(juinen.clerk, juinen.election.id, {first: Previous(77)}, at=NOW)
    await answer_previous(juinen.clerk, juinen.election.id, {first: Previous(None)}, at=NOW)
    assert await _numbers(juinen) == {}


@pytest.mark.usefixtures("db")
async def test_votes_of_nothing_or_less_are_refused_and_other_submissions_not_found() -> None:
    juinen, first, _ = await _two_new_groups()
    for votes in (0, -1, 20_000_001):
        with pytest.raises(Refused):
            await answer_previous(juinen.clerk, juinen.election.id, {first: Previous(votes)}, at=NOW)
    elsewhere = await committee(code="GR2026_Wadwijk")
    await elsewhere.receive(snapshot(elsewhere.election), code=CODES[5])
    with pytest.raises(NotFound):
        await answer_previous(elsewhere.clerk, elsewhere.election.id, {first: Previous(1)}, at=NOW)


@pytest.mark.usefixtures("db")
async def test_an_unnamed_list_is_never_asked_for_votes_and_the_districts_where_it_is_valid_count() -> None:
    waterrand = await provincial_committee()
    everywhere = snapshot(waterrand.election, "", lists=(submitted_list(1, (1, 2, 3)),))
    once = snapshot(waterrand.election, "", lists=(submitted_list(1, (1,), 2),))
    for code, handed_in in zip(CODES, (once, everywhere), strict=False):
        await waterrand.declare_valid((await waterrand.receive(handed_in, code=code)).id)
    standing = (await dossier_of(waterrand.clerk, waterrand.code)).standing
    assert standing.unanswered == ()
    assert [(one.number, one.entrant.districts) for one in standing.numbering.numbered] == [(1, 3), (2, 1)]
