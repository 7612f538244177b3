"""The bad-data cases of forms.md 20 on H 4, the text for 's-Gravenhage, the residence declarations, Y 13 and Y 35.

`REACHED` says which case reaches which paper. The others reach none of these: 10 and 11 need agents or a submitter,
14 a section on districts, 17 and 18 are the committee's. Case 12 reaches all: there is no Frisian content yet.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.documents.all_models import model_for
from tests.documents.examples import EDITION, a_list, candidate
from tests.documents.pdf_reading import edges_of_text, pages, printed, running_text, squeezed

from kieslijst.documents.candidate_table import PositionsBroken
from kieslijst.documents.h4 import H4
from kieslijst.documents.inputs import Appellation, CandidateRow, Edition, Language, PrintedList
from kieslijst.documents.intended_residence import IntendedResidence
from kieslijst.documents.model import Form
from kieslijst.documents.papers_text import markup_of
from kieslijst.documents.residence_abroad import ResidenceAbroad
from kieslijst.documents.support_text import SupportText
from kieslijst.documents.y13 import Y13
from kieslijst.documents.y35 import Y35
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

PAPERS: dict[str, tuple[Kind, Callable[[PrintedList, Edition], Form]]] = {
    "h4": (Kind.GR, H4),
    "support_text": (Kind.KCNI, SupportText),
    "intended_residence": (Kind.GR, lambda shown, edition: IntendedResidence(shown, edition, 1)),
    "residence_abroad": (Kind.KCNI, lambda shown, edition: ResidenceAbroad(shown, edition, 1)),
    "y13": (Kind.EP, lambda shown, edition: Y13(shown, edition, 1)),
    "y35": (Kind.EP, lambda shown, edition: Y35(shown, edition, 1)),
}
TABLES = ("h4", "support_text")
NAMED = (*TABLES, "intended_residence", "residence_abroad")
ADDRESSED = ("intended_residence", "residence_abroad", "y35")
REACHED: dict[int, tuple[str, ...]] = {
    1: NAMED,
    2: TABLES,
    3: tuple(PAPERS),
    4: tuple(PAPERS),
    5: tuple(PAPERS),
    6: tuple(PAPERS),
    7: tuple(PAPERS),
    8: ADDRESSED,
    9: NAMED,
    12: tuple(PAPERS),
    13: tuple(PAPERS),
    15: tuple(PAPERS),
    16: ("y35",),
}
ODD_NAMES = ("Ŵïłłëm-Ĳsbrandt van 't Hoogersteg-ĸŉŧŦß", "Bronwaßer", "'s-Gravenhage")
MARKUP = "<b>|*#{{ x }}&amp;"


def _list(paper: str, *rows: CandidateRow) -> PrintedList:
    kind, _ = PAPERS[paper]
    shown = a_list(1, kind=kind, area="Juinen" if kind is Kind.GR else "")
    return replace(shown, candidates=rows) if rows else shown


def _form(paper: str, shown: PrintedList, edition: Edition = EDITION) -> Form:
    return PAPERS[paper][1](shown, edition)


def _text(paper: str, *rows: CandidateRow) -> str:
    return running_text(printed(_form(paper, _list(paper, *rows))))


def _called(**parts: str) -> CandidateRow:
    return replace(candidate(1), name=PersonName(**parts), gender=None)


@pytest.mark.parametrize(
    "appellation", ["P" * 35, "Partij voor Leefbaar Wonen en Werken in Juinen", "EAP/Test (EAP/TP)"]
)
@pytest.mark.parametrize("paper", REACHED[1])
def test_1_the_appellation_is_printed_in_full(paper: str, appellation: str) -> None:
    form = _form(paper, replace(_list(paper), appellation=Appellation(appellation)))

    assert squeezed(appellation) in squeezed(running_text(printed(form)))


@pytest.mark.parametrize("count", [51, 80])
@pytest.mark.parametrize("paper", REACHED[2])
def test_2_all_candidates_stand_on_it(paper: str, count: int) -> None:
    form = _form(paper, _list(paper, *(candidate(n) for n in range(1, count + 1))))
    heads = [page for page in pages(printed(form)) if "Bergen (NH)" in page]

    assert f" {count} {candidate(count).name.surname} " in running_text(printed(form))
    assert all("voorletters" in page for page in heads)


@pytest.mark.parametrize("paper", REACHED[3])
def test_3_a_name_of_255_characters_wraps(paper: str) -> None:
    form = _form(paper, _list(paper, _called(initials="A.", last_name="Q" * 255)))

    assert "Q" * 255 in squeezed(running_text(printed(form)))
    assert edges_of_text(printed(form))[1] <= 595.3 - 56


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("paper", REACHED[4])
def test_4_odd_letters_are_found_again(paper: str, name: str) -> None:
    row = replace(_called(initials="Ĳ.", last_name=name), residence=Residence(name))

    assert squeezed(_text(paper, row)).count(squeezed(name)) >= 2


@pytest.mark.parametrize("paper", REACHED[5])
def test_5_without_initials_there_is_no_stray_stop_or_comma(paper: str) -> None:
    text = _text(paper, _called(last_name="Yıldız"))

    assert "Yıldız" in text
    assert not any(stray in text for stray in ("Yıldız,", "Yıldız .", "()"))


@pytest.mark.parametrize("paper", REACHED[6])
def test_6_without_gender_and_first_name_only_the_initials_are_there(paper: str) -> None:
    text = _text(paper, _called(initials="A.B.", last_name="Yıldız"))

    assert "A.B. " in text
    assert not any(stray in text for stray in ("A.B. (", "()"))


@pytest.mark.parametrize(
    ("residence", "words"), [(Residence("Brussel", "BE"), "Brussel (BE)"), (Residence("Kralendijk"), "Kralendijk")]
)
@pytest.mark.parametrize("paper", REACHED[7])
def test_7_the_country_stands_behind_a_place_abroad(paper: str, residence: Residence, words: str) -> None:
    assert f"{words} " in _text(paper, replace(candidate(1), residence=residence))


@pytest.mark.parametrize("paper", REACHED[8])
def test_8_of_an_incomplete_address_stands_what_there_is(paper: str) -> None:
    form = _form(paper, _list(paper))
    assert isinstance(form, (IntendedResidence, ResidenceAbroad, Y35))
    text = running_text(printed(replace(form, address=PostalAddress(street="Dorpsstraat", place="Zwolle"))))

    assert "adres Zwolle " in text or "address Zwolle " in text
    assert "Dorpsstraat" not in text


@pytest.mark.parametrize("paper", REACHED[9])
def test_9_an_unnamed_list_has_nothing_in_the_place_of_an_appellation(paper: str) -> None:
    text = running_text(printed(_form(paper, replace(_list(paper), appellation=Appellation()))))

    in_table = "Aanduiding boven de kandidatenlijst: 3. Kandidaten" in text
    in_words = "de blanco lijst met als eerste kandidaat van der Berg, Th.G.M." in text
    assert (in_table, in_words) == (paper in TABLES, paper not in TABLES)


@pytest.mark.parametrize("paper", REACHED[12])
def test_12_without_frisian_content_a_frisian_paper_is_refused_and_never_half_dutch(paper: str) -> None:
    form = _form(paper, _list(paper), replace(EDITION, language=Language.FY))

    with pytest.raises(Refused, match="het Fries"):
        markup_of(model_for(form), form)


@pytest.mark.parametrize("paper", REACHED[13])
def test_13_markup_is_printed_as_it_is(paper: str) -> None:
    text = _text(paper, replace(_called(initials="A.", last_name=MARKUP), residence=Residence(MARKUP)))

    assert squeezed(text).count(squeezed(MARKUP)) >= 2


@pytest.mark.parametrize("paper", REACHED[15])
def test_15_a_gap_in_the_numbers_gives_no_paper(paper: str) -> None:
    form = _form(paper, _list(paper, candidate(1), candidate(3)))

    with pytest.raises(PositionsBroken, match="genummerd"):
        markup_of(model_for(form), form)


@pytest.mark.parametrize("date", ["29-02-2000", "01-01-1900", "XX-05-1960"])
@pytest.mark.parametrize("paper", REACHED[16])
def test_16_an_odd_date_of_birth_is_printed_as_it_is(paper: str, date: str) -> None:
    assert f" {date} " in _text(paper, replace(candidate(1), birth_date=BirthDate.read(date)))
