"""The supervisor: database, migrations, web server and jobs process, kept alive until somebody asks to stop."""

import asyncio
import http.client
import os
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

import structlog

from kieslijst.embedded import EmbeddedServer
from kieslijst.sealing import read_key_file
from kieslijst.settings import settings
from kieslijst.shared.errors import NotReady
from kieslijst.supervisor.children import Kept, Process
from kieslijst.supervisor.leash import Leash, end_family
from kieslijst.supervisor.lock import held, refuse_taken_port
from kieslijst.supervisor.plan import FAMILY_VARIABLE, Plan
from kieslijst.supervisor.prepare import Prepared, prepare

_STEP_SECONDS = 0.05
_FIRST_ANSWER_SECONDS = 60.0
_MOST_FAILED_STARTS = 3
_LOG = structlog.get_logger("supervisor")


def supervise(plan: Plan, *, announce: bool) -> None:
    """Run the service until SIGTERM, SIGINT or SIGHUP.

    Raises `KieslijstError` when it cannot start: it runs already, the port is taken, the keys are wrong.
    """
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _stop)
    try:
        with held(plan.settings.data_dir):
            _serve(plan, announce=announce)
    except KeyboardInterrupt:
        _LOG.info("service_stopped")


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Once: a second signal must not interrupt the stopping itself."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _serve(plan: Plan, *, announce: bool) -> None:
    end_family(plan.family)
    refuse_taken_port(plan.settings.host, plan.settings.port)
    if not plan.may_make_keys:
        read_key_file(plan.settings.keys)
    with _database(plan) as server:
        url = server.url() if server else plan.settings.database_url
        os.environ.update(plan.environment(url))
        settings.cache_clear()
        prepared = asyncio.run(prepare(plan, url, server))
        with _children(plan, server) as kept:
            _wait_for_answer(plan, kept)
            _LOG.info("service_ready", port=plan.settings.port)
            if announce:
                _announce(plan, prepared)
            while True:
                _tend(kept)


def _tend(kept: Sequence[Kept]) -> None:
    for one in kept:
        one.tend()
    time.sleep(_STEP_SECONDS)


@contextmanager
def _database(plan: Plan) -> Iterator[EmbeddedServer | None]:
    if plan.settings.database_url:
        yield None
        return
    server = EmbeddedServer(plan.settings.data_dir)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@contextmanager
def _children(plan: Plan, server: EmbeddedServer | None) -> Iterator[Sequence[Kept]]:
    leash = Leash()
    environment = {**leash.environment, FAMILY_VARIABLE: plan.family}
    processes = {
        name: Process(f"kieslijst.supervisor.{name}", environment, leash=leash.number) for name in ("server", "jobs")
    }
    kept = [Kept(name, process) for name, process in processes.items()]
    try:
        for one in kept:
            one.begin()
        yield [*kept, *([Kept("database", server)] if server else [])]
    finally:
        for process in processes.values():
            process.ask_to_stop()
        for process in processes.values():
            process.stop()
        end_family(plan.family)


def _wait_for_answer(plan: Plan, kept: Sequence[Kept]) -> None:
    end = time.monotonic() + _FIRST_ANSWER_SECONDS
    while not _answers(plan):
        _tend(kept)
        if time.monotonic() > end or any(one.restarts >= _MOST_FAILED_STARTS for one in kept):
            raise NotReady("De webserver start niet. De regels hierboven zeggen waarom.")


def _answers(plan: Plan) -> bool:
    connection = http.client.HTTPConnection(plan.settings.host, plan.settings.port, timeout=5)
    try:
        connection.request("GET", "/")
        connection.getresponse()
    except (OSError, http.client.HTTPException):
        return False
    else:
        return True
    finally:
        connection.close()


def _announce(plan: Plan, prepared: Prepared) -> None:
    kind = " (demonstratie)" if plan.demo else ""
    said = [f"Kieslijst draait op {plan.address}{kind}", f"Gegevens: {plan.settings.data_dir}"]
    said.append(f"Sleutels: {plan.settings.keys}{' (nieuw gemaakt)' if prepared.made_keys else ''}")
    said.extend(prepared.lines)
    said.append("Stoppen: Ctrl+C")
    print("\n".join(said), flush=True)  # noqa: T201 - the operator's terminal
