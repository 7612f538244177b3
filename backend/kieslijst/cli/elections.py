"""`kieslijst election import` (a 110a file creates or completes an election) and `kieslijst election calendar`."""

import argparse
from pathlib import Path
from typing import Any


def add_commands(commands: Any) -> None:
    """Add the commands about elections."""
    election = commands.add_parser("election", help="elections: import a definition (110a), show the calendar")
    acts = election.add_subparsers(required=True, metavar="ACT")
    read = acts.add_parser("import", help="create or complete an election from a 110a; prints its code")
    read.add_argument("file", type=Path, metavar="FILE")
    read.set_defaults(run=_import)
    calendar = acts.add_parser("calendar", help="every legal moment of an election of the catalogue; no database")
    calendar.add_argument("code", metavar="CODE")
    calendar.add_argument("--json", action="store_true", help="an object with the moments")
    calendar.set_defaults(run=_calendar)


def _import(given: argparse.Namespace) -> int:
    from kieslijst.cli.eml_file import read_limited
    from kieslijst.elections.actions import import_definition
    from kieslijst.exchange import eml110a
    from kieslijst.settings import settings
    from kieslijst.shared.actor import SYSTEM_OPERATOR
    from kieslijst.supervisor.visit import in_database

    definition = eml110a.read(read_limited(given.file))
    election = in_database(lambda: import_definition(SYSTEM_OPERATOR, definition, at=settings().clock()))
    print(election.code)
    return 0


def _calendar(given: argparse.Namespace) -> int:
    from kieslijst.cli.calendar import as_json, as_text
    from kieslijst.elections.catalogue import listed_election

    election = listed_election(given.code)
    print(as_json(election) if given.json else as_text(election))
    return 0
