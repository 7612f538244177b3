"""Logging in over the real application and a real database."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pyotp
import pytest
from tests.browser import Browser, site

from kieslijst.audit.queries import latest
from kieslijst.database import transaction
from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import COMMITTEE, INVENTED, PASSWORD, load_demonstration
from kieslijst.identity.passwords import is_password
from kieslijst.identity.store import accounts, proofs
from kieslijst.identity.tables import AccountRow, SessionRow, SignInAttemptRow
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = pytest.mark.anyio

PARTY = "sanne@juinens-belang.example"
CLERK = "clerk@juinen.example"
SECRET_WORDS = "een zin van een paar woorden"


class Hands:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
async def clock(db: str) -> Hands:
    del db
    hands = Hands()
    await load_demonstration(now=hands())
    return hands


async def _clerk(clock: Hands) -> str:
    """A real account; gives its temporary password."""
    await create_organisation(COMMITTEE, actor=SYSTEM_OPERATOR, now=clock())
    new = NewAccount(uuid4(), CLERK, "Tjitske Hoekstra", COMMITTEE.id)
    return await create_account(new, actor=SYSTEM_OPERATOR, now=clock())


async def test_an_invented_person_logs_in_with_one_form(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        answer = await browser.log_in(PARTY)
        assert (answer.status_code, answer.headers["location"]) == (303, "/party")
        page = await browser.get("/account")
        assert "Sanne Kuipers" in page.text
        assert "Juinens Belang" in page.text


async def test_invented_people_do_not_exist_outside_a_demonstration(clock: Hands) -> None:
    async with Browser(site(clock=clock, demo=False)) as browser:
        answer = await browser.log_in(PARTY)
        assert answer.status_code == 422
        assert "horen niet bij elkaar" in answer.text
        assert "Sanne" not in (await browser.get("/login")).text


@pytest.mark.parametrize("email", [PARTY, "nobody@nowhere.example"])
async def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(clock: Hands, email: str) -> None:
    async with Browser(site(clock=clock)) as browser:
        answer = await browser.log_in(email, "wrong password")
        assert answer.status_code == 422
        assert "Dit e-mailadres en wachtwoord horen niet bij elkaar" in answer.text
        assert 'href="#field-email"' in answer.text
        assert 'aria-invalid="true"' in answer.text


async def test_the_sixth_attempt_in_a_quarter_of_an_hour_is_refused_even_when_it_is_right(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        for _ in range(5):
            assert (await browser.log_in(PARTY, "wrong password")).status_code == 422
        assert (await browser.log_in(PARTY)).status_code == 429
        clock.move(minutes=16)
        assert (await browser.log_in(PARTY)).status_code == 303


async def test_a_stranger_elsewhere_does_not_lock_somebody_out(clock: Hands) -> None:
    stranger = Browser(site(clock=clock), address="203.0.113.9")
    async with stranger, Browser(site(clock=clock)) as browser:
        for _ in range(6):
            await stranger.log_in(PARTY, "wrong password")
        assert (await stranger.log_in(PARTY)).status_code == 429
        assert (await browser.log_in(PARTY)).status_code == 303


async def test_an_address_that_tries_many_accounts_is_refused(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        for number in range(30):
            await browser.log_in(f"nobody{number}@nowhere.example", "x")
        assert (await browser.log_in(PARTY)).status_code == 429


async def test_a_success_leaves_only_the_attempts_that_failed(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY, "wrong password")
        clock.move(seconds=1)
        await browser.log_in(PARTY)
    about = [row["about"] for row in await SignInAttemptRow.select()]
    assert len(about) == 2, "the wrong one, about the account anywhere and about the address"


async def test_a_session_ends_after_half_an_hour_without_a_request(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY)
        clock.move(minutes=29)
        assert "Sanne Kuipers" in (await browser.get("/account")).text
        clock.move(minutes=29)
        assert "Sanne Kuipers" in (await browser.get("/account")).text
        clock.move(minutes=31)
        page = await browser.get("/account")
        assert str(page.url).endswith("/login?next=/account")


async def test_a_session_ends_after_eight_hours_however_busy(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY)
        for _ in range(23):
            clock.move(minutes=20)
            await browser.get("/account")
        assert "Sanne Kuipers" in (await browser.get("/account")).text
        clock.move(minutes=20)
        assert "/login" in str((await browser.get("/account")).url)


async def test_the_row_of_a_session_is_written_at_most_once_a_minute(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY)
        await browser.get("/account")
        clock.move(seconds=59)
        await browser.get("/account")
        seen = await SessionRow.select(SessionRow.seen_at).first()
        assert seen is not None
        assert seen["seen_at"] == clock() - timedelta(seconds=59)
        clock.move(seconds=1)
        await browser.get("/account")
        seen = await SessionRow.select(SessionRow.seen_at).first()
        assert seen is not None
        assert seen["seen_at"] == clock()


async def test_the_database_holds_no_cookie_and_no_password(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY)
        token = browser.client.cookies["kieslijst_session"]
    async with transaction() as connection:
        dump = str(await connection.fetch("SELECT s::text FROM session s UNION ALL SELECT a::text FROM account a"))
    assert token not in dump
    assert "stembiljet" not in dump


async def test_cookies_are_closed_to_scripts_and_secure_behind_https(clock: Hands) -> None:
    async with Browser(site(clock=clock, public_url="https://kieslijst.example")) as browser:
        browser.client.base_url = "https://kieslijst.example"
        answer = await browser.log_in(PARTY)
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-kieslijst_session=")
        assert {"HttpOnly", "Secure", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
        assert answer.headers["strict-transport-security"]


async def test_a_new_account_sets_up_its_app_and_changes_its_password_before_anything_else(clock: Hands) -> None:
    given = await _clerk(clock)
    async with Browser(site(clock=clock, demo=False)) as browser:
        first = await browser.log_in(CLERK, given)
        assert first.headers["location"] == "/login/factor?next=/"
        old_cookie = browser.client.cookies["kieslijst_session"]
        assert "/login" in str((await browser.get("/account")).url)
        page = await browser.get("/login/factor")
        secret = re.search(r'class="secret">([A-Z2-7 ]+)<', page.text)
        assert secret is not None
        code = pyotp.TOTP(secret.group(1).replace(" ", "")).at(clock())
        assert (await browser.post("/login/factor", code="000000", next="/")).status_code == 422
        assert (await browser.post("/login/factor", code=f"{code[:3]} {code[3:]}", next="/")).status_code == 303
        assert browser.client.cookies["kieslijst_session"] != old_cookie
        assert str((await browser.get("/csb")).url).endswith(("/csb", "/account/password"))
        page = await browser.get("/account/password")
        assert "tijdelijk wachtwoord" in page.text
        answer = await browser.post("/account/password", old=given, new=SECRET_WORDS)
        assert answer.status_code == 303
        assert "Uw nieuwe wachtwoord is bewaard." in (await browser.get("/account")).text
        assert "Uw nieuwe wachtwoord is bewaard." not in (await browser.get("/account")).text
    names = [event.name for event in await latest("identity")]
    assert {"account_created", "factor_confirmed", "signed_in", "password_changed"} <= set(names)


async def test_a_code_works_once(clock: Hands) -> None:
    given = await _clerk(clock)
    account = await accounts.by_email(CLERK)
    assert account is not None
    await proofs.save_factor(account.id, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    await proofs.confirm_factor(account.id, at=clock())
    code = pyotp.TOTP("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").at(clock())
    statuses = []
    for _ in range(2):
        async with Browser(site(clock=clock, demo=False)) as browser:
            await browser.log_in(CLERK, given)
            await browser.get("/login/factor")
            statuses.append((await browser.post("/login/factor", code=code, next="/")).status_code)
    assert statuses == [303, 422]


async def test_the_secret_of_the_second_factor_is_sealed(clock: Hands) -> None:
    await _clerk(clock)
    account = await accounts.by_email(CLERK)
    assert account is not None
    await proofs.save_factor(account.id, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    row = await AccountRow.select(AccountRow.factor).where(AccountRow.id == account.id).first()
    assert row is not None
    assert b"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP" not in bytes(row["factor"])
    assert await proofs.factor(account.id) == ("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", 0)


async def test_logging_out_ends_the_session_on_the_server(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY)
        kept = browser.client.cookies["kieslijst_session"]
        await browser.get("/account")
        await browser.post("/logout")
        browser.client.cookies.set("kieslijst_session", kept, domain="testserver.local", path="/")
        assert "/login" in str((await browser.get("/account")).url)
    assert await SessionRow.count() == 0


async def test_signing_out_others_leaves_this_session(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as one, Browser(site(clock=clock)) as other:
        await one.log_in(PARTY)
        await other.log_in(PARTY)
        await one.get("/account")
        assert (await one.post("/account/sessions/others")).status_code == 303
        assert "Sanne Kuipers" in (await one.get("/account")).text
        assert "/login" in str((await other.get("/account")).url)


async def test_a_weak_new_password_is_refused_with_the_reason(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        await browser.log_in(PARTY)
        await browser.get("/account/password")
        for weak in ("kort", "aaaaaaaaaaaaaa", "ik ben Sanne Kuipers"):
            answer = await browser.post("/account/password", old="stembiljet op proef", new=weak)
            assert answer.status_code == 422
            assert "Kies een wachtwoord" in answer.text
            assert weak not in answer.text


async def test_the_log_in_page_leads_back_only_to_this_site(clock: Hands) -> None:
    async with Browser(site(clock=clock)) as browser:
        for wanted, got in (
            ("/account?x=1", "/account?x=1"),
            ("//evil.example/x", "/party"),
            ("https://evil.example/", "/party"),
            ("/\\evil.example", "/party"),
            ("/\t/evil.example", "/party"),
        ):
            browser.client.cookies.clear()
            await browser.get("/login")
            answer = await browser.post("/login", email=PARTY, password="stembiljet op proef", next=wanted)
            assert answer.headers["location"] == got


async def test_loading_the_demonstration_twice_changes_nothing(clock: Hands) -> None:
    before = len(await latest("identity"))
    loaded = await load_demonstration(now=clock())
    assert len(loaded) == len(INVENTED)
    assert len(await latest("identity")) == before


async def test_the_published_password_is_hashed_once_for_all_and_stays(clock: Hands) -> None:
    people = await load_demonstration(now=clock())
    hashes = {await proofs.password_hash(account.id) for account in people}
    assert len(hashes) == 1
    assert await is_password(PASSWORD, hashes.pop())
    assert not any(account.must_change_password for account in people)
