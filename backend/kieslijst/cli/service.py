"""`kieslijst demo`, `serve` and `migrate`: the service itself."""

import argparse
import sys
from typing import Any


def add_commands(commands: Any) -> None:
    """Add the three commands of the service."""
    demo = commands.add_parser("demo", help="run a demonstration: own database, own keys, demo accounts")
    demo.set_defaults(run=_demo)
    serve = commands.add_parser("serve", help="run the service: KIESLIJST_DATABASE_URL or the embedded database")
    serve.set_defaults(run=_serve)
    migrate = commands.add_parser("migrate", help="bring the database up to date and stop")
    migrate.set_defaults(run=_migrate)


def _demo(_given: argparse.Namespace) -> int:
    return _become_watch(demo=True)


def _serve(_given: argparse.Namespace) -> int:
    return _become_watch(demo=False)


def _become_watch(*, demo: bool) -> int:
    """This process goes on as the watch, so that every process of the service starts with one environment."""
    import os

    from kieslijst.supervisor.plan import environment

    complete = {**os.environ, **environment(demo=demo)}
    os.execve(sys.executable, [sys.executable, "-m", "kieslijst.supervisor"], complete)  # noqa: S606 - ourselves


def _migrate(_given: argparse.Namespace) -> int:
    from kieslijst.supervisor.visit import in_database

    in_database(_nothing_more)
    print("De database is bijgewerkt.")
    return 0


async def _nothing_more() -> None:
    """A visit migrates by itself."""
