"""Everything of a nomination as files in one ZIP (pure)."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kieslijst.audit.model import Event
from kieslijst.documents.package.file_names import package_name
from kieslijst.exchange import eml210
from kieslijst.exchange.spreadsheet.writing import eks_csv, own_csv, table_csv
from kieslijst.nomination.exporting import row_of, standings_of
from kieslijst.nomination.model import Nomination
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.submission.papers.eml210 import nomination_of, why_no_210

HISTORY_COLUMNS = ("nummer", "moment", "wie", "rol", "gebeurtenis", "soort", "waarover", "controlegetal")


@dataclass(frozen=True, slots=True)
class OwnData:
    """What a group gets: the nomination as it is, the newest papers (empty while there are none), and every event."""

    nomination: Nomination
    snapshot: Snapshot
    version: FrozenSnapshot | None
    papers: bytes
    events: Sequence[Event]


def bundle(own: OwnData, *, at: datetime) -> bytes:
    """A ZIP with the spreadsheets, the EML 210 of each list, the newest papers and the history."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _files(own, at=at):
            archive.writestr(name, content)
    return target.getvalue()


def _files(own: OwnData, *, at: datetime) -> Iterator[tuple[str, bytes]]:
    nomination, people = own.nomination, {person.id: person for person in own.nomination.persons}
    yield "kandidaten.csv", own_csv(standings_of(nomination, own.snapshot.election))
    for each in nomination.lists:
        yield f"lijst-{each.number}-e-ks.csv", eks_csv(row_of(people[person_id]) for person_id in each.candidates)
    if not why_no_210(own.snapshot):
        for submitted in own.snapshot.lists:
            content = eml210.write(nomination_of(own.snapshot, submitted, made_at=at))
            yield f"lijst-{submitted.number}.eml.xml", content
    if own.version is not None and own.papers:
        shown = own.version.snapshot
        yield package_name(shown.appellation, election_code=shown.election.code, code=own.version.code), own.papers
    yield "geschiedenis.csv", table_csv(HISTORY_COLUMNS, (_history_row(event) for event in own.events))


def _history_row(event: Event) -> list[str]:
    return [
        str(event.number),
        event.at.astimezone(AMSTERDAM).strftime("%d-%m-%Y %H:%M:%S"),
        event.actor_name,
        event.role,
        event.name,
        event.subject.kind,
        event.subject.id,
        event.hash.hex(),
    ]
