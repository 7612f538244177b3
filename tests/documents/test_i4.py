"""Model I 4: the checklist of forms.md 21, on the text of the printed file, and the bad data of forms.md 20."""

import pickle
import re
from dataclasses import replace

import pytest
from tests.documents.committee_examples import CONSENT, DISTRICTS, JUINEN, LONG_TEXT, ONE, group, in_juinen
from tests.documents.decided_examples import (
    CONCEPT,
    EMPTY,
    EVERYWHERE,
    FILE,
    FINAL,
    LEEFBAAR,
    LOT,
    NO_CONSENT,
    NO_OBJECTIONS,
    SEVERAL_DISTRICTS,
    STRUCK_NAME,
    decided,
    hostile_decided,
    with_different_lists,
)
from tests.documents.examples import HOSTILE_NAMES, candidates
from tests.documents.forms.decided_lists import FORMS
from tests.documents.pdf_reading import edges_of_text, headings, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.i1 import I1, i1_page
from kieslijst.documents.models.i4 import I4, MODEL, State, i4_page
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.parts.decided_lists import DecidedCandidate, Invalid, NothingLeft
from kieslijst.documents.parts.list_numbers import NumberedByDistricts, NumberedByVotes, NumbersBroken
from kieslijst.documents.parts.printed_lists import letter
from kieslijst.documents.parts.reported_omissions import ReportedOmission
from kieslijst.documents.words.committee_words import lines_of
from kieslijst.documents.words.placeholders import PlaceholderLeft

PUBLISHED = replace(FINAL, state=State.PUBLISHED)
REPORTS = {name: form for name, form in FORMS.items() if isinstance(form, I4)}
HEADINGS = [
    "1. Verkiezing",
    "2. Zitting",
    "3. Geconstateerde verzuimen",
    "4. Herstelde verzuimen",
    "5. Ongeldige lijsten",
    "6. Geschrapte kandidaten",
    "7. Geschrapte aanduidingen",
    "8. Gecorrigeerde aanduiding",
    "9. Geldige lijsten",
    "10. Nummering van de kandidatenlijsten",
    "11. Bezwaren van de aanwezige kiezers",
    "12. Ondertekening",
]
NOTHING = {
    "3. ": "Het centraal stembureau heeft geen verzuimen gevonden die hersteld kunnen worden.",
    "4. ": "Er zijn geen verzuimen hersteld.",
    "5. ": "Het centraal stembureau heeft geen lijst ongeldig verklaard.",
    "6. ": "Het centraal stembureau heeft geen kandidaat geschrapt.",
    "7. ": "Het centraal stembureau heeft geen aanduiding geschrapt.",
    "8. ": "Het centraal stembureau heeft geen aanduiding aangepast.",
    "9. ": "Er is geen geldige lijst.",
    "10. ": "Er zijn geen lijsten om te nummeren.",
}


def _section(form: I4, number: int) -> str:
    """The running text of a section, without its heading and without head and foot of the pages."""
    text = re.sub(r"Model I 4 - \S.*? Pagina \d+ van \d+", "", running_text(printed(form)))
    _, after = text.split(f" {HEADINGS[number - 1]} ", 1)
    return after.split(f" {HEADINGS[number]} ", 1)[0].strip() if number < len(HEADINGS) else after.strip()


@pytest.mark.parametrize("form", REPORTS.values(), ids=REPORTS)
def test_it_has_twelve_headings_in_order(form: I4) -> None:
    assert headings(form) == HEADINGS


def test_a_section_without_anything_says_so_and_has_no_table() -> None:
    for number in range(3, 11):
        assert _section(EMPTY, number) == NOTHING[f"{number}. "]
    assert not re.search(r"aanduiding in|omschrijving|reden\b|nummer\b", text_of(EMPTY))


def test_a_section_with_something_does_not_say_that_there_is_nothing() -> None:
    text = running_text(printed(FINAL))

    assert not [sentence for sentence in NOTHING.values() if sentence in text]


def test_the_omissions_are_those_of_the_first_report() -> None:
    first = I1(FINAL.election, FINAL.committee, FINAL.session, FINAL.edition, FINAL.groups)

    assert i4_page(FINAL).omissions == i1_page(first).omissions
    assert "De aanduiding is niet geregistreerd" not in _section(FINAL, 3)


