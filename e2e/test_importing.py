"""J2: twenty-four candidates from a spreadsheet with headings of its own, of which three rows need mending."""

from playwright.sync_api import Browser
from tests.builders import NAMES, PLACES

from e2e.counting import Hand, Way, each_way, opened
from e2e.parties import Party
from e2e.people import Secretary

CANDIDATES = 24
MOST_ACTS, MOST_LOADS, MOST_LOADS_WITHOUT_SCRIPT = 6, 4, 5
HEADINGS = "nr\tNaam\ttv\tvoorl.\tm/v\tgeb.dat\twpl"
FAULTY = {3: (5, "31-2-1980", "28-2-1980"), 11: (4, "x", "v"), 19: (1, "", "Nieuwezijl")}
"""By row from 0: the column, what stands there, and what it should be."""


def _row(index: int) -> list[str]:
    name = NAMES[index % len(NAMES)]
    born = f"{1 + index}-{1 + index % 12}-{1950 + index}"
    return [
        str(index + 1),
        f"{name.last_name}-{index}",
        name.prefix,
        name.initials,
        "m",
        born,
        PLACES[index % len(PLACES)],
    ]


def _sheet() -> str:
    rows = [_row(index) for index in range(CANDIDATES)]
    for index, (column, wrong, _) in FAULTY.items():
        rows[index][column] = wrong
    return "\n".join((HEADINGS, *("\t".join(row) for row in rows)))


@each_way
def test_a_sheet_with_three_faulty_rows_becomes_the_list(browser: Browser, party: Party, way: Way) -> None:
    with opened(browser, party.address, way) as context:
        sanne = Secretary(context)
        sanne.log_in(party.sanne)
        sanne.begin("Gemeenteraad Juinen")
        hand = Hand(sanne.page, way)
        hand.follow("Kandidaten invoeren")
        hand.type(sanne.page.get_by_label("Plak hier uw lijst"), _sheet())
        hand.press("Controleer")
        for index, (column, _, right) in FAULTY.items():
            hand.type(sanne.page.locator(f"#field-cell-{index + 2}-{column}"), right)
        hand.press("Bewaar correcties")
        sanne.sees("Fout 0")
        hand.press("24 kandidaten overnemen")
        sanne.sees("24 nieuw")
        hand.stayed_within(activations=MOST_ACTS, loads=MOST_LOADS, loads_without_script=MOST_LOADS_WITHOUT_SCRIPT)
        sanne.follow("Naar lijst 1")
        names = sanne.page.locator("tr.row th a").all_inner_texts()
        meant = [_row(index)[1] if index != 19 else FAULTY[19][2] for index in range(CANDIDATES)]
        assert len(names) == CANDIDATES
        assert all(last in shown for last, shown in zip(meant, names, strict=True)), names
