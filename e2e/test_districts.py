"""A province with two districts: lists for one of them or for both become two files, numbered by lot."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final

from playwright.sync_api import BrowserContext
from tests.documents.pdf_reading import running_text
from tests.supervisor.service import ROOT, Service

from e2e.desk import Desk
from e2e.people import Clerk, Secretary
from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.candidate import CandidateList
from kieslijst.exchange.checks import check

_ELECTION: Final = "Provinciale Staten Waterrand"
_HEADINGS: Final = "Voorletters\tVoorvoegsel\tAchternaam\tGeboortedatum\tWoonplaats"
_EAST: Final = ("A.B.\tvan der\tZandkuil\t3-4-1970\tOosterdam", "Th.\t\tRietberg\t5-6-1971\tOosterdam")
_WEST: Final = (
    "J.Æ.\td'\tHaenselaer\t7-8-1972\tWesterduin",
    "E.\t\tWadschuur sr.\t9-10-1973\tWesterduin",
    "F.d.C.\t\tO'Brakel\t1-2-1974\tHengelo (O)",
)
_BOTH: Final = ("O.\t\tYıldız\t3-4-1961\tOosterdam", "G.\tter\tMeerdijk\t5-6-1962\tWesterduin")
_OURS, _THEIRS = "Juinens Belang", "Partij voor de Dijk"


def test_two_districts_become_two_files(context: BrowserContext, service: Service, tmp_path: Path) -> None:
    """Struck: number 2 of three in the west; nobody had a seat, so the committee draws lots for the numbers."""
    code = _a_list_for_each_district(context, tmp_path)
    other = _one_list_for_both(context)
    files = _decide(context, [code, other], tmp_path)
    definition = eml110a.read(_definition(service, tmp_path).read_bytes())
    found = {}
    for path in files:
        data = path.read_bytes()
        report = check(data, against=definition, name=path.name)
        assert report.is_fine, report.findings
        (district,) = eml230.read(data).districts
        found[district.contest.contest_id] = {each.appellation: each for each in district.lists}
    assert set(found) == {"I", "II"}
    assert {each.number for each in found["I"].values()} == {each.number for each in found["II"].values()} == {1, 2}
    assert _names(found["I"][_OURS]) == [(1, "Zandkuil"), (2, "Rietberg")]
    assert _names(found["II"][_OURS]) == [(1, "Haenselaer"), (2, "O'Brakel")], "the struck candidate left no gap"
    assert _names(found["I"][_THEIRS]) == _names(found["II"][_THEIRS]) == [(1, "Yıldız"), (2, "Meerdijk")]
    assert [found["I"][group].number for group in (_THEIRS, _OURS)] == [1, 2], "as the lots were drawn"


def _names(candidate_list: CandidateList) -> list[tuple[int, str]]:
    return [(candidate.number, candidate.name.last_name) for candidate in candidate_list.candidates]


def _a_list_for_each_district(context: BrowserContext, tmp_path: Path) -> str:
    sanne = Secretary(context)
    sanne.log_in("Sanne Kuipers")
    _begin(sanne, _OURS)
    sanne.paste(_cells(_EAST))
    sanne.choose_districts("Oosterdam")
    sanne.press("Maak nog een lijst")
    sanne.choose_districts("Westerduin")
    sanne.page.goto(f"{sanne.page.url.partition('/lists')[0]}/import")
    sanne.page.get_by_label("Plak hier uw lijst").fill(_cells(_WEST))
    lists = sanne.page.get_by_label("Naar welke lijst?")
    second = next(words for words in lists.locator("option").all_inner_texts() if "2" in words)
    lists.select_option(label=second)
    sanne.press("Controleer")
    sanne.take_over()
    code = sanne.make_papers()
    with zipfile.ZipFile(sanne.download_papers(tmp_path / "papieren.zip")) as papers:
        for folder, district, other in (
            ("kieskring-1/", "Oosterdam", "Westerduin"),
            ("kieskring-2/", "Westerduin", ""),
        ):
            text = running_text(papers.read(f"{folder}h1-kandidatenlijst.pdf"))
            assert district in text
            assert not other or f"kieskring {other}" not in text
            assert any(name.startswith(f"{folder}h9-") for name in papers.namelist())
    sanne.log_out()
    return code


def _begin(secretary: Secretary, appellation: str) -> None:
    secretary.begin(_ELECTION)
    secretary.say_who_we_are(appellation, seats=0)
    secretary.name_the_submitter("Kuipers", "Bakker")


def _one_list_for_both(context: BrowserContext) -> str:
    omar = Secretary(context)
    omar.log_in("Omar Yıldız")
    _begin(omar, _THEIRS)
    omar.paste(_cells(_BOTH))
    omar.choose_districts("Oosterdam", "Westerduin")
    code = omar.make_papers()
    omar.log_out()
    return code


def _cells(rows: tuple[str, ...]) -> str:
    return "\n".join((_HEADINGS, *rows))


def _decide(context: BrowserContext, codes: list[str], tmp_path: Path) -> list[Path]:
    tjitske = Clerk(context)
    tjitske.log_in("Tjitske Hoekstra")
    desk = Desk.of(tjitske.page, tjitske.page.url.removesuffix("/csb"), _ELECTION)
    for code in codes:
        desk.receive(code)
    assert desk.record_first_finding()
    desk.mark_repaired()
    desk.strike(_OURS, "2. E. Wadschuur", "De verklaring van instemming ontbreekt.")
    for group in (_OURS, _THEIRS):
        tjitske.declare_valid(group)
    desk.number(dict.fromkeys((_OURS, _THEIRS), ""))
    tjitske.draw({_THEIRS: 1, _OURS: 2})
    desk.close()
    tjitske.publish()
    return tjitske.download_all(tmp_path)


def _definition(service: Service, folder: Path) -> Path:
    """The 110a of the running demonstration, as an operator exports it."""
    code = "PS2027_Waterrand"
    command = "import sys; from kieslijst.cli import main; sys.exit(main())"
    subprocess.run(
        [sys.executable, "-c", command, "export", "110a", "--election", code, "--out", str(folder)],
        env={**os.environ, "KIESLIJST_DATA_DIR": str(service.folder), "PYTHONPATH": str(ROOT)},
        check=True,
    )
    return next(folder.glob("Verkiezingsdefinitie_*"))
