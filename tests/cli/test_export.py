"""`kieslijst export`, as an operator types it, on a real database."""

from pathlib import Path

import pytest
from tests.canonical import canonical_difference
from tests.cli.command import Command
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml230
from kieslijst.exchange.checks.agreement import agreement

pytestmark = pytest.mark.anyio

HAARLEM = "Kandidatenlijsten_TK2025_Haarlem.eml.xml"
WEST_MAAS_EN_WAAL = "Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml"
STADSKANAAL = "Verkiezingsdefinitie_GR2026_Stadskanaal.eml.xml"


async def test_an_imported_230b_is_exported_with_the_same_content_and_its_hash(
    kieslijst: Command, started: Command, tmp_path: Path
) -> None:
    original = knowledge("realdata", "eml230", HAARLEM)
    imported = await kieslijst("lists", "import", original, "--election", "TK2025")
    assert (imported.returncode, imported.stderr) == (0, "")
    again = await kieslijst("lists", "import", original, "--election", "tk2025")
    assert "niets veranderd" in again.stdout
    exported = await started("export", "230b", "--election", "TK2025", "--out", tmp_path / "new" / "out")
    assert (exported.returncode, exported.stderr) == (0, "")
    written = tmp_path / "new" / "out" / HAARLEM
    assert canonical_difference(original.read_bytes(), written.read_bytes()) == []
    checked = await kieslijst("eml", "check", written)
    (groups,) = [line.split("  ")[-1] for line in exported.stdout.splitlines()]
    assert groups in checked.stdout
    assert checked.returncode == 0


async def test_the_230c_of_imported_lists_is_fine_and_agrees_with_the_230b(kieslijst: Command, tmp_path: Path) -> None:
    original = knowledge("realdata", "eml230", WEST_MAAS_EN_WAAL)
    code = "GR2022_WestMaasenWaal"
    assert (await kieslijst("lists", "import", original, "--election", code)).returncode == 0
    exported = await kieslijst("export", "230c", "--election", code, "--out", tmp_path)
    assert (exported.returncode, exported.stderr) == (0, "")
    written = tmp_path / f"Totaallijsten_{code}.eml.xml"
    assert agreement(eml230.read(written.read_bytes()), [eml230.read(original.read_bytes())]) == ()
    again = await kieslijst("export", "230c", "--election", code, "--out", tmp_path)
    assert again.stdout == exported.stdout


async def test_there_is_no_230c_while_districts_are_missing_and_it_says_which(
    kieslijst: Command, tmp_path: Path
) -> None:
    original = knowledge("realdata", "eml230", HAARLEM)
    assert (await kieslijst("lists", "import", original, "--election", "TK2025")).returncode == 0
    refused = await kieslijst("export", "230c", "--election", "TK2025", "--out", tmp_path)
    assert refused.returncode == 2
    (line,) = refused.stderr.splitlines()
    assert "Nog niet ingelezen" in line
    assert "Nijmegen" in line
    assert "Haarlem" not in line


async def test_a_completed_election_is_exported_as_110a(started: Command, tmp_path: Path) -> None:
    original = knowledge("realdata", "eml110a", STADSKANAAL)
    assert (await started("election", "import", original)).returncode == 0
    exported = await started("export", "110a", "--election", "GR2026_Stadskanaal", "--out", tmp_path)
    assert (exported.returncode, exported.stderr) == (0, "")
    assert canonical_difference(original.read_bytes(), (tmp_path / STADSKANAAL).read_bytes()) == []


@pytest.mark.parametrize(
    ("message", "code", "words"),
    [
        ("230c", "TK2025", "nog niet vastgesteld"),
        ("230b", "TK2025", "nog niet vastgesteld"),
        ("230b", "GR2026_Nergens", "is er niet"),
    ],
)
async def test_what_cannot_be_exported_is_one_clear_line_and_exit_2(
    kieslijst: Command, tmp_path: Path, message: str, code: str, words: str
) -> None:
    answer = await kieslijst("export", message, "--election", code, "--out", tmp_path)
    assert answer.returncode == 2
    (line,) = answer.stderr.splitlines()
    assert words in line
    assert answer.stdout == ""
