"""The readiness page: groups, the walk from point to point, ticks, the simulated examination."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser
from tests.builders import contact, person

from kieslijst import demo
from kieslijst.law.rules import NOMINATION_RULES
from kieslijst.nomination.actions.nominations import change_contacts
from kieslijst.nomination.actions.persons import add_persons, change_person
from kieslijst.nomination.model import Contact
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.birth_date import BirthDate
from kieslijst.submission import queries
from kieslijst.submission.findings import findings_of
from kieslijst.submission.points import places
from kieslijst.submission.points.chain import Chain, begun_at
from kieslijst.submission.points.model import Level, points_of

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_NOW = datetime.now(UTC)
_OLD = BirthDate(1909, 3, 4)


@pytest.fixture
async def sanne() -> AsyncIterator[Browser]:
    await demo.load()
    async with Browser() as browser:
        await browser.log_in("sanne@juinens-belang.example")
        yield browser


async def _begun(browser: Browser) -> tuple[str, UUID]:
    """A nomination with everything that a group says about itself, and no candidates yet."""
    page = (await browser.get("/party/new")).text
    new_id, election = re.search(r'name="new_id" value="([^"]+)"', page), re.search(r'value="(gr[^"]+juinen)"', page)
    assert new_id
    assert election
    fields = {"kind": "registered", "appellation": "Juinens Belang"}
    answer = await browser.post("/party/new", new_id=new_id.group(1), election=election.group(1), **fields)
    base = str(answer.headers["location"]).removesuffix("/tasks")
    nomination_id = UUID(base.rpartition("/")[2])
    await browser.post(f"{base}/details", **fields, seats_before="4", revision="1")
    await change_contacts(SYSTEM_OPERATOR, nomination_id, submitter=contact(), substitutes=(contact(1),), at=_NOW)
    return base, nomination_id


async def _text(browser: Browser, path: str) -> str:
    return unescape((await browser.get(path)).text)


async def _with_people(nomination_id: UUID, *people: object) -> None:
    nomination = await nomination_for(SYSTEM_OPERATOR, nomination_id)
    await add_persons(SYSTEM_OPERATOR, nomination_id, people, list_id=nomination.lists[0].id, at=_NOW)  # type: ignore[arg-type]  # builders give persons


def test_every_field_in_the_table_belongs_to_a_rule_of_the_law() -> None:
    codes = {rule.code for rule in NOMINATION_RULES}
    named = {*places._GROUP, *places._SUBMITTER, *places._LIST, *places._PERSON, *places._ON_THE_LIST}
    assert named <= codes


async def test_each_link_opens_a_form_that_has_the_field(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    await _with_people(nomination_id, person(0, bsn=""), person(1, birth_date=None), person(2, bsn="111222333"))
    await change_contacts(
        SYSTEM_OPERATOR,
        nomination_id,
        submitter=replace(contact(), address=PostalAddress()),
        substitutes=(),
        at=_NOW,
    )
    page = await _text(sanne, f"{base}/readiness")
    links = re.findall(r'href="(/party/[^"#]+\?from=readiness&next=[^"#]+)#([^"]+)"', page)
    assert len(links) >= 3
    for path, field in links:
        form = await _text(sanne, path)
        assert f'id="{field}"' in form
        assert "Opslaan en volgende punt" in form


async def test_the_walk_visits_each_point_once_and_comes_back(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    await _with_people(
        nomination_id, *(person(number, bsn="") for number in range(3)), person(3, birth_date=None, bsn="")
    )
    snapshot = await queries.current_snapshot(SYSTEM_OPERATOR, nomination_id)
    asked = [point for point in points_of(snapshot, findings_of(snapshot)) if point.asks and places.place_of(point)]
    start = asked[2]
    seen, chain = [start], begun_at(start)
    while found := chain.following(asked):
        assert len(seen) <= len(asked)
        point, chain = found
        seen.append(point)
    assert sorted(each.order for each in seen) == [each.order for each in asked]
    assert Chain.read(str(chain)) == chain
    answer = await sanne.client.get(f"{base}/readiness/next?after={chain}")
    assert answer.headers["location"] == f"{base}/readiness#main"


async def test_a_form_opened_from_a_point_leads_to_the_next_and_the_last_one_back(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    people = [person(number, bsn="") for number in (0, 2)]
    await _with_people(nomination_id, *people)
    page = await _text(sanne, f"{base}/readiness")
    first = re.search(r'class="button button--primary" href="([^"#]+)', page)
    assert first
    assert page.count('<section class="finding') == 1, "one row for the same point of two people"
    assert "bij 2 kandidaten" in page
    path = first.group(1)
    for bsn in ("123456782", "111222333"):
        form = await _text(sanne, path)
        fields = dict(re.findall(r'<input[^>]* name="([a-z_-]+)"[^>]* value="([^"]*)"', form))
        answer = await sanne.post(path, **{**fields, "bsn": bsn, "country": "NL", "address_country": "NL"})
        assert answer.status_code == 303
        assert "/readiness/next?after=" in answer.headers["location"]
        onward = await sanne.client.get(answer.headers["location"])
        path = onward.headers["location"].partition("#")[0]
    assert path == f"{base}/readiness"
    assert "Alle punten zijn opgelost" in await _text(sanne, path)


async def test_acts_in_the_list_editor_keep_the_way_to_the_next_point(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    await _with_people(nomination_id, *(person(number, bsn="") for number in range(3)))
    nomination = await nomination_for(SYSTEM_OPERATOR, nomination_id)
    walk, first = "from=readiness&next=0002.0001~0001.0001", nomination.lists[0].candidates[0]
    page = await _text(sanne, f"{base}/lists/{nomination.lists[0].id}?{walk}")
    assert f'name="next" value="{walk.partition("next=")[2]}"' in page, "the search keeps it"
    acts = {
        re.sub(r".*/", "", path): path
        for path in re.findall(r'action="(/party/[^"]+/lists/[^"?]+\?[^"]+)"', page.replace("&amp;", "&"))
    }
    assert {each.partition("?")[0] for each in acts} >= {"move", "take-off"}
    fields = {"move": f"{first} down", "person": str(first)}
    for name in sorted(acts):
        if name.startswith(("move", "take-off")):
            answer = await sanne.post(acts[name], **fields)
            there = answer.headers["location"].partition("#")[0]
            assert there.endswith(f"?{walk}")
            assert "/readiness/next?after=0002.0001~0001.0001" in await _text(sanne, there)
    refused = await sanne.post(next(path for name, path in acts.items() if name.startswith("move")), **{"to.1.x": "?"})
    assert "Volgende punt" in refused.text or refused.status_code == 303


async def test_a_tick_holds_until_the_facts_change_and_can_be_taken_back(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    old = person(0, birth_date=_OLD)
    await _with_people(nomination_id, old)
    key = re.search(r'name="point" value="([^"]+)"', await _text(sanne, f"{base}/readiness"))
    assert key
    assert key.group(1).startswith("birth_date_is_not_unusually_long_ago")
    for _ in range(2):
        assert (await sanne.post(f"{base}/readiness/confirm", point=key.group(1))).status_code == 303
    page = await _text(sanne, f"{base}/readiness")
    assert "1 punt is afgevinkt" in page
    assert "Klopt volgens Sanne" in page
    assert key.group(1) not in page
    assert "Vinkte een punt van de controle af" in await _text(sanne, f"{base}/history")
    await change_person(SYSTEM_OPERATOR, nomination_id, replace(old, bsn="111222333"), at=_NOW)
    assert "1 punt is afgevinkt" in await _text(sanne, f"{base}/readiness"), "another field says nothing of it"
    changed = replace(old, bsn="111222333", revision=2, birth_date=BirthDate(1910, 3, 4))
    await change_person(SYSTEM_OPERATOR, nomination_id, changed, at=_NOW)
    page = await _text(sanne, f"{base}/readiness")
    assert key.group(1) in page
    assert "afgevinkt" not in page
    confirmed = await sanne.post(f"{base}/readiness/confirm", point=key.group(1))
    undo = re.search(r'action="([^"]+/confirmed/[^"]+/undo)"', await _text(sanne, confirmed.headers["location"]))
    assert undo
    assert (await sanne.post(undo.group(1))).status_code == 303
    assert key.group(1) in await _text(sanne, f"{base}/readiness")


async def test_what_has_to_be_solved_cannot_be_ticked_nor_what_is_not_there(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    await _with_people(nomination_id, person(0, bsn=""))
    snapshot = await queries.current_snapshot(SYSTEM_OPERATOR, nomination_id)
    warning = next(each for each in points_of(snapshot, findings_of(snapshot)) if each.level is Level.WARNING)
    assert (await sanne.post(f"{base}/readiness/confirm", point=warning.key)).status_code == 409
    assert (await sanne.post(f"{base}/readiness/confirm", point="no:such:point:")).status_code == 404
    await sanne.log_in("omar@partijvoordedijk.example")
    await sanne.get("/party")
    assert (await sanne.post(f"{base}/readiness/confirm", point=warning.key)).status_code == 404
    assert (await sanne.post(f"{base}/readiness/confirmed/{uuid4()}/undo")).status_code == 404


async def test_filters_leave_the_points_of_one_level_or_person(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    young, old = person(0, birth_date=None), person(1, birth_date=_OLD, bsn="111222333")
    await _with_people(nomination_id, young, old)
    page = await _text(sanne, f"{base}/readiness?level=error")
    assert ("geboortedatum in van" in page, "1909" in page) == (True, False)
    page = await _text(sanne, f"{base}/readiness?person={old.id}")
    assert ("geboortedatum in van" in page, "1909" in page) == (False, True)
    assert "U ziet alleen de punten van" in page
    assert page.count('class="square square--') == 2
    assert (await sanne.get(f"{base}/readiness?level=%22%3E&list=x&person=y")).status_code == 200


async def test_the_simulated_examination_parts_what_can_be_repaired_from_what_cannot(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    await change_contacts(SYSTEM_OPERATOR, nomination_id, submitter=Contact(), substitutes=(), at=_NOW)
    await _with_people(nomination_id, person(0, bsn=""))
    page = await _text(sanne, f"{base}/readiness/examination")
    repairable, _, rest = page.partition("niet meer herstellen</h2>")
    assert "Verzuim (Kieswet I 2(1)d)" in repairable
    assert "Herstellen kan:" in repairable
    assert "(Kieswet I 5 d)" in rest.partition("als u de verzuimen niet herstelt</h2>")[0]
    assert "(Kieswet I 6(1)b)" in rest.partition("als u de verzuimen niet herstelt</h2>")[2]


async def test_a_candidate_leaves_all_lists_from_the_own_page_and_comes_back_with_one_button(sanne: Browser) -> None:
    base, nomination_id = await _begun(sanne)
    first, second = person(0), person(2, bsn="111222333")
    await _with_people(nomination_id, first, second)
    assert f"{base}/people/{first.id}/withdrawal" in await _text(sanne, f"{base}/people/{first.id}")
    page = await _text(sanne, f"{base}/people/{first.id}/withdrawal")
    assert "1 kandidaat schuift een plaats op." in page
    assert f"De eerste kandidaat wordt {second.name.in_text}." in page
    assert "nog geen definitieve papieren" in page
    answer = await sanne.post(f"{base}/people/{first.id}/withdrawal")
    assert answer.status_code == 303
    left = await _text(sanne, answer.headers["location"])
    assert "staat op geen lijst meer" in left
    undo = re.search(r'action="([^"]+/history/[0-9]+/undo)"', left)
    assert undo
    assert (await sanne.post(undo.group(1))).status_code == 303
    nomination = await nomination_for(SYSTEM_OPERATOR, nomination_id)
    assert nomination.lists[0].candidates == (first.id, second.id)
