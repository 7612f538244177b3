"""Real files of decided lists go through the rows and come out the same."""

from dataclasses import replace

import pytest
from tests.builders import NOW
from tests.canonical import canonical_difference
from tests.shared_knowledge import knowledge

from kieslijst.elections.model import Election
from kieslijst.elections.queries import election_by_code
from kieslijst.examination.actions import record_decided_lists
from kieslijst.examination.tables import CandidateRow
from kieslijst.exchange import eml230
from kieslijst.publication.actions import publish
from kieslijst.publication.queries import content_of
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

FILES = ("Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml", "Kandidatenlijsten_TK2025_Haarlem.eml.xml")


async def _imported(data: bytes) -> Election:
    given = eml230.read(data)
    await record_decided_lists(SYSTEM_OPERATOR, given.election.election_id, given, at=NOW)
    return await election_by_code(given.election.election_id)


async def _exported(election: Election) -> bytes:
    file, *_ = await publish(SYSTEM_OPERATOR, election.id, at=NOW)
    return await content_of(election.id, file.id)


@pytest.mark.parametrize("name", FILES)
async def test_a_real_file_comes_out_of_the_rows_as_it_went_in(name: str) -> None:
    data = knowledge("realdata", "eml230", name).read_bytes()
    exported = await _exported(await _imported(data))
    assert canonical_difference(data, exported) == []


@pytest.mark.parametrize("name", FILES)
async def test_changing_one_candidates_place_changes_exactly_that(name: str) -> None:
    data = knowledge("realdata", "eml230", name).read_bytes()
    election = await _imported(data)
    before = await _exported(election)
    row = await CandidateRow.select().where(CandidateRow.place == 2).order_by(CandidateRow.id).first()
    assert row is not None
    await CandidateRow.update({CandidateRow.residence: "Nergenshuizen"}).where(CandidateRow.id == row["id"])
    after = await _exported(election)
    said_before, said_after = eml230.read(before), eml230.read(after)
    changed = [
        (old, new)
        for lists_before, lists_after in zip(said_before.districts[0].lists, said_after.districts[0].lists, strict=True)
        for old, new in zip(lists_before.candidates, lists_after.candidates, strict=True)
        if old != new
    ]
    ((old, new),) = changed
    assert new == replace(old, residence=replace(old.residence, place="Nergenshuizen"))
    difference = canonical_difference(before, after)
    assert [line[:1] for line in difference[3:]] == ["-", "+"]
    assert "<xal:LocalityName>Nergenshuizen</xal:LocalityName>" in difference[-1]
