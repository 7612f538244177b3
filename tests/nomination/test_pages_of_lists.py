"""The pages of twenty districts, in a browser without a screen: what they show, ask, make and take back."""

import re
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest
from tests.browser import Browser, site
from tests.builders import NOW
from tests.nomination.twenty import started

from kieslijst.identity.demonstration import JUINEN_PARTY, load_demonstration
from kieslijst.nomination.actions import lists
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_MOST_QUERIES = 20
"""Whatever the number of lists: a query for each would be more."""


@pytest.fixture
async def sanne(db: str) -> AsyncIterator[Browser]:  # noqa: ARG001 - orders the fixtures
    await load_demonstration(now=NOW)
    async with Browser(site(clock=lambda: NOW)) as browser:
        await browser.log_in("sanne@juinens-belang.example")
        await browser.get("/party")
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
    kept: Any = asyncpg.Connection._do_execute  # type: ignore[attr-defined]  # not in the stubs

    async def counting(self: object, *given: object, **named: object) -> object:
        statements[0] += 1
        return await kept(self, *given, **named)

    monkeypatch.setattr(asyncpg.Connection, "_do_execute", counting)
    paths = ("lists", "lists?view=matrix", "lists?view=map", "lists/places", f"lists/{source.id}", "lists/compare")
    for path in (
        *paths,
        f"lists/heads/new?list={source.id}",
        f"lists/{source.id}/districts",
        f"lists/{source.id}/copies",
    ):
        statements[0] = 0
        answer = await sanne.get(f"{base}/{path}")
        assert answer.status_code == 200, path
        assert statements[0] <= _MOST_QUERIES, (path, statements[0])


async def test_districts_of_another_list_are_asked_about_and_move(sanne: Browser) -> None:
    nomination = await _twenty(sanne, await _started(2))
    base, (one, two, three, *_) = f"/party/{nomination.id}", nomination.lists
    page = await sanne.get(f"{base}/lists/{one.id}/districts")
    assert page.text.count("al in Lijst") == 19
    answer = await sanne.post(f"{base}/lists/{one.id}/districts", districts=["1", "2", "3"])
    assert answer.status_code == 422
    assert "Verplaats van Lijst 2 naar deze lijst" in _text(answer.text)
    choices = {f"taken-{two.id}": "move", f"taken-{three.id}": "leave"}
    answer = await sanne.post(f"{base}/lists/{one.id}/districts", districts=["1", "2", "3"], **choices)
    assert answer.status_code == 303
    now = await _now(nomination.id)
    assert [now.list(each.id).districts for each in (one, two, three)] == [(1, 2), (), (3,)]
    overview = await sanne.get(f"{base}/lists")
    assert "geen kieskring" in overview.text
    assert (await sanne.post(f"{base}/lists/{one.id}/districts", districts=["77"])).status_code == 422


async def test_the_overview_names_districts_with_two_lists_and_with_none(sanne: Browser) -> None:
    nomination = await _started(2)
    base, second = f"/party/{nomination.id}", uuid4()
    await lists.add_list(SYSTEM_OPERATOR, nomination.id, list_id=second, at=NOW)
    await lists.change_districts(SYSTEM_OPERATOR, nomination.id, second, districts=(1, 4), at=NOW)
    await sanne.post(f"{base}/lists/{second}/name", label="Noorderlijst")
    for view, marks in (("", "Noorderlijst"), ("?view=matrix", "●"), ("?view=map", "map__tile--attention")):
        page = await sanne.get(f"{base}/lists{view}")
        assert "Groningen staat in twee lijsten." in _text(page.text)
        assert "Leeuwarden, Assen, Lelystad" in page.text
        assert "Zwolle, " not in page.text
        assert marks in page.text
    assert (await sanne.post(f"{base}/lists/{second}/name", label="x" * 41)).status_code == 422


async def test_a_head_says_who_is_in_it_and_a_list_can_leave(sanne: Browser) -> None:
    nomination = await _twenty(sanne, await _started(6))
    base, head_id = f"/party/{nomination.id}", uuid4()
    everywhere = [str(each.id) for each in nomination.lists]
    one, last = nomination.lists[0], nomination.lists[-1]
    ids = one.candidates
    await sanne.post(f"{base}/lists/{last.id}/move", several="place", person=[str(ids[0])], place="6")
    fields = {"source": str(one.id), "length": "4"}
    answer = await sanne.post(f"{base}/lists/heads/{head_id}", lists=everywhere, **fields)
    assert answer.status_code == 422
    assert "ook verder naar onderen op Lijst 20" in _text(answer.text)
    wrongs: tuple[dict[str, str | list[str]], ...] = ({"length": "99"}, {"length": ""}, {"lists": [str(one.id)]})
    for wrong in wrongs:
        sent: dict[str, str | list[str]] = {**fields, "lists": everywhere, **wrong}
        assert (await sanne.post(f"{base}/lists/heads/{head_id}", None, **sent)).status_code == 422
    answer = await sanne.post(f"{base}/lists/heads/{head_id}", lists=everywhere, tails="out", **fields)
    assert answer.status_code == 303
    now = await _now(nomination.id)
    assert [bool(each.head) for each in now.lists] == [*[True] * 19, False]
    editor = _text((await sanne.get(f"{base}/lists/{one.id}")).text)
    assert "Plaats 1 tot en met 4 is op 19 lijsten gelijk. Wijzig de vaste kop (19 lijsten)" in editor
    moved = await sanne.post(f"{base}/lists/{one.id}/move", several="place", person=[str(ids[5])], place="2")
    assert moved.status_code == 422
    assert "Wijzig de vaste kop, of maak deze lijst eerst los." in _text(moved.text)
    off = await sanne.post(f"{base}/lists/{one.id}/take-off", person=[str(ids[1])])
    assert off.status_code == 422
    assert (await sanne.post(f"{base}/lists/heads/{head_id}/move", move=f"{ids[3]} up")).status_code == 303
    assert (await sanne.post(f"{base}/lists/{one.id}/loosen")).status_code == 303
    assert (await _now(nomination.id)).lists[1].candidates[:4] == (ids[0], ids[1], ids[3], ids[2])
    assert (await sanne.post(f"{base}/lists/heads/{head_id}/dissolve")).status_code == 303
    assert (await sanne.get(f"{base}/lists/heads/{head_id}")).status_code == 404


