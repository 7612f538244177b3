"""Taking everything along, and wiping a nomination."""

from datetime import datetime
from uuid import UUID

from kieslijst.audit import queries as audit
from kieslijst.nomination.actions.nominations import wipe
from kieslijst.nomination.dossier import chain_of, opened
from kieslijst.nomination.model import Nomination
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.submission import store
from kieslijst.submission.own_data.bundle import OwnData, bundle
from kieslijst.submission.own_data.holds import held_because
from kieslijst.submission.queries import snapshot_now

_MOST_EVENTS = 100_000


async def take_along(actor: Actor, nomination_id: UUID, *, at: datetime) -> bytes:
    """Everything of the nomination as a ZIP; that it was taken along is itself an event. Raises `NotFound`."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        await dossier.record("data_taken_along", ("nomination", nomination_id))
        own = await _own_data(dossier.nomination)
    return bundle(own, at=at)


async def wipe_nomination(actor: Actor, nomination_id: UUID, *, at: datetime) -> None:
    """Wipe a nomination with its persons, lists, versions and papers; its audit chain stays, with names.

    Raises `Refused` while somebody holds it: a committee that received its lists.
    """
    async with opened(actor, nomination_id, at=at) as dossier:
        reason = await held_because(nomination_id)
        if reason:
            raise Refused(reason)
        await store.delete_of(nomination_id)
        await wipe(dossier)


async def _own_data(nomination: Nomination) -> OwnData:
    version = await store.newest(nomination.id)
    package = None if version is None else await store.package(version.id, with_content=True)
    return OwnData(
        nomination=nomination,
        snapshot=await snapshot_now(nomination),
        version=version,
        papers=package.content if package else b"",
        events=await audit.latest(chain_of(nomination.id), limit=_MOST_EVENTS),
    )
