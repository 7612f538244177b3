"""An invitation to a party's team: the page behind the link, a new account for it, and accepting it."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.identity.actions import invitations
from kieslijst.identity.forms import JoinForm
from kieslijst.identity.model import Session, needs_factor
from kieslijst.identity.role_words import ROLE_WORDS
from kieslijst.identity.sessions import INVITATION_PATH, home_of, session_on
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import Text, mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of

_LINK = INVITATION_PATH + "{token:str}"


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationPage(Page):
    """`name` is who is logged in, "" for nobody; `email` is not shown to who is logged in as somebody else."""

    organisation: str
    role: Text
    email: str
    name: str
    is_somebody_else: bool
    path: str
    form: JoinForm


@get(_LINK, permission=Permission.EVERYONE)
async def invitation(request: Request[Any, Any, Any], token: FromPath[str]) -> Response[Any]:
    session = _passed(request)
    found, _ = await invitations.invitation_of(
        token, now=site_of(request).clock(), by=session.account.id if session else None
    )
    if found.accepted_by is not None and session is not None:
        return redirect(home_of(session.membership))
    return await _page(request, token, JoinForm())


@post(_LINK, permission=Permission.EVERYONE)
async def invitation_submit(request: Request[Any, Any, Any], token: FromPath[str]) -> Response[Any]:
    """A new account; where there was one already the answer is the same, and one logs in with that."""
    form, now = await JoinForm.sent(request), site_of(request).clock()
    name, password = form.name(), form.password()
    try:
        if form.is_fine:
            await invitations.make_account(token, name=name, password=password, now=now)
    except Refused as error:
        form.refuse("password", words_of(error))
    if not form.is_fine:
        return await _page(request, token, form, status=422)
    said = mark("Log nu in om de uitnodiging aan te nemen. Had u al een account? Gebruik dan het wachtwoord daarvan.")
    return redirect(f"/login?next={INVITATION_PATH}{token}", request=request, said=said)


@post(f"{_LINK}/accept", permission=Permission.EVERYONE)
async def accept_invitation(request: Request[Any, Any, Any], token: FromPath[str]) -> Response[Any]:
    session = _passed(request)
    if session is None:
        return redirect(f"/login?next={INVITATION_PATH}{token}")
    membership = await invitations.accept(session, token, now=site_of(request).clock())
    said = mark("U hoort nu bij het team van %(name)s.", name=membership.organisation.name)
    return redirect(home_of(membership), request=request, said=said)


def _passed(request: Request[Any, Any, Any]) -> Session | None:
    """The session of somebody who has shown everything that a log-in asks."""
    session = session_on(request)
    if session is None or session.account.must_change_password:
        return None
    awaits = session.factor_passed_at is None and needs_factor(session.account, is_demo_site=site_of(request).demo)
    return None if awaits else session


async def _page(request: Request[Any, Any, Any], token: str, form: JoinForm, *, status: int = 200) -> Response[str]:
    found, organisation = await invitations.invitation_of(token, now=site_of(request).clock())
    session = _passed(request)
    is_somebody_else = session is not None and session.account.email != found.email
    page = InvitationPage(
        organisation=organisation.name,
        role=ROLE_WORDS[found.role],
        email="" if is_somebody_else else found.email,
        name=session.account.name if session else "",
        is_somebody_else=is_somebody_else,
        path=INVITATION_PATH + token,
        form=form,
    )
    return show(page, request, status=status)


HANDLERS = (invitation, invitation_submit, accept_invitation)
