"""J8: papers are made and ticked off, a colleague corrects a candidate, and the page says which papers again."""

from playwright.sync_api import Browser, expect

from e2e.counting import Hand, Way, each_way, opened
from e2e.parties import Party
from e2e.people import Secretary

_CELLS = """Voorletters\tVoorvoegsel\tAchternaam\tGeslacht\tGeboortedatum\tWoonplaats
A.B.\tvan der\tZandkuil\tv\t3-4-1970\tJuinen
Th.\t\tRietberg\tm\t5-6-1971\tJuinen
S.\t\tKuipers\tv\t1-2-1980\tJuinen
E.\t\tWadschuur\tm\t9-10-1973\tHengelo (O)"""
_TICKED = ("H 1", "H 3-1", "H 9 van A.B. van der Zandkuil", "H 9 van Th. Rietberg", "H 9 van S. Kuipers")
_PAPERS_MADE = 60_000


@each_way
def test_which_papers_again_is_answered_by_document_and_person(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as context, opened(browser, party.address, Way.NO_SCRIPT) as elsewhere:
        sanne, lisa = Secretary(context), Secretary(elsewhere)
        lisa.log_in(party.lisa)
        nomination = _all_solved(lisa)
        sanne.log_in(party.sanne)
        sanne.page.goto(f"{nomination}/tasks")
        hand = Hand(sanne.page, way)
        hand.section("Documenten")
        hand.press("Maak definitieve documenten")
        with sanne.page.expect_download(timeout=_PAPERS_MADE):
            hand.follow("Alles in één pdf")
        _tick_five(hand)
        _correct(lisa, nomination)
        hand.section("Documenten")
        sanne.sees("Print opnieuw: H 1, H 9 van S. Kuipers (2 papieren). De andere 4 kunt u houden.")
        expect(sanne.page.locator("input[name=tick]:checked")).to_have_count(3)
        hand.stayed_within(activations=9, loads=4, loads_without_script=5)


def _all_solved(lisa: Secretary) -> str:
    """A list without findings that lock; gives the path of its nomination."""
    lisa.begin("Gemeenteraad Juinen")
    nomination = lisa.page.url.removesuffix("/tasks")
    lisa.say_who_we_are("Juinens Belang", seats=4)
    lisa.name_the_submitter("Kuipers", "Bakker")
    lisa.paste(_CELLS)
    return nomination


def _tick_five(hand: Hand) -> None:
    """One by one with a script; without it five at once by their numbers, which costs one load as a form does."""
    if not hand.way.has_script:
        hand.type(hand.page.get_by_label("Meer papieren tegelijk aanvinken"), "1-5", send=True)
    else:
        for paper in _TICKED:
            hand.tick(hand.page.get_by_role("checkbox", name=f"Geprint {paper}", exact=True))
    expect(hand.page.locator(".checklist .status--busy")).to_have_count(len(_TICKED))


def _correct(lisa: Secretary, nomination: str) -> None:
    """The date of birth and the address of one candidate."""
    lisa.page.goto(f"{nomination}/people")
    lisa.follow("Kuipers")
    for label, value in (("Dag", "7"), ("Maand", "8"), ("Jaar", "1981")):
        lisa.page.get_by_label(label, exact=True).fill(value)
    for label, value in (("Postcode", "9901 AB"), ("Huisnummer", "14")):
        lisa.page.get_by_label(label).first.fill(value)
    lisa.press("Opslaan")
