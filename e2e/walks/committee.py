"""The committee's pages, from an empty desk to the published file."""

from e2e.house import House
from e2e.inspection import Inspector
from e2e.people import Clerk
from e2e.walks.steps import open_all, open_page, press

_GROUP = "Juinens Belang"


def walk(tjitske: Clerk, inspector: Inspector, house: House) -> None:
    tjitske.log_in("Tjitske Hoekstra")
    page = tjitske.page
    open_page(tjitske, inspector, "/csb", "csb")
    tjitske.open_election("Gemeenteraad Juinen")
    inspector.look(page, "cockpit-empty")
    base = page.url.partition("#")[0]
    open_all(tjitske, inspector, base, ("submissions", "decisions", "numbering", "publication", "audit"), state="-empty")
    tjitske.receive("AAA")
    inspector.look(page, "csb-receive-error")
    for code in reversed(house.codes):
        tjitske.receive(code)
        inspector.look(page, "csb-submission")
    _omission(tjitske, inspector)
    _decide(tjitske, inspector)
    _number(tjitske, inspector)
    _close(tjitske, inspector)
    _published(tjitske, inspector)
    open_page(tjitske, inspector, base, "cockpit-closed")
    open_all(tjitske, inspector, base, ("submissions", "decisions", "numbering", "audit", "settings"), state="-closed")
    press(tjitske, inspector, "Lees in", "csb-settings-error")
    inspector.in_other_languages(page)


def _omission(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    submission = page.url.partition("#")[0]
    tjitske.follow("Leg vast als verzuim")
    inspector.look(page, "csb-omission-new")
    press(tjitske, inspector, "Leg het verzuim vast", "csb-omissions")
    page.get_by_label("Artikel").fill("")
    press(tjitske, inspector, "Leg het verzuim vast", "csb-omission-error")
    open_page(tjitske, inspector, submission, "csb-submission-omission")
    page.get_by_role("button", name="Hersteld").first.click()
    inspector.look(page, "csb-omission-repaired")
    open_page(tjitske, inspector, f"{submission.rpartition('/')[0]}", "csb-submissions")


def _decide(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    tjitske.section("Besluiten")
    inspector.look(page, "csb-decisions")
    tjitske.follow(_GROUP)
    inspector.look(page, "csb-decide")
    page.get_by_role("main").get_by_role("link", name="Schrap").nth(2).click()
    inspector.look(page, "csb-reject")
    press(tjitske, inspector, "Leg het besluit vast", "csb-reject-error")
    page.get_by_label("Grond").select_option(index=1)
    page.get_by_label("Reden").fill("De verklaring van instemming ontbreekt.")
    tjitske.press("Leg het besluit vast")
    press(tjitske, inspector, "Verklaar de lijst geldig", "csb-decided")
    tjitske.declare_valid("Partij voor de Dijk")


def _number(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    tjitske.section("Nummering")
    inspector.look(page, "csb-numbering")
    page.get_by_label(_GROUP).fill("veel")
    press(tjitske, inspector, "Bewaar de stemmen", "csb-numbering-error")
    tjitske.number({_GROUP: 812, "Partij voor de Dijk": 344})
    inspector.look(page, "csb-numbering-numbered")


def _close(tjitske: Clerk, inspector: Inspector) -> None:
    tjitske.follow("Stel de nummering vast")
    inspector.look(tjitske.page, "csb-close")
    press(tjitske, inspector, "Stel vast", "csb-close-error")
    tjitske.section("Nummering")
    tjitske.close_numbering()
    inspector.look(tjitske.page, "csb-closed")


def _published(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    tjitske.section("Publicatie")
    inspector.look(page, "csb-publication-ready")
    tjitske.publish()
    inspector.look(page, "csb-published")
    page.get_by_role("main").locator("a[href$='/check']").first.click()
    inspector.look(page, "csb-hash-check")
    page.get_by_role("main").locator("form.form button").click()
    inspector.look(page, "csb-hash-check-error")
