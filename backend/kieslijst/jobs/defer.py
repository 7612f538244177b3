"""Putting a job on the queue, together with the change that asks for it."""

import json
from typing import Any

from kieslijst.database import DB
from kieslijst.jobs.registry import TASKS

Plain = str | int | float | bool | None | list[Any] | dict[str, Any]

_DEFER = """
SELECT unnest(jobs.procrastinate_defer_jobs_v1(ARRAY[
    ROW('default', $1, 0, NULL, NULL, $2::jsonb, NULL)::jobs.procrastinate_job_to_defer_v1
]))
"""


async def defer(task_name: str, **arguments: Plain) -> int:
    """Queue a job in the current transaction and give its number; a rollback takes it back.

    Arguments are stored as they are: ids, never personal data. Raises `ValueError` for a task that nobody wrote and
    `RuntimeError` outside a transaction.
    """
    if task_name not in TASKS:
        raise ValueError(task_name)
    held = DB.current_transaction.get()
    if held is None:
        raise RuntimeError("defer() belongs inside transaction()")
    number: int = await held.connection.fetchval(_DEFER, task_name, json.dumps(arguments))
    return number
