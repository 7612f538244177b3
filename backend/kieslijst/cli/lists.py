"""`kieslijst lists import` and `kieslijst lists check`."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kieslijst.elections.model import Election
    from kieslijst.law.facts import Facts


def add_commands(commands: Any) -> None:
    """Add the commands about candidate lists."""
    lists = commands.add_parser("lists", help="candidate lists: import a file, check a file")
    acts = lists.add_subparsers(required=True, metavar="ACT")
    read = acts.add_parser("import", help="210 as a party's draft; 230b or 230c as decided lists")
    read.add_argument("file", type=Path, metavar="FILE")
    read.add_argument("--election", required=True, metavar="CODE")
    read.add_argument("--as", dest="mail", metavar="MAIL", help="whose act it is; default: the system operator")
    read.set_defaults(run=_import)
    check = acts.add_parser("check", help="what the law says of a 210, 230b or spreadsheet; no database")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--election", metavar="CODE", help="needed for a spreadsheet")
    check.add_argument("--json", action="store_true", help="a list of findings")
    check.set_defaults(run=_check)


def _import(given: argparse.Namespace) -> int:
    from kieslijst.cli.eml_file import read_limited
    from kieslijst.cli.imports import import_lists
    from kieslijst.supervisor.visit import in_database

    data = read_limited(given.file)
    print(in_database(lambda: import_lists(data, code=given.election, mail=given.mail)))
    return 0


def _check(given: argparse.Namespace) -> int:
    from kieslijst.cli import FINDINGS, FINE
    from kieslijst.cli.findings import print_findings, weigh
    from kieslijst.law.check import check
    from kieslijst.law.rules import ALL_RULES

    groups = _facts(given.file, given.election)
    found = [finding for facts in groups for finding in check(ALL_RULES, facts, on=facts.election.nomination_day)]
    print_findings(found, as_json=given.json)
    return FINDINGS if weigh(found) else FINE


def _facts(path: Path, code: str | None) -> "tuple[Facts, ...]":
    from kieslijst.cli.eml_file import read_limited
    from kieslijst.exchange import eml210, eml230
    from kieslijst.exchange.document import open_document
    from kieslijst.exchange.message import MessageKind
    from kieslijst.submission.facts import facts_of
    from kieslijst.submission.from_file import facts_of_lists, snapshot_of_nomination

    data, election = read_limited(path), _listed(code)
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return (_facts_of_table(data, election),)
    if open_document(data).kind is MessageKind.NOMINATION:
        return (facts_of(snapshot_of_nomination(eml210.read(data), election=election)),)
    return facts_of_lists(eml230.read(data), election=election)


def _facts_of_table(data: bytes, election: "Election | None") -> "Facts":
    from kieslijst.exchange.spreadsheet.reading import read_file
    from kieslijst.shared.errors import Unreadable
    from kieslijst.submission.facts import facts_of
    from kieslijst.submission.from_table import snapshot_of_table

    if election is None:
        raise Unreadable(
            "Zeg bij een rekenblad voor welke verkiezing het is, bijvoorbeeld --election GR2026_Stadskanaal."
        )
    return facts_of(snapshot_of_table(read_file(data), election))


def _listed(code: str | None) -> "Election | None":
    from kieslijst.elections.catalogue import elections
    from kieslijst.shared.errors import NotFound

    if code is None:
        return None
    found = elections().get(code.lower())
    if found is None:
        raise NotFound(f"De verkiezing {code} staat niet in de catalogus. Laat --election weg bij een EML-bestand.")
    return found
