"""A party with lists in many districts: copies, shared heads, comparing, and the check with errors."""

from playwright.sync_api import Page, expect

from e2e.house import House
from e2e.inspection import SILENT, Inspector
from e2e.people import Secretary
from e2e.walks.steps import follow, open_all, open_page, press

_COPIED = ("Leeuwarden", "Assen", "Zwolle", "Maastricht", "Bonaire", "Leiden", "Tilburg")


def walk(sanne: Secretary, inspector: Inspector, house: House) -> None:
    sanne.log_in("Sanne Kuipers")
    lists = house.many.rpartition("/")[0]
    _copied(sanne, inspector, house.many)
    _list(sanne, inspector, house.many)
    _with_a_head(sanne, inspector, house.many)
    open_all(sanne, inspector, lists.removesuffix("/lists"), ("lists", "lists?view=matrix", "lists?view=map"))
    open_page(sanne, inspector, f"{lists}/compare", "compare-lists")
    with inspector.change(sanne.page, "compare-lists-move", says="staat nu op plaats 8"):
        sanne.page.get_by_role("button", name="op plaats 8 van B").click()
    inspector.look(sanne.page, "compare-lists-moved")
    open_page(sanne, inspector, f"{lists}/places", "places")
    press(sanne, inspector, "Opslaan", "places-error")
    _people(sanne, inspector, lists.removesuffix("/lists"))


def _list(sanne: Secretary, inspector: Inspector, path: str) -> None:
    """The list editor: searched, moved, and with a place that cannot be read."""
    page = sanne.page
    open_page(sanne, inspector, path, "list")
    with inspector.change(page, "list-move", says="staat nu op plaats 7"):
        page.get_by_role("button", name="een plaats omhoog, nu 8").click()
    inspector.look(page, "list-moved")
    with inspector.change(page, "list-typed", says=SILENT):
        page.get_by_label("Plaats van").first.fill("x")
        sanne.press("Zet op de getypte plaatsen")
        expect(page.get_by_text("Er gaat iets mis")).to_be_visible()
    inspector.look(page, "list-error")
    _searched(page, inspector, path)
    with inspector.change(page, "list-added", says="lijst"):
        page.get_by_role("button", name="Zet onderaan").click()
    with inspector.change(page, "list-undo", says="Ongedaan gemaakt"):
        page.get_by_role("button", name="Maak ongedaan").click()


def _searched(page: Page, inspector: Inspector, path: str) -> None:
    page.goto(path)
    with inspector.change(page, "list-search", says="gevonden"):
        page.get_by_label("Zoek op deze lijst").fill("wad")
        page.get_by_role("button", name="Zoek", exact=True).click()
        page.wait_for_url("**?q=wad")
    inspector.look(page, "list-searched")
    with inspector.change(page, "list-search-ended", says=SILENT):
        page.get_by_role("link", name="Toon alle kandidaten").click()
        page.wait_for_url(lambda url: "q=" not in url)


def _copied(sanne: Secretary, inspector: Inspector, path: str) -> None:
    """Some lists, one name, and the question about districts of another list."""
    page = sanne.page
    open_page(sanne, inspector, f"{path}/copies", "copies")
    with inspector.change(page, "copies-all", says="20"):
        page.get_by_label("Alle 20 kieskringen").check()
    page.get_by_label("Alle 20 kieskringen").uncheck()
    press(sanne, inspector, "Kopieer", "copies-error")
    for name in _COPIED:
        page.get_by_label(name, exact=True).check()
    press(sanne, inspector, f"Maak {len(_COPIED)} lijsten", "lists-copied")
    open_page(sanne, inspector, f"{path}/districts", "districts")
    with inspector.change(page, "districts-tile", says=SILENT):
        page.locator("[data-district='2']").click()
    page.get_by_label("Leeuwarden", exact=True).check()
    press(sanne, inspector, "Opslaan", "districts-taken")


def _with_a_head(sanne: Secretary, inspector: Inspector, path: str) -> None:
    page = sanne.page
    page.goto(path)
    page.get_by_label("Kies J.Æ.").first.check()
    inspector.look(page, "list-chosen")
    sanne.press("Zet op meer lijsten…")
    page.wait_for_url("**/spread?**")
    inspector.look(page, "spread")
    press(sanne, inspector, "Voeg toe", "spread-error")
    page.goto(path)
    follow(sanne, inspector, "Maak een vaste kop", "head-new")
    page.get_by_label("Gelijk tot en met plaats").fill("99")
    press(sanne, inspector, "Opslaan", "head-error")
    page.get_by_label("Gelijk tot en met plaats").fill("5")
    sanne.press("Opslaan")
    expect(page.get_by_role("heading", name="Vaste kop van")).to_be_visible()
    inspector.look(page, "head")
    with inspector.change(page, "head-move", says="staat nu op plaats 2"):
        page.get_by_role("button", name="een plaats omlaag, nu 1").click()
    open_page(sanne, inspector, path, "list-with-head")


def _people(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    parts = (
        "people",
        "people?q=niemand",
        "people/duplicates",
        "readiness",
        "readiness?kind=error",
        "tasks",
        "documents",
    )
    open_all(sanne, inspector, base, (*parts, "preview", "readiness/examination", "submitter"), state="-many")
    page.goto(f"{base}/people")
    with inspector.change(page, "people-all", says="gekozen"):
        page.get_by_role("link", name="Kies alle").click()
    with inspector.change(page, "people-none", says="0 van"):
        page.get_by_role("link", name="Kies alle").click()
    press(sanne, inspector, "Zet erop", "people-put-on-error")
    page.goto(f"{base}/readiness")
    follow(sanne, inspector, "Los het eerste punt op", "point")
