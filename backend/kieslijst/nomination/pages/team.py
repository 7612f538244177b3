"""P-06: the team of the party that a nomination belongs to."""

import secrets
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.identity import queries as identity
from kieslijst.identity.actions import invitations, team
from kieslijst.identity.forms import InviteForm
from kieslijst.identity.invitation import Invitation
from kieslijst.identity.model import Member
from kieslijst.identity.role_words import ROLE_WORDS
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.queries import head_for
from kieslijst.shared.actor import PARTY_ROLES, Role
from kieslijst.shared.errors import Refused
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of

_TEAM = "/party/{nomination_id:uuid}/team"
_ROLE_HELP = {
    Role.PARTY_OWNER: mark("Mag alles: ook het team, de definitieve papieren en wissen."),
    Role.PARTY_EDITOR: mark("Vult in en wijzigt. Ziet BSN en adressen."),
    Role.PARTY_READER: mark("Kijkt mee. Een lezer ziet geen BSN en geen adressen."),
}


@dataclass(frozen=True, slots=True)
class Colleague:
    """One row of the team."""

    member: Member
    role: Text
    is_me: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamPage(Page):
    """P-06; `invited` are those who have not accepted yet, shown to owners only."""

    path: str
    organisation: str
    colleagues: tuple[Colleague, ...]
    invited: tuple[tuple[Invitation, Text], ...]
    roles: tuple[tuple[str, Text, Text], ...]
    form: InviteForm
    refused: Text | None


@get(_TEAM, permission=Permission.LIST_READ)
async def team_page(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await head_for(actor_of(request), nomination_id)
    return await _shown(request, nomination, InviteForm.filled(role=Role.PARTY_EDITOR.value))


async def _shown(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    form: InviteForm,
    *,
    status: int = 200,
    refused: Text | None = None,
) -> Response[str]:
    actor, organisation_id = actor_of(request), nomination.organisation_id
    members = await identity.team_of(organisation_id)
    is_owner = actor.role is Role.PARTY_OWNER
    invited = await identity.invitations_of(organisation_id, now=now_of(request)) if is_owner else ()
    page = TeamPage(
        bar=await bar_of(request, nomination),
        path=path_of(nomination, "team"),
        organisation=await identity.organisation_name(organisation_id),
        colleagues=tuple(Colleague(each, ROLE_WORDS[each.role], each.account_id == actor.user_id) for each in members),
        invited=tuple((each, ROLE_WORDS[each.role]) for each in invited),
        roles=tuple((role.value, ROLE_WORDS[role], _ROLE_HELP[role]) for role in PARTY_ROLES),
        form=form,
        refused=refused,
    )
    return show(page, request, status=status)


@post(f"{_TEAM}/invite", permission=Permission.TEAM_MANAGE)
async def invite_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    actor, form = actor_of(request), await InviteForm.sent(request)
    nomination = await head_for(actor, nomination_id)
    email, role = form.email(), form.role()
    if not form.is_fine or role is None:
        return await _shown(request, nomination, form, status=422)
    token = secrets.token_urlsafe(32)
    await invitations.invite(actor, email, role, token=token, now=now_of(request))
    address = (site_of(request).public_url or str(request.base_url)).rstrip("/")
    said = mark(
        "De link voor %(email)s is gemaakt. Kopieer hem nu en geef hem zelf door: wij versturen geen mail en tonen hem"
        " één keer. Hij werkt 7 dagen. Een eerdere link voor dit adres werkt niet meer.",
        email=email,
    )
    return redirect(path_of(nomination, "team"), request=request, said=said, take=f"{address}/invitation/{token}")


@post(f"{_TEAM}/invitations/withdraw", permission=Permission.TEAM_MANAGE)
async def withdraw_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    actor = actor_of(request)
    nomination = await head_for(actor, nomination_id)
    await invitations.withdraw(actor, (await Form.sent(request)).identifier("invitation"), now=now_of(request))
    said = mark("De uitnodiging is ingetrokken. De link werkt niet meer.")
    return redirect(path_of(nomination, "team"), request=request, said=said)


@post(f"{_TEAM}/role", permission=Permission.TEAM_MANAGE)
async def role_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    actor, form = actor_of(request), await InviteForm.sent(request)
    nomination = await head_for(actor, nomination_id)
    role, member_id = form.role(), form.identifier("member")
    if role is None:
        return await _shown(request, nomination, form, status=422)
    try:
        trusted = form.flag("may_make_papers")
        changed = await team.change_role(actor, member_id, role, may_make_papers=trusted, now=now_of(request))
    except Refused as error:
        return await _again(request, nomination, words_of(error))
    said = mark("%(name)s is nu %(role)s.", name=changed.name, role=ROLE_WORDS[role]) if changed else None
    return redirect(path_of(nomination, "team"), request=request, said=said)


@post(f"{_TEAM}/remove", permission=Permission.TEAM_MANAGE)
async def remove_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    actor, form = actor_of(request), await Form.sent(request)
    nomination = await head_for(actor, nomination_id)
    try:
        gone = await team.remove_member(actor, form.identifier("member"), now=now_of(request))
    except Refused as error:
        return await _again(request, nomination, words_of(error))
    said = mark("%(name)s hoort niet meer bij het team.", name=gone.name)
    return redirect(path_of(nomination, "team"), request=request, said=said)


@post(f"{_TEAM}/leave", permission=Permission.LIST_READ)
async def leave_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    nomination = await head_for(actor_of(request), nomination_id)
    try:
        await team.leave(actor_of(request), now=now_of(request))
    except Refused as error:
        return await _again(request, nomination, words_of(error))
    return redirect("/", request=request, said=mark("U hoort niet meer bij het team."))


async def _again(request: Request[Any, Any, Any], nomination: Nomination, refused: Text) -> Response[str]:
    form = InviteForm.filled(role=Role.PARTY_EDITOR.value)
    return await _shown(request, nomination, form, status=422, refused=refused)


HANDLERS = (team_page, invite_submit, withdraw_submit, role_submit, remove_submit, leave_submit)
