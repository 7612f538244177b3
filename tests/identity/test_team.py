"""Who does what in a party's team; how somebody gets in and out."""

import asyncio
import re
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from tests.browser import Browser
from tests.builders import NOW
from tests.identity.party import PASSWORD, Party, account, at, logged_in, membership, party

from kieslijst.audit.queries import latest, verify
from kieslijst.database import transaction
from kieslijst.identity.actions import invitations, team
from kieslijst.identity.actions.administration import add_membership, create_organisation
from kieslijst.identity.invitation import INVITATION_LIVES
from kieslijst.identity.model import Organisation, OrganisationKind
from kieslijst.identity.queries import team_of
from kieslijst.identity.store import accounts
from kieslijst.nomination.queries import nominations_of
from kieslijst.shared.actor import SYSTEM_OPERATOR, Role
from kieslijst.shared.errors import KieslijstError, NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
OWNER, EDITOR, READER = Role.PARTY_OWNER, Role.PARTY_EDITOR, Role.PARTY_READER
LINK = re.compile(r"(/invitation/[\w-]{43})")
NEW = "nynke@juinen.example"


async def _link(browser: Browser, ours: Party, email: str, role: Role = EDITOR) -> str:
    """Invite somebody as they do it on the page, and read the link that is shown."""
    await browser.get(ours.path("team"))
    answer = await browser.post(ours.path("team", "invite"), email=email, role=role.value)
    assert answer.headers["location"] == ours.path("team")
    page = await browser.get(ours.path("team"))
    found = LINK.search(page.text.replace("&#x2f;", "/"))
    assert found is not None
    assert found.group(1) not in (await browser.get(ours.path("team"))).text.replace("&#x2f;", "/"), "shown once"
    return found.group(1)


async def test_an_invitation_is_accepted_by_logging_in_and_works_once() -> None:
    ours = await party(OWNER)
    async with at() as owner, at() as guest, at() as thief:
        link = await _link(await logged_in(owner, ours.emails[OWNER]), ours, "Nynke@Juinen.example", READER)
        assert (await guest.get(link)).status_code == 200
        answer = await guest.post(link, name="Nynke Wiersma", password=PASSWORD)
        assert answer.headers["location"] == f"/login?next={link}"
        answer = await guest.post("/login", email=NEW, password=PASSWORD, next=link)
        assert answer.headers["location"] == f"/login/factor?next={link}", "a new account needs its second factor"
        await guest.get(link)
        assert (await guest.post(f"{link}/accept")).headers["location"].startswith("/login"), "not before it"
        assert all(each.name != "Nynke Wiersma" for each in await team_of(ours.organisation_id))
        assert (await thief.get("/party")).url.path == "/login"
    found = await accounts.by_email(NEW)
    assert found is not None
    assert found.memberships == ()


async def test_who_has_an_account_accepts_with_it_and_nobody_else_can() -> None:
    ours, theirs = await party(OWNER), await _other_party()
    async with at() as owner, at() as guest, at() as wrong:
        link = await _link(await logged_in(owner, ours.emails[OWNER]), ours, theirs.emails[OWNER], READER)
        await logged_in(wrong, ours.emails[OWNER])
        page = await wrong.get(link)
        assert "voor een ander e-mailadres" in page.text
        assert theirs.emails[OWNER] not in page.text
        assert (await wrong.post(f"{link}/accept")).status_code == 409
        await logged_in(guest, theirs.emails[OWNER])
        assert "Neem de uitnodiging aan" in (await guest.get(link)).text
        for _ in range(2):
            assert (await guest.post(f"{link}/accept")).headers["location"] == "/party", "a double click is one"
        assert (await wrong.get(link)).status_code == 404
        assert (await wrong.post(f"{link}/accept")).status_code == 404
    roles = {each.role for each in await team_of(ours.organisation_id)}
    assert roles == {OWNER, READER}
    names = [event.name for event in await latest(team.chain_of(ours.organisation_id))]
    assert names == ["invitation_accepted", "member_invited"]
    assert not (await verify()).breaks


async def test_a_link_ends_by_time_by_a_newer_one_and_when_it_is_withdrawn() -> None:
    ours = await party(OWNER)
    actor = await ours.actor(OWNER)
    for token in ("first", "second"):
        await invitations.invite(actor, NEW, EDITOR, token=token, now=NOW)
    with pytest.raises(NotFound):
        await invitations.invitation_of("first", now=NOW)
    almost = NOW + INVITATION_LIVES - timedelta(seconds=1)
    found, _ = await invitations.invitation_of("second", now=almost)
    with pytest.raises(NotFound):
        await invitations.invitation_of("second", now=NOW + INVITATION_LIVES)
    stranger = replace(actor, organisation_id=uuid4())
    with pytest.raises(NotFound):
        await invitations.withdraw(stranger, found.id, now=NOW)
    await invitations.withdraw(actor, found.id, now=NOW)
    with pytest.raises(NotFound):
        await invitations.invitation_of("second", now=NOW)


