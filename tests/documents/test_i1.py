"""Model I 1: the checklist of forms.md 21, on the text of the printed file."""

import re
from dataclasses import replace

import pytest
from tests.documents.committee_examples import (
    CONSENT,
    DIJK,
    DISTRICTS,
    EXAMINATION,
    JONG,
    LONG_TEXT,
    NOT_REGISTERED,
    ONE,
    TWENTY,
    group,
    hostile_groups,
    in_juinen,
)
from tests.documents.examples import HOSTILE_NAMES
from tests.documents.forms.i1 import FORMS, SMALL, SUPPORT_IN_TEN, SUPPORT_IN_TWO, TWENTY_DISTRICTS
from tests.documents.pdf_reading import edges_of_text, headings, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.i1 import I1, i1_page
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.reported_omissions import ReportedOmission, SubmittedList
from kieslijst.documents.words.committee_words import District, lines_of
from kieslijst.documents.words.placeholders import PlaceholderLeft
from kieslijst.shared.person_name import PersonName

_WIDTH_OF_PAGE = 595.0


def _with(*omissions: ReportedOmission) -> I1:
    """Twenty districts and one group, on one list for the first twelve, with these omissions."""
    submitted = SubmittedList(DISTRICTS[:12], 80, DIJK)
    return replace(TWENTY_DISTRICTS, groups=(group("EAP", submitted, omissions=omissions),))


def _labels(form: I1) -> list[str]:
    return [row.label for row in i1_page(form).omissions]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_it_has_five_headings(form: Form) -> None:
    assert headings(form) == [
        "1. Verkiezing",
        "2. Zitting",
        "3. Kandidatenlijsten",
        "4. Geconstateerde verzuimen",
        "5. Ondertekening",
    ]


def test_the_session_is_the_one_of_the_examination() -> None:
    text = running_text(printed(SMALL))

    assert "Het betreft de zitting van het centraal stembureau in Juinen" in text
    assert "Datum zitting 02-02-2027" in text
    assert "Tijdstip zitting 16.00 uur" in text
    assert "openbare" not in text


def test_each_district_has_a_row_for_each_list_that_covers_it() -> None:
    tables = i1_page(TWENTY_DISTRICTS).tables
    rows = {table.district: [(row.label, row.names) for row in table.rows] for table in tables}

    assert list(rows) == [district.label for district in DISTRICTS]
    assert rows["1 (Groningen)"] == [("EAP/Test Partij (EAP/TP)", 80)]
    assert rows["4 (Zwolle)"] == [("EAP/Test Partij (EAP/TP)", 80), ("Blanco (de Jong, M.)", 5)]
    assert rows["9 (Amsterdam)"] == [("EAP/Test Partij (EAP/TP)", 80), ("Blanco (de Jong, M.)", 6)]
    assert rows["13 (Rotterdam)"] == [("EAP/Test Partij (EAP/TP)", 50)]


def test_the_tables_are_printed_with_first_candidate_and_count() -> None:
    text = running_text(printed(TWENTY_DISTRICTS))

    head = "aanduiding boven kandidatenlijst naam en voorletters eerste kandidaat aantal namen op lijst"
    assert f"Kieskring: 1 (Groningen) {head} EAP/Test Partij (EAP/TP) van Dijk, A.B. (Anne) 80" in text
    assert text.count("EAP/Test Partij (EAP/TP) van Dijk, A.B. (Anne) 80") == 12
    assert text.count("Blanco (de Jong, M.) van Dijk, A.B. (Anne) 6") == 1


def test_unnamed_lists_go_by_their_first_candidate() -> None:
    text = running_text(printed(SMALL))

    assert "Blanco (de Jong, M.) de Jong, M. 1" in text
    assert "Blanco 0" in text


def test_without_recoverable_omissions_there_is_a_sentence_and_no_table() -> None:
    clean = replace(SMALL, groups=(group("Dorp", in_juinen(), omissions=(NOT_REGISTERED,)),))

    assert "geen verzuimen gevonden" in text_of(clean)
    assert "omschrijving verzuim" not in text_of(clean)
    assert "geen verzuimen gevonden" not in text_of(SMALL)
    assert "omschrijving verzuim" in text_of(SMALL)


def test_omissions_that_cannot_be_repaired_are_not_in_it() -> None:
    assert "instemmingsverklaring van kandidaat 2" in running_text(printed(SMALL))
    assert "niet geregistreerd" not in text_of(SMALL)


def test_omissions_are_put_together_by_districts_in_the_order_of_their_numbers() -> None:
    form = _with(SUPPORT_IN_TEN, SUPPORT_IN_TWO, CONSENT, replace(CONSENT, districts=(DISTRICTS[1],)))

    assert _labels(form) == [
        "EAP in alle kieskringen",
        "EAP in kieskring 2 (Leeuwarden)",
        "EAP in kieskring 10 (Haarlem)",
    ]
    assert [len(row.omissions) for row in i1_page(form).omissions] == [1, 2, 1]


def test_districts_in_a_label_are_sorted_by_number_and_all_of_them_are_called_so() -> None:
    some = replace(CONSENT, districts=(DISTRICTS[9], DISTRICTS[1], DISTRICTS[1]))

    assert _labels(_with(some)) == ["EAP in kieskring 2 (Leeuwarden), 10 (Haarlem)"]
    assert _labels(_with(replace(CONSENT, districts=DISTRICTS))) == ["EAP in alle kieskringen"]


