"""Acts on many lists are one event each, are taken back to the letter, and keep what lists have in common."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from tests.builders import NOW, party_editor
from tests.nomination.twenty import DISTRICTS, started

from kieslijst.audit.queries import latest, verify
from kieslijst.nomination import heads
from kieslijst.nomination.actions import candidates, labels, lists, persons, spreading
from kieslijst.nomination.actions import heads as head_acts
from kieslijst.nomination.actions.copying import copy_list
from kieslijst.nomination.actions.districts import assign_districts
from kieslijst.nomination.comparing import Difference, compared
from kieslijst.nomination.copying import Copying, Each, Present, copied
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.heads import HeadLocked
from kieslijst.nomination.model import CandidateList, Nomination, SharedHead
from kieslijst.nomination.moving import BOTTOM, TOP, ToPlace
from kieslijst.nomination.queries import nomination_for
from kieslijst.nomination.undo import several
from kieslijst.nomination.undo.registry import REGISTRY
from kieslijst.nomination.undo.undo import BuiltUpon, undo
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_OTHERS = tuple(range(2, DISTRICTS + 1))


async def _now(actor: Actor, nomination: Nomination) -> Nomination:
    return await nomination_for(actor, nomination.id)


async def _on_all(actor: Actor, people: int = 8, length: int = 5) -> Nomination:
    """Twenty lists with one head."""
    nomination = await started(actor, people)
    source = nomination.lists[0].id
    await copy_list(actor, nomination.id, Copying(source, _OTHERS, Each.OWN, Present.REPLACE), at=NOW)
    nomination = await _now(actor, nomination)
    members = [each.id for each in nomination.lists]
    await head_acts.share_head(
        actor, nomination.id, SharedHead(uuid4(), length), source=source, members=members, at=NOW
    )
    return await _now(actor, nomination)


async def _undone_and_redone(
    actor: Actor, nomination: Nomination, act: Callable[[], Awaitable[object]]
) -> tuple[int, Nomination]:
    """Its one event, and what was there before it."""
    before, events = await _now(actor, nomination), await latest(chain_of(nomination.id))
    await act()
    number = (await latest(chain_of(nomination.id)))[0].number
    assert number == events[0].number + 1
    after = await _now(actor, nomination)
    assert after != before
    _, undoing = await undo(actor, nomination.id, number, at=NOW)
    assert await _now(actor, nomination) == before
    assert undoing
    await undo(actor, nomination.id, undoing, at=NOW)
    assert await _now(actor, nomination) == after
    return number, before


async def test_each_act_on_many_lists_is_one_event_that_is_undone_and_redone_to_the_letter() -> None:
    actor = party_editor()
    nomination = await started(actor, 8)
    source, ids = nomination.lists[0].id, nomination.lists[0].candidates
    head = SharedHead(uuid4(), 5)

    async def lists_now() -> tuple[CandidateList, ...]:
        return (await _now(actor, nomination)).lists

    async def change(act: Callable[[], Awaitable[object]]) -> None:
        steps.append(await _undone_and_redone(actor, nomination, act))

    steps: list[tuple[int, Nomination]] = []
    copying = Copying(source, _OTHERS, Each.OWN, Present.REPLACE)
    await change(lambda: copy_list(actor, nomination.id, copying, at=NOW))
    everywhere = [each.id for each in await lists_now()]
    third = everywhere[2]
    await change(lambda: candidates.move_candidates(actor, nomination.id, third, [ids[1]], target=BOTTOM, at=NOW))
    await change(
        lambda: head_acts.share_head(actor, nomination.id, head, source=source, members=everywhere[:19], at=NOW)
    )
    await change(lambda: head_acts.move_in_head(actor, nomination.id, head.id, [ids[3]], target=ToPlace(1), at=NOW))
    await change(lambda: head_acts.place_in_head(actor, nomination.id, head.id, {ids[0]: 5, ids[4]: 1}, at=NOW))
    await change(lambda: head_acts.loosen(actor, nomination.id, third, at=NOW))
    await change(lambda: labels.name_list(actor, nomination.id, third, "Basislijst", at=NOW))
    await change(lambda: assign_districts(actor, nomination.id, third, districts=(3, 4, 5), moved=(4, 5), at=NOW))
    await change(lambda: candidates.remove_candidates(actor, nomination.id, third, [ids[7], ids[0]], at=NOW))
    await change(lambda: spreading.add_to_lists(actor, nomination.id, everywhere, [ids[0], ids[7]], at=NOW))
    typed = {third: {ids[2]: 1, ids[5]: None}, everywhere[19]: {ids[0]: 8, ids[6]: 1, ids[3]: None}}
    await change(lambda: spreading.set_places(actor, nomination.id, typed, at=NOW))
    one = Copying(third, (7, 8), Each.ONE, Present.ADD)
    await change(lambda: copy_list(actor, nomination.id, one, at=NOW))
    await change(lambda: head_acts.dissolve_head(actor, nomination.id, head.id, at=NOW))
    await change(lambda: lists.remove_list(actor, nomination.id, everywhere[1], at=NOW))
    for number, before in reversed(steps):
        await undo(actor, nomination.id, number, at=NOW)
        assert await _now(actor, nomination) == before
    names = {event.name for event in await latest(chain_of(nomination.id))}
    assert {name for name, line in REGISTRY.items() if line.inverse == several.take_back} <= names
    assert not (await verify()).breaks


async def test_what_lists_have_in_common_is_changed_on_all_or_on_none() -> None:
    actor = party_editor()
    nomination = await _on_all(actor)
    one, other = nomination.lists[3], nomination.lists[9]
    ids, (head_id,) = one.candidates, heads.heads_of(nomination.lists)
    refused = (
        lambda: candidates.move_candidates(actor, nomination.id, one.id, [ids[2]], target=BOTTOM, at=NOW),
        lambda: candidates.move_candidates(actor, nomination.id, one.id, [ids[6]], target=ToPlace(2), at=NOW),
        lambda: candidates.remove_candidates(actor, nomination.id, one.id, [ids[0]], at=NOW),
        lambda: spreading.set_places(actor, nomination.id, {one.id: {ids[6]: 3}}, at=NOW),
    )
    for act in refused:
        with pytest.raises(HeadLocked, match="Plaats 1 tot en met"):
            await act()
    await candidates.move_candidates(actor, nomination.id, one.id, [ids[7]], target=TOP, at=NOW)
    done = await head_acts.place_in_head(actor, nomination.id, head_id, {ids[3]: 5}, at=NOW)
    now = await _now(actor, nomination)
    head = (ids[0], ids[1], ids[2], ids[4], ids[3])
    assert {each.candidates[:5] for each in now.lists} == {head} == {done.as_list.candidates}
    assert now.list(one.id).candidates[5:] == (ids[7], ids[5], ids[6]), "the tail is the list's own"
    await persons.remove_persons(actor, nomination.id, [ids[1]], at=NOW)
    now = await _now(actor, nomination)
    assert len(heads.head(now, head_id).candidates) == 4, "the tails differ, so the head closes up"
    assert now.list(other.id).candidates == (ids[0], ids[2], ids[4], ids[3], ids[5], ids[6], ids[7])
    await head_acts.move_in_head(actor, nomination.id, head_id, [ids[3]], target=TOP, at=NOW)
    assert done.event
    with pytest.raises(BuiltUpon):
        await undo(actor, nomination.id, done.event, at=NOW)


async def test_somebody_is_in_the_head_or_in_the_tail_and_nobody_falls_off() -> None:
    actor = party_editor()
    nomination = await started(actor, 6)
    first, ids = nomination.lists[0], nomination.lists[0].candidates
    second = uuid4()
    await lists.add_list(actor, nomination.id, list_id=second, at=NOW)
    await spreading.add_to_lists(actor, nomination.id, [second], [ids[5], ids[4], ids[1], ids[0]], at=NOW)
    head = SharedHead(uuid4(), 2)
    await head_acts.share_head(actor, nomination.id, head, source=first.id, members=[second], at=NOW)
    now = await _now(actor, nomination)
    assert now.list(second).candidates == (ids[0], ids[1], ids[5], ids[4])
    longer = replace(head, length=7)
    with pytest.raises(Refused, match="6 kandidaten"):
        await head_acts.share_head(actor, nomination.id, longer, source=first.id, members=[second], at=NOW)
    removal = await lists.remove_list(actor, nomination.id, second, at=NOW)
    assert not heads.heads_of((await _now(actor, nomination)).lists)
    await undo(actor, nomination.id, removal, at=NOW)
    assert await _now(actor, nomination) == now


def test_a_copy_keeps_the_list_of_a_district_and_splits_one_of_several() -> None:
    a, b, c, d = (uuid4() for _ in range(4))
    source = CandidateList(uuid4(), 1, (1,), (a, b))
    own = CandidateList(uuid4(), 2, (2,), (c,))
    both = CandidateList(uuid4(), 3, (3, 4), (d, a))
    wanted = Copying(source.id, (2, 3, 5), Each.OWN, Present.ADD)
    done = copied((source, own, both), wanted, new_id=uuid4)
    assert {each.districts: each.candidates for each in (*done.made, *done.changed)} == {
        (2,): (c, a, b),
        (3,): (d, a, b),
        (4,): (d, a),
        (5,): (a, b),
    }
    assert [each.number for each in done.made] == [4, 5]
    assert done.removed == ()
    wanted = Copying(source.id, (1, 2, 3, 4), Each.ONE, Present.REPLACE)
    done = copied((source, own, both), wanted, new_id=uuid4)
    assert [(each.districts, each.candidates) for each in done.made] == [((1, 2, 3, 4), (a, b))]
    assert [(each.id, each.districts) for each in done.changed] == [(source.id, ())]
    assert set(done.removed) == {own.id, both.id}


def test_a_comparison_tells_who_is_missing_and_who_stands_elsewhere() -> None:
    one, two, three, four = ids = tuple(uuid4() for _ in range(4))
    a = CandidateList(uuid4(), 1, candidates=(one, two, three))
    b = CandidateList(uuid4(), 2, candidates=(one, three, four))
    assert [(ids.index(each.person_id), each.difference, each.on_a, each.on_b) for each in compared(a, b)] == [
        (1, Difference.ONLY_A, 2, None),
        (2, Difference.PLACE, 3, 2),
        (3, Difference.ONLY_B, None, 3),
    ]
    assert not compared(a, a)
    assert four not in a.candidates
