"""Work done at the same time in a copy of this process, which has the same libraries and fonts in memory already.

A copy (fork) costs milliseconds and shares its memory; it may do nothing but work out a value. Only for a process
that has no other threads that hold something: the rendering worker and the command.
"""

import os
import pickle
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection, Pipe
from typing import Generic, TypeVar

T = TypeVar("T")
_PATIENCE = 1.0
"""Seconds before a copy looks whether the process that wants its work is still there."""


class Beside(Generic[T]):
    """`work` under way in a copy; it is given a function to call whenever it has done a step."""

    def __init__(self, work: Callable[[Callable[[], None]], T]) -> None:
        self._end, telling = Pipe(duplex=False)
        self._process = os.fork()
        if not self._process:
            _work_and_end(work, telling)
        telling.close()

    def result(self, each: Callable[[], None]) -> T:
        """Waits for what `work` gives, and calls `each` for every step. Raises what `work` raises."""
        try:
            while True:
                said = self._end.recv_bytes()
                if said:
                    break
                each()
        except EOFError:
            raise CopyEnded from None
        finally:
            self.stop()
        outcome = pickle.loads(said)  # noqa: S301 - written by our own copy
        if isinstance(outcome, _Raised):
            raise outcome.error
        result: T = outcome
        return result

    def stop(self) -> None:
        """Ends the copy, wherever it is; once is enough."""
        if self._process:
            os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
            self._end.close()
        self._process = 0


class CopyEnded(Exception):
    """The copy ended without a result: somebody stopped it, or there is no memory."""


class _Raised:
    """An error on its way to the process that asked."""

    def __init__(self, error: Exception) -> None:
        self.error = error


def _work_and_end(work: Callable[[Callable[[], None]], object], telling: Connection) -> None:
    """In the copy: never returns, and leaves open files and threads of the original alone."""
    status = 1
    try:
        threading.Thread(target=_end_after, args=(os.getppid(),), daemon=True).start()
        outcome: object
        try:
            outcome = work(lambda: telling.send_bytes(b""))
        except Exception as error:  # noqa: BLE001 - every error is raised again where it was asked for
            outcome = _Raised(error)
        telling.send_bytes(pickle.dumps(outcome, protocol=pickle.HIGHEST_PROTOCOL))
        status = 0
    finally:
        os._exit(status)


def _end_after(original: int) -> None:
    while os.getppid() == original:
        time.sleep(_PATIENCE)
    os._exit(1)
