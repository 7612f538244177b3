"""The lists of any moment are the record walked backwards, over every act that changes who stands where."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, party_editor
from tests.nomination.twenty import started

from kieslijst.audit import queries as audit
from kieslijst.nomination.actions import candidates, heads, labels, persons
from kieslijst.nomination.actions.copying import copy_list
from kieslijst.nomination.actions.twins import merge_persons
from kieslijst.nomination.actions.withdrawals import take_off_all_lists
from kieslijst.nomination.copying import Copying, Each, Present
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import CandidateList, SharedHead
from kieslijst.nomination.moving import ToPlace
from kieslijst.nomination.queries import nomination_for
from kieslijst.nomination.undo.replay import lists_at
from kieslijst.nomination.undo.undo import undo
from kieslijst.shared.actor import Actor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


def _plain(lists: tuple[CandidateList, ...]) -> list[CandidateList]:
    """Without the head: a list that was bound is shown as it stood."""
    return [replace(each, head=None) for each in sorted(lists, key=lambda each: each.number)]


async def test_after_any_acts_every_earlier_state_of_the_lists_comes_back() -> None:
    actor = party_editor()
    nomination = await started(actor, 8)
    chain, source = chain_of(nomination.id), nomination.lists[0].id
    first, second, third, *_ = nomination.lists[0].candidates
    states: list[tuple[int, list[CandidateList]]] = []

    async def keep() -> None:
        number = (await audit.latest(chain, limit=1))[0].number
        states.append((number, _plain((await nomination_for(actor, nomination.id)).lists)))

    await keep()
    await copy_list(actor, nomination.id, Copying(source, (2, 3), Each.OWN, Present.REPLACE), at=NOW)
    await keep()
    copies = [each.id for each in (await nomination_for(actor, nomination.id)).lists]
    await heads.share_head(actor, nomination.id, SharedHead(uuid4(), 3), source=source, members=copies, at=NOW)
    await keep()
    await heads.dissolve_head(actor, nomination.id, await _head(actor, nomination.id), at=NOW)
    await keep()
    await labels.name_list(actor, nomination.id, copies[1], "Noord", at=NOW)
    await keep()
    await candidates.move_candidates(actor, nomination.id, copies[1], [first], target=ToPlace(5), at=NOW)
    await keep()
    withdrawn = await take_off_all_lists(actor, nomination.id, second, at=NOW)
    await keep()
    assert withdrawn is not None
    await undo(actor, nomination.id, withdrawn, at=NOW)
    await keep()
    now = await nomination_for(actor, nomination.id)
    step: int | None = await merge_persons(actor, nomination.id, now.person(third), first, removed_revision=1, at=NOW)
    await keep()
    for _ in ("two again", "one again"):
        assert step is not None
        _, step = await undo(actor, nomination.id, step, at=NOW)
        await keep()
    await persons.remove_persons(actor, nomination.id, [second, third], at=NOW)
    await keep()
    await _come_back(actor, nomination.id, states)


async def _come_back(actor: Actor, nomination_id: UUID, states: list[tuple[int, list[CandidateList]]]) -> None:
    """Each of these states of the lists, by the number of the event that made it."""
    lists = (await nomination_for(actor, nomination_id)).lists
    for number, was in states:
        later = await audit.since(chain_of(nomination_id), number + 1)
        assert _plain(lists_at(lists, later)) == was, number


async def _head(actor: Actor, nomination_id: UUID) -> UUID:
    """The id of the only head."""
    found = await nomination_for(actor, nomination_id)
    return next(each.head.id for each in found.lists if each.head)
