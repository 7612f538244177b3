"""`kieslijst papers`: all papers of a 210, without a database."""

import argparse
from pathlib import Path
from typing import Any

_KINDS = ("registered", "merged", "unnamed")


def add_commands(commands: Any) -> None:
    """Add the command that makes papers of a file."""
    papers = commands.add_parser("papers", help="make all papers of a 210; no database")
    papers.add_argument("file", type=Path, metavar="FILE")
    papers.add_argument("--out", type=Path, required=True, metavar="DIR")
    papers.add_argument("--seats-before", type=int, metavar="N", help="seats at the last election; default: none")
    papers.add_argument("--appellation", choices=_KINDS, help="default: registered, or unnamed where it is empty")
    papers.set_defaults(run=_papers)


def _papers(given: argparse.Namespace) -> int:
    from kieslijst.cli.eml_file import read_limited
    from kieslijst.documents.rendering import render_files
    from kieslijst.exchange import eml210
    from kieslijst.nomination.model import AppellationKind
    from kieslijst.submission.canonical import hash_of
    from kieslijst.submission.from_file import snapshot_of_nomination
    from kieslijst.submission.papers.package import file_of_papers
    from kieslijst.submission.papers.printed import edition_of

    read = eml210.read(read_limited(given.file))
    kind = AppellationKind(given.appellation) if given.appellation else None
    snapshot = snapshot_of_nomination(read, kind=kind, seats_before=given.seats_before)
    edition = edition_of(snapshot, code="", digest=hash_of(snapshot), public_url="")
    made_at = read.header.created or _midnight(snapshot.election.nomination_date)
    for paper in render_files(file_of_papers(snapshot, edition, made_at=made_at)):
        target: Path = given.out / paper.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(paper.content)
        print(target)
    return 0


def _midnight(day: Any) -> Any:
    from datetime import UTC, datetime

    return datetime(day.year, day.month, day.day, tzinfo=UTC)
