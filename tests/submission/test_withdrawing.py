"""A candidate who withdraws or died: what the law says at each moment, what becomes void, and the one act."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, election, person
from tests.submission.filled import filled, some_codes

from kieslijst.audit.queries import latest, verify_chain
from kieslijst.elections.deadlines import begins, ends, moments
from kieslijst.law.calendar import Moment
from kieslijst.nomination.actions.candidates import add_candidates
from kieslijst.nomination.actions.lists import add_list
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.actions.withdrawals import take_off_all_lists
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.queries import nomination_for
from kieslijst.nomination.undo.undo import BuiltUpon, undo
from kieslijst.shared.actor import Actor
from kieslijst.submission import queries
from kieslijst.submission.actions import freeze
from kieslijst.submission.checklist.view import print_again
from kieslijst.submission.withdrawing import Stage, lists_with, papers_without, stage_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


def test_the_calendar_and_the_receipt_decide_what_can_still_be_done() -> None:
    council = election()
    known = moments(council)
    closes, decides = ends(known[Moment.NOMINATION]), begins(known[Moment.DECISION])
    minute = timedelta(minutes=1)
    assert stage_of(council, closes - minute, is_handed_in=False) is Stage.BEFORE
    assert stage_of(council, closes - minute, is_handed_in=True) is Stage.HANDED_IN
    assert stage_of(council, closes, is_handed_in=False) is Stage.HANDED_IN
    assert stage_of(council, decides - minute, is_handed_in=True) is Stage.HANDED_IN
    assert stage_of(council, decides, is_handed_in=True) is Stage.DECIDED


async def test_the_papers_that_would_be_void_are_those_that_are_printed_again_afterwards() -> None:
    actor, nomination_id = await filled(3)
    version = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    before = await queries.current_snapshot(actor, nomination_id)
    gone = before.lists[0].candidates[0]
    told = papers_without(version.snapshot, before, gone.person_id)
    said = print_again(told, several_lists=False)
    assert (said.count, said.kept) == (4, 0), "H 1, H 3-1 and the H 9 of the two who stay; all name the whole list"
    assert [str(each) for each in said.void] == [f"H 9 van {gone.name.in_text}"]
    (off,) = lists_with(before, gone.person_id)
    assert (off.place, off.moving_up, off.first_after) == (1, 2, before.lists[0].candidates[1].name.in_text)
    await take_off_all_lists(actor, nomination_id, gone.person_id, at=NOW)
    after = await queries.current_snapshot(actor, nomination_id)
    assert papers_without(version.snapshot, after, uuid4()) == told, "what was told is what came"


async def _two_lists() -> tuple[Actor, UUID, UUID]:
    actor, nomination_id = await filled(3)
    second = uuid4()
    await add_list(actor, nomination_id, list_id=second, at=NOW)
    leaving = (await nomination_for(actor, nomination_id)).lists[0].candidates[1]
    await add_persons(actor, nomination_id, [person(4, bsn=""), person(5, bsn="")], list_id=second, at=NOW)
    await add_candidates(actor, nomination_id, second, [leaving], at=NOW)
    return actor, nomination_id, leaving


async def test_one_act_takes_somebody_off_all_lists_and_one_undo_puts_them_back() -> None:
    actor, nomination_id, leaving = await _two_lists()
    was = await nomination_for(actor, nomination_id)
    event = await take_off_all_lists(actor, nomination_id, leaving, at=NOW)
    assert event is not None
    now = await nomination_for(actor, nomination_id)
    assert all(leaving not in each.candidates for each in now.lists)
    assert now.persons == was.persons, "the person stays in the address book"
    (recorded,) = await latest(chain_of(nomination_id), limit=1)
    assert (recorded.name, recorded.number) == ("candidate_withdrawn", event)
    assert await take_off_all_lists(actor, nomination_id, leaving, at=NOW) is None
    _, undone = await undo(actor, nomination_id, event, at=NOW)
    assert (await nomination_for(actor, nomination_id)).lists == was.lists
    assert undone is not None
    await undo(actor, nomination_id, undone, at=NOW)
    assert (await nomination_for(actor, nomination_id)).lists == now.lists
    assert await verify_chain(chain_of(nomination_id)) == ()


async def test_an_act_that_builds_on_it_stands_in_the_way_of_the_undo() -> None:
    actor, nomination_id, leaving = await _two_lists()
    event = await take_off_all_lists(actor, nomination_id, leaving, at=NOW)
    assert event is not None
    list_id = (await nomination_for(actor, nomination_id)).lists[0].id
    await add_candidates(actor, nomination_id, list_id, [leaving], at=NOW)
    with pytest.raises(BuiltUpon):
        await undo(actor, nomination_id, event, at=NOW)
