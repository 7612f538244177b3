"""`kieslijst lists import` and `kieslijst lists check`."""

import argparse
import sys
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
    from kieslijst.cli.eml_file import read_limited, read_lists, refuse_other_election
    from kieslijst.cli.imports import import_lists
    from kieslijst.supervisor.visit import in_database

    read = read_lists(read_limited(given.file))
    refuse_other_election(read, given.election)
    print(in_database(lambda: import_lists(read, code=given.election, mail=given.mail)))
    return 0


def _check(given: argparse.Namespace) -> int:
    from kieslijst.cli import FINDINGS, FINE
    from kieslijst.cli.eml_file import read_limited
    from kieslijst.cli.findings import print_findings, weigh
    from kieslijst.law.check import check
    from kieslijst.law.nomination_rules import NOMINATION_RULES

    data = read_limited(given.file)
    groups = _of_message(data, given.election) if _looks_like_xml(data) else (_of_table(data, given.election),)
    found = [
        finding for facts in groups for finding in check(NOMINATION_RULES, facts, on=facts.election.nomination_day)
    ]
    print_findings(found, as_json=given.json)
    return FINDINGS if weigh(found) else FINE


def _looks_like_xml(data: bytes) -> bool:
    """Also in two bytes a character, so that an EML file in the wrong encoding is not taken for a table."""
    start = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe").replace(b"\0", b"")
    return start.lstrip().startswith(b"<")


def _of_message(data: bytes, code: str | None) -> "tuple[Facts, ...]":
    from kieslijst.cli.eml_file import read_lists, refuse_other_election
    from kieslijst.exchange.nomination import Nomination
    from kieslijst.submission.facts import facts_of
    from kieslijst.submission.from_file import facts_of_lists, snapshot_of_nomination

    read = read_lists(data)
    if code is not None:
        refuse_other_election(read, code)
    if isinstance(read, Nomination):
        return (facts_of(snapshot_of_nomination(read)),)
    return facts_of_lists(read)


def _of_table(data: bytes, code: str | None) -> "Facts":
    from kieslijst.exchange.spreadsheet.reading import read_file
    from kieslijst.submission.from_table import facts_of_table

    table = read_file(data)
    election = _listed(code)
    for problem in table.problems:
        what = f"rij {problem.row}, {problem.column}: er staat '{problem.found}'"
        print(f"kieslijst: {what}, verwacht was {problem.expected}", file=sys.stderr)
    return facts_of_table(table, election)


def _listed(code: str | None) -> "Election":
    from kieslijst.elections.catalogue import listed_election
    from kieslijst.shared.errors import Unreadable

    if code is None:
        raise Unreadable("Zeg bij een rekenblad voor welke verkiezing het is, bijvoorbeeld --election TK2025.")
    return listed_election(code)
