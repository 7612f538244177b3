"""Whose keys and what kind of installation a database belongs to."""

import pytest

from kieslijst.database import transaction
from kieslijst.installation.marks import check_keys, claim, forget_key, kept_keys
from kieslijst.sealing import KeyRing, KeyTrouble
from kieslijst.shared.errors import Refused

pytestmark = pytest.mark.anyio
OLD, NEW = bytes(range(32)), bytes(range(1, 33))


async def test_a_new_database_takes_the_first_keys_and_then_no_others(db: str) -> None:  # noqa: ARG001 - emptied
    async with transaction() as connection:
        await check_keys(connection, KeyRing({1: OLD}))
        await check_keys(connection, KeyRing({1: OLD}))
        with pytest.raises(KeyTrouble):
            await check_keys(connection, KeyRing({1: NEW}))
        assert list(await kept_keys(connection)) == [1]


async def test_a_rotated_key_may_leave_only_after_it_is_forgotten(db: str) -> None:  # noqa: ARG001 - it needs the database
    async with transaction() as connection:
        await check_keys(connection, KeyRing({1: OLD}))
        await check_keys(connection, KeyRing({1: OLD, 2: NEW}))
        with pytest.raises(KeyTrouble, match="Sleutel 1 ontbreekt"):
            await check_keys(connection, KeyRing({2: NEW}))
        await forget_key(connection, 1)
        await check_keys(connection, KeyRing({2: NEW}))


@pytest.mark.parametrize("demo", [True, False])
async def test_a_demonstration_and_a_real_database_are_never_the_same(db: str, *, demo: bool) -> None:  # noqa: ARG001 - it needs the database
    async with transaction() as connection:
        await claim(connection, demo=demo)
        await claim(connection, demo=demo)
        with pytest.raises(Refused):
            await claim(connection, demo=not demo)
