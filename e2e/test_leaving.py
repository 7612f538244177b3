"""Who leaves a page right after an act or a word loses neither (`ux.md` d.8: nothing typed is lost)."""

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


def test_what_was_typed_last_is_in_the_draft(sanne: Secretary) -> None:
    page = sanne.page
    form = page.url.replace("/tasks", "/details")
    page.goto(form)
    page.get_by_label("Naam boven de lijst").fill("Waterrand Vooruit")
    sanne.section("Taken")
    page.wait_for_url("**/tasks")
    page.goto(form)
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
