"""Around everything, also around paths that do not exist: headers, the strict policy, time-outs and a request id."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from kieslijst.web.compression import packing, page_coding

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

BODY_SECONDS = 30
MAX_BODY = 64 * 1024 * 1024
REQUEST_ID = "kieslijst.request_id"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
_HSTS = "max-age=31536000"


def outer(app: App, *, is_https: bool = False, body_seconds: float = BODY_SECONDS) -> App:
    """Wrap an application; `is_https` adds HSTS. Non-HTTP messages (lifespan) pass through."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        scope[REQUEST_ID] = request_id
        coding = page_coding(scope.get("headers", []), is_https=is_https)
        guarded = _sender(packing(send, coding), request_id=request_id, is_https=is_https)
        if _announced_length(scope) > MAX_BODY:
            await _plain(guarded, 413)
            return
        await app(scope, _receiver(receive, body_seconds), guarded)

    return wrapped


def _receiver(receive: Receive, seconds: float) -> Receive:
    """A body that stalls ends as a disconnect, so that it holds no worker. After the body there is no hurry."""
    is_complete = False

    async def receive_in_time() -> Message:
        nonlocal is_complete
        if is_complete:
            return await receive()
        try:
            async with asyncio.timeout(seconds):
                message = await receive()
        except TimeoutError:
            return {"type": "http.disconnect"}
        is_complete = not message.get("more_body", False)
        return message

    return receive_in_time


def _sender(send: Send, *, request_id: str, is_https: bool) -> Send:
    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": _completed(message, request_id=request_id, is_https=is_https)}
        await send(message)

    return send_with_headers


def _completed(message: Message, *, request_id: str, is_https: bool) -> list[tuple[bytes, bytes]]:
    headers = [(bytes(name).lower(), bytes(value)) for name, value in message.get("headers", ())]
    present = {name for name, _ in headers}
    wanted = {**_HEADERS, "cache-control": "no-store", "x-request-id": request_id}
    if is_https:
        wanted["strict-transport-security"] = _HSTS
    headers += [(name.encode(), value.encode()) for name, value in wanted.items() if name.encode() not in present]
    return headers


def _announced_length(scope: Scope) -> int:
    for name, value in scope.get("headers", ()):
        if name == b"content-length" and value.isdigit():
            return int(value[:20])
    return 0


async def _plain(send: Send, status: int) -> None:
    text = "413: dit is te groot. Verklein het bestand en probeer het nog eens."
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text.encode()})
