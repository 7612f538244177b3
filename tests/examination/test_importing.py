"""Lists that were decided elsewhere, from invented files."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NOW
from tests.committee import CODES, committee, hand_in, snapshot

from kieslijst.audit.queries import verify
from kieslijst.elections.queries import election_by_code
from kieslijst.examination.actions import Recorded, receive, record_decided_lists
from kieslijst.examination.model.decided import DecidedLists
from kieslijst.examination.queries import decided_lists
from kieslijst.examination.tables import CandidateRow
from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import Authority, ContestIdentifier, ElectionIdentifier, Header
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.address import Residence
from kieslijst.shared.errors import NotFound, Refused, Unreadable
from kieslijst.shared.person_name import PersonName

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

WATERRAND = ElectionIdentifier(
    election_id="PS2023_Waterrand",
    name="Provinciale Staten Waterrand 2023",
    category="PS",
    subcategory="PS2",
    domain="Waterrand",
    election_date=date(2023, 3, 15),
    nomination_date=date(2023, 1, 30),
)
NORTH, SOUTH = ContestIdentifier("1", "Noord"), ContestIdentifier("2", "Zuid")


def _candidate(number: int, name: str = "Rietberg") -> Candidate:
    return Candidate(number, PersonName("A.", "An", "", name), GenderMark.FEMALE, Residence("Juinen"))


def _list(number: int, appellation: str, *candidates: Candidate) -> CandidateList:
    people = candidates or (_candidate(1), _candidate(3))
    return CandidateList(number, appellation, ListType.SET, True, people, "nl", 1)  # noqa: FBT003 - publish_gender


LISTS = (_list(1, "Streekbelang"), _list(4, ""))


def _file(contest: ContestIdentifier = NORTH, lists: tuple[CandidateList, ...] = LISTS) -> CandidateLists:
    header = Header(authority=Authority("CSB", "Centraal stembureau Waterrand"))
    return CandidateLists(header, WATERRAND, (DistrictLists(contest, lists),))


async def _import(given: CandidateLists, code: str = "PS2023_Waterrand") -> Recorded:
    return await record_decided_lists(SYSTEM_OPERATOR, code, given, at=NOW)


async def _decided() -> DecidedLists:
    return await decided_lists(await election_by_code("PS2023_Waterrand"))


async def test_a_file_becomes_decided_and_numbered_lists_with_gaps() -> None:
    assert await _import(_file()) == Recorded(2, 4)
    (north,) = (await _decided()).districts
    assert [(one.number, one.appellation) for one in north.lists] == [(1, "Streekbelang"), (4, "")]
    assert [one.number for one in north.lists[0].candidates] == [1, 3]
    assert not (await verify()).breaks


async def test_a_second_district_adds_to_the_first() -> None:
    await _import(_file())
    await _import(_file(SOUTH, (LISTS[0], _list(7, "Alleen in Zuid"))))
    districts = (await _decided()).districts
    assert [district.contest.name for district in districts] == ["Noord", "Zuid"]
    same = [one.submission.id for district in districts for one in district.lists if one.number == 1]
    assert len(same) == 2
    assert len(set(same)) == 1


async def test_the_same_file_twice_changes_nothing_and_says_so() -> None:
    await _import(_file())
    before = await _decided()
    assert await _import(_file()) == Recorded(2, 4, already_there=True)
    assert await _decided() == before


async def test_the_same_file_at_once_is_kept_once() -> None:
    answers = await asyncio.gather(*(_import(_file()) for _ in range(3)))
    assert sorted(one.already_there for one in answers) == [False, True, True]
    assert await CandidateRow.count() == 4


async def test_other_lists_for_the_same_district_are_refused() -> None:
    await _import(_file())
    for lists in ((LISTS[0],), (_list(1, "Streekbelang", _candidate(1), _candidate(3, "Anders")), LISTS[1])):
        with pytest.raises(Refused, match="al andere lijsten ingelezen"):
            await _import(_file(lists=lists))


async def test_the_wrong_election_is_refused() -> None:
    with pytest.raises(Refused, match="PS2023_Waterrand"):
        await _import(_file(), code="PS2023_Elders")


async def test_lists_or_candidates_with_the_same_number_are_unreadable_and_nothing_is_kept() -> None:
    twice = (_list(1, "a"), _list(1, "b"))
    for lists in (twice, (_list(1, "a", _candidate(2), _candidate(2)),), (replace(LISTS[0], number=None),)):
        with pytest.raises(Unreadable):
            await _import(_file(lists=lists))
    with pytest.raises(NotFound):
        await election_by_code("PS2023_Waterrand")


async def test_an_election_that_is_examined_here_takes_no_imported_lists_and_the_other_way_round() -> None:
    juinen = await committee()
    await juinen.receive(snapshot(juinen.election), code=CODES[0])
    domain = juinen.election.domain
    assert domain is not None
    identifier = ElectionIdentifier(
        election_id=juinen.election.code,
        name=juinen.election.name,
        category="GR",
        subcategory="GR2",
        domain=domain.name,
        domain_id=domain.id,
        election_date=juinen.election.election_date,
        nomination_date=juinen.election.nomination_date,
    )
    given = replace(_file(ContestIdentifier("geen")), election=identifier)
    with pytest.raises(Refused, match="hier al lijsten ontvangen"):
        await _import(given, juinen.election.code)


async def test_after_an_import_nothing_can_be_received() -> None:
    juinen = await committee(code="GR2026_Wadwijk", name="Gemeenteraad Wadwijk 2026")
    identifier = ElectionIdentifier(
        election_id="GR2026_Wadwijk",
        name="Gemeenteraad Wadwijk 2026",
        category="GR",
        subcategory="GR2",
        domain="Juinen",
        domain_id="0901",
        election_date=juinen.election.election_date,
        nomination_date=juinen.election.nomination_date,
    )
    await _import(replace(_file(ContestIdentifier("geen")), election=identifier), "gr2026_wadwijk")
    await hand_in(snapshot(juinen.election), code=CODES[0])
    with pytest.raises(Refused, match="elders vastgesteld"):
        await receive(juinen.clerk, juinen.election.id, typed=CODES[0], at=NOW)


async def test_a_230c_reference_becomes_the_person_it_refers_to() -> None:
    first = replace(_candidate(1), short_code="RietbergA")
    again = Candidate(1, refers_to="RietbergA")
    districts = (DistrictLists(NORTH, (_list(1, "a", first),)), DistrictLists(SOUTH, (_list(1, "a", again),)))
    await _import(replace(_file(), districts=districts))
    rows = await CandidateRow.select().order_by(CandidateRow.id)
    assert [row["last_name"] for row in rows] == ["Rietberg", "Rietberg"]
    assert len({row["person_id"] for row in rows}) == 1