def test_with_one_district_no_omission_speaks_of_districts() -> None:
    assert _labels(SMALL) == ["Leefbaar Juinen / Dorpsbelang '98"]
    assert "kieskring(en)" not in text_of(SMALL)
    assert "Aanduiding in de kieskring(en)" in running_text(printed(TWENTY_DISTRICTS))


def test_the_chair_signs_once_and_each_member_has_a_row() -> None:
    text = running_text(printed(SMALL))

    assert text.count("Naam en handtekening voorzitter S.J. Kuipers") == 1
    assert text.count("Naam en handtekening leden") == 1
    assert i1_page(SMALL).signing.members == (
        "Ş. Yıldız",
        "A.B. van der Berg",
        "E.H.A.J Beljaars - Snellen van Vollenhoven",
    )
    assert "Beljaars - Snellen van Vollenhoven" in text


def test_unknown_members_have_five_open_rows() -> None:
    blank = FORMS["i1-blank"]
    assert isinstance(blank, I1)

    assert i1_page(blank).signing.members == ("",) * 5


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_no_page_is_empty_and_each_has_its_number(form: Form) -> None:
    found = pages(printed(form))

    for number, page in enumerate(found, start=1):
        assert len(page.split()) > 15
        assert page.rstrip().endswith(f"Pagina {number} van {len(found)}")


def test_each_district_but_the_first_begins_a_page() -> None:
    assert len(pages(printed(TWENTY_DISTRICTS))) >= 20
    assert [re.findall(r"Kieskring: (\d+)", page) for page in pages(printed(TWENTY_DISTRICTS))][:3] == [
        ["1"],
        ["2"],
        ["3"],
    ]
    assert "1 (Groningen)" in pages(printed(TWENTY_DISTRICTS))[0]


@pytest.mark.parametrize("form", [SMALL, TWENTY_DISTRICTS])
def test_no_birth_date_number_or_address_is_on_it(form: I1) -> None:
    text = text_of(form)

    assert set(re.findall(r"\d\d-\d\d-\d{4}", text)) == {"17-03-2027", "02-02-2027"}
    assert not re.search(r"\d{9}|\b\d{4} ?[A-Z]{2}\b", text)
    assert "Hash" not in text


def test_title_and_language_are_in_the_metadata() -> None:
    pdf = opened(printed(SMALL))

    assert str(pdf.docinfo.Title) == (
        "Model I 1 - Proces-verbaal van het onderzoek naar de kandidatenlijsten - de gemeenteraad van Juinen"
    )
    assert str(pdf.Root.Lang) == "nl"


def test_a_long_description_keeps_its_lines_and_stays_on_the_page() -> None:
    form = _with(ReportedOmission(lines_of(LONG_TEXT), recoverable=True))
    text = text_of(form)

    assert re.search(r"^ .*Regel 2: lang verzuim", text, re.MULTILINE)
    assert squeezed(LONG_TEXT) in squeezed(running_text(printed(form)))


def test_a_place_that_is_not_filled_in_is_refused() -> None:
    left = ReportedOmission(("Het verzuim in {district} is er.",), recoverable=True)

    with pytest.raises(PlaceholderLeft, match=r"\{district\}"):
        i1_page(_with(left))


@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=range(len(HOSTILE_NAMES)))
def test_hostile_values_are_printed_as_they_are(name: str) -> None:
    assert squeezed(name) in squeezed(running_text(printed(replace(SMALL, groups=hostile_groups()))))


def test_long_names_stay_on_the_page() -> None:
    left, right = edges_of_text(printed(FORMS["i1-hostile"]))

    assert left > 50
    assert right < _WIDTH_OF_PAGE - 50


def test_a_first_candidate_without_initials_leaves_no_stray_sign() -> None:
    bare = replace(SMALL, groups=(group("", in_juinen(3, PersonName(last_name="Yıldız"))),))

    assert "Blanco (Yıldız) Yıldız 3" in running_text(printed(bare))
    assert JONG.surname not in text_of(bare)


def test_a_district_name_with_a_comma_stays_clear() -> None:
    odd = District(1, "Nuenen, Gerwen en Nederwetten")
    two = replace(ONE, districts=(odd, District(2, "Juinen"), District(3, "Ons Dorp")))
    form = replace(
        SMALL,
        election=two,
        groups=(
            group(
                "Dorp",
                SubmittedList((odd,), 3, DIJK),
                omissions=(replace(CONSENT, districts=(odd, two.districts[1])),),
            ),
        ),
    )

    assert _labels(form) == ["Dorp in kieskring 1 (Nuenen, Gerwen en Nederwetten), 2 (Juinen)"]


def test_without_lists_it_still_has_no_empty_page() -> None:
    empty = replace(TWENTY_DISTRICTS, election=replace(TWENTY, districts=DISTRICTS[:2]), groups=())

    assert text_of(empty).count("Er is geen kandidatenlijst ingeleverd.") == 2


@pytest.mark.parametrize("form", [SMALL, TWENTY_DISTRICTS, FORMS["i1-blank"]])
def test_nothing_of_the_machine_is_on_the_paper(form: Form) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(form))


def test_the_session_in_the_input_is_what_is_signed_on() -> None:
    assert EXAMINATION.day is not None
    assert i1_page(SMALL).signing.day == f"{EXAMINATION.day:%d-%m-%Y}"
