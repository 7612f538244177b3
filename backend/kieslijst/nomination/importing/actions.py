"""Bringing in, correcting, taking over in one go, and taking that back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.nomination.audited import audited_person
from kieslijst.nomination.dossier import Dossier, check_own, opened
from kieslijst.nomination.importing import store
from kieslijst.nomination.importing.around import put_around_back, take_around
from kieslijst.nomination.importing.model import Batch, Content, Taken, UpdatedPerson
from kieslijst.nomination.importing.plan import Plan, plan_of
from kieslijst.nomination.importing.questions import questions
from kieslijst.nomination.importing.repairs import offers_for
from kieslijst.nomination.importing.rows import ReadRow, read_rows
from kieslijst.nomination.importing.shortening import HeadsShorten, shortened
from kieslijst.nomination.importing.taking_back import Restored, restored
from kieslijst.nomination.model import CandidateList, Details, Nomination, Person
from kieslijst.nomination.store import bulk, nominations, versions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.web.i18n import mark


async def bring_in(actor: Actor, nomination_id: UUID, batch_id: UUID, content: Content, *, at: datetime) -> None:
    """Keep what was brought in, to be looked through; the same form sent twice keeps it once."""
    check_own(actor, await nominations.head(nomination_id))
    await store.delete_old(at=at)
    if not await store.exists(batch_id):
        await store.insert(Batch(batch_id, nomination_id, at, content))


async def batch_for(actor: Actor, nomination_id: UUID, batch_id: UUID, *, at: datetime) -> Batch:
    """What was brought in. Raises `NotFound` for somebody else's, and once it has been cleared away."""
    check_own(actor, await nominations.head(nomination_id))
    return _found(await store.batch(nomination_id, batch_id, at=at))


async def correct(
    actor: Actor, nomination_id: UUID, batch_id: UUID, change: Callable[[Content], Content], *, at: datetime
) -> Batch:
    """Change what was brought in before it is taken over. Raises `Refused` when that has happened already."""
    async with opened(actor, nomination_id, at=at):
        batch = _found(await store.batch(nomination_id, batch_id, at=at))
        if batch.taken is not None:
            raise Refused(mark("Deze kandidaten zijn al overgenomen. Maak dat eerst ongedaan."))
        corrected = replace(batch, content=change(batch.content))
        if corrected != batch:
            await store.update(corrected)
    return corrected


