"""Freezing a version and making its papers, on a real database and with real PDF."""

import io
import zipfile
from dataclasses import replace
from functools import partial
from uuid import uuid4

import pytest
from tests.builders import NOW, contact, party_editor, person
from tests.documents.pdf_reading import pages
from tests.submission.filled import council, filled, some_codes

from kieslijst.audit.queries import latest, verify
from kieslijst.database import DB
from kieslijst.exchange import eml210
from kieslijst.exchange.checks import check
from kieslijst.nomination.actions import candidates, nominations, persons
from kieslijst.nomination.moving import ToPlace
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.shared.paper_code import PracticeCode, read_code
from kieslijst.submission import queries, store
from kieslijst.submission.actions import freeze
from kieslijst.submission.canonical import canonical_bytes, hash_of, snapshot_from
from kieslijst.submission.store import PackageState
from kieslijst.submission.tasks import make_papers

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def test_a_version_keeps_everything_and_is_found_by_its_code() -> None:
    actor, nomination_id = await filled()
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    assert (frozen.version, read_code(frozen.code)) == (1, frozen.code)
    found = await queries.frozen_by_code(frozen.code)
    assert found == frozen
    assert found.snapshot == await queries.current_snapshot(actor, nomination_id)
    (newest,) = await latest(f"nomination:{nomination_id}", limit=1)
    assert newest.name == "version_made"


async def test_while_nothing_changed_the_same_version_is_given_again() -> None:
    actor, nomination_id = await filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    again = await freeze(actor, nomination_id, at=NOW, randomness=some_codes(7))
    assert again == first


async def test_a_change_makes_a_new_version_and_the_old_one_stays_as_it_was() -> None:
    actor, nomination_id = await filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    snapshot = first.snapshot.lists[0]
    await candidates.move_candidates(
        actor, nomination_id, snapshot.id, [snapshot.candidates[2].person_id], target=ToPlace(1), at=NOW
    )
    second = await freeze(actor, nomination_id, at=NOW, randomness=some_codes(7))
    assert (second.version, second.code != first.code, second.hash != first.hash) == (2, True, True)
    assert await queries.frozen_by_code(first.code) == first
    assert await queries.newest_version(nomination_id) == (2, second.code)
    assert (await verify()).breaks == ()


async def test_a_code_that_is_taken_is_never_given_twice() -> None:
    actor, nomination_id = await filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    other, other_id = await filled()
    second = await freeze(other, other_id, at=NOW, randomness=some_codes())
    assert first.code != second.code


async def test_errors_of_the_law_lock_the_papers() -> None:
    actor, nomination_id = await filled()
    one = (await queries.current_snapshot(actor, nomination_id)).lists[0].candidates[0]
    stored = person(0, id=one.person_id, name=replace(one.name, initials=""), bsn=one.bsn)
    await persons.change_person(actor, nomination_id, stored, at=NOW)
    with pytest.raises(Refused, match="Los eerst"):
        await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    assert await queries.newest_frozen(actor, nomination_id) is None


async def test_somebody_else_neither_freezes_nor_reads() -> None:
    actor, nomination_id = await filled()
    await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    stranger = party_editor()
    with pytest.raises(NotFound):
        await freeze(stranger, nomination_id, at=NOW, randomness=some_codes())
    with pytest.raises(NotFound):
        await queries.package_for(stranger, nomination_id)


async def test_no_bsn_lies_open_in_a_snapshot_or_its_package() -> None:
    actor, nomination_id = await filled()
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    await make_papers(str(frozen.id))
    rows = [await DB._run_in_new_connection(f"SELECT * FROM {table}") for table in ("snapshot", "paper_package")]  # noqa: S608 - fixed names
    assert "123456782" not in str(rows)
    assert "%PDF" not in str(rows)


async def test_the_package_holds_h_1_every_h_9_and_a_210_that_says_the_same() -> None:
    actor, nomination_id = await filled()
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    for _ in range(2):
        await make_papers(str(frozen.id))
    package = await queries.package_for(actor, nomination_id, with_content=True)
    assert (package.state, package.note) == (PackageState.READY, "")
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        names = archive.namelist()
        file = archive.read("eml210.eml.xml")
    assert [name for name, _ in package.files] == names
    assert names[:3] == ["alles-om-te-printen.pdf", "inleverblad.pdf", "h1-kandidatenlijst.pdf"]
    assert len([name for name in names if "/h9-" in name]) == 3
    assert check(file).is_fine
    read = eml210.read(file).candidate_list
    assert [one.name for one in read.candidates] == [one.name for one in frozen.snapshot.lists[0].candidates]
    assert [one.bsn for one in read.candidates] == ["123456782", "111222333", "999990019"]


async def test_without_a_substitute_the_package_has_no_210_and_says_why() -> None:
    actor, nomination_id = await filled()
    await nominations.change_contacts(actor, nomination_id, submitter=contact(), substitutes=(), at=NOW)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    await make_papers(str(frozen.id))
    package = await queries.package_for(actor, nomination_id)
    assert "vervanger" in package.note
    assert "geen-eml-bestand.txt" in [name for name, _ in package.files]


async def test_a_letter_that_no_font_has_is_said_with_the_name_of_the_person() -> None:
    actor, nomination_id = await filled()
    one = (await queries.current_snapshot(actor, nomination_id)).lists[0].candidates[0]
    strange = person(0, id=one.person_id, name=replace(one.name, last_name="Zandkuil漢"), bsn=one.bsn)
    await persons.change_person(actor, nomination_id, strange, at=NOW)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    await make_papers(str(frozen.id))
    package = await store.package(frozen.id)
    assert package is not None
    assert package.state is PackageState.FAILED
    assert "Zandkuil" in package.note


async def test_the_hash_is_of_what_the_list_says_and_comes_back_from_its_bytes() -> None:
    actor, nomination_id = await filled()
    snapshot = await queries.current_snapshot(actor, nomination_id)
    again = snapshot_from(canonical_bytes(snapshot))
    assert (again, hash_of(again)) == (snapshot, hash_of(snapshot))


async def test_a_practice_has_its_own_codes_and_says_so_on_every_page() -> None:
    actor, nomination_id = await filled(is_practice=True)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    with pytest.raises(PracticeCode):
        read_code(frozen.code)
    await make_papers(str(frozen.id))
    package = await queries.package_for(actor, nomination_id, with_content=True)
    assert package.note.startswith("Dit is een oefening")
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        papers = [archive.read(name) for name in archive.namelist() if name.endswith(".pdf")]
        assert not [name for name in archive.namelist() if name.endswith(".xml")]
    everything = [page for paper in papers for page in pages(paper) if "met opzet leeg" not in page]
    assert everything
    assert [page for page in everything if "OEFENING – niet inleveren" not in page] == []
    assert not any("Handtekening" in page for page in everything)


async def test_a_practice_stands_beside_the_real_list_and_never_replaces_it() -> None:
    actor, real = await filled()
    assert actor.organisation_id is not None
    election_id = (await council()).id
    start = partial(
        nominations.start_nomination,
        actor,
        organisation_id=actor.organisation_id,
        election_id=election_id,
        at=NOW,
    )
    practice = await start(nomination_id=uuid4(), list_id=uuid4(), is_practice=True)
    again = await start(nomination_id=uuid4(), list_id=uuid4(), is_practice=True)
    assert practice == again != real
    assert await start(nomination_id=uuid4(), list_id=uuid4()) == real
