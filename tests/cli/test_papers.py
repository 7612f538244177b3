"""`kieslijst papers`: everything that a group hands in, from a 210 alone."""

import os
import pty
import re
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.cli.command import Here, Said
from tests.documents.pdf_reading import running_text
from tests.exchange.fictitious import COUNCIL, NOMINATION
from tests.shared_knowledge import knowledge

from kieslijst.documents.press import requirements
from kieslijst.exchange import eml210
from kieslijst.exchange.message import ContestIdentifier
from kieslijst.exchange.nomination import Nomination

COUNCIL_LIST = replace(NOMINATION, election=COUNCIL, contest=ContestIdentifier("geen"), contests=())
SAMPLES = sorted(knowledge("eml_nl", "samples", "eks").glob("*.eml.xml"))
PARLIAMENT = replace(
    COUNCIL, election_id="TK2025", name="Tweede Kamer", category="TK", subcategory="TK", domain=None, domain_id=None
)
SUPPORT, DEPOSIT = "(model H 4)", "waarborgsom"


class Desk:
    """Papers of a nomination in a folder of their own."""

    def __init__(self, here: Here, folder: Path) -> None:
        self.here, self.file, self.out = here, folder / "Kandidaten.eml.xml", folder / "new" / "papers"

    def make(self, read: Nomination, *arguments: object) -> Said:
        self.file.write_bytes(eml210.write(read))
        return self.here("papers", self.file, "--out", self.out, *arguments)

    def h1(self, read: Nomination, *arguments: object) -> str:
        """The words of the H 1."""
        said = self.make(read, *arguments)
        assert (said.status, said.err) == (0, "")
        return running_text((self.out / "h1-kandidatenlijst.pdf").read_bytes())


@pytest.fixture
def desk(here: Here, tmp_path: Path) -> Desk:
    return Desk(here, tmp_path)


@dataclass(frozen=True, slots=True)
class OnTerminal:
    """The papers of a plain list, made by a process on a terminal: what it said and what it did."""

    folder: Path
    lines: list[str]
    shown: str
    loaded: str
    """Modules that this command has no use for."""

    @property
    def out(self) -> Path:
        return self.folder / "new" / "papers"

    @property
    def h1(self) -> str:
        return running_text((self.out / "h1-kandidatenlijst.pdf").read_bytes())


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> OnTerminal:
    folder = tmp_path_factory.mktemp("plain")
    (folder / "Kandidaten.eml.xml").write_bytes(eml210.write(COUNCIL_LIST))
    heavy = {"litestar", "piccolo", "asyncpg", "psycopg", "kieslijst.embedded"}
    program = (
        "import sys; from kieslijst.cli import main; status = main(sys.argv[1:]); "
        f"print(sorted({heavy!r} & set(sys.modules))); sys.exit(status)"
    )
    paths = (str(folder / "Kandidaten.eml.xml"), str(folder / "new" / "papers"))
    line = [sys.executable, "-c", program, "papers", paths[0], "--out", paths[1]]
    environment = {**os.environ, "KIESLIJST_DATA_DIR": str(folder / "data")}
    ours, theirs = pty.openpty()
    done = subprocess.run(line, stdout=subprocess.PIPE, stderr=theirs, env=environment, text=True, check=True)
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    *lines, loaded = done.stdout.splitlines()
    return OnTerminal(folder, lines, shown, loaded)


def test_all_papers_are_written_and_named(plain: OnTerminal) -> None:
    written = {path.relative_to(plain.out).as_posix() for path in plain.out.rglob("*") if path.is_file()}
    assert {str(plain.out / name) for name in written} == set(plain.lines)
    assert {"alles-om-te-printen.pdf", "inleverblad.pdf", "h1-kandidatenlijst.pdf", "manifest-sha256.txt"} < written
    assert {"h3-1-aanduiding.pdf", "h4-ondersteuningsverklaring.pdf", "eml210.eml.xml"} < written
    assert len([name for name in written if name.startswith("h9-instemmingsverklaringen/")]) == 3


def test_on_a_terminal_a_line_says_how_far_it_is(plain: OnTerminal) -> None:
    assert "\n" not in plain.shown
    assert [line for line in plain.shown.split("\r\x1b[K") if "H 9" in line] == [
        f"Model H 9: {number} van 3" for number in (1, 2, 3)
    ]
    assert plain.shown.endswith("\r\x1b[K"), "the line is wiped"


def test_papers_start_no_database(plain: OnTerminal) -> None:
    assert plain.loaded == "[]"
    assert not (plain.folder / "data").exists()


def test_what_a_210_cannot_tell_counts_as_not_seated(plain: OnTerminal) -> None:
    assert SUPPORT in plain.h1
    assert DEPOSIT in plain.h1


def test_a_registered_group_with_seats_needs_no_support_and_no_deposit(desk: Desk) -> None:
    words = desk.h1(COUNCIL_LIST, "--seats-before", 3, "--appellation", "registered")
    assert SUPPORT not in words
    assert DEPOSIT not in words
    assert "H 3-1" in words


def test_another_kind_of_appellation_asks_for_another_authorisation(desk: Desk) -> None:
    assert "H 3-2" in desk.h1(COUNCIL_LIST, "--appellation", "merged")
    unnamed = desk.h1(COUNCIL_LIST, "--appellation", "unnamed")
    assert "H 3-" not in unnamed
    assert "Dijken & Duinen" not in unnamed


