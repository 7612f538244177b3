"""Taking back that two people became one, from the kept versions of both and the places that the event holds."""

from uuid import UUID

from kieslijst.audit.model import Event
from kieslijst.nomination.actions.persons import write_person
from kieslijst.nomination.actions.twins import merged_in
from kieslijst.nomination.dossier import Dossier
from kieslijst.nomination.model import Person
from kieslijst.nomination.store import lists, persons, versions
from kieslijst.nomination.undo.fields import person_before
from kieslijst.nomination.undo.parts import Part
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import mark


def touched(event: Event) -> frozenset[Part]:
    """Everything of both, on every list."""
    return frozenset(("", str(each)) for each in both_of(event))


def both_of(event: Event) -> tuple[UUID, UUID]:
    """Who was kept, and who went into that one."""
    kept, removed = (UUID(one["id"]) for one in (event.before or {})["persons"])
    return kept, removed


async def part(dossier: Dossier, event: Event) -> int | None:
    """Two people again, with what each of them said and where they stood. Raises `Refused` when that was not kept."""
    kept_id, removed_id = both_of(event)
    kept = dossier.nomination.person(kept_id)
    was = await person_before(kept, event)
    gone = await versions.newest_persons(dossier.nomination.id, [removed_id])
    if not gone:
        raise Refused(mark("Wat hier eerst stond, is niet bewaard. Wijzig de gegevens zelf."))
    if was != kept:
        await write_person(dossier, kept, was)
    await persons.insert(dossier.nomination.id, gone)
    places = await _places_back(dossier, event)
    people = (event.before or {})["persons"]
    before = {"persons": people, "lists": places, "revision": (event.after or {})["revision"]}
    after = {"persons": people, "undoes": event.number}
    return await dossier.record("persons_parted", ("nomination", dossier.nomination.id), before=before, after=after)


async def _places_back(dossier: Dossier, event: Event) -> dict[str, dict[str, int]]:
    """Gives where the one stood until now, on the lists that the other one was on."""
    held, both, stood = (event.before or {})["lists"], both_of(event), {}
    for each in dossier.nomination.lists:
        places = held.get(str(each.id))
        if places:
            stood[str(each.id)] = {str(who): at for who, at in each.places_of(both).items()}
            before = {UUID(who): at for who, at in places.items()}
            await lists.replace_candidates(each.without_candidates(both).with_places(before))
    return stood


async def merge_again(dossier: Dossier, event: Event) -> int | None:
    """One person again, with the values that were chosen then. Raises `Refused` when those were not kept."""
    kept_id, removed_id = both_of(event)
    was, removed = dossier.nomination.person(kept_id), dossier.nomination.person(removed_id)
    chosen = await versions.at_revision(kept_id, (event.before or {})["revision"], Person)
    if chosen is None:
        raise Refused(mark("Wat hier eerst stond, is niet bewaard. Wijzig de gegevens zelf."))
    return await merged_in(dossier, was, chosen, removed, undoes=event.number)
