"""Whatever somebody names as a file: exit status 2 and one line, never a traceback; and the same for wrong use."""

from pathlib import Path

import pytest
from tests.cli.command import Here
from tests.exchange.fictitious import LISTS, NOMINATION
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml210, eml230

BOMB = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
BROKEN = {
    "not XML": b"\x00\x01\x02\x03",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n",
    "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "a zip that is no workbook": b"PK\x03\x04rest",
    "another XML": b"<html><body/></html>",
    "another message": b'<EML xmlns="urn:oasis:names:tc:evs:schema:eml" Id="510b" SchemaVersion="5"/>',
    "half a file": eml210.write(NOMINATION)[:2_000],
    "declared in another encoding": b'<?xml version="1.0" encoding="ISO-8859-1"?><EML/>',
    "bytes that are no UTF-8": eml230.write(LISTS).replace("Ü".encode(), b"\xdc"),
    "two bytes a character": eml230.write(LISTS).decode().encode("utf-16"),
    "an entity bomb": b'<!DOCTYPE EML [<!ENTITY a0 "ha">' + BOMB + b"]><EML>&a11;</EML>",
    "an outside entity": b'<!DOCTYPE EML [<!ENTITY x SYSTEM "file:///etc/passwd">]><EML>&x;</EML>',
    "empty": b"",
    "only blanks": b" \n\n",
    "50 MB": b"<EML>" + b" " * 50_000_000,
    "50 MB of table": b"a;b\n" * 12_500_000,
}
COMMANDS = {
    "election import": ("election", "import"),
    "lists import": ("lists", "import", "--election", "TK2025"),
    "lists check": ("lists", "check"),
    "lists check of an election": ("lists", "check", "--election", "TK2025"),
    "papers": ("papers", "--out", "/dev/null/nowhere"),
    "eml check": ("eml", "check"),
}


@pytest.fixture(autouse=True)
def _nothing_may_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """A database here would fail at once, and its failure is not the line that is expected."""
    monkeypatch.setenv("KIESLIJST_DATABASE_URL", "mysql://nobody")


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_is_one_line(here: Here, tmp_path: Path, command: tuple[str, ...], content: bytes) -> None:
    path = tmp_path / "bestand.eml.xml"
    path.write_bytes(content)
    _one_line(here, *command, path)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
@pytest.mark.parametrize("name", [".", "is-er-niet.xml", "/dev/zero", "een\nregel.xml", "x" * 300])
def test_what_is_no_file_is_one_line(here: Here, tmp_path: Path, command: tuple[str, ...], name: str) -> None:
    _one_line(here, *command, tmp_path / name)


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("lists",),
        ("vote",),
        ("lists", "forget"),
        ("lists", "import", "file"),
        ("papers", "file"),
        ("papers", "file", "--out", "x", "--appellation", "famous"),
        ("export", "510", "--election", "TK2025", "--out", "x"),
        ("eml", "check", "a", "b"),
        ("audit", "verify", "--quickly"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_line(here: Here, arguments: tuple[str, ...]) -> None:
    line = _one_line(here, *arguments)
    assert "--help" in line


@pytest.mark.parametrize(
    "command",
    ["", "demo", "serve", "migrate", "election import", "lists import", "lists check", "papers", "export 110a",
     "export 230b", "export 230c", "eml check", "audit verify", "keys make", "accounts reset"],
)  # fmt: skip
def test_every_command_explains_itself(here: Here, command: str) -> None:
    said = here(*command.split(), "--help")
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(f"usage: kieslijst {command}".rstrip())


def test_a_message_of_another_kind_names_what_was_expected(here: Here) -> None:
    definition = knowledge("realdata", "eml110a", "Verkiezingsdefinitie_GR2026_Stadskanaal.eml.xml")
    for command in ("lists check", "lists import", "papers"):
        assert "110a" in _one_line(here, *COMMANDS[command], definition)


def _one_line(here: Here, *arguments: object) -> str:
    said = here(*arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("kieslijst: ")
    assert said.err.endswith("\n")
    (line,) = said.err.splitlines()
    return line
