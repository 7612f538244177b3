"""The committee's half of the road: a code on paper becomes a file for the results software."""

import hashlib
import re
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from e2e.desk import Desk
from kieslijst.exchange import eml230
from kieslijst.exchange.checks import check

PARTY, CLERK = "Omar Yıldız", "Tjitske Hoekstra"


def _log_in(context: BrowserContext, base: str, name: str) -> Page:
    context.clear_cookies()
    page = context.new_page()
    page.goto(f"{base}/login")
    page.get_by_role("button", name=name).click()
    page.wait_for_url(re.compile(r"/(csb|party)"))
    return page


def _code_on_paper(page: Page) -> str:
    """Make the final papers of the party of the demonstration; gives the code that they carry."""
    page.locator("a[href$='/tasks']", has_text="Gemeenteraad Juinen").last.click()
    page.get_by_role("link", name="Documenten").click()
    page.get_by_role("button", name="Maak definitieve documenten").click()
    return page.locator(".version-code").first.inner_text().removeprefix("Code:").strip()


def test_a_code_on_paper_becomes_a_file_for_the_results_software(
    context: BrowserContext, address: str, tmp_path: Path
) -> None:
    code = _code_on_paper(_log_in(context, address, PARTY))
    desk = Desk.of(_log_in(context, address, CLERK), address, "Gemeenteraad Juinen")
    desk.receive(code)
    assert desk.record_first_finding()
    desk.mark_repaired()
    desk.strike("Partij voor de Dijk", "2. Th.G.M. van der Zandkuil", "De verklaring van instemming ontbreekt.")
    desk.declare_valid("Partij voor de Dijk")
    desk.number({"Partij voor de Dijk": "1.234"})
    desk.close()
    path, shown = desk.publish(tmp_path)
    content = path.read_bytes()
    assert shown.replace(" ", "") == hashlib.sha256(content).hexdigest()
    assert check(content, name=path.name).is_fine
    (district,) = eml230.read(content).districts
    (published,) = district.lists
    assert (published.number, published.appellation) == (1, "Partij voor de Dijk")
    assert [candidate.number for candidate in published.candidates] == [1, 2, 3, 4]
    assert "Zandkuil" not in content.decode()
    desk.open("audit")
    assert "Logboek is heel" in desk.page.get_by_role("main").inner_text()
