"""Elections on screen: the administrator opens them, the committee fills in what no source tells."""

import pytest
from tests.browser import Browser
from tests.shared_knowledge import knowledge

from kieslijst.elections import queries
from kieslijst.elections.actions import name_committee, open_election
from kieslijst.identity.demonstration import COMMITTEE, load_demonstration
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.clock import system_clock

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

STADSKANAAL = "Verkiezingsdefinitie_GR2026_Stadskanaal.eml.xml"
ADMINISTRATOR, CLERK = "beheer@kieslijst.example", "griffie@juinen.example"


async def test_the_administrator_opens_an_election_for_a_committee() -> None:
    await load_demonstration(now=system_clock())
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/admin/elections")
        answer = await browser.post("/admin/elections", code="PS2027_Limburg", committee=str(COMMITTEE.id))
        assert answer.status_code == 303
        assert "Provinciale Staten Limburg 2027" in (await browser.get("/admin/elections")).text
    assert [each.code for each in await queries.elections_of(COMMITTEE.id)] == ["PS2027_Limburg"]


async def test_what_is_not_an_election_or_a_committee_comes_back_with_its_field() -> None:
    await load_demonstration(now=system_clock())
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/admin/elections")
        answer = await browser.post("/admin/elections", code="GR2026_Nergenshuizen", committee=str(COMMITTEE.id))
        assert (answer.status_code, "#field-code" in answer.text) == (422, True)
        answer = await browser.post("/admin/elections", code="TK2025", committee="somebody")
        assert (answer.status_code, "#field-committee" in answer.text) == (422, True)


async def test_the_committee_fills_in_the_seats_and_then_the_definition_says_them() -> None:
    await load_demonstration(now=system_clock())
    election = await open_election(SYSTEM_OPERATOR, "GR2026_Stadskanaal", at=system_clock())
    await name_committee(SYSTEM_OPERATOR, election.id, COMMITTEE.id, at=system_clock())
    path = "/csb/gr2026_stadskanaal/settings"
    async with Browser() as browser:
        await browser.log_in(CLERK)
        assert "onbekend" in (await browser.get(path)).text
        assert (await browser.post(path, seats="veel")).status_code == 422
        assert (await browser.post(path, seats="17")).status_code == 303
        known = await queries.election(election.id)
        assert (known.seats, known.subcategory, known.threshold) == (17, "GR1", 50)
        await browser.get(path)
        file = {"file": ("110a.xml", knowledge("realdata", "eml110a", STADSKANAAL).read_bytes())}
        assert (await browser.post(f"{path}/definition", files=file)).status_code == 303
        known = await queries.election(election.id)
        assert (known.seats, known.subcategory, known.completed) == (23, "GR2", True)
        assert (await browser.post(path, seats="17")).status_code == 409


async def test_a_definition_of_another_election_and_another_committees_election_are_refused() -> None:
    await load_demonstration(now=system_clock())
    election = await open_election(SYSTEM_OPERATOR, "TK2025", at=system_clock())
    async with Browser() as browser:
        await browser.log_in(CLERK)
        assert (await browser.get("/csb/tk2025/settings")).status_code == 404
        await name_committee(SYSTEM_OPERATOR, election.id, COMMITTEE.id, at=system_clock())
        await browser.get("/csb/tk2025/settings")
        for content in (knowledge("realdata", "eml110a", STADSKANAAL).read_bytes(), b"not a file of ours"):
            answer = await browser.post("/csb/tk2025/settings/definition", files={"file": ("110a.xml", content)})
            assert (answer.status_code, "#field-file" in answer.text) == (422, True)


async def test_the_committee_sees_every_legal_moment_of_its_election() -> None:
    await load_demonstration(now=system_clock())
    election = await open_election(SYSTEM_OPERATOR, "EK2027", at=system_clock())
    await name_committee(SYSTEM_OPERATOR, election.id, COMMITTEE.id, at=system_clock())
    async with Browser() as browser:
        await browser.log_in(CLERK)
        page = (await browser.get("/csb/ek2027/settings")).text
        assert "dinsdag 20 april 2027" in page
        assert "9.00-17.00 (tijd op de eilanden)" in page
        assert "uiterlijk vrijdag 30 april 2027" in page
        assert "Kieswet S 2(1), S 10" in page