def test_the_paper_has_no_code_but_a_hash(plain: OnTerminal) -> None:
    assert "concept" in plain.h1
    assert "Hash:" in plain.h1


def test_the_210_that_is_written_can_be_made_papers_of_again(plain: OnTerminal) -> None:
    again = eml210.read((plain.out / "eml210.eml.xml").read_bytes())
    assert again.candidate_list.candidates == COUNCIL_LIST.candidate_list.candidates
    assert again.election == COUNCIL


def test_without_a_substitute_the_210_is_absent_and_says_why(desk: Desk) -> None:
    alone = replace(COUNCIL_LIST, proposers=COUNCIL_LIST.proposers[:1])
    said = desk.make(alone)
    assert said.status == 0
    assert not (desk.out / "eml210.eml.xml").exists()
    assert "vervanger" in (desk.out / "geen-eml-bestand.txt").read_text()


def test_without_anybody_the_papers_have_blanks(desk: Desk) -> None:
    words = desk.h1(replace(COUNCIL_LIST, proposers=()))
    assert "Sluiswachter" not in words
    assert "Handtekening" in words


def test_the_districts_of_a_list_are_on_the_paper(desk: Desk) -> None:
    assert "alle kieskringen" in desk.h1(NOMINATION)
    chosen = (ContestIdentifier("8", "Utrecht"), ContestIdentifier("10", "Haarlem"))
    words = desk.h1(replace(NOMINATION, election=PARLIAMENT, contest=chosen[0], contests=chosen))
    assert "alle kieskringen" not in words
    assert re.search(r"Utrecht\b.*\bHaarlem", words)


@pytest.mark.parametrize("number", ["-1", "151", "9999", "drie", "1.5"])
def test_a_number_of_seats_that_cannot_be_is_one_line(desk: Desk, number: str) -> None:
    said = desk.make(COUNCIL_LIST, "--seats-before", number)
    assert (said.status, said.out) == (2, "")
    (line,) = said.err.splitlines()
    assert "seats-before" in line
    assert not desk.out.exists()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_every_210_of_other_software_gives_papers(here: Here, tmp_path: Path, path: Path) -> None:
    said = here("papers", path, "--out", tmp_path / "out")
    assert said.status == 0
    assert said.err == ""
    read = eml210.read(path.read_bytes())
    name = "h1-kandidatelist.pdf" if read.candidate_list.language == "fy" else "h1-kandidatenlijst.pdf"
    words = running_text((tmp_path / "out" / name).read_bytes())
    for candidate in read.candidate_list.candidates:
        assert candidate.name.last_name in words


def test_lists_that_were_decided_have_no_papers(here: Here, tmp_path: Path) -> None:
    real = knowledge("realdata", "eml230", "Kandidatenlijsten_TK2025_Haarlem.eml.xml")
    said = here("papers", real, "--out", tmp_path / "out")
    assert (said.status, said.out) == (2, "")
    assert "210" in said.err
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_one_line(here: Here, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    said = here("papers", SAMPLES[0], "--out", tmp_path / "file" / "out")
    assert said.status == 2
    assert said.err.count("\n") == 1


WAADHOEKE = replace(COUNCIL, election_id="GR2026_Waadhoeke", domain="Waadhoeke", domain_id="1949")
FRISIAN_LIST = replace(COUNCIL_LIST, election=WAADHOEKE)


def test_a_body_of_fryslan_gets_its_papers_in_frisian_when_asked_or_when_the_file_is_so(desk: Desk) -> None:
    asked = desk.make(FRISIAN_LIST, "--language", "fy")
    assert (asked.status, asked.err) == (0, "")
    words = running_text((desk.out / "h1-kandidatelist.pdf").read_bytes())
    assert "de gemeenterie fan Waadhoeke" in words
    of_file = replace(FRISIAN_LIST, candidate_list=replace(FRISIAN_LIST.candidate_list, language="fy"))
    assert "h1-kandidatelist.pdf" in desk.make(of_file).out
    assert "h1-kandidatenlijst.pdf" in desk.make(of_file, "--language", "nl").out


def test_frisian_is_refused_in_words_for_another_body(desk: Desk) -> None:
    said = desk.make(COUNCIL_LIST, "--language", "fy")
    assert said.status != 0
    assert "Papieren in het Fries zijn er alleen voor" in said.err
    assert not desk.out.exists()


def test_a_frisian_file_of_another_body_gets_dutch_papers_and_a_word_about_it(desk: Desk) -> None:
    of_file = replace(COUNCIL_LIST, candidate_list=replace(COUNCIL_LIST.candidate_list, language="fy"))
    said = desk.make(of_file)
    assert "h1-kandidatenlijst.pdf" in said.out
    assert "alleen in het Nederlands" in said.err


def test_without_the_typesetter_s_library_one_line_says_what_to_install(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pango, *others = requirements.LIBRARIES
    monkeypatch.setattr(requirements, "LIBRARIES", (replace(pango, name="libno.so.0"), *others))
    said = desk.make(NOMINATION)

    assert (said.status, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert "apt-get install libpango-1.0-0" in said.err
