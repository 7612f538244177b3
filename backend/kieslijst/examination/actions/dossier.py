"""The committee's dossier, open for one change: one transaction, own committee only, the dossier's row locked."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.audit.actions import Happening, record_all
from kieslijst.database import transaction
from kieslijst.elections.model import Election
from kieslijst.examination.model.received import Examination, Origin, Submission
from kieslijst.examination.queries.access import own_election
from kieslijst.examination.queries.decided import not_closed
from kieslijst.examination.store import examinations, submissions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused


@dataclass(frozen=True, slots=True)
class Dossier:
    """An examination under lock, with who changes it when."""

    election: Election
    examination: Examination
    actor: Actor
    at: datetime

    async def record(
        self,
        event: str,
        subject: tuple[str, object],
        *,
        before: dict[str, Any] | None = None,
        after: dict[str, Any] | None = None,
    ) -> None:
        """Append an event to the committee's chain."""
        await self.record_all([Happening(event, subject, before, after)])

    async def record_all(self, happened: Sequence[Happening]) -> None:
        """Append several events of one act, in their order."""
        await record_all(f"committee:{self.election.id}", happened, actor=self.actor, at=self.at)

    async def submission(self, submission_id: UUID) -> Submission:
        """One of this dossier's submissions. Raises `NotFound` for another's."""
        found = await submissions.submission(self.examination.id, submission_id)
        if found is None:
            raise NotFound("Deze lijst is hier niet ontvangen.")
        return found


@asynccontextmanager
async def open_dossier(actor: Actor, election_id: UUID, *, at: datetime) -> AsyncIterator[Dossier]:
    """Raises `NotFound` for another committee's election, and `Refused` after closing."""
    async with transaction():
        yield await lock_dossier(actor, election_id, at=at, origin=Origin.EXAMINED)


async def lock_dossier(actor: Actor, election_id: UUID, *, at: datetime, origin: Origin) -> Dossier:
    """The same inside a transaction that is open already; `origin` is where the caller's lists come from."""
    election = await own_election(actor, election_id)
    examination = await examinations.locked(election.id, origin=origin)
    _refuse(examination, origin)
    return Dossier(election, examination, actor, at)


@asynccontextmanager
async def closed_dossier(actor: Actor, election_id: UUID, *, at: datetime) -> AsyncIterator[Dossier]:
    """The dossier under lock after closing, for what follows from it. Raises `Refused` before closing."""
    async with transaction():
        election = await own_election(actor, election_id)
        examination = await examinations.examination(election.id)
        if examination is None or not examination.is_closed:
            raise Refused(not_closed(election))
        yield Dossier(election, await examinations.locked(election.id, origin=examination.origin), actor, at)


def _refuse(examination: Examination, origin: Origin) -> None:
    if examination.origin is not origin:
        raise Refused(
            "De lijsten van deze verkiezing zijn elders vastgesteld en hier ingelezen. Daar valt niets te onderzoeken."
            if origin is Origin.EXAMINED
            else "Voor deze verkiezing zijn hier al lijsten ontvangen. Lijsten van elders kunnen er niet bij."
        )
    if origin is Origin.EXAMINED and examination.is_closed:
        raise Refused("De besluiten zijn vastgesteld. Er kan niets meer veranderen.")
