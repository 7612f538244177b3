"""Publishing: files are made once, checked, and never again; refused while anything is undecided."""

import asyncio
import hashlib
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from lxml import etree
from tests.builders import NOW, csb_clerk
from tests.committee import (
    CODES,
    Committee,
    candidate,
    committee,
    decided_committee,
    provincial_committee,
    snapshot,
    submitted_list,
)
from tests.shared_knowledge import knowledge

from kieslijst.audit.queries import latest, verify
from kieslijst.elections.tables import ElectionRegionRow, ElectionRow
from kieslijst.examination.actions import answer_previous, close
from kieslijst.examination.model.received import Previous
from kieslijst.examination.tables import CandidateRow
from kieslijst.exchange import eml230
from kieslijst.exchange.checks import check
from kieslijst.exchange.checks.agreement import agreement
from kieslijst.publication.actions import publish
from kieslijst.publication.model import PublishedFile
from kieslijst.publication.queries import content_of, file_for, newest_files
from kieslijst.publication.tables import PublicationFileRow
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.submission.model import SubmittedList

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _publish(of: Committee, *, at: datetime = NOW) -> tuple[PublishedFile, ...]:
    """The files of the districts."""
    return tuple(file for file in await publish(of.clerk, of.election.id, at=at) if not file.is_total)


async def _publish_total(of: Committee, *, at: datetime = NOW) -> PublishedFile:
    (total,) = [file for file in await publish(of.clerk, of.election.id, at=at) if file.is_total]
    return total


async def test_nothing_is_published_while_anything_is_undecided() -> None:
    juinen = await committee()
    with pytest.raises(Refused, match="nog niet vastgesteld"):
        await _publish(juinen)
    submission = await juinen.receive(snapshot(juinen.election), code=CODES[0])
    await juinen.declare_valid(submission.id)
    with pytest.raises(Refused, match="nog niet vastgesteld"):
        await _publish(juinen)
    assert await newest_files(juinen.election.id) == ()


async def test_the_file_has_the_hash_of_its_bytes_and_is_canonical() -> None:
    juinen = await decided_committee("Streekbelang Juinen", "Dorp en Wad")
    (file,) = await _publish(juinen)
    content = await content_of(juinen.election.id, file.id)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert etree.tostring(etree.fromstring(content), method="c14n", with_comments=True) == content
    assert file.name == "Kandidatenlijsten_GR2026_Juinen.eml.xml"
    assert file.hash_text == f"eml_hash {file.name}\n{file.hash_in_groups}\n"
    assert len(file.hash_in_groups.split(" ")) == 16


async def test_a_moment_with_microseconds_is_written_to_the_millisecond() -> None:
    juinen = await decided_committee()
    (file,) = await _publish(juinen, at=NOW.replace(microsecond=123_987))
    assert b"T10:30:00.123<" in await content_of(juinen.election.id, file.id)


async def test_the_file_says_what_was_decided() -> None:
    juinen = await decided_committee("Streekbelang Juinen", "Dorp en Wad", "Verenigd Juinen")
    (file,) = await _publish(juinen)
    said = eml230.read(await content_of(juinen.election.id, file.id))
    (district,) = said.districts
    assert district.contest.contest_id == "geen"
    assert [(one.number, one.appellation) for one in district.lists] == [
        (1, "Streekbelang Juinen"),
        (2, "Dorp en Wad"),
        (3, "Verenigd Juinen"),
    ]
    assert said.election.election_id == "GR2026_Juinen"
    assert said.header.authority is not None
    assert (said.header.authority.code, said.header.authority.name) == ("CSB", "Centraal stembureau Juinen")
    third = district.lists[0].candidates[2]
    assert (third.residence.place, third.residence.country, third.name.first_name) == ("Gent", "BE", "Şule")


async def test_publishing_twice_or_at_once_gives_the_same_file_once() -> None:
    juinen = await decided_committee()
    answers = await asyncio.gather(*(_publish(juinen) for _ in range(3)))
    assert len({file.sha256 for files in answers for file in files}) == 1
    names = [event.name for event in await latest(f"committee:{juinen.election.id}")]
    assert names.count("file_published") == 2
    assert not (await verify()).breaks


async def test_the_bytes_stay_when_a_later_file_says_something_else() -> None:
    juinen = await decided_committee()
    (first,) = await _publish(juinen)
    before = await content_of(juinen.election.id, first.id)
    await CandidateRow.update({CandidateRow.residence: "Elders"}).where(CandidateRow.place == 1)
    (second,) = await _publish(juinen)
    assert (first.version, second.version) == (1, 2)
    assert await content_of(juinen.election.id, first.id) == before
    assert (await newest_files(juinen.election.id))[0] == second
    assert await _publish(juinen, at=NOW + timedelta(days=1)) == (second,)
    await CandidateRow.update({CandidateRow.residence: "Juinen"}).where(CandidateRow.place == 1)
    (third,) = await _publish(juinen, at=NOW + timedelta(days=2))
    assert third.version == 3


async def _decided_province(*lists: SubmittedList) -> Committee:
    waterrand = await provincial_committee()
    submission = await waterrand.receive(snapshot(waterrand.election, lists=lists), code=CODES[0])
    await waterrand.declare_valid(submission.id)
    answers = {submission.id: Previous(None)}
    await answer_previous(waterrand.clerk, waterrand.election.id, answers, at=NOW)
    await close(waterrand.clerk, waterrand.election.id, at=NOW)
    return waterrand


