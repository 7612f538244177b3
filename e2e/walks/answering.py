"""Forms that answer while somebody fills them, and a page that a colleague has open too."""

from playwright.sync_api import Page, expect

from e2e.inspection import Inspector
from e2e.people import Secretary


def walk(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """For a nomination with people in its address book."""
    _details(sanne.page, inspector, base)
    _submitter(sanne.page, inspector, base)
    _person(sanne, inspector, base)
    _colleague(sanne, inspector)


def _details(page: Page, inspector: Inspector, base: str) -> None:
    page.goto(f"{base}/details")
    with inspector.change(page, "details-answers", says="Spaties tellen niet mee"):
        page.get_by_label("Naam boven de lijst").fill("Waterrand Vooruit")
        page.get_by_label("Samen met andere partijen").check()


def _submitter(page: Page, inspector: Inspector, base: str) -> None:
    page.goto(f"{base}/submitter")
    somebody = page.get_by_role("group", name="Inleveraar")
    with inspector.change(page, "submitter-chosen", says="Noem ten minste een vervanger"):
        somebody.get_by_label("Kies uit uw adresboek").select_option(index=1)
        expect(somebody.get_by_label("Achternaam")).not_to_have_value("")
    with inspector.change(page, "submitter-mended", says="Concept bewaard"):
        page.get_by_role("group", name="Vervanger 1").get_by_label("Achternaam").fill("Rietberg")
        page.keyboard.press("Tab")
        expect(page.locator("[data-region=advice]")).not_to_contain_text("Noem ten minste een vervanger")


def _person(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    page.goto(f"{base}/people")
    sanne.follow("Zandkuil")
    expect(page.get_by_label("Voorletters").first).to_be_visible()
    with inspector.change(page, "person-initials", says="Concept bewaard"):
        page.get_by_label("Voorletters").first.fill("ab")
        page.get_by_label("Voorletters").first.press("Tab")
        expect(page.get_by_label("Voorletters").first).to_have_value("A.B.")
    with inspector.change(page, "person-advised", says="vak Voorvoegsel"):
        page.get_by_label("Achternaam").first.fill("de Vries")
        page.keyboard.press("Tab")
    with inspector.change(page, "person-abroad", says="emachtigde"):
        page.get_by_label("Woont in").select_option("BE")
        expect(page.locator("#authorised")).to_have_attribute("open", "")
    with inspector.change(page, "person-street", says="Concept bewaard"):
        page.get_by_label("Straat").first.fill("Zeedijk")
    with inspector.change(page, "person-address", says="Concept bewaard"):
        page.get_by_label("Gebruik het adres van een ander").select_option(index=1)
        expect(page.get_by_label("Straat").first).to_have_value("Dorpsstraat")


def _colleague(sanne: Secretary, inspector: Inspector) -> None:
    """Lisa opens the same person and saves; Sanne's page hears of it without moving (`ux.md` d.8)."""
    page = sanne.page
    page.reload()
    browser = page.context.browser
    assert browser is not None
    beside = browser.new_context(base_url=page.url)
    lisa = Secretary(beside)
    lisa.log_in("Lisa de Wit")
    lisa.page.goto(page.url)
    lisa.page.get_by_label("Roepnaam").first.fill("Anna")
    lisa.page.get_by_role("main").get_by_role("button", name="Opslaan", exact=True).click()
    expect(lisa.page.get_by_role("status")).to_contain_text("bewaard")
    lisa.page.goto(page.url)
    with inspector.change(page, "colleague-saved", says="Lisa de Wit"):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    inspector.look(page, "colleague-news")
    beside.close()
