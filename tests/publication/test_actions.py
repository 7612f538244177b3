"""Publishing: files are made once, checked, and never again; refused while anything is undecided."""

import asyncio
import hashlib
from datetime import date, timedelta
from uuid import uuid4

import pytest
from lxml import etree
from tests.builders import NOW, csb_clerk
from tests.committee import (
    CODES,
    Committee,
    committee,
    decided_committee,
    provincial_committee,
    snapshot,
    submitted_list,
)
from tests.shared_knowledge import knowledge

from kieslijst.audit.queries import latest, verify
from kieslijst.examination.actions import answer_previous, close
from kieslijst.examination.model.received import Previous
from kieslijst.examination.tables import CandidateRow
from kieslijst.exchange import eml230
from kieslijst.exchange.checks import check
from kieslijst.publication.actions import publish
from kieslijst.publication.model import PublishedFile
from kieslijst.publication.queries import content_of, file_for, newest_files
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _publish(of: Committee) -> tuple[PublishedFile, ...]:
    return await publish(of.clerk, of.election.id, at=NOW)


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
    (file,) = await publish(juinen.clerk, juinen.election.id, at=NOW.replace(microsecond=123_987))
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
    assert names.count("file_published") == 1
    assert not (await verify()).breaks


async def test_the_bytes_stay_when_a_later_file_says_something_else() -> None:
    juinen = await decided_committee()
    (first,) = await _publish(juinen)
    before = await content_of(juinen.election.id, first.id)
    await CandidateRow.update({CandidateRow.residence: "Elders"}).where(CandidateRow.place == 1)
    (second,) = await _publish(juinen)
    assert (first.version, second.version) == (1, 2)
    assert await content_of(juinen.election.id, first.id) == before
    assert await newest_files(juinen.election.id) == (second,)
    assert await publish(juinen.clerk, juinen.election.id, at=NOW + timedelta(days=1)) == (second,)
    await CandidateRow.update({CandidateRow.residence: "Juinen"}).where(CandidateRow.place == 1)
    (third,) = await publish(juinen.clerk, juinen.election.id, at=NOW + timedelta(days=2))
    assert third.version == 3


async def test_each_district_with_a_valid_list_gets_its_own_file() -> None:
    waterrand = await provincial_committee()
    submission = await waterrand.receive(
        snapshot(waterrand.election, lists=(submitted_list(1, (1, 3)),)), code=CODES[0]
    )
    await waterrand.declare_valid(submission.id)
    answers = {submission.id: Previous(None)}
    await answer_previous(waterrand.clerk, waterrand.election.id, answers, at=NOW)
    await close(waterrand.clerk, waterrand.election.id, at=NOW)
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
    (file,) = await publish(juinen.clerk, juinen.election.id, at=NOW, schemas=schemas)
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
