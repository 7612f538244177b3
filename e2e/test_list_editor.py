"""The list editor (`ux.md` d.3): task J3, and what T08, T10, T11 and T12 ask of it."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from e2e.counting import Hand, Way, each_way, opened
from e2e.inspection.keyboard import LETTERS, typed
from e2e.parties import Party
from e2e.people import Secretary

_PEOPLE = 24
_CELLS = "\n".join(
    ["Voorletters\tAchternaam\tWoonplaats", *(f"A.\tWad{number:02}\tJuinen" for number in range(1, _PEOPLE + 1))]
)
_COVERED = """rows => rows.filter(row => {
  row.scrollIntoView({block: "nearest"});
  const box = row.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top !== row && !row.contains(top) && !top?.contains(row);
}).map(row => row.outerHTML.slice(0, 80))"""


def _filled(sanne: Secretary, party: Party) -> None:
    sanne.log_in(party.sanne)
    sanne.begin("Gemeenteraad Juinen")
    sanne.paste(_CELLS)
    expect(sanne.page.get_by_label("Plaats van A. Wad24")).to_be_visible()
    sanne.page.wait_for_load_state()


def _row(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=name))


def _order(page: Page) -> list[int]:
    names = page.locator("#rows th a").all_inner_texts()
    return [int(re.sub(r"\D", "", name)) for name in names]


def _stored(page: Page) -> list[int]:
    """The order as another window finds it, which has only what is in the database."""
    other = page.context.new_page()
    other.goto(page.url)
    order = _order(other)
    other.close()
    return order


def _after(moved: int, place: int) -> list[int]:
    order = [number for number in range(1, _PEOPLE + 1) if number != moved]
    return [*order[: place - 1], moved, *order[place - 1 :]]


@each_way
def test_j3_two_moves_and_one_step_back(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as context:
        sanne = Secretary(context)
        _filled(sanne, party)
        page, hand = sanne.page, Hand(sanne.page, way)
        status = page.get_by_role("status")
        hand.type(page.get_by_label("Plaats van A. Wad20"), "3", send=True)
        expect(status).to_contain_text("A. Wad20 staat nu op plaats 3.")
        hand.activate(page.get_by_role("button", name="Zet A. Wad20 een plaats omlaag"))
        expect(status).to_contain_text("A. Wad20 staat nu op plaats 4.")
        row = _row(page, "Wad20")
        expect(row.locator(":focus") if way.has_script else page.locator(":focus")).to_be_visible()
        hand.press("Maak ongedaan")
        expect(status).to_contain_text("Ongedaan gemaakt: Verplaatste een kandidaat (A. Wad20).")
        assert _order(page) == _after(20, 3)
        assert row.evaluate("row => row.contains(document.activeElement)")
        hand.stayed_within(activations=3, loads=0, loads_without_script=3)


@pytest.fixture
def editor(browser: Browser, party: Party) -> Iterator[Page]:
    with opened(browser, party.address, Way.MOUSE) as context:
        sanne = Secretary(context)
        _filled(sanne, party)
        yield sanne.page


def test_every_way_to_move_reaches_the_same_and_keeps_the_focus(editor: Page) -> None:
    _drag(editor, "Wad05", to="Wad02")
    expect(editor.get_by_role("status")).to_contain_text("A. Wad05 staat nu op plaats 2.")
    assert _order(editor) == _stored(editor) == _after(5, 2)
    _undo(editor)
    _by_handle_and_keys(editor)
    assert _stored(editor) == _after(5, 2)
    _undo(editor)
    _escape_puts_back(editor)
    _several_keep_their_order(editor)
    _a_menu_stays_usable(editor)
    _letters_are_only_typed(editor)
    _nothing_is_covered_or_small(editor)
    _a_broken_line_keeps_what_was_typed(editor)


def _undo(page: Page) -> None:
    page.get_by_role("button", name="Maak ongedaan").click()
    expect(page.get_by_role("status")).to_contain_text("Ongedaan gemaakt")
    assert _order(page) == list(range(1, _PEOPLE + 1))


def _drag(page: Page, name: str, *, to: str) -> None:
    page.locator("#rows").evaluate("table => table.scrollIntoView()")
    handle = _row(page, name).get_by_role("button", name="Versleep").bounding_box()
    target = _row(page, to).bounding_box()
    assert handle
    assert target
    page.mouse.move(handle["x"] + 5, handle["y"] + 5)
    page.mouse.down()
    page.mouse.move(target["x"] + 60, target["y"] + target["height"] - 4, steps=8)
    page.mouse.move(target["x"] + 60, target["y"] + 4, steps=4)
    page.mouse.up()


def _by_handle_and_keys(page: Page) -> None:
    _row(page, "Wad05").get_by_role("button", name="Versleep").focus()
    page.keyboard.press("Space")
    status = page.get_by_role("status")
    expect(status).to_have_text(f"Opgepakt: A. Wad05, plaats 5 van {_PEOPLE}.")
    for _ in range(3):
        page.keyboard.press("ArrowUp")
    expect(status).to_have_text(f"Plaats 2 van {_PEOPLE}.")
    page.keyboard.press("Space")
    expect(status).to_contain_text("A. Wad05 staat nu op plaats 2.")
    assert _order(page) == _after(5, 2)
    assert page.evaluate("document.activeElement.className") == "handle"


def _escape_puts_back(page: Page) -> None:
    _row(page, "Wad05").get_by_role("button", name="Versleep").focus()
    for key in ("Space", "ArrowDown", "ArrowDown", "Escape"):
        page.keyboard.press(key)
    expect(page.get_by_role("status")).to_have_text("Niet verplaatst: A. Wad05 staat op 5.")
    assert _order(page) == list(range(1, _PEOPLE + 1))


def _several_keep_their_order(page: Page) -> None:
    for name in ("Wad12", "Wad07"):
        page.get_by_label(f"Kies A. {name}").check()
    expect(page.get_by_role("status")).to_have_text("2 gekozen.")
    page.get_by_label("Verplaats naar plaats").fill("2")
    page.get_by_role("button", name="Verplaats", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("2 kandidaten zijn verplaatst, vanaf plaats 2.")
    assert _order(page)[:4] == [1, 7, 12, 2]
    expect(page.get_by_label("Kies A. Wad12")).to_be_checked()
    _undo(page)


def _a_menu_stays_usable(page: Page) -> None:
    _row(page, "Wad09").locator("summary").click()
    page.get_by_role("button", name="Uit de lijst").locator("visible=true").click()
    expect(page.get_by_role("status")).to_contain_text("De kandidaat is van de lijst.")
    assert 9 not in _order(page)
    _undo(page)


def _letters_are_only_typed(page: Page) -> None:
    """There are no single keys that do something: in a field they are what somebody types, elsewhere nothing (T20)."""
    assert typed(page) == []
    field = page.get_by_role("searchbox")
    field.focus()
    page.keyboard.type(LETTERS)
    expect(field).to_have_value(LETTERS)
    field.fill("")
    assert _order(page) == list(range(1, _PEOPLE + 1))


def _nothing_is_covered_or_small(page: Page) -> None:
    stops = page.locator("main a:visible, main button:visible, main input:visible, main summary:visible")
    assert stops.evaluate_all(_COVERED) == []
    for step in (
        page.locator("#rows button[value$=' up']").nth(3),
        page.locator("#rows button[value$=' down']").nth(3),
    ):
        box = step.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 32


def _a_broken_line_keeps_what_was_typed(page: Page) -> None:
    page.context.set_offline(offline=True)
    page.get_by_label("Plaats van A. Wad20").fill("3")
    page.keyboard.press("Enter")
    said = "Niet bewaard: er is geen verbinding. Uw tekst staat hier nog."
    expect(page.get_by_role("status")).to_have_text(said)
    expect(page.get_by_label("Plaats van A. Wad20")).to_have_value("3")
    page.context.set_offline(offline=False)
