"""Jobs on a real queue."""

import asyncpg
import pytest

from kieslijst.database import transaction
from kieslijst.jobs import defer, task
from kieslijst.jobs.worker import work

pytestmark = pytest.mark.anyio
DONE: list[str] = []


@task("tests.note")
async def note(*, word: str) -> None:
    DONE.append(word)


@task("tests.fail_once", attempts=2)
async def fail_once(*, word: str) -> None:
    DONE.append(word)
    if DONE.count(word) == 1:
        raise LookupError(word)


@pytest.fixture
def queue(db: str) -> str:
    DONE.clear()
    return db


async def _statuses(url: str) -> list[tuple[str, int]]:
    connection = await asyncpg.connect(url)
    rows = await connection.fetch("SELECT status::text, attempts FROM jobs.procrastinate_jobs ORDER BY id")
    await connection.close()
    return [(row["status"], row["attempts"]) for row in rows]


async def test_a_deferred_job_is_done_and_leaves_nothing(queue: str) -> None:
    async with transaction():
        await defer("tests.note", word="done")
    await work(queue, wait=False)
    assert DONE == ["done"]
    assert await _statuses(queue) == []


async def test_a_rollback_takes_the_job_back(queue: str) -> None:
    with pytest.raises(LookupError):
        await _defer_and_fail()
    await work(queue, wait=False)
    assert DONE == []


async def _defer_and_fail() -> None:
    async with transaction():
        await defer("tests.note", word="never")
        raise LookupError


async def test_a_failed_job_waits_for_its_next_attempt(queue: str) -> None:
    async with transaction():
        await defer("tests.fail_once", word="twice")
    await work(queue, wait=False)
    assert await _statuses(queue) == [("todo", 1)]
    await _make_due(queue)
    await work(queue, wait=False)
    assert DONE == ["twice", "twice"]


async def _make_due(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute("UPDATE jobs.procrastinate_jobs SET scheduled_at = NULL")
    await connection.close()


async def _leave_as_killed(url: str, *, attempts: int) -> None:
    """As a process leaves it that was killed in mid-job a minute ago."""
    connection = await asyncpg.connect(url)
    await connection.execute(
        "WITH w AS (INSERT INTO jobs.procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 minute')"
        " RETURNING id) UPDATE jobs.procrastinate_jobs SET status = 'doing', attempts = $1, worker_id = w.id FROM w",
        attempts,
    )
    await connection.close()


async def test_the_job_of_a_killed_process_is_done_by_the_next(queue: str) -> None:
    async with transaction():
        await defer("tests.note", word="rescued")
    await _leave_as_killed(queue, attempts=0)
    await work(queue, wait=False)
    assert DONE == ["rescued"]


async def test_a_job_that_keeps_killing_its_process_is_given_up(queue: str) -> None:
    async with transaction():
        await defer("tests.note", word="deadly")
    await _leave_as_killed(queue, attempts=4)
    await work(queue, wait=False)
    assert DONE == []
    assert await _statuses(queue) == [("failed", 5)]


async def test_a_job_belongs_to_a_transaction_and_to_a_known_task(queue: str) -> None:  # noqa: ARG001 - it needs the tables of jobs
    with pytest.raises(RuntimeError):
        await defer("tests.note", word="alone")
    with pytest.raises(ValueError, match=r"tests\.absent"):
        await defer("tests.absent")


def test_two_tasks_never_share_a_name() -> None:
    with pytest.raises(ValueError, match=r"tests\.note"):
        task("tests.note")(fail_once)
