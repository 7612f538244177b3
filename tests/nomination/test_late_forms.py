"""A form that comes after its session ended is kept as a draft and shown after the next log-in (STD-S, T19)."""

from datetime import datetime, timedelta
from html import unescape
from urllib.parse import quote

import httpx
import pytest
from tests.browser import Browser, site
from tests.builders import NOW
from tests.identity.party import PASSWORD, Party, logged_in, party

from kieslijst.nomination.form_drafts.tables import FormDraftRow
from kieslijst.shared.actor import Role

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_TYPED = {"last_name": "Zandkuil", "bsn": "123456782", "address_street": "Zeedijk", "address_number": "7"}


class Clock:
    """Moved by the test."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


async def _late(browser: Browser, ours: Party, clock: Clock, path: str, **fields: str) -> httpx.Response:
    """Log in, open the form, come back after the session ended, and send it."""
    await logged_in(browser, ours.emails[Role.PARTY_OWNER])
    await browser.get(path.removesuffix("/draft"))
    clock.now += timedelta(minutes=31)
    return await browser.post(path, **{**_TYPED, **fields})


@pytest.mark.parametrize("end", ["", "/draft"])
async def test_what_was_typed_is_there_after_logging_in_again(end: str) -> None:
    clock, ours = Clock(), await party(Role.PARTY_OWNER)
    path = ours.path("people", "new")
    async with Browser(site(clock=clock)) as browser:
        answer = await _late(browser, ours, clock, path + end)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/login?next={path}%3Fdraft%3Dopen")
        asked = await browser.get(answer.headers["location"])
        assert "U was 30 minuten weg. Log opnieuw in. Uw concept is bewaard." in asked.text
        inside = await browser.post(
            "/login", email=ours.emails[Role.PARTY_OWNER], password=PASSWORD, next=f"{path}?draft=open"
        )
        shown = await browser.get(inside.headers["location"])
    assert "Dit is uw concept van" in shown.text
    assert all(f'value="{value}"' in shown.text for value in _TYPED.values())
    (row,) = await FormDraftRow.select()
    assert b"Zeedijk" not in row["content"]
    assert b"123456782" not in row["content"]


async def test_the_walk_that_a_form_was_opened_on_goes_on_with_its_draft() -> None:
    """`from`, `next` and a search in the address: kept by hand, opened, thrown away, and after the session's end."""
    clock, ours = Clock(), await party(Role.PARTY_OWNER)
    path, walk = ours.path("people", "new"), "from=people&q=van+der+Zand%26"
    async with Browser(site(clock=clock)) as browser:
        await logged_in(browser, ours.emails[Role.PARTY_OWNER])
        shown = await browser.get(f"{path}?{walk}&lang=nl")
        assert f'formaction="{path}/draft?{walk}"' in unescape(shown.text)
        kept = await browser.post(f"{path}/draft?{walk}", **_TYPED)
        assert kept.headers["location"] == f"{path}?draft=open&{walk}"
        offered = await browser.get(f"{path}?{walk}")
        assert f'href="{path}?draft=open&{walk}"' in unescape(offered.text)
        assert f'action="{path}/draft/discard?{walk}"' in unescape(offered.text)
        clock.now += timedelta(minutes=31)
        late = await browser.post(f"{path}?{walk}", **_TYPED)
        assert late.headers["location"] == f"/login?next={path}{quote(f'?draft=open&{walk}')}"
        await logged_in(browser, ours.emails[Role.PARTY_OWNER])
        await browser.get(path)
        gone = await browser.post(f"{path}/draft/discard?{walk}")
        assert gone.headers["location"] == f"{path}?{walk}"


async def test_nothing_is_saved_and_no_draft_of_somebody_elses_form_is_made() -> None:
    clock, ours, other = Clock(), await party(Role.PARTY_OWNER), await party(Role.PARTY_OWNER)
    async with Browser(site(clock=clock)) as browser:
        await _late(browser, ours, clock, ours.path("people", "new"))
        assert (await browser.post(other.path("people", "new"), **_TYPED)).status_code == 404
        assert len(await FormDraftRow.select()) == 1
        await logged_in(browser, ours.emails[Role.PARTY_OWNER])
        assert "Zeedijk" not in (await browser.get(ours.path("people"))).text


@pytest.mark.parametrize("trouble", ["reader", "token", "logged out", "another form", "another site"])
async def test_it_is_not_kept(trouble: str) -> None:
    role = Role.PARTY_READER if trouble == "reader" else Role.PARTY_OWNER
    clock, ours = Clock(), await party(role)
    path = ours.path("team", "invite") if trouble == "another form" else ours.path("people", "new")
    async with Browser(site(clock=clock)) as browser:
        await logged_in(browser, ours.emails[role])
        await browser.get(ours.path("tasks"))
        token = "0.0" if trouble == "token" else browser.token
        if trouble == "logged out":
            await browser.post("/logout")
        clock.now += timedelta(minutes=31)
        headers = {"sec-fetch-site": "cross-site"} if trouble == "another site" else {}
        answer = await browser.client.post(path, data={**_TYPED, "_csrf": token}, headers=headers)
        assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    assert await FormDraftRow.count() == 0


_SAME = {"sec-fetch-site": "same-origin"}


@pytest.mark.parametrize(
    ("headers", "leads_to"),
    [
        ({}, "/login"),
        ({"referer": "http://testserver/party?q=%3D%26", **_SAME}, "/login?next=/party%3Fq%3D%253D%2526"),
        ({"referer": "http://testserver//evil.example/", **_SAME}, "/login?next=/"),
        ({"referer": "http://testserver", **_SAME}, "/login"),
        ({"referer": "http://evil.example/party", "sec-fetch-site": "cross-site"}, "/login"),
    ],
)
async def test_an_act_that_comes_late_is_not_done_and_leads_back_to_its_page(
    headers: dict[str, str], leads_to: str
) -> None:
    """No draft keeps it, so that it is said; who logs in again stands where they were."""
    clock, ours = Clock(), await party(Role.PARTY_OWNER)
    async with Browser(site(clock=clock)) as browser:
        await logged_in(browser, ours.emails[Role.PARTY_OWNER])
        await browser.get("/party")
        clock.now += timedelta(minutes=31)
        answer = await browser.client.post("/account/sessions/others", data={"_csrf": browser.token}, headers=headers)
        assert (answer.status_code, answer.headers["location"]) == (303, leads_to)
        assert '<p class="status-line__error">U was niet meer ingelogd.' in (await browser.get(leads_to)).text


async def test_asking_when_the_session_ends_does_not_prolong_it() -> None:
    clock, ours = Clock(), await party(Role.PARTY_OWNER)
    async with Browser(site(clock=clock)) as browser:
        assert (await browser.client.get("/session/ends")).json() == {"left": 0, "said": ""}
        await logged_in(browser, ours.emails[Role.PARTY_OWNER])
        for minutes in (10, 10, 9):
            clock.now += timedelta(minutes=minutes)
            told = (await browser.client.get("/session/ends")).json()
        assert told["left"] == 60
        assert "uitgelogd" in told["said"]
        await browser.post("/account/stay", next="/privacy")
        assert (await browser.client.get("/session/ends")).json()["left"] == 1800
