"""What this process shows: own words are read again when the record of their changes has grown."""

import time

import asyncpg

from kieslijst.audit import queries as audit
from kieslijst.texts import store
from kieslijst.texts.model import Words, digest_of
from kieslijst.texts.shipped import shipped_texts
from kieslijst.web.i18n import Key, use_own_words
from kieslijst.web.outer import App, Receive, Scope, Send

CHAIN = "texts"
SECONDS = 2.0
"""How long a process may show words that were changed in another one; so long it does not ask either."""
_WITHOUT_WORDS = ("/assets/", "/health/")


class _Seen:
    """The version that this process shows, and when it asked last (monotonic seconds)."""

    version = -1
    asked_at = float("-inf")


def with_own_words(app: App) -> App:
    """Wrap the application. A database that does not answer leaves the words as they are."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(_WITHOUT_WORDS):
            await _look_again()
        await app(scope, receive, send)

    return wrapped


async def _look_again() -> None:
    now = time.monotonic()
    if now - _Seen.asked_at < SECONDS:
        return
    _Seen.asked_at = now
    try:
        if (await audit.head_of(CHAIN)).length != _Seen.version:
            await refresh()
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return


async def refresh() -> None:
    """Show the own words that are kept now, as far as they still fit the texts of this version of the program."""
    version, known = (await audit.head_of(CHAIN)).length, shipped_texts()
    found: dict[str, dict[Key, Words]] = {}
    for own in await store.every():
        text = known.get(digest_of(own.key))
        if text is not None and text.trouble_with(own.language, own.words) is None:
            found.setdefault(own.language, {})[own.key] = own.words
    use_own_words(found)
    _Seen.version = version
