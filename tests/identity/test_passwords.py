"""Passwords are checked in every process, also in one that was forked after its parent had hashed some."""

import asyncio
import os
import runpy
import signal

from kieslijst.identity import passwords
from kieslijst.identity.passwords import hash_password, is_password

_SECONDS = 20


async def _two_at_once() -> tuple[str, str]:
    """As many as there are threads, so that a child which trusted the parent's threads would wait for ever."""
    return await asyncio.gather(hash_password("stembiljet"), hash_password("potlood"))


def test_a_forked_process_checks_passwords_by_itself() -> None:
    hashed, _ = asyncio.run(_two_at_once())
    child = os.fork()
    if child == 0:
        signal.alarm(_SECONDS)
        os._exit(0 if asyncio.run(is_password("stembiljet", hashed)) else 1)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


def test_a_stored_password_took_64_megabytes_and_three_rounds_to_make() -> None:
    as_installed = runpy.run_path(passwords.__file__)["_HASHER"]
    assert as_installed.hash("stembiljet").startswith("$argon2id$v=19$m=65536,t=3,p=4$")
