"""The pages of twenty districts, in a browser without a screen: what they show, ask, make and take back."""

import re
import time
from collections.abc import AsyncIterator
from uuid import UUID

import asyncpg
import pytest
from tests.browser import Browser, site
from tests.builders import NOW
from tests.nomination.twenty import started

from kieslijst.identity.demonstration import JUINEN_PARTY, load_demonstration
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_MOST_QUERIES = 12


@pytest.fixture
async def sanne(db: str) -> AsyncIterator[Browser]:  # noqa: ARG001 - orders the fixtures
    await load_demonstration(now=NOW)
    async with Browser(site(clock=lambda: NOW)) as browser:
        await browser.log_in("sanne@juinens-belang.example")
        yield browser


async def _started(people: int = 80) -> Nomination:
    return await started(SYSTEM_OPERATOR, people, organisation_id=JUINEN_PARTY.id)


async def _now(nomination_id: UUID) -> Nomination:
    return await nomination_for(SYSTEM_OPERATOR, nomination_id)


def _text(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


async def _twenty(sanne: Browser, nomination: Nomination) -> Nomination:
    path = f"/party/{nomination.id}/lists/{nomination.lists[0].id}/copies"
    answer = await sanne.post(path, districts=[str(n) for n in range(2, 21)], each="own")
    assert answer.status_code == 303
    return await _now(nomination.id)


async def test_a_list_is_copied_to_nineteen_districts_and_all_pages_stay_fast(
    sanne: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    nomination = await _started()
    base, source = f"/party/{nomination.id}", nomination.lists[0]
    page = await sanne.get(f"{base}/lists/{source.id}/copies")
    assert "Dit maakt 19 nieuwe lijsten met elk 80 kandidaten." in _text(page.text)
    assert page.text.count(" checked") == 20
    nomination = await _twenty(sanne, nomination)
    assert {each.candidates for each in nomination.lists} == {source.candidates}
    assert [each.districts for each in nomination.lists] == [(n,) for n in range(1, 21)]
    statements = [0]
    kept = asyncpg.Connection._do_execute

    async def counting(self: object, *given: object, **named: object) -> object:
        statements[0] += 1
        return await kept(self, *given, **named)

    monkeypatch.setattr(asyncpg.Connection, "_do_execute", counting)
    paths = ("lists", "lists?view=matrix", "lists?view=map", "lists/places", f"lists/{source.id}", "lists/compare")
    for path in (*paths, f"heads/new?list={source.id}", f"lists/{source.id}/districts", f"lists/{source.id}/copies"):
        statements[0] = 0
        answer = await sanne.get(f"{base}/{path}")
        assert answer.status_code == 200, path
        assert statements[0] <= _MOST_QUERIES, (path, statements[0])
        began = time.perf_counter()
        await sanne.get(f"{base}/{path}")
        print(path[:20], statements[0], round((time.perf_counter() - began) * 1000), len(answer.content))
