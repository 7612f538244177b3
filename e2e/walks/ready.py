"""A party whose nomination has no errors: papers, who did what, the team, and what can be taken back."""

from playwright.sync_api import Page, expect

from e2e.house import House
from e2e.inspection import Inspector
from e2e.people import Secretary
from e2e.walks.steps import follow, open_all, open_page, press

_FILLED = ("tasks", "details", "submitter", "people", "readiness", "readiness/examination", "documents", "preview")
_MORE_FILLED = ("copy", "export", "data", "team", "compare", "hand-in")


def walk(sanne: Secretary, inspector: Inspector, house: House) -> None:
    sanne.log_in("Sanne Kuipers")
    base = house.ready
    open_all(sanne, inspector, base, (*_FILLED, *_MORE_FILLED))
    _papers(sanne, inspector, base)
    _changed(sanne, inspector, base)
    _history(sanne, inspector, base)
    _taken_back(sanne, inspector, base)
    _refused(sanne, inspector, base)
    _practice(sanne, inspector)
    open_page(sanne, inspector, "/party", "party")
    _time_goes_by(sanne.page, inspector, base)


def _papers(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    page.goto(f"{base}/documents")
    page.route("**/progress", lambda route: route.abort())  # a fast machine has them before this page is listened to
    sanne.press("Maak definitieve documenten")
    with inspector.change(page, "papers-come", says="De papieren zijn klaar"):
        page.unroute("**/progress")
        other = page.context.new_page()
        other.goto(f"{base}/documents/progress")
        inspector.look(other, "papers-progress")
        other.close()
        expect(page.get_by_role("link", name="Download alles (zip)")).to_be_visible(timeout=90_000)
    inspector.look(page, "documents-made")
    with inspector.change(page, "documents-tick", says="bewaard"):
        page.get_by_role("checkbox", name="Geprint").first.check()
        expect(page.locator(".checklist .status--busy").first).to_be_visible()
    inspector.look(page, "documents-ticked")
    code = page.locator(".version-code").inner_text().partition(":")[2].strip()
    open_page(sanne, inspector, f"/verify?code={code}", "verify-current")


def _changed(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """A correction makes papers void; a candidate who withdraws too."""
    page = sanne.page
    page.goto(f"{base}/people")
    sanne.follow("Zandkuil")
    person = page.url.partition("?")[0]
    open_page(sanne, inspector, f"{person}/withdrawal", "withdrawal")
    _save(page, person, "Woonplaats op de lijst", "Damme")
    open_all(sanne, inspector, base, ("documents", "compare", "tasks", "hand-in"), state="-outdated")


def _save(page: Page, person: str, label: str, value: str) -> None:
    page.goto(person)
    page.get_by_label(label).fill(value)
    page.get_by_role("main").get_by_role("button", name="Opslaan", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("bewaard")


def _history(sanne: Secretary, inspector: Inspector, base: str) -> None:
    open_all(sanne, inspector, base, ("history", "history?what=export"))
    sanne.page.goto(f"{base}/history")
    follow(sanne, inspector, "Lijst zoals toen", "lists-as-they-were")
    open_page(sanne, inspector, f"{base}/history/lists?day=2020-01-01&time=9.00", "lists-before-there-were-any")


def _taken_back(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """Somebody is removed while a colleague has them open; and an act is undone that another was built upon."""
    page = sanne.page
    page.goto(f"{base}/people")
    sanne.follow("Yıldızhan")
    person = page.url.partition("?")[0]
    other = page.context.new_page()
    _save(page, person, "Woonplaats op de lijst", "Damme")
    _save(other, person, "Woonplaats op de lijst", "Sluis")
    sanne.press("Maak ongedaan")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dit kan nog niet ongedaan")
    inspector.look(page, "undo-refused")
    other.goto(person)
    page.goto(person)
    sanne.press("Verwijder deze persoon")
    inspector.look(page, "person-removed")
    other.get_by_label("Woonplaats op de lijst").fill("Cadzand")
    other.get_by_role("main").get_by_role("button", name="Opslaan", exact=True).click()
    inspector.look(other, "person-gone")
    other.close()


def _refused(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    page.goto(f"{base}/team")
    press(sanne, inspector, "Nodig uit", "team-error")
    page.get_by_label("E-mailadres").fill("nog-iemand@voorbeeld.example")
    page.get_by_role("group", name="Rol").get_by_role("radio").last.check()
    press(sanne, inspector, "Nodig uit", "team-invited")
    with inspector.change(page, "team-copied", says="De link is gekopieerd"):
        sanne.press("Kopieer")
    open_page(sanne, inspector, f"{base}/copy", "copy")
    page.get_by_label("Neem personen over uit").select_option(index=0)
    press(sanne, inspector, "Toon personen", "copy-people")
    press(sanne, inspector, "Neem over", "copy-error")


def _practice(sanne: Secretary, inspector: Inspector) -> None:
    page = sanne.page
    page.goto("/party/new")
    page.get_by_label("Verkiezing", exact=True).select_option(index=1)
    page.get_by_label("Dit is een oefening").check()
    sanne.press("Begin")
    page.wait_for_url("**/tasks")
    inspector.look(page, "practice")


def _time_goes_by(page: Page, inspector: Inspector, base: str) -> None:
    """A quarter of an hour before the end the strip above the page says so."""
    page.clock.install()
    page.goto(f"{base}/tasks")
    closes = page.locator("[data-countdown]").get_attribute("data-countdown")
    left = page.evaluate("closes => Date.parse(closes) - Date.now()", closes)
    with inspector.change(page, "countdown", says="minuten"):
        page.clock.fast_forward(int(left) - 14 * 60_000)
    inspector.look(page, "countdown-near")
    page.clock.resume()