async def test_nobody_learns_from_an_invitation_whether_an_account_exists() -> None:
    ours = await party(OWNER, EDITOR)
    seen = []
    async with at() as owner:
        await logged_in(owner, ours.emails[OWNER])
        for email in (NEW, ours.emails[EDITOR], (await _other_party()).emails[OWNER]):
            link = await _link(owner, ours, email)
            async with at() as guest:
                page = await guest.get(link)
                answer = await guest.post(link, name="Wie Dan Ook", password=PASSWORD)
                seen.append((page.text.count("Ik heb nog geen account"), answer.status_code))
                assert answer.headers["location"] == f"/login?next={link}"
    assert set(seen) == {(1, 303)}
    known = await accounts.by_email(ours.emails[EDITOR])
    assert known is not None
    assert known.name != "Wie Dan Ook", "an account that is there stays as it is"


async def test_addresses_of_invitations_are_sealed_and_not_in_the_record() -> None:
    ours = await party(OWNER)
    await invitations.invite(await ours.actor(OWNER), NEW, EDITOR, token="token", now=NOW)
    async with transaction() as connection:
        dump = str(await connection.fetch("SELECT i::text FROM invitation i"))
        dump += str(await connection.fetch("SELECT e::text FROM audit_event e"))
    assert "member_invited" in dump
    assert NEW not in dump
    assert "nynke" not in dump.lower()


async def test_the_last_owner_stays_and_hands_over_by_making_another_one() -> None:
    ours = await party(OWNER, EDITOR)
    owner = await ours.actor(OWNER)
    own_id, _ = await membership(ours.emails[OWNER], ours.organisation_id)
    other_id, _ = await membership(ours.emails[EDITOR], ours.organisation_id)
    for act in (
        team.leave(owner, now=NOW),
        team.remove_member(owner, own_id, now=NOW),
        team.change_role(owner, own_id, READER, may_make_papers=False, now=NOW),
    ):
        with pytest.raises(Refused, match="eigenaar"):
            await act
    await team.change_role(owner, other_id, OWNER, may_make_papers=False, now=NOW)
    successor = await ours.actor(EDITOR)
    assert successor.role is OWNER
    done = await asyncio.gather(
        team.remove_member(owner, other_id, now=NOW),
        team.remove_member(successor, own_id, now=NOW),
        return_exceptions=True,
    )
    assert sum(isinstance(each, KieslijstError) for each in done) == 1, "two owners cannot push each other out"
    assert [each.is_owner for each in await team_of(ours.organisation_id)] == [True]


async def test_who_is_taken_out_is_out_at_once() -> None:
    ours = await party(OWNER, EDITOR)
    async with at() as owner, at() as editor:
        await logged_in(editor, ours.emails[EDITOR])
        assert (await editor.get(ours.path("tasks"))).status_code == 200
        await logged_in(owner, ours.emails[OWNER])
        await owner.get(ours.path("team"))
        member_id, _ = await membership(ours.emails[EDITOR], ours.organisation_id)
        assert (await owner.post(ours.path("team", "remove"), member=str(member_id))).status_code == 303
        assert (await editor.client.get(ours.path("tasks"))).headers["location"].startswith("/login")
        last = await owner.post(ours.path("team", "leave"))
        assert last.status_code == 422
        assert "Er moet een eigenaar blijven" in last.text


async def test_an_editor_makes_papers_only_when_an_owner_says_so() -> None:
    ours = await party(OWNER, EDITOR)
    member_id, _ = await membership(ours.emails[EDITOR], ours.organisation_id)
    async with at() as editor:
        await logged_in(editor, ours.emails[EDITOR])
        assert "Maak definitieve documenten" not in (await editor.get(ours.path("documents"))).text
        assert (await editor.post(ours.path("documents"), language="nl")).status_code == 403
        await team.change_role(await ours.actor(OWNER), member_id, EDITOR, may_make_papers=True, now=NOW)
        assert "Maak definitieve documenten" in (await editor.get(ours.path("documents"))).text
        assert (await editor.post(ours.path("documents"), language="nl")).status_code == 303


async def test_two_parties_stay_apart_and_somebody_of_both_has_in_each_their_own_role() -> None:
    ours, theirs = await party(OWNER), await _other_party()
    both = await account(ours.organisation_id, READER)
    found = await accounts.by_email(both)
    assert found is not None
    await add_membership(found.id, theirs.organisation_id, actor=SYSTEM_OPERATOR, now=NOW)
    async with at() as office, at() as owner:
        await logged_in(owner, ours.emails[OWNER])
        assert (await owner.client.get(theirs.path("tasks"))).status_code == 404
        assert (await owner.client.get(theirs.path("team"))).status_code == 404
        await logged_in(office, both)
        assert (await office.get("/party")).status_code == 200
        assert (await office.get(theirs.path("people", "new"))).status_code == 200, "owner there"
        assert (await office.get(ours.path("people", "new"))).status_code == 403, "reader here"
        assert "123456782" not in (await office.get(ours.path("people", ours.nomination.persons[0].id))).text
        member_id, _ = await membership(ours.emails[OWNER], ours.organisation_id)
        await office.get(theirs.path("team"))
        foreign = await office.post(theirs.path("team", "remove"), member=str(member_id))
        assert foreign.status_code == 404, "a colleague of the other party"
    assert len(await nominations_of(await ours.actor(OWNER))) == 1


async def _other_party() -> Party:
    """Another party with an owner; it has a nomination for the same election."""
    found = await party(OWNER)
    name = Organisation(found.organisation_id, OrganisationKind.POLITICAL_GROUP, "Dorp en Wad")
    await create_organisation(name, actor=SYSTEM_OPERATOR, now=NOW)
    return found