async def test_an_arrow_of_the_comparison_takes_one_place_over(sanne: Browser) -> None:
    nomination = await _twenty(sanne, await _started(4))
    base, (a, b, *_) = f"/party/{nomination.id}", nomination.lists
    ids = a.candidates
    assert "Geen verschillen." in (await sanne.get(f"{base}/lists/compare?a={a.id}&b={b.id}")).text
    assert "met zichzelf" in (await sanne.get(f"{base}/lists/compare?a={a.id}&b={a.id}")).text
    await sanne.post(f"{base}/lists/{b.id}/take-off", person=[str(ids[3])])
    await sanne.post(f"{base}/lists/{b.id}/move", move=f"{ids[1]} top")
    page = await sanne.get(f"{base}/lists/compare?a={a.id}&b={b.id}")
    assert "andere plaats (2 → 1)" in page.text
    assert "alleen in A" in page.text
    assert "alleen in A" not in (await sanne.get(f"{base}/lists/compare?a={a.id}&b={b.id}&only=place")).text
    for person_id in (ids[3], ids[1]):
        answer = await sanne.post(f"{base}/lists/compare", a=str(a.id), b=str(b.id), take=f"{person_id} b")
        assert answer.status_code == 303
    assert (await _now(nomination.id)).list(b.id).candidates == ids
    assert (await sanne.post(f"{base}/lists/compare", a=str(a.id), b=str(b.id), take="x")).status_code == 400


async def test_places_of_many_lists_are_typed_in_one_form(sanne: Browser) -> None:
    nomination = await _twenty(sanne, await _started(50))
    base, (a, b, *_) = f"/party/{nomination.id}", nomination.lists
    ids = a.candidates
    path = f"{base}/lists/places"
    page = await sanne.get(f"{path}?page=2")
    assert page.text.count('class="place"') == 10 * 20
    rows, columns = [str(each) for each in ids[40:]], [str(a.id), str(b.id)]
    typed = {"0.0.41": "1", "9.1.50": "", "1.0.42": "42", "2.1.43": "1"}
    answer = await sanne.post(path, page="2", row=rows, column=columns, **typed)
    assert answer.status_code == 303
    now = await _now(nomination.id)
    assert now.list(a.id).candidates == (ids[40], *ids[:40], *ids[41:])
    assert now.list(b.id).candidates == (ids[42], *ids[:42], *ids[43:49])
    assert (await sanne.post(path, page="2", row=rows, column=columns)).status_code == 422
    wrong = await sanne.post(path, page="2", row=rows, column=columns, **{"0.0.1": "twee"})
    assert wrong.status_code == 422
    assert "Vul een getal in" in wrong.text
    assert (await sanne.post(path, row=[str(uuid4())], column=columns, **{"0.0.": "1"})).status_code == 404


async def test_five_people_are_added_to_twelve_lists_at_once(sanne: Browser) -> None:
    nomination = await _twenty(sanne, await _started(7))
    base, source, others = f"/party/{nomination.id}", nomination.lists[0], nomination.lists[1:13]
    five = [str(each) for each in source.candidates[1:6]]
    for each in others:
        await sanne.post(f"{base}/lists/{each.id}/take-off", person=five[:4])
    answer = await sanne.post(f"{base}/lists/{source.id}/pick-lists", person=five)
    page = await sanne.get(answer.headers["location"])
    assert "5 kandidaten komen in deze volgorde achteraan" in page.text
    assert "1 staat er al op en blijft staan." in page.text
    path = f"{base}/lists/{source.id}/spread"
    assert (await sanne.post(path, person=five)).status_code == 422
    answer = await sanne.post(path, person=five, lists=[str(each.id) for each in others])
    assert answer.status_code == 303
    now = await _now(nomination.id)
    first, *rest = (now.list(each.id).candidates for each in others)
    assert [str(each) for each in first[-4:]] == five[:4]
    assert all(each == first for each in rest)
