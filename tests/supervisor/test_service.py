"""`kieslijst demo` and `serve` from the outside."""

import asyncio
import json
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg
import pytest
from tests.supervisor.service import SMALL_APP, Service, free_port, wait_for

from kieslijst.database import make_database
from kieslijst.sealing import make_key_file


@pytest.fixture
def service(server_folder: Path) -> Iterator[Service]:
    yield from _running(Service(server_folder, free_port(), SMALL_APP))


def _running(made: Service) -> Iterator[Service]:
    try:
        yield made
    finally:
        if made.process is not None and made.process.poll() is None:
            made.process.kill()
            made.process.wait(timeout=60)
        wait_for(lambda: not made.left_over(), seconds=20)


@dataclass(slots=True)
class Life:
    """What one demonstration did from its first start to its end, and what was refused meanwhile and afterwards."""

    service: Service
    whole: dict[str, int] = field(default_factory=dict)
    beside: dict[str, tuple[int, str]] = field(default_factory=dict)
    still_answers: bool = False
    end: tuple[int, str] = (-1, "")
    left_over: list[int] = field(default_factory=list)
    after: dict[str, tuple[int, str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def life(module_folder: Path) -> Iterator[Life]:
    for service in _running(Service(module_folder, free_port(), SMALL_APP)):
        lived = Life(service)
        _live(lived)
        _come_back(lived)
        yield lived


def _live(lived: Life) -> None:
    service = lived.service
    service.start()
    service.wait_until_ready()
    wait_for(lambda: service.ask("POST", "/?id=a&client=1"), seconds=5)
    lived.whole = {role: len(pids) for role, pids in service.found().items()}
    for what, folder, port in (
        ("same folder", service.folder, free_port()),
        ("same port", service.folder / "other", service.port),
    ):
        second = Service(folder, port, SMALL_APP)
        second.start()
        lived.beside[what] = second.wait()
    lived.still_answers = service.answers()
    lived.end = service.stop()
    lived.left_over = service.left_over()


def _come_back(lived: Life) -> None:
    """As a real service, without its keys, and with those of another."""
    keys = lived.service.folder / "keys.json"
    lived.after["serve"] = _started(lived.service, "serve")
    keys.rename(keys.with_suffix(".old"))
    lived.after["without keys"] = _started(lived.service, "demo")
    make_key_file(keys)
    lived.after["with other keys"] = _started(lived.service, "demo")


def _started(service: Service, mode: str) -> tuple[int, str]:
    service.mode = mode
    service.start()
    return service.wait()


def test_a_demonstration_starts_says_where_it_is_and_stops_without_a_trace(life: Life) -> None:
    assert life.whole == {"watch": 1, "supervisor": 1, "database": 1, "server": 1, "worker": 2, "jobs": 1}
    status, said = life.end
    assert status == 0
    assert f"http://localhost:{life.service.port}" in said
    assert "nieuw gemaakt" in said
    assert "Traceback" not in said
    assert life.left_over == []
    lines = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    assert {"service_ready", "service_stopped"} <= {line["event"] for line in lines}


def test_a_second_one_on_the_same_folder_or_port_says_so_in_one_line(life: Life) -> None:
    for what, words in (("same folder", "draait al"), ("same port", f"Poort {life.service.port}")):
        status, said = life.beside[what]
        assert (status, words in said, len(said.splitlines())) == (2, True, 1), said
    assert life.still_answers


def test_a_demonstration_and_its_keys_are_no_real_service(life: Life) -> None:
    for what, words in (
        ("serve", "demonstratie"),
        ("without keys", "is er niet"),
        ("with other keys", "hoort niet bij deze database"),
    ):
        status, said = life.after[what]
        assert (status, words in said) == (2, True), said
        assert "Traceback" not in said


def test_a_real_service_never_makes_keys(service: Service) -> None:
    service.mode = "serve"
    service.start()
    status, said = service.wait()
    assert status == 2
    assert "keys.json is er niet" in said
    assert not (service.folder / "keys.json").exists()
    assert not (service.folder / "postgres").exists()


def test_everything_ends_with_the_watch(service: Service) -> None:
    service.start()
    service.wait_until_ready()
    assert service.process is not None
    os.kill(service.process.pid, signal.SIGKILL)
    wait_for(lambda: not service.left_over(), seconds=15)
    service.process.wait(timeout=10)


def test_an_app_that_cannot_start_is_a_refusal_and_not_a_loop(service: Service) -> None:
    service.environment = {**SMALL_APP, "KIESLIJST_APP": "tests.supervisor.small_app:absent"}
    service.start()
    status, said = service.wait()
    assert status == 2
    assert "start niet" in said
    assert service.left_over() == []


def test_two_web_nodes_serve_one_database_by_url(service: Service, server_url: str) -> None:
    url = urlsplit(server_url)._replace(path="/two_nodes").geturl()
    asyncio.run(make_database(server_url, "two_nodes"))
    keys = service.folder / "shared.json"
    make_key_file(keys)
    given = {**SMALL_APP, "KIESLIJST_DATABASE_URL": url, "KIESLIJST_KEYS": str(keys), "KIESLIJST_WORKERS": "1"}
    nodes = [Service(service.folder / name, free_port(), given, mode="serve") for name in ("one", "two")]
    try:
        for node in nodes:
            node.start()
        for node in nodes:
            node.wait_until_ready()
            assert node.found()["database"] == []
        assert nodes[0].ask("POST", "/?id=a&client=1")
        assert nodes[1].ask("GET", "/written?id=a") == "written"
    finally:
        for node in nodes:
            node.stop()
        asyncio.run(_drop(server_url))


async def _drop(server_url: str) -> None:
    maintenance = await asyncpg.connect(server_url)
    await maintenance.execute("DROP DATABASE two_nodes WITH (FORCE)")
    await maintenance.close()
