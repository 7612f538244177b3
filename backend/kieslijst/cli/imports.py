"""What `kieslijst lists import` does inside the database."""

from uuid import NAMESPACE_URL, uuid5

from kieslijst.elections.actions import open_election
from kieslijst.examination.actions import record_decided_lists
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.nomination import JobTitle, Nomination
from kieslijst.identity import queries as identity
from kieslijst.identity.actions.administration import create_organisation
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.settings import settings
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor, Role
from kieslijst.shared.errors import Refused
from kieslijst.submission.drafts import import_draft


async def import_lists(read: Nomination | CandidateLists, *, code: str, mail: str | None) -> str:
    """Take the file over and give the line to print. Raises `KieslijstError`."""
    actor = await identity.actor_by_email(mail) if mail else SYSTEM_OPERATOR
    if isinstance(read, Nomination):
        _refuse_unless(actor, (Role.PARTY_OWNER, Role.PARTY_EDITOR), "Een concept (210) is van een partij.")
        return await _draft(actor, read, code)
    _refuse_unless(actor, (Role.CSB_CLERK,), "Vastgestelde lijsten (230b, 230c) zijn van een centraal stembureau.")
    return await _decided(actor, read, code)


def _refuse_unless(actor: Actor, roles: tuple[Role, ...], whose: str) -> None:
    if actor.role not in (*roles, Role.SYSTEM):
        raise Refused(f"{whose} Kies met --as iemand die daarbij hoort, of laat --as weg.")


async def _draft(actor: Actor, read: Nomination, code: str) -> str:
    now = settings().clock()
    election = await open_election(actor, code, at=now)
    named = [one.name.in_text for one in read.proposers if one.job is JobTitle.SUBMITTER]
    if actor.organisation_id is None:
        organisation = _group_called(next(filter(None, (read.candidate_list.appellation, *named)), "Blanco lijst"))
        await create_organisation(organisation, actor=actor, now=now)
        organisation_id = organisation.id
    else:
        organisation_id = actor.organisation_id
    nomination_id = await import_draft(actor, organisation_id, read, election, at=now)
    return f"{len(read.candidate_list.candidates)} kandidaten in kandidaatstelling {nomination_id}"


async def _decided(actor: Actor, read: CandidateLists, code: str) -> str:
    kept = await record_decided_lists(actor, code, read, at=settings().clock())
    told = f"{kept.lists} lijsten met {kept.candidates} kandidaten van {read.election.election_id}"
    return f"{told}: stonden er al, er is niets veranderd" if kept.already_there else told


def _group_called(name: str) -> Organisation:
    """The group of this name; the same name always is the same group."""
    return Organisation(uuid5(NAMESPACE_URL, f"kieslijst:group:{name}"), OrganisationKind.POLITICAL_GROUP, name)
