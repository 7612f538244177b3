"""`kieslijst papers`: all papers of a 210, without a database."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kieslijst.documents.package.file_of_papers import FileOfPapers
    from kieslijst.documents.package.progress import Progress
    from kieslijst.elections.model import Election
    from kieslijst.submission.model import Snapshot

_ANEW = "\r\x1b[K"
"""To the beginning of the line, which is wiped."""
_LANGUAGES = ("nl", "fy")
_MOST_SEATS = 150
"""Of the largest body there is, the Tweede Kamer."""
_KINDS = ("registered", "merged", "unnamed")


def add_commands(commands: Any) -> None:
    """Add the command that makes papers of a file."""
    papers = commands.add_parser("papers", help="make all papers of a 210; no database")
    papers.add_argument("file", type=Path, metavar="FILE")
    papers.add_argument("--out", type=Path, required=True, metavar="DIR")
    papers.add_argument("--seats-before", type=int, metavar="N", help="seats at the last election; default: none")
    papers.add_argument("--appellation", choices=_KINDS, help="default: registered, or unnamed where it is empty")
    papers.add_argument("--language", choices=_LANGUAGES, help="default: as the file; fy only for a Frisian body")
    papers.set_defaults(run=_papers)


def _papers(given: argparse.Namespace) -> int:
    from kieslijst.cli.eml_file import read_limited
    from kieslijst.documents.package.rendering import render_files
    from kieslijst.documents.press.requirements import require_libraries
    from kieslijst.exchange import eml210
    from kieslijst.nomination.model import AppellationKind
    from kieslijst.submission.canonical import hash_of
    from kieslijst.submission.from_file import snapshot_of_nomination
    from kieslijst.submission.papers.package import file_of_papers
    from kieslijst.submission.papers.printed import edition_of

    require_libraries()
    read = eml210.read(read_limited(given.file))
    kind = AppellationKind(given.appellation) if given.appellation else None
    snapshot = snapshot_of_nomination(read, kind=kind, seats_before=given.seats_before)
    _refuse_impossible(given.seats_before, snapshot.election)
    snapshot = _in_language(snapshot, given.language)
    edition = edition_of(_printable(snapshot), code="", digest=hash_of(snapshot), public_url="")
    made_at = read.header.created or _midnight(snapshot.election.nomination_date)
    papers = file_of_papers(snapshot, edition, made_at=made_at)
    with _shown(papers) as progress:
        made = render_files(papers, progress=progress)
    for paper in made:
        target: Path = given.out / paper.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(paper.content)
        print(target)
    return 0


@contextmanager
def _shown(papers: "FileOfPapers") -> "Iterator[Progress | None]":
    """One line on the terminal that says which paper was made last; nothing where nobody sees it."""
    from kieslijst.documents.package.progress import Steps

    if not sys.stderr.isatty():
        yield None
        return
    steps = Steps(papers)
    try:
        yield lambda done, _: print(f"{_ANEW}{steps.words(done)}", end="", file=sys.stderr, flush=True)
    finally:
        print(_ANEW, end="", file=sys.stderr, flush=True)


def _in_language(snapshot: "Snapshot", asked: str | None) -> "Snapshot":
    """The list with its papers in the language asked. Raises `Refused` where the law does not allow it."""
    from kieslijst.documents.words.inputs import Language
    from kieslijst.documents.words.languages import require_language
    from kieslijst.submission.papers.printed import printed_election

    if asked is None:
        return snapshot
    require_language(printed_election(snapshot.election), Language(asked))
    return replace(snapshot, language=asked)


def _printable(snapshot: "Snapshot") -> "Snapshot":
    """The list as it can be printed: in Dutch when the file has a language that its papers cannot have."""
    from kieslijst.documents.words.languages import languages_for
    from kieslijst.submission.papers.printed import printed_election

    allowed = [language.value for language in languages_for(printed_election(snapshot.election))]
    if snapshot.language in allowed:
        return snapshot
    print("kieslijst: de papieren zijn er alleen in het Nederlands; de lijst zelf blijft zo", file=sys.stderr)
    return replace(snapshot, language=allowed[0])


def _refuse_impossible(seats: int | None, election: "Election") -> None:
    from kieslijst.shared.errors import Refused

    most = election.seats or _MOST_SEATS
    if seats is not None and not 0 <= seats <= most:
        raise Refused(f"--seats-before is een getal van 0 tot en met {most}; er staat {seats}.")


def _midnight(day: Any) -> Any:
    from datetime import UTC, datetime

    return datetime(day.year, day.month, day.day, tzinfo=UTC)
