"""Who is signed in: an ASGI wrapper that reads the session's row before the pages do, and the session's cookie."""

from dataclasses import replace
from datetime import datetime
from http.cookies import CookieError, SimpleCookie
from typing import Any

import asyncpg
from litestar import Response
from litestar.connection import ASGIConnection
from litestar.datastructures import Cookie

from kieslijst.identity.model import IDLE, LONGEST, Membership, Session, needs_factor
from kieslijst.identity.queries import session_of
from kieslijst.identity.store import sessions as store
from kieslijst.shared.actor import PARTY_ROLES, Role
from kieslijst.shared.errors import NotFound
from kieslijst.web.i18n import mark
from kieslijst.web.late import LATE_KEY, Late
from kieslijst.web.outer import App, Receive, Scope, Send
from kieslijst.web.permission import TROUBLE_KEY, VISITOR_KEY, Permission, Seat, Visitor
from kieslijst.web.site import Site

COOKIE = "kieslijst_session"
SESSION_KEY = "kieslijst.session"
_WITHOUT_SESSION = ("/assets/", "/health/")
_UNASKED = ("/presence", "/session/ends")
"""What a script asks by itself: it keeps nobody logged in."""
_AWAY = mark("U was 30 minuten weg. Log opnieuw in. Uw concept is bewaard.")
_LONG = mark("U was 8 uur ingelogd. Log opnieuw in. Uw concept is bewaard.")
FACTOR_PATH = "/login/factor"
INVITATION_PATH = "/invitation/"
_HOMES = {**dict.fromkeys(PARTY_ROLES, "/party"), Role.CSB_CLERK: "/csb", Role.ADMINISTRATOR: "/admin/accounts"}
PASSWORD_PATH = "/account/password"  # noqa: S105  # a path, not a password


def with_sessions(app: App, site: Site) -> App:
    """Wrap the application. A database that does not answer leaves pages for everyone alone; the guard raises it."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(_WITHOUT_SESSION):
            await app(scope, receive, send)
            return
        session = None
        try:
            session = await _put_visitor(scope, site)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            scope[TROUBLE_KEY] = error
        await app(scope, receive, send)
        if session is not None and _is_new(session, at=site.clock()) and not scope["path"].endswith(_UNASKED):
            await _save_seen(session, scope[VISITOR_KEY], at=site.clock())

    return wrapped


async def _put_visitor(scope: Scope, site: Site) -> Session | None:
    token = _token(scope, site)
    now = site.clock()
    session = await session_of(token) if token else None
    if session is None:
        return None
    found = visitor(session, is_demo_site=site.demo)
    if not session.is_alive(now):
        _put_late(scope, session, found)
        return None
    scope[SESSION_KEY] = session
    seen = session.seen_at if scope["path"].endswith(_UNASKED) else now
    scope[VISITOR_KEY] = replace(found, session_ends=session.ends_at(seen)) if found.actor else found
    return session


def _put_late(scope: Scope, session: Session, found: Visitor) -> None:
    """Who it was, as long as their account is open and they had passed every step of logging in."""
    if session.account.is_active and found.actor is not None and not found.detour:
        scope[LATE_KEY] = Late(found, _AWAY if session.seen_at + IDLE <= session.created_at + LONGEST else _LONG)


def _is_new(session: Session, *, at: datetime) -> bool:
    """Once a minute, and at once for somebody whom the organisation has not seen yet."""
    is_first = session.membership is not None and session.membership.seen_at is None
    return is_first or session.is_seen_anew(at)


async def _save_seen(session: Session, found: Visitor, *, at: datetime) -> None:
    """After the answer, when it is known for which organisation the visitor worked."""
    await store.save_seen(session.id, at=at)
    if found.actor is not None and found.actor.organisation_id is not None:
        await store.save_member_seen(session.account.id, found.actor.organisation_id, at=at)


def visitor(session: Session, *, is_demo_site: bool) -> Visitor:
    """Before the second factor nobody; with a temporary password only somebody who may change it."""
    account, membership = session.account, session.membership
    if session.factor_passed_at is None and needs_factor(account, is_demo_site=is_demo_site):
        return Visitor(key=session.token_digest, detour=FACTOR_PATH)
    if membership is None:
        return Visitor(key=session.token_digest)
    must_change = account.must_change_password
    seats = () if must_change else seats_of(session)
    starting = {Permission.NOMINATION_START} if any(seat.may(Permission.NOMINATION_START) for seat in seats) else set()
    return Visitor(
        key=session.token_digest,
        actor=account.actor(membership),
        permissions=frozenset({Permission.SIGNED_IN}) if must_change else membership.permissions | starting,
        organisation=membership.organisation.name,
        session_id=session.id,
        home=home_of(membership),
        detour=PASSWORD_PATH if must_change else "",
        seats=seats,
    )


def seats_of(session: Session) -> tuple[Seat, ...]:
    """Somebody in each of their parties; none for whoever works for a committee now, so that the two stay apart."""
    if session.membership is None or session.membership.role not in PARTY_ROLES:
        return ()
    return tuple(
        Seat(session.account.actor(each), each.permissions, each.organisation.name)
        for each in session.account.memberships
        if each.role in PARTY_ROLES
    )


def home_of(membership: Membership | None) -> str:
    """Where somebody's work begins."""
    return _HOMES.get(membership.role, "/account") if membership else "/account"


def _token(scope: Scope, site: Site) -> str:
    header = b"; ".join(value for name, value in scope["headers"] if name == b"cookie")
    try:
        morsel = SimpleCookie(header.decode("latin-1")).get(site.cookie_name(COOKIE))
    except CookieError:
        return ""
    return morsel.value if morsel else ""


def session_on(connection: ASGIConnection[Any, Any, Any, Any]) -> Session | None:
    """The session behind a request, also one that still awaits its second factor."""
    session: Session | None = connection.scope.get(SESSION_KEY)  # type: ignore[assignment]  # our key in a TypedDict
    return session


def own_session(connection: ASGIConnection[Any, Any, Any, Any]) -> Session:
    """The session of a page that needs one. Raises `NotFound`."""
    session = session_on(connection)
    if session is None:
        raise NotFound(mark("U bent niet ingelogd."))
    return session


def set_cookie(answer: Response[Any], site: Site, token: str) -> None:
    """Give the browser its session for at most as long as it may live."""
    answer.set_cookie(_cookie(site, token, max_age=int(LONGEST.total_seconds())))


def clear_cookie(answer: Response[Any], site: Site) -> None:
    answer.set_cookie(_cookie(site, "", max_age=0))


def _cookie(site: Site, token: str, *, max_age: int) -> Cookie:
    return Cookie(
        site.cookie_name(COOKIE),
        value=token,
        max_age=max_age,
        path="/",
        secure=site.is_https,
        httponly=True,
        samesite="lax",
    )
