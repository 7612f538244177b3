"""What the tests of routes look at: every handler of an application with its path and method."""

from collections.abc import Iterator
from dataclasses import dataclass

from litestar import Litestar
from litestar.handlers import HTTPRouteHandler
from litestar.routes import HTTPRoute

from kieslijst.web.permission import Permission

_EXAMPLES = {"uuid": "00000000-0000-4000-8000-000000000000", "int": "1", "str": "x", "path": "x"}


@dataclass(frozen=True, slots=True)
class Handled:
    """One handler under one path and method; `example` is a path that leads to it."""

    path: str
    method: str
    handler: HTTPRouteHandler
    example: str

    @property
    def permission(self) -> object:
        return self.handler.opt.get("permission")


def handled(app: Litestar) -> Iterator[Handled]:
    """Every handler but those that Litestar makes for OPTIONS, in the same order in every process."""
    found: list[Handled] = []
    for route in app.routes:
        if not isinstance(route, HTTPRoute):
            continue
        for handler in route.route_handlers:
            methods = sorted(handler.http_methods - {"OPTIONS"})
            found += [Handled(route.path, method, handler, _example(route)) for method in methods]
    return iter(sorted(found, key=lambda one: (one.path, one.method)))


def _example(route: HTTPRoute) -> str:
    parts = [
        part if isinstance(part, str) else _EXAMPLES.get(part.full.partition(":")[2], "x")
        for part in route.path_components
    ]
    return "/" + "/".join(parts)


def without_permission(app: Litestar) -> list[str]:
    """Handlers that the guard would refuse to everybody, because nobody thought of a permission."""
    return [f"{one.method} {one.path}" for one in handled(app) if not isinstance(one.permission, Permission)]
