"""What an administrator does, over the real application."""

import re
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser, site

from kieslijst.audit.queries import latest
from kieslijst.database import transaction
from kieslijst.identity.actions.operation import add_administrator, let_in_again
from kieslijst.identity.demonstration import COMMITTEE, JUINEN_PARTY, OPERATOR, load_demonstration
from kieslijst.identity.queries import actor_by_email, organisation_name
from kieslijst.identity.store import accounts, organisations, proofs
from kieslijst.shared.actor import Role
from kieslijst.shared.clock import system_clock
from kieslijst.shared.errors import NotFound

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("_demonstration")]
ADMINISTRATOR = "beheer@kieslijst.example"
PARTY = "sanne@juinens-belang.example"


@pytest.fixture
async def _demonstration(db: str) -> None:
    del db
    await load_demonstration(now=system_clock())


async def _id_of(email: str) -> UUID:
    account = await accounts.by_email(email)
    assert account is not None
    return account.id


async def _events() -> list[str]:
    return [event.name for event in await latest("identity", limit=5)]


async def test_a_new_account_gets_a_temporary_password_that_is_shown_once() -> None:
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/admin/accounts/new")
        fields = {"new_id": str(uuid4()), "name": "Nynke Wiersma", "email": "Nynke@Juinen.example"}
        answer = await browser.post("/admin/accounts/new", **fields, organisation=str(COMMITTEE.id))
        assert answer.headers["location"] == f"/admin/accounts/{fields['new_id']}"
        page = await browser.get(answer.headers["location"])
        told = re.search(r"tijdelijke wachtwoord is ([a-z2-9-]{19})\.", page.text)
        assert told is not None
        assert told.group(1) not in (await browser.get(answer.headers["location"])).text
    async with Browser(site(demo=False)) as browser:
        answer = await browser.log_in("nynke@juinen.example", told.group(1))
        assert answer.headers["location"] == "/login/factor?next=/"
    assert "account_created" in await _events()


async def test_a_form_sent_twice_and_a_known_address_make_no_second_account() -> None:
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/admin/accounts/new")
        before = len(await accounts.every())
        fields = {"new_id": str(uuid4()), "name": "S.", "email": PARTY, "organisation": str(COMMITTEE.id)}
        answer = await browser.post("/admin/accounts/new", **fields)
        assert answer.status_code == 422
        assert "heeft al een account" in answer.text
        assert len(await accounts.every()) == before


async def test_a_new_account_needs_a_name_an_address_and_an_organisation() -> None:
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/admin/accounts/new")
        answer = await browser.post("/admin/accounts/new", new_id=str(uuid4()), email="nobody", organisation="x")
        assert answer.status_code == 422
        for words in ("Vul de naam in.", "naam@voorbeeld.nl", "Kies een organisatie."):
            assert answer.text.count(words) == 2, "in the summary and at the field"
        assert 'value="nobody"' in answer.text


