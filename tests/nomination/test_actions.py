"""What a party does with its nomination, on a real database."""

import asyncio
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, contact, party_editor, person

from kieslijst.audit.queries import latest, verify
from kieslijst.database import DB
from kieslijst.nomination import queries
from kieslijst.nomination.actions import candidates, lists, nominations, persons
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.model import AppellationKind, Details, Nomination
from kieslijst.nomination.moving import ToPlace
from kieslijst.shared.actor import Actor
from kieslijst.shared.address import Residence
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _started(actor: Actor, people: int = 0) -> Nomination:
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


async def _order(actor: Actor, nomination: Nomination) -> tuple[UUID, ...]:
    return (await queries.nomination_for(actor, nomination.id)).lists[0].candidates


async def test_a_person_comes_back_exactly_as_typed() -> None:
    actor = party_editor()
    nomination = await _started(actor)
    typed = [person(index, authorised_person=contact(index)) for index in range(6)]
    await persons.add_persons(actor, nomination.id, typed, list_id=nomination.lists[0].id, at=NOW)
    stored = await queries.nomination_for(actor, nomination.id)
    assert [stored.person(one.id) for one in typed] == typed
    assert stored.lists[0].candidates == tuple(one.id for one in typed)


async def test_no_bsn_and_no_address_lies_open_in_any_table() -> None:
    actor = party_editor()
    nomination = await _started(actor, people=2)
    await nominations.change_contacts(actor, nomination.id, submitter=contact(), substitutes=(contact(1),), at=NOW)
    tables = ("person", "nomination_contact", "nomination_version", "audit_event")
    content = "".join([str(await DB._run_in_new_connection(f"SELECT * FROM {table}")) for table in tables])  # noqa: S608 - fixed names
    assert "Zandkuil" in content
    for secret in ("123456782", "Dorpsstraat", "9901AB"):
        assert secret not in content


async def test_the_same_form_sent_twice_adds_one_person() -> None:
    actor = party_editor()
    nomination = await _started(actor)
    one = person()
    for _ in range(2):
        await persons.add_persons(actor, nomination.id, [one], list_id=nomination.lists[0].id, at=NOW)
    assert await _order(actor, nomination) == (one.id,)


async def test_a_second_start_for_the_same_election_gives_the_first() -> None:
    actor = party_editor()
    first = await _started(actor)
    again = await nominations.start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=first.organisation_id,
        election_id=first.election_id,
        list_id=uuid4(),
        at=NOW,
    )
    assert again == first.id


async def test_colleagues_who_change_different_fields_both_win() -> None:
    actor = party_editor()
    one = (await _started(actor, people=1)).persons[0]
    nomination = (await queries.nominations_of(actor))[0]
    await persons.change_person(actor, nomination.id, replace(one, residence=Residence("Wadzijl")), at=NOW)
    kept = await persons.change_person(
        actor, nomination.id, replace(one, name=replace(one.name, first_name="Annelies")), at=NOW
    )
    stored = (await queries.nomination_for(actor, nomination.id)).persons[0]
    assert (kept.kept, kept.kept_of) == (("residence.place",), (actor.name,))
    assert (stored.residence.place, stored.name.first_name) == ("Wadzijl", "Annelies")


async def test_colleagues_who_change_the_same_field_get_a_conflict_and_nothing_is_lost() -> None:
    lisa = party_editor()
    one = (await _started(lisa, people=1)).persons[0]
    nomination = (await queries.nominations_of(lisa))[0]
    await persons.change_person(lisa, nomination.id, replace(one, residence=Residence("Wadzijl")), at=NOW)
    mo = party_editor(lisa.organisation_id, "Mo Idrissi")
    with pytest.raises(EditConflict) as caught:
        await persons.change_person(mo, nomination.id, replace(one, residence=Residence("Duinoord")), at=NOW)
    collision = caught.value.collisions[0]
    assert (collision.field, collision.theirs, collision.mine) == ("residence.place", "Wadzijl", "Duinoord")
    assert caught.value.last_change == ("Lisa de Boer", NOW)
    assert (await queries.nomination_for(lisa, nomination.id)).persons[0].residence.place == "Wadzijl"


