"""What colleagues saved since somebody opened a page, in words."""

from collections import Counter
from datetime import datetime
from uuid import UUID

from kieslijst.audit import queries as audit
from kieslijst.audit.model import Wanted
from kieslijst.nomination.dossier import chain_of
from kieslijst.shared.actor import Actor
from kieslijst.web.i18n import Text, nmark

_MOST = 100
_ONLY_LOOKED = frozenset({"bsn_shown", "papers_downloaded", "table_downloaded", "data_taken_along", "persons_given"})
"""What the record holds and nobody sees on a page."""


async def news_for(actor: Actor, nomination_id: UUID, *, since: str) -> tuple[Text, ...]:
    """A sentence for each colleague; nothing for a moment that cannot be read."""
    moment = _moment(since)
    if moment is None:
        return ()
    events = await audit.wanted(chain_of(nomination_id), Wanted(since=moment), limit=_MOST)
    changes = [event for event in events if event.actor_id != actor.user_id and event.name not in _ONLY_LOOKED]
    counts = Counter(event.actor_name for event in changes)
    return tuple(
        nmark("%(name)s heeft 1 ding gewijzigd.", "%(name)s heeft %(n)s dingen gewijzigd.", count, name=name)
        for name, count in sorted(counts.items())
    )


def _moment(since: str) -> datetime | None:
    """A moment with a zone, as a page writes it."""
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
