"""Receiving lists by the code on the paper, on a real database."""

import asyncio
from dataclasses import replace
from functools import partial
from uuid import uuid4

import pytest
from tests.builders import NOW, csb_clerk
from tests.committee import CODES, Committee, committee, hand_in, provincial_committee, snapshot, submitted_list

from kieslijst.audit.queries import latest, verify
from kieslijst.database import DB
from kieslijst.examination.actions import NewOmission, receive, record_omission, return_submission
from kieslijst.examination.model.omission import OmissionScope, OmissionSubject, OmissionText
from kieslijst.examination.queries import dossier_of, submission_of
from kieslijst.examination.tables import CandidateRow
from kieslijst.shared.errors import NotFound, Refused, Unreadable
from kieslijst.shared.paper_code import code_in_groups, new_code

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def test_the_committee_gets_the_lists_of_the_snapshot_in_their_order() -> None:
    juinen = await committee()
    submission = await juinen.receive(snapshot(juinen.election), code=CODES[0])
    (received,) = submission.lists
    assert submission.label == "Streekbelang Juinen"
    assert [one.name.last_name for one in received.candidates][:2] == ["Zandkuil", "Rietberg-Kloosterdam"]
    assert received.candidates[2].residence.on_list == "Gent (BE)"
    assert submission.receipt is not None
    assert (submission.receipt.by, submission.receipt.at) == (juinen.clerk.name, NOW)


async def test_a_practice_is_refused_at_the_desk_by_its_code_and_by_what_it_is() -> None:
    juinen = await committee()
    practice = replace(snapshot(juinen.election), is_practice=True)
    code = new_code(partial(min, 3), practice=True)
    await hand_in(practice, code=code)
    with pytest.raises(Unreadable, match="oefen"):
        await receive(juinen.clerk, juinen.election.id, typed=code, at=NOW)
    await hand_in(replace(practice, nomination_id=uuid4()), code=CODES[5])
    with pytest.raises(Refused, match="oefening"):
        await receive(juinen.clerk, juinen.election.id, typed=CODES[5], at=NOW)


async def test_only_public_fields_are_copied() -> None:
    juinen = await committee()
    await juinen.receive(snapshot(juinen.election), code=CODES[0])
    rows = await DB._run_in_pool("SELECT to_jsonb(c)::text AS text FROM received_candidate c")
    everything = " ".join(row["text"] for row in rows)
    assert "123456782" not in everything
    assert "Geheimstraat" not in everything


async def test_gender_that_the_group_does_not_publish_is_not_copied() -> None:
    juinen = await committee()
    await juinen.receive(snapshot(juinen.election, publish_gender=False), code=CODES[0])
    assert [row["gender"] for row in await CandidateRow.select()] == [None] * 4


async def test_a_code_may_be_typed_in_groups_and_lower_case() -> None:
    juinen = await committee()
    await hand_in(snapshot(juinen.election), code=CODES[3])
    await receive(juinen.clerk, juinen.election.id, typed=f" {code_in_groups(CODES[3]).lower()} ", at=NOW)


async def test_a_code_with_a_wrong_character_is_unreadable_and_an_unknown_one_not_found() -> None:
    juinen = await committee()
    with pytest.raises(Unreadable):
        await receive(juinen.clerk, juinen.election.id, typed="222222A", at=NOW)
    with pytest.raises(NotFound):
        await receive(juinen.clerk, juinen.election.id, typed=CODES[11], at=NOW)


async def test_a_code_of_another_election_is_refused_and_leaves_nothing() -> None:
    juinen = await committee()
    elsewhere = await committee(code="GR2026_Wadwijk", name="Gemeenteraad Wadwijk 2026")
    await hand_in(snapshot(elsewhere.election), code=CODES[0])
    with pytest.raises(Refused, match="Gemeenteraad Wadwijk 2026"):
        await receive(juinen.clerk, juinen.election.id, typed=CODES[0], at=NOW)
    assert (await dossier_of(juinen.clerk, juinen.code)).examination is None


async def test_a_second_receipt_is_refused_with_when_and_by_whom() -> None:
    juinen = await committee()
    await juinen.receive(snapshot(juinen.election), code=CODES[0])
    with pytest.raises(Refused, match=r"20-01-2026 om 10\.30 uur door Karel Stempel"):
        await receive(juinen.clerk, juinen.election.id, typed=CODES[0], at=NOW)


async def test_another_version_of_the_same_nomination_is_refused_until_the_first_is_returned() -> None:
    juinen = await committee()
    handed_in = snapshot(juinen.election)
    first = await juinen.receive(handed_in, code=CODES[0])
    await hand_in(handed_in, code=CODES[1], version=2)
    with pytest.raises(Refused, match="Trek die ontvangst eerst in"):
        await receive(juinen.clerk, juinen.election.id, typed=CODES[1], at=NOW)
    await return_submission(juinen.clerk, juinen.election.id, submission_id=first.id, at=NOW)
    await receive(juinen.clerk, juinen.election.id, typed=CODES[1], at=NOW)


