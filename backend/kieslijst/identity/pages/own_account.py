"""The own account: sessions, password, organisation."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get, post
from litestar.connection import Request

from kieslijst.identity.actions import own_account
from kieslijst.identity.actions.sign_in import WrongSignIn
from kieslijst.identity.forms import PasswordForm
from kieslijst.identity.model import Account, Session
from kieslijst.identity.queries import living_sessions
from kieslijst.identity.sessions import home_of, own_session
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.web.forms import Form, read_form
from kieslijst.web.i18n import mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, local_path, redirect, show
from kieslijst.web.site import site_of

BAR = Bar(door="public")


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPage(Page):
    """Who one is here, for whom, and where one is logged in."""

    account: Account
    present: Session
    sessions: tuple[Session, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordPage(Page):
    """Choose another password."""

    form: PasswordForm
    must_change: bool


@get("/account", permission=Permission.SIGNED_IN)
async def account(request: Request[Any, Any, Any]) -> Response[str]:
    session = own_session(request)
    living = await living_sessions(session.account.id, now=site_of(request).clock())
    page = AccountPage(bar=BAR, account=session.account, present=session, sessions=tuple(living))
    return show(page, request)


@post("/account/stay", permission=Permission.SIGNED_IN)
async def stay(request: Request[Any, Any, Any]) -> Response[Any]:
    """Being asked is enough to stay logged in; back to the page where the button was."""
    fields = await read_form(request)
    return redirect(local_path(fields.one("next")), request=request, said=mark("U blijft ingelogd."))


@post("/account/organisation", permission=Permission.SIGNED_IN)
async def organisation_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    session, form = own_session(request), await Form.sent(request)
    chosen = form.identifier("membership")
    await own_account.act_for(session, chosen)
    membership = next((m for m in session.account.memberships if m.id == chosen), None)
    if membership is None:
        raise NotFound(mark("U hoort niet bij deze organisatie."))
    said = mark("U werkt nu voor %(name)s.", name=membership.organisation.name)
    return redirect(home_of(membership), request=request, said=said)


@post("/account/sessions/others", permission=Permission.SIGNED_IN)
async def sign_out_others(request: Request[Any, Any, Any]) -> Response[Any]:
    await own_account.sign_out_others(own_session(request), now=site_of(request).clock())
    return redirect("/account", request=request, said=mark("U bent op andere apparaten uitgelogd."))


@get("/account/password", permission=Permission.SIGNED_IN)
async def password(request: Request[Any, Any, Any]) -> Response[str]:
    return _password_page(request, PasswordForm())


def _password_page(request: Request[Any, Any, Any], form: PasswordForm, *, status: int = 200) -> Response[str]:
    must_change = own_session(request).account.must_change_password
    return show(PasswordPage(bar=BAR, form=form, must_change=must_change), request, status=status)


@post("/account/password", permission=Permission.SIGNED_IN)
async def password_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    session, form = own_session(request), await PasswordForm.sent(request)
    old, new = form.old(), form.new()
    try:
        if form.is_fine:
            await own_account.change_password(session, old, new, now=site_of(request).clock())
    except WrongSignIn as error:
        form.refuse("old", words_of(error))
    except Refused as error:
        form.refuse("new", words_of(error))
    if not form.is_fine:
        return _password_page(request, form, status=422)
    return redirect("/account", request=request, said=mark("Uw nieuwe wachtwoord is bewaard."))


HANDLERS = (account, stay, organisation_submit, sign_out_others, password, password_submit)
