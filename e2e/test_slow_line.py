"""On a slow line nothing is lost: who goes on typing, or leaves, right after an act or a word (`ux.md` d.8)."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from e2e.counting import Way, opened
from e2e.parties import Party
from e2e.people import Secretary

_CELLS = "Voorletters\tAchternaam\nA.\tWad\nB.\tZand\nC.\tDuin\nD.\tKwelder"
_SLOW = """{
  const real = window.fetch;
  window.fetch = async (...asked) => {
    await new Promise((go) => setTimeout(go, 700));
    return real(...asked);
  };
}"""
"""A line on which a request is on its way for a while before the server has it."""


@pytest.fixture
def sanne(browser: Browser, party: Party) -> Iterator[Secretary]:
    with opened(browser, party.address, Way.MOUSE) as context:
        somebody = Secretary(context)
        somebody.log_in(party.sanne)
        somebody.begin("Gemeenteraad Juinen")
        yield somebody


def _moves(page: Page) -> None:
    """Two moves, the second before the first was answered: Zand, Duin, Wad, Kwelder."""
    down = page.get_by_role("button", name="Zet A. Wad een plaats omlaag")
    expect(down).to_be_visible()
    page.wait_for_load_state()
    down.click()
    down.click()


def _is_moved(page: Page, path: str) -> None:
    page.goto(path)
    assert page.locator("#rows th a").all_inner_texts() == ["Zand", "Duin", "Wad", "Kwelder"]


def test_a_link_is_followed_after_the_acts_before_it(sanne: Secretary) -> None:
    sanne.page.context.add_init_script(_SLOW)
    sanne.paste(_CELLS)
    path = sanne.page.url
    _moves(sanne.page)
    sanne.section("Controle")
    sanne.page.wait_for_url("**/readiness")
    _is_moved(sanne.page, path)


def test_a_form_is_sent_after_the_acts_before_it(sanne: Secretary) -> None:
    sanne.page.context.add_init_script(_SLOW)
    sanne.paste(_CELLS)
    path = sanne.page.url
    _moves(sanne.page)
    sanne.page.get_by_role("button", name="English").click()
    expect(sanne.page.locator("html")).to_have_attribute("lang", "en")
    _is_moved(sanne.page, path)


def _draft_comes(page: Page, form: str) -> None:
    """The browser sends it when the page is gone, beside what is asked next."""
    for _ in range(20):
        page.goto(form)
        if page.get_by_role("link", name="Verder met concept").count():
            return
        page.wait_for_timeout(500)


def test_what_was_typed_last_is_in_the_draft(sanne: Secretary) -> None:
    page = sanne.page
    form = page.url.replace("/tasks", "/details")
    page.goto(form)
    page.get_by_label("Naam boven de lijst").fill("Waterrand Vooruit")
    sanne.section("Taken")
    page.wait_for_url("**/tasks")
    _draft_comes(page, form)
    sanne.follow("Verder met concept")
    expect(page.get_by_label("Naam boven de lijst")).to_have_value("Waterrand Vooruit")


def test_what_was_typed_last_is_not_kept_with_the_draft_that_is_thrown_away(sanne: Secretary) -> None:
    page = sanne.page
    form = page.url.replace("/tasks", "/details")
    page.goto(form)
    page.get_by_label("Naam boven de lijst").fill("Waterrand Vooruit")
    expect(page.get_by_role("status")).to_contain_text("Concept bewaard")
    page.goto(form)
    page.get_by_label("Naam boven de lijst").fill("Waterrand")
    sanne.press("Gooi concept weg")
    sanne.sees("Het concept is weg.")
    page.goto(form)
    expect(page.get_by_role("link", name="Verder met concept")).to_have_count(0)


def test_what_is_typed_while_the_answer_is_on_its_way_stays(sanne: Secretary) -> None:
    page = sanne.page
    page.context.add_init_script(_SLOW)
    page.goto(page.url.replace("/tasks", "/people/new"))
    initials = page.get_by_label("Voorletters").first
    initials.press_sequentially("ab")
    with page.expect_request(lambda request: request.url.endswith("/people/new")) as asked:
        initials.press("Tab")
        expect(page.locator("[data-region=initials]")).to_have_attribute("aria-busy", "true")
        initials.focus()
        initials.press("Home")
        page.keyboard.type("cd")
    asked.value.response()
    expect(page.locator("[aria-busy]")).to_have_count(0)
    expect(initials).to_have_value("cdab")
    page.keyboard.type("e")
    expect(initials).to_have_value("cdeab")
    initials.press("Tab")
    expect(initials).to_have_value("C.D.E.A.B.")


def test_advice_leaves_what_was_said_of_the_last_act(sanne: Secretary) -> None:
    page = sanne.page
    page.goto(page.url.replace("/tasks", "/people/new"))
    page.get_by_label("Achternaam").first.fill("Wad")
    expect(page.get_by_role("status")).to_contain_text("Concept bewaard")
    with page.expect_response(lambda answer: answer.url.endswith("/people/new")):
        page.get_by_label("Woonplaats op de lijst").focus()
    expect(page.locator("[data-region=advice]")).to_contain_text("Wad")
    expect(page.get_by_role("status")).to_contain_text("Concept bewaard")