def test_what_is_repaired_is_a_part_of_what_was_found() -> None:
    page = i4_page(FINAL)
    found = {(row.label, omission) for row in page.omissions for omission in row.omissions}
    repaired = {(row.label, omission) for row in page.repaired for omission in row.omissions}

    assert repaired < found
    assert "Blanco (de Jong, M.) De machtiging ontbreekt." in _section(FINAL, 4)


def test_an_invalid_list_has_its_reason_and_is_not_among_the_valid_ones() -> None:
    assert "Te Laat De lijst is ingeleverd na 17.00 uur." in _section(FINAL, 5)
    assert "Te Laat" not in _section(FINAL, 9)


def test_a_list_that_is_invalid_in_one_district_stays_in_the_others() -> None:
    places = {(part.district, each.label) for part in i4_page(SEVERAL_DISTRICTS).valid for each in part.lists}

    assert "Alleen Hier in kieskring 2 (Leeuwarden) Te weinig steun." in _section(SEVERAL_DISTRICTS, 5)
    assert ("1 (Groningen)", "Alleen Hier") in places
    assert ("2 (Leeuwarden)", "Alleen Hier") not in places


def test_struck_candidates_are_gone_from_the_list_and_the_others_are_numbered_anew() -> None:
    struck = i4_page(FINAL).struck
    (shown, *_) = i4_page(FINAL).valid[0].lists

    assert [row.candidate for row in struck] == [
        "van 't Hoogersteg, E.H.A.J",
        "Bull- de Heus, F.d.C. (Maria Joanna Petronella)",
    ]
    assert [row.position for row in shown.candidates] == [1, 2, 3, 4]
    assert [row.surname for row in shown.candidates] == ["van der Berg", "O'Bryan", "de Wït-Jansen", "Roo e/v Janković"]


def test_candidates_are_struck_in_the_order_of_the_law_below_the_name_of_their_list_once() -> None:
    text = _section(FINAL, 6)

    assert text.index("achttien jaar") < text.index("instemmingsverklaring")
    assert [bool(row.label) for row in i4_page(FINAL).struck] == [True, False]
    assert text.count("Leefbaar Juinen") == 1


def test_a_struck_candidate_is_named_with_call_name_and_gender() -> None:
    assert "van der Berg, Th.G.M. (m)" in _section(SEVERAL_DISTRICTS, 6)


def test_a_list_whose_appellation_is_struck_goes_on_as_blanco() -> None:
    assert "Partij Zonder Machtiging van der Berg, Th.G.M. De machtiging ontbreekt." in _section(FINAL, 7)
    assert "Partij Zonder Machtiging" not in _section(FINAL, 9)
    assert "D. Blanco (van der Berg, Th.G.M.)" in _section(FINAL, 9)


def test_an_unnamed_list_is_called_after_the_first_who_is_not_struck() -> None:
    nameless = replace(decided("", 3, struck={1: NO_CONSENT}))

    assert i4_page(replace(EMPTY, lists=(nameless,))).valid[0].lists[0].label == "Blanco (Bull- de Heus, F.d.C.)"


def test_a_corrected_appellation_is_shown_before_and_after() -> None:
    (row,) = i4_page(FINAL).corrected

    assert (row.submitted, row.corrected) == ("EAP/Test Partei", "EAP/Test Partij (EAP/TP)")
    assert "EAP/Test Partei EAP/Test Partij (EAP/TP)" in _section(FINAL, 8)


def test_numbers_run_on_and_follow_votes_and_then_districts() -> None:
    page = i4_page(SEVERAL_DISTRICTS)

    assert [row.number for row in (*page.by_votes, *page.by_districts)] == ["1", "2", "3"]
    assert "1 Overal Gelijk 1.234.567" in _section(SEVERAL_DISTRICTS, 10)
    assert "3 Alleen Hier 1" in _section(SEVERAL_DISTRICTS, 10)


