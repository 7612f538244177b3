"""`kieslijst lists check`: what the law says of a file, as lines and as JSON, without a database."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.cli.command import CALL, Here
from tests.exchange.fictitious import COUNCIL, LISTS, NOMINATION
from tests.exchange.spreadsheet.workbooks import xlsx
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml210, eml230
from kieslijst.exchange.message import ContestIdentifier

HAARLEM = knowledge("realdata", "eml230", "Kandidatenlijsten_TK2025_Haarlem.eml.xml")
REAL = sorted(knowledge("realdata", "eml230").glob("*.eml.xml"))
_EVERY = frozenset(knowledge("eml_nl", "samples").rglob("*.xml"))
SAMPLES = sorted(path for path in _EVERY if "230b" in path.name or path.parent.name == "eks")
DEFINITIONS = sorted(_EVERY.difference(SAMPLES))

TABLE = "voorletters;voorvoegsel;achternaam;geboortedatum;woonplaats;geslacht\n"
ROWS = "T.G.M.;van der;Zeeforel - O'Brakel;12-04-1979;Hengelo (O);v\nŞ.;;Yıldızhan;1-2-1990;'s Gravenpolder;m\n"


def findings(here: Here, *arguments: object) -> tuple[int, list[dict[str, Any]]]:
    """Exit status and findings of a check with `--json`."""
    said = here("lists", "check", *arguments, "--json")
    return said.status, json.loads(said.out)


@pytest.fixture
def nomination(tmp_path: Path) -> Path:
    path = tmp_path / "Kandidaten_PS2023_Waterrand.eml.xml"
    path.write_bytes(eml210.write(NOMINATION))
    return path


def test_json_has_exactly_the_promised_keys(here: Here, nomination: Path) -> None:
    status, found = findings(here, nomination)
    assert status == 1
    for finding in found:
        assert set(finding) == {"rule", "article", "severity", "subject", "message"}
        assert finding["severity"] in {"error", "warning", "info", "judgement"}
        assert set(finding["subject"]) == {"kind", "number", "name"}
        assert all(finding[key] for key in ("rule", "article", "message"))


def test_lines_say_the_same_as_json(here: Here, nomination: Path) -> None:
    _, found = findings(here, nomination)
    said = here("lists", "check", nomination)
    lines = said.out.splitlines()
    assert lines[-1] == f"{len(found)} bevindingen"
    for line, finding in zip(lines, found, strict=False):
        assert line.startswith(finding["severity"])
        assert line.endswith(f"{finding['message']} [{finding['article']}]")


def test_who_is_too_young_is_a_warning_and_gives_1(here: Here, tmp_path: Path) -> None:
    first, *others = NOMINATION.candidate_list.candidates
    assert first.birth_date is not None
    young = replace(first, birth_date=replace(first.birth_date, year=2015))
    listed = replace(NOMINATION.candidate_list, candidates=(young, *others))
    changed = replace(
        NOMINATION, election=COUNCIL, contest=ContestIdentifier("geen"), contests=(), candidate_list=listed
    )
    path = tmp_path / "young.eml.xml"
    path.write_bytes(eml210.write(changed))
    status, found = findings(here, path)
    about = [one["subject"] for one in found if one["severity"] == "warning" and "te jong" in one["message"]]
    assert status == 1
    assert about == [{"kind": "candidate", "number": 1, "name": first.name.in_text}]


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_decided_lists_have_no_error(here: Here, path: Path) -> None:
    status, found = findings(here, path)
    severities = {finding["severity"] for finding in found}
    assert "error" not in severities
    assert status == int("warning" in severities)


def test_gaps_in_the_numbers_of_decided_lists_are_no_finding(here: Here, tmp_path: Path) -> None:
    """Who was struck leaves a gap, and a number belongs to a group for the whole election."""
    path = tmp_path / "gaps.eml.xml"
    path.write_bytes(eml230.write(LISTS))
    for source in (path, knowledge("eml_nl", "samples", "abacus", "e2e", "eml230b_test_with_gaps.eml.xml")):
        _, found = findings(here, source)
        assert [one for one in found if one["severity"] == "error" or "order" in one["rule"]] == []


def test_the_largest_file_is_checked_within_a_second_of_work(here: Here) -> None:
    findings(here, HAARLEM)
    began = time.process_time()
    status, found = findings(here, HAARLEM)
    assert (status, time.process_time() - began < 1) == (0, True)
    assert len(found) > 50


def test_checking_starts_no_database_and_loads_no_web(tmp_path: Path) -> None:
    heavy = {"litestar", "piccolo", "asyncpg", "psycopg", "weasyprint", "kieslijst.embedded"}
    program = (
        f"import sys; from kieslijst.cli import main; main(sys.argv[1:]); print(sorted({heavy!r} & set(sys.modules)))"
    )
    environment = {"KIESLIJST_DATA_DIR": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    line = [sys.executable, "-c", program, "lists", "check", str(HAARLEM)]
    done = subprocess.run(line, capture_output=True, check=True, env=environment)
    assert done.stdout.endswith(b"[]\n")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_is_checked_whatever_its_separator(here: Here, tmp_path: Path, separator: str) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text((TABLE + ROWS).replace(";", separator), encoding="utf-8")
    status, found = findings(here, path, "--election", "TK2025")
    assert status == 0
    assert {one["severity"] for one in found} <= {"info", "judgement"}


def test_a_table_says_nothing_of_what_it_has_no_column_for(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(TABLE + ROWS, encoding="utf-8")
    _, found = findings(here, path, "--election", "tk2025")
    assert {one["subject"]["kind"] for one in found}.isdisjoint({"submitter", "substitute"})
    assert not [one for one in found if "BSN" in one["message"]]
    path.write_text(TABLE.strip() + ";bsn\n" + ROWS.replace("\n", ";\n"), encoding="utf-8")
    _, found = findings(here, path, "--election", "tk2025")
    assert len([one for one in found if "BSN" in one["message"]]) == 2


def test_a_workbook_is_checked_like_a_table(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "lijst.xlsx"
    path.write_bytes(xlsx([line.split(";") for line in (TABLE + "F.d.C.;;Grasland;1-2-1990;;m").splitlines()]))
    status, found = findings(here, path, "--election", "TK2025")
    assert status == 1
    assert [one["subject"]["name"] for one in found if one["severity"] == "error"] == ["F.d.C. Grasland"]


def test_pasted_text_without_headings_is_checked_too(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "geplakt.txt"
    path.write_text("1\tTh.G.M.\tJolien\tvan der\tZeeforel\t12-04-1979\tHengelo (O)\n", encoding="utf-8")
    said = here("lists", "check", path, "--election", "TK2025")
    assert "Zeeforel" in said.out or said.status == 0


def test_a_cell_that_cannot_be_read_is_told(here: Here, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(TABLE + ROWS.replace("1-2-1990", "31-2-1990"), encoding="utf-8")
    said = here("lists", "check", path, "--election", "TK2025", "--json")
    assert "31-2-1990" in said.err
    json.loads(said.out)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [((), "--election"), (("--election", "TK1848"), "TK1848")],
)
def test_a_table_needs_an_election_that_is_known(
    here: Here, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(TABLE + ROWS, encoding="utf-8")
    said = here("lists", "check", path, *arguments)
    assert (said.status, said.out) == (2, "")
    (line,) = said.err.splitlines()
    assert words in line


def test_a_message_knows_its_election_and_refuses_another(here: Here, nomination: Path) -> None:
    assert here("lists", "check", nomination, "--election", "ps2023_waterrand").status == 1
    said = here("lists", "check", nomination, "--election", "TK2025")
    assert (said.status, said.out) == (2, "")
    assert "PS2023_Waterrand" in said.err


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_sample_with_lists_gets_findings_or_one_line(here: Here, path: Path) -> None:
    said = here("lists", "check", path, "--json")
    assert said.status in (0, 1, 2)
    if said.status == 2:
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert path.name.split(".")[0] in {"eml230b_invalid_document_type", "eml230b_invalid_empty_affiliates"}
    else:
        assert (said.err, isinstance(json.loads(said.out), list)) == ("", True)


@pytest.mark.parametrize("path", DEFINITIONS, ids=lambda path: path.name)
def test_a_definition_is_no_list(here: Here, path: Path) -> None:
    said = here("lists", "check", path)
    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1


def test_a_210_in_a_process_of_its_own_gives_the_status(nomination: Path) -> None:
    done = subprocess.run([*CALL, "lists", "check", str(nomination)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "")
