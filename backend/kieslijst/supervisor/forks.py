"""Forking: a process of ours that has everything loaded already."""

import ctypes
import gc
import os
import signal
import sys
import threading
from collections.abc import Callable

import structlog

from kieslijst.embedded import die_with_parent
from kieslijst.shared.log import about

_PR_SET_NAME = 15
_OURS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def call_myself(name: str) -> None:
    """The name that `ps -o comm` and `top` show, at most 15 characters."""
    ctypes.CDLL(None).prctl(_PR_SET_NAME, name.encode(), 0, 0, 0)


def fork(name: str, work: Callable[[], int], *, dies_by: signal.Signals, own_session: bool) -> int:
    """Run `work` in a new process and give its number; the exit status is what `work` gives, 1 when it raises.

    The process gets `dies_by` when this one ends. Raises `RuntimeError` when this process has threads: a lock or a pool
    of theirs would be dead in the new one.
    """
    if threading.active_count() > 1:
        raise RuntimeError([thread.name for thread in threading.enumerate()])
    gc.freeze()
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    end_with_me = die_with_parent(dies_by)
    # A signal that came between the fork and the new handlers would reach the handlers of this process.
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _OURS)
    pid = os.fork()
    if pid:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        return pid
    try:
        for number in _OURS:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
        end_with_me()
        if own_session:
            os.setsid()
        call_myself(name)
        status = work()
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else 1
    except BaseException as error:  # noqa: BLE001 - a forked process must not return into its parent's code
        structlog.get_logger(name).error("process_failed", process=name, **about(error))
        status = 1
    sys.stdout.flush()
    os._exit(status)


def ended(pid: int) -> int | None:
    """Exit status (negative for a signal) of a child that has ended, else None. Call it once for each end."""
    found, status = os.waitpid(pid, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if found else None
