"""What a party does with its team: roles, leaving, handing over. Recorded in the organisation's own chain."""

from datetime import datetime
from typing import Any
from uuid import UUID

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.identity.model import Member
from kieslijst.identity.store import accounts, members
from kieslijst.shared.actor import PARTY_ROLES, Actor, Role
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.web.i18n import mark


def chain_of(organisation_id: UUID) -> str:
    """The name of an organisation's audit chain."""
    return f"organisation:{organisation_id}"


def own_organisation(actor: Actor) -> UUID:
    """The party whose team the actor may change. Raises `NotFound` for anybody who does not own one."""
    if actor.role is not Role.PARTY_OWNER or actor.organisation_id is None:
        raise NotFound(mark("Dit team is er niet."))
    return actor.organisation_id


async def change_role(
    actor: Actor, membership_id: UUID, role: Role, *, may_make_papers: bool, now: datetime
) -> Member | None:
    """Give a colleague another role; gives who that is, None when nothing changed.

    Another owner beside oneself is how the task is handed over. Raises `NotFound` for somebody of another team and
    `Refused` when the last owner would be gone.
    """
    organisation_id = own_organisation(actor)
    if role not in PARTY_ROLES:
        raise Refused(mark("Kies een van de rollen."))
    trusted = role is Role.PARTY_EDITOR and may_make_papers
    async with transaction():
        team = await members.of_organisation(organisation_id, locked=True)
        member = _member(team, membership_id)
        if (member.role, member.may_make_papers) == (role, trusted):
            return None
        if role is not Role.PARTY_OWNER:
            _keep_an_owner(team, member)
        await members.save_role(membership_id, role, may_make_papers=trusted)
        sides = _described(member.role, member.may_make_papers), _described(role, trusted)
        await _record("role_changed", member, actor=actor, organisation_id=organisation_id, now=now, sides=sides)
    return member


async def remove_member(actor: Actor, membership_id: UUID, *, now: datetime) -> Member:
    """Take a colleague out of the team; what they opened, they can open no more at once.

    Raises `NotFound` for somebody of another team and `Refused` for the last owner.
    """
    organisation_id = own_organisation(actor)
    async with transaction():
        team = await members.of_organisation(organisation_id, locked=True)
        member = _member(team, membership_id)
        await _take_out(team, member, actor=actor, organisation_id=organisation_id, event="member_removed", now=now)
    return member


async def leave(actor: Actor, *, now: datetime) -> None:
    """Leave the team of the organisation that one acts for. Raises `NotFound`, and `Refused` for the last owner."""
    if actor.organisation_id is None or actor.role not in PARTY_ROLES:
        raise NotFound(mark("Dit team is er niet."))
    async with transaction():
        team = await members.of_organisation(actor.organisation_id, locked=True)
        member = next((each for each in team if each.account_id == actor.user_id), None)
        if member is None:
            raise NotFound(mark("U hoort niet bij dit team."))
        organisation_id = actor.organisation_id
        await _take_out(team, member, actor=actor, organisation_id=organisation_id, event="member_left", now=now)


async def _take_out(
    team: list[Member], member: Member, *, actor: Actor, organisation_id: UUID, event: str, now: datetime
) -> None:
    _keep_an_owner(team, member)
    await accounts.delete_membership(member.membership_id)
    before = _described(member.role, member.may_make_papers)
    await _record(event, member, actor=actor, organisation_id=organisation_id, now=now, sides=(before, None))


def _member(team: list[Member], membership_id: UUID) -> Member:
    found = next((each for each in team if each.membership_id == membership_id), None)
    if found is None:
        raise NotFound(mark("Deze collega hoort niet (meer) bij uw team."))
    return found


def _keep_an_owner(team: list[Member], member: Member) -> None:
    """A closed account does not count: nobody could hand the task over with it."""
    others = [each for each in team if each.is_owner and each.is_active and each.membership_id != member.membership_id]
    if member.is_owner and not others:
        raise Refused(mark("Er moet een eigenaar blijven. Maak eerst iemand anders eigenaar."))


def _described(role: Role, may_make_papers: bool) -> dict[str, Any]:  # noqa: FBT001 - the second half of one value
    return {"role": role.value, "may_make_papers": may_make_papers}


async def _record(
    event: str,
    member: Member,
    *,
    actor: Actor,
    organisation_id: UUID,
    now: datetime,
    sides: tuple[dict[str, Any] | None, dict[str, Any] | None],
) -> None:
    before, after = sides
    subject = ("account", member.account_id)
    chain = chain_of(organisation_id)
    await record(chain, event, actor=actor, subject=subject, at=now, before=before, after=after)
