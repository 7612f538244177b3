"""The `kieslijst` command, for clerks, scripts and acceptance checks.

Each module of this folder adds the commands of one noun. It imports what a command needs inside the command, so that
`kieslijst eml check` answers without loading a web framework. Exit status: 0 fine; 1 findings from
warning up, or differences; 2 wrong use or unreadable input, with one clear line and no traceback.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from kieslijst.shared.errors import KieslijstError

FINE, FINDINGS, UNUSABLE = 0, 1, 2
_NOUNS = ("service", "elections", "lists", "papers", "eml", "export", "audit", "law", "keys", "accounts")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one line; the standard one prints its usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"kieslijst: {message} (zie {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status."""
    given = _parser().parse_args(arguments)
    try:
        status: int = given.run(given)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along has seen enough; nothing more can be said, at the end of the process neither.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except (KieslijstError, OSError, UnicodeError) as error:
        print(f"kieslijst: {_in_one_line(error)}", file=sys.stderr)
        return UNUSABLE
    return status


def _in_one_line(error: Exception) -> str:
    """Names of files and words from files may hold anything; a terminal gets only what can be printed."""
    return "".join(letter if letter.isprintable() else " " for letter in str(error))


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kieslijst", description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for noun in _NOUNS:
        try:
            module = import_module(f"kieslijst.cli.{noun}")
        except ModuleNotFoundError as missing:
            if missing.name != f"kieslijst.cli.{noun}":
                raise
            continue
        module.add_commands(commands)
    return parser
