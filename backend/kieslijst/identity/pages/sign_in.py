"""Logging in, the second factor, logging out."""

import secrets
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from litestar import Response, get, post
from litestar.connection import Request

from kieslijst.identity import factor
from kieslijst.identity.actions import sign_in
from kieslijst.identity.demonstration import PASSWORD, invented_accounts
from kieslijst.identity.device import device_name
from kieslijst.identity.forms import CodeForm, LogInForm
from kieslijst.identity.model import Account, Session, needs_factor
from kieslijst.identity.sessions import (
    FACTOR_PATH,
    INVITATION_PATH,
    clear_cookie,
    home_of,
    own_session,
    session_on,
    set_cookie,
)
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, local_path, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LogInPage(Page):
    """Log in with a local account; on a demonstration the invented accounts have a button each."""

    form: LogInForm
    next: str
    demo: tuple[Account, ...] = ()
    demo_password: str = PASSWORD


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorPage(Page):
    """The code of the second factor."""

    form: CodeForm
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpFactorPage(Page):
    """Put the secret in an app, and show that it works."""

    form: CodeForm
    next: str
    picture: str
    secret: str


@get("/login", permission=Permission.EVERYONE)
async def log_in(request: Request[Any, Any, Any]) -> Response[Any]:
    session = session_on(request)
    back_to = local_path(request.query_params.get("next", ""))
    if session is not None and session.factor_passed_at is not None and session.membership is not None:
        return redirect(_home(session, back_to))
    return await _log_in_page(request, LogInForm(), back_to=back_to)


async def _log_in_page(
    request: Request[Any, Any, Any], form: LogInForm, *, back_to: str, status: int = 200
) -> Response[str]:
    demo = tuple(await invented_accounts()) if site_of(request).demo else ()
    return show(LogInPage(form=form, next=back_to, demo=demo), request, status=status)


@post("/login", permission=Permission.EVERYONE)
async def log_in_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form = await LogInForm.sent(request)
    email, password, back_to = form.email(), form.password(), local_path(form.value("next"))
    if not form.is_fine:
        return await _log_in_page(request, form, back_to=back_to, status=422)
    browser, now = _browser(request), site_of(request).clock()
    try:
        account = await sign_in.sign_in_with_password(email, password, browser=browser, now=now)
        return await _begin(request, account, back_to=back_to)
    except sign_in.TooManyAttempts as error:
        form.refuse("email", words_of(error))
        return await _log_in_page(request, form, back_to=back_to, status=429)
    except (sign_in.WrongSignIn, Refused) as error:
        form.refuse("email", words_of(error))
        return await _log_in_page(request, form, back_to=back_to, status=422)


async def _begin(request: Request[Any, Any, Any], account: Account, *, back_to: str) -> Response[Any]:
    token, old, site = secrets.token_urlsafe(32), session_on(request), site_of(request)
    session = await sign_in.open_session(
        account.id,
        token=token,
        browser=_browser(request),
        now=site.clock(),
        replaces=old.id if old else None,
        is_invited=back_to.startswith(INVITATION_PATH),
    )
    is_in = session.factor_passed_at is not None
    answer = redirect(_home(session, back_to) if is_in else f"{FACTOR_PATH}?next={quote(back_to, safe='/')}")
    set_cookie(answer, site, token)
    return answer


def _browser(request: Request[Any, Any, Any]) -> sign_in.Browser:
    address = request.client.host if request.client else ""
    return sign_in.Browser(address, device_name(request.headers.get("user-agent", "")), site_of(request).demo)


def _home(session: Session, back_to: str) -> str:
    if back_to != "/":
        return back_to
    return home_of(session.membership)


@get("/login/factor", permission=Permission.EVERYONE)
async def second_factor(request: Request[Any, Any, Any]) -> Response[Any]:
    session = session_on(request)
    back_to = local_path(request.query_params.get("next", ""))
    if session is None or not needs_factor(session.account, is_demo_site=site_of(request).demo):
        return redirect("/login")
    return await _factor_page(request, session, CodeForm(), back_to=back_to)


async def _factor_page(
    request: Request[Any, Any, Any], session: Session, form: CodeForm, *, back_to: str, status: int = 200
) -> Response[str]:
    if session.account.has_factor:
        return show(FactorPage(form=form, next=back_to), request, status=status)
    secret = await sign_in.factor_to_set_up(session)
    page = SetUpFactorPage(
        form=form, next=back_to, picture=factor.picture(secret, session.account), secret=factor.in_groups(secret)
    )
    return show(page, request, status=status)


@post("/login/factor", permission=Permission.EVERYONE)
async def second_factor_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    session, site, form = session_on(request), site_of(request), await CodeForm.sent(request)
    if session is None:
        return redirect("/login")
    back_to, token, code = local_path(form.value("next")), secrets.token_urlsafe(32), form.code()
    try:
        if form.is_fine:
            await sign_in.pass_factor(session, code, token=token, now=site.clock())
    except (sign_in.TooManyAttempts, sign_in.WrongCode) as error:
        form.refuse("code", words_of(error))
    if not form.is_fine:
        return await _factor_page(request, session, form, back_to=back_to, status=422)
    answer = redirect(_home(session, back_to))
    set_cookie(answer, site, token)
    return answer


@post("/logout", permission=Permission.EVERYONE)
async def log_out(request: Request[Any, Any, Any]) -> Response[Any]:
    site = site_of(request)
    if session_on(request) is not None:
        await sign_in.sign_out(own_session(request), now=site.clock())
    answer = redirect("/login", request=request, said=mark("U bent uitgelogd."))
    clear_cookie(answer, site)
    return answer


HANDLERS = (log_in, log_in_submit, second_factor, second_factor_submit, log_out)
