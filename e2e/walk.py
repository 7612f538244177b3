"""A walk past every page and every state of it, in the order in which one makes the next possible."""

from collections.abc import Sequence

from playwright.sync_api import expect

from e2e.inspection import Inspector
from e2e.people import Clerk, Secretary, Visitor

_HEADINGS = "Voorletters\tRoepnaam\tVoorvoegsel\tAchternaam\tGeslacht\tGeboortedatum\tWoonplaats"
_ROWS = (
    "A.B.\tAnne\tvan der\tZandkuil\tv\t3-4-1970\tJuinen",
    "Th.\t\t\tRietberg\tm\t\tGent (BE)",
    "\t\t\tWad\tv\t1-2-1980\tJuinen",
    *(f"K.\t\t\tDijkgraaf-{number}\tm\t1-2-19{60 + number}\tJuinen" for number in range(12)),
)
_UNREADABLE = "S.\t\t\tKuipers\tx\t31-2-1980\tJuinen"
_UNKNOWN_CODE = "K7M2M4"


def public(visitor: Visitor, inspector: Inspector) -> None:
    """What everybody may open, log-in included."""
    for path, name in (
        ("/", "start"),
        ("/login", "log-in"),
        ("/accessibility", "accessibility"),
        ("/privacy", "privacy"),
    ):
        _open(visitor, inspector, path, name)
    _open(visitor, inspector, "/status", "status")
    _open(visitor, inspector, "/verify", "verify")
    _open(visitor, inspector, f"/verify?code={_UNKNOWN_CODE}", "verify-unknown")
    _open(visitor, inspector, "/verify?code=a", "verify-error")
    _open(visitor, inspector, "/nowhere", "not-found")
    _in_other_languages(visitor, inspector, [("/", "start"), ("/login", "log-in"), ("/accessibility", "accessibility")])
    visitor.page.goto("/login")
    visitor.page.get_by_label("E-mailadres").fill("niemand@voorbeeld.example")
    visitor.page.get_by_label("Wachtwoord").fill("een wachtwoord")
    visitor.press("Log in")
    inspector.look(visitor.page, "log-in-error")


def papers(sanne: Secretary) -> str:
    """The shortest way to papers, which no inspector looks at; gives their code."""
    sanne.log_in("Sanne Kuipers")
    sanne.begin("Gemeenteraad Juinen")
    sanne.say_who_we_are("Juinens Belang", seats=4)
    sanne.name_the_submitter("Kuipers", "Bakker")
    sanne.paste("\n".join((_HEADINGS, *_ROWS)))
    _mend(sanne)
    code = sanne.make_papers()
    sanne.log_out()
    return code


def party(sanne: Secretary, inspector: Inspector) -> None:
    """Everything of a party, from nothing to the papers."""
    sanne.log_in("Sanne Kuipers")
    _open(sanne, inspector, "/csb", "forbidden")
    _open(sanne, inspector, "/party", "party-empty")
    _open(sanne, inspector, "/party/new", "nomination-new")
    sanne.press("Begin")
    inspector.look(sanne.page, "nomination-new-error")
    _province(sanne, inspector)
    sanne.begin("Gemeenteraad Juinen")
    inspector.look(sanne.page, "tasks-new")
    base = sanne.page.url.partition("/tasks")[0]
    _empty(sanne, inspector, base)
    _wrong(sanne, inspector, base)
    sanne.page.goto(f"{base}/tasks")
    sanne.say_who_we_are("Juinens Belang", seats=4)
    sanne.name_the_submitter("Kuipers", "Bakker")
    sanne.paste("\n".join((_HEADINGS, *_ROWS)))
    inspector.look(sanne.page, "list-editor")
    sanne.page.get_by_label("Plaats van").first.fill("x")
    sanne.press("Zet op de getypte plaatsen")
    expect(sanne.page.get_by_text("Er gaat iets mis")).to_be_visible()
    inspector.look(sanne.page, "list-editor-error")
    _open(sanne, inspector, f"{base}/preview", "preview")
    for path in ("tasks", "details", "submitter", "people", "readiness", "documents", "history"):
        _open(sanne, inspector, f"{base}/{path}", path)
    _person(sanne, inspector, base)
    _mend(sanne)
    inspector.look(sanne.page, "readiness-mended")
    code = sanne.make_papers()
    inspector.look(sanne.page, "documents-made")
    _open(sanne, inspector, f"/verify?code={code}", "verify-current")
    _open(sanne, inspector, f"{base}/tasks", "tasks-ready")
    _open(sanne, inspector, "/party", "party")
    _account(sanne, inspector)
    parts = ("tasks", "details", "people/new", "lists", "readiness", "documents")
    _in_other_languages(sanne, inspector, [(f"{base}/{part}", part.replace("/", "-")) for part in parts])
    sanne.log_out()


