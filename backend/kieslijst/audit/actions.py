"""Writing the record."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kieslijst.audit import store
from kieslijst.audit.model import FIRST, Event, Subject
from kieslijst.shared.actor import Actor


@dataclass(frozen=True, slots=True)
class Happening:
    """What an event says: its name (past tense: "candidate_added"), what it is about, and the values of then and now.

    Personal values (BSN, address, e-mail) must come as digests; everything must be JSON without floats.
    """

    name: str
    subject: tuple[str, object]
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


async def record(
    chain: str,
    event: str,
    *,
    actor: Actor,
    subject: tuple[str, object],
    at: datetime,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Event:
    """Append one event to a chain, inside the caller's open transaction; the values as in `Happening`.

    `chain` names the dossier: "nomination:<id>", "committee:<election id>", "identity", "elections". Lock the
    dossier's own row before this call, never after, so that all writers take locks in the same order.
    """
    happened = Happening(event, subject, before, after)
    return (await record_all(chain, [happened], actor=actor, at=at))[0]


async def record_all(chain: str, happened: Sequence[Happening], *, actor: Actor, at: datetime) -> list[Event]:
    """The same for several events of one act, in their order and in one go."""
    if not happened:
        return []
    return await store.append(chain, [_event(chain, one, actor=actor, at=at) for one in happened])


def _event(chain: str, happened: Happening, *, actor: Actor, at: datetime) -> Event:
    kind, subject_id = happened.subject
    return Event(
        chain=chain,
        number=0,
        at=at,
        actor_id=actor.user_id,
        actor_name=actor.name,
        role=actor.role.value,
        name=happened.name,
        subject=Subject(kind, str(subject_id)),
        before=happened.before,
        after=happened.after,
        previous=FIRST,
        hash=FIRST,
    )
