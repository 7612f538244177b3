"""What everybody may open, and the pages of the administrator."""

import re

import pyotp
from playwright.sync_api import expect

from e2e.house import House
from e2e.inspection import Inspector
from e2e.people import Visitor
from e2e.walks import system
from e2e.walks.steps import follow, loading, open_all, open_page, press

_UNTIL_WARNED, _UNTIL_OVER = 26 * 60_000, 5 * 60_000
"""Milliseconds."""
_UNKNOWN_CODE = "K7M2M4"


def walk(visitor: Visitor, inspector: Inspector, house: House) -> None:
    parts = ("login", "accessibility", "privacy", "status", "verify", f"verify?code={_UNKNOWN_CODE}", "nowhere")
    open_page(visitor, inspector, "/", "start")
    open_all(visitor, inspector, "", (*parts, "verify?code=a", f"verify?code={house.codes[0]}"))
    _invited(visitor, inspector, house.invitation)
    visitor.page.goto("/login")
    visitor.page.get_by_label("E-mailadres").fill("niemand@voorbeeld.example")
    visitor.page.get_by_label("Wachtwoord").fill("een wachtwoord")
    press(visitor, inspector, "Log in", "log-in-error")
    _without_token(visitor, inspector)
    system.walk(visitor.page, inspector)
    _administrator(visitor, inspector)
    _with_an_app(visitor, inspector)


def _invited(visitor: Visitor, inspector: Inspector, invitation: str) -> None:
    open_page(visitor, inspector, invitation, "invitation")
    press(visitor, inspector, "Maak een account", "invitation-error")
    open_page(visitor, inspector, "/invitation/onbekend", "invitation-unknown")


def _without_token(visitor: Visitor, inspector: Inspector) -> None:
    visitor.page.goto("/login")
    visitor.page.locator("[name=_csrf]").evaluate_all("fields => fields.forEach((field) => { field.value = 'oud'; })")
    visitor.page.get_by_label("E-mailadres").fill("niemand@voorbeeld.example")
    press(visitor, inspector, "Log in", "form-expired")


def _administrator(bas: Visitor, inspector: Inspector) -> None:
    bas.log_in("Bas Beheer")
    open_all(bas, inspector, "/admin", ("accounts", "accounts/new"))
    press(bas, inspector, "Maak het account", "account-new-error")
    bas.page.goto("/admin/accounts")
    follow(bas, inspector, "Lisa de Wit", "account-admin")
    press(bas, inspector, "Geef een tijdelijk wachtwoord", "account-admin-password")
    open_page(bas, inspector, "/admin/organisations", "organisations")
    press(bas, inspector, "Voeg toe", "organisations-error")
    open_page(bas, inspector, "/admin/elections", "elections")
    press(bas, inspector, "Open deze verkiezing", "elections-error")
    _texts(bas, inspector)
    open_all(bas, inspector, "", ("account", "account/password", "csb"))
    bas.page.goto("/account/password")
    press(bas, inspector, "Bewaar het wachtwoord", "password-error")
    _warned(bas, inspector)


def _texts(bas: Visitor, inspector: Inspector) -> None:
    """Own words for a text: refused, looked at beforehand, kept."""
    open_page(bas, inspector, "/admin/texts?q=kandidaat+overgenomen", "texts")
    with loading(bas.page, inspector, "text"):
        bas.page.locator("th a").first.click()
    bas.page.get_by_label("Voor meer").first.fill("Er zijn kandidaten overgenomen.")
    press(bas, inspector, "Opslaan", "text-error")
    bas.page.get_by_label("Voor meer").first.fill("Er zijn nu %(n)s mensen bij.")
    press(bas, inspector, "Bekijk hoe het leest", "text-preview")
    press(bas, inspector, "Opslaan", "text-own")


def _warned(bas: Visitor, inspector: Inspector) -> None:
    """The session warning, as it is five minutes before the end, and after it, by the clock of the page alone (T19)."""
    bas.page.route("**/session/ends", lambda route: route.abort())
    bas.page.clock.install()
    bas.page.goto("/account")
    with inspector.change(bas.page, "session-warns", says="uitgelogd"):
        bas.page.clock.fast_forward(_UNTIL_WARNED)
        expect(bas.page.locator(".session-warning")).to_be_visible()
    with inspector.change(bas.page, "session-prolonged", says="ingelogd"):
        bas.press("Blijf ingelogd")
    bas.page.goto("/account")
    for time, name in ((_UNTIL_WARNED, "session-warning"), (_UNTIL_OVER, "session-over")):
        with inspector.change(bas.page, f"{name}-comes", says="uitgelogd"):
            bas.page.clock.fast_forward(time)
            expect(bas.page.locator(".session-warning")).to_be_visible()
        inspector.look(bas.page, name)
    bas.page.clock.resume()


def _with_an_app(bas: Visitor, inspector: Inspector) -> None:
    """A new account: its app with codes is set up, and asked for at the next log-in."""
    page, address = bas.page, "nieuw@griffie.example"
    page.goto("/admin/accounts/new")
    page.get_by_label("Naam", exact=True).fill("Nieuwe Griffier")
    page.get_by_label("E-mailadres").fill(address)
    page.get_by_label("Organisatie").select_option(label="Centraal stembureau Juinen")
    press(bas, inspector, "Maak het account", "account-made")
    given = re.search(r"wachtwoord is (.+)\. U ziet", page.get_by_role("status").inner_text())
    assert given is not None
    bas.log_out()
    with loading(page, inspector, "factor-set-up"):
        _log_in(bas, address, given[1])
    code = pyotp.TOTP(page.locator(".secret").inner_text().replace(" ", "")).now()
    page.get_by_label("Code").fill("1")
    press(bas, inspector, "Ga verder", "factor-set-up-error")
    page.get_by_label("Code").fill(code)
    press(bas, inspector, "Ga verder", "password-first")
    page.context.clear_cookies()
    with loading(page, inspector, "factor"):
        _log_in(bas, address, given[1])


def _log_in(visitor: Visitor, address: str, password: str) -> None:
    visitor.page.goto("/login")
    visitor.page.get_by_label("E-mailadres").fill(address)
    visitor.page.get_by_label("Wachtwoord").fill(password)
    visitor.press("Log in")
