"""What is remembered of an election follows every change of it, also inside a transaction and when that is undone."""

from dataclasses import replace

import pytest
from tests.builders import NOW, election

from kieslijst.database import transaction
from kieslijst.elections import store
from kieslijst.elections.actions import keep_definition
from kieslijst.elections.definition import Definition
from kieslijst.exchange.election_definition import RegisteredAppellation
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
BUILT = election()


class _TakenBackError(Exception):
    """Ends a transaction."""


def _with(*names: str) -> Definition:
    return Definition(replace(BUILT, appellations=names), register=tuple(RegisteredAppellation(each) for each in names))


async def _registered() -> tuple[str, ...] | None:
    found = await store.election(BUILT.id)
    assert found is not None
    return found.appellations


async def test_a_renewed_election_is_read_anew() -> None:
    for names in (("Dorp en Wad",), ("Dorp en Wad", "Zuiderzon")):
        await keep_definition(SYSTEM_OPERATOR, _with(*names), at=NOW)
        assert await _registered() == names
        assert [each.appellations for each in await store.elections()] == [names]


async def _change_twice_and_take_back() -> None:
    async with transaction():
        for name in ("Zuiderzon", "Noorderlicht"):
            await store.replace(_with(name))
            assert await _registered() == (name,)
        raise _TakenBackError


async def test_each_change_within_a_transaction_is_seen_and_forgotten_with_it() -> None:
    await keep_definition(SYSTEM_OPERATOR, _with("Dorp en Wad"), at=NOW)
    with pytest.raises(_TakenBackError):
        await _change_twice_and_take_back()
    assert await _registered() == ("Dorp en Wad",)
