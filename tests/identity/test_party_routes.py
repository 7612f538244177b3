"""Every role on every route of a party: who may enter where, and what a reader never sees."""

import re

import httpx
import pytest
from tests.architecture.routes import Handled, handled
from tests.browser import Browser, site
from tests.builders import ADDRESS, NOW
from tests.identity.party import Party, at, logged_in, party
from tests.submission.filled import some_codes

from kieslijst.main import make_litestar
from kieslijst.shared.actor import PARTY_ROLES, Role
from kieslijst.submission.actions import freeze
from kieslijst.submission.tasks import make_papers

pytestmark = pytest.mark.anyio
OWNER, EDITOR, READER = PARTY_ROLES
N = "/party/{nomination_id:uuid}"
PARTY = [one for one in handled(make_litestar(site())) if one.path.startswith("/party")]
OF_READERS = {
    "GET /party",
    f"GET {N}/compare",
    f"GET {N}/details",
    f"GET {N}/documents",
    f"GET {N}/documents/progress",
    f"GET {N}/hand-in",
    f"GET {N}/history",
    f"GET {N}/history/lists",
    f"GET {N}/history/{{number:int}}/lists",
    f"GET {N}/lists",
    f"GET {N}/lists/compare",
    f"GET {N}/lists/heads/{{head_id:uuid}}",
    f"GET {N}/lists/places",
    f"GET {N}/lists/{{list_id:uuid}}",
    f"GET {N}/lists/{{list_id:uuid}}/districts",
    f"GET {N}/people",
    f"GET {N}/people/{{person_id:uuid}}",
    f"GET {N}/preview",
    f"POST {N}/presence",
    f"GET {N}/people/{{person_id:uuid}}/withdrawal",
    f"GET {N}/readiness",
    f"GET {N}/readiness/examination",
    f"GET {N}/readiness/next",
    f"GET {N}/submitter",
    f"GET {N}/tasks",
    f"GET {N}/team",
    f"POST {N}/team/leave",
}
"""What a reader may open; whoever makes a route for readers adds it here, after looking at what it shows."""
OF_OWNERS = {
    f"POST {N}/data/wipe",
    f"POST {N}/documents",
    f"POST {N}/team/invitations/withdraw",
    f"POST {N}/team/invite",
    f"POST {N}/team/remove",
    f"POST {N}/team/role",
}
_ABSENT = re.compile("number|/changed/|/draft/|batch_id|head_id|/spread")
"""What this party has not got: an import, papers that changed or are a draft, a shared head, people to spread."""
SECRETS = ("123456782", "111222333", "999990019", "6782", ADDRESS.street, ADDRESS.postcode, "9901 AB")

_RANDOM = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}")
"""Ids and form tokens, in which any four digits come up by chance."""


def _name(one: Handled) -> str:
    return f"{one.method} {one.path}"


def _may(role: Role, one: Handled) -> bool:
    if role is READER:
        return _name(one) in OF_READERS
    return role is OWNER or _name(one) not in OF_OWNERS


def test_the_lists_name_routes_that_exist() -> None:
    assert {_name(one) for one in PARTY} >= OF_READERS | OF_OWNERS


def _filled_in(one: Handled, ours: Party) -> str:
    """A path to what this party really has."""
    ids = {
        "nomination_id": ours.nomination.id,
        "person_id": ours.nomination.persons[0].id,
        "list_id": ours.nomination.lists[0].id,
        "number": 0,
        "which": "everything",
    }
    path = one.path
    for name, value in ids.items():
        for kind in ("uuid", "int", "str"):
            path = path.replace(f"{{{name}:{kind}}}", str(value))
    return re.sub(r"\{\w+:uuid\}", str(ours.nomination.id), path)


async def _asked(browser: Browser, one: Handled, path: str) -> httpx.Response:
    if one.method == "GET":
        return await browser.client.get(path)
    return await browser.post(path)


@pytest.mark.parametrize("role", PARTY_ROLES)
@pytest.mark.usefixtures("db")
async def test_each_role_enters_where_it_may_and_a_reader_sees_no_bsn_and_no_address(role: Role) -> None:
    ours = await party(*PARTY_ROLES)
    frozen = await freeze(await ours.actor(OWNER), ours.nomination.id, at=NOW, randomness=some_codes())
    await make_papers(str(frozen.id))
    wrong, told = [], []
    async with at() as browser:
        await logged_in(browser, ours.emails[role])
        await browser.get("/party")
        for one in sorted(PARTY, key=lambda each: (each.method, each.path.endswith("/leave"))):
            if _name(one) == f"POST {N}/data/wipe" and _may(role, one):
                continue
            answer = await _asked(browser, one, _filled_in(one, ours))
            if (answer.status_code == 403) is _may(role, one):
                wrong.append((answer.status_code, _name(one)))
            if one.method == "GET" and _may(role, one) and answer.status_code >= 400 and not _ABSENT.search(one.path):
                wrong.append((answer.status_code, _name(one)))
            shown = _RANDOM.sub("", answer.text)
            told += [(secret, _name(one)) for secret in SECRETS if role is READER and secret in shown]
    assert wrong == []
    assert told == []
