"""Whose word is believed about where a request comes from."""

import httpx
import pytest

from kieslijst.main import behind_proxies
from kieslijst.web.outer import App, Receive, Scope, Send

pytestmark = pytest.mark.anyio


async def _tell(scope: Scope, receive: Receive, send: Send) -> None:
    del receive
    told = f"{scope['client'][0]} {scope['scheme']}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": told})


async def _asked(app: App, *, peer: str) -> str:
    headers = {"x-forwarded-for": "198.51.100.7", "x-forwarded-proto": "https"}
    transport = httpx.ASGITransport(app=app, client=(peer, 1))
    async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
        return (await client.get("/", headers=headers)).text


async def test_nobody_is_believed_unless_named() -> None:
    assert await _asked(behind_proxies(_tell, ()), peer="127.0.0.1") == "127.0.0.1 http"


async def test_a_named_proxy_is_believed_and_a_stranger_is_not() -> None:
    app = behind_proxies(_tell, ("10.0.0.0/8",))
    assert await _asked(app, peer="10.1.2.3") == "198.51.100.7 https"
    assert await _asked(app, peer="192.0.2.1") == "192.0.2.1 http"