def _province(sanne: Secretary, inspector: Inspector) -> None:
    """An election with districts has pages of its own."""
    sanne.begin("Provinciale Staten Waterrand")
    base = sanne.page.url.partition("/tasks")[0]
    _open(sanne, inspector, f"{base}/lists", "lists-of-districts")
    sanne.follow("Lijst 1")
    inspector.look(sanne.page, "list-of-districts-empty")
    sanne.follow("Wijzig")
    inspector.look(sanne.page, "districts")
    sanne.page.goto(f"{base}/lists")
    sanne.press("Nieuwe lijst")
    inspector.look(sanne.page, "lists-second")


def _empty(sanne: Secretary, inspector: Inspector, base: str) -> None:
    for path in ("people", "lists", "readiness", "documents", "details", "submitter", "import", "people/new"):
        _open(sanne, inspector, f"{base}/{path}", f"{path.replace('/', '-')}-empty")


def _wrong(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """Each form of the party sent with what it cannot take."""
    page = sanne.page
    page.goto(f"{base}/details")
    page.get_by_label("Zetels bij de vorige verkiezing").fill("veel")
    sanne.press("Opslaan en terug naar taken")
    inspector.look(page, "details-error")
    page.goto(f"{base}/submitter")
    page.get_by_role("group", name="Inleveraar").get_by_label("Postcode").fill("99")
    sanne.press("Opslaan en terug naar taken")
    inspector.look(page, "submitter-error")
    page.goto(f"{base}/people/new")
    page.get_by_label("Dag", exact=True).fill("31")
    page.get_by_label("BSN", exact=True).fill("12345678")
    page.get_by_label("Postcode").first.fill("99")
    sanne.press("Opslaan")
    inspector.look(page, "people-new-error")
    page.goto(f"{base}/import")
    sanne.press("Controleer")
    inspector.look(page, "import-error")
    page.get_by_label("Plak hier uw lijst").fill(f"Telefoon\t{_HEADINGS}\n06\t{_UNREADABLE}\n06\t{_UNREADABLE}")
    sanne.press("Controleer")
    inspector.look(page, "import-prepare")
    page.get_by_label("Telefoon: dit is").select_option(label="Achternaam")
    sanne.press("Gebruik deze kolommen")
    inspector.look(page, "import-columns-error")
    page.get_by_role("textbox", name="Geboortedatum").first.fill("32-2-1980")
    page.get_by_role("main").get_by_role("button", name="kandidaten overnemen").click()
    inspector.look(page, "import-cells-error")
    page.get_by_role("main").get_by_role("button", name="kandidaten overnemen").click()
    inspector.look(page, "import-taken")
    sanne.press("Maak de import ongedaan")
    inspector.look(page, "import-undone")


def _person(sanne: Secretary, inspector: Inspector, base: str) -> None:
    """One person, and what two windows on one person lead to."""
    sanne.page.goto(f"{base}/people")
    sanne.follow("Rietberg")
    inspector.look(sanne.page, "person")
    other = sanne.page.context.new_page()
    other.goto(sanne.page.url)
    for page, place in ((sanne.page, "Gent"), (other, "Brugge")):
        page.get_by_label("Woonplaats op de lijst").fill(place)
        page.get_by_role("main").get_by_role("button", name="Opslaan", exact=True).click()
    inspector.look(other, "person-conflict")
    other.close()


def _mend(sanne: Secretary) -> None:
    for finding in ("Rietberg", "Wad"):
        sanne.section("Controle")
        sanne.page.locator(".finding").get_by_role("link", name=finding).first.click()
        sanne.page.get_by_label("Voorletters").first.fill("K.")
        for part, value in (("Dag", "5"), ("Maand", "6"), ("Jaar", "1970")):
            sanne.page.get_by_label(part, exact=True).fill(value)
        sanne.press("Opslaan en volgende punt")


def _account(visitor: Visitor, inspector: Inspector) -> None:
    _open(visitor, inspector, "/account", "account")
    _open(visitor, inspector, "/account/password", "password")
    visitor.press("Bewaar het wachtwoord")
    inspector.look(visitor.page, "password-error")


def committee(tjitske: Clerk, inspector: Inspector, code: str) -> None:
    """Everything of the committee, from an empty desk to the published file."""
    tjitske.log_in("Tjitske Hoekstra")
    page = tjitske.page
    _open(tjitske, inspector, "/csb", "csb")
    tjitske.open_election("Gemeenteraad Juinen")
    inspector.look(page, "cockpit-empty")
    base = page.url.partition("#")[0]
    for path in ("submissions", "decisions", "numbering", "publication", "audit"):
        _open(tjitske, inspector, f"{base}/{path}", f"csb-{path}-empty")
    tjitske.receive("AAA")
    inspector.look(page, "csb-receive-error")
    tjitske.receive(code)
    inspector.look(page, "csb-submission")
    _omission(tjitske, inspector)
    _open(tjitske, inspector, f"{base}/submissions", "csb-submissions")
    _decide(tjitske, inspector)
    _open(tjitske, inspector, f"{base}/numbering", "csb-numbering")
    page.get_by_label("Juinens Belang").fill("veel")
    tjitske.press("Bewaar de stemmen")
    inspector.look(page, "csb-numbering-error")
    tjitske.number({"Juinens Belang": 812})
    inspector.look(page, "csb-numbering-numbered")
    _close(tjitske, inspector)
    _open(tjitske, inspector, base, "cockpit-closed")
    _open(tjitske, inspector, f"{base}/audit", "csb-audit")
    _open(tjitske, inspector, f"{base}/settings", "csb-settings")
    tjitske.press("Lees in")
    inspector.look(page, "csb-settings-error")
    parts = ("submissions", "decisions", "numbering", "publication", "audit")
    _in_other_languages(tjitske, inspector, [(base, "cockpit"), *((f"{base}/{part}", f"csb-{part}") for part in parts)])
    tjitske.log_out()


def _omission(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    submission = page.url.partition("#")[0]
    tjitske.follow("Leg vast als verzuim")
    inspector.look(page, "csb-omission-new")
    tjitske.press("Leg het verzuim vast")
    inspector.look(page, "csb-omissions")
    page.get_by_label("Artikel").fill("")
    tjitske.press("Leg het verzuim vast")
    inspector.look(page, "csb-omission-error")
    _open(tjitske, inspector, submission, "csb-submission-omission")
    page.get_by_role("button", name="Hersteld").first.click()
    inspector.look(page, "csb-omission-repaired")


def _decide(tjitske: Clerk, inspector: Inspector) -> None:
    page = tjitske.page
    tjitske.section("Besluiten")
    inspector.look(page, "csb-decisions")
    tjitske.follow("Juinens Belang")
    inspector.look(page, "csb-decide")
    page.get_by_role("row", name="Dijkgraaf-3").get_by_role("link", name="Schrap").click()
    inspector.look(page, "csb-reject")
    tjitske.press("Leg het besluit vast")
    inspector.look(page, "csb-reject-error")
    page.get_by_label("Grond").select_option(index=1)
    page.get_by_label("Reden").fill("De verklaring van instemming ontbreekt.")
    tjitske.press("Leg het besluit vast")
    tjitske.press("Verklaar de lijst geldig")
    inspector.look(page, "csb-decided")


def _close(tjitske: Clerk, inspector: Inspector) -> None:
    tjitske.follow("Stel de nummering vast")
    inspector.look(tjitske.page, "csb-close")
    tjitske.press("Stel vast")
    inspector.look(tjitske.page, "csb-close-error")
    tjitske.section("Nummering")
    tjitske.close_numbering()
    inspector.look(tjitske.page, "csb-closed")
    tjitske.section("Publicatie")
    inspector.look(tjitske.page, "csb-publication-ready")
    tjitske.publish()
    inspector.look(tjitske.page, "csb-published")


def administrator(bas: Visitor, inspector: Inspector) -> None:
    """Accounts, organisations, elections and texts."""
    bas.log_in("Bas Beheer")
    _open(bas, inspector, "/admin/accounts", "accounts")
    _open(bas, inspector, "/admin/accounts/new", "account-new")
    bas.press("Maak het account")
    inspector.look(bas.page, "account-new-error")
    bas.page.goto("/admin/accounts")
    bas.follow("Lisa de Wit")
    inspector.look(bas.page, "account-admin")
    bas.press("Geef een tijdelijk wachtwoord")
    inspector.look(bas.page, "account-admin-password")
    _open(bas, inspector, "/admin/organisations", "organisations")
    bas.press("Voeg toe")
    inspector.look(bas.page, "organisations-error")
    _open(bas, inspector, "/admin/elections", "elections")
    bas.press("Open deze verkiezing")
    inspector.look(bas.page, "elections-error")
    _open(bas, inspector, "/admin/texts?q=kandidaat+overgenomen", "texts")
    bas.page.locator("th a").first.click()
    bas.page.get_by_label("Voor meer").first.fill("Er zijn kandidaten overgenomen.")
    bas.press("Opslaan")
    inspector.look(bas.page, "text-error")
    bas.page.get_by_label("Voor meer").first.fill("Er zijn nu %(n)s mensen bij.")
    bas.press("Bekijk hoe het leest")
    inspector.look(bas.page, "text-preview")
    bas.press("Opslaan")
    inspector.look(bas.page, "text-own")
    bas.log_out()


def _in_other_languages(visitor: Visitor, inspector: Inspector, pages: Sequence[tuple[str, str]]) -> None:
    """The same pages in Frisian and English; ends in Dutch."""
    for code, words in (("fy", "Frysk"), ("en", "English"), ("nl", "Nederlands")):
        visitor.page.get_by_role("button", name=words, exact=True).click()
        expect(visitor.page.locator("html")).to_have_attribute("lang", code)
        for path, name in pages if code != "nl" else ():
            visitor.page.goto(path)
            inspector.look(visitor.page, f"{name}-{code}", dark=False, language=code)


def _open(visitor: Visitor, inspector: Inspector, path: str, name: str) -> None:
    visitor.page.goto(path)
    inspector.look(visitor.page, name)
