"""The one way to the database, on a real server."""

import asyncio

import asyncpg
import pytest
from piccolo.engine.exceptions import TransactionError
from tests.cleaning import Cleaner

from kieslijst.database import DB, ready, transaction
from kieslijst.shared.errors import NotReady

pytestmark = pytest.mark.anyio
_DEFERRED = """
    CREATE TEMP TABLE once (n int UNIQUE DEFERRABLE INITIALLY DEFERRED) ON COMMIT DROP;
    INSERT INTO once VALUES (1), (1)
"""


def _idle() -> int:
    assert DB.pool is not None
    return int(DB.pool.get_idle_size())


def _size() -> int:
    assert DB.pool is not None
    return int(DB.pool.get_size())


async def test_a_failed_commit_gives_the_connection_back(db: str) -> None:  # noqa: ARG001 - the pool is what counts
    for _ in range(12):
        with pytest.raises(asyncpg.UniqueViolationError):
            async with transaction() as connection:
                await connection.execute(_DEFERRED)
    assert _idle() == _size()


async def test_a_transaction_that_was_left_open_does_not_come_back_with_its_connection(db: str) -> None:  # noqa: ARG001 - the pool is what counts
    assert DB.pool is not None
    async with DB.pool.acquire() as connection:
        pid = connection.get_server_pid()
        begun = connection.transaction()
        await begun.start()
    async with DB.pool.acquire() as connection:
        assert connection.get_server_pid() == pid
        assert not connection.is_in_transaction()


async def test_a_connection_that_dies_before_begin_is_given_back(db: str) -> None:
    for _ in range(12):
        assert DB.pool is not None
        async with DB.pool.acquire() as connection:
            pid = connection.get_server_pid()
        other = await asyncpg.connect(db)
        await other.execute("SELECT pg_terminate_backend($1)", pid)
        await other.close()
        try:
            async with transaction() as inside:
                await inside.execute("SELECT 1")
        except (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError):
            continue
    assert _idle() == _size()
    async with transaction() as usable:
        assert await usable.fetchval("SELECT 1") == 1


async def test_a_cancelled_transaction_gives_the_connection_back(db: str) -> None:  # noqa: ARG001 - it needs the database
    async def sleep() -> None:
        async with transaction() as connection:
            await connection.execute("SELECT pg_sleep(5)")

    running = asyncio.create_task(sleep())
    await asyncio.sleep(0.05)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert _idle() == _size()


async def test_a_transaction_never_nests(db: str) -> None:  # noqa: ARG001 - it needs the database
    with pytest.raises(TransactionError):
        async with transaction(), transaction():
            pass


async def test_a_server_that_does_not_answer_is_said_to_be_so() -> None:
    with pytest.raises(NotReady, match="antwoordt niet"):
        await ready("postgresql://nobody@/nothing?host=/nowhere", seconds=0.1)


async def test_a_database_that_does_not_exist_is_said_at_once(db: str) -> None:
    with pytest.raises(NotReady, match="niet te gebruiken"):
        await ready(db.replace("/test_", "/absent_"))


@pytest.mark.parametrize("trusted", [True, False])
async def test_every_table_is_emptied_whatever_the_rights(db: str, *, trusted: bool) -> None:
    connection = await asyncpg.connect(db)
    is_superuser = await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    statements = """
        CREATE SCHEMA scrap;
        CREATE TABLE scrap.parent (id int PRIMARY KEY);
        CREATE TABLE scrap.child (
            id int PRIMARY KEY, parent int REFERENCES scrap.parent, own int REFERENCES scrap.child
        );
        CREATE TABLE scrap.hen (id int PRIMARY KEY);
        CREATE TABLE scrap.egg (id int PRIMARY KEY, hen int REFERENCES scrap.hen);
        ALTER TABLE scrap.hen ADD egg int REFERENCES scrap.egg;
        CREATE FUNCTION scrap.never() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'never'; END$$;
        CREATE TRIGGER keep BEFORE DELETE ON scrap.child FOR EACH ROW EXECUTE FUNCTION scrap.never();
        INSERT INTO scrap.parent VALUES (1); INSERT INTO scrap.child VALUES (1, 1, 1);
        INSERT INTO scrap.hen VALUES (1); INSERT INTO scrap.egg VALUES (1, 1); UPDATE scrap.hen SET egg = 1;
    """
    try:
        await connection.execute(statements)
        await (await Cleaner.prepare(connection, trusted=trusted and is_superuser)).clean(connection)
        for table in ("parent", "child", "hen", "egg"):
            assert await connection.fetchval(f"SELECT count(*) FROM scrap.{table}") == 0  # noqa: S608 - a name of ours
        with pytest.raises(asyncpg.RaiseError):
            await connection.execute("INSERT INTO scrap.child VALUES (2); DELETE FROM scrap.child")
    finally:
        await connection.execute("DROP SCHEMA scrap CASCADE")
        await connection.close()
