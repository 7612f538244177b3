"""Pages and assets answered compressed: brotli where the browser takes it, else gzip.

Assets are packed once, as tight as it goes. Pages are packed on each answer, but never for a request that another
site made a browser do: such a site could put guesses in the address, which a page repeats, and read the length of the
answer (the attack named BREACH). Form tokens have a salt of their own on every answer, so they cannot be guessed from
lengths either.
"""

import gzip
from collections.abc import Awaitable, Callable, MutableMapping
from functools import cache
from typing import Any, Literal

import brotli

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
Coding = Literal["br", "gzip", ""]

_PACKED = {b"text/html", b"application/json"}
_AT_LEAST = 860
"""Bytes; a smaller answer fits in one packet anyway."""
_FAST_BROTLI, _FAST_GZIP = 4, 4
_TIGHT_BROTLI, _TIGHT_GZIP = 11, 9
_OWN = {b"same-origin", b"none"}


def coding_of(accepted: str) -> Coding:
    """What to pack with, from the header Accept-Encoding."""
    offered = {part.split(";")[0].strip() for part in accepted.lower().split(",") if "q=0" not in part.split(";")[1:]}
    return "br" if "br" in offered else "gzip" if "gzip" in offered else ""


@cache
def tightly(content: bytes, coding: Coding) -> bytes:
    """An asset, packed once for the life of this process."""
    if coding == "br":
        packed: bytes = brotli.compress(content, quality=_TIGHT_BROTLI)
        return packed
    return gzip.compress(content, _TIGHT_GZIP, mtime=0) if coding else content


def page_coding(headers: list[tuple[bytes, bytes]], *, is_https: bool) -> Coding:
    """What a page may be packed with for this request; nothing when another site made the browser ask for it."""
    found = dict(headers)
    asked_by = found.get(b"sec-fetch-site", b"" if is_https else b"none")
    if asked_by not in _OWN:
        return ""
    return coding_of(found.get(b"accept-encoding", b"").decode("latin-1"))


def packing(send: Send, coding: Coding) -> Send:
    """Hold the head of an answer back until its body is there, and pack a body that comes whole."""
    held: list[Message] = []

    async def send_packed(message: Message) -> None:
        if message["type"] == "http.response.start" and _may_pack(message):
            held.append(message)
            return
        if held and message["type"] == "http.response.body":
            start = held.pop()
            body = message.get("body", b"")
            if not message.get("more_body", False) and len(body) >= _AT_LEAST:
                start, message = _packed(start, message, coding)
            await send(start)
        await send(message)

    return send_packed if coding else send


def _may_pack(start: Message) -> bool:
    headers = {bytes(name).lower(): bytes(value) for name, value in start.get("headers", ())}
    kind = headers.get(b"content-type", b"").split(b";")[0]
    return kind in _PACKED and b"content-encoding" not in headers and b"content-disposition" not in headers


def _packed(start: Message, message: Message, coding: Coding) -> tuple[Message, Message]:
    content = message["body"]
    body = brotli.compress(content, quality=_FAST_BROTLI) if coding == "br" else gzip.compress(content, _FAST_GZIP)
    kept = [(name, value) for name, value in start["headers"] if bytes(name).lower() != b"content-length"]
    own = [(b"content-encoding", coding.encode()), (b"content-length", str(len(body)).encode())]
    vary = [(b"vary", b"accept-encoding, sec-fetch-site")]
    return {**start, "headers": [*kept, *own, *vary]}, {**message, "body": body}
