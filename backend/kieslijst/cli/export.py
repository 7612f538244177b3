"""`kieslijst export`: the files of an election, written under the names that the receivers want."""

import argparse
from pathlib import Path
from typing import Any


def add_commands(commands: Any) -> None:
    """Add `export 110a`, `export 230b` and `export 230c`."""
    export = commands.add_parser("export", help="EML files of an election: 110a, 230b, 230c")
    messages = export.add_subparsers(required=True, metavar="MESSAGE")
    for name, run, told in (
        ("110a", _definition, "the election definition"),
        ("230b", _lists, "the decided lists, one file for each district"),
        ("230c", _all_lists, "the decided lists of all districts in one file"),
    ):
        message = messages.add_parser(name, help=told)
        message.add_argument("--election", required=True, metavar="CODE")
        message.add_argument("--out", required=True, type=Path, metavar="DIR", help="folder; made when it is not there")
        message.set_defaults(run=run)


def _definition(given: argparse.Namespace) -> int:
    from kieslijst.publication.actions import definition_file
    from kieslijst.settings import settings
    from kieslijst.supervisor.visit import in_database

    found = settings()
    name, content = in_database(lambda: definition_file(given.election, at=found.clock(), schemas=found.eml_schemas))
    _write(given.out, [(name, content)])
    return 0


def _lists(given: argparse.Namespace) -> int:
    from kieslijst.supervisor.visit import in_database

    _write(given.out, in_database(lambda: _published(given.election, is_total=False)))
    return 0


async def _published(code: str, *, is_total: bool) -> list[tuple[str, bytes]]:
    """The district files or the one of all districts; both are made, and compared, before either is given."""
    from kieslijst.elections.queries import election_by_code
    from kieslijst.examination.queries import examinations_of, missing_districts, not_closed
    from kieslijst.publication.actions import publish
    from kieslijst.publication.making import no_total
    from kieslijst.publication.queries import content_of
    from kieslijst.settings import settings
    from kieslijst.shared.actor import SYSTEM_OPERATOR
    from kieslijst.shared.errors import Refused

    found = settings()
    election = await election_by_code(code)
    if election.id not in await examinations_of([election.id]):
        raise Refused(not_closed(election))
    missing = await missing_districts(election) if is_total else ()
    if missing:
        raise Refused(no_total(missing))
    files = await publish(SYSTEM_OPERATOR, election.id, at=found.clock(), schemas=found.eml_schemas)
    wanted = [file for file in files if file.is_total is is_total]
    return [(file.name, await content_of(election.id, file.id)) for file in wanted]


def _all_lists(given: argparse.Namespace) -> int:
    from kieslijst.supervisor.visit import in_database

    _write(given.out, in_database(lambda: _published(given.election, is_total=True)))
    return 0


def _write(folder: Path, files: list[tuple[str, bytes]]) -> None:
    """Each file with its hash beside its name on standard output."""
    from kieslijst.exchange.hash_code import in_groups

    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files:
        (folder / name).write_bytes(content)
        print(f"{folder / name}  {in_groups(content)}")
