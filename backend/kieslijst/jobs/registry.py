"""The tasks that slices have written, by name, and what they keep open as long as the jobs process lives."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import TypeVar

Work = Callable[..., Awaitable[None]]
Lifespan = Callable[[], AbstractAsyncContextManager[None]]
_W = TypeVar("_W", bound=Work)
DEFAULT_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class Task:
    """One kind of job; `attempts` counts the first try too; `cron` (five fields, UTC) makes it recur."""

    name: str
    work: Work
    attempts: int
    cron: str


TASKS: dict[str, Task] = {}
LIFESPANS: list[Lifespan] = []
"""Entered before the first job, left after the last one in the other order; only in the jobs process itself."""


def task(name: str, *, attempts: int = DEFAULT_ATTEMPTS, cron: str = "") -> Callable[[_W], _W]:
    """Register an async function as the task `name` ("slice.verb_noun"); its arguments are plain JSON, by keyword.

    Raises `ValueError` when another function has that name.
    """

    def register(work: _W) -> _W:
        if name in TASKS and TASKS[name].work is not work:
            raise ValueError(name)
        TASKS[name] = Task(name=name, work=work, attempts=attempts, cron=cron)
        return work

    return register


def lifespan(own: Lifespan) -> Lifespan:
    """Register what a slice does around all jobs of a process."""
    LIFESPANS.append(own)
    return own


@asynccontextmanager
async def around_all_jobs() -> AsyncIterator[None]:
    """Everything that slices registered as `lifespan`."""
    async with AsyncExitStack() as stack:
        for own in LIFESPANS:
            await stack.enter_async_context(own())
        yield
