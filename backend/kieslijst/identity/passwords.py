"""Hashing passwords with argon2id, two at a time so that a burst of log-ins does not take the whole machine."""

import asyncio
import os
import secrets
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher()
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")


# The supervisor hashes the demo passwords and then forks the workers: in a child the threads of the parent do not
# exist, and an executor that believes they do waits for them without end.
os.register_at_fork(after_in_child=_threads.cache_clear)


async def hash_password(password: str) -> str:
    """About a tenth of a second."""
    return await asyncio.get_running_loop().run_in_executor(_threads(), _HASHER.hash, password)


async def is_password(password: str, hashed: str) -> bool:
    """Whether the password belongs to the hash; an empty hash takes as long and never does."""
    return await asyncio.get_running_loop().run_in_executor(_threads(), _verify, password, hashed)


def _verify(password: str, hashed: str) -> bool:
    try:
        return _HASHER.verify(hashed or _nobodys_hash(), password) and bool(hashed)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return _HASHER.hash(secrets.token_hex(16))


def temporary_password() -> str:
    """Four groups of four characters, read out over the telephone without mistakes."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4))
