"""Everything that goes wrong becomes a page that says what to do. Only a bug gets a code, and reaches the log."""

import secrets
import traceback
from dataclasses import dataclass, replace
from typing import Any

import asyncpg
import structlog
from litestar import Response
from litestar.connection import Request
from litestar.exceptions import HTTPException, NotAuthorizedException

from kieslijst.shared.errors import Conflict, KieslijstError, NotFound, NotReady, Refused, Unreadable
from kieslijst.web.csrf import FIELD, TokenMissing
from kieslijst.web.guard import login_path, login_path_to
from kieslijst.web.i18n import Text, mark, words_of
from kieslijst.web.late import CameLate
from kieslijst.web.pages import ErrorPage
from kieslijst.web.show import redirect, show
from kieslijst.web.visitor import visitor_of

LOG = structlog.get_logger("kieslijst.web")
_STATUS: dict[type[KieslijstError], int] = {NotFound: 404, Conflict: 409, Refused: 409, Unreadable: 422, NotReady: 503}


EXPIRED = 419
"""Not a standard status: the form token is one of an earlier session."""
_PASSWORDS = frozenset({"password", "old", "new"})
"""Names of the fields of every password that a form asks for."""
_SEND_AGAIN = mark("Wat u typte, staat nog klaar. Verstuur het formulier nog een keer.")

_NOT_DONE = mark("U was niet meer ingelogd. Wat u net deed, is daarom niet bewaard. Log in en doe het nog een keer.")


@dataclass(frozen=True, slots=True)
class _Words:
    title: Text
    advice: Text


_WORDS = {
    400: _Words(
        mark("Wij kunnen dit formulier niet lezen"),
        mark("Ga terug, ververs de pagina en verstuur het formulier nog eens."),
    ),
    403: _Words(
        mark("U mag deze pagina niet openen"),
        mark("Uw rol geeft geen toegang. Vraag de beheerder van uw organisatie om toegang als u die nodig hebt."),
    ),
    404: _Words(
        mark("Deze pagina bestaat niet (meer)"),
        mark("Kijk het adres na, of ga naar het begin. Misschien is wat u zoekt verplaatst of verwijderd."),
    ),
    405: _Words(mark("Dit adres doet dit niet"), mark("Ga terug en gebruik de knoppen op de pagina.")),
    409: _Words(mark("Dit kan nu niet"), mark("Ververs de pagina om te zien hoe het er nu voor staat.")),
    413: _Words(
        mark("Dit is te groot"),
        mark("Verklein het bestand of plak minder regels tegelijk, en probeer het nog eens."),
    ),
    EXPIRED: _Words(
        mark("Dit formulier is verlopen"),
        mark("Ga terug, ververs de pagina en verstuur het formulier nog eens. Kopieer eerst wat u typte."),
    ),
    422: _Words(mark("Dit klopt nog niet"), mark("Ga terug en kijk na wat u hebt ingevuld.")),
    429: _Words(mark("Te veel pogingen"), mark("Wacht 15 minuten en probeer het nog eens.")),
    500: _Words(
        mark("Er gaat bij ons iets mis"),
        mark("Probeer het nog eens. Blijft het misgaan? Geef dan de code hieronder door aan de beheerder."),
    ),
    503: _Words(
        mark("Wij zijn even niet bereikbaar"),
        mark("Wat u eerder bewaarde, is er nog. Wacht een minuut en probeer het nog eens."),
    ),
}


def _error_page(
    request: Request[Any, Any, Any],
    status: int,
    *,
    reason: Text | None = None,
    advice: Text | None = None,
    code: str = "",
) -> Response[str]:
    return show(_page(status, reason=reason, advice=advice, code=code), request, status=status)


def _page(status: int, *, reason: Text | None = None, advice: Text | None = None, code: str = "") -> ErrorPage:
    words = _WORDS.get(status) or _WORDS[400 if status < 500 else 500]  # noqa: PLR2004  # the border in HTTP's own numbers
    return ErrorPage(status=status, title=words.title, advice=advice or words.advice, reason=reason, code=code)


def on_http_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
    """Litestar's own errors: unknown path, not allowed, too large, not signed in."""
    if isinstance(error, CameLate):
        return redirect(login_path_to(error.path), request=request, said=error.said)
    if isinstance(error, NotAuthorizedException):
        return _to_log_in(request)
    if isinstance(error, TokenMissing):
        return _on_expired(request, error)
    if error.status_code >= 500:  # noqa: PLR2004  # the border in HTTP's own numbers
        return on_bug(request, error)
    return _error_page(request, error.status_code, advice=_whom_to_ask(error))


def _to_log_in(request: Request[Any, Any, Any]) -> Response[Any]:
    """Or where the visitor must go first. An act is not done later by itself: who asked for it does so again."""
    detour = visitor_of(request).detour
    if detour:
        return redirect(detour)
    if request.method == "GET":
        return redirect(login_path(request))
    return redirect(login_path(request), request=request, said=_NOT_DONE, is_refusal=True)


def _whom_to_ask(error: HTTPException) -> Text | None:
    """The guard names who can help, where it knows them."""
    names = error.extra.get("ask") if isinstance(error.extra, dict) else None
    return mark("Uw rol geeft geen toegang. Vraag %(who)s.", who=", ".join(names)) if names else None


def _on_expired(request: Request[Any, Any, Any], error: TokenMissing) -> Response[str]:
    """Somebody who is signed in can send the same again; a file or a password is never sent back to a page."""
    names = error.sent.strings
    has_file = any(upload.content for uploads in error.sent.files.values() for upload in uploads)
    is_safe = visitor_of(request).actor is not None and not has_file
    page = _page(EXPIRED)
    if is_safe and _PASSWORDS.isdisjoint(names):
        again = tuple((name, value) for name, values in names.items() for value in values if name != FIELD)
        page = replace(page, again=again, advice=_SEND_AGAIN)
    return show(page, request, status=EXPIRED)


def on_known_error(request: Request[Any, Any, Any], error: KieslijstError) -> Response[Any]:
    """An error of our own tree; its message says what was expected, what came and what to do."""
    status = next((status for kind, status in _STATUS.items() if isinstance(error, kind)), 409)
    return _error_page(request, status, reason=words_of(error))


def on_unreachable(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """The database or a file system does not answer: not a bug, try again."""
    LOG.warning("unreachable", kind=type(error).__name__, path=_route_of(request))
    return _error_page(request, 503)


def on_bug(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """Anything else. The log gets kinds and places but no values, because values may be personal data."""
    code = secrets.token_hex(4).upper()
    places = [
        f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)
    ]
    LOG.error("bug", code=code, kind=type(error).__name__, path=_route_of(request), places=places[-12:])
    return _error_page(request, 500, code=code)


def _route_of(request: Request[Any, Any, Any]) -> str:
    """The path with names for its parameters, so that the log holds no ids."""
    return str(request.scope.get("path_template", "")) or "(no route)"


HANDLERS: dict[int | type[Exception], Any] = {
    HTTPException: on_http_error,
    KieslijstError: on_known_error,
    OSError: on_unreachable,
    asyncpg.InterfaceError: on_unreachable,
    asyncpg.PostgresConnectionError: on_unreachable,
    asyncpg.exceptions.OperatorInterventionError: on_unreachable,
    Exception: on_bug,
}
