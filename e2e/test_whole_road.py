"""The whole road once: from a pasted list to the 230b that the results software accepts."""

import hashlib
import zipfile
from pathlib import Path

from playwright.sync_api import BrowserContext
from tests.builders import NAMES, PLACES

from e2e.people import Clerk, Secretary
from kieslijst.exchange import eml230, hash_code
from kieslijst.exchange.checks import check

HEADINGS = "Voorletters\tRoepnaam\tVoorvoegsel\tAchternaam\tGeslacht\tGeboortedatum\tWoonplaats"
CANDIDATES = 20
WITHOUT_BIRTH_DATE, WITHOUT_INITIALS = 4, 8


def _cells() -> str:
    """Twenty invented candidates as a spreadsheet gives them; one lacks a birth date, one the initials."""
    return "\n".join([HEADINGS, *(_row(index) for index in range(CANDIDATES))])


def _row(index: int) -> str:
    name = NAMES[index % len(NAMES)]
    initials = "" if index == WITHOUT_INITIALS else name.initials
    birth = "" if index == WITHOUT_BIRTH_DATE else f"{1 + index % 28}-{1 + index % 12}-{1950 + index}"
    cells = (initials, "", name.prefix, f"{name.last_name}-{index}", "v", birth, PLACES[index % len(PLACES)])
    return "\t".join(cells)


def test_from_a_pasted_list_to_a_file_with_its_hash(context: BrowserContext, tmp_path: Path) -> None:
    code = _build_the_list(context, tmp_path)
    other = _papers_of_the_other_party(context)
    published, shown = _decide_and_publish(context, [code, other], tmp_path)
    data = published.read_bytes()
    assert shown == hash_code.in_groups(data)
    assert shown.replace(" ", "") == hashlib.sha256(data).hexdigest()
    assert check(data).is_fine
    lists = eml230.read(data).districts[0].lists
    assert [(each.number, each.appellation) for each in lists] == [(1, "Partij voor de Dijk"), (2, "Juinens Belang")]
    assert [candidate.number for candidate in lists[1].candidates] == list(range(1, CANDIDATES + 1))
    assert lists[1].candidates[0].name.last_name == f"{NAMES[1].last_name}-1"
    assert published.name.startswith("Kandidatenlijsten_")


def _build_the_list(context: BrowserContext, tmp_path: Path) -> str:
    sanne = Secretary(context)
    sanne.log_in("Sanne Kuipers")
    sanne.begin("Gemeenteraad Juinen")
    sanne.say_who_we_are("Juinens Belang", seats=4)
    sanne.name_the_submitter("Kuipers", "Bakker")
    sanne.paste(_cells())
    sanne.sees(f"{NAMES[0].last_name}-0")
    sanne.page.get_by_role("button", name="een plaats omlaag, nu 1", exact=False).first.click()
    sanne.section("Controle")
    sanne.sees("Los eerst 2 punten op")
    sanne.mend(f"{NAMES[WITHOUT_BIRTH_DATE % len(NAMES)].last_name}-{WITHOUT_BIRTH_DATE}", "Dag", "5")
    sanne.sees("Vul ook de maand in")
    for part, value in (("Dag", "5"), ("Maand", "6"), ("Jaar", "1970")):
        sanne.page.get_by_label(part, exact=True).fill(value)
    sanne.press("Opslaan en volgende punt")
    sanne.mend(f"{NAMES[WITHOUT_INITIALS % len(NAMES)].last_name}-{WITHOUT_INITIALS}", "Voorletters", "K.L.")
    sanne.section("Controle")
    assert not sanne.page.get_by_text("Los eerst").count()
    code = sanne.make_papers()
    with zipfile.ZipFile(sanne.download_papers(tmp_path / "papieren.zip")) as papers:
        names = papers.namelist()
    assert {"h1-kandidatenlijst.pdf", "eml210.eml.xml"} <= set(names)
    assert len([name for name in names if "/h9-" in name]) == CANDIDATES
    sanne.log_out()
    return code


def _papers_of_the_other_party(context: BrowserContext) -> str:
    omar = Secretary(context)
    omar.log_in("Omar Yıldız")
    omar.page.goto("/party")
    omar.page.locator("a[href$='/tasks']", has_text="Gemeenteraad Juinen").last.click()
    code = omar.make_papers()
    omar.log_out()
    return code


def _decide_and_publish(context: BrowserContext, codes: list[str], tmp_path: Path) -> tuple[Path, str]:
    tjitske = Clerk(context)
    tjitske.log_in("Tjitske Hoekstra")
    tjitske.open_election("Gemeenteraad Juinen")
    for code in codes:
        tjitske.receive(code.lower())
    for group in ("Juinens Belang", "Partij voor de Dijk"):
        tjitske.declare_valid(group)
    tjitske.number({"Juinens Belang": 812, "Partij voor de Dijk": 1204})
    tjitske.close_numbering()
    tjitske.publish()
    name = tjitske.page.get_by_text("Kandidatenlijsten_").first.inner_text().split(",")[0]
    return tjitske.download(tmp_path / name)
