"""The kill loop: processes of a running service are killed while clients write; nothing answered may be lost.

`Road` says what a client writes and how the database is asked for it afterwards, so that the same loop runs on the
small app of these tests and on the product's own pages.
"""

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from tests.supervisor.service import Service, wait_for

CLIENTS = 8
ROLES = ("worker", "server", "supervisor", "database", "jobs")
_WHOLE = {"watch": 1, "supervisor": 1, "database": 1, "server": 1, "worker": 2, "jobs": 1}
_WHOLE_SECONDS = 60.0
_BETWEEN_SECONDS = 0.7


class Road(Protocol):
    """One way of writing: a page of the product, or the small app."""

    def write(self, service: Service, client: int) -> str | None:
        """Write something new; give its id when the service answered that it is kept, None otherwise."""

    def lost(self, service: Service, answered: set[str]) -> set[str]:
        """Which of these ids the database does not hold (the service runs)."""

    def faults(self, service: Service) -> list[str]:
        """What else must hold afterwards: whole audit chains, no job forgotten."""


@dataclass(slots=True)
class Outcome:
    """What one loop showed; times in seconds from the kill until the service answered steadily again."""

    answered: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    left_over: list[int] = field(default_factory=list)
    back: dict[str, list[float]] = field(default_factory=dict)

    @property
    def longest(self) -> float:
        return max(max(times) for times in self.back.values())


def run(service: Service, road: Road, *, kills: int) -> Outcome:
    """Start the service, kill its processes in turn, look at what is left, and stop it."""
    outcome = Outcome()
    service.start()
    try:
        _loop(service, road, outcome, kills=kills)
    finally:
        service.stop()
    outcome.left_over = service.left_over()
    return outcome


def _loop(service: Service, road: Road, outcome: Outcome, *, kills: int) -> None:
    service.wait_until_ready()
    with _writing(service, road, outcome.answered):
        for number in range(kills):
            role = ROLES[number % len(ROLES)]
            victim = _victim(service, role)
            outcome.back.setdefault(role, []).append(_kill(service, road, victim, outcome.answered))
    outcome.lost = road.lost(service, outcome.answered)
    outcome.faults = road.faults(service)


def _is_whole(service: Service) -> bool:
    return {role: len(pids) for role, pids in service.found().items()} == _WHOLE


def _is_whole_without(victim: int, service: Service) -> bool:
    found = service.found()
    return {role: len(pids) for role, pids in found.items()} == _WHOLE and not any(
        victim in pids for pids in found.values()
    )


def _victim(service: Service, role: str) -> int:
    """A process of this role once all is well. One that lost its database may end a moment after that looked whole."""
    while True:
        wait_for(lambda: _is_whole(service), seconds=_WHOLE_SECONDS)
        time.sleep(_BETWEEN_SECONDS)
        if found := service.found()[role]:
            return found[0]


def _kill(service: Service, road: Road, victim: int, answered: set[str]) -> float:
    """Kill one process and probe until everything is there again; give the time of the last answer that failed."""
    began = time.monotonic()
    os.kill(victim, signal.SIGKILL)
    back = began
    whole_at = 0.0
    while not whole_at or back > whole_at:
        written = road.write(service, CLIENTS)
        if written is None:
            back = time.monotonic()
            time.sleep(0.02)
        else:
            answered.add(written)
        if not whole_at and written and _is_whole_without(victim, service):
            whole_at = time.monotonic()
        if time.monotonic() - began > _WHOLE_SECONDS:
            raise TimeoutError(victim)
    return back - began


@contextmanager
def _writing(service: Service, road: Road, answered: set[str]) -> Iterator[None]:
    """Clients that write without pause."""
    stop = threading.Event()

    def write(client: int) -> None:
        while not stop.is_set():
            if written := road.write(service, client):
                answered.add(written)
            else:
                time.sleep(0.05)

    clients = [threading.Thread(target=write, args=(number,), daemon=True) for number in range(CLIENTS)]
    for client in clients:
        client.start()
    try:
        yield
    finally:
        stop.set()
        for client in clients:
            client.join()
