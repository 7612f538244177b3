"""J6 of `ux.md` j, drafts that outlive a session (T19), and the history with its undo and the list as it was."""

import re

from playwright.sync_api import Browser, BrowserContext, Page, expect

from e2e.counting import Hand, Way, each_way, opened
from e2e.parties import Party
from e2e.people import Secretary

_CELLS = """Voorletters\tAchternaam\tWoonplaats
A.B.\tZandkuil\tJuinen
Th.\tRietberg\tJuinen
E.\tWadschuur\tJuinen"""
_PLACE = "Woonplaats op de lijst"
MOST_ACTS, MOST_LOADS = 3, 3


def _begun(context: BrowserContext, party: Party) -> tuple[Secretary, str]:
    """Sanne with three people on a list; the address of the nomination."""
    sanne = Secretary(context)
    sanne.log_in(party.sanne)
    sanne.begin("Gemeenteraad Juinen")
    nomination = sanne.page.url.removesuffix("/tasks")
    sanne.paste(_CELLS)
    return sanne, nomination


def _open_person(somebody: Secretary, nomination: str, name: str) -> None:
    somebody.page.goto(f"{nomination}/people")
    somebody.follow(name)
    expect(somebody.page.get_by_label(_PLACE)).to_be_visible()


@each_way
def test_j6_different_fields_merge_and_the_same_field_is_chosen(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as first, opened(browser, party.address, way) as second:
        sanne, nomination = _begun(first, party)
        lisa = Secretary(second)
        lisa.log_in(party.lisa)
        for somebody in (sanne, lisa):
            _open_person(somebody, nomination, "Rietberg")
        _saves(sanne, "Postcode", "9901 AB")
        page, hand = lisa.page, Hand(lisa.page, way)
        hand.type(page.get_by_label("Roepnaam").first, "Thea")
        hand.press("Opslaan")
        lisa.sees("Bewaard. Sanne Kuipers wijzigde intussen ook: Postcode. Dat is behouden.")
        expect(page.get_by_label("Postcode").first).to_have_value("9901AB")
        _open_person(sanne, nomination, "Rietberg")
        _saves(sanne, _PLACE, "Gent")
        hand.type(page.get_by_label(_PLACE), "Brugge")
        hand.press("Opslaan")
        expect(page.get_by_role("heading", level=1)).to_contain_text(f"U en Sanne Kuipers wijzigden allebei: {_PLACE}")
        expect(page.get_by_role("cell", name="Juinen", exact=True)).to_be_visible()
        expect(page.get_by_role("radio", name="U: Brugge")).to_be_checked()
        hand.press("Bewaar mijn keuze")
        lisa.sees("bewaard")
        hand.stayed_within(activations=MOST_ACTS, loads=MOST_LOADS)
        _open_person(sanne, nomination, "Rietberg")
        found = sanne.page
        expect(found.get_by_label(_PLACE)).to_have_value("Brugge")
        expect(found.get_by_label("Roepnaam").first).to_have_value("Thea")
        expect(found.get_by_label("Postcode").first).to_have_value("9901AB")
        _somebody_removed_meanwhile(sanne, lisa, nomination)


def _saves(somebody: Secretary, label: str, value: str) -> None:
    somebody.page.get_by_label(label).first.fill(value)
    somebody.press("Opslaan")
    somebody.sees("bewaard")


def _somebody_removed_meanwhile(sanne: Secretary, lisa: Secretary, nomination: str) -> None:
    for somebody in (sanne, lisa):
        _open_person(somebody, nomination, "Zandkuil")
    sanne.press("Verwijder deze persoon")
    sanne.sees("is verwijderd.")
    lisa.page.get_by_label(_PLACE).fill("Damme")
    lisa.press("Opslaan")
    lisa.sees(re.compile(r"Sanne Kuipers heeft deze kandidaat verwijderd om \d\d\.\d\d uur\."))
    lisa.press("Zet terug en bewaar mijn wijziging")
    lisa.sees("A.B. Zandkuil staat er weer, met uw wijziging.")
    expect(lisa.page.get_by_label(_PLACE)).to_have_value("Damme")
    _the_history_tells_it(lisa, nomination)


def _the_history_tells_it(lisa: Secretary, nomination: str) -> None:
    lisa.page.goto(f"{nomination}/history?what=person")
    lisa.sees("Lisa de Wit wijzigde bij Th. Rietberg: Woonplaats op de lijst van “Gent” naar “Brugge”")
    row = lisa.page.get_by_role("row").filter(has_text="van “Gent” naar “Brugge”")
    row.get_by_role("button", name="Maak ongedaan").click()
    lisa.sees("Ongedaan gemaakt")
    expect(lisa.page).to_have_url(re.compile(r"/history\?what=person"))
    expect(row.get_by_role("button", name="Maak ongedaan")).to_have_count(0)
    row = lisa.page.get_by_role("row").filter(has_text="Sanne Kuipers verwijderde: A.B. Zandkuil")
    row.get_by_role("link", name="Lijst zoals toen").click()
    lisa.sees("U kijkt terug. Dit is niet de lijst van nu.")
    assert lisa.page.get_by_role("rowheader").all_inner_texts() == ["Rietberg", "Wadschuur"]


def test_a_draft_outlives_the_session_without_script(browser: Browser, party: Party) -> None:
    """With script: `test_session`."""
    with opened(browser, party.address, Way.NO_SCRIPT) as context:
        sanne, nomination = _begun(context, party)
        _open_person(sanne, nomination, "Wadschuur")
        page = sanne.page
        form = page.url.partition("?")[0]
        page.get_by_label(_PLACE).fill("Brugge")
        page.get_by_label("BSN", exact=False).first.fill("12345")
        sanne.press("Bewaar als concept")
        expect(page.get_by_role("status")).to_contain_text(re.compile(r"Concept bewaard om \d\d\.\d\d uur"))
        context.clear_cookies()
        sanne.log_in(party.sanne)
        page.goto(form)
        expect(page.get_by_label(_PLACE)).to_have_value("Juinen")
        sanne.sees("mee bezig")
        sanne.follow("Verder met concept")
        expect(page.get_by_label(_PLACE)).to_have_value("Brugge")
        expect(page.get_by_label("BSN", exact=False).first).to_have_value("12345")
        page.get_by_label("BSN", exact=False).first.fill("")
        sanne.press("Opslaan")
        sanne.sees("bewaard")
        _is_clean(page, form)
        _thrown_away(sanne, form)


def _is_clean(page: Page, form: str) -> None:
    page.goto(form)
    expect(page.get_by_label(_PLACE)).to_have_value("Brugge")
    expect(page.get_by_role("link", name="Verder met concept")).to_have_count(0)


def _thrown_away(sanne: Secretary, form: str) -> None:
    page = sanne.page
    page.get_by_label(_PLACE).fill("Damme")
    sanne.press("Bewaar als concept")
    expect(page.get_by_role("status")).to_contain_text("Concept bewaard")
    page.goto(form)
    sanne.press("Gooi concept weg")
    sanne.sees("Het concept is weg.")
    _is_clean(page, form)
