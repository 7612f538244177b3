"""Eighty candidates: no stop of the keyboard is under anything, from 400 % zoom to a laptop (T08)."""

from playwright.sync_api import Browser

from e2e.counting import Way, opened
from e2e.inspection.keyboard import WINDOWS, covered
from e2e.parties import Party
from e2e.people import Secretary

_LAPTOP = (1280, 800)


def test_a_long_list_hides_no_stop_of_the_keyboard(browser: Browser, party: Party) -> None:
    path = party.with_twenty_districts()
    nomination = path.partition("/lists")[0]
    with opened(browser, party.address, Way.MOUSE) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        for screen in (path, f"{nomination}/people", f"{nomination}/readiness"):
            sanne.page.goto(screen)
            assert covered(sanne.page, (*WINDOWS, _LAPTOP)) == []
