"""What a 210 says beside its candidates: offered only where ours is empty, taken with them, and taken back."""

from collections.abc import Iterator
from dataclasses import replace

from kieslijst.nomination.actions.nominations import write_contacts, write_details
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.importing.model import Around, Content
from kieslijst.nomination.model import Contact, Contacts, Details, Nomination

DETAILS, CONTACTS = "details", "contacts"


def on_offer(content: Content, nomination: Nomination) -> Iterator[str]:
    """The offers that the user can take or leave: nothing of ours is ever overwritten."""
    if content.source is None:
        return
    offered, ours = content.source.offered, nomination.details
    if offered.details != Details() and ours.kind is None and not ours.appellation:
        yield DETAILS
    people = (offered.submitter, *offered.substitutes)
    if nomination.submitter.is_empty and not nomination.substitutes and any(not one.is_empty for one in people):
        yield CONTACTS


async def take_around(dossier: Dossier, content: Content) -> Around:
    """Write what is on offer and was not declined; gives before and after."""
    nomination, source = dossier.nomination, content.source
    wanted = set(on_offer(content, nomination)) - set(content.answers.without)
    if source is None or not wanted:
        return Around()
    details, contacts = None, None
    offered = source.offered
    if DETAILS in wanted:
        known = replace(offered.details, seats_before=nomination.details.seats_before)
        details = (nomination.details, known)
        await write_details(dossier, known)
    if CONTACTS in wanted:
        filled = tuple(one for one in offered.substitutes if not one.is_empty)
        contacts = (_contacts(nomination.submitter, nomination.substitutes), _contacts(offered.submitter, filled))
        await write_contacts(dossier, Contacts(offered.submitter, filled))
    return Around(details, contacts)


def _contacts(submitter: Contact, substitutes: tuple[Contact, ...]) -> tuple[Contact, ...]:
    return (submitter, *substitutes)


async def put_around_back(dossier: Dossier, around: Around) -> None:
    """Take it back, unless somebody has changed it since."""
    nomination = dossier.nomination
    if around.details is not None and nomination.details == around.details[1]:
        await write_details(dossier, around.details[0])
    now = _contacts(nomination.submitter, nomination.substitutes)
    if around.contacts is not None and now == around.contacts[1]:
        submitter, *substitutes = around.contacts[0]
        await write_contacts(dossier, Contacts(submitter, tuple(substitutes)))
