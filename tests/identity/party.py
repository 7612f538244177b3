"""A party with a filled nomination and an account in each role, for the tests of teams."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from tests.browser import Browser, site
from tests.builders import NOW
from tests.submission.filled import filled

from kieslijst.identity.actions.administration import NewAccount, create_account
from kieslijst.identity.passwords import hash_password
from kieslijst.identity.store import accounts, members
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor, Role

PASSWORD = "vier woorden en een lijst"


@dataclass(frozen=True, slots=True)
class Party:
    """`emails` are the addresses of its accounts, by role."""

    nomination: Nomination
    organisation_id: UUID
    emails: dict[Role, str]

    def path(self, *parts: object) -> str:
        return "/".join(("/party", str(self.nomination.id), *(str(part) for part in parts)))

    async def actor(self, role: Role) -> Actor:
        return (await membership(self.emails[role], self.organisation_id))[1]


async def party(*roles: Role) -> Party:
    """A party with these people; the nomination has three persons with a BSN and an address each."""
    owner, nomination_id = await filled()
    assert owner.organisation_id is not None
    emails = {role: await account(owner.organisation_id, role) for role in roles}
    return Party(await nomination_for(owner, nomination_id), owner.organisation_id, emails)


async def account(organisation_id: UUID, role: Role, *, email: str = "") -> str:
    """A new account in an organisation; gives its address. Like those of a demonstration it needs no app."""
    address = email or f"{role.value}-{uuid4().hex[:6]}@partij.example"
    new = NewAccount(uuid4(), address, f"Naam {role.value}", organisation_id, is_demo=True)
    await create_account(new, actor=SYSTEM_OPERATOR, now=NOW, password_hash=await hash_password(PASSWORD))
    membership_id, _ = await membership(address, organisation_id)
    await members.save_role(membership_id, role, may_make_papers=False)
    return address


async def membership(email: str, organisation_id: UUID) -> tuple[UUID, Actor]:
    """Somebody's membership in an organisation, and who they are there."""
    found = await accounts.by_email(email)
    assert found is not None
    own = next(each for each in found.memberships if each.organisation.id == organisation_id)
    return own.id, found.actor(own)


def at(moment: datetime = NOW) -> Browser:
    """A browser on a demonstration where it is this time."""
    return Browser(site(clock=lambda: moment))


async def logged_in(browser: Browser, email: str) -> Browser:
    answer = await browser.log_in(email, PASSWORD)
    assert answer.status_code == 303
    return browser
