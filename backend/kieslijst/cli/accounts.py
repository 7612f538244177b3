"""`kieslijst accounts`: the first administrator, and the way back in when the last one lost the telephone."""

import argparse
from typing import Any


def add_commands(commands: Any) -> None:
    """Add the commands about accounts."""
    accounts = commands.add_parser("accounts", help="the first administrator, and who is locked out")
    acts = accounts.add_subparsers(required=True, metavar="ACT")
    add = acts.add_parser("add-administrator", help="a new administrator; prints a temporary password")
    add.add_argument("mail", metavar="MAIL")
    add.add_argument("--name", required=True)
    add.set_defaults(run=_add)
    reset = acts.add_parser("reset", help="let an account in again; prints a temporary password")
    reset.add_argument("mail", metavar="MAIL")
    reset.set_defaults(run=_reset)


def _add(given: argparse.Namespace) -> int:
    from kieslijst.identity.actions.operation import add_administrator
    from kieslijst.settings import settings
    from kieslijst.supervisor.visit import in_database

    told = in_database(lambda: add_administrator(given.mail, given.name, now=settings().clock()))
    print(f"Tijdelijk wachtwoord voor {given.mail}: {told}")
    return 0


def _reset(given: argparse.Namespace) -> int:
    from kieslijst.identity.actions.operation import let_in_again
    from kieslijst.settings import settings
    from kieslijst.supervisor.visit import in_database

    told = in_database(lambda: let_in_again(given.mail, now=settings().clock()))
    print(f"Tijdelijk wachtwoord voor {given.mail}: {told}")
    return 0
