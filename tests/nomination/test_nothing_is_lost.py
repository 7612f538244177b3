"""Two people move, edit and remove at random, with pages as old as it happens: nothing that was typed is lost.

Every value that somebody typed stands in the record by the end, or lost against a value that somebody chose while both
stood before them, or was taken back with its person, from whom it can be brought back.
"""

import random
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, party_editor, person

from kieslijst.audit.queries import since
from kieslijst.nomination import queries
from kieslijst.nomination.actions import candidates, nominations, persons
from kieslijst.nomination.actions.restoring import restore_and_save
from kieslijst.nomination.conflicts import Answer, EditConflict, Saved
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.merging import value_at
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.nomination.moving import ToPlace
from kieslijst.nomination.store import versions
from kieslijst.nomination.undo.parts import in_the_way, standing, undone_by
from kieslijst.nomination.undo.registry import can_be_undone, touched, undoable_among
from kieslijst.nomination.undo.replay import lists_at
from kieslijst.nomination.undo.undo import undo
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_FIELDS = ("name.first_name", "residence.place", "address.street", "address.place")
_STEPS = 24


@dataclass
class Journey:
    """What two people did, and for each field the value that the record must have."""

    chance: random.Random
    people: tuple[Actor, ...]
    nomination: Nomination
    expected: dict[tuple[UUID, str], str]
    pages: dict[tuple[str, UUID], Person] = field(default_factory=dict)
    were: list[tuple[int, tuple[CandidateList, ...]]] = field(default_factory=list)
    conflicts: int = 0
    restored: int = 0

    async def now(self) -> Nomination:
        return await queries.nomination_for(self.people[0], self.nomination.id)

    async def open(self, who: Actor) -> None:
        for one in (await self.now()).persons:
            self.pages[who.name, one.id] = one

    async def edit(self, who: Actor) -> None:
        """Type on a page that may be old, one or two fields; a conflict is answered field by field."""
        page = self.chance.choice([one for (name, _), one in self.pages.items() if name == who.name])
        fields = self.chance.sample(_FIELDS, self.chance.randint(1, 2))
        words = {path: f"{path} {self.chance.randrange(10**9)}" for path in fields}
        typed = page
        for path, word in words.items():
            typed = _with(typed, path, word)
        mine, saved = await self._save(who, typed, words)
        for path, word in mine.items():
            self.expected[page.id, path] = word
        for path in saved.kept:
            assert path not in mine

    async def _save(self, who: Actor, typed: Person, words: dict[str, str]) -> tuple[dict[str, str], Saved]:
        try:
            return words, await self._sent(who, typed, None)
        except EditConflict as conflict:
            self.conflicts += 1
            given_back = {each.field: each for each in conflict.collisions}
            for path, each in given_back.items():
                assert each.mine == words[path]
                assert each.theirs == self.expected[typed.id, path]
            theirs = frozenset(path for path in given_back if self.chance.random() < 0.5)
            saved = await self._sent(who, typed, Answer(conflict.revision, theirs))
            return {path: word for path, word in words.items() if path not in theirs}, saved

    async def _sent(self, who: Actor, typed: Person, answer: Answer | None) -> Saved:
        try:
            return await persons.change_person(who, self.nomination.id, typed, at=NOW, answer=answer)
        except NotFound:
            self.restored += 1
            return await restore_and_save(who, self.nomination.id, typed, at=NOW, answer=answer)

    async def move(self, who: Actor) -> None:
        there = (await self.now()).lists[0]
        if there.candidates:
            chosen, place = self.chance.choice(there.candidates), self.chance.randint(1, 6)
            await candidates.move_candidates(who, self.nomination.id, there.id, [chosen], target=ToPlace(place), at=NOW)

    async def remove(self, who: Actor) -> None:
        found = (await self.now()).persons
        if len(found) > 2:
            await persons.remove_person(who, self.nomination.id, self.chance.choice(found).id, at=NOW)

    async def step(self) -> None:
        who = self.chance.choice(self.people)
        act = self.chance.choices((self.open, self.edit, self.move, self.remove), (2, 6, 3, 1))[0]
        await act(who)
        events = await since(chain_of(self.nomination.id), 1)
        self.were.append((events[-1].number, (await self.now()).lists))


def _with(record: Any, path: str, value: object) -> Any:
    head, _, rest = path.partition(".")
    return replace(record, **{head: _with(getattr(record, head), rest, value) if rest else value})


async def _begun(seed: int) -> Journey:
    lisa = party_editor()
    mo = party_editor(lisa.organisation_id, "Mo Idrissi")
    assert lisa.organisation_id is not None
    nomination_id, list_id = uuid4(), uuid4()
    await nominations.start_nomination(
        lisa,
        nomination_id=nomination_id,
        organisation_id=lisa.organisation_id,
        election_id=uuid4(),
        list_id=list_id,
        at=NOW,
    )
    await persons.add_persons(lisa, nomination_id, [person(i) for i in range(4)], list_id=list_id, at=NOW)
    nomination = await queries.nomination_for(lisa, nomination_id)
    expected = {(one.id, path): str(value_at(one, path)) for one in nomination.persons for path in _FIELDS}
    journey = Journey(random.Random(seed), (lisa, mo), nomination, expected)  # noqa: S311 - chooses acts, not secrets
    for who in journey.people:
        await journey.open(who)
    return journey


@pytest.mark.parametrize("seed", range(3))
async def test_every_value_is_in_the_record_or_was_given_back_to_choose(seed: int) -> None:
    journey = await _begun(seed)
    for _ in range(_STEPS):
        await journey.step()
    found = await journey.now()
    gone = [one.id for one in journey.nomination.persons if one.id not in {each.id for each in found.persons}]
    everybody = [*found.persons, *await versions.newest_persons(found.id, gone)]
    assert {one.id for one in everybody} == {one.id for one in journey.nomination.persons}
    record = {(one.id, path): str(value_at(one, path)) for one in everybody for path in _FIELDS}
    assert record == journey.expected
    assert set(found.lists[0].candidates) == {one.id for one in found.persons}
    assert journey.conflicts
    await _the_lists_can_be_seen_as_they_were(journey)
    await _what_can_be_undone_is_what_the_page_says(journey)


async def _the_lists_can_be_seen_as_they_were(journey: Journey) -> None:
    events = await since(chain_of(journey.nomination.id), 1)
    now = (await journey.now()).lists
    for number, lists in journey.were:
        assert lists_at(now, events[number:]) == lists


async def _what_can_be_undone_is_what_the_page_says(journey: Journey) -> None:
    """The one walk over the chain says of each event what undoing it asks one by one; and all of them do go back."""
    for turn in range(100):
        events = await since(chain_of(journey.nomination.id), 1)
        free = undoable_among(events)
        for event in (event for event in events if can_be_undone(event) and turn % 10 == 0):
            later = events[event.number :]
            is_taken_back = any(undone_by(each) == event.number for each in standing(later, event.number))
            assert (event.number in free) == (not is_taken_back and not in_the_way(event, later, touched))
        first_steps = [number for number in free if undone_by(events[number - 1]) is None]
        if not first_steps:
            break
        await undo(journey.people[1], journey.nomination.id, journey.chance.choice(first_steps), at=NOW)
    found = await journey.now()
    assert found.persons == ()
    with pytest.raises(Refused):
        await undo(journey.people[0], journey.nomination.id, 1, at=NOW)
