"""`kieslijst election import`: a real 110a goes in, and `export 110a` gives it back."""

from pathlib import Path

import pytest
from tests.canonical import canonical_difference
from tests.cli.command import Command
from tests.exchange.fictitious import LISTS
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml230

pytestmark = pytest.mark.anyio

CODES = ("GR2026_Stadskanaal", "PS2023_Drenthe", "PS2023_Limburg")


@pytest.mark.parametrize("code", CODES)
async def test_a_real_definition_goes_in_twice_and_comes_out_the_same(
    kieslijst: Command, tmp_path: Path, code: str
) -> None:
    name = f"Verkiezingsdefinitie_{code}.eml.xml"
    original = knowledge("realdata", "eml110a", name)
    for _ in range(2):
        imported = await kieslijst("election", "import", original)
        assert (imported.returncode, imported.stdout, imported.stderr) == (0, f"{code}\n", "")
    exported = await kieslijst("export", "110a", "--election", code.lower(), "--out", tmp_path / "out")
    assert (exported.returncode, exported.stderr) == (0, "")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [name]
    assert canonical_difference(original.read_bytes(), (tmp_path / "out" / name).read_bytes()) == []
    verified = await kieslijst("audit", "verify")
    assert verified.returncode == 0


async def test_another_message_and_a_broken_file_are_one_line_and_start_nothing(
    kieslijst: Command, tmp_path: Path
) -> None:
    lists, broken = tmp_path / "lists.eml.xml", tmp_path / "broken.eml.xml"
    lists.write_bytes(eml230.write(LISTS))
    broken.write_bytes(b"<EML")
    for path, words in ((lists, "110a"), (broken, "geen goed XML"), (tmp_path, "map"), (tmp_path / "no", "bestaat")):
        said = await kieslijst("election", "import", path)
        assert (said.returncode, said.stdout) == (2, "")
        (line,) = said.stderr.splitlines()
        assert words in line
