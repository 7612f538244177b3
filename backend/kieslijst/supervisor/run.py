"""The supervisor: database, migrations, web server and jobs process, kept alive until somebody asks to stop."""

import http.client
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FrameType

import structlog

from kieslijst.embedded import EmbeddedServer
from kieslijst.sealing import read_key_file
from kieslijst.shared.errors import KieslijstError, NotReady
from kieslijst.supervisor import jobs as jobs_process
from kieslijst.supervisor import server as server_process
from kieslijst.supervisor.apart import prepare_apart
from kieslijst.supervisor.children import Kept, Process
from kieslijst.supervisor.leash import Leash, end_family
from kieslijst.supervisor.lock import Lock, held, refuse_taken_port
from kieslijst.supervisor.plan import Plan
from kieslijst.supervisor.prepare import Prepared

_REFUSED = 2
_STEP_SECONDS = 0.05
_FIRST_ANSWER_SECONDS = 60.0
_MOST_FAILED_STARTS = 3
_LOG = structlog.get_logger("supervisor")


def run(plan: Plan, *, announce: bool) -> int:
    """Run the service until SIGTERM, SIGINT or SIGHUP: 0 then, 2 when it cannot start, said in one line."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _stop)
    try:
        with held(plan.settings.data_dir) as lock:
            _serve(plan, lock, announce=announce)
    except KeyboardInterrupt:
        _LOG.info("service_stopped")
    except (KieslijstError, OSError) as error:
        print(f"kieslijst: {error}", file=sys.stderr, flush=True)  # noqa: T201 - the operator's terminal
        return _REFUSED
    return 0


def _stop(_number: int, _frame: FrameType | None) -> None:
    """Once: a second signal must not interrupt the stopping itself."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    raise KeyboardInterrupt


def _serve(plan: Plan, lock: Lock, *, announce: bool) -> None:
    end_family(plan.family)
    refuse_taken_port(plan.settings.host, plan.settings.port)
    if not plan.may_make_keys:
        read_key_file(plan.settings.keys)
    with _database(plan) as server, _children(plan, lock) as (kept, leash):
        _begin(kept, when=plan.settings.keys.exists())
        prepared = prepare_apart(plan, server)
        leash.open_gate()
        _begin(kept, when=True)
        if server is not None:
            kept.append(Kept("database", server))
        _wait_for_answer(plan, kept)
        _LOG.info("service_ready", port=plan.settings.port)
        if announce:
            _announce(plan, prepared)
        while True:
            _tend(kept)


def _begin(kept: Sequence[Kept], *, when: bool) -> None:
    """Children need the key file: without one they begin after it was made."""
    for one in kept:
        if when and not one.has_begun:
            one.begin()


def _tend(kept: Sequence[Kept]) -> None:
    for one in kept:
        one.tend()
    time.sleep(_STEP_SECONDS)


@contextmanager
def _database(plan: Plan) -> Iterator[EmbeddedServer | None]:
    if not plan.settings.is_embedded:
        yield None
        return
    server = EmbeddedServer(plan.settings.data_dir)
    try:
        server.start()
        yield server
    finally:
        server.stop()


@contextmanager
def _children(plan: Plan, lock: Lock) -> Iterator[tuple[list[Kept], Leash]]:
    leash = Leash()
    processes = [
        Process(name, _without(lock, work), leash)
        for name, work in (("kl-server", server_process.main), ("kl-jobs", jobs_process.main))
    ]
    try:
        yield [Kept(process.name, process) for process in processes], leash
    finally:
        for process in processes:
            process.ask_to_stop()
        for process in processes:
            process.stop()
        end_family(plan.family)


def _without(lock: Lock, work: Callable[[], int]) -> Callable[[], int]:
    """A fork shares the open lock file, and would hold the lock after the supervisor's end."""

    def begin() -> int:
        lock.close()
        return work()

    return begin


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
    kind = " (demonstratie)" if plan.is_demo else ""
    said = [f"Kieslijst draait op {plan.address}{kind}", f"Gegevens: {plan.settings.data_dir}"]
    said.append(f"Sleutels: {plan.settings.keys}{' (nieuw gemaakt)' if prepared.made_keys else ''}")
    said.extend(prepared.lines)
    said.append("Stoppen: Ctrl+C")
    print("\n".join(said), flush=True)  # noqa: T201 - the operator's terminal
