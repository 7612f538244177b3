"""Pages and assets travel compressed, except where the length of an answer would tell another site something."""

import gzip

import brotli
import httpx
import pytest
from tests.browser import site

from kieslijst.main import make_app
from kieslijst.web.assets import STYLE, asset, files
from kieslijst.web.compression import Message, coding_of, packing

pytestmark = pytest.mark.anyio


async def _raw(path: str, *, https: bool = False, **headers: str) -> tuple[httpx.Headers, bytes]:
    address = "https://kieslijst.example" if https else "http://testserver"
    app = make_app(site(public_url=address if https else ""))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=address) as client:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with client.stream("GET", path, headers=named) as answer:
            return answer.headers, b"".join([part async for part in answer.aiter_raw()])


@pytest.mark.parametrize(("accepted", "coding"), [("br, gzip", "br"), ("gzip, deflate", "gzip")])
async def test_a_page_is_packed_as_the_browser_takes_it(accepted: str, coding: str) -> None:
    headers, body = await _raw("/accessibility", accept_encoding=accepted)
    page = brotli.decompress(body) if coding == "br" else gzip.decompress(body)
    assert headers["content-encoding"] == coding
    assert int(headers["content-length"]) == len(body) < len(page) / 2
    assert page.startswith(b"<!DOCTYPE html>")


async def test_a_browser_that_takes_nothing_gets_the_page_as_it_is() -> None:
    headers, body = await _raw("/", accept_encoding="identity")
    assert "content-encoding" not in headers
    assert body.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("asked_by", ["cross-site", "same-site", None])
async def test_a_page_that_another_site_may_have_asked_for_is_not_packed(asked_by: str | None) -> None:
    """The address stands in the page, so a guess in it would shorten a packed page that holds what was guessed."""
    asked = {} if asked_by is None else {"sec_fetch_site": asked_by}
    headers, _ = await _raw("/?lang=nl&x=123456782", https=True, accept_encoding="br", **asked)
    assert "content-encoding" not in headers


async def test_an_own_page_is_packed_over_https() -> None:
    headers, _ = await _raw("/", https=True, accept_encoding="br", sec_fetch_site="same-origin")
    assert headers["content-encoding"] == "br"


async def test_two_answers_share_no_token() -> None:
    token = b'name="_csrf" value="'
    pages = [(await _raw("/", accept_encoding="identity"))[1] for _ in range(2)]
    assert len({page.split(token)[1][:40] for page in pages}) == 2


async def test_the_style_is_packed_once_and_kept_for_ever() -> None:
    headers, body = await _raw(asset(STYLE), accept_encoding="br")
    assert brotli.decompress(body) == files()[STYLE]
    assert "immutable" in headers["cache-control"]
    assert headers["vary"] == "accept-encoding"


async def test_fonts_and_downloads_are_left_alone() -> None:
    font = next(name for name in files() if name.endswith("woff2"))
    headers, body = await _raw(asset(font), accept_encoding="br")
    assert "content-encoding" not in headers
    assert body == files()[font]
    sent = await _through({b"content-type": b"text/html", b"content-disposition": b"attachment"}, b"x" * 5_000)
    assert sent[1]["body"] == b"x" * 5_000


async def test_an_answer_in_parts_passes_as_it_comes() -> None:
    sent = await _through({b"content-type": b"text/html"}, b"x" * 5_000, b"y")
    assert [message.get("body") for message in sent[1:]] == [b"x" * 5_000, b"y"]


async def _through(headers: dict[bytes, bytes], *parts: bytes) -> list[Message]:
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    packed = packing(send, "br")
    await packed({"type": "http.response.start", "status": 200, "headers": list(headers.items())})
    for number, part in enumerate(parts, 1):
        await packed({"type": "http.response.body", "body": part, "more_body": number < len(parts)})
    return sent


def test_a_coding_of_no_quality_is_not_taken() -> None:
    assert coding_of("br;q=0, gzip") == "gzip"
    assert coding_of("br;q=0.5") == "br"
    assert coding_of("") == ""