async def take_over(
    actor: Actor,
    nomination_id: UUID,
    batch_id: UUID,
    election: Election,
    *,
    at: datetime,
    may_shorten_heads: bool = False,
) -> Taken:
    """Put the rows into the address book and on their lists, all or nothing, with one event in the record.

    Rows that lack something are taken over as far as they go; a row without any name is not. Sent twice, done once.
    Raises `HeadsShorten` when lists would have fewer places in common, unless somebody said that they may.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        batch = _found(await store.batch(nomination_id, batch_id, at=at))
        if batch.taken is not None:
            return batch.taken
        content = batch.content
        rows = read_rows(content, election, offers_for(content, year=election.election_date.year))
        plan = plan_of(batch, rows, dossier.nomination, election)
        _refuse_unanswered(content, rows, dossier.nomination)
        if not may_shorten_heads and shortened(plan, dossier.nomination):
            raise HeadsShorten
        around = await take_around(dossier, content)
        taken = replace(await _write(dossier, plan, batch_id), around=around)
        done = replace(batch, content=replace(content, times_taken=content.times_taken + 1), taken=taken)
        await store.update(done)
    return taken


async def undo(actor: Actor, nomination_id: UUID, batch_id: UUID, *, at: datetime) -> None:
    """Take a whole import back. Raises `Refused`, with names, when something was changed since that builds on it."""
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        await taken_back(dossier, batch_id)


async def taken_back(dossier: Dossier, batch_id: UUID) -> int | None:
    """The same inside an open dossier; gives the number of the event, None when it was taken back already."""
    batch = _found(await store.batch(dossier.nomination.id, batch_id, at=dossier.at))
    if batch.taken is None:
        return None
    back = restored(batch.taken, dossier.nomination)
    touched = {*back.removed_lists, *(each.id for each in back.lists)}
    touched |= {each.id for each in dossier.nomination.lists if set(back.removed) & set(each.candidates)}
    await _write_back(dossier, back)
    await put_around_back(dossier, batch.taken.around)
    await store.update(replace(batch, taken=None))
    return await dossier.record(
        "import_undone",
        ("import", batch_id),
        before={
            "removed": [str(each) for each in back.removed],
            "changed": [str(each.id) for each in back.persons],
            "lists": [_audited_list(each) for each in dossier.nomination.lists if each.id in touched],
        },
        after={"undoes": batch.taken.event} if batch.taken.event else None,
    )


async def clear_away(nomination_id: UUID) -> None:
    """Delete what was brought in: the papers are final, and nobody needs the spreadsheet any more."""
    await store.delete_of(nomination_id)


def _found(batch: Batch | None) -> Batch:
    if batch is None:
        raise NotFound(
            mark("Deze import is er niet meer. Wij bewaren een import 7 dagen, of tot u definitieve documenten maakt.")
        )
    return batch


def _refuse_unanswered(content: Content, rows: Sequence[ReadRow], nomination: Nomination) -> None:
    asked = questions(content, rows, nomination)
    if asked:
        raise Refused(
            mark(
                "Regel %(row)s lijkt op iemand uit uw adresboek. Kies eerst of het dezelfde persoon is.",
                row=asked[0].line.number,
            )
        )


async def _write(dossier: Dossier, plan: Plan, batch_id: UUID) -> Taken:
    nomination_id = dossier.nomination.id
    changed = [replace(after, revision=before.revision + 1) for before, after in plan.updated]
    await bulk.write_persons(nomination_id, [*plan.new, *changed])
    await _keep_versions(dossier, [*plan.new, *changed])
    await bulk.write_lists(nomination_id, [each.after for each in plan.lists])
    event = await _record(dossier, plan, batch_id)
    return Taken(
        added=tuple(person.id for person in plan.new),
        updated=tuple(UpdatedPerson(before, before.revision + 1) for before, _ in plan.updated),
        lists=tuple(plan.lists),
        known=plan.known,
        skipped=tuple(plan.skipped),
        refused=tuple(plan.refused),
        mode=plan.mode,
        event=event,
    )


async def _record(dossier: Dossier, plan: Plan, batch_id: UUID) -> int:
    return await dossier.record(
        "candidates_imported",
        ("nomination", dossier.nomination.id),
        before={
            "persons": [_audited(before) for before, _ in plan.updated],
            "lists": [_audited_list(each.before) for each in plan.lists if each.before],
        },
        after={
            "added": [_audited(person) for person in plan.new],
            "updated": [_audited(after) for _, after in plan.updated],
            "lists": [_audited_list(each.after) for each in plan.lists],
            "mode": plan.mode,
            "batch": str(batch_id),
        },
    )


def _audited(person: Person) -> dict[str, object]:
    return {"id": str(person.id), **audited_person(person)}


def _audited_list(each: CandidateList) -> dict[str, object]:
    people = [str(person_id) for person_id in each.candidates]
    return {"id": str(each.id), "number": each.number, "districts": list(each.districts), "candidates": people}


async def _write_back(dossier: Dossier, back: Restored) -> None:
    nomination_id = dossier.nomination.id
    await bulk.write_persons(nomination_id, back.persons)
    await _keep_versions(dossier, back.persons)
    await bulk.write_lists(nomination_id, back.lists)
    await bulk.delete_lists(back.removed_lists)
    await bulk.delete_persons(back.removed)


async def _keep_versions(dossier: Dossier, persons: Sequence[Person]) -> None:
    kept: list[tuple[UUID, Person | Details, int]] = [(person.id, person, person.revision) for person in persons]
    await versions.keep_all(dossier.nomination.id, kept, at=dossier.at, by=dossier.actor.name)
