"""The task list, the overview of nominations and the number in the section bar."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import UUID

import pytest
from tests.browser import Browser
from tests.builders import person

from kieslijst import demo
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


@pytest.fixture
async def sanne() -> AsyncIterator[Browser]:
    await demo.load()
    async with Browser() as browser:
        await browser.log_in("sanne@juinens-belang.example")
        yield browser


async def _begun(browser: Browser, **fields: str) -> str:
    """A nomination for the council of Juinen; gives its path."""
    page = (await browser.get("/party/new")).text
    new_id = re.search(r'name="new_id" value="([^"]+)"', page)
    election = re.search(r'<option value="(gr[^"]+juinen)"', page)
    assert new_id
    assert election
    answer = await browser.post("/party/new", new_id=new_id.group(1), election=election.group(1), **fields)
    assert answer.status_code == 303
    return answer.headers["location"].removesuffix("/tasks")


def _step(page: str) -> str:
    found = re.search(r'next-step__words">(?:<a[^>]*>)?([^<]+)<', page)
    assert found
    return found.group(1)


async def test_a_new_nomination_begins_with_the_people_and_shows_what_comes_later(sanne: Browser) -> None:
    base = await _begun(sanne)
    page = (await sanne.get(f"{base}/tasks")).text
    assert _step(page) == "Plak uw kandidaten"
    assert page.count(">Later</span>") >= 6
    assert "0 van 6 taken klaar" in page or "1 van 6 taken klaar" in page
    assert "Niet nodig voor u" not in page


async def test_the_name_and_kind_of_the_start_page_are_kept(sanne: Browser) -> None:
    base = await _begun(sanne, kind="registered", appellation="Juinens Belang")
    page = (await sanne.get(f"{base}/tasks")).text
    assert "Juinens Belang</p>" in page
    started = (await sanne.get("/party/new")).text
    assert 'value="Juinens Belang"' in started, "the name is chosen, not typed again"


async def test_a_group_with_seats_is_told_what_it_does_not_need_and_why(sanne: Browser) -> None:
    base = await _begun(sanne, kind="registered", appellation="Juinens Belang")
    fields = {"kind": "registered", "appellation": "Juinens Belang", "seats_before": "4", "revision": "1"}
    assert (await sanne.post(f"{base}/details", **fields)).status_code == 303
    page = (await sanne.get(f"{base}/tasks")).text
    assert "Niet nodig voor u (2)" in page
    assert "won bij de vorige verkiezing" in page


async def test_the_bar_and_the_overview_count_the_points_and_follow_each_change(sanne: Browser) -> None:
    base = await _begun(sanne)

    async def shown(path: str) -> int:
        found = re.search(r'Controle <span class="count">(\d+)<', (await sanne.get(path)).text)
        return int(found.group(1)) if found else 0

    before = await shown(f"{base}/people")
    assert before == await shown(f"{base}/readiness") > 0
    list_id = UUID((await sanne.get(f"{base}/lists")).url.path.rpartition("/")[2])
    people = [person(number, bsn="") for number in range(3)]
    nomination_id = UUID(base.rpartition("/")[2])
    await add_persons(SYSTEM_OPERATOR, nomination_id, people, list_id=list_id, at=datetime.now(UTC))
    after = await shown(f"{base}/people")
    assert after == await shown(f"{base}/tasks") != before
    overview = (await sanne.get("/party")).text
    assert f"{after} punten" in overview
    assert "procent klaar" in overview


async def test_staying_logged_in_leads_back_and_the_page_says_when_it_ends(sanne: Browser) -> None:
    page = (await sanne.get("/party")).text
    ends = re.search(r'data-session="([^"]+)"', page)
    assert ends
    assert 25 <= (datetime.fromisoformat(ends.group(1)) - datetime.now(UTC)).total_seconds() / 60 <= 30
    answer = await sanne.post("/account/stay", next="/party")
    assert (answer.status_code, answer.headers["location"]) == (303, "/party")
    elsewhere = await sanne.post("/account/stay", next="https://elsewhere.example/")
    assert elsewhere.headers["location"] == "/"
