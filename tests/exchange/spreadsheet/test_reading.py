"""Pasted text and CSV files: separators, encodings, headings in three languages, and nothing dropped in silence."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared_knowledge import knowledge

from kieslijst.exchange.spreadsheet import AgentRow, CandidateTable, Field, RowProblem, read_file, read_pasted
from kieslijst.exchange.spreadsheet.table import MOST_ROWS
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import Gender, PersonName

ZANDKUIL = PersonName("A.B.", "Anne", "van der", "Zandkuil")
EKS_COLUMNS = (knowledge("eml_nl", "samples", "eks", "csv_header.csv")).read_text().strip()


def test_rows_from_excel_are_separated_by_tabs() -> None:
    table = read_pasted("Voorletters\tRoepnaam\tVoorvoegsel\tAchternaam\r\nA.B.\tAnne\tvan der\tZandkuil\r\n")
    assert [row.name for row in table.rows] == [ZANDKUIL]
    assert table.has_headings
    assert table.problems == ()


@pytest.mark.parametrize("separator", ["\t", ";", ","])
def test_every_usual_separator_is_found(separator: str) -> None:
    lines = [["voorletters", "achternaam", "woonplaats"], ["A.B.", "Zandkuil", "Juinen"]]
    (row,) = read_pasted("\n".join(separator.join(line) for line in lines)).rows
    assert (row.name.last_name, row.residence) == ("Zandkuil", Residence("Juinen"))


def test_a_comma_within_quotes_belongs_to_the_place() -> None:
    text = 'voorletters,achternaam,woonplaats\nA.B.,Zandkuil,"Nuenen, Gerwen en Nederwater"'
    assert read_pasted(text).rows[0].residence.place == "Nuenen, Gerwen en Nederwater"
    with_tabs = "voorletters\tachternaam\twoonplaats\nA.B.\tZandkuil\tNuenen, Gerwen en Nederwater"
    assert read_pasted(with_tabs).rows[0].residence.place == "Nuenen, Gerwen en Nederwater"


def test_quotes_in_pasted_cells_stay() -> None:
    text = 'voorletters\troepnaam\tachternaam\nA.B.\t"Ad" de lange\tZandkuil'
    assert read_pasted(text).rows[0].name.first_name == '"Ad" de lange'


def test_a_line_break_within_a_cell_does_not_make_a_row() -> None:
    table = read_pasted('voorletters\tachternaam\nA.B.\t"Zand\nkuil"\nC.\tRietberg')
    assert [(row.row, row.name.last_name) for row in table.rows] == [(2, "Zand kuil"), (4, "Rietberg")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_usual_encoding_is_found(encoding: str) -> None:
    data = "voorletters;achternaam\nJ.Æ.;Küçük-Één".encode(encoding, "replace")
    expected = data.decode(encoding).split(";")[-1]
    assert read_file(data).rows[0].name.last_name == expected


@pytest.mark.parametrize(
    "headings",
    [
        "Voorletters;Roepnaam;Tussenvoegsel;Achternaam;Geslacht;Woonplaats",
        "initials;first name;prefix;last name;gender;residence",
        "Foarletters;Ropnamme;Foarheaksel;Efternamme;Slachte;Wenplak",
        "VOORLETTERS;Voornaam;Voorvoegsel(s);Naam;m/v;woonplaats",
    ],
)
def test_headings_are_known_in_three_languages(headings: str) -> None:
    (row,) = read_pasted(f"{headings}\nA.B.;Anne;van der;Zandkuil;v;Juinen").rows
    assert (row.name, row.gender, row.residence) == (ZANDKUIL, Gender.FEMALE, Residence("Juinen"))


def test_columns_may_stand_in_any_order_and_unknown_ones_are_reported() -> None:
    table = read_pasted("Telefoon;achternaam;voorletters;achternaam\n06-1;Zandkuil;A.B.;Nog een")
    assert table.rows[0].name == PersonName("A.B.", last_name="Zandkuil")
    assert [column.field for column in table.columns] == [None, Field.LAST_NAME, Field.INITIALS, None]
    assert table.left_out == ("kolom Telefoon", "kolom achternaam")


def test_without_headings_the_documented_order_holds() -> None:
    table = read_pasted("A.B.\tAnne\tvan der\tZandkuil\tGent\tBE\t\t1-2-1990\tv")
    (row,) = table.rows
    assert not table.has_headings
    assert (row.name, row.residence, row.gender) == (ZANDKUIL, Residence("Gent", "BE"), Gender.FEMALE)


def test_a_first_column_that_counts_is_the_order() -> None:
    table = read_pasted("1\tA.B.\tAnne\tvan der\tZandkuil\n2\tC.\t\t\tRietberg")
    assert [row.name.last_name for row in table.rows] == ["Zandkuil", "Rietberg"]


def test_more_columns_than_we_know_are_reported() -> None:
    table = read_pasted("\t".join(["A.B.", "Anne", "", "Zandkuil", *[""] * 19, "een notitie"]))
    assert table.left_out == ("kolom 24",)


def test_a_cell_beyond_the_headings_is_reported() -> None:
    table = read_pasted("voorletters;achternaam\nA.B.;Zandkuil;verdwaald")
    assert table.problems == (RowProblem(2, "kolom 3", "verdwaald", "niets, want deze kolom heeft geen naam"),)


def test_the_layout_of_eks_is_read_with_its_authorised_person() -> None:
    line = "H.A.;Henk;;Jansen;Gent;BE;kandidaat heeft geen BSN;01-02-1990;v;;;;;;"
    line += "B.;Bob;de;Bouwer;1234AB;22;c;Bouwstraat;Juinen"
    (row,) = read_file((EKS_COLUMNS.replace(",", ";") + "\n" + line).encode("utf-8-sig")).rows
    assert row.has_no_bsn
    assert row.agent == AgentRow(
        PersonName("B.", "Bob", "de", "Bouwer"), PostalAddress("Bouwstraat", "22", "c", "1234AB", "Juinen")
    )


def test_the_samples_of_eks_are_read_with_their_faults() -> None:
    folder = knowledge("eml_nl", "samples", "eks")
    assert len(read_file((folder / "candidates.csv").read_bytes()).rows) == 2
    assert read_file((folder / "csv_header.csv").read_bytes()).rows == ()
    faulty = read_file((folder / "candidate-list-export-nh.csv").read_bytes())
    assert {problem.column for problem in faulty.problems} == {
        "bsn",
        "geboortedatum",
        "geslacht",
        "achternaam",
        "correspondentie_postcode",
        "correspondentie_huisnummer",
    }
    assert len(faulty.rows) == 2


def test_plaats_is_the_residence_when_there_is_no_other_column_for_it() -> None:
    assert read_pasted("voorletters;achternaam;plaats\nA.;Jansen;Juinen").rows[0].residence.place == "Juinen"
    both = read_pasted(
        "voorletters;achternaam;woonplaats;straat;huisnummer;plaats\nA.;Jansen;Juinen;Kade;1;Haren Gn"
    ).rows[0]
    assert (both.residence.place, both.address.place) == ("Juinen", "Haren Gn")


def test_an_address_in_one_cell_comes_apart() -> None:
    text = "voorletters;achternaam;woonplaats;adres;postcode\nA.;Jansen;Juinen;Laan van 't Zand 12a;1234 ab"
    expected = PostalAddress("Laan van 't Zand", "12", "a", "1234AB", "Juinen")
    assert read_pasted(text).rows[0].address == expected


def test_names_stay_as_filed() -> None:
    text = (
        "voorletters;voorvoegsel;achternaam\nTh.G.M.;Van de;Walta - auf 'm Keller\nE.H.A.J;;el-Baramawi e/v O'Bryan sr."
    )
    first, second = read_pasted(text).rows
    assert first.name == PersonName("Th.G.M.", "", "Van de", "Walta - auf 'm Keller")
    assert second.name == PersonName("E.H.A.J", "", "", "el-Baramawi e/v O'Bryan sr.")


def test_the_guard_against_formulas_is_taken_off_and_a_name_keeps_its_apostrophe() -> None:
    text = "voorletters;achternaam;woonplaats\nA.;'=Jansen;'s-Gravenpolder"
    (row,) = read_pasted(text).rows
    assert (row.name.last_name, row.residence.place) == ("=Jansen", "'s-Gravenpolder")


@pytest.mark.parametrize(
    "data",
    [b"", b" \n ", b"\x00\x01\x02\x03" * 50, b"x" * 6_000_000, b"\xff\xfe\x00\xd8" * 9, b'a;b\n"' + b"x;" * 200_000],
)
def test_what_is_no_table_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        read_file(data)
    assert "\n" not in str(refused.value)


def test_nothing_and_too_much_are_refused() -> None:
    with pytest.raises(Unreadable, match="niets geplakt"):
        read_pasted(" \n")
    with pytest.raises(Unreadable, match=str(MOST_ROWS)):
        read_pasted("A.\tJansen\n" * (MOST_ROWS + 1))


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abÉ12-. ,;\t\n\"'=vmX", max_size=120))
def test_any_text_gives_a_table_or_one_line(text: str) -> None:
    lines = _rows_or_message(lambda: read_pasted(text))
    assert lines == sorted(set(lines))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_table_or_one_line(data: bytes) -> None:
    _rows_or_message(lambda: read_file(data))


def _rows_or_message(read: Callable[[], CandidateTable]) -> list[int]:
    """The lines of the rows; a refusal has one line and no rows."""
    try:
        return [row.row for row in read().rows]
    except Unreadable as unreadable:
        message = str(unreadable)
    assert "\n" not in message
    return []
