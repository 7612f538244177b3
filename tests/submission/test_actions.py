"""Freezing a version and making its papers, on a real database and with real PDF."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, contact, election, party_editor, person
from tests.documents.pdf_reading import pages

from kieslijst.audit.queries import latest, verify
from kieslijst.database import DB
from kieslijst.elections.actions import keep_definition
from kieslijst.elections.definition import Definition
from kieslijst.elections.model import Election
from kieslijst.exchange import eml210
from kieslijst.exchange.checks import check
from kieslijst.identity.actions.administration import create_organisation
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.nomination.actions import candidates, nominations, persons
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.nomination.moving import ToPlace
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.shared.paper_code import PracticeCode, read_code
from kieslijst.submission import queries, store
from kieslijst.submission.actions import Randomness, freeze
from kieslijst.submission.canonical import canonical_bytes, hash_of, snapshot_from
from kieslijst.submission.store import PackageState
from kieslijst.submission.tasks import make_papers

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


def _randomness(seed: int = 0) -> Randomness:
    """Codes that differ from call to call, and are the same in every run."""
    numbers: Iterator[int] = iter(range(seed, seed + 10_000))
    return Randomness(below=lambda top: next(numbers) % top, new_id=uuid4)


async def _filled(people: int = 3, *, is_practice: bool = False) -> tuple[Actor, UUID]:
    """A group of ours with a nomination that has no errors."""
    actor = party_editor()
    assert actor.organisation_id is not None
    group = Organisation(actor.organisation_id, OrganisationKind.POLITICAL_GROUP, "Streekbelang Juinen")
    await create_organisation(group, actor=SYSTEM_OPERATOR, now=NOW)
    council = await _election()
    list_id = uuid4()
    nomination_id = await nominations.start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=actor.organisation_id,
        election_id=council.id,
        list_id=list_id,
        at=NOW,
        is_practice=is_practice,
    )
    details = Details(AppellationKind.REGISTERED, "Streekbelang Juinen", seats_before=2)
    await nominations.change_details(actor, nomination_id, details, revision=1, at=NOW)
    await nominations.change_contacts(actor, nomination_id, submitter=contact(), substitutes=(contact(1),), at=NOW)
    bsns = ("123456782", "111222333", "999990019")
    added = [person(number, bsn=bsns[number]) for number in range(people)]
    await persons.add_persons(actor, nomination_id, added, list_id=list_id, at=NOW)
    return actor, nomination_id


async def _election() -> Election:
    return await keep_definition(SYSTEM_OPERATOR, Definition(election()), at=NOW)


async def test_a_version_keeps_everything_and_is_found_by_its_code() -> None:
    actor, nomination_id = await _filled()
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    assert (frozen.version, read_code(frozen.code)) == (1, frozen.code)
    found = await queries.frozen_by_code(frozen.code)
    assert found == frozen
    assert found.snapshot == await queries.current_snapshot(actor, nomination_id)
    (newest,) = await latest(f"nomination:{nomination_id}", limit=1)
    assert newest.name == "version_made"


async def test_while_nothing_changed_the_same_version_is_given_again() -> None:
    actor, nomination_id = await _filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    again = await freeze(actor, nomination_id, at=NOW, randomness=_randomness(7))
    assert again == first


async def test_a_change_makes_a_new_version_and_the_old_one_stays_as_it_was() -> None:
    actor, nomination_id = await _filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    snapshot = first.snapshot.lists[0]
    await candidates.move_candidates(
        actor, nomination_id, snapshot.id, [snapshot.candidates[2].person_id], target=ToPlace(1), at=NOW
    )
    second = await freeze(actor, nomination_id, at=NOW, randomness=_randomness(7))
    assert (second.version, second.code != first.code, second.hash != first.hash) == (2, True, True)
    assert await queries.frozen_by_code(first.code) == first
    assert await queries.newest_version(nomination_id) == (2, second.code)
    assert (await verify()).breaks == ()


async def test_a_code_that_is_taken_is_never_given_twice() -> None:
    actor, nomination_id = await _filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    other, other_id = await _filled()
    second = await freeze(other, other_id, at=NOW, randomness=_randomness())
    assert first.code != second.code


async def test_errors_of_the_law_lock_the_papers() -> None:
    actor, nomination_id = await _filled()
    one = (await queries.current_snapshot(actor, nomination_id)).lists[0].candidates[0]
    stored = person(0, id=one.person_id, name=replace(one.name, initials=""), bsn=one.bsn)
    await persons.change_person(actor, nomination_id, stored, at=NOW)
    with pytest.raises(Refused, match="Los eerst"):
        await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    assert await queries.newest_frozen(actor, nomination_id) is None


async def test_somebody_else_neither_freezes_nor_reads() -> None:
    actor, nomination_id = await _filled()
    await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    stranger = party_editor()
    with pytest.raises(NotFound):
        await freeze(stranger, nomination_id, at=NOW, randomness=_randomness())
    with pytest.raises(NotFound):
        await queries.package_for(stranger, nomination_id)


async def test_no_bsn_lies_open_in_a_snapshot_or_its_package() -> None:
    actor, nomination_id = await _filled()
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    await make_papers(str(frozen.id))
    rows = [await DB._run_in_new_connection(f"SELECT * FROM {table}") for table in ("snapshot", "paper_package")]  # noqa: S608 - fixed names
    assert "123456782" not in str(rows)
    assert "%PDF" not in str(rows)


async def test_the_package_holds_h_1_every_h_9_and_a_210_that_says_the_same() -> None:
    actor, nomination_id = await _filled()
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
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
    actor, nomination_id = await _filled()
    await nominations.change_contacts(actor, nomination_id, submitter=contact(), substitutes=(), at=NOW)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    await make_papers(str(frozen.id))
    package = await queries.package_for(actor, nomination_id)
    assert "vervanger" in package.note
    assert "geen-eml-bestand.txt" in [name for name, _ in package.files]


async def test_a_letter_that_no_font_has_is_said_with_the_name_of_the_person() -> None:
    actor, nomination_id = await _filled()
    one = (await queries.current_snapshot(actor, nomination_id)).lists[0].candidates[0]
    strange = person(0, id=one.person_id, name=replace(one.name, last_name="Zandkuil漢"), bsn=one.bsn)
    await persons.change_person(actor, nomination_id, strange, at=NOW)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
    await make_papers(str(frozen.id))
    package = await store.package(frozen.id)
    assert package is not None
    assert package.state is PackageState.FAILED
    assert "Zandkuil" in package.note


async def test_the_hash_is_of_what_the_list_says_and_comes_back_from_its_bytes() -> None:
    actor, nomination_id = await _filled()
    snapshot = await queries.current_snapshot(actor, nomination_id)
    again = snapshot_from(canonical_bytes(snapshot))
    assert (again, hash_of(again)) == (snapshot, hash_of(snapshot))


async def test_a_practice_has_its_own_codes_and_says_so_on_every_page() -> None:
    actor, nomination_id = await _filled(is_practice=True)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness())
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
    actor, real = await _filled()
    assert actor.organisation_id is not None
    council = await _election()
    start = partial(
        nominations.start_nomination,
        actor,
        organisation_id=actor.organisation_id,
        election_id=council.id,
        at=NOW,
    )
    practice = await start(nomination_id=uuid4(), list_id=uuid4(), is_practice=True)
    again = await start(nomination_id=uuid4(), list_id=uuid4(), is_practice=True)
    assert practice == again != real
    assert await start(nomination_id=uuid4(), list_id=uuid4()) == real
