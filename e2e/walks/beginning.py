"""A party that begins: every page while it is empty, and every form sent with what it cannot take."""

from playwright.sync_api import Page, expect

from e2e.house import House
from e2e.inspection import Inspector
from e2e.people import Secretary
from e2e.walks import answering
from e2e.walks.steps import CELLS, follow, loading, open_all, open_page, press
from kieslijst.web.i18n import LANGUAGES

_EMPTY = ("tasks", "people", "lists", "readiness", "documents", "details", "submitter", "import", "people/new")
_MORE_EMPTY = ("preview", "copy", "export", "compare", "history", "data", "people/duplicates", "readiness/examination")
_UNREADABLE = "06\tS.\t\t\tKuipers\tx\t31-2-1980\tJuinen"
_READABLE = "A.B.\tAnne\tvan der\tZandkuil\tv\t3-4-1970\tJuinen\nTh.\t\t\tRietberg\tm\t\tGent (BE)"


def walk(sanne: Secretary, inspector: Inspector, house: House) -> None:
    sanne.log_in("Sanne Kuipers")
    open_page(sanne, inspector, "/csb", "forbidden")
    open_all(sanne, inspector, "", ("party", "party/new"))
    press(sanne, inspector, "Begin", "nomination-new-error")
    sanne.begin("Provinciale Staten Waterrand")
    base = sanne.page.url.partition("/tasks")[0]
    open_all(sanne, inspector, base, (*_EMPTY, *_MORE_EMPTY), state="-empty")
    open_page(sanne, inspector, f"{base}/lists", "lists-empty")
    follow(sanne, inspector, "Lijst 1", "list-empty")
    _wrong(sanne, inspector, base)
    _expired(sanne, inspector, base)
    _brought_in(sanne, inspector, base)
    _from_earlier(sanne, inspector, base)
    _both_at_once(sanne, inspector, base)
    _drafted(sanne, inspector, base)
    answering.walk(sanne, inspector, base)
    _somebody_elses(sanne, inspector, house)


def _wrong(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    page.goto(f"{base}/data")
    press(sanne, inspector, "Wis alles", "data-error")
    page.goto(f"{base}/details")
    page.get_by_label("Zetels bij de vorige verkiezing").fill("veel")
    press(sanne, inspector, "Opslaan en terug naar taken", "details-error")
    page.goto(f"{base}/submitter")
    page.get_by_role("group", name="Inleveraar").get_by_label("Achternaam").fill("x" * 2_000)
    press(sanne, inspector, "Opslaan en terug naar taken", "submitter-error")
    page.goto(f"{base}/people/new")
    page.get_by_label("Dag", exact=True).fill("31")
    page.get_by_label("BSN", exact=True).fill("12345678")
    page.get_by_label("Postcode").first.fill("99")
    press(sanne, inspector, "Opslaan", "people-new-error")


def _expired(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """A form of before the session: what was typed is sent again (c.6, 419)."""
    page = sanne.page
    page.goto(f"{base}/details")
    page.locator("main [name=_csrf]").evaluate_all("fields => fields.forEach((field) => { field.value = 'oud'; })")
    page.get_by_label("Zetels bij de vorige verkiezing").fill("3")
    press(sanne, inspector, "Opslaan en terug naar taken", "form-expired-kept")
    press(sanne, inspector, "Verstuur nog een keer", "form-sent-again")
    page.goto(f"{base}/details")
    expect(page.get_by_label("Zetels bij de vorige verkiezing")).to_have_value("3")


def _brought_in(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """A spreadsheet with a heading that nobody knows and rows that cannot be read, and one that can."""
    page = sanne.page
    page.goto(f"{base}/import")
    press(sanne, inspector, "Controleer", "import-error")
    page.get_by_label("Plak hier uw lijst").fill(f"Telefoon\t{CELLS}\n{_UNREADABLE}\n{_UNREADABLE}")
    press(sanne, inspector, "Controleer", "import-prepare")
    page.get_by_label("Telefoon: dit is").select_option(label="Achternaam")
    press(sanne, inspector, "Gebruik deze kolommen", "import-columns-error")
    _cells(page, inspector)
    page.goto(f"{base}/import")
    with inspector.change(page, "import-counted", says="3 regels geplakt"):
        page.get_by_label("Plak hier uw lijst").fill(f"{CELLS}\n{_READABLE}")
        page.get_by_label("Plak hier uw lijst").dispatch_event("paste")
    sanne.press("Controleer")
    with loading(page, inspector, "import-taken"):
        page.get_by_role("main").get_by_role("button", name="kandidaten overnemen").click()
    press(sanne, inspector, "Maak de import ongedaan", "import-undone")


def _cells(page: Page, inspector: Inspector) -> None:
    """What was typed is kept, and refused once: the same again would be taken over as it stands."""
    batch = page.url.removesuffix("/columns")
    for day, language in enumerate(LANGUAGES, 32):
        page.goto(batch)
        page.get_by_role("textbox", name="Geboortedatum").first.fill(f"{day}-2-1980")
        with inspector.answer_in(page, language, "import-cells-error"):
            page.get_by_role("main").get_by_role("button", name="kandidaten overnemen").click()


def _from_earlier(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    page.goto(f"{base}/import")
    page.get_by_label("Uw eerdere kandidaatstelling").select_option(index=1)
    press(sanne, inspector, "Kies personen", "import-source")
    with loading(page, inspector, "import-source-taken"):
        page.get_by_role("main").locator("button[name=take]").last.click()


def _both_at_once(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """Two windows on one form, that save different values."""
    sanne.page.goto(f"{base}/people")
    follow(sanne, inspector, "Zandkuil", "person")
    person = sanne.page.url
    for path, label, values, name in (
        (person, "Woonplaats op de lijst", ("Gent", "Brugge"), "person-conflict"),
        (f"{base}/details", "Zetels bij de vorige verkiezing", ("5", "6"), "details-conflict"),
    ):
        other = sanne.page.context.new_page()
        for page in (sanne.page, other):
            page.goto(path)
        for page, value in zip((sanne.page, other), values, strict=True):
            page.get_by_label(label).fill(value)
            page.get_by_role("main").locator("form.form button:not([formaction])", has_text="Opslaan").last.click()
            page.wait_for_load_state()
        inspector.look(other, name)
        other.close()


def _drafted(sanne: Secretary, inspector: Inspector, base: str) -> None:
    page = sanne.page
    page.goto(f"{base}/submitter")
    with inspector.change(page, "submitter-keeps", says="Concept bewaard"):
        page.get_by_role("group", name="Inleveraar").get_by_label("Straat").fill("Zeedijk")
    inspector.look(page, "submitter-kept")
    open_page(sanne, inspector, f"{base}/submitter", "submitter-draft")
    follow(sanne, inspector, "Verder met concept", "submitter-draft-open")


def _somebody_elses(sanne: Secretary, inspector: Inspector, house: House) -> None:
    """A party without any nomination, and what a reader sees of ours."""
    sanne.log_out()
    sanne.log_in("Henk Leeslust")
    base = house.ready
    parts = ("tasks", "details", "submitter", "people", "lists", "readiness", "documents", "history", "team", "hand-in")
    open_all(sanne, inspector, base, parts, state="-reader")
    sanne.page.goto(f"{base}/people")
    follow(sanne, inspector, "Zandkuil", "person-reader")
    sanne.page.goto(f"{base}/lists")
    inspector.look(sanne.page, "list-reader")
