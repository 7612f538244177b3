"""Twenty districts (`ux.md` d.4): task J5, and the picture of the districts as one more way to tick."""

from playwright.sync_api import Browser, expect

from e2e.counting import Hand, Way, each_way, opened
from e2e.inspection import Inspector
from e2e.parties import Party
from e2e.people import Secretary


@each_way
def test_j5_nineteen_copies_and_one_swap_on_all_lists(browser: Browser, party: Party, way: Way) -> None:
    path = party.with_twenty_districts()
    with opened(browser, party.address, way) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        page = sanne.page
        page.goto(path)
        order = page.locator("#rows tbody th").all_inner_texts()
        hand = Hand(page, way)
        hand.follow("Kopieer naar kieskringen")
        sanne.sees("Dit maakt 19 nieuwe lijsten met elk 80 kandidaten.")
        hand.press("Maak 19 lijsten")
        expect(page.get_by_role("status")).to_contain_text("19 nieuwe lijsten met elk 80 kandidaten.")
        hand.follow("Maak een vaste kop")
        expect(page.get_by_label("Gelijk tot en met plaats")).to_have_value("30")
        hand.press("Opslaan")
        expect(page.get_by_role("heading", name="Vaste kop van 20 lijsten")).to_be_visible()
        hand.type(page.locator("#rows .place").nth(3), "5", send=True)
        expect(page.get_by_role("status")).to_contain_text("staat nu op plaats 5. Dat geldt voor 20 lijsten.")
        hand.stayed_within(activations=8, loads=4, loads_without_script=6)
        wanted = [*order[:3], order[4], order[3], *order[5:]]
        page.goto(f"{path.rpartition('/')[0]}?view=matrix")
        links = [link.get_attribute("href") for link in page.locator("thead a").all()]
        assert len(links) == 20
        for link in (links[0], links[7], links[19]):
            page.goto(link or "")
            assert page.locator("#rows tbody th").all_inner_texts() == wanted


def test_a_square_of_the_picture_ticks_its_district(browser: Browser, party: Party) -> None:
    path = party.with_twenty_districts(people=2)
    with opened(browser, party.address, Way.MOUSE) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        page = sanne.page
        page.goto(f"{path}/districts")
        square = page.locator("[data-district='2']")
        square.click()
        expect(page.get_by_label("Leeuwarden", exact=True)).to_be_checked()
        assert "ready" in (square.get_attribute("class") or "")
        page.get_by_label("Alle 20 kieskringen").check()
        expect(page.get_by_label("Bonaire", exact=True)).to_be_checked()
        sanne.press("Opslaan")
        sanne.sees("alle 20 kieskringen")


def test_every_page_of_many_districts_can_be_used_by_everybody(browser: Browser, party: Party) -> None:
    path = party.with_twenty_districts(people=8)
    context = browser.new_context(
        base_url=party.address, viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
    )
    sanne, inspector = Secretary(context), Inspector(context, party.address)
    sanne.log_in(party.sanne)
    lists = path.rpartition("/")[0]
    _copied(sanne, inspector, path)
    _with_a_head(sanne, inspector, path)
    for name in ("lists", "lists?view=matrix", "lists?view=map", "lists/places", "lists/compare"):
        _look(sanne, inspector, lists.replace("/lists", f"/{name}"), name)
    sanne.page.get_by_role("button", name="op plaats 8 van B").click()
    expect(sanne.page.get_by_role("status")).to_contain_text("staat nu op plaats 8")
    sanne.page.goto(f"{lists}/places")
    sanne.press("Opslaan")
    inspector.look(sanne.page, "places-error")
    for language in ("Frysk", "English"):
        sanne.page.goto(lists)
        sanne.page.get_by_role("button", name=language, exact=True).click()
        inspector.look(sanne.page, f"lists-{language}", dark=False, language={"Frysk": "fy"}.get(language, "en"))
    context.close()
    assert not inspector.faults, "\n".join(inspector.faults)


def _look(sanne: Secretary, inspector: Inspector, path: str, name: str) -> None:
    sanne.page.goto(path)
    inspector.look(sanne.page, name)


def _copied(sanne: Secretary, inspector: Inspector, path: str) -> None:
    """Nine lists, one name, and the question about districts of another list."""
    _look(sanne, inspector, f"{path}/copies", "copies")
    sanne.page.get_by_label("Alle 20 kieskringen").check()
    sanne.page.get_by_label("Alle 20 kieskringen").uncheck()
    sanne.press("Kopieer")
    inspector.look(sanne.page, "copies-error")
    for name in ("Leeuwarden", "Assen", "Zwolle", "Maastricht", "Bonaire", "Leiden", "Tilburg"):
        sanne.page.get_by_label(name, exact=True).check()
    sanne.press("Maak 7 lijsten")
    inspector.look(sanne.page, "lists-copied")
    sanne.page.goto(f"{path}/districts")
    sanne.page.get_by_label("Leeuwarden", exact=True).check()
    sanne.press("Opslaan")
    inspector.look(sanne.page, "districts-taken")


def _with_a_head(sanne: Secretary, inspector: Inspector, path: str) -> None:
    page = sanne.page
    page.goto(path)
    page.get_by_label("Kies J.Æ.").first.check()
    sanne.press("Zet op meer lijsten…")
    page.wait_for_url("**/spread?**")
    inspector.look(page, "spread")
    page.goto(path)
    page.get_by_role("button", name="een plaats omhoog, nu 8").click()
    expect(page.get_by_role("status")).to_contain_text("staat nu op plaats 7")
    sanne.follow("Maak een vaste kop")
    inspector.look(page, "head-new")
    page.get_by_label("Gelijk tot en met plaats").fill("5")
    sanne.press("Opslaan")
    expect(page.get_by_role("heading", name="Vaste kop van 8 lijsten")).to_be_visible()
    inspector.look(page, "head")
    _look(sanne, inspector, path, "list-with-head")
