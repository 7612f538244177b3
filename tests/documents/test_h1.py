"""Model H 1: the checklist of forms.md 21, on the text of the printed file."""

import itertools
import re
from dataclasses import replace

import pytest
from tests.documents.examples import (
    ALL_OF_SEVERAL,
    DIGEST,
    EDITION,
    SOME_OF_SEVERAL,
    a_list,
    address,
    an_h1,
    candidates,
    somebody,
)
from tests.documents.pdf_reading import cells, headings, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.h1 import H1, h1_page
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.words.inputs import Appellation, AppellationKind, Districts, Edition, PrintedList
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

EIGHTY = an_h1(a_list(80, kind=Kind.TK, area="", districts=SOME_OF_SEVERAL))
SMALL = an_h1()
HASH = re.compile(r"Hash: ((?:[0-9A-F]{4} ){7}[0-9A-F]{4})\b")


def test_the_metadata_have_title_and_language_and_all_fonts_are_embedded() -> None:
    pdf = opened(printed(SMALL))

    assert str(pdf.docinfo.Title) == "Model H 1 - Kandidatenlijst - Leefbaar Juinen / Dorpsbelang '98"
    assert str(pdf.Root.Lang) == "nl"
    fonts = [o for o in pdf.objects if hasattr(o, "get") and o.get("/Type") == "/FontDescriptor"]
    assert fonts
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


@pytest.mark.parametrize("form", [SMALL, EIGHTY], ids=["small", "eighty"])
def test_each_page_ends_with_its_number_and_carries_version_and_hash(form: H1) -> None:
    found = pages(printed(form))

    assert len(found) == len(opened(printed(form)).pages)
    for number, text in enumerate(found, start=1):
        assert text.rstrip().endswith(f"Pagina {number} van {len(found)}")
        assert "Versie: K7M 2M4" in text
        assert HASH.findall(text) == [" ".join(re.findall("....", DIGEST[:32].upper()))]
        assert text.lstrip().startswith("Model H 1 - Kandidatenlijst")


def test_seven_headings_with_districts_and_six_without() -> None:
    assert [line.split(".")[0] for line in headings(EIGHTY)] == list("1234567")
    assert headings(SMALL) == [
        "1. Verkiezing",
        "2. Aanduiding van de politieke groepering",
        "3. Kandidaten op de lijst",
        "4. Vervanger(s) voor het herstel van verzuimen",
        "5. In te leveren bij de kandidatenlijst",
        "6. Ondertekening door de inleveraar",
    ]
    assert "bij punt 6 " in running_text(printed(SMALL))
    assert "bij punt 7 " in running_text(printed(EIGHTY))


def test_the_college_abroad_has_one_district_its_own_declarations_and_the_line_on_settling_abroad() -> None:
    text = running_text(printed(form := an_h1(a_list(2, kind=Kind.KCNI, area=""))))

    assert len(headings(form)) == 6
    assert "ieskring" not in text
    assert "(model Pa 11)" in text
    assert "een verklaring dat de kandidaat zich daarbuiten wil vestigen" in text
    assert "(model H 4)" not in text


def test_all_districts_are_named_so_only_when_the_list_is_for_all() -> None:
    everywhere = an_h1(a_list(2, kind=Kind.TK, area="", districts=ALL_OF_SEVERAL))

    assert "alle kieskringen" in text_of(everywhere)
    assert "Groningen" not in text_of(everywhere)
    assert "alle kieskringen" not in text_of(EIGHTY)
    assert "Groningen, Leeuwarden, Assen" in text_of(EIGHTY)


def test_district_names_with_a_comma_are_kept_apart() -> None:
    districts = Districts(names=("Nuenen, Gerwen en Nederwetten", "Juinen"), several_in_election=True)

    assert "Nuenen, Gerwen en Nederwetten; Juinen" in text_of(an_h1(a_list(2, kind=Kind.PS, districts=districts)))


def test_every_candidate_has_a_row_with_name_initials_birth_date_and_residence() -> None:
    rows = h1_page(EIGHTY).candidates

    assert cells(EIGHTY, 0) == [str(n) for n in range(1, 81)]
    assert cells(EIGHTY, 1) == [squeezed(row.surname) for row in rows]
    assert cells(EIGHTY, 2) == [squeezed(row.initials) for row in rows]
    assert cells(EIGHTY, 3) == [row.birth_date for row in rows]
    assert cells(EIGHTY, 4) == [squeezed(row.residence) for row in rows]
    assert all(re.fullmatch(r"\d\d-\d\d-\d{4}", row.birth_date) for row in rows)


def test_the_head_of_the_table_stands_on_each_page_of_the_list() -> None:
    with_rows = [text for text in pages(printed(EIGHTY)) if re.search(r"\d\d-\d\d-\d{4}", text)]

    assert len(with_rows) > 2
    assert all("geboortedatum" in text for text in with_rows)


def test_no_number_of_nine_digits_is_printed() -> None:
    assert not re.search(r"(?<!\d)\d{9}(?!\d)", text_of(EIGHTY).replace(DIGEST, ""))