@pytest.mark.parametrize(
    ("votes", "districts", "message"),
    [
        ((NumberedByVotes("A", 5, 1), NumberedByVotes("B", 6, 2)), (), "6 stemmen"),
        ((), (NumberedByDistricts("A", 1, 1), NumberedByDistricts("B", 2, 2)), "2 kieskringen"),
        ((NumberedByVotes("A", 5, 1),), (NumberedByDistricts("B", 2, 1),), "doorlopen"),
        ((NumberedByVotes("A", 5, 2),), (), "doorlopen"),
        ((NumberedByVotes("A", 5, 1),), (NumberedByDistricts("B", 2),), "loting"),
    ],
)
def test_numbers_that_do_not_add_up_are_refused(
    votes: tuple[NumberedByVotes, ...], districts: tuple[NumberedByDistricts, ...], message: str
) -> None:
    with pytest.raises(NumbersBroken, match=message):
        i4_page(replace(NO_OBJECTIONS, by_votes=votes, by_districts=districts))


def test_before_the_lot_the_numbers_are_open_and_the_objections_are_to_be_ticked() -> None:
    text = running_text(printed(CONCEPT))

    assert [row.number for row in i4_page(CONCEPT).by_districts] == ["", ""]
    assert text.count("□") == 2
    assert "Concept van vóór de zitting." in text


def test_the_final_report_has_all_numbers_and_nothing_to_tick() -> None:
    text = running_text(printed(FINAL))

    assert all(row.number for row in (*i4_page(FINAL).by_votes, *i4_page(FINAL).by_districts))
    assert "□" not in text
    assert "■" not in text
    assert "Concept" not in text


def test_objections_and_answers_keep_their_lines() -> None:
    section = _section(FINAL, 11)

    assert section.startswith("A. Een kiezer vindt")
    assert " B. Een andere kiezer" in section
    assert re.search(r"De deur was open\.\n *Het besluit blijft\.", text_of(FINAL))
    assert _section(NO_OBJECTIONS, 11) == "De aanwezige kiezers hebben geen bezwaar gemaakt."


def test_the_session_is_the_one_of_the_decision() -> None:
    assert "Datum zitting 05-02-2027 Tijdstip zitting 17.00 uur" in _section(FINAL, 2)
    assert _section(FINAL, 12).startswith("Datum 05-02-2027")


def test_the_published_report_has_the_words_of_the_final_one_without_places_to_sign() -> None:
    for number in range(1, 12):
        assert _section(PUBLISHED, number) == _section(FINAL, number)
    assert "handtekening" not in running_text(printed(PUBLISHED)).lower()
    assert "Voorzitter S.J. Kuipers Lid Ş. Yıldız" in _section(PUBLISHED, 12)
    assert "Naam en handtekening voorzitter" in _section(FINAL, 12)
    assert "Naam en handtekening leden" in _section(CONCEPT, 12)


def test_the_hash_of_the_file_with_the_lists_stands_on_the_final_report() -> None:
    assert squeezed(FILE.hash_code) in squeezed(_section(FINAL, 10))
    assert FILE.groups[0] not in text_of(CONCEPT)


def test_no_birth_date_is_printed() -> None:
    dates = set(re.findall(r"\d\d-\d\d-\d{4}", text_of(FINAL)))

    assert dates == {"17-03-2027", "05-02-2027"}


def test_letters_go_on_after_z_and_begin_anew_in_each_district() -> None:
    assert [letter(number) for number in (1, 26, 27, 28, 52, 53, 702, 703)] == [
        "A",
        "Z",
        "AA",
        "AB",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]
    parts = i4_page(with_different_lists(2, 27, 1)).valid
    assert [[each.letter for each in part.lists][-1] for part in parts] == ["AA", "AA"]


def test_a_list_that_is_the_same_everywhere_is_printed_once_and_keeps_its_letter() -> None:
    parts = i4_page(SEVERAL_DISTRICTS).valid

    assert [(part.district, [each.letter for each in part.lists]) for part in parts] == [
        ("", ["A"]),
        ("1 (Groningen)", ["B", "C"]),
        ("2 (Leeuwarden)", ["B"]),
        ("3 (Assen)", ["B"]),
        ("4 (Zwolle)", ["B"]),
        ("5 (Lelystad)", ["B"]),
    ]
    assert text_of(SEVERAL_DISTRICTS).count("A. Overal Gelijk") == 1
    assert "In alle kieskringen" in text_of(SEVERAL_DISTRICTS)


