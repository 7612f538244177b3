"""CSV that goes out: as e-KS wants it, safe in a spreadsheet, and read again as what it was."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.shared_knowledge import knowledge

from kieslijst.exchange.spreadsheet import AgentRow, CandidateRow, Field, read_file
from kieslijst.exchange.spreadsheet.writing import EKS_COLUMNS, NO_BSN, Standing, eks_csv, own_csv
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName

KADE = PostalAddress("Kade", "12", "a", "1234AB", "Juinen")
WORDS = (
    st.text("abcdefgé ŵ'-.;\"ÆßŁ", min_size=1, max_size=12)
    .map(str.strip)
    .filter(lambda word: word[:1].isalpha() and " " not in word and "." not in word)
)
BIRTHS = st.dates(min_value=date(1900, 1, 1)).map(BirthDate.on) | st.just(BirthDate(1950))
ABROAD = st.tuples(WORDS, st.sampled_from(("BE", "DE", "CW")))


def _initials(letters: str) -> str:
    return "".join(f"{letter}." for letter in letters)


NAMES = st.builds(
    PersonName,
    st.text("ABCDEFŁÉ", min_size=1, max_size=4).map(_initials),
    st.just("") | WORDS,
    st.sampled_from(("van der", "'t")),
    WORDS,
)


@st.composite
def candidates(draw: st.DrawFn) -> CandidateRow:
    """Somebody as e-KS can hold them: an address in the Netherlands, or an authorised person of who lives abroad."""
    place, country = draw(ABROAD | st.tuples(WORDS, st.just("NL")))
    has_none = draw(st.booleans())
    candidate = CandidateRow(
        row=0,
        name=draw(NAMES),
        gender=draw(st.none() | st.sampled_from(Gender)),
        birth_date=draw(st.none() | BIRTHS),
        residence=Residence(place, country),
        bsn="" if has_none else draw(st.sampled_from(("", "123456782", "012345672"))),
        has_no_bsn=has_none,
    )
    if country == "NL":
        return replace(candidate, address=draw(st.sampled_from((PostalAddress(), KADE))))
    return replace(candidate, agent=draw(st.none() | st.builds(AgentRow, NAMES, st.just(KADE))))


@given(st.lists(candidates(), min_size=1, max_size=4))
def test_what_goes_out_in_the_layout_of_eks_comes_in_as_it_was(given: list[CandidateRow]) -> None:
    table = read_file(eks_csv(given))
    assert table.problems == ()
    assert [replace(row, row=0) for row in table.rows] == given


@given(st.lists(candidates(), min_size=1, max_size=4))
def test_our_own_layout_comes_in_as_it_was(given: list[CandidateRow]) -> None:
    standings = [Standing(one, "1", ("Juinen", "Wadwijk"), place) for place, one in enumerate(given, start=1)]
    table = read_file(own_csv(standings))
    assert table.problems == ()
    assert [replace(row, row=0) for row in table.rows] == given


@pytest.mark.parametrize(("lives", "letters", "agent"), [("NL", "BE", "NL"), ("BE", "NL", "DE"), ("BE", "BE", "NL")])
def test_our_own_layout_keeps_the_country_of_every_address(lives: str, letters: str, agent: str) -> None:
    """An address need not be in the country where somebody lives."""
    one = CandidateRow(
        1,
        PersonName("A.", last_name="Rietberg"),
        residence=Residence("Gent", lives),
        address=replace(KADE, country=letters),
        agent=AgentRow(PersonName("B.", last_name="Kade"), replace(KADE, country=agent)),
    )
    table = read_file(own_csv([Standing(one)]))
    assert table.problems == ()
    assert [replace(row, row=1) for row in table.rows] == [one]


def test_the_first_row_is_the_one_of_eks_to_the_letter() -> None:
    published = knowledge("eml_nl", "samples", "eks", "csv_header.csv").read_text(encoding="utf-8-sig").strip()
    assert ",".join(column.value for column in EKS_COLUMNS) == published
    assert eks_csv([]) == b"\xef\xbb\xbf" + published.replace(",", ";").encode() + b"\r\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_begins_as_a_formula(start: str) -> None:
    hostile = CandidateRow(
        row=1, name=PersonName("A.", last_name=f"{start}HYPERLINK(1)"), residence=Residence(f"{start}x")
    )
    text = eks_csv([hostile]).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
    assert f"'{start}x" in cells
    assert not [cell for cell in cells if cell.startswith(start)]


def test_an_address_abroad_and_an_authorised_person_in_the_netherlands_stay_out_of_the_layout_of_eks() -> None:
    abroad = CandidateRow(1, PersonName(), residence=Residence("Gent", "BE"), address=replace(KADE, country="BE"))
    at_home = CandidateRow(2, PersonName(), agent=AgentRow(PersonName("B.", last_name="Rietberg"), KADE))
    out = eks_csv([abroad, at_home])
    assert b"Kade" not in out
    assert b"Rietberg" not in out
    assert out.count(b";") == 3 * (len(EKS_COLUMNS) - 1)


def test_who_has_no_number_is_said_in_the_words_of_eks() -> None:
    out = eks_csv([CandidateRow(1, PersonName(), has_no_bsn=True)]).decode("utf-8-sig")
    assert NO_BSN in out
    assert Field.BSN in EKS_COLUMNS
