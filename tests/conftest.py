"""What every test may ask for: a real, migrated database that is empty again after each test, and a set of keys.

The server is an embedded one of this test process, or the one in `KIESLIJST_TEST_DATABASE_URL`; that account needs the
right to make databases (CREATEDB) and nothing more.
"""

import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
from argon2 import PasswordHasher
from tests.cleaning import Cleaner

from kieslijst.database import close_pool, open_pool, ready
from kieslijst.embedded import EmbeddedServer
from kieslijst.identity import passwords
from kieslijst.migrations import migrate
from kieslijst.sealing import KeyRing, use_keys
from kieslijst.settings import settings


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def _own_environment() -> Iterator[None]:
    """Keys of the tests, none of the operator's variables, and passwords that are hashed in no time.

    A real hash takes a quarter of a second of the processor, and every test with people who log in makes eight of them;
    `tests/identity/test_passwords.py` looks at the real ones.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("KIESLIJST_") and name not in _OF_TESTS]:
            patch.delenv(name)
        settings.cache_clear()
        use_keys(KeyRing({1: bytes(range(32))}))
        patch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


_OF_TESTS = ("KIESLIJST_SHARED", "KIESLIJST_TEST_DATABASE_URL", "KIESLIJST_EML_SCHEMAS")


@pytest.fixture
def server_folder() -> Iterator[Path]:
    """A new folder for a server's data, which the account that runs PostgreSQL can enter."""
    yield from _server_folder()


@pytest.fixture(scope="module")
def module_folder() -> Iterator[Path]:
    """The same for all tests of a module."""
    yield from _server_folder()


def _server_folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="kl-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def server_url() -> Iterator[str]:
    """The URL of a maintenance database on the server under test."""
    given = os.environ.get("KIESLIJST_TEST_DATABASE_URL", "")
    if given:
        yield given
        return
    for folder in _server_folder():
        server = EmbeddedServer(folder, durable=False)
        server.start()
        try:
            yield server.url("postgres")
        finally:
            server.stop()


@pytest.fixture(scope="session")
async def database_url(anyio_backend: str, server_url: str) -> AsyncIterator[str]:  # noqa: ARG001 - orders the fixtures
    """A new database on that server, `test_` and the name of this pytest worker; dropped at the end."""
    name = f"test_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    await ready(server_url)
    maintenance = await asyncpg.connect(server_url)
    await maintenance.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    await maintenance.execute(f"CREATE DATABASE {name}")
    yield urlsplit(server_url)._replace(path=f"/{name}").geturl()
    await maintenance.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await maintenance.close()


@pytest.fixture(scope="session")
async def database(database_url: str) -> AsyncIterator[Cleaner]:
    """The migrated database behind `kieslijst.database`, with the pool of the tests' event loop."""
    await open_pool(database_url)
    await migrate()
    connection = await asyncpg.connect(database_url)
    yield await Cleaner.prepare(connection)
    await connection.close()
    await close_pool()


@pytest.fixture
async def db(database: Cleaner, database_url: str) -> AsyncIterator[str]:
    """The database, emptied after the test; its value is the URL."""
    yield database_url
    connection = await asyncpg.connect(database_url)
    await database.clean(connection)
    await connection.close()
