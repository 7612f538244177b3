"""J4: from the readiness page with five points, each is solved on its own form and the last leads back."""

import re

from playwright.sync_api import Browser, expect

from e2e.counting import Hand, Way, each_way, opened
from e2e.parties import Party
from e2e.people import Secretary

_CELLS = """\
Voorletters;Voorvoegsel;Achternaam;Geslacht;Geboortedatum;Woonplaats;BSN;Postcode;Huisnummer;Straat;Plaats van het adres
A.B.;van der;Zandkuil;v;;Juinen;123456782;9901AB;12;Dorpsstraat;Juinen
T.;;Rietberg;m;5-6-1971;Juinen;;9901AB;12;Dorpsstraat;Juinen
S.;;Kuipers;v;;Juinen;111222333;9901AB;12;Dorpsstraat;Juinen
E.;;Wadschuur;m;9-10-1973;Juinen;999990019;;12;Dorpsstraat;Juinen
P.;;Oudeman;m;9-10-1965;Juinen;;9901AB;12;Dorpsstraat;Juinen""".replace(";", "\t")
_MENDED = {
    "Zandkuil": (("birth", "3"), ("birth-month", "4"), ("birth-year", "1970")),
    "Rietberg": (("has_no_bsn", ""),),
    "Kuipers": (("birth", "1"), ("birth-month", "2"), ("birth-year", "1980")),
    "Wadschuur": (("address_postcode", "9901 AB"),),
    "Oudeman": (("bsn", "100000009"),),
}
"""What each form asks for: the field with the cursor comes first."""


@each_way
def test_five_points_take_seven_acts_and_end_where_they_began(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        _five_points(sanne)
        hand = Hand(sanne.page, way)
        hand.follow("Los het eerste punt op")
        for _ in _MENDED:
            _mend(hand)
            hand.press("Opslaan en volgende punt")
        sanne.sees("Alle punten zijn opgelost")
        expect(sanne.page).to_have_url(re.compile("/readiness#main$"))
        hand.stayed_within(activations=7, loads=7)


def _five_points(sanne: Secretary) -> None:
    sanne.begin("Gemeenteraad Juinen")
    sanne.say_who_we_are("Juinens Belang", seats=4)
    sanne.name_the_submitter("Kuipers", "Bakker")
    sanne.paste(_CELLS)
    sanne.section("Controle")
    expect(sanne.page.locator(".section-bar .count")).to_have_text(str(len(_MENDED)))


def _mend(hand: Hand) -> None:
    """The cursor stands in the field that the point is about."""
    name = hand.page.get_by_role("heading", level=1).inner_text()
    values = next(values for last_name, values in _MENDED.items() if last_name in name)
    cursor = hand.page.locator(f"#field-{values[0][0].replace('has_no_', '')}")
    expect(cursor).to_be_focused()
    for field, value in values:
        target = hand.page.locator(f"#field-{field}")
        if value:
            hand.type(target, value)
        else:
            hand.tick(target)