async def test_two_who_move_different_candidates_at_once_both_win() -> None:
    actor = party_editor()
    nomination = await _started(actor, people=6)
    order = nomination.lists[0].candidates
    list_id = nomination.lists[0].id
    await asyncio.gather(
        candidates.move_candidates(actor, nomination.id, list_id, [order[5]], target=ToPlace(1), at=NOW),
        candidates.move_candidates(actor, nomination.id, list_id, [order[0]], target=ToPlace(6), at=NOW),
    )
    after = await _order(actor, nomination)
    assert set(after) == set(order)
    assert (after[0], after[5]) == (order[5], order[0])


async def test_details_merge_and_collide_as_persons_do() -> None:
    actor = party_editor()
    nomination = await _started(actor)
    named = Details(kind=AppellationKind.REGISTERED, appellation="Streekbelang Juinen")
    await nominations.change_details(actor, nomination.id, named, revision=1, at=NOW)
    await nominations.change_details(actor, nomination.id, Details(seats_before=3), revision=1, at=NOW)
    stored = await queries.nomination_for(actor, nomination.id)
    assert stored.details == replace(named, seats_before=3)
    with pytest.raises(EditConflict):
        await nominations.change_details(actor, nomination.id, Details(seats_before=16), revision=1, at=NOW)


async def test_somebody_elses_nomination_person_and_list_are_not_found() -> None:
    owner, stranger = party_editor(), party_editor()
    theirs = await _started(owner, people=1)
    own = await _started(stranger, people=1)
    with pytest.raises(NotFound):
        await queries.nomination_for(stranger, theirs.id)
    with pytest.raises(NotFound):
        await persons.change_person(stranger, own.id, theirs.persons[0], at=NOW)
    with pytest.raises(NotFound):
        await persons.remove_person(stranger, own.id, theirs.persons[0].id, at=NOW)
    with pytest.raises(NotFound):
        await lists.change_districts(stranger, own.id, theirs.lists[0].id, districts=(1,), at=NOW)
    with pytest.raises(NotFound):
        await candidates.add_candidates(stranger, own.id, own.lists[0].id, [theirs.persons[0].id], at=NOW)
    assert (await queries.nomination_for(owner, theirs.id)) == theirs


async def test_lists_are_added_filled_and_removed_but_never_the_last() -> None:
    actor = party_editor()
    nomination = await _started(actor, people=2)
    second = uuid4()
    await lists.add_list(actor, nomination.id, list_id=second, at=NOW)
    await lists.add_list(actor, nomination.id, list_id=second, at=NOW)
    await lists.change_districts(actor, nomination.id, second, districts=(2, 1, 2), at=NOW)
    await candidates.add_candidates(actor, nomination.id, second, [nomination.persons[0].id], at=NOW)
    stored = (await queries.nomination_for(actor, nomination.id)).list(second)
    assert (stored.number, stored.districts, len(stored.candidates)) == (2, (1, 2), 1)
    await lists.remove_list(actor, nomination.id, nomination.lists[0].id, at=NOW)
    with pytest.raises(Refused):
        await lists.remove_list(actor, nomination.id, second, at=NOW)


async def test_removing_a_person_closes_the_places_behind_them() -> None:
    actor = party_editor()
    nomination = await _started(actor, people=3)
    order = nomination.lists[0].candidates
    await persons.remove_person(actor, nomination.id, order[1], at=NOW)
    assert await _order(actor, nomination) == (order[0], order[2])


async def test_every_change_leaves_one_event_and_the_chain_is_whole() -> None:
    actor = party_editor()
    nomination = await _started(actor, people=2)
    list_id, order = nomination.lists[0].id, nomination.lists[0].candidates
    await candidates.move_candidates(actor, nomination.id, list_id, [order[1]], target=ToPlace(1), at=NOW)
    await candidates.move_candidates(actor, nomination.id, list_id, [order[1]], target=ToPlace(1), at=NOW)
    await candidates.remove_candidates(actor, nomination.id, list_id, [order[0]], at=NOW)
    names = [event.name for event in reversed(await latest(f"nomination:{nomination.id}"))]
    assert names == ["nomination_started", "persons_added", "candidate_moved", "candidate_removed"]
    assert (await verify()).breaks == ()