async def test_the_file_of_all_districts_refers_to_people_and_agrees_with_the_others() -> None:
    north = submitted_list(1, (1,))
    one, two, *_ = north.candidates
    south = SubmittedList(uuid4(), 2, (3,), (replace(two, place=1), replace(one, place=2), candidate(3)))
    waterrand = await _decided_province(north, south)
    total = await _publish_total(waterrand)
    assert (total.name, total.contest_id) == ("Totaallijsten_PS2026_Waterrand.eml.xml", "alle")
    content = await content_of(waterrand.election.id, total.id)
    assert total.sha256 == hashlib.sha256(content).hexdigest()
    assert etree.tostring(etree.fromstring(content), method="c14n", with_comments=True) == content
    said = eml230.read(content)
    first, second = (district.lists[0].candidates for district in said.districts)
    assert [person.refers_to for person in second] == [first[1].short_code, first[0].short_code, ""]
    # The third of each list has the same name and residence, but the group said that these are two people.
    assert (second[2].name, second[2].residence) == (first[2].name, first[2].residence)
    parts = [eml230.read(await content_of(waterrand.election.id, file.id)) for file in await _publish(waterrand)]
    assert agreement(said, parts) == ()
    assert check(content, schemas=knowledge("eml_nl", "xsd"), name=total.name).is_fine


async def test_a_230c_is_made_again_only_when_it_says_something_else() -> None:
    juinen = await decided_committee()
    first = await _publish_total(juinen)
    assert await _publish_total(juinen, at=NOW + timedelta(days=1)) == first
    await CandidateRow.update({CandidateRow.residence: "Elders"}).where(CandidateRow.place == 1)
    assert (await _publish_total(juinen)).version == 2
    assert [file.kind for file in await newest_files(juinen.election.id)] == ["230b", "230c"]


async def test_a_230c_that_does_not_agree_with_a_kept_230b_is_not_kept() -> None:
    juinen = await decided_committee()
    (file,) = await _publish(juinen)
    content = await content_of(juinen.election.id, file.id)
    damaged = content.replace(b"<xal:LocalityName>", b"<xal:LocalityName>Oud ")
    await PublicationFileRow.update({PublicationFileRow.content: damaged}).where(PublicationFileRow.id == file.id)
    await PublicationFileRow.delete().where(PublicationFileRow.kind == "230c")
    with pytest.raises(Refused, match="anders dan in de 230b"):
        await _publish(juinen)
    assert [kept.kind for kept in await newest_files(juinen.election.id)] == ["230b"]


async def test_a_district_that_is_called_otherwise_in_the_110a_gets_no_file() -> None:
    """OSV finds a district by its name: the lists are compared with the definition when that has come."""
    waterrand = await _decided_province(submitted_list(1, (1, 3)))
    await ElectionRow.update({ElectionRow.completed: True}).where(ElectionRow.id == waterrand.election.id)
    await ElectionRegionRow.update({ElectionRegionRow.name: "Zuiderveen"}).where(ElectionRegionRow.name == "Zuid")
    with pytest.raises(Refused, match="Zuiderveen"):
        await _publish(waterrand)
    assert await newest_files(waterrand.election.id) == ()
    await ElectionRegionRow.update({ElectionRegionRow.name: "Zuid"}).where(ElectionRegionRow.name == "Zuiderveen")
    assert len(await _publish(waterrand)) == 2


async def test_each_district_with_a_valid_list_gets_its_own_file() -> None:
    waterrand = await _decided_province(submitted_list(1, (1, 3)))
    files = await _publish(waterrand)
    assert [file.name for file in files] == [
        "Kandidatenlijsten_PS2026_Waterrand_Noord.eml.xml",
        "Kandidatenlijsten_PS2026_Waterrand_Zuid.eml.xml",
    ]
    said = eml230.read(await content_of(waterrand.election.id, files[1].id))
    contest = said.districts[0].contest
    assert (contest.contest_id, contest.name) == ("III", "Zuid")
    one = said.districts[0].lists[0]
    assert (one.list_type.value, one.belongs_to_set) == ("stel gelijkluidende lijsten", 1)


@pytest.mark.parametrize("year", [2026, 2027])
async def test_the_file_satisfies_the_schema_of_its_profile(year: int) -> None:
    profile = "1.2.2" if year == 2026 else "1.3"
    juinen = await committee(code=f"GR{year}_Juinen", profile=profile, election_date=date(year, 3, 18))
    submission = await juinen.receive(snapshot(juinen.election), code=CODES[0])
    await juinen.declare_valid(submission.id)
    await answer_previous(juinen.clerk, juinen.election.id, {submission.id: Previous(None)}, at=NOW)
    await close(juinen.clerk, juinen.election.id, at=NOW)
    schemas = knowledge("eml_nl", "xsd")
    for file in await publish(juinen.clerk, juinen.election.id, at=NOW, schemas=schemas):
        report = check(await content_of(juinen.election.id, file.id), schemas=schemas, name=file.name)
        assert (report.profile, report.schema.valid, report.is_fine) == (profile, True, True)


async def test_another_committee_gets_no_file() -> None:
    juinen = await decided_committee()
    (file,) = await _publish(juinen)
    elsewhere = await committee(code="GR2026_Wadwijk")
    with pytest.raises(NotFound):
        await publish(csb_clerk(), juinen.election.id, at=NOW)
    for actor, code in ((csb_clerk(), juinen.code), (elsewhere.clerk, elsewhere.code)):
        with pytest.raises(NotFound):
            await file_for(actor, code, file.id)
    with pytest.raises(NotFound):
        await file_for(juinen.clerk, juinen.code, uuid4())
