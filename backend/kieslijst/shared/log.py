"""Structured logs without personal data: one JSON line for each event, with names from a fixed list only.

What a library says is cut down to its format string, and an error to its type and place: messages and arguments may
hold values of rows.
"""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

_ALWAYS = {"event", "level", "timestamp", "logger", "process", "pid"}
_OF_FAULTS = {"error", "where", "code", "exit", "signal", "attempt"}
_OF_WORK = {"task", "job", "method", "route", "status", "seconds", "rows", "address", "port"}
ALLOWED = frozenset(_ALWAYS | _OF_FAULTS | _OF_WORK)
_QUIET = ("asyncio", "procrastinate", "weasyprint", "fontTools", "httpx", "httpcore")


def configure_logs(*, quiet: tuple[str, ...] = _QUIET) -> None:
    """Send the logs of this process to standard error; called once at its start."""
    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        only_allowed,
    ]
    structlog.configure(
        processors=[*shared, structlog.processors.JSONRenderer()],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    foreign: list[structlog.types.Processor] = [_bare_message, structlog.stdlib.add_logger_name, *shared]
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=foreign,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    for name in quiet:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def only_allowed(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A processor of structlog: names that are not on the list are left out."""
    return {name: value for name, value in event.items() if name in ALLOWED or name.startswith("_")}


def _bare_message(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    record: logging.LogRecord = event["_record"]
    event["event"] = str(record.msg)
    if record.exc_info and record.exc_info[1] is not None:
        event.update(about(record.exc_info[1]))
    return event


def about(error: BaseException) -> dict[str, str]:
    """Type and place of an error for a log line, without its message."""
    last = (traceback.extract_tb(error.__traceback__) or [None])[-1]
    where = f"{last.filename.rpartition('/')[2]}:{last.lineno} {last.name}" if last else ""
    return {"error": type(error).__qualname__, "where": where}
