"""The committee's desk in a browser: what a clerk does with a list, one method for each act."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, expect

from e2e.people import wait_for_link

_HASH = re.compile(r"(?:[0-9a-f]{4} ){15}[0-9a-f]{4}")


@dataclass(frozen=True, slots=True)
class Desk:
    """A signed-in clerk's page on one election; `home` is its path, for example /csb/gr2027_juinen."""

    page: Page
    base: str
    home: str

    @classmethod
    def of(cls, page: Page, base: str, election: str) -> "Desk":
        """From the clerk's start page to the election with this name."""
        page.goto(f"{base}/csb")
        page.get_by_role("link", name=election).click()
        return cls(page, base, page.url.removeprefix(base))

    def open(self, part: str) -> None:
        self.page.goto(f"{self.base}{self.home}/{part}")

    def receive(self, code: str) -> None:
        """Type the code of the H 1."""
        self.open("submissions")
        self.page.get_by_label("Code op de H 1").fill(code)
        self.page.get_by_role("button", name="Ontvang de lijsten").click()
        expect(self.page.get_by_text("De lijsten zijn ontvangen.")).to_be_visible()

    def record_first_finding(self) -> str:
        """Record the omission that the first finding proposes; gives its text."""
        self.page.get_by_role("link", name="Leg vast als verzuim").first.click()
        text = self.page.get_by_label("Wat er ontbreekt").input_value()
        self.page.get_by_role("button", name="Leg het verzuim vast").click()
        expect(self.page.get_by_text("Het verzuim is vastgelegd.")).to_be_visible()
        return text

    def mark_repaired(self) -> None:
        self.page.get_by_role("button", name="Hersteld", exact=False).first.click()
        expect(self.page.get_by_text("Het verzuim is hersteld.")).to_be_visible()

    def strike(self, group: str, candidate: str, reason: str) -> None:
        """Strike a candidate for want of consent."""
        self._decisions_on(group)
        row = self.page.get_by_role("row", name=re.compile(re.escape(candidate)))
        row.get_by_role("link", name="Schrap").click()
        self.page.get_by_label("Grond").select_option(label=self._option("geen instemming"))
        self.page.get_by_label("Reden").fill(reason)
        self.page.get_by_role("button", name="Leg het besluit vast").click()
        expect(self.page.get_by_text(reason)).to_be_visible()

    def _option(self, words: str) -> str:
        options = self.page.get_by_label("Grond").get_by_role("option").all_inner_texts()
        return next(option for option in options if words in option)

    def declare_valid(self, group: str) -> None:
        self._decisions_on(group)
        self.page.get_by_role("button", name="Verklaar de lijst geldig").click()
        expect(self.page.get_by_text("Het besluit is vastgelegd: geldig.")).to_be_visible()

    def _decisions_on(self, group: str) -> None:
        self.open("decisions")
        self.page.get_by_role("link", name=group).click()

    def number(self, votes: dict[str, str]) -> None:
        """Fill in last time's votes; an empty string for a group without a seat."""
        self.open("numbering")
        for group, count in votes.items():
            self.page.get_by_label(group).fill(count)
        self.page.get_by_role("button", name="Bewaar de stemmen").click()
        expect(self.page.get_by_text("De stemmen van de vorige keer zijn bewaard.")).to_be_visible()

    def close(self) -> None:
        self.open("numbering")
        self.page.get_by_role("link", name="Stel de nummering vast").click()
        self.page.get_by_label("Typ het woord vaststellen").fill("vaststellen")
        self.page.get_by_role("button", name="Stel vast").click()
        expect(self.page.get_by_text("De besluiten en nummers zijn vastgesteld.")).to_be_visible()

    def publish(self, folder: Path) -> tuple[Path, str]:
        """Make the files, download the 230b; gives where it is now and the hash that the page shows."""
        self.open("publication")
        self.page.get_by_role("button", name="Maak de bestanden").click()
        wait_for_link(self.page, "Download EML 230b")
        shown = _HASH.search(self.page.get_by_role("main").inner_text().replace("\n", " "))
        assert shown is not None
        with self.page.expect_download() as waiting:
            self.page.get_by_role("link", name="Download EML 230b").click()
        path = folder / waiting.value.suggested_filename
        waiting.value.save_as(path)
        return path, shown.group(0)
