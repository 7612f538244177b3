"""The pages of what goes wrong (`ux.md` c.6, T05), as the application makes them, also those that nothing leads to."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import httpx
from litestar import Litestar, get
from litestar.exceptions import HTTPException
from litestar.params import FromPath
from playwright.sync_api import Page, Route
from tests.browser import site

from e2e.inspection import Inspector
from kieslijst.main import make_litestar
from kieslijst.shared.errors import NotFound, NotReady, Refused
from kieslijst.web.i18n import LANGUAGES, SOURCE_LANGUAGE
from kieslijst.web.permission import Permission

_ERRORS: dict[int, Exception] = {
    400: HTTPException(status_code=400),
    403: HTTPException(status_code=403),
    404: NotFound("Deze lijst is er niet (meer)."),
    405: HTTPException(status_code=405),
    409: Refused("De zitting is gesloten."),
    413: HTTPException(status_code=413),
    422: HTTPException(status_code=422),
    429: HTTPException(status_code=429),
    500: KeyError("iets van ons"),
    503: NotReady("De papieren worden nog gemaakt."),
}
_PATH = "/system"


def walk(page: Page, inspector: Inspector) -> None:
    """The browser asks for them where the real service runs, so that style and scripts come from there."""
    with ThreadPoolExecutor(1) as beside:
        made = beside.submit(lambda: asyncio.run(_made())).result()
    page.context.route(f"**{_PATH}/**", lambda route: _answer(route, made))
    for status in _ERRORS:
        inspector.expects(status)
        page.goto(f"{_PATH}/{status}")
        inspector.look(page, f"system-{status}")
    page.context.unroute(f"**{_PATH}/**")


def _answer(route: Route, made: dict[tuple[int, str], str]) -> None:
    status, _, language = route.request.url.rpartition("/")[2].partition("?lang=")
    body = made[int(status), language or SOURCE_LANGUAGE]
    route.fulfill(status=int(status), content_type="text/html; charset=utf-8", body=body)


async def _made() -> dict[tuple[int, str], str]:
    app = _app()
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)  # type: ignore[arg-type]  # Litestar's own names for ASGI's types
    async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
        answers = {
            (status, language): await client.get(f"{_PATH}/{status}?lang={language}")
            for status in _ERRORS
            for language in LANGUAGES
        }
    return {key: answer.text for key, answer in answers.items() if answer.status_code == key[0]}


def _app() -> Litestar:
    @get(f"{_PATH}/{{status:int}}", permission=Permission.EVERYONE)
    async def go_wrong(status: FromPath[int]) -> None:
        raise _ERRORS[status]

    app = make_litestar(site())
    app.register(go_wrong)
    return app
