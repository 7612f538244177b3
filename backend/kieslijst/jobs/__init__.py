"""Work that a page does not wait for: deferred in the transaction of the change, done by the jobs process.

A slice writes a task (`@task("submission.make_papers")`, an async function with plain JSON arguments) and defers it
by name inside its own transaction. A job runs at least once: a process that is killed leaves its job to the next one,
so a task must find out by itself what was done already. The queue is procrastinate's, in a schema of its own.
"""

from kieslijst.jobs.defer import defer
from kieslijst.jobs.registry import task

__all__ = ["defer", "task"]
