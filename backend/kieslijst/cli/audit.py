"""`kieslijst audit verify`: read every chain and say whether it is whole."""

import argparse
from typing import Any


def add_commands(commands: Any) -> None:
    """Add the commands about the audit record."""
    audit = commands.add_parser("audit", help="the audit record: verify its chains")
    acts = audit.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("verify", help="read every chain; exit 1 when one is broken").set_defaults(run=_verify)


def _verify(_given: argparse.Namespace) -> int:
    from kieslijst.audit.queries import verify
    from kieslijst.cli import FINDINGS, FINE
    from kieslijst.supervisor.visit import in_database

    found = in_database(verify)
    for each in found.breaks:
        print(f"{each.chain} {each.number}: {each.reason}")
    print(f"{found.chains} ketens, {found.events} gebeurtenissen, anker {found.anchor.hex()}")
    return FINDINGS if found.breaks else FINE
