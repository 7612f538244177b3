"""The bad-data cases of forms.md 20 on H 4, the text for 's-Gravenhage, the residence declarations, Y 13 and Y 35.

`REACHED` says which case reaches which paper. The others reach none of these: 10 and 11 need agents or a submitter,
14 a section on districts, 17 and 18 are the committee's. Case 12 reaches all: there is no Frisian content yet.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from tests.documents.all_models import model_for
from tests.documents.examples import EDITION, a_list, candidate
from tests.documents.pdf_reading import edges_of_text, pages, printed, running_text, squeezed

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.h4 import H4
from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.residence_abroad import ResidenceAbroad
from kieslijst.documents.models.support_text import SupportText
from kieslijst.documents.models.y13 import Y13
from kieslijst.documents.models.y35 import Y35
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.words.inputs import Appellation, CandidateRow, Edition, Language, PrintedList
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
_LINE = " ".join((*ODD_NAMES, MARKUP))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Bad values that share a paper, because none of them can hide another."""

    appellation: str
    row: CandidateRow
    whole: tuple[tuple[int, str], ...] = ()
    """Case, and words that stand there whatever breaks them over lines; of 4 and 13 as a name and as a place."""
    exact: tuple[tuple[int, str], ...] = ()
    """Case, and words with the blanks around them."""
    absent: tuple[tuple[int, str], ...] = ()


def _called(name: PersonName, residence: Residence, born: str) -> CandidateRow:
    return replace(candidate(1), name=name, gender=None, residence=residence, birth_date=BirthDate.read(born))


_P35, _LONG, _SIGNS = "P" * 35, "Partij voor Leefbaar Wonen en Werken in Juinen", "EAP/Test (EAP/TP)"
SHEETS = {
    "1 3 7 16": Sheet(
        _P35,
        _called(PersonName("A.", last_name="Q" * 255), Residence("Brussel", "BE"), "29-02-2000"),
        whole=((1, _P35), (3, "Q" * 255)),
        exact=((7, "Brussel (BE) "), (16, " 29-02-2000 ")),
    ),
    "1 4 13 16": Sheet(
        _LONG,
        _called(PersonName("Ĳ.", last_name=_LINE), Residence(_LINE), "01-01-1900"),
        whole=((1, _LONG), *((4, name) for name in ODD_NAMES), (13, MARKUP)),
        exact=((16, " 01-01-1900 "),),
    ),
    "1 5 7 16": Sheet(
        _SIGNS,
        _called(PersonName(last_name="Yıldız"), Residence("Kralendijk"), "XX-05-1960"),
        whole=((1, _SIGNS), (5, "Yıldız")),
        exact=((7, "Kralendijk "), (16, " XX-05-1960 ")),
        absent=((5, "Yıldız,"), (5, "Yıldız ."), (5, "()")),
    ),
    "6 8 9": Sheet(
        "",
        _called(PersonName("A.B.", last_name="Yıldız"), candidate(1).residence, "01-02-1960"),
        exact=((6, "A.B. "),),
        absent=((6, "A.B. ("), (6, "()")),
    ),
}
_TWICE = (4, 13)
PLAIN = "6 8 9"


def _list(paper: str, *rows: CandidateRow) -> PrintedList:
    kind, _ = PAPERS[paper]
    shown = a_list(1, kind=kind, area="Juinen" if kind is Kind.GR else "")
    return replace(shown, candidates=rows) if rows else shown


def _form(paper: str, shown: PrintedList, edition: Edition = EDITION) -> Form:
    return PAPERS[paper][1](shown, edition)


def _with(paper: str, sheet: str) -> Form:
    bad = SHEETS[sheet]
    form = _form(paper, replace(_list(paper, bad.row), appellation=Appellation(bad.appellation)))
    if isinstance(form, (IntendedResidence, ResidenceAbroad, Y35)):
        return replace(form, address=PostalAddress(street="Dorpsstraat", place="Zwolle"))
    return form


def _reached(paper: str, said: tuple[tuple[int, str], ...]) -> list[tuple[int, str]]:
    return [(case, words) for case, words in said if paper in REACHED[case]]


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("paper", PAPERS)
def test_a_bad_value_is_printed_whole_and_leaves_nothing_odd(paper: str, sheet: str) -> None:
    bad = SHEETS[sheet]
    file = printed(_with(paper, sheet))
    text = running_text(file)
    found = squeezed(text)

    whole = _reached(paper, bad.whole)
    assert [(case, words) for case, words in whole if found.count(squeezed(words)) < 1 + (case in _TWICE)] == []
    assert [(case, words) for case, words in _reached(paper, bad.exact) if words not in text] == []
    assert [(case, words) for case, words in _reached(paper, bad.absent) if words in text] == []
    assert edges_of_text(file)[1] <= 595.3 - 56


@pytest.mark.parametrize("case", [1, 3, 4, 5, 6, 7, 13, 16])
def test_every_case_is_on_a_sheet(case: int) -> None:
    assert [name for name, sheet in SHEETS.items() if case in {on for on, _ in (*sheet.whole, *sheet.exact)}]


@pytest.mark.parametrize("count", [51, 80])
@pytest.mark.parametrize("paper", REACHED[2])
def test_2_all_candidates_stand_on_it(paper: str, count: int) -> None:
    form = _form(paper, _list(paper, *(candidate(n) for n in range(1, count + 1))))
    heads = [page for page in pages(printed(form)) if "Bergen (NH)" in page]

    assert f" {count} {candidate(count).name.surname} " in running_text(printed(form))
    assert all("voorletters" in page for page in heads)


@pytest.mark.parametrize("paper", REACHED[8])
def test_8_of_an_incomplete_address_stands_what_there_is(paper: str) -> None:
    text = running_text(printed(_with(paper, PLAIN)))

    assert "adres Zwolle " in text or "address Zwolle " in text
    assert "Dorpsstraat" not in text


@pytest.mark.parametrize("paper", REACHED[9])
def test_9_an_unnamed_list_has_nothing_in_the_place_of_an_appellation(paper: str) -> None:
    text = running_text(printed(_with(paper, PLAIN)))

    in_table = "Aanduiding boven de kandidatenlijst: 3. Kandidaten" in text
    in_words = "de blanco lijst met als eerste kandidaat Yıldız, A.B." in text
    assert (in_table, in_words) == (paper in TABLES, paper not in TABLES)


@pytest.mark.parametrize("paper", REACHED[12])
def test_12_without_frisian_content_a_frisian_paper_is_refused_and_never_half_dutch(paper: str) -> None:
    form = _form(paper, _list(paper), replace(EDITION, language=Language.FY))

    with pytest.raises(Refused, match="het Fries"):
        markup_of(model_for(form), form)


@pytest.mark.parametrize("paper", REACHED[15])
def test_15_a_gap_in_the_numbers_gives_no_paper(paper: str) -> None:
    form = _form(paper, _list(paper, candidate(1), candidate(3)))

    with pytest.raises(PositionsBroken, match="genummerd"):
        markup_of(model_for(form), form)
