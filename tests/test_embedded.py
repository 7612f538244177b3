"""PostgreSQL as a child of ours."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import asyncpg
import pytest

from kieslijst.database import ready
from kieslijst.embedded import EmbeddedServer, EmbeddedTrouble


def _rows(url: str) -> int:
    return asyncio.run(_insert_and_count(url))


async def _insert_and_count(url: str) -> int:
    await ready(url)
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE IF NOT EXISTS kept (n int)")
    await connection.execute("INSERT INTO kept VALUES (1)")
    rows: int = await connection.fetchval("SELECT count(*) FROM kept")
    await connection.close()
    return rows


def test_data_outlive_a_stop_and_a_kill(server_folder: Path) -> None:
    server = EmbeddedServer(server_folder)
    server.start()
    assert _rows(server.url("postgres")) == 1
    server.stop()
    server.start()
    assert _rows(server.url("postgres")) == 2
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    while not server.has_ended:
        time.sleep(0.01)
    server.start()
    assert _rows(server.url("postgres")) == 3
    server.stop()


def test_a_long_folder_gets_a_short_socket(server_folder: Path) -> None:
    folder = server_folder / ("long" * 25)
    server = EmbeddedServer(folder, durable=False)
    assert len(str(server.socket)) < 90
    server.start()
    assert _rows(server.url("postgres")) == 1
    server.stop()


def test_only_its_own_account_enters_the_socket_folder(server_folder: Path) -> None:
    server = EmbeddedServer(server_folder, durable=False)
    server.start()
    asyncio.run(ready(server.url("postgres")))
    assert server.socket.stat().st_mode & 0o777 == 0o700
    assert server.data.stat().st_mode & 0o777 == 0o700
    server.stop()


def test_a_file_in_the_place_of_the_folder_is_refused(server_folder: Path) -> None:
    (server_folder / "taken").write_text("")
    with pytest.raises(EmbeddedTrouble, match="niet te maken"):
        EmbeddedServer(server_folder / "taken").start()


def test_the_server_ends_with_the_process_that_started_it(server_folder: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from kieslijst.embedded import EmbeddedServer;"
        "s = EmbeddedServer(Path(sys.argv[1]), durable=False); s.start(); print(s.pid, flush=True); time.sleep(60)"
    )
    starter = subprocess.Popen([sys.executable, "-c", code, str(server_folder)], stdout=subprocess.PIPE, text=True)
    assert starter.stdout is not None
    pid = int(starter.stdout.readline())
    asyncio.run(ready(EmbeddedServer(server_folder).url("postgres")))
    starter.kill()
    starter.wait()
    starter.stdout.close()
    end = time.monotonic() + 5
    while Path(f"/proc/{pid}").exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert not Path(f"/proc/{pid}").exists()
