"""The audit record: chained, append-only, and any change of the past is found."""

import asyncpg
import pytest
from tests.builders import NOW, party_editor

from kieslijst.audit import queries
from kieslijst.audit.actions import Happening, record, record_all
from kieslijst.audit.model import FIRST
from kieslijst.database import DB, transaction

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _record(chain: str, times: int) -> None:
    for number in range(times):
        async with transaction():
            await record(
                chain, "thing_changed", actor=party_editor(), subject=("thing", number), at=NOW, after={"to": number}
            )


async def test_events_are_numbered_and_linked_within_their_own_chain() -> None:
    await _record("nomination:a", 3)
    await _record("nomination:b", 1)
    newest, middle, first = await queries.latest("nomination:a")
    assert [newest.number, middle.number, first.number] == [3, 2, 1]
    assert first.previous == FIRST
    assert (newest.previous, middle.previous) == (middle.hash, first.hash)
    assert (await queries.verify()).breaks == ()


async def test_several_events_of_one_act_are_linked_as_if_they_came_one_by_one() -> None:
    await _record("nomination:a", 1)
    happened = [Happening("thing_changed", ("thing", number), after={"to": number}) for number in range(3)]
    async with transaction():
        told = await record_all("nomination:a", happened, actor=party_editor(), at=NOW)
        assert await record_all("nomination:a", [], actor=party_editor(), at=NOW) == []
    newest_first = await queries.latest("nomination:a")
    assert newest_first[:3] == told[::-1]
    assert [(event.number, event.after) for event in told] == [(2, {"to": 0}), (3, {"to": 1}), (4, {"to": 2})]
    assert (await queries.verify()).breaks == ()


async def test_the_database_refuses_to_change_or_delete_an_event() -> None:
    await _record("nomination:a", 1)
    for statement in ("UPDATE audit_event SET actor_name = 'x'", "DELETE FROM audit_event"):
        with pytest.raises(asyncpg.RaiseError, match="append-only"):
            await DB.run_ddl(statement)


@pytest.mark.parametrize(
    ("forgery", "number", "reason"),
    [
        ("UPDATE audit_event SET actor_name = 'x' WHERE number = 2", 2, "inhoud is veranderd"),
        ("DELETE FROM audit_event WHERE number = 2", 2, "ontbreekt"),
        ("DELETE FROM audit_event WHERE number = 3", 3, "einde"),
        ("UPDATE audit_event SET after = '{\"to\": 9}' WHERE number = 1", 1, "inhoud is veranderd"),
        ("UPDATE audit_chain SET event_count = 4", 4, "einde"),
    ],
)
async def test_a_forged_past_is_found_at_its_number(forgery: str, number: int, reason: str) -> None:
    await _record("nomination:a", 3)
    await DB.run_ddl("ALTER TABLE audit_event DISABLE TRIGGER audit_event_append_only")
    try:
        await DB.run_ddl(forgery)
    finally:
        await DB.run_ddl("ALTER TABLE audit_event ENABLE TRIGGER audit_event_append_only")
    first = (await queries.verify()).breaks[0]
    assert first.number == number
    assert reason in first.reason


async def test_the_anchor_changes_with_every_event_of_every_chain() -> None:
    await _record("nomination:a", 1)
    before = await queries.anchor()
    await _record("nomination:b", 1)
    between = await queries.anchor()
    await _record("nomination:a", 1)
    assert len({before, between, await queries.anchor()}) == 3


async def test_an_event_of_a_rolled_back_change_is_not_there() -> None:
    async def fail_after_recording() -> None:
        async with transaction():
            await record("nomination:a", "thing_changed", actor=party_editor(), subject=("thing", 1), at=NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail_after_recording()
    assert await queries.latest("nomination:a") == []
