"""What the people of the journeys do, in their words: page objects over the forms that they see."""

import contextlib
import re
import time
from pathlib import Path

from playwright.sync_api import BrowserContext, Error, Page, expect

from kieslijst.identity.demonstration import PASSWORD

_PATIENCE = 90
"""Seconds that papers may take on a busy machine; `infra/bench` says how long they really take."""


def wait_for_link(page: Page, name: str) -> None:
    """Look again, with script or without, until a job of the server has made what this link leads to."""
    end = time.monotonic() + _PATIENCE
    while not page.get_by_role("link", name=name).count() and time.monotonic() < end:
        page.wait_for_timeout(500)
        with contextlib.suppress(Error):  # With script the page may be reloading by itself at this moment.
            page.reload()


class Visitor:
    """Somebody with a page of their own."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()

    def log_in(self, who: str) -> None:
        """Choose an invented person of the demonstration by name, or log in with an address."""
        self.page.goto("/login")
        if "@" not in who:
            self.page.get_by_role("button", name=who).click()
            expect(self.page.get_by_text(who).first).to_be_visible()
            return
        self.page.get_by_label("E-mailadres").fill(who)
        self.page.get_by_label("Wachtwoord").fill(PASSWORD)
        self.press("Log in")
        self.page.wait_for_url("**/party**")

    def log_out(self) -> None:
        self.page.goto("/account")
        self.page.get_by_role("main").get_by_role("button", name="Uitloggen").click()

    def press(self, name: str) -> None:
        """A button of the page itself, by its words."""
        self.page.get_by_role("main").get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        """A link of the page itself, by its words."""
        self.page.get_by_role("main").get_by_role("link", name=name).first.click()

    def section(self, name: str) -> None:
        """An item of the section bar."""
        self.page.get_by_role("navigation", name="Onderdelen").get_by_role("link", name=name).click()

    def sees(self, words: str | re.Pattern[str]) -> None:
        expect(self.page.get_by_role("main")).to_contain_text(words)


class Secretary(Visitor):
    """Builds the list of a party."""

    def begin(self, election: str) -> None:
        """Start a nomination for the first election on offer whose name begins so."""
        self.page.goto("/party/new")
        options = self.page.get_by_label("Verkiezing").locator("option").all_inner_texts()
        wanted = next(option for option in options if option.startswith(election))
        self.page.get_by_label("Verkiezing").select_option(label=wanted)
        self.press("Begin")
        self.page.wait_for_url("**/tasks")

    def say_who_we_are(self, appellation: str, *, seats: int) -> None:
        self.follow("Partij en naam")
        self.page.get_by_label("Met onze geregistreerde naam").check()
        self.page.get_by_label("Naam boven de lijst").fill(appellation)
        self.page.get_by_label("Zetels bij de vorige verkiezing").fill(str(seats))
        self.press("Opslaan en terug naar taken")

    def name_the_submitter(self, last_name: str, substitute: str) -> None:
        self.follow("Inleveraar en vervangers")
        for group, name in (("Inleveraar", last_name), ("Vervanger 1", substitute)):
            block = self.page.get_by_role("group", name=group)
            values = {"Voorletters": "S.J.", "Achternaam": name, "Postcode": "9901 ab", "Huisnummer": "12"}
            for label, value in {**values, "Straat": "Dorpsstraat", "Plaats": "Juinen"}.items():
                block.get_by_label(label).fill(value)
        self.press("Opslaan en terug naar taken")

    def paste(self, cells: str) -> None:
        self.section("Kandidaten")
        self.follow("Plak uit een rekenblad")
        self.page.get_by_label("Plak hier uw lijst").fill(cells)
        self.press("Controleer")
        self.take_over()

    def take_over(self) -> None:
        """What was brought in, as it stands; ends at the list that it went to."""
        self.page.get_by_role("main").get_by_role("button", name=re.compile("kandida(at|ten) overnemen")).click()
        self.follow("Naar lijst")

    def choose_districts(self, *names: str) -> None:
        """For the list that is open now."""
        self.follow("Wijzig")
        boxes = self.page.locator("input[name=districts]")
        for number in range(boxes.count()):
            boxes.nth(number).uncheck()
        for name in names:
            self.page.get_by_label(name).first.check()
        self.press("Opslaan")

    def mend(self, finding: str, field: str, value: str) -> None:
        """From the check, open the page behind a finding, fill a field and save."""
        self.section("Controle")
        self.page.locator(".finding").get_by_role("link", name=finding).first.click()
        self.page.get_by_label(field, exact=True).first.fill(value)
        self.press("Opslaan en volgende punt")

    def make_papers(self) -> str:
        """Make the final papers, wait until they are there, and give the code that stands on them."""
        self.section("Documenten")
        self.press("Maak definitieve documenten")
        wait_for_link(self.page, "Download alles (zip)")
        code = self.page.locator(".version-code").inner_text()
        return code.partition(":")[2].strip()

    def download_papers(self, to: Path) -> Path:
        with self.page.expect_download() as waiting:
            self.page.get_by_role("link", name="Download alles (zip)").click()
        waiting.value.save_as(to)
        return to


class Clerk(Visitor):
    """Works for the central electoral committee."""

    def open_election(self, name: str) -> None:
        self.page.goto("/csb")
        self.follow(name)

    def receive(self, code: str) -> None:
        self.section("Lijsten")
        self.page.get_by_label("Code op de H 1").fill(code)
        self.press("Ontvang de lijsten")

    def declare_valid(self, group: str) -> None:
        self.section("Besluiten")
        self.follow(group)
        self.page.get_by_role("button", name=re.compile("Verklaar (de lijst|alle lijsten) geldig")).click()
        self.sees("Het besluit is vastgelegd: geldig.")

    def number(self, votes: dict[str, int]) -> None:
        self.section("Nummering")
        for group, count in votes.items():
            self.page.get_by_label(group).fill(str(count))
        self.press("Bewaar de stemmen")

    def draw(self, places: dict[str, int]) -> None:
        """Type in the place in which each group was drawn."""
        for group, place in places.items():
            self.page.get_by_label(group).last.fill(str(place))
        self.press("Leg de loting vast")

    def close_numbering(self) -> None:
        """Fix decisions and numbers, after typing the word that the page asks for."""
        self.follow("Stel de nummering vast")
        asked = self.page.get_by_label(re.compile("Typ het woord"))
        word = self.page.locator("label", has_text="Typ het woord").inner_text().split()[-1]
        asked.fill(word)
        self.press("Stel vast")

    def publish(self) -> None:
        self.section("Publicatie")
        self.press("Maak de bestanden")
        wait_for_link(self.page, "Download EML 230b")

    def download(self, to: Path) -> tuple[Path, str]:
        """The 230b, and the hash that the page shows beside it."""
        shown = self.page.locator(".publication__hash").first.inner_text()
        with self.page.expect_download() as waiting:
            self.page.get_by_role("link", name=re.compile("Download EML 230b")).first.click()
        waiting.value.save_as(to)
        return to, shown

    def download_all(self, to: Path) -> list[Path]:
        """Every 230b on the page, under its own name."""
        paths = []
        for link in self.page.get_by_role("link", name=re.compile("Download EML 230b")).all():
            with self.page.expect_download() as waiting:
                link.click()
            paths.append(to / waiting.value.suggested_filename)
            waiting.value.save_as(paths[-1])
        return paths
