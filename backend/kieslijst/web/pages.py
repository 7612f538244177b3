"""Pages that belong to nobody's work: start, statements, status, errors, the choice of language."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, Router, get, post
from litestar.connection import Request

from kieslijst.web.assets import serve_asset
from kieslijst.web.components import components
from kieslijst.web.forms import read_form
from kieslijst.web.health import is_database_up, live, ready
from kieslijst.web.i18n import LANGUAGES, Text
from kieslijst.web.permission import Permission
from kieslijst.web.session_end import session_ends
from kieslijst.web.show import Page, language_cookie, local_path, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessibilityPage(Page):
    """What is known about accessibility, and what is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyPage(Page):
    """Which personal data are kept, why, and who sees them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusPage(Page):
    """Is the service up."""

    is_database_up: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorPage(Page):
    """Something went wrong; `reason` is the error's own sentence, `code` what the user can quote.

    `again` is what an expired form says, to be sent once more with a token that holds.
    """

    status: int
    title: Text
    advice: Text
    reason: Text | None
    code: str
    again: tuple[tuple[str, str], ...] = ()


@get("/accessibility", permission=Permission.EVERYONE)
async def accessibility(request: Request[Any, Any, Any]) -> Response[str]:
    return show(AccessibilityPage(), request)


@get("/privacy", permission=Permission.EVERYONE)
async def privacy(request: Request[Any, Any, Any]) -> Response[str]:
    return show(PrivacyPage(), request)


@get("/status", permission=Permission.EVERYONE)
async def status(request: Request[Any, Any, Any]) -> Response[str]:
    return show(StatusPage(is_database_up=await is_database_up()), request)


@post("/language", permission=Permission.EVERYONE)
async def choose_language(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Set the language and go back to the page where the choice was made."""
    fields = await read_form(request)
    answer = redirect(local_path(fields.one("next")))
    if fields.one("language") in LANGUAGES:
        answer.set_cookie(language_cookie(site_of(request), fields.one("language")))
    return answer


ROUTER = Router(
    path="/",
    route_handlers=[
        accessibility,
        privacy,
        status,
        choose_language,
        session_ends,
        live,
        ready,
        serve_asset,
        components,
    ],
)
