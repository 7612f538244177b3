"""Receiving the list of an EML 210 that came with the paper of other software, by action and by page."""

import asyncio
from dataclasses import replace
from uuid import uuid4

import pytest
from tests.browser import Browser
from tests.builders import NOW, csb_clerk
from tests.committee import CODES, Committee, committee, snapshot
from tests.submission.filled import some_codes

from kieslijst.audit.queries import latest, verify
from kieslijst.database import DB
from kieslijst.elections import store as elections
from kieslijst.examination.actions import receive_file, return_submission
from kieslijst.examination.model.received import Submission
from kieslijst.examination.queries import dossier_of
from kieslijst.exchange import eml210
from kieslijst.exchange.nomination import Nomination
from kieslijst.identity.demonstration import COMMITTEE, load_demonstration
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.submission.model import Snapshot
from kieslijst.submission.papers.eml210 import nomination_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_CODES = some_codes()


def _file(of: Snapshot) -> bytes:
    return eml210.write(nomination_of(of, of.lists[0], made_at=NOW))


def _read(of: Snapshot) -> Nomination:
    return eml210.read(_file(of))


async def _receive(juinen: Committee, of: Snapshot) -> Submission:
    received = await receive_file(juinen.clerk, juinen.election.id, _read(of), at=NOW, randomness=_CODES)
    return await juinen.submission(received)


async def test_a_file_and_a_code_bring_the_same_list() -> None:
    juinen = await committee()
    ours = snapshot(juinen.election)
    by_code = await juinen.receive(ours, code=CODES[0])
    by_file = await _receive(juinen, replace(ours, nomination_id=uuid4()))

    first, second = (one.lists[0] for one in (by_code, by_file))
    assert [(each.place, each.name, each.residence) for each in second.candidates] == [
        (each.place, each.name, each.residence) for each in first.candidates
    ]
    assert (by_file.appellation, second.publish_gender) == (by_code.appellation, first.publish_gender)
    assert not {each.person_id for each in first.candidates} & {each.person_id for each in second.candidates}


async def test_what_is_secret_in_the_file_is_in_no_row_that_can_be_read() -> None:
    juinen = await committee()
    await _receive(juinen, snapshot(juinen.election))
    rows = await DB._run_in_pool(
        "SELECT to_jsonb(c)::text AS text FROM received_candidate c "
        "UNION ALL SELECT to_jsonb(s)::text FROM snapshot s UNION ALL SELECT to_jsonb(e)::text FROM audit_event e"
    )
    everything = " ".join(row["text"] for row in rows)
    assert "Zandkuil" in everything
    assert "123456782" not in everything
    assert "Geheimstraat" not in everything


async def test_the_same_file_twice_is_refused_and_another_file_is_not() -> None:
    juinen = await committee()
    await _receive(juinen, snapshot(juinen.election))
    with pytest.raises(Refused, match=r"Dit bestand van Streekbelang Juinen is al ontvangen op .* door"):
        await _receive(juinen, snapshot(juinen.election))
    await _receive(juinen, snapshot(juinen.election, "Dorp en Wad"))
    assert len((await dossier_of(juinen.clerk, juinen.code)).standing.submissions) == 2


async def test_two_clerks_with_the_same_file_at_once_receive_it_once() -> None:
    juinen = await committee()
    both = await asyncio.gather(
        *(_receive(juinen, snapshot(juinen.election)) for _ in range(2)), return_exceptions=True
    )
    assert sorted(type(one) is Submission for one in both) == [False, True]
    assert any(isinstance(one, Refused) for one in both)


async def test_it_can_be_given_back_and_received_again() -> None:
    juinen = await committee()
    first = await _receive(juinen, snapshot(juinen.election))
    await return_submission(juinen.clerk, juinen.election.id, submission_id=first.id, at=NOW)
    await _receive(juinen, snapshot(juinen.election))
    events = [each.name for each in await latest(f"committee:{juinen.election.id}")]
    assert events.count("submission_received") == 2
    assert not (await verify()).breaks


async def test_a_file_of_another_election_is_refused_with_both_names() -> None:
    juinen = await committee()
    read = _read(snapshot(juinen.election))
    other = replace(read, election=replace(read.election, election_id="GR2099_Elders"))
    with pytest.raises(Refused, match=f"verkiezing GR2099_Elders, niet bij {juinen.election.code}"):
        await receive_file(juinen.clerk, juinen.election.id, other, at=NOW, randomness=_CODES)


async def test_another_committee_receives_nothing_here() -> None:
    juinen = await committee()
    read = _read(snapshot(juinen.election))
    with pytest.raises(NotFound):
        await receive_file(csb_clerk(), juinen.election.id, read, at=NOW, randomness=_CODES)


async def test_on_the_page_a_file_is_received_and_anything_else_is_told_at_the_field() -> None:
    await load_demonstration(now=NOW)
    juinen = await committee()
    await elections.set_committee(juinen.election.id, COMMITTEE.id)
    path = f"/csb/{juinen.code}/submissions"
    async with Browser() as browser:
        await browser.log_in("griffie@juinen.example")
        await browser.get(path)
        nothing = await browser.post(f"{path}/file")
        assert nothing.status_code == 422
        assert "Kies het bestand met de lijst (EML 210)." in nothing.text
        wrong = await browser.post(f"{path}/file", files={"file": ("list.xml", b"<EML/>", "text/xml")})
        assert wrong.status_code == 422
        assert 'href="#field-file"' in wrong.text
        elsewhere = _file(snapshot(juinen.election)).replace(b'Id="geen"', b'Id="zuid<"'.replace(b"<", b"&lt;"))
        assert b"zuid" in elsewhere
        odd = await browser.post(f"{path}/file", files={"file": ("list.xml", elsewhere, "text/xml")})
        assert (odd.status_code, 'href="#field-file"' in odd.text) == (422, True)
        given = ("list.xml", _file(snapshot(juinen.election)), "text/xml")
        received = await browser.post(f"{path}/file", files={"file": given})
        assert received.status_code == 303
        assert "De lijst uit het bestand is ontvangen." in (await browser.get(received.headers["location"])).text
        await browser.get(path)
        again = await browser.post(f"{path}/file", files={"file": given})
        assert (again.status_code, "is al ontvangen" in again.text) == (422, True)
