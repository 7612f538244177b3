"""Headers and limits around every answer."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from tests.browser import Browser, site

from kieslijst.main import make_app, make_litestar
from kieslijst.web.assets import asset, digest
from kieslijst.web.outer import MAX_BODY, POLICY, Message, Receive, Scope, Send, outer

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("path", ["/", "/no/such/page", "/health/live", asset("style.css"), "/assets/x/nothing.css"])
async def test_every_answer_carries_the_policy_and_a_number_of_its_own(path: str) -> None:
    async with Browser() as browser:
        first, second = await browser.client.get(path), await browser.client.get(path)
    assert first.headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY
    assert first.headers["x-content-type-options"] == "nosniff"
    assert first.headers["x-request-id"] != second.headers["x-request-id"]


async def test_pages_are_never_kept_and_assets_for_ever() -> None:
    async with Browser() as browser:
        assert (await browser.get("/")).headers["cache-control"] == "no-store"
        assert (await browser.get("/no/such/page")).headers["cache-control"] == "no-store"
        assert "immutable" in (await browser.get(asset("style.css"))).headers["cache-control"]
        assert (await browser.get("/assets/0ld/style.css")).headers["cache-control"] == "no-store"


async def test_the_start_page_names_only_assets_that_are_there() -> None:
    async with Browser() as browser:
        page = await browser.get("/")
        paths = {part.split('"')[0] for part in page.text.split('"') if part.startswith("/assets/")}
        assert len(paths) == 4
        for path in paths:
            assert path.startswith(f"/assets/{digest()}/")
            assert (await browser.client.get(path)).status_code == 200


async def test_an_announced_body_that_is_too_large_is_refused_unread() -> None:
    async with Browser() as browser:
        answer = await browser.client.post("/language", headers={"content-length": str(MAX_BODY + 1)})
    assert answer.status_code == 413
    assert answer.headers["content-security-policy"] == POLICY


async def test_a_form_that_is_too_large_gets_a_page_that_says_so() -> None:
    async with Browser() as browser:
        answer = await browser.post("/language", next="x" * 3_000_000)
    assert answer.status_code == 413
    assert "Dit is te groot" in answer.text


async def test_a_body_that_stalls_ends_as_a_disconnect() -> None:
    seen: list[str] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        del scope, send
        seen.append((await receive())["type"])

    async def never() -> Message:
        await asyncio.sleep(60)
        raise AssertionError

    async def send(message: Message) -> None:
        raise AssertionError(message)

    await outer(app, body_seconds=0.01)({"type": "http", "headers": []}, never, send)
    assert seen == ["http.disconnect"]


async def test_a_stalled_form_does_not_reach_the_handler() -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"language=en"
        await asyncio.sleep(0.3)
        yield b"&next=/"

    app = outer(make_litestar(site()), body_seconds=0.05)  # type: ignore[arg-type]  # Litestar's own names for ASGI
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app, raise_app_exceptions=False)) as client:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        answer = await client.post("http://testserver/language", content=body(), headers=headers)
    assert answer.status_code >= 400


async def test_https_sites_ask_for_https_for_a_year() -> None:
    app = make_app(site(public_url="https://kieslijst.example"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app)) as client:
        assert (await client.get("https://kieslijst.example/")).headers["strict-transport-security"]
        cookie = (await client.get("https://kieslijst.example/")).headers.get("set-cookie", "")
    assert cookie == "" or cookie.startswith("__Host-")
