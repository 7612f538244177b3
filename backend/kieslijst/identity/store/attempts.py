"""Attempts to sign in, counted for throttling."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from kieslijst.identity.tables import SignInAttemptRow

_KEPT = timedelta(days=1)


async def insert(about: Sequence[bytes], *, at: datetime) -> None:
    await SignInAttemptRow.insert(*[SignInAttemptRow(id=uuid4(), about=key, at=at) for key in about])
    await SignInAttemptRow.delete().where(SignInAttemptRow.at < at - _KEPT)


async def count(about: bytes, *, since: datetime) -> int:
    counted = await SignInAttemptRow.count().where((SignInAttemptRow.about == about) & (SignInAttemptRow.at > since))
    return int(counted)


async def forget(about: bytes, *, only_at: datetime | None = None) -> None:
    """After a success: all attempts about an account, or the one at this moment about an address."""
    query = SignInAttemptRow.delete().where(SignInAttemptRow.about == about)
    await (query if only_at is None else query.where(SignInAttemptRow.at == only_at))
