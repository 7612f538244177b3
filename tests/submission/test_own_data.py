"""A group takes everything along and wipes it; what a committee received stays."""

import io
import zipfile
from uuid import uuid4

import pytest
from tests.builders import NOW, party_editor, person
from tests.committee import CODES, committee, snapshot
from tests.submission.filled import filled, some_codes

from kieslijst.audit.queries import latest, verify
from kieslijst.database import DB
from kieslijst.examination.holds import received_by_a_committee
from kieslijst.exchange import eml210
from kieslijst.exchange.spreadsheet import read_file
from kieslijst.nomination.actions import persons
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.submission.actions import freeze
from kieslijst.submission.own_data.actions import take_along, wipe_nomination
from kieslijst.submission.own_data.holds import held_because
from kieslijst.submission.tasks import make_papers

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
TABLES = ("nomination", "nomination_contact", "person", "candidate_list", "candidate", "nomination_version", "snapshot")


async def test_everything_is_in_the_files_and_reads_as_it_was() -> None:
    actor, nomination_id = await filled()
    await make_papers(str((await freeze(actor, nomination_id, at=NOW, randomness=some_codes())).id))
    nomination = await nomination_for(actor, nomination_id)
    with zipfile.ZipFile(io.BytesIO(await take_along(actor, nomination_id, at=NOW))) as archive:
        names = archive.namelist()
        table, for_eks = (read_file(archive.read(name)) for name in ("kandidaten.csv", "lijst-1-e-ks.csv"))
        file = eml210.read(archive.read("lijst-1.eml.xml"))
        history = archive.read("geschiedenis.csv").decode("utf-8-sig").splitlines()
    assert [name for name in names if name.endswith(".zip")]
    listed = [nomination.person(person_id) for person_id in nomination.lists[0].candidates]
    for read in (table, for_eks):
        assert read.problems == ()
        assert [(row.name, row.bsn, row.address) for row in read.rows] == [
            (person.name, person.bsn, person.address) for person in listed
        ]
    assert [one.name for one in file.candidate_list.candidates] == [person.name for person in listed]
    assert len(history) == 1 + len(await latest(f"nomination:{nomination_id}"))
    assert "data_taken_along" in history[1]


async def test_wiping_leaves_nothing_but_the_record_of_it() -> None:
    actor, nomination_id = await filled()
    await make_papers(str((await freeze(actor, nomination_id, at=NOW, randomness=some_codes())).id))
    await wipe_nomination(actor, nomination_id, at=NOW)
    for table in TABLES:
        assert await DB._run_in_new_connection(f"SELECT * FROM {table}") == [], table  # noqa: S608 - fixed names
    (newest,) = await latest(f"nomination:{nomination_id}", limit=1)
    assert newest.name == "nomination_wiped"
    assert (await verify()).breaks == ()
    with pytest.raises(NotFound):
        await nomination_for(actor, nomination_id)


async def test_somebody_else_takes_and_wipes_nothing() -> None:
    actor, nomination_id = await filled()
    for act in (take_along, wipe_nomination):
        with pytest.raises(NotFound):
            await act(party_editor(), nomination_id, at=NOW)
    assert (await nomination_for(actor, nomination_id)).persons


async def test_what_a_committee_received_stays() -> None:
    juinen = await committee()
    shown = snapshot(juinen.election)
    assert await held_because(shown.nomination_id) == ""
    await juinen.receive(shown, code=CODES[0])
    reason = await held_because(shown.nomination_id)
    assert reason == await received_by_a_committee(shown.nomination_id)
    assert "ontvangen" in reason
    actor, nomination_id = await filled()
    await juinen.receive(snapshot(juinen.election, "Dorp en Wad", nomination_id=nomination_id), code=CODES[1])
    with pytest.raises(Refused, match="niet meer wissen"):
        await wipe_nomination(actor, nomination_id, at=NOW)
    assert (await nomination_for(actor, nomination_id)).persons


async def test_who_is_on_no_list_is_taken_along_too() -> None:
    actor, nomination_id = await filled()

    await persons.add_persons(actor, nomination_id, [person(3, id=uuid4())], list_id=None, at=NOW)
    with zipfile.ZipFile(io.BytesIO(await take_along(actor, nomination_id, at=NOW))) as archive:
        table = read_file(archive.read("kandidaten.csv"))
    assert len(table.rows) == 4
