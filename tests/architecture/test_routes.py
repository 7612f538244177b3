"""Facts about every route, whoever made it."""

from collections.abc import Iterator

import httpx
import pytest
from litestar import Litestar, get
from tests.architecture.routes import Handled, handled, without_permission
from tests.browser import site

from kieslijst.identity.model import PERMISSIONS
from kieslijst.main import make_litestar
from kieslijst.shared.actor import PARTY_ROLES, Actor, Role
from kieslijst.web.outer import App, Receive, Scope, Send, outer
from kieslijst.web.permission import VISITOR_KEY, Permission, Visitor

pytestmark = pytest.mark.anyio

APP = make_litestar(site())
ALL = sorted(handled(APP), key=lambda one: (one.path, one.method))


def _name(one: Handled) -> str:
    return f"{one.method} {one.path}"


def test_every_route_names_its_permission() -> None:
    assert without_permission(APP) == []


def test_a_route_without_permission_is_found() -> None:
    @get("/forgotten")
    async def forgotten() -> None: ...

    assert without_permission(Litestar([forgotten], openapi_config=None)) == ["GET /forgotten"]


async def test_a_route_without_permission_answers_403() -> None:
    @get("/forgotten")
    async def forgotten() -> str:
        return "secret"

    app = make_litestar(site())
    app.register(forgotten)
    async with _client(outer(app)) as client:  # type: ignore[arg-type]  # Litestar's own names for ASGI's types
        answer = await client.get("/forgotten")
    assert answer.status_code == 403
    assert "secret" not in answer.text


def _client(app: App) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://testserver")


def _as(role: Role) -> App:
    """The application for somebody with a role, without any database behind it."""
    visitor = Visitor("key", actor=Actor("Somebody", role), permissions=PERMISSIONS[role])

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        scope[VISITOR_KEY] = visitor
        await APP(scope, receive, send)  # type: ignore[arg-type]  # Litestar's own names for ASGI's types

    return outer(wrapped)


def _denied() -> Iterator[tuple[Role, Handled]]:
    for role in (*PARTY_ROLES, Role.INVITED, Role.CSB_CLERK, Role.ADMINISTRATOR):
        for one in ALL:
            if one.permission is not Permission.EVERYONE and one.permission not in PERMISSIONS[role]:
                yield role, one


@pytest.mark.parametrize(
    ("role", "one"), list(_denied()), ids=lambda value: value if isinstance(value, str) else _name(value)
)
async def test_a_role_without_the_permission_gets_403(role: Role, one: Handled) -> None:
    async with _client(_as(role)) as client:
        answer = await client.request(one.method, one.example)
    assert answer.status_code == 403
    assert "U mag deze pagina niet openen" in answer.text


@pytest.mark.parametrize("one", [one for one in ALL if one.permission is not Permission.EVERYONE], ids=_name)
async def test_a_visitor_who_is_not_signed_in_is_sent_to_the_log_in_page(one: Handled) -> None:
    async with _client(outer(APP)) as client:  # type: ignore[arg-type]  # Litestar's own names for ASGI's types
        answer = await client.request(one.method, one.example)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/login")


@pytest.mark.parametrize("one", [one for one in ALL if one.method != "GET"], ids=_name)
async def test_a_write_without_a_form_token_is_refused(one: Handled) -> None:
    role = next((role for role in PERMISSIONS if one.permission in PERMISSIONS[role]), Role.PARTY_EDITOR)
    async with _client(_as(role)) as client:
        answer = await client.request(one.method, one.example, data={"_csrf": "0011.abc"})
    assert answer.status_code == 419
    assert "Dit formulier is verlopen" in answer.text
    assert "Verstuur nog een keer" not in answer.text, "not for a form that may be of another site"


def test_only_get_and_post_are_used() -> None:
    assert {one.method for one in ALL} <= {"GET", "POST"}


def test_every_permission_but_everyone_is_held_by_some_role() -> None:
    held = frozenset().union(*PERMISSIONS.values())
    assert set(Permission) - held == {Permission.EVERYONE}
