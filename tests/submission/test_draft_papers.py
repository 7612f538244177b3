"""Draft papers: also with errors, on every page a watermark, nothing to sign and no code, and never for a reader."""

import io
import zipfile
from uuid import UUID, uuid4

import pikepdf
import pytest
from tests.browser import Browser, site
from tests.builders import NOW, election, party_editor, person
from tests.documents.pdf_reading import pages, running_text

from kieslijst.audit.queries import latest
from kieslijst.database import DB
from kieslijst.elections.actions import keep_definition
from kieslijst.elections.definition import Definition
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, load_demonstration
from kieslijst.identity.model import PERMISSIONS
from kieslijst.nomination.actions import nominations, persons
from kieslijst.shared.actor import SYSTEM_OPERATOR, Role
from kieslijst.shared.errors import NotFound
from kieslijst.submission import store
from kieslijst.submission.draft_papers.actions import ask_for_draft
from kieslijst.submission.draft_papers.queries import draft_for, draft_of
from kieslijst.submission.draft_papers.store import DraftPapers
from kieslijst.submission.draft_papers.tasks import make_draft_papers
from kieslijst.submission.pages.draft_papers import HANDLERS
from kieslijst.submission.store import PackageState
from kieslijst.web.permission import Permission

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

ACTOR = party_editor(JUINEN_PARTY.id)
BSN = "123456782"


async def _with_errors() -> UUID:
    """A list of three without name, submitter or anything else that the law asks."""
    await load_demonstration(now=NOW)
    council = await keep_definition(SYSTEM_OPERATOR, Definition(election()), at=NOW)
    nomination_id, list_id = uuid4(), uuid4()
    await nominations.start_nomination(
        ACTOR,
        nomination_id=nomination_id,
        organisation_id=JUINEN_PARTY.id,
        election_id=council.id,
        list_id=list_id,
        at=NOW,
    )
    people = [person(number, bsn=BSN if number == 0 else "") for number in range(3)]
    await persons.add_persons(ACTOR, nomination_id, people, list_id=list_id, at=NOW)
    return nomination_id


async def _made(nomination_id: UUID) -> DraftPapers:
    draft_id = uuid4()
    await ask_for_draft(ACTOR, nomination_id, draft_id=draft_id, at=NOW)
    await make_draft_papers(str(draft_id))
    return await draft_for(ACTOR, nomination_id, with_content=True)


def _unzipped(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


async def test_with_errors_every_page_is_marked_and_nothing_can_be_signed_or_scanned() -> None:
    files = _unzipped((await _made(await _with_errors())).content)

    papers = {name: content for name, content in files.items() if name.endswith(".pdf")}
    assert [name for name in files if name not in papers] == ["manifest-sha256.txt"], "a draft has no 210"
    assert sum("h9-" in name for name in papers) == 3
    for name, content in papers.items():
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert all("/Pattern" in page.Resources for page in pdf.pages), f"no watermark on {name}"
            assert all(len(page.Contents) == 1 for page in pdf.pages), f"a code on {name}"
        if name != "alles-om-te-printen.pdf":
            assert all("CONCEPT – niet inleveren" in page for page in pages(content))
        assert "Versie: concept" in running_text(content)
        assert "handtekening:" not in running_text(content).lower()


async def test_what_is_kept_of_a_draft_is_sealed() -> None:
    await _made(await _with_errors())
    (row,) = await DB._run_in_pool("SELECT to_jsonb(d)::text AS text, d.snapshot, d.content FROM draft_paper d")

    assert BSN not in row["text"]
    assert BSN.encode() not in bytes(row["snapshot"]) + bytes(row["content"])
    assert b"%PDF" not in bytes(row["content"])


async def test_a_new_draft_takes_the_place_of_the_old_and_a_late_job_leaves_it_alone() -> None:
    nomination_id, first, second = await _with_errors(), uuid4(), uuid4()
    for draft_id in (first, second):
        await ask_for_draft(ACTOR, nomination_id, draft_id=draft_id, at=NOW)
    await make_draft_papers(str(first))

    found = await draft_for(ACTOR, nomination_id)
    assert (found.id, found.state) == (second, PackageState.WAITING)
    assert [event.name for event in await latest(f"nomination:{nomination_id}", limit=2)] == ["draft_papers_made"] * 2


async def test_somebody_elses_draft_is_not_there() -> None:
    nomination_id = await _with_errors()
    await _made(nomination_id)
    with pytest.raises(NotFound):
        await draft_for(party_editor(uuid4()), nomination_id)


async def test_in_a_browser_a_draft_is_asked_for_and_opened_beside_the_errors_and_is_closed_to_strangers() -> None:
    nomination_id = await _with_errors()
    base = f"/party/{nomination_id}/documents"
    async with Browser(site(clock=lambda: NOW)) as browser:
        assert b"Inloggen" in (await browser.get(f"{base}/draft/package")).content
        await browser.log_in(INVENTED[0].email)
        assert "Los eerst" in (await browser.get(base)).text
        assert (await browser.post(f"{base}/draft")).status_code == 303
        assert "Het komt zodra het klaar is" in (await browser.get(base)).text
        waiting = await draft_for(ACTOR, nomination_id)
        await make_draft_papers(str(waiting.id))
        shown = (await browser.get(base)).text
        assert "Concept: alles in één pdf" in shown
        assert "Maak een nieuw concept" in shown
        for path in ("package", "files/0"):
            assert (await browser.get(f"{base}/draft/{path}")).content[:4] in {b"%PDF", b"PK\3\4"}, path
        assert (await browser.get(f"{base}/draft/files/99")).status_code == 404
    events = [event.name for event in await latest(f"nomination:{nomination_id}", limit=2)]
    assert events == ["draft_papers_downloaded"] * 2


def test_a_reader_may_neither_ask_for_a_draft_nor_open_one() -> None:
    assert {handler.opt["permission"] for handler in HANDLERS} == {Permission.PERSONAL_READ}
    assert Permission.PERSONAL_READ not in PERMISSIONS[Role.PARTY_READER]


async def test_wiping_a_nomination_wipes_its_draft() -> None:
    nomination_id = await _with_errors()
    await _made(nomination_id)
    await store.delete_of(nomination_id)
    assert await draft_of(nomination_id) is None
