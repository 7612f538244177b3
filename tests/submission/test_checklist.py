"""The print checklist: what a change made void, whose ticks stay, and what of it a browser sees."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser, site
from tests.builders import NOW, contact, election, party_editor, person

from kieslijst.audit.queries import latest
from kieslijst.database import DB
from kieslijst.elections.actions import keep_definition
from kieslijst.elections.definition import Definition
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, load_demonstration
from kieslijst.nomination.actions import candidates, nominations, persons
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.nomination.moving import ToPlace
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.submission import queries
from kieslijst.submission.actions import freeze
from kieslijst.submission.checklist import store
from kieslijst.submission.checklist.actions import SentTicks, change_ticks
from kieslijst.submission.checklist.model import Tick
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.checklist.queries import Checklist, checklist_of
from kieslijst.submission.checklist.view import checklist_view, print_again
from kieslijst.submission.freezing import Randomness
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.pages.documents import ranged
from kieslijst.submission.tasks import make_papers

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

ACTOR = party_editor(JUINEN_PARTY.id)
NUMBERS: Iterator[int] = iter(range(10_000))
RANDOMNESS = Randomness(below=lambda top: next(NUMBERS) * 7 % top, new_id=uuid4)
BSN = "123456782"


async def _filled() -> UUID:
    """A list of three without errors, of a group that has an account."""
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
    details = Details(AppellationKind.REGISTERED, "Streekbelang Juinen", seats_before=2)
    await nominations.change_details(ACTOR, nomination_id, details, revision=1, at=NOW)
    await nominations.change_contacts(ACTOR, nomination_id, submitter=contact(), substitutes=(contact(1),), at=NOW)
    people = [person(number, bsn=BSN if number == 0 else "") for number in range(3)]
    await persons.add_persons(ACTOR, nomination_id, people, list_id=list_id, at=NOW)
    return nomination_id


async def _version(nomination_id: UUID) -> FrozenSnapshot:
    return await freeze(ACTOR, nomination_id, at=NOW, randomness=RANDOMNESS)


async def _correct_second(nomination_id: UUID) -> None:
    """Another date of birth and another address for the second candidate."""
    nomination = await nomination_for(ACTOR, nomination_id)
    second = nomination.lists[0].candidates[1]
    found = next(each for each in nomination.persons if each.id == second)
    address = PostalAddress("Dorpsstraat", "14", "", "9901AB", "Juinen")
    changed = replace(found, birth_date=BirthDate.on(date(1981, 8, 7)), address=address)
    await persons.change_person(ACTOR, nomination_id, changed, at=NOW)


async def _checklist(nomination_id: UUID, version: FrozenSnapshot) -> Checklist:
    return await checklist_of(version, await queries.current_snapshot(ACTOR, nomination_id))


async def _tick(nomination_id: UUID, version: FrozenSnapshot, *, on: str = "", off: str = "") -> int:
    """Ticks as "1:printed 2:filed"."""
    shown, ticked = (
        frozenset((int(each.split(":")[0]), Tick(each.split(":")[1])) for each in values.split())
        for values in (off, on)
    )
    return await change_ticks(ACTOR, nomination_id, SentTicks(version.code, shown, ticked), at=NOW)


async def test_a_date_of_birth_and_an_address_make_the_list_and_one_consent_void() -> None:
    nomination_id = await _filled()
    version = await _version(nomination_id)
    assert (await _checklist(nomination_id, version)).now.is_nothing
    await _correct_second(nomination_id)

    again = print_again((await _checklist(nomination_id, version)).now, several_lists=False)

    who = version.snapshot.lists[0].candidates[1].name.in_text
    assert [str(words) for words in again.papers] == ["H 1", f"H 9 van {who}"]
    assert (again.count, again.void, again.kept) == (2, (), 3)


async def test_another_order_makes_every_paper_that_shows_the_list_void_and_a_kind_is_said_at_once() -> None:
    nomination_id = await _filled()
    version = await _version(nomination_id)
    shown = version.snapshot.lists[0]
    await candidates.move_candidates(
        ACTOR, nomination_id, shown.id, [shown.candidates[2].person_id], target=ToPlace(1), at=NOW
    )

    again = print_again((await _checklist(nomination_id, version)).now, several_lists=False)

    assert [str(words) for words in again.papers] == ["H 1", "H 3-1", "alle 3 H 9"]
    assert again.kept == 0


async def test_a_candidate_who_leaves_takes_a_paper_out_of_the_folder() -> None:
    nomination_id = await _filled()
    version = await _version(nomination_id)
    shown = version.snapshot.lists[0]
    await candidates.remove_candidates(ACTOR, nomination_id, shown.id, [shown.candidates[2].person_id], at=NOW)

    again = print_again((await _checklist(nomination_id, version)).now, several_lists=False)

    assert [str(words) for words in again.void] == [f"H 9 van {shown.candidates[2].name.in_text}"]


async def test_ticks_go_along_with_papers_that_stay_the_same_and_only_with_those() -> None:
    nomination_id = await _filled()
    first = await _version(nomination_id)
    assert await _tick(nomination_id, first, on="0:filed 1:printed 2:filed 3:printed 4:identity") == 0
    await _correct_second(nomination_id)
    second = await _version(nomination_id)

    after = await _checklist(nomination_id, second)
    view = checklist_view(after, second.snapshot, version=2)

    assert view.shown == "1:printed 2:filed 4:identity"
    assert (view.filed, view.total) == (1, 5)
    said = [str(row.status) for row in view.groups[0].rows]
    assert said == [
        "Te printen: nieuw in versie 2",
        "Geprint (versie 1 of later)",
        "In de map",
        "Te printen: nieuw in versie 2",
        "Te printen",
    ]


async def test_a_change_that_is_taken_back_makes_the_papers_good_again() -> None:
    nomination_id = await _filled()
    version = await _version(nomination_id)
    shown = version.snapshot.lists[0]
    await _tick(nomination_id, version, on="0:filed")
    for place in (1, 3):
        await candidates.move_candidates(
            ACTOR, nomination_id, shown.id, [shown.candidates[2].person_id], target=ToPlace(place), at=NOW
        )

    assert (await _checklist(nomination_id, version)).now.is_nothing


async def test_what_a_colleague_ticked_meanwhile_stays() -> None:
    nomination_id = await _filled()
    version = await _version(nomination_id)
    await _tick(nomination_id, version, on="0:printed 1:printed")
    await _tick(nomination_id, version, on="0:printed 2:printed", off="0:printed")
    await _tick(nomination_id, version, off="1:printed")

    papers = papers_of(version.snapshot)
    assert await store.ticks(version.id) == {(papers[0].path, Tick.PRINTED), (papers[2].path, Tick.PRINTED)}
    (newest,) = await latest(f"nomination:{nomination_id}", limit=1)
    assert newest.name == "paper_ticks_changed"


async def test_a_void_paper_takes_no_tick_and_an_old_version_none_at_all() -> None:
    nomination_id = await _filled()
    first = await _version(nomination_id)
    await _correct_second(nomination_id)
    assert await _tick(nomination_id, first, on="0:printed 1:printed") == 1
    assert {tick for _, tick in await store.ticks(first.id)} == {Tick.PRINTED}
    await _version(nomination_id)
    with pytest.raises(Refused, match="nieuwe versie"):
        await _tick(nomination_id, first, on="1:signed")


async def test_the_package_of_new_papers_holds_those_and_no_others() -> None:
    nomination_id = await _filled()
    first = await _version(nomination_id)
    await make_papers(str(first.id))
    assert await store.changed(first.id) is None
    await _correct_second(nomination_id)
    second = await _version(nomination_id)
    await make_papers(str(second.id))

    changed = await store.changed(second.id, with_content=True)

    assert changed is not None
    assert changed.since == 1
    with zipfile.ZipFile(io.BytesIO(changed.content)) as archive:
        names = archive.namelist()
    assert [name for name, _ in changed.files] == names
    papers = [name for name in names if name.startswith("h")]
    assert [name[:3] for name in papers] == ["h1-", "h9-"]
    assert (await store.known(second.id)).pages[papers[0]] > 0
    rows = await DB._run_in_new_connection("SELECT content FROM changed_package")
    assert "%PDF" not in str(rows)


@pytest.mark.parametrize(
    ("typed", "numbers"), [("1-3, 5", {0, 1, 2, 4}), ("2 – 3", {1, 2}), ("", set()), ("0", set()), ("x", set())]
)
async def test_papers_are_ticked_by_their_numbers_too(typed: str, numbers: set[int]) -> None:
    assert {number for number, _ in ranged(typed, Tick.FILED)} == numbers


async def test_how_far_the_papers_are_is_kept_once() -> None:
    version = await _version(await _filled())
    assert await store.progress(version.id) is None
    for done in (1, 2):
        await store.save_progress(version.id, done=done, total=5)
    assert await store.progress(version.id) == (2, 5)


async def test_in_a_browser_a_form_saves_all_ticks_downloads_are_recorded_and_strangers_see_nothing() -> None:
    nomination_id = await _filled()
    version = await _version(nomination_id)
    await make_papers(str(version.id))
    base = f"/party/{nomination_id}/documents"
    async with Browser(site(clock=lambda: NOW)) as browser:
        await browser.log_in(INVENTED[0].email)
        assert "0 van 5 papieren in de map" in (await browser.get(base)).text
        sent = await browser.post(f"{base}/ticks", code=version.code, shown="", tick=["0:filed", "9:filed", "x", "1:y"])
        assert sent.status_code == 303
        assert "1 van 5 papieren in de map" in (await browser.get(base)).text
        assert "Code op elk papier" in (await browser.get(f"/party/{nomination_id}/hand-in")).text
        assert "data-poll" not in (await browser.get(f"{base}/progress")).text
        for path in ("package", "papers/0", "lists/0/everything", "lists/0/sheet", "versions/1/package", "files/0"):
            assert (await browser.get(f"{base}/{path}")).content[:4] in {b"%PDF", b"PK\3\4"}, path
        for path in ("papers/9", "lists/1/sheet", "lists/0/else", "versions/2/package", "changed/package"):
            assert (await browser.get(f"{base}/{path}")).status_code == 404, path
    events = await latest(f"nomination:{nomination_id}", limit=10)
    assert sum(event.name == "papers_downloaded" for event in events) == 6
    assert BSN not in str(events)
    with pytest.raises(NotFound):
        await queries.version_for(party_editor(), nomination_id)
