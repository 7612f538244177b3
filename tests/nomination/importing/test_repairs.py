"""What a spreadsheet does to cells, and the buttons that take it back."""

import pytest
from tests.nomination.importing.sheets import pasted, seen

from kieslijst.nomination.importing.full_name import take_apart
from kieslijst.nomination.importing.meaning import begun_again
from kieslijst.nomination.importing.model import Certainty, Content
from kieslijst.nomination.importing.repairs import Repair, offers_for, repaired
from kieslijst.nomination.importing.rows import Remark
from kieslijst.shared.person_name import PersonName


def _mended(text: str, repair: Repair) -> Content:
    content = pasted(text)
    (offer,) = [each for each in offers_for(content, year=2027) if each.repair is repair]
    return repaired(content, offer)


CELLS = {
    Repair.ZERO_BSN: ("achternaam\tbsn", "Wad\t10000008", "010000008"),
    Repair.DECIMAL_NUMBER: ("achternaam\thuisnummer", "Wad\t2027-02-01", "1-2"),
    Repair.SERIAL_DATE: ("achternaam\tgeb.dat", "Wad\t31107", "01-03-1985"),
    Repair.SHORT_YEAR: ("achternaam\tgeb.dat", "Wad\t1-2-61", "1-2-1961"),
    Repair.MONTH_FIRST: ("achternaam\tgeb.dat", "Wad\t03/27/1985", "27-03-1985"),
    Repair.CAPITALS: ("voorletters\tachternaam", "A.\tVAN DEN IJZERBERG-WAD", "van den IJzerberg-Wad"),
    Repair.PREFIX: ("voorletters\tachternaam", "A.\tvan der Wad", "Wad"),
    Repair.TITLE: ("achternaam\tvoorletters", "Wad\tdrs. A.B.", "A.B."),
    Repair.POSTCODE_LETTERS: ("achternaam\tpostcode", "Wad\t9901-ab", "9901AB"),
    Repair.ABROAD: ("achternaam\twoonplaats", "Wad\tGent (BE)", "Gent"),
    Repair.COUNTRY: ("achternaam\tland", "Wad\tBelgië", "BE"),
    Repair.SPELLING: ("achternaam\twoonplaats", "Wad\tLeewarden", "Leeuwarden"),
}


@pytest.mark.parametrize("repair", Repair)
def test_each_repair_mends_its_column(repair: Repair) -> None:
    headings, row, after = CELLS[repair]
    assert after in _mended(f"{headings}\n{row}", repair).lines[0].cells


def test_a_prefix_and_a_country_get_a_column_of_their_own() -> None:
    row = seen(_mended("voorletters\tachternaam\nA.\tvan der Wad", Repair.PREFIX)).rows[0]
    assert row.candidate.name == PersonName("A.", "", "van der", "Wad")
    abroad = seen(_mended("achternaam\twoonplaats\nWad\tGent (BE)", Repair.ABROAD)).rows[0]
    assert abroad.candidate.residence.on_list == "Gent (BE)"
    assert abroad.candidate.residence.country == "BE"


@pytest.mark.parametrize("place", ["Bergen (NH)", "Hengelo (O)", "Haren Gn", "Rijswijk (GLD)", "Westervelde", "Juinen"])
def test_places_of_our_own_country_stay_as_filed(place: str) -> None:
    content = pasted(f"achternaam\twoonplaats\nWad\t{place}\nDijk\t{place}")
    assert offers_for(content, year=2027) == ()


def test_day_first_dates_are_never_swapped() -> None:
    content = pasted("achternaam\tgeb.dat\nWad\t27-03-1985\nDijk\t03/04/1985\nRiet\t04/13/1985")
    (offer,) = offers_for(content, year=2027)
    assert [fix.before for fix in offer.fixes] == ["04/13/1985"]


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        ("Jansen-de Vries, A.B. (Anna)", PersonName("A.B.", "Anna", "", "Jansen-de Vries"), ()),
        ("drs. A.B. (Anna) van der Berg", PersonName("A.B.", "Anna", "van der", "Berg"), ("drs.",)),
        ("Berg, van der, A.B.", PersonName("A.B.", "", "van der", "Berg"), ()),
        ("Berg, A.B. van der", PersonName("A.B.", "", "van der", "Berg"), ()),
        ("M.A. (Maartje) de Heer MSc", PersonName("M.A.", "Maartje", "de", "Heer"), ("MSc",)),
        ("Zandkuil", PersonName("", "", "", "Zandkuil"), ()),
    ],
)
def test_whole_names_are_taken_apart(text: str, name: PersonName, titles: tuple[str, ...]) -> None:
    assert (take_apart(text).name, take_apart(text).titles) == (name, titles)


def test_a_title_in_a_whole_name_is_taken_off_and_told() -> None:
    row = seen("Naam\tWoonplaats\ndr. A.B. van der Wad\tJuinen\nDijk, C.\tJuinen").rows[0]
    assert row.candidate.name == PersonName("A.B.", "", "van der", "Wad")
    assert [note.remark for note in row.notes] == [Remark.TITLE_OFF]


def test_unknown_columns_are_asked_and_known_ones_are_not() -> None:
    content = pasted("Telefoon\tvl\tgeslachtsnaam\tgeb\tsekse\tplek\tsofi\n06\tA.\tWad\t1-2-1970\tv\t1\t")
    assert [each.certainty for each in content.columns] == [Certainty.UNKNOWN, *[Certainty.KNOWN] * 6]


def test_a_first_row_with_a_candidate_is_no_heading_and_the_user_may_say_otherwise() -> None:
    content = pasted("A.B.\tvan der\tWad\tv\nC.\t\tDijk\tm")
    assert (content.has_headings, len(content.lines)) == (False, 2)
    again = begun_again(content, index=0, headings=True)
    assert (again.has_headings, len(again.lines)) == (True, 1)
