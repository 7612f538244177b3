"""A worker that is asked to stop while it starts: granian forgets that, waits, and kills it seconds later."""

import asyncio
import os
import signal

_SETTLE_SECONDS = 0.3


class Stopping:
    """Takes SIGTERM over from granian in this worker, and passes it on as SIGINT once granian listens."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._is_asked = False
        self._has_started = False
        self._listens = False
        loop.add_signal_handler(signal.SIGTERM, self._ask)

    def started(self) -> None:
        """The app is up; granian needs a moment more before it hears a signal."""
        self._has_started = True
        self._loop.call_later(_SETTLE_SECONDS, self._settle)

    def _settle(self) -> None:
        self._listens = True
        if self._is_asked:
            self._ask()

    def _ask(self) -> None:
        if not self._has_started:
            os._exit(0)
        self._is_asked = True
        if self._listens:
            os.kill(os.getpid(), signal.SIGINT)
