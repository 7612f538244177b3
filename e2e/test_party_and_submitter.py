"""Task J1 (`ux.md` j): party details, the submitter and a substitute, from the task list and back."""

from playwright.sync_api import Browser, expect

from e2e.counting import Hand, Way, each_way, opened
from e2e.parties import Party
from e2e.people import Secretary

_VALUES = {"Voorletters": "sj", "Postcode": "9901 ab", "Huisnummer": "12", "Straat": "Dorpsstraat", "Plaats": "Juinen"}


@each_way
def test_j1_party_submitter_and_substitute(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        sanne.begin("Gemeenteraad Juinen")
        page, hand = sanne.page, Hand(sanne.page, way)
        hand.follow("Partij en naam")
        hand.choose_radio(page.get_by_label("Met onze geregistreerde naam"))
        hand.type(page.get_by_label("Naam boven de lijst"), "Juinens Belang")
        hand.type(page.get_by_label("Zetels bij de vorige verkiezing"), "4")
        hand.press("Opslaan en terug naar taken")
        hand.follow("Inleveraar en vervangers")
        for group, name in (("Inleveraar", "Kuipers"), ("Vervanger 1", "Bakker")):
            block = page.get_by_role("group", name=group)
            for label, value in (*_VALUES.items(), ("Achternaam", name)):
                hand.type(block.get_by_label(label), value)
        hand.press("Opslaan en terug naar taken")
        for task in ("Partij en naam", "Inleveraar en vervangers"):
            expect(page.get_by_role("listitem").filter(has_text=task)).to_contain_text("Klaar")
        hand.stayed_within(activations=6, loads=4, loads_without_script=5)


def test_an_error_takes_the_focus_and_a_link_puts_it_in_the_field(browser: Browser, party: Party) -> None:
    """T09 in a browser; and what is pasted in the field of the BSN stays there (T21)."""
    with opened(browser, party.address, Way.KEYBOARD) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        sanne.begin("Gemeenteraad Juinen")
        page = sanne.page
        page.goto(page.url.replace("/tasks", "/people/new"))
        number = page.get_by_label("BSN", exact=True)
        page.get_by_label("Achternaam").first.fill("123456789")
        page.get_by_label("Achternaam").first.press("ControlOrMeta+a")
        page.keyboard.press("ControlOrMeta+c")
        number.press("ControlOrMeta+v")
        expect(number).to_have_value("123456789")
        sanne.press("Opslaan")
        expect(page.locator("#error-summary")).to_be_focused()
        expect(page).to_have_title("Fout: Nieuwe kandidaat – Gemeenteraad Juinen 2027 – Kieslijst")
        page.get_by_role("link", name="Dit BSN klopt niet.").click()
        expect(number).to_be_focused()
        expect(number).to_have_attribute("aria-invalid", "true")
