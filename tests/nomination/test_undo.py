"""Acts on lists combine whatever the order they come in, and each can be taken back while nothing builds on it."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, contact, party_editor, person

from kieslijst.audit.queries import latest, verify
from kieslijst.nomination import queries
from kieslijst.nomination.actions import candidates, lists, nominations, persons
from kieslijst.nomination.actions.twins import merge_persons
from kieslijst.nomination.actions.withdrawals import take_off_all_lists
from kieslijst.nomination.conflicts import Answer, EditConflict, Saved
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import CandidateList, Contact, Details, Nomination
from kieslijst.nomination.moving import BOTTOM, DOWN, TOP, UP, After, Target, ToPlace, places_at
from kieslijst.nomination.taking_over import copy_persons
from kieslijst.nomination.undo import several
from kieslijst.nomination.undo.candidates import places_in
from kieslijst.nomination.undo.registry import REGISTRY
from kieslijst.nomination.undo.undo import BuiltUpon, undo
from kieslijst.shared.actor import Actor
from kieslijst.shared.address import Residence
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _started(actor: Actor, people: int) -> Nomination:
    nomination_id, list_id = uuid4(), uuid4()
    assert actor.organisation_id is not None
    await nominations.start_nomination(
        actor,
        nomination_id=nomination_id,
        organisation_id=actor.organisation_id,
        election_id=uuid4(),
        list_id=list_id,
        at=NOW,
    )
    await persons.add_persons(actor, nomination_id, [person(i) for i in range(people)], list_id=list_id, at=NOW)
    return await queries.nomination_for(actor, nomination_id)


async def _now(actor: Actor, nomination: Nomination) -> Nomination:
    return await queries.nomination_for(actor, nomination.id)


def _plain(nomination: Nomination) -> Nomination:
    """Without the numbers that count the changes."""
    people = tuple(replace(one, revision=0) for one in nomination.persons)
    return replace(nomination, persons=people, revision=0)


async def _contacts(actor: Actor, nomination: Nomination, submitter: Contact, *substitutes: Contact) -> Saved:
    change = nominations.change_contacts
    return await change(actor, nomination.id, submitter=submitter, substitutes=substitutes, at=NOW)


async def _taken_over(actor: Actor, nomination: Nomination) -> int | None:
    source = await _started(actor, 2)
    chosen = [each.id for each in source.persons]
    number, _ = await copy_persons(
        actor, actor, source=source.id, target=nomination.id, chosen=chosen, copy_id=uuid4(), at=NOW
    )
    return number


def test_every_target_keeps_the_mutual_order() -> None:
    one, two, three, four, five = ids = tuple(uuid4() for _ in range(5))
    on = CandidateList(id=uuid4(), number=1, candidates=ids)
    expected: dict[Target, tuple[UUID, ...]] = {
        TOP: (two, four, one, three, five),
        BOTTOM: (one, three, five, two, four),
        ToPlace(3): (one, three, two, four, five),
        After(five): (one, three, five, two, four),
        DOWN: (one, three, two, four, five),
        UP: (two, four, one, three, five),
    }
    for target, order in expected.items():
        assert on.with_places(places_at(on, (four, two), target)).candidates == order
    with pytest.raises(NotFound):
        places_at(on, (one,), After(uuid4()))


def _acts(actor: Actor, nomination: Nomination) -> tuple[Callable[[], Awaitable[object]], ...]:
    """One after the other, every act that has an inverse."""
    list_id, ids = nomination.lists[0].id, nomination.lists[0].candidates
    second = uuid4()
    moved_house = replace(nomination.person(ids[3]), residence=Residence("Wadzijl"), bsn="")
    return (
        lambda: candidates.move_candidates(actor, nomination.id, list_id, [ids[5]], target=ToPlace(2), at=NOW),
        lambda: candidates.move_candidates(actor, nomination.id, list_id, ids[1:5:2], target=BOTTOM, at=NOW),
        lambda: candidates.place_candidates(actor, nomination.id, list_id, {ids[0]: 7, ids[6]: 1}, at=NOW),
        lambda: candidates.remove_candidates(actor, nomination.id, list_id, [ids[2]], at=NOW),
        lambda: candidates.remove_candidates(actor, nomination.id, list_id, [ids[0], ids[4]], at=NOW),
        lambda: candidates.add_candidates(actor, nomination.id, list_id, [ids[4], ids[2]], at=NOW),
        lambda: lists.add_list(actor, nomination.id, list_id=second, at=NOW),
        lambda: lists.change_districts(actor, nomination.id, second, districts=(3, 1), at=NOW),
        lambda: candidates.add_candidates(actor, nomination.id, second, [ids[6]], at=NOW),
        lambda: persons.remove_persons(actor, nomination.id, [ids[6], ids[1]], at=NOW),
        lambda: lists.remove_list(actor, nomination.id, second, at=NOW),
        lambda: persons.change_person(actor, nomination.id, moved_house, at=NOW),
        lambda: nominations.change_details(actor, nomination.id, Details(seats_before=3), revision=1, at=NOW),
        lambda: _contacts(actor, nomination, contact(), contact(1)),
        lambda: _contacts(actor, nomination, contact(2), contact(1), contact(3)),
        lambda: take_off_all_lists(actor, nomination.id, ids[3], at=NOW),
        lambda: persons.remove_person(actor, nomination.id, ids[0], at=NOW),
        lambda: _taken_over(actor, nomination),
    )


async def test_each_act_is_undone_and_redone_to_the_letter() -> None:
    actor = party_editor()
    nomination = await _started(actor, 7)
    steps = []
    for act in _acts(actor, nomination):
        before = await _now(actor, nomination)
        done = await act()
        number = done.event if isinstance(done, candidates.Moved | Saved) else done
        assert isinstance(number, int)
        after = await _now(actor, nomination)
        assert after != before
        steps.append((number, before))
        _, undoing = await undo(actor, nomination.id, number, at=NOW)
        assert _plain(await _now(actor, nomination)) == _plain(before)
        assert undoing is not None
        await undo(actor, nomination.id, undoing, at=NOW)
        assert _plain(await _now(actor, nomination)) == _plain(after)
    for number, before in reversed(steps):
        await undo(actor, nomination.id, number, at=NOW)
        assert _plain(await _now(actor, nomination)) == _plain(before)
    names = {event.name for event in await latest(chain_of(nomination.id))}
    by_other_tests = {"person_added", "candidates_imported", "persons_merged", "persons_parted", *several.EVENTS}
    assert {name for name, line in REGISTRY.items() if line.inverse} - by_other_tests <= names
    assert not (await verify()).breaks


async def test_an_undo_names_what_was_built_on_it_and_leaves_the_rest_alone() -> None:
    lisa = party_editor()
    nomination = await _started(lisa, 5)
    list_id, ids = nomination.lists[0].id, nomination.lists[0].candidates
    move = candidates.move_candidates
    first = await move(lisa, nomination.id, list_id, [ids[4]], target=ToPlace(1), at=NOW)
    await move(lisa, nomination.id, list_id, [ids[1]], target=BOTTOM, at=NOW)
    again = await move(lisa, nomination.id, list_id, [ids[4]], target=ToPlace(3), at=NOW)
    assert first.event is not None
    assert again.event is not None
    with pytest.raises(BuiltUpon) as caught:
        await undo(lisa, nomination.id, first.event, at=NOW)
    assert [event.number for event in caught.value.later] == [again.event]
    await undo(lisa, nomination.id, again.event, at=NOW)
    await undo(lisa, nomination.id, first.event, at=NOW)
    order = (await _now(lisa, nomination)).lists[0].candidates
    assert order == (ids[0], ids[2], ids[3], ids[1], ids[4])
    with pytest.raises(Refused, match="al ongedaan"):
        await undo(lisa, nomination.id, first.event, at=NOW)
    with pytest.raises(NotFound):
        await undo(lisa, nomination.id, 10**12, at=NOW)
    with pytest.raises(NotFound):
        await undo(party_editor(), nomination.id, again.event, at=NOW)


@pytest.mark.parametrize("seed", range(4))
async def test_random_moves_of_two_people_at_once_lose_nobody(seed: int) -> None:
    lisa = party_editor()
    mo = party_editor(lisa.organisation_id, "Mo Idrissi")
    nomination = await _started(lisa, 8)
    list_id, ids = nomination.lists[0].id, nomination.lists[0].candidates
    chance = random.Random(seed)  # noqa: S311 - chooses moves, not secrets
    targets = (TOP, BOTTOM, UP, DOWN, ToPlace(3), ToPlace(6))

    async def moves_of(somebody: Actor) -> None:
        for _ in range(6):
            chosen = chance.sample(ids, chance.randint(1, 3))
            target = chance.choice(targets)
            await candidates.move_candidates(somebody, nomination.id, list_id, chosen, target=target, at=NOW)

    await asyncio.gather(moves_of(lisa), moves_of(mo))
    found = (await _now(lisa, nomination)).lists[0]
    assert sorted(found.candidates) == sorted(ids)
    replayed = nomination.lists[0]
    for event in reversed(await latest(chain_of(nomination.id))):
        if "moved" in event.name:
            replayed = replayed.with_places(places_in(event).after)
    assert found == replayed


async def test_contacts_merge_collide_and_are_undone_field_by_field() -> None:
    lisa = party_editor()
    nomination = await _started(lisa, 1)
    first = await _contacts(lisa, nomination, contact(), contact(1))
    moved = replace(contact(1), address=replace(contact(1).address, street="Kade"))
    await nominations.change_contacts(
        lisa, nomination.id, submitter=contact(), substitutes=(moved,), at=NOW, revision=1
    )
    mine = replace(contact(), name=replace(contact().name, first_name="Anna"))
    saved = await nominations.change_contacts(
        lisa, nomination.id, submitter=mine, substitutes=(contact(1),), at=NOW, revision=1
    )
    assert (saved.kept, saved.kept_of) == (("substitutes.0.address.street",), (lisa.name,))
    with pytest.raises(EditConflict) as caught:
        await nominations.change_contacts(lisa, nomination.id, submitter=contact(2), substitutes=(), at=NOW, revision=1)
    assert {"submitter.name.first_name", "substitutes.0.address.street"} <= {c.field for c in caught.value.collisions}
    chosen = Answer(caught.value.revision, frozenset(c.field for c in caught.value.collisions))
    await nominations.change_contacts(
        lisa, nomination.id, submitter=contact(), substitutes=(contact(1),), at=NOW, revision=1, answer=chosen
    )
    found = await _now(lisa, nomination)
    assert (found.submitter, found.substitutes) == (mine, (moved,))
    assert first.event is not None
    with pytest.raises(BuiltUpon):
        await undo(lisa, nomination.id, first.event, at=NOW)


async def test_one_added_person_goes_again_and_an_edit_stands_in_the_way() -> None:
    lisa = party_editor()
    nomination = await _started(lisa, 2)
    one = person(4)
    await persons.add_persons(lisa, nomination.id, [one], list_id=nomination.lists[0].id, at=NOW)
    added = (await latest(chain_of(nomination.id)))[0]
    edit = await persons.change_person(lisa, nomination.id, replace(one, residence=Residence("Wadzijl")), at=NOW)
    with pytest.raises(BuiltUpon):
        await undo(lisa, nomination.id, added.number, at=NOW)
    assert edit.event is not None
    await undo(lisa, nomination.id, edit.event, at=NOW)
    await undo(lisa, nomination.id, added.number, at=NOW)
    assert await _now(lisa, nomination) == nomination


async def test_twins_become_two_again_with_their_own_data_and_places_and_one_again() -> None:
    lisa = party_editor()
    nomination = await _started(lisa, 4)
    one, other, list_id = nomination.persons[0], nomination.persons[2], uuid4()
    await lists.add_list(lisa, nomination.id, list_id=list_id, at=NOW)
    await candidates.add_candidates(lisa, nomination.id, list_id, [other.id], at=NOW)
    apart = await _now(lisa, nomination)
    kept = replace(one, residence=Residence("Wadzijl"), bsn=other.bsn)
    merged = await merge_persons(lisa, nomination.id, kept, other.id, removed_revision=other.revision, at=NOW)
    together = await _now(lisa, nomination)
    assert together.list(list_id).candidates == (one.id,), "the one takes the place of the other, also where it was not"
    edit = await persons.change_person(
        lisa, nomination.id, replace(together.person(one.id), residence=Residence("Zuidhorn")), at=NOW
    )
    assert edit.event is not None
    with pytest.raises(BuiltUpon):
        await undo(lisa, nomination.id, merged, at=NOW)
    await undo(lisa, nomination.id, edit.event, at=NOW)
    _, parted = await undo(lisa, nomination.id, merged, at=NOW)
    assert _plain(await _now(lisa, nomination)) == _plain(apart)
    assert parted is not None
    await undo(lisa, nomination.id, parted, at=NOW)
    assert _plain(await _now(lisa, nomination)) == _plain(together)
    assert not (await verify()).breaks
