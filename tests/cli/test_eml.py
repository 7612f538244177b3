"""`kieslijst eml check` as a clerk or a script runs it: one process, its exit status and what it prints."""

import os
import resource
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest
from tests.cli.command import run
from tests.cli.warm import Warm
from tests.exchange.fictitious import COUNCIL_DEFINITION, DEFINITION, LISTS
from tests.exchange.xml_edits import with_attribute
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml230, hash_code

SCHEMAS = knowledge("eml_nl", "xsd")


class Check(Protocol):
    def __call__(self, *arguments: object, schemas: Path | None = None) -> "subprocess.CompletedProcess[str]": ...


@pytest.fixture
def check(warm: Warm) -> Check:
    """The command in a process of its own, without any variable of ours but the one of the schemas."""
    return partial(_check, warm)


@pytest.fixture
def started() -> Check:
    """The same, and Python starts for it."""
    return partial(_check, None)


def _check(warm: Warm | None, *arguments: object, schemas: Path | None = None) -> "subprocess.CompletedProcess[str]":
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KIESLIJST_")}
    if schemas is not None:
        environment["KIESLIJST_EML_SCHEMAS"] = str(schemas)
    return run(["eml", "check", *map(str, arguments)], environment, warm)


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    path = tmp_path / "Kandidatenlijsten_PS2023_Waterrand_Oosterdam.eml.xml"
    path.write_bytes(eml230.write(LISTS))
    return path


@pytest.fixture
def definition(tmp_path: Path) -> Path:
    path = tmp_path / "Verkiezingsdefinitie_PS2023_Waterrand.eml.xml"
    path.write_bytes(eml110a.write(DEFINITION))
    return path


def test_a_right_file_is_fine_and_shows_what_it_is(check: Check, lists: Path, definition: Path) -> None:
    done = check(lists, "--against", definition, schemas=SCHEMAS)
    assert (done.returncode, done.stderr) == (0, "")
    assert "EML 230b, profiel 1.2.2" in done.stdout
    assert "XSD      in orde (schema 1.2.2)" in done.stdout
    assert "Eigen controles  in orde" in done.stdout
    assert hash_code.in_groups(lists.read_bytes()) in done.stdout


def test_limits_of_receivers_are_shown_apart_and_do_not_count(check: Check, definition: Path) -> None:
    done = check(definition, schemas=SCHEMAS)
    assert done.returncode == 0
    _, _, limits = done.stdout.partition("Grenzen van ontvangers")
    assert "Abacus" in limits


def test_a_fault_gives_1_and_is_named(check: Check, lists: Path) -> None:
    lists.write_bytes(with_attribute(lists.read_bytes(), "(//e:AffiliationIdentifier)[2]", "Id", "1"))
    done = check(lists, schemas=SCHEMAS)
    assert (done.returncode, done.stderr) == (1, "")
    assert "[list_numbers_ascend]" in done.stdout
    assert "XSD      in orde" in done.stdout


def test_a_fault_that_shows_beside_the_definition_gives_1_only_there(check: Check, lists: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.xml"
    other.write_bytes(eml110a.write(COUNCIL_DEFINITION))
    assert check(lists).returncode == 0
    beside = check(lists, "--against", other)
    assert beside.returncode == 1
    assert "[same_election]" in beside.stdout


def test_a_file_that_breaks_the_schema_gives_1(check: Check, definition: Path) -> None:
    definition.write_bytes(definition.read_bytes().replace(b"<MaxVotes/>", b"<MaxVotes/><MinVotes/>"))
    done = check(definition, schemas=SCHEMAS)
    assert done.returncode == 1
    assert "XSD      niet in orde (schema 1.2.2)" in done.stdout
    assert "Eigen controles  in orde" in done.stdout


def test_without_schemas_it_says_that_nobody_looked(check: Check, lists: Path) -> None:
    done = check(lists)
    assert done.returncode == 0
    assert "XSD      niet nagekeken" in done.stdout


def test_a_folder_of_schemas_that_is_not_there_is_one_line(check: Check, lists: Path, tmp_path: Path) -> None:
    done = check(lists, schemas=tmp_path / "nowhere")
    assert done.returncode == 2
    assert "KIESLIJST_EML_SCHEMAS" in done.stderr
    assert done.stderr.count("\n") == 1


BROKEN = {
    "not XML": b"dit is geen XML",
    "wrong type": b"%PDF-1.7\n",
    "another message": b'<EML xmlns="urn:oasis:names:tc:evs:schema:eml" Id="510b" SchemaVersion="5"/>',
    "half a file": eml230.write(LISTS)[:2_000],
    "wrong encoding": b'<?xml version="1.0" encoding="ISO-8859-1"?><EML/>',
    "bytes that are no UTF-8": eml230.write(LISTS).replace("Ü".encode(), b"\xdc"),
    "an entity bomb": b'<!DOCTYPE EML [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><EML>&b;</EML>',
    "empty": b"",
    "50 MB": b"<EML>" + b" " * 50_000_000,
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_gives_2_and_one_line(check: Check, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file.eml.xml"
    path.write_bytes(content)
    done = check(path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kieslijst: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("name", [".", "is-er-niet.eml.xml", "/dev/zero"])
def test_what_is_no_file_gives_2_and_one_line(check: Check, name: str, tmp_path: Path) -> None:
    done = check(tmp_path / name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1


def test_a_broken_definition_beside_a_right_file_gives_2(check: Check, lists: Path) -> None:
    done = check(lists, "--against", lists)
    assert (done.returncode, done.stdout) == (2, "")
    assert "110a" in done.stderr


def test_checking_loads_no_web_and_no_database_and_starts_fast(started: Check) -> None:
    real = knowledge("realdata", "eml230", "Kandidatenlijsten_TK2025_Haarlem.eml.xml")
    began = _seconds_of_children()
    assert started(real, schemas=SCHEMAS).returncode == 0
    assert _seconds_of_children() - began < 2
    heavy = {"litestar", "piccolo", "asyncpg", "weasyprint", "cryptography", "babel"}
    program = (
        f"import sys; from kieslijst.cli import main; main(sys.argv[1:]); print(sorted({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, "eml", "check", str(real)], capture_output=True, check=True)
    assert done.stdout.endswith(b"[]\n")


def _seconds_of_children() -> float:
    """Seconds of work of the processes that ended; a busy machine does not count."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
