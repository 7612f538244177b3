"""Candidates as a table to download; every download is an event, because it holds BSN and addresses."""

from datetime import datetime
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.exchange.spreadsheet.writing import eks_csv, own_csv
from kieslijst.nomination.dossier import opened
from kieslijst.nomination.exporting import row_of, standings_of
from kieslijst.shared.actor import Actor


async def download_own_table(actor: Actor, nomination_id: UUID, election: Election, *, at: datetime) -> bytes:
    """Everybody at each of their places, in our own layout. Raises `NotFound`."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        await dossier.record("table_downloaded", ("nomination", nomination_id), after={"layout": "own"})
        return own_csv(standings_of(dossier.nomination, election))


async def download_eks_table(actor: Actor, nomination_id: UUID, list_id: UUID, *, at: datetime) -> tuple[int, bytes]:
    """One list in the layout of e-KS, after its number. Raises `NotFound`."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        nomination = dossier.nomination
        each = nomination.list(list_id)
        people = {person.id: person for person in nomination.persons}
        await dossier.record("table_downloaded", ("list", list_id), after={"layout": "e-ks", "number": each.number})
        return each.number, eks_csv(row_of(people[person_id]) for person_id in each.candidates)
