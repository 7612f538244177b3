"""The jobs process: takes jobs from the queue, one event loop, the same pool as the web workers."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable

import structlog
from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import DeleteJobCondition, Status

from kieslijst.jobs.registry import TASKS, Task
from kieslijst.shared.log import about

_CONCURRENCY = 2
_HEARTBEAT_SECONDS = 2.0
STALLED_SECONDS = 10.0
_RESCUE_SECONDS = 2.0
_STOP_SECONDS = 5.0
_RETRY_SECONDS = 2
_LOG = structlog.get_logger("jobs")


async def work(dsn: str, *, wait: bool = True, stalled_seconds: float = STALLED_SECONDS) -> None:
    """Do jobs until SIGTERM or SIGINT; with `wait=False` until the queue is empty (tests).

    The caller has opened the pool that the tasks use. A job whose worker gave no sign of life for `stalled_seconds`
    is given out again.
    """
    app = _app(dsn)
    async with app.open_async():
        await _rescue(app, stalled_seconds)
        watch = asyncio.create_task(_keep_rescuing(app, stalled_seconds))
        try:
            await _run(app, wait=wait)
        finally:
            watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watch


async def _run(app: App, *, wait: bool) -> None:
    await app.run_worker_async(
        wait=wait,
        install_signal_handlers=wait,
        concurrency=_CONCURRENCY,
        delete_jobs=DeleteJobCondition.SUCCESSFUL,
        fetch_job_polling_interval=2.0,
        update_heartbeat_interval=_HEARTBEAT_SECONDS,
        stalled_worker_timeout=STALLED_SECONDS,
        shutdown_graceful_timeout=_STOP_SECONDS,
    )


def _app(dsn: str) -> App:
    """A queue with every task that slices registered."""
    connector = PsycopgConnector(
        conninfo=dsn, min_size=1, max_size=_CONCURRENCY + 3, kwargs={"options": "-c search_path=jobs"}
    )
    app = App(connector=connector)
    for one in TASKS.values():
        retry = (
            RetryStrategy(max_attempts=one.attempts - 1, exponential_wait=_RETRY_SECONDS) if one.attempts > 1 else False
        )
        if one.cron:
            recurring = app.task(name=one.name, retry=retry, queueing_lock=one.name)(_recurring(one))
            app.periodic(cron=one.cron)(recurring)
        else:
            app.task(name=one.name, retry=retry)(_logged(one))
    return app


def _logged(one: Task) -> Callable[..., Awaitable[None]]:
    async def run(**arguments: object) -> None:
        began = time.monotonic()
        try:
            await one.work(**arguments)
        except Exception as error:
            _LOG.error("job_failed", task=one.name, **about(error))
            raise
        _LOG.info("job_done", task=one.name, seconds=round(time.monotonic() - began, 3))

    return run


def _recurring(one: Task) -> Callable[..., Awaitable[None]]:
    logged = _logged(one)

    async def run(timestamp: int) -> None:  # noqa: ARG001 - procrastinate gives the moment it was due
        await logged()

    return run


async def _keep_rescuing(app: App, stalled_seconds: float) -> None:
    while True:
        await asyncio.sleep(_RESCUE_SECONDS)
        with contextlib.suppress(ConnectorException):
            await _rescue(app, stalled_seconds)


async def _rescue(app: App, stalled_seconds: float) -> None:
    """Give out again what a killed process had in hand; a job that keeps killing its process ends as failed."""
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=stalled_seconds):
        known = TASKS.get(job.task_name)
        if known and job.attempts + 1 >= known.attempts:
            await app.job_manager.finish_job(job, status=Status.FAILED, delete_job=False)
            _LOG.error("job_given_up", task=job.task_name, job=job.id, attempt=job.attempts + 1)
            continue
        await app.job_manager.retry_job(job)
        _LOG.warning("job_rescued", task=job.task_name, job=job.id, attempt=job.attempts + 1)
