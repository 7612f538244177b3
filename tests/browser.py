"""A browser without a screen for tests: follows forms as a person would, over the whole application."""

import re
from collections.abc import Callable
from copy import copy
from functools import cache
from types import TracebackType
from typing import Any, Self

import httpx
from litestar import Litestar
from litestar.datastructures import State

from kieslijst import main
from kieslijst.identity.demonstration import PASSWORD
from kieslijst.main import around
from kieslijst.shared.clock import Clock, system_clock
from kieslijst.web.outer import App
from kieslijst.web.site import Site

_TOKEN = re.compile(r'name="_csrf" value="([^"]+)"')
SECRET = b"a secret of the tests, 32 bytes."


def site(*, demo: bool = True, clock: Clock = system_clock, public_url: str = "") -> Site:
    """An installation for tests."""
    return Site(secret=SECRET, demo=demo, clock=clock, public_url=public_url)


def app_of(of: Site) -> App:
    """What `main.make_app` gives; the routes are read once for all tests, because that takes a third of a second."""
    litestar = copy(_routes(main.make_litestar))
    litestar.state = State({**litestar.state.dict(), "site": of})
    return around(litestar, of)


@cache
def _routes(make: Callable[[Site], Litestar]) -> Litestar:
    """Made by whatever makes them now: a test may plant a route of its own."""
    return make(site())


class Browser:
    """Keeps cookies and the token of the page it last saw. `async with Browser() as browser: ...`."""

    def __init__(self, of: Site | None = None, *, address: str = "127.0.0.1", **headers: str) -> None:
        transport = httpx.ASGITransport(app=app_of(of or site()), client=(address, 50000))
        self.client = httpx.AsyncClient(transport=transport, base_url="http://testserver", headers=headers)
        self.page: httpx.Response | None = None
        self.token = ""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.client.aclose()

    async def get(self, path: str) -> httpx.Response:
        """Open a page and follow where it sends us."""
        return self._seen(await self.client.get(path, follow_redirects=True))

    async def post(self, path: str, files: Any = None, **fields: str | list[str]) -> httpx.Response:
        """Send a form with the token of the page last seen; a redirect is not followed."""
        if not self.token:
            await self.get("/")
        return self._seen(await self.client.post(path, data={"_csrf": self.token, **fields}, files=files))

    async def log_in(self, email: str, password: str = PASSWORD) -> httpx.Response:
        """Log in as an account, on a demonstration as one of the invented people."""
        await self.get("/login")
        return await self.post("/login", email=email, password=password, next="/")

    def _seen(self, answer: httpx.Response) -> httpx.Response:
        found = _TOKEN.search(answer.text) if answer.headers.get("content-type", "").startswith("text/html") else None
        if found:
            self.token = found.group(1)
        self.page = answer
        return answer
