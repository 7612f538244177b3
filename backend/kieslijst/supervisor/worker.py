"""The app as each web worker runs it. Loaded once, before the workers are forked; the pool is each worker's own."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from importlib import import_module
from typing import Any

import structlog

from kieslijst.database import close_pool, open_pool
from kieslijst.sealing import read_key_file, use_keys
from kieslijst.settings import settings
from kieslijst.shared.log import about
from kieslijst.supervisor.leash import follow, pass_gate
from kieslijst.supervisor.plan import Plan
from kieslijst.supervisor.stopping import Stopping

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Target = Callable[[Message, Receive, Send], Awaitable[None]]


class _Loaded:
    """The app of this process; made before the workers are forked, which needs the keys."""

    app: Target


def load() -> None:
    """Load the keys and make the app. Raises `KeyTrouble`."""
    use_keys(read_key_file(settings().keys))
    module, _, name = Plan.read().app.partition(":")
    _Loaded.app = getattr(import_module(module), name)


async def app(scope: Message, receive: Receive, send: Send) -> None:
    """The target, with the pool open as long as the worker lives."""
    if scope["type"] == "lifespan":
        await _live(scope, receive, send)
    else:
        await _Loaded.app(scope, receive, send)


async def _live(scope: Message, receive: Receive, send: Send) -> None:
    follow()
    stopping = Stopping(asyncio.get_running_loop())
    try:
        await pass_gate()
        await open_pool(settings().database_url)
    except Exception as error:  # noqa: BLE001 - the server would go on without a pool
        structlog.get_logger("worker").error("worker_failed", **about(error))
        await send({"type": "lifespan.startup.failed"})
        return

    async def tell(message: Message) -> None:
        await send(message)
        stopping.started()

    try:
        await _Loaded.app(scope, receive, tell)
    finally:
        await close_pool()