async def test_a_receipt_with_an_omission_cannot_be_returned() -> None:
    juinen = await committee()
    submission = await juinen.receive(snapshot(juinen.election), code=CODES[0])
    subject = OmissionSubject(OmissionScope.GROUP, submission.id, submission.label)
    new = NewOmission(uuid4(), submission.id, subject, OmissionText("Kieswet H 1", "H 1 is niet ondertekend"))
    await record_omission(juinen.clerk, juinen.election.id, new, at=NOW)
    with pytest.raises(Refused):
        await return_submission(juinen.clerk, juinen.election.id, submission_id=submission.id, at=NOW)


async def test_a_snapshot_that_is_older_than_the_groups_newest_is_taken_and_says_so() -> None:
    juinen = await committee()
    handed_in = snapshot(juinen.election)
    await hand_in(handed_in, code=CODES[1], version=2)
    submission = await juinen.receive(handed_in, code=CODES[0])
    assert submission.receipt is not None
    assert submission.receipt.is_older_than_newest


async def test_of_two_who_receive_the_same_code_at_once_one_wins() -> None:
    juinen = await committee()
    await hand_in(snapshot(juinen.election), code=CODES[0])
    answers = await asyncio.gather(
        *(receive(juinen.clerk, juinen.election.id, typed=CODES[0], at=NOW) for _ in range(4)), return_exceptions=True
    )
    assert sorted(type(answer).__name__ for answer in answers) == ["Refused", "Refused", "Refused", "UUID"]
    assert len((await dossier_of(juinen.clerk, juinen.code)).standing.submissions) == 1


async def test_two_groups_that_are_received_at_once_both_come_in() -> None:
    juinen = await committee()
    for code, name in zip(CODES, ("Streekbelang Juinen", "Dorp en Wad", ""), strict=False):
        await hand_in(snapshot(juinen.election, name), code=code)
    await asyncio.gather(*(receive(juinen.clerk, juinen.election.id, typed=code, at=NOW) for code in CODES[:3]))
    standing = (await dossier_of(juinen.clerk, juinen.code)).standing
    assert min(one.label for one in standing.submissions) == "Blanco (A.B. van der Zandkuil)"
    assert sorted(one.place for one in standing.submissions) == [1, 2, 3]


async def test_a_list_comes_in_for_each_of_its_districts_with_the_number_that_eml_writes() -> None:
    waterrand = await provincial_committee()
    lists = (submitted_list(1, (1, 3)), submitted_list(2, (2,)))
    submission = await waterrand.receive(snapshot(waterrand.election, lists=lists), code=CODES[0])
    districts = [[district.contest.contest_id for district in one.districts] for one in submission.lists]
    assert districts == [["I", "III"], ["II"]]
    assert submission.lists[0].district_names == "Noord, Zuid"


async def test_another_committees_election_and_submission_are_not_found() -> None:
    juinen = await committee()
    submission = await juinen.receive(snapshot(juinen.election), code=CODES[0])
    await hand_in(snapshot(juinen.election), code=CODES[1])
    stranger = csb_clerk()
    nobody = replace(stranger, organisation_id=None)
    for actor in (stranger, nobody):
        with pytest.raises(NotFound):
            await receive(actor, juinen.election.id, typed=CODES[1], at=NOW)
        with pytest.raises(NotFound):
            await submission_of(actor, juinen.code, submission.id)
        with pytest.raises(NotFound):
            await dossier_of(actor, juinen.code)


async def test_an_own_election_does_not_open_another_committees_submission() -> None:
    juinen = await committee()
    elsewhere = await committee(code="GR2026_Wadwijk")
    theirs = await elsewhere.receive(snapshot(elsewhere.election), code=CODES[0])
    await juinen.receive(snapshot(juinen.election), code=CODES[1])
    with pytest.raises(NotFound):
        await submission_of(juinen.clerk, juinen.code, theirs.id)
    with pytest.raises(NotFound):
        await return_submission(juinen.clerk, juinen.election.id, submission_id=theirs.id, at=NOW)


async def test_an_election_without_a_committee_is_nobodys() -> None:
    orphan = Committee((await committee(code="GR2026_Wees")).election, replace(csb_clerk(), organisation_id=None))
    with pytest.raises(NotFound):
        await dossier_of(orphan.clerk, orphan.code)


async def test_the_record_names_code_snapshot_and_group_and_the_chain_verifies() -> None:
    juinen = await committee()
    await juinen.receive(snapshot(juinen.election), code=CODES[0])
    (event,) = await latest(f"committee:{juinen.election.id}")
    assert event.after is not None
    assert (event.name, event.after["code"], event.after["group"]) == (
        "submission_received",
        CODES[0],
        "Streekbelang Juinen",
    )
    assert not (await verify()).breaks
