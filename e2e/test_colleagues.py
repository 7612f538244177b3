"""Sanne and Lisa work on one list at the same time; neither loses a word (`ux.md` d.8)."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from e2e.parties import Party
from e2e.people import Secretary

_CELLS = """Voorletters\tVoorvoegsel\tAchternaam\tGeboortedatum\tWoonplaats
A.B.\tvan der\tZandkuil\t3-4-1970\tJuinen
Th.\t\tRietberg\t5-6-1971\tJuinen
J.Æ.\td'\tHaenselaer\t7-8-1972\tHengelo (O)
E.\t\tWadschuur\t9-10-1973\tJuinen"""


@dataclass(frozen=True, slots=True)
class Colleagues:
    """Two people of one party, each in a browser of their own, on the same nomination."""

    sanne: Secretary
    lisa: Secretary
    nomination: str

    def open(self, path: str) -> None:
        for somebody in (self.sanne, self.lisa):
            somebody.page.goto(f"{self.nomination}/{path}")

    def open_person(self, name: str) -> None:
        for somebody in (self.sanne, self.lisa):
            somebody.page.goto(f"{self.nomination}/people")
            somebody.follow(name)

    @property
    def order(self) -> list[str]:
        """Last names on the list, as Sanne sees them now."""
        self.sanne.page.goto(f"{self.nomination}/lists")
        names = self.sanne.page.locator(".row th > a").all_inner_texts()
        return [name.partition(",")[0] for name in names]


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def colleagues(request: pytest.FixtureRequest, browser: Browser, party: Party) -> Iterator[Colleagues]:
    contexts = [_context(browser, party.address, script=request.param) for _ in range(2)]
    sanne, lisa = (Secretary(context) for context in contexts)
    sanne.log_in(party.sanne)
    sanne.begin("Gemeenteraad Juinen")
    nomination = sanne.page.url.removesuffix("/tasks")
    sanne.paste(_CELLS)
    lisa.log_in(party.lisa)
    yield Colleagues(sanne, lisa, nomination)
    for context in contexts:
        context.close()


def _context(browser: Browser, address: str, *, script: bool) -> BrowserContext:
    context = browser.new_context(base_url=address, java_script_enabled=script)
    context.set_default_timeout(30_000)
    return context


def test_two_colleagues_lose_nothing(colleagues: Colleagues) -> None:
    _the_same_field_asks_to_choose(colleagues)
    _the_other_value_can_be_chosen_too(colleagues)
    _different_fields_merge(colleagues)
    _moves_of_different_candidates_both_count(colleagues)


def _the_same_field_asks_to_choose(both: Colleagues) -> None:
    both.open_person("Rietberg")
    both.sanne.page.get_by_label("Woonplaats op de lijst").fill("Gent")
    both.sanne.press("Opslaan")
    lisa = both.lisa
    lisa.page.get_by_label("Woonplaats op de lijst").fill("Brugge")
    lisa.page.get_by_label("Roepnaam").first.fill("Thea")
    lisa.press("Opslaan")
    expect(lisa.page.get_by_role("heading", level=1)).to_have_text(
        "U en Sanne Kuipers wijzigden allebei: Woonplaats op de lijst"
    )
    expect(lisa.page.get_by_role("cell", name="Juinen", exact=True)).to_be_visible()
    expect(lisa.page.get_by_role("radio", name="U: Brugge")).to_be_checked()
    expect(lisa.page.get_by_role("radio", name="Gent")).to_be_visible()
    lisa.press("Bewaar mijn keuze")
    lisa.sees("bewaard")
    _person_has(both, "Rietberg", {"Woonplaats op de lijst": "Brugge", "Roepnaam": "Thea"})


def _the_other_value_can_be_chosen_too(both: Colleagues) -> None:
    both.open_person("Haenselaer")
    both.sanne.page.get_by_label("Voorletters").first.fill("J.A.")
    both.sanne.press("Opslaan")
    lisa = both.lisa
    lisa.page.get_by_label("Voorletters").first.fill("J.E.")
    lisa.page.get_by_label("Jaar", exact=True).fill("1975")
    lisa.press("Opslaan")
    lisa.page.get_by_role("radio", name="J.A.").check()
    lisa.press("Bewaar mijn keuze")
    _person_has(both, "Haenselaer", {"Voorletters": "J.A.", "Jaar": "1975"})


def _different_fields_merge(both: Colleagues) -> None:
    both.open_person("Wadschuur")
    both.sanne.page.get_by_label("Postcode").first.fill("9901 AB")
    both.sanne.press("Opslaan")
    both.lisa.page.get_by_label("Roepnaam").first.fill("Eef")
    both.lisa.press("Opslaan")
    both.lisa.sees("Sanne Kuipers wijzigde intussen ook: Postcode. Dat is behouden.")
    _person_has(both, "Wadschuur", {"Postcode": "9901AB", "Roepnaam": "Eef"})


def _moves_of_different_candidates_both_count(both: Colleagues) -> None:
    both.open("lists")
    for somebody, name, place in ((both.sanne, "Wadschuur", "1"), (both.lisa, "Zandkuil", "4")):
        row = somebody.page.get_by_role("row").filter(has_text=name)
        row.get_by_label("Plaats van").fill(place)
        row.get_by_label("Plaats van").press("Enter")
        somebody.sees("op plaats")
    assert both.order == ["Wadschuur", "Rietberg", "d' Haenselaer", "van der Zandkuil"]


def _person_has(both: Colleagues, name: str, values: dict[str, str]) -> None:
    both.open_person(name)
    for label, value in values.items():
        expect(both.sanne.page.get_by_label(label, exact=label == "Jaar").first).to_have_value(value)
