"""The committee's pages, from an empty desk to the published file."""

from e2e.house import House
from e2e.inspection import Inspector
from e2e.people import Clerk
from e2e.walks.steps import follow, loading, open_all, open_page, press

_GROUP = "Juinens Belang"


def walk(tjitske: Clerk, inspector: Inspector, house: House) -> None:
    tjitske.log_in("Tjitske Hoekstra")
    page = tjitske.page
    open_page(tjitske, inspector, "/csb", "csb")
    tjitske.open_election("Gemeenteraad Juinen")
    inspector.look(page, "cockpit-empty")
    base = page.url.partition("#")[0]
    open_all(
        tjitske, inspector, base, ("submissions", "decisions", "numbering", "publication", "audit"), state="-empty"
    )
    with loading(tjitske.page, inspector, "csb-receive-error"):
        tjitske.receive("AAA")
    page.locator("summary", has_text="andere software").click()
    press(tjitske, inspector, "Ontvang uit het bestand", "csb-file-error")
    for code in reversed(house.codes):
        with loading(tjitske.page, inspector, "csb-submission"):
            tjitske.receive(code)
    _omission(tjitske, inspector)
    _decide(tjitske, inspector)
    _number(tjitske, inspector)
    _close(tjitske, inspector)
    _published(tjitske, inspector)
    open_page(tjitske, inspector, base, "cockpit-closed")
    open_all(tjitske, inspector, base, ("submissions", "decisions", "numbering", "audit", "settings"), state="-closed")
    press(tjitske, inspector, "Lees in", "csb-settings-error")


def _omission(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    submission = page.url.partition("#")[0]
    follow(tjitske, inspector, "Leg vast als verzuim", "csb-omission-new")
    press(tjitske, inspector, "Leg het verzuim vast", "csb-omissions")
    page.get_by_label("Artikel").fill("")
    press(tjitske, inspector, "Leg het verzuim vast", "csb-omission-error")
    open_page(tjitske, inspector, submission, "csb-submission-omission")
    with loading(tjitske.page, inspector, "csb-omission-repaired"):
        page.get_by_role("button", name="Hersteld").first.click()
    open_page(tjitske, inspector, f"{submission.rpartition('/')[0]}", "csb-submissions")


def _decide(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    with loading(tjitske.page, inspector, "csb-decisions"):
        tjitske.section("Besluiten")
    follow(tjitske, inspector, _GROUP, "csb-decide")
    with loading(tjitske.page, inspector, "csb-reject"):
        page.get_by_role("main").get_by_role("link", name="Schrap").nth(2).click()
    press(tjitske, inspector, "Leg het besluit vast", "csb-reject-error")
    page.get_by_label("Grond").select_option(index=1)
    page.get_by_label("Reden").fill("De verklaring van instemming ontbreekt.")
    tjitske.press("Leg het besluit vast")
    press(tjitske, inspector, "Verklaar de lijst geldig", "csb-decided")
    tjitske.declare_valid("Partij voor de Dijk")


def _number(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    with loading(tjitske.page, inspector, "csb-numbering"):
        tjitske.section("Nummering")
    page.get_by_label(_GROUP).fill("veel")
    press(tjitske, inspector, "Bewaar de stemmen", "csb-numbering-error")
    with loading(tjitske.page, inspector, "csb-numbering-numbered"):
        tjitske.number({_GROUP: 812, "Partij voor de Dijk": 344})


def _close(tjitske: Clerk, inspector: Inspector) -> None:
    follow(tjitske, inspector, "Stel de nummering vast", "csb-close")
    press(tjitske, inspector, "Stel vast", "csb-close-error")
    tjitske.section("Nummering")
    with loading(tjitske.page, inspector, "csb-closed"):
        tjitske.close_numbering()


def _published(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    with loading(tjitske.page, inspector, "csb-publication-ready"):
        tjitske.section("Publicatie")
    tjitske.publish()
    inspector.look(page, "csb-published")
    with loading(tjitske.page, inspector, "csb-hash-check"):
        page.get_by_role("main").locator("a[href$='/check']").first.click()
    with loading(tjitske.page, inspector, "csb-hash-check-error"):
        page.get_by_role("main").locator("form.form button").click()
