"""Colleagues see who has the same thing open, and nobody is kept logged in by it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.builders import NOW
from tests.identity.party import at, logged_in, party

from kieslijst.database import transaction
from kieslijst.nomination.actions.persons import change_person
from kieslijst.nomination.presence.store import FORGOTTEN, HERE, note
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import Role
from kieslijst.shared.address import Residence

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
OWNER, EDITOR = Role.PARTY_OWNER, Role.PARTY_EDITOR


async def test_a_colleague_with_the_same_person_open_is_named_at_load_and_by_the_heartbeat() -> None:
    ours = await party(OWNER, EDITOR)
    one, other = (ours.path("people", each.id) for each in ours.nomination.persons[:2])
    words = f"Naam {OWNER.value} heeft deze kandidaat open"
    async with at() as owner, at() as editor:
        await logged_in(owner, ours.emails[OWNER])
        await logged_in(editor, ours.emails[EDITOR])
        assert "heeft deze kandidaat open" not in (await owner.get(one)).text, "nobody else, and not oneself"
        assert words in (await editor.get(one)).text
        assert words not in (await editor.get(other)).text
        assert f"Naam {OWNER.value} werkt ook aan" in (await editor.get(ours.path("tasks"))).text
        fields = {"kind": "person_id", "subject": str(ours.nomination.persons[0].id)}
        assert words in (await editor.post(ours.path("presence"), **fields)).text
    stranger = await party(OWNER)
    async with at() as outside:
        await logged_in(outside, stranger.emails[OWNER])
        await outside.get("/party")
        assert (await outside.post(ours.path("presence"), **fields)).status_code == 404


async def test_what_colleagues_saved_since_is_said_by_the_heartbeat_and_the_history_can_show_ones_own() -> None:
    ours = await party(OWNER, EDITOR)
    owner, editor = await ours.actor(OWNER), await ours.actor(EDITOR)
    one, later = ours.nomination.persons[0], NOW + timedelta(seconds=5)
    async with at(later) as browser:
        await logged_in(browser, ours.emails[EDITOR])
        page = (await browser.get(ours.path("readiness"))).text
        assert f'data-since="{later.isoformat()}"' in page.replace("&#x2b;", "+")
        for actor, place, moment in ((owner, "Zuidhorn", NOW), (owner, "Wadzijl", later), (editor, "Juinen", later)):
            person = (await nomination_for(actor, ours.nomination.id)).person(one.id)
            await change_person(actor, ours.nomination.id, replace(person, residence=Residence(place)), at=moment)
        said = (await browser.post(ours.path("presence"), since=later.isoformat())).text
        assert f"{owner.name} heeft 1 ding gewijzigd." in said
        assert editor.name not in said
        assert "gewijzigd" not in (await browser.post(ours.path("presence"), since="gisteren")).text
        mine = (await browser.get(ours.path("history") + "?who=@me")).text
    assert f"{editor.name} wijzigde" in mine
    assert f"{owner.name} wijzigde" not in mine


async def test_who_went_away_is_not_shown_and_soon_forgotten() -> None:
    ours = await party(OWNER, EDITOR)
    owner, editor = await ours.actor(OWNER), await ours.actor(EDITOR)
    subject = ours.nomination.id
    await note(owner, ours.nomination.id, subject, at=NOW)
    assert [each.name for each in await note(editor, ours.nomination.id, subject, at=NOW)] == [owner.name]
    assert await note(editor, ours.nomination.id, subject, at=NOW + HERE) == []
    await note(editor, ours.nomination.id, subject, at=NOW + FORGOTTEN + timedelta(seconds=1))
    async with transaction() as connection:
        assert await connection.fetchval("SELECT count(*) FROM presence") == 1


async def test_the_heartbeat_keeps_nobody_logged_in() -> None:
    ours = await party(OWNER)
    async with at() as owner:
        await logged_in(owner, ours.emails[OWNER])
        await owner.get("/privacy")
    async with at(NOW + timedelta(minutes=20)) as later:
        later.client.cookies, later.token = owner.client.cookies, owner.token
        assert (await later.post(ours.path("presence"))).status_code == 200
    async with at(NOW + timedelta(minutes=35)) as too_late:
        too_late.client.cookies = owner.client.cookies
        assert (await too_late.client.get(ours.path("tasks"))).headers["location"].startswith("/login")
