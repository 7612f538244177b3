"""The tasks that slices have written, by name."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

Work = Callable[..., Awaitable[None]]
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