def test_each_valid_list_begins_on_a_new_page_and_no_page_is_empty() -> None:
    found = pages(printed(replace(SEVERAL_DISTRICTS, by_districts=SEVERAL_DISTRICTS.by_districts)))

    assert all(len(re.findall(r"^ *[A-Z]\. ", text, re.MULTILINE)) <= 1 for text in found)
    for form in (FINAL, EMPTY, SEVERAL_DISTRICTS):
        for text in pages(printed(form)):
            assert len(text.replace(pages(printed(form))[-1].split("\n")[0].strip(), "").split()) > 5


def test_a_long_report_grows_with_its_lists_only() -> None:
    one, four = (len(pages(printed(with_different_lists(districts, 3, 30)))) for districts in (1, 4))

    assert (one, four) == (3 + 3 * 2, 3 + 12 * 2)


def test_an_omission_of_two_thousand_characters_keeps_its_lines() -> None:
    long = ReportedOmission(lines_of(LONG_TEXT), recoverable=True)
    text = text_of(replace(EMPTY, groups=(group("EAP", in_juinen(), omissions=(long,)),)))

    assert re.findall(r"Regel (\d+):", text) == [str(number) for number in range(1, 11)]


@pytest.mark.parametrize(
    "form",
    [
        replace(EMPTY, groups=(group("EAP", in_juinen(), omissions=(replace(CONSENT, description=("{district}",)),)),)),
        replace(EMPTY, lists=(replace(LEEFBAAR, invalid=(Invalid(("In {district}.",)),)),)),
        replace(EMPTY, lists=(decided("A", 2, struck={1: replace(NO_CONSENT, reason=("{candidate_name}",))}),)),
        replace(EMPTY, lists=(replace(STRUCK_NAME, appellation_struck=("{designation}",)),)),
    ],
)
def test_a_place_that_is_not_filled_in_stops_the_report(form: I4) -> None:
    with pytest.raises(PlaceholderLeft, match="Vul dat in"):
        i4_page(form)


def test_a_gap_in_the_candidates_is_refused() -> None:
    rows = tuple(DecidedCandidate(row) for row in candidates(3) if row.position != 2)

    with pytest.raises(PositionsBroken):
        i4_page(replace(EMPTY, lists=(replace(LEEFBAAR, candidates=rows),)))


def test_a_list_without_any_candidate_left_must_be_invalid() -> None:
    everyone = dict.fromkeys((1, 2), NO_CONSENT)
    empty = decided("Leeg", 2, struck=everyone)

    with pytest.raises(NothingLeft, match="Leeg") as raised:
        i4_page(replace(EMPTY, lists=(empty,)))
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)  # noqa: S301 - our own bytes
    assert i4_page(replace(EMPTY, lists=(replace(empty, invalid=(Invalid(("Leeg.",)),)),))).valid == ()


def test_a_line_break_in_an_appellation_becomes_a_blank() -> None:
    html = markup_of(MODEL, replace(EMPTY, lists=(decided("Leefbaar\nJuinen", 1),))).html

    assert "A. Leefbaar Juinen" in html


def test_hostile_names_are_printed_as_they_are_inside_the_page() -> None:
    form = replace(EMPTY, lists=(hostile_decided(),))
    text = squeezed(running_text(printed(form)))

    assert all(squeezed(name) in text for name in HOSTILE_NAMES)
    left, right = edges_of_text(printed(form))
    assert left >= 56
    assert right <= 595.3 - 56


def test_missing_parts_of_a_name_leave_no_stray_signs() -> None:
    text = running_text(printed(replace(EMPTY, lists=(decided("", 1),))))

    for left_over in ("None", "null", "()", ", ,", "{", "}"):
        assert left_over not in text


def test_names_that_are_not_known_leave_rows_open_to_sign() -> None:
    form = replace(EMPTY, committee=replace(EMPTY.committee, members=()))

    assert "Naam en handtekening leden" in _section(form, 12)


def test_without_the_word_district_where_there_is_one() -> None:
    assert "kieskring(en)" not in text_of(FINAL)
    assert "Aanduiding in de kieskring(en)" in text_of(SEVERAL_DISTRICTS)
    assert (ONE.districts, LOT[0].number, EVERYWHERE.districts) == ((JUINEN,), None, DISTRICTS)
