"""People go from one nomination to another; a BSN stays with the party that it was given to."""

from uuid import uuid4

import pytest
from tests.builders import NOW, party_editor
from tests.identity.party import Party, account, at, logged_in, party

from kieslijst.audit.queries import latest, verify
from kieslijst.identity.actions.administration import add_membership
from kieslijst.identity.store import accounts
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.actions.persons import record_bsn_shown
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.queries import nomination_for
from kieslijst.nomination.taking_over import copy_persons
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor, Role
from kieslijst.shared.errors import NotFound

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _empty_beside(ours: Party, actor: Actor) -> Party:
    """A practice list of the same party, without people."""
    made = await start_nomination(
        actor,
        nomination_id=uuid4(),
        organisation_id=ours.organisation_id,
        election_id=ours.nomination.election_id,
        list_id=uuid4(),
        at=NOW,
        is_practice=True,
    )
    return Party(await nomination_for(actor, made), ours.organisation_id, ours.emails)


async def test_within_a_party_everything_goes_along_and_a_form_sent_twice_copies_once() -> None:
    ours = await party(Role.PARTY_OWNER)
    actor = await ours.actor(Role.PARTY_OWNER)
    target, copy_id = await _empty_beside(ours, actor), uuid4()
    chosen = [each.id for each in ours.nomination.persons[:2]]
    counts = [
        (
            await copy_persons(
                actor,
                actor,
                source=ours.nomination.id,
                target=target.nomination.id,
                chosen=chosen,
                copy_id=copy_id,
                at=NOW,
            )
        )[1]
        for _ in range(2)
    ]
    assert counts == [2, 0]
    copies = (await nomination_for(actor, target.nomination.id)).persons
    assert {(each.name, each.bsn, each.address) for each in copies} == {
        (each.name, each.bsn, each.address) for each in ours.nomination.persons[:2]
    }
    given = (await latest(chain_of(ours.nomination.id), limit=1))[0]
    assert (given.name, (given.after or {})["to"]) == ("persons_given", str(target.nomination.id))
    assert not (await verify()).breaks


async def test_to_another_party_people_go_without_bsn_and_only_from_where_one_may_see_them() -> None:
    ours, theirs = await party(), await party()
    email = await account(ours.organisation_id, Role.PARTY_EDITOR)
    found = await accounts.by_email(email)
    assert found is not None
    await add_membership(found.id, theirs.organisation_id, actor=SYSTEM_OPERATOR, now=NOW)
    chosen = str(ours.nomination.persons[0].id)
    async with at() as office:
        await logged_in(office, email)
        path = theirs.path("copy")
        page = await office.get(f"{path}?from={ours.nomination.id}")
        assert "Zonder BSN" in page.text
        assert "staat al in uw adresboek" in page.text
        fields = {"from": str(ours.nomination.id), "new_id": str(uuid4())}
        assert (await office.post(path, **fields)).status_code == 422
        assert (await office.post(path, **fields, person=chosen)).headers["location"] == theirs.path("people")
        await office.get(theirs.path("people"))
        assert (await office.post(path, **{**fields, "from": str(uuid4())}, person=chosen)).status_code == 404
    there = await nomination_for(SYSTEM_OPERATOR, theirs.nomination.id)
    (copy,) = (each for each in there.persons if not each.bsn)
    assert len(there.persons) == 4
    assert (copy.name, copy.address) == (ours.nomination.persons[0].name, ours.nomination.persons[0].address)
    stranger = party_editor()
    with pytest.raises(NotFound):
        await copy_persons(
            stranger,
            stranger,
            source=ours.nomination.id,
            target=theirs.nomination.id,
            chosen=[copy.id],
            copy_id=uuid4(),
            at=NOW,
        )


async def test_a_bsn_is_masked_and_shown_to_whoever_asks_which_is_recorded() -> None:
    ours = await party(Role.PARTY_EDITOR)
    person = ours.nomination.persons[0]
    path = ours.path("people", person.id)
    async with at() as editor:
        await logged_in(editor, ours.emails[Role.PARTY_EDITOR])
        page = await editor.get(path)
        assert person.bsn not in page.text
        assert person.bsn[-4:] in page.text
        shown = await editor.post(f"{path}/bsn", last_name="Half getypt", revision="1")
        assert person.bsn in shown.text
        assert "Half getypt" in shown.text, "what was typed stays"
        assert person.bsn not in (await editor.get(path)).text
    event = (await latest(chain_of(ours.nomination.id), limit=1))[0]
    assert event.name == "bsn_shown"
    assert person.bsn not in str(event)
    with pytest.raises(NotFound):
        await record_bsn_shown(party_editor(), ours.nomination.id, person.id, at=NOW)
