"""Twenty districts (`ux.md` d.4): task J5, and the picture of the districts as one more way to tick."""

from playwright.sync_api import Browser, expect

from e2e.counting import Hand, Way, each_way, opened
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