async def test_a_lost_telephone_is_recovered_without_mail() -> None:
    account_id = await _id_of(PARTY)
    await proofs.save_factor(account_id, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    await proofs.confirm_factor(account_id, at=system_clock())
    async with Browser() as party, Browser() as browser:
        await party.log_in(PARTY)
        await browser.log_in(ADMINISTRATOR)
        await browser.get(f"/admin/accounts/{account_id}")
        assert (await browser.post(f"/admin/accounts/{account_id}/factor")).status_code == 303
        assert "/login" in str((await party.get("/account")).url), "its sessions have ended"
    account = await accounts.one(account_id)
    assert account is not None
    assert not account.has_factor
    assert "factor_reset" in await _events()


async def test_a_forgotten_password_is_reset_and_must_be_changed() -> None:
    account_id = await _id_of(PARTY)
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/account")
        await browser.post(f"/admin/accounts/{account_id}/password")
        page = await browser.get(f"/admin/accounts/{account_id}")
        told = re.search(r"tijdelijke wachtwoord is (\S+)\.", page.text)
        assert told is not None
    async with Browser() as party:
        assert (await party.log_in(PARTY)).status_code == 422
        await party.log_in(PARTY, told.group(1))
        answer = await party.client.get("/admin/accounts")
        assert answer.headers["location"] == "/account/password"
    assert "password_reset" in await _events()


async def test_a_closed_account_is_out_at_once_and_can_be_opened_again() -> None:
    account_id = await _id_of(PARTY)
    async with Browser() as party, Browser() as browser:
        await party.log_in(PARTY)
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/account")
        await browser.post(f"/admin/accounts/{account_id}/close")
        assert "/login" in str((await party.get("/account")).url)
        assert (await party.log_in(PARTY)).status_code == 422
        page = await browser.get(f"/admin/accounts/{account_id}")
        assert f'action="/admin/accounts/{account_id}/reopen"' in page.text.replace("&#x2f;", "/"), "undo"
        await browser.post(f"/admin/accounts/{account_id}/reopen")
        assert (await party.log_in(PARTY)).status_code == 303


@pytest.mark.parametrize("act", ["close", "factor"])
async def test_administrators_do_not_saw_off_their_own_branch(act: str) -> None:
    account_id = await _id_of(ADMINISTRATOR)
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/account")
        answer = await browser.post(f"/admin/accounts/{account_id}/{act}")
        assert answer.status_code == 409
        assert "een andere beheerder" in answer.text


async def test_somebody_with_two_organisations_chooses_for_which_to_work() -> None:
    account_id = await _id_of(PARTY)
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/account")
        path = f"/admin/accounts/{account_id}/memberships"
        for _ in range(2):
            assert (await browser.post(path, organisation=str(COMMITTEE.id))).status_code == 303
    account = await accounts.one(account_id)
    assert account is not None
    assert [m.role for m in account.memberships] == [Role.CSB_CLERK, Role.PARTY_OWNER]
    async with Browser() as party:
        assert (await party.log_in(PARTY)).headers["location"] == "/csb", "the first by name"
        await party.get("/account")
        membership = next(m for m in account.memberships if m.organisation == JUINEN_PARTY)
        answer = await party.post("/account/organisation", membership=str(membership.id))
        assert answer.headers["location"] == "/party"
        assert (await party.post("/account/organisation", membership=str(uuid4()))).status_code == 404


async def test_a_role_is_taken_away() -> None:
    account = await accounts.by_email(PARTY)
    assert account is not None
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/account")
        path = f"/admin/accounts/{account.id}/memberships/remove"
        await browser.post(path, membership=str(account.memberships[0].id))
        answer = await browser.log_in(PARTY)
        assert answer.status_code == 422
        assert "hoort nog bij geen organisatie" in answer.text


async def test_an_organisation_is_added_once_however_often_the_form_is_sent() -> None:
    async with Browser() as browser:
        await browser.log_in(ADMINISTRATOR)
        await browser.get("/admin/organisations")
        fields = {"new_id": str(uuid4()), "name": "Partij <b>", "kind": "political_group"}
        for _ in range(2):
            assert (await browser.post("/admin/organisations", **fields)).status_code == 303
        page = await browser.get("/admin/organisations")
        assert page.text.count('<th scope="row">Partij &lt;b&gt;') == 1
    assert sum(known.name == "Partij <b>" for known in await organisations.every()) == 1


async def test_the_record_holds_no_e_mail_address() -> None:
    async with transaction() as connection:
        dump = str(await connection.fetch("SELECT e::text FROM audit_event e"))
    assert "account_created" in dump
    assert "@" not in dump


async def test_the_command_line_finds_an_actor_by_address() -> None:
    actor = await actor_by_email(PARTY.upper())
    assert (actor.name, actor.role, actor.organisation_id) == ("Sanne Kuipers", Role.PARTY_OWNER, JUINEN_PARTY.id)
    with pytest.raises(NotFound, match=r"nobody@x\.example"):
        await actor_by_email("nobody@x.example")
    assert await organisation_name(COMMITTEE.id) == "Centraal stembureau Juinen"


async def test_the_operator_makes_the_first_administrator_and_lets_somebody_in_again() -> None:
    told = await add_administrator("Ada@Kieslijst.example", "Ada", now=system_clock())
    actor = await actor_by_email("ada@kieslijst.example")
    assert (actor.role, actor.organisation_id) == (Role.ADMINISTRATOR, OPERATOR.id)
    again = await let_in_again("ada@kieslijst.example", now=system_clock())
    assert again != told
    assert await _events() == ["password_reset", "factor_reset", "account_created", *(await _events())[3:]]
    with pytest.raises(NotFound):
        await let_in_again("nobody@x.example", now=system_clock())