TICKS = [
    *((kind, seated, Appellation("Dorp")) for kind, seated in itertools.product(Kind, (True, False))),
    (Kind.GR, True, Appellation()),
    (Kind.EK, False, Appellation()),
    (Kind.TK, False, Appellation("Dorp/Leef", AppellationKind.MERGED)),
]


@pytest.mark.parametrize(("kind", "seated", "appellation"), TICKS)
def test_the_printed_lines_are_all_ticked_and_name_the_right_models(
    kind: Kind, appellation: Appellation, *, seated: bool
) -> None:
    shown = replace(a_list(1, kind=kind), appellation=appellation)
    form = an_h1(shown, seated_before=seated, substitutes=())
    text, lines = running_text(printed(form)), h1_page(form).attachments
    new = not seated or not appellation.text

    assert text.count("■") == len(lines)
    assert "□" not in text
    assert ("H 12" in text) == (new and kind is not Kind.EK)
    assert ("model H 4" in text) == (new and kind is not Kind.KCNI)
    assert ("Pa 11" in text) == (new and kind is Kind.KCNI)
    assert ("Y 13" in text, "Y 35" in text) == (kind is Kind.EP, kind is Kind.EP)
    assert ("model H 3-1" in text) == (appellation == Appellation("Dorp"))
    assert ("model H 3-2" in text) == (appellation.kind is AppellationKind.MERGED)


def test_the_submitter_stands_with_name_and_postcode() -> None:
    assert "Kuipers, S.J. (Sanne)" in text_of(SMALL)
    assert "Burgemeester van 't Hoffstraat 12a, 1012AB Juinen" in text_of(SMALL)


def test_a_submitter_abroad_has_the_country_too() -> None:
    abroad = replace(somebody(), address=replace(address(3, place="Gent"), country="BE", postcode="9000"))

    assert "9000 Gent (BE)" in text_of(an_h1(submitter=abroad))


def test_an_unknown_submitter_leaves_blank_lines() -> None:
    text = running_text(printed(an_h1(submitter=None)))

    assert "Naam en voorletters Postadres, postcode en plaats Datum Handtekening" in text


def test_without_substitutes_the_paper_says_so() -> None:
    text = running_text(printed(an_h1(substitutes=())))

    assert "4. Vervanger(s) voor het herstel van verzuimen geen 5." in text
    assert "geen 5." not in running_text(printed(SMALL))


@pytest.mark.parametrize("count", [1, 9, 14, 17, 20, 24, 27, 31, 33])
def test_the_place_to_sign_is_last_and_stands_below_its_heading(count: int) -> None:
    last = pages(printed(an_h1(a_list(count))))[-1]

    assert "Ondertekening door de inleveraar" in last
    assert last.index("Ondertekening") < last.index("Datum") < last.index("Handtekening")
    assert last[last.index("Handtekening") :].split("Versie")[0].split() == ["Handtekening"]


def test_an_unnamed_list_has_nothing_behind_the_colon() -> None:
    text = running_text(printed(an_h1(a_list(2, appellation=""))))

    assert "Aanduiding boven de kandidatenlijst: 3. Kandidaten op de lijst" in text


@pytest.mark.parametrize("form", [SMALL, an_h1(a_list(1, appellation=""), submitter=None, substitutes=())])
def test_nothing_of_the_machine_is_on_the_paper(form: H1) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(form))


def test_missing_parts_of_a_person_leave_no_stray_signs() -> None:
    bare = replace(candidates(1)[0], name=PersonName(last_name="Yıldız"), gender=None, birth_date=None)
    form = an_h1(replace(a_list(), candidates=(bare,)))

    assert [cells(form, column) for column in range(4)] == [["1"], ["Yıldız"], [""], [""]]


@pytest.mark.parametrize(("date", "printed_as"), [("29-02-2000", "29-02-2000"), ("XX-12-1997", "XX-12-1997")])
def test_odd_birth_dates_are_printed_as_they_are(date: str, printed_as: str) -> None:
    row = replace(candidates(1)[0], birth_date=BirthDate.read(date))

    assert cells(an_h1(replace(a_list(), candidates=(row,))), 3) == [printed_as]


@pytest.mark.parametrize("positions", [(1, 3), (2, 1), (1, 1), (0, 1)])
def test_a_gap_a_double_or_another_order_is_refused(positions: tuple[int, int]) -> None:
    rows = tuple(replace(row, position=n) for row, n in zip(candidates(2), positions, strict=True))
    shown: PrintedList = replace(a_list(), candidates=rows)

    with pytest.raises(PositionsBroken, match="genummerd"):
        h1_page(an_h1(shown))


def test_a_draft_says_so_on_each_page_and_has_no_place_to_sign() -> None:
    form = an_h1(a_list(40), edition=replace(EDITION, draft=True))
    found = pages(printed(form))

    assert len(found) > 1
    assert all("CONCEPT – niet inleveren" in text for text in found)
    assert "Handtekening" not in text_of(form)
    assert "CONCEPT" not in text_of(SMALL)


def test_a_paper_without_code_is_marked_as_concept_where_the_version_stands() -> None:
    assert "Versie: concept" in text_of(an_h1(edition=Edition("", DIGEST, draft=True)))
