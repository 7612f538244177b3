"""The end of a session on the form of a person: it is announced, put off, and costs nobody what they typed (T19)."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Response, expect

from e2e.counting import Way, opened
from e2e.inspection.keyboard import WINDOWS, covered
from e2e.parties import Party
from e2e.people import Secretary
from kieslijst.identity.demonstration import PASSWORD

_TYPED = {"BSN": "123456782", "Straat": "Zeedijk", "Achternaam": "Zandkuil"}
_KEPT = "U was 30 minuten weg. Log opnieuw in. Uw concept is bewaard."
_NOT_DONE = "U was niet meer ingelogd. Wat u net deed, is daarom niet bewaard. Log in en doe het nog een keer."
_IS_RED = """line => {
  const red = document.body.appendChild(document.createElement("p"));
  red.style.color = "var(--err)";
  const isRed = getComputedStyle(red).color === getComputedStyle(line).color;
  red.remove();
  return isRed;
}"""
_MINUTES = 60_000
_LATER = 2_000
"""Milliseconds in which a draft is kept of what was typed."""
_LAPTOP = (1280, 720)
_STORED = """async () => JSON.stringify([
  {...localStorage}, {...sessionStorage}, document.cookie, history.state, location.href,
  await indexedDB.databases(), await caches.keys(),
])"""


def _new_person(context: BrowserContext, party: Party) -> Secretary:
    sanne = Secretary(context)
    sanne.log_in(party.sanne)
    sanne.begin("Gemeenteraad Juinen")
    sanne.page.goto(sanne.page.url.replace("/tasks", "/people/new"))
    return sanne


def _type(page: Page) -> None:
    for label, value in _TYPED.items():
        page.get_by_label(label, exact=True).first.fill(value)


def _keeps_all(answer: Response) -> bool:
    """The draft with everything in it: a slow browser sends one with the first fields before it."""
    return answer.url.endswith("/draft") and _TYPED["Achternaam"] in (answer.request.post_data or "")


def _has_what_was_typed(page: Page, **other: str) -> None:
    for label, value in {**_TYPED, **other}.items():
        expect(page.get_by_label(label, exact=True).first).to_have_value(value)


def _log_in_again(page: Page, party: Party) -> None:
    page.get_by_label("E-mailadres").fill(party.sanne)
    page.get_by_label("Wachtwoord").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Log in", exact=True).click()
    expect(page.get_by_text("Dit is uw concept van")).to_be_visible()


def test_a_session_is_prolonged_and_its_end_keeps_what_was_typed(browser: Browser, party: Party) -> None:
    with opened(browser, party.address, Way.MOUSE) as context:
        sanne = _new_person(context, party)
        page = sanne.page
        page.clock.install()
        page.reload()
        with page.expect_response(_keeps_all):
            _type(page)
        expect(page.get_by_role("status")).to_contain_text("Concept bewaard")
        _is_not_warned_for_nothing(page)
        _prolongs(page, party)
        _ends(page, party)
        _keeps_nothing_in_the_browser(context, page)
        page.get_by_role("link", name="Log opnieuw in").click()
        _log_in_again(page, party)
        _has_what_was_typed(page, Achternaam="Zandkuiler")
        sanne.press("Opslaan")
        sanne.sees("Zandkuiler is toegevoegd.")


def _is_not_warned_for_nothing(page: Page) -> None:
    """The page thinks that the session ends, and the server knows better: a draft was kept, or another tab asked."""
    with page.expect_response("**/session/ends"):
        page.clock.fast_forward(26 * _MINUTES)
    expect(page.locator(".session-warning")).to_be_hidden()


def _prolongs(page: Page, party: Party) -> None:
    page.get_by_label("Achternaam", exact=True).first.focus()
    party.away(26)
    page.clock.fast_forward(26 * _MINUTES)
    warning = page.get_by_role("region", name="Uw sessie")
    expect(warning).to_contain_text(re.compile(r"U wordt om \d\d\.\d\d uur uitgelogd\."))
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"U wordt om \d\d\.\d\d uur uitgelogd\."))
    expect(page.get_by_label("Achternaam", exact=True).first).to_be_focused()
    assert 0 < page.request.get("/session/ends").json()["left"] <= 4 * 60
    with _keeps_no_draft(page):
        assert covered(page, (*WINDOWS, _LAPTOP)) == []
        warning.get_by_role("button", name="Blijf ingelogd").click()
        expect(warning).to_be_hidden()
    expect(page.get_by_role("status")).to_contain_text("U blijft ingelogd.")
    expect(page.get_by_label("Achternaam", exact=True).first).to_be_focused()
    assert page.request.get("/session/ends").json()["left"] > 29 * 60
    _has_what_was_typed(page)


@contextmanager
def _keeps_no_draft(page: Page) -> Iterator[None]:
    """Fields are left and nothing is typed: a draft that is kept again would say so over the words of the session."""
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    yield
    page.clock.run_for(_LATER)
    assert [url for url in sent if url.endswith("/draft")] == []


def _ends(page: Page, party: Party) -> None:
    party.away(31)
    page.clock.fast_forward(31 * _MINUTES)
    expect(page.get_by_role("region", name="Uw sessie")).to_contain_text("U bent uitgelogd. Log opnieuw in")
    expect(page.get_by_role("status")).to_contain_text("U bent uitgelogd. Log opnieuw in")
    expect(page.get_by_label("Achternaam", exact=True).first).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type("er")
    expect(page.get_by_role("status")).to_contain_text(_KEPT)
    _has_what_was_typed(page, Achternaam="Zandkuiler")


def _keeps_nothing_in_the_browser(context: BrowserContext, page: Page) -> None:
    stored = page.evaluate(_STORED) + str(context.cookies())
    assert not [value for value in _TYPED.values() if value in stored]
    assert "no-store" in page.request.get("/login").headers["cache-control"]


def test_without_script_a_form_that_comes_late_is_there_after_logging_in(browser: Browser, party: Party) -> None:
    with opened(browser, party.address, Way.NO_SCRIPT) as context:
        sanne = _new_person(context, party)
        page = sanne.page
        expect(page.get_by_role("contentinfo")).to_contain_text(re.compile(r"wordt u om \d\d\.\d\d uur uitgelogd"))
        _type(page)
        party.away(31)
        sanne.press("Opslaan")
        expect(page.get_by_role("status")).to_have_text(_KEPT)
        _log_in_again(page, party)
        _has_what_was_typed(page)
        sanne.press("Opslaan")
        sanne.sees("Zandkuil is toegevoegd.")


@pytest.mark.parametrize("way", [Way.MOUSE, Way.NO_SCRIPT], ids=lambda way: way.value)
def test_an_act_that_no_draft_keeps_leads_back_to_where_it_was_asked(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        sanne.begin("Gemeenteraad Juinen")
        sanne.paste("Voorletters\tAchternaam\nA.\tWad\nB.\tZand")
        page = sanne.page
        down = page.get_by_role("button", name="Zet A. Wad een plaats omlaag")
        expect(down).to_be_visible()
        page.wait_for_load_state()
        here = urlsplit(page.url).path
        party.away(31)
        down.click()
        expect(page.get_by_role("status")).to_have_text(_NOT_DONE)
        assert page.get_by_role("status").locator("p").evaluate(_IS_RED), "what was not done does not look done"
        page.get_by_label("E-mailadres").fill(party.sanne)
        page.get_by_label("Wachtwoord").fill(PASSWORD)
        page.get_by_role("main").get_by_role("button", name="Log in", exact=True).click()
        down.click()
        expect(page.get_by_role("status")).to_contain_text("A. Wad staat nu op plaats 2.")
        assert urlsplit(page.url).path == here
