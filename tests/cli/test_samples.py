"""Every upstream sample through the commands: the right exit status, and never a traceback."""

from pathlib import Path

import anyio
import pytest
from tests.cli.command import Here
from tests.shared_knowledge import knowledge

from kieslijst.cli.eml_file import read_lists
from kieslijst.cli.imports import import_lists

SAMPLES = knowledge("eml_nl", "samples")
EVERY = sorted(SAMPLES.rglob("*.xml"))
WITH_LISTS = [path for path in EVERY if "230b" in path.name or path.parent.name == "eks"]
DEFINITION = "eml110a_test.eml.xml"
BESIDE = {
    "abacus/tests": SAMPLES / "abacus" / "tests" / DEFINITION,
    "abacus/e2e": SAMPLES / "abacus" / "tests" / DEFINITION,
    "rust-eml-nl/candidate_list": SAMPLES / "rust-eml-nl" / "election_definition" / DEFINITION,
}
ONLY_BESIDE = {"eml230b_invalid_incorrect_election", "eml230b_invalid_incorrect_election_domain"}
REFUSED = {"eml230b_invalid_document_type", "eml230b_invalid_empty_affiliates"}


def _named(path: Path) -> str:
    return f"{path.parent.name}/{_stem(path)}"


def _stem(path: Path) -> str:
    return path.name.removesuffix(".eml.xml")


@pytest.mark.parametrize("path", EVERY, ids=_named)
def test_checking_a_sample_gives_what_its_name_says(here: Here, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIESLIJST_EML_SCHEMAS", str(knowledge("eml_nl", "xsd")))
    beside = BESIDE.get(path.parent.relative_to(SAMPLES).as_posix()) if "230b" in path.name else None
    against = () if beside is None else ("--against", beside)
    said = here("eml", "check", path, *against)
    assert said.err.count("\n") == int(said.status == 2)
    if "_invalid_" in path.name:
        assert said.status in (1, 2)
    if path.parent.name in ("definitions", "eks"):
        assert said.status == 0


@pytest.mark.parametrize("path", [path for path in EVERY if _stem(path) in ONLY_BESIDE], ids=_named)
def test_a_fault_that_shows_only_beside_a_definition_is_found_there(here: Here, path: Path) -> None:
    beside = BESIDE[path.parent.relative_to(SAMPLES).as_posix()]
    faults = [
        {line.rpartition("[")[2] for line in here("eml", "check", path, *arguments).out.splitlines() if "fout" in line}
        for arguments in ((), ("--against", beside))
    ]
    assert "same_domain]" in faults[1] - faults[0]


@pytest.mark.parametrize("path", [path for path in WITH_LISTS if _stem(path) in REFUSED], ids=_named)
def test_a_sample_without_lists_is_not_imported(here: Here, path: Path) -> None:
    said = here("lists", "import", path, "--election", "GR2022_Test")
    assert (said.status, said.out, said.err.count("\n")) == (2, "", 1)


@pytest.mark.anyio
@pytest.mark.usefixtures("db")
@pytest.mark.parametrize("path", [path for path in WITH_LISTS if _stem(path) not in REFUSED], ids=_named)
async def test_every_other_sample_is_imported(path: Path) -> None:
    read = read_lists(await anyio.Path(path).read_bytes())
    assert "kandidaten" in await import_lists(read, code=read.election.election_id, mail=None)
