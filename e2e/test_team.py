"""P-06: somebody without an account and somebody with one join a team by a link, and the task goes to another owner."""

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from e2e.counting import Hand, Way, opened
from e2e.parties import Party
from e2e.people import Secretary, Visitor

_PASSWORD = "een zin van genoeg woorden"  # of an account that lives as long as this test


@pytest.mark.parametrize("way", [Way.KEYBOARD, Way.NO_SCRIPT], ids=lambda way: way.value)
def test_colleagues_join_by_a_link_and_the_task_is_handed_over(browser: Browser, party: Party, way: Way) -> None:
    with (
        opened(browser, party.address, way) as ours,
        opened(browser, party.address, way) as hers,
        opened(browser, party.address, way) as his,
    ):
        sanne, nynke, omar = Secretary(ours), Visitor(hers), Visitor(his)
        sanne.log_in(party.sanne)
        sanne.begin("Gemeenteraad Juinen")
        team = sanne.page.url.replace("/tasks", "/team")
        sanne.page.goto(team)
        hand = Hand(sanne.page, way)
        email = f"nynke@partij-{party.number}.example"
        _make_an_account(Hand(nynke.page, way), _invite(hand, email), email)
        nynke.sees("U hoort nu bij het team van")
        _log_in_and_accept(omar, Hand(omar.page, way), _new_link(hand, _invite(hand, "omar@partijvoordedijk.example")))
        omar.sees("U hoort nu bij het team van")
        _hand_over(sanne, hand, team, to="Nynke Wiersma")
        nynke.page.goto(team)
        expect(nynke.page.locator("#team")).not_to_contain_text("Sanne Kuipers")
        expect(nynke.page.get_by_role("row", name="Nynke Wiersma")).to_contain_text("Eigenaar")
        expect(nynke.page.get_by_role("button", name="Nodig uit")).to_be_visible()


def _invite(hand: Hand, email: str) -> str:
    """The link that the page shows once, ready to be copied."""
    hand.type(hand.page.get_by_label("E-mailadres"), email)
    hand.press("Nodig uit")
    link = _shown_link(hand.page)
    if hand.way.has_script:
        hand.press("Kopieer")
        expect(hand.page.get_by_role("status")).to_contain_text("De link is gekopieerd.")
    hand.page.reload()
    expect(hand.page.get_by_label("Kopieer deze link")).to_have_count(0)
    return link


def _shown_link(page: Page) -> str:
    return page.get_by_label("Kopieer deze link").input_value()


def _new_link(hand: Hand, lost: str) -> str:
    """In place of one that was lost."""
    hand.activate(hand.page.get_by_role("button", name="Maak een nieuwe link omar@"))
    link = _shown_link(hand.page)
    assert link != lost
    answer = hand.page.request.get(lost)
    assert answer.status == 404
    return link


def _make_an_account(hand: Hand, link: str, email: str) -> None:
    """With a password of one's own and an app that makes codes."""
    hand.page.goto(link)
    hand.type(hand.page.get_by_label("Uw naam"), "Nynke Wiersma")
    hand.type(hand.page.get_by_label("Kies een wachtwoord"), _PASSWORD)
    hand.press("Maak een account")
    hand.type(hand.page.get_by_label("E-mailadres"), email)
    hand.type(hand.page.get_by_label("Wachtwoord"), _PASSWORD)
    hand.press("Log in")
    secret = hand.page.locator(".secret").inner_text().replace(" ", "")
    hand.type(hand.page.get_by_label("Code"), pyotp.TOTP(secret).now())
    hand.press("Ga verder")
    hand.press("Neem de uitnodiging aan")


def _log_in_and_accept(guest: Visitor, hand: Hand, link: str) -> None:
    guest.page.goto(link)
    hand.follow("Log in")
    hand.press("Omar Yıldız")
    hand.press("Neem de uitnodiging aan")


def _hand_over(sanne: Secretary, hand: Hand, team: str, *, to: str) -> None:
    """The last owner cannot leave; after making somebody else one they can."""
    sanne.page.goto(team)
    row = sanne.page.get_by_role("row", name=to)
    hand.activate(row.locator("summary"))
    hand.choose(row.get_by_label("Rol"), "Eigenaar")
    hand.activate(row.get_by_role("button", name="Bewaar de rol"))
    sanne.sees(f"{to} is nu Eigenaar.")
    hand.press("Verlaat dit team")
    expect(sanne.page.get_by_role("main")).to_contain_text("U hoort niet meer bij het team.")
    sanne.page.goto(team)
    expect(sanne.page.get_by_role("heading", name="Team van")).to_have_count(0)
