"""Taking people over from one nomination to another: within a party with everything, to another without BSN."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.nomination.dossier import Dossier, chain_of, check_own
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.store import nominations, persons, versions
from kieslijst.shared.actor import Actor


def copied(person: Person, *, source: Nomination, target: Nomination, copy_id: UUID) -> Person:
    """The person as the other nomination gets them: a new id, and what was said for that election only left out.

    A BSN was given to one party; another one asks for it again (AVG, artikel 5).
    """
    is_same_party = source.organisation_id == target.organisation_id
    return replace(
        person,
        id=uuid5(copy_id, str(person.id)),
        bsn=person.bsn if is_same_party else "",
        has_no_bsn=person.has_no_bsn and is_same_party,
        is_sitting_member=person.is_sitting_member if source.election_id == target.election_id else None,
        revision=1,
    )


def stands_in(nomination: Nomination, person: Person) -> bool:
    """Whether its address book has somebody with this last name, these initials and this birth date."""
    sought = _likeness(person)
    return any(_likeness(other) == sought for other in nomination.persons)


def _likeness(person: Person) -> tuple[object, ...]:
    return person.name.surname.casefold(), person.name.initials.casefold(), person.birth_date


async def copy_persons(
    actor: Actor,
    at_source: Actor,
    *,
    source: UUID,
    target: UUID,
    chosen: Collection[UUID],
    copy_id: UUID,
    at: datetime,
) -> tuple[int | None, int]:
    """Copy these people to the address book of `target`; gives the number of the event there, and how many were new.

    `at_source` is the same person as `actor`, in the party that the people come from. `copy_id` came with the form:
    sent twice, it copies nobody twice. Both chains record it. Raises `NotFound` for a nomination of somebody else.
    """
    async with transaction():
        for nomination_id in sorted((source, target)):
            await nominations.head(nomination_id, locked=True)
        come_from = check_own(at_source, await nominations.nomination(source))
        dossier = Dossier(actor, at, check_own(actor, await nominations.nomination(target)))
        known = {person.id for person in dossier.nomination.persons}
        made = [
            copied(person, source=come_from, target=dossier.nomination, copy_id=copy_id)
            for person in come_from.persons
            if person.id in chosen
        ]
        new = [person for person in made if person.id not in known]
        if not new:
            return None, 0
        await persons.insert(target, new)
        await versions.keep_all(target, [(person.id, person, 1) for person in new], at=at, by=actor.name)
        number = await _record(dossier, at_source, come_from, new)
    return number, len(new)


async def _record(dossier: Dossier, at_source: Actor, source: Nomination, new: list[Person]) -> int:
    target = dossier.nomination
    people = [{"id": str(person.id), "name": person.name.in_text} for person in new]
    number = await dossier.record(
        "persons_taken_over", ("nomination", target.id), after={"persons": people, "from": str(source.id)}
    )
    await record(
        chain_of(source.id),
        "persons_given",
        actor=at_source,
        subject=("nomination", source.id),
        at=dossier.at,
        after={"names": [person.name.in_text for person in new], "to": str(target.id)},
    )
    return number
