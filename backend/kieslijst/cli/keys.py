"""`kieslijst keys make` and `keys add`: the key file of a real installation, made because somebody asked for it."""

import argparse
from typing import Any


def add_commands(commands: Any) -> None:
    """Add the commands of the key file."""
    keys = commands.add_parser("keys", help="the key file: make one, or add a newer key to it")
    acts = keys.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("make", help="make the key file KIESLIJST_KEYS").set_defaults(run=_make)
    acts.add_parser("add", help="add a newer key; older ones keep opening what they sealed").set_defaults(run=_add)


def _make(_given: argparse.Namespace) -> int:
    from kieslijst.sealing import make_key_file
    from kieslijst.settings import settings

    path = settings().keys
    path.parent.mkdir(parents=True, exist_ok=True)
    make_key_file(path)
    print(f"Nieuw sleutelbestand: {path}")
    print("Bewaar een kopie op een andere plek: zonder dit bestand gaat niets meer open.")
    return 0


def _add(_given: argparse.Namespace) -> int:
    from kieslijst.sealing import add_key
    from kieslijst.settings import settings

    path = settings().keys
    add_key(path)
    print(f"Nieuwe sleutel in {path}. Start Kieslijst opnieuw.")
    return 0
