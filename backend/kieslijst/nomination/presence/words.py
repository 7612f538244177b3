"""Who else is here, in words, for the page that somebody has open."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.model import Nomination
from kieslijst.nomination.presence.store import Present, note
from kieslijst.shared.actor import Actor
from kieslijst.web.i18n import Text, mark
from kieslijst.web.show import Presence


async def presence_at(
    actor: Actor, nomination: Nomination, opened: tuple[str, UUID] | None, *, at: datetime
) -> Presence | None:
    """Note that the actor has this open, with one query; `opened` is the path's parameter and its id, if any."""
    if actor.user_id is None:
        return None
    kind, subject = opened or ("", nomination.id)
    present = await note(actor, nomination.id, subject, at=at)
    return Presence(f"/party/{nomination.id}/presence", kind, str(subject), lines_of(present, kind, subject))


def lines_of(present: Iterable[Present], kind: str, subject: UUID) -> tuple[Text, ...]:
    """On a person's or a list's page who has the same one open, on other pages everybody in the nomination."""
    if kind == "person_id":
        return _named(present, subject, mark("%(name)s heeft deze kandidaat open"))
    if kind == "list_id":
        return _named(present, subject, mark("%(name)s heeft deze lijst open"))
    names = dict.fromkeys(each.name for each in present)
    return tuple(mark("%(name)s werkt ook aan deze kandidaatstelling", name=name) for name in names)


def _named(present: Iterable[Present], subject: UUID, words: Text) -> tuple[Text, ...]:
    names = dict.fromkeys(each.name for each in present if each.subject == subject)
    return tuple(Text(words.message, {"name": name}) for name in names)
