"""The list editor over HTTP: what it says, finds, refuses and takes back."""

import re
from collections.abc import AsyncIterator
from html import unescape
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser, site
from tests.builders import NOW
from tests.nomination.twenty import started

from kieslijst.audit.queries import latest
from kieslijst.elections.queries import election
from kieslijst.identity.demonstration import JUINEN_PARTY, load_demonstration
from kieslijst.nomination.actions import lists, nominations
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import AppellationKind, Details, Nomination
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.submission import store
from kieslijst.submission.canonical import hash_of
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.snapshot import snapshot_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


@pytest.fixture
async def sanne(db: str) -> AsyncIterator[Browser]:  # noqa: ARG001 - orders the fixtures
    await load_demonstration(now=NOW)
    async with Browser(site(clock=lambda: NOW)) as browser:
        await browser.log_in("sanne@juinens-belang.example")
        await browser.get("/party")
        yield browser


async def _started(people: int) -> Nomination:
    return await started(SYSTEM_OPERATOR, people, organisation_id=JUINEN_PARTY.id)


async def _now(nomination_id: UUID) -> Nomination:
    return await nomination_for(SYSTEM_OPERATOR, nomination_id)


def _text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


async def test_an_empty_list_offers_three_ways_and_a_search_leaves_who_was_meant(sanne: Browser) -> None:
    nomination = await _started(7)
    base, empty = f"/party/{nomination.id}", uuid4()
    await lists.add_list(SYSTEM_OPERATOR, nomination.id, list_id=empty, at=NOW)
    assert "Er zijn drie manieren om te beginnen." in (await sanne.get(f"{base}/lists/{empty}")).text
    path = f"{base}/lists/{nomination.lists[0].id}"
    for query, found in (("rietberg", 1), ("Hengelo", 2), ("7", 1), ("niemand", 0)):
        page = await sanne.get(f"{path}?q={query}")
        assert page.text.count('class="row"') == found, query
    ids = [str(each) for each in nomination.lists[0].candidates]
    answer = await sanne.post(f"{path}/move", q="rietberg", move=f"{ids[1]} top")
    assert "?q=rietberg" in answer.headers["location"], "the search stays"


async def test_a_line_stands_under_the_last_name_that_may_be_on_the_list(sanne: Browser) -> None:
    nomination = await _started(82)
    path = f"/party/{nomination.id}/lists/{nomination.lists[0].id}"
    for seats, expected in ((0, [50]), (20, [80]), (None, [50, 80])):
        head = await _now(nomination.id)
        details = Details(AppellationKind.REGISTERED, "Juinens Belang", seats)
        await nominations.change_details(SYSTEM_OPERATOR, nomination.id, details, revision=head.revision, at=NOW)
        page = (await sanne.get(path)).text
        assert [int(names) for names in re.findall(r"Hierboven staan (\d+) namen", page)] == expected, seats
        for names in expected:
            before, _, _ = page.partition(f"Hierboven staan {names} namen")
            assert before.count('class="row"') == names


async def test_a_move_after_printing_says_how_many_consents_no_longer_fit(sanne: Browser) -> None:
    nomination = await _started(4)
    path, ids = f"/party/{nomination.id}/lists/{nomination.lists[0].id}", nomination.lists[0].candidates
    details = Details(AppellationKind.REGISTERED, "Juinens Belang", 0)
    await nominations.change_details(SYSTEM_OPERATOR, nomination.id, details, revision=1, at=NOW)
    now = await _now(nomination.id)
    snapshot = snapshot_of(now, await election(now.election_id), group_name="Juinens Belang")
    printed = FrozenSnapshot(
        id=uuid4(), code="K7M2M4", hash=hash_of(snapshot), version=1, made_at=NOW, made_by="Sanne", snapshot=snapshot
    )
    assert await store.insert(printed)
    page = await sanne.get(str((await sanne.post(f"{path}/move", move=f"{ids[3]} top")).headers["location"]))
    assert "4 instemmingsverklaringen (H 9) kloppen niet meer met deze volgorde." in _text(page.text)
    assert "Ook de verklaringen van ondersteuning (H 4) kloppen niet meer." in _text(page.text)
    page = await sanne.get(str((await sanne.post(f"{path}/move", move=f"{ids[3]} bottom")).headers["location"]))
    assert "kloppen niet meer" not in page.text, "as printed again"


async def test_people_are_copied_to_another_list_and_removed_from_everywhere(sanne: Browser) -> None:
    nomination = await _started(5)
    base, second, (one, *_) = f"/party/{nomination.id}", uuid4(), nomination.lists
    await lists.add_list(SYSTEM_OPERATOR, nomination.id, list_id=second, at=NOW)
    path, two = f"{base}/lists/{one.id}", [str(each) for each in one.candidates[1:3]]
    assert "Kies de lijst" in (await sanne.post(f"{path}/copy", person=two)).text
    answer = await sanne.post(f"{path}/copy", person=two, target=str(second))
    assert "2 kandidaten staan er nu bij op Lijst 2." in _text((await sanne.get(answer.headers["location"])).text)
    assert [str(each) for each in (await _now(nomination.id)).list(second).candidates] == two
    assert (await sanne.post(f"{path}/copy", person=two, target=str(uuid4()))).status_code == 404
    assert (await sanne.post(f"{path}/delete-persons")).status_code == 422
    assert (await sanne.post(f"{path}/delete-persons", person=two)).status_code == 303
    now = await _now(nomination.id)
    assert (len(now.persons), len(now.list(one.id).candidates), now.list(second).candidates) == (3, 3, ())
    number = (await latest(chain_of(nomination.id)))[0].number
    await sanne.post(f"{base}/history/{number}/undo", back=path)
    assert [str(each) for each in (await _now(nomination.id)).list(second).candidates] == two


async def test_what_cannot_be_undone_yet_is_shown_with_what_was_built_on_it(sanne: Browser) -> None:
    nomination = await _started(5)
    base, one = f"/party/{nomination.id}", nomination.lists[0]
    path, last = f"{base}/lists/{one.id}", one.candidates[4]
    await sanne.post(f"{path}/move", move=f"{last} top")
    number = (await latest(chain_of(nomination.id)))[0].number
    await sanne.post(f"{path}/move", move=f"{last} down")
    answer = await sanne.post(f"{base}/history/{number}/undo", back=path)
    assert answer.status_code == 409
    assert f"{base}/history/{number + 1}/undo" in unescape(answer.text)
    assert (await sanne.post(f"{base}/history/{number + 1}/undo", back=path)).status_code == 303
    assert (await sanne.post(f"{base}/history/{number}/undo", back="//elders.example")).headers["location"] == (
        f"{base}/history#row-{last}"
    )
    assert (await _now(nomination.id)).lists == nomination.lists


async def test_the_preview_shows_the_list_of_the_chosen_district(sanne: Browser) -> None:
    nomination = await _started(3)
    base, second = f"/party/{nomination.id}", uuid4()
    await lists.add_list(SYSTEM_OPERATOR, nomination.id, list_id=second, at=NOW)
    await lists.change_districts(SYSTEM_OPERATOR, nomination.id, second, districts=(2,), at=NOW)
    third = nomination.lists[0].candidates[2]
    await sanne.post(f"{base}/lists/{second}/add", person=str(third))
    for district, boxes in (("1", 3), ("2", 1), ("3", 0), ("77", 0)):
        page = await sanne.get(f"{base}/preview?district={district}")
        assert page.text.count('class="ballot__circle"') == boxes, district
    assert "<title>" in (await sanne.get(f"{base}/preview")).text
