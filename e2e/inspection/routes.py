"""Which pages the application has: every GET route that answers with HTML, by the pattern of its path."""

import re
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from tests.architecture.routes import handled
from tests.browser import site

from kieslijst.main import make_litestar

_PARAMETER: Final = re.compile(r"\{\w+:(\w+)\}")
_SHAPES: Final = {"uuid": r"[0-9a-f-]{36}", "int": r"\d+", "path": ".+"}
_NO_PAGE: Final = ("/health/", "/assets/", "/readiness/next")
"""For machines, and a route that only leads on to the next point."""


@cache
def pages() -> dict[str, re.Pattern[str]]:
    """Pattern by path, those without a parameter first, because `people/new` is no person."""
    found = {
        one.path: re.compile(re.escape(one.path) if "{" not in one.path else _shape(one.path))
        for one in handled(make_litestar(site()))
        if one.method == "GET" and "bytes" not in str(one.handler.fn.__annotations__["return"])
    }
    kept = {path: shape for path, shape in found.items() if not any(part in path for part in _NO_PAGE)}
    return dict(sorted(kept.items(), key=lambda item: item[0].count("{")))


def page_of(address: str) -> str:
    """The route of an address, empty for a path that is no page."""
    path = urlsplit(address).path
    return next((route for route, shape in pages().items() if shape.fullmatch(path)), "")


def _shape(path: str) -> str:
    return _PARAMETER.sub(lambda found: _SHAPES.get(found[1], "[^/]+"), path)
