"""The letter about omissions: the checklist of forms.md 21, on the text of the printed file."""

import pickle
import re
from dataclasses import replace

import pytest
from tests.documents.committee_examples import DISTRICTS, JONG, LONG_TEXT
from tests.documents.examples import HOSTILE_NAMES, address, somebody
from tests.documents.forms.omission_letter import (
    CONSENT,
    DEPOSIT,
    FIRST,
    FORMS,
    HEAD,
    IDENTITY,
    NOT_RECOVERABLE,
    ONE_OMISSION,
    SENATE,
    SEVERAL,
    SIXTEEN_LISTS,
    SUBMITTER,
    SUPPORT,
)
from tests.documents.pdf_reading import edges_of_text, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.model import Form
from kieslijst.documents.models.omission_letter import Delivery, OmissionLetter, omission_letter_page
from kieslijst.documents.parts.letter_omissions import LetterOmission, NothingToRepair, RepairMissing
from kieslijst.documents.parts.letters import Office
from kieslijst.documents.words.committee_words import lines_of
from kieslijst.documents.words.placeholders import PlaceholderLeft

_WIDTH_OF_PAGE = 595.0


def _with(*omissions: LetterOmission) -> OmissionLetter:
    return replace(ONE_OMISSION, omissions=omissions)


def _headed(form: OmissionLetter) -> list[tuple[str, str, list[int]]]:
    parts = omission_letter_page(form).parts
    return [(part.districts, part.candidate, [each.number for each in part.omissions]) for part in parts]


def test_it_is_addressed_to_the_submitter() -> None:
    text = running_text(printed(ONE_OMISSION))

    assert "S.J. Kuipers Burgemeester van 't Hoffstraat 12a 1012AB Juinen" in text
    assert "Geachte heer/mevrouw S.J. Kuipers," in text
    assert "Juinen, 2 februari 2027" in text
    assert "Kenmerk KS-2027/14" in text


def test_a_submitter_abroad_has_the_country_too() -> None:
    abroad = replace(somebody(), address=replace(address(3, place="Gent"), country="BE", postcode="9000"))

    assert "9000 Gent (BE)" in text_of(replace(ONE_OMISSION, addressee=abroad))


def test_the_subject_and_the_opening_name_election_and_list() -> None:
    text = running_text(printed(ONE_OMISSION))

    assert "Verzuim kandidatenlijst voor de verkiezing van de leden van de gemeenteraad van Juinen" in text
    assert "met de aanduiding Leefbaar Juinen / Dorpsbelang '98. Wij" in text


def test_an_unnamed_list_goes_by_its_first_candidate() -> None:
    text = running_text(printed(replace(ONE_OMISSION, appellation="")))

    assert "uw kandidatenlijst zonder aanduiding met als eerste kandidaat A.B. van Dijk." in text


def test_only_what_can_be_repaired_is_in_it_and_the_count_is_right() -> None:
    assert omission_letter_page(ONE_OMISSION).count == 1
    assert "niet geregistreerd" not in text_of(ONE_OMISSION)
    text = running_text(printed(SEVERAL))
    assert re.findall(r"(?:^| )(\d)\. [A-Z]", text) == list("123456")
    assert "Het heeft 6 verzuimen gevonden" in text


def test_each_omission_says_how_it_is_repaired() -> None:
    assert running_text(printed(SEVERAL)).count("Herstel: ") == 6
    with pytest.raises(RepairMissing, match="hoe de inleveraar het herstelt"):
        omission_letter_page(_with(replace(CONSENT, repair=(" ",))))


def test_the_list_comes_first_and_omissions_of_a_candidate_stay_together() -> None:
    assert _headed(SEVERAL) == [
        ("", "", [1, 2, 3]),
        ("", "Kandidaat 1: van Dijk, A.B. (Anne)", [4]),
        ("", "Kandidaat 2: de Jong, M.", [5, 6]),
    ]
    assert running_text(printed(SEVERAL)).count("Kandidaat 2: de Jong, M.") == 1


def test_with_districts_they_come_in_the_order_of_their_numbers() -> None:
    assert _headed(SIXTEEN_LISTS) == [
        ("", "", [1]),
        ("", "Kandidaat 1: van Dijk, A.B. (Anne)", [2]),
        ("kieskring 2 (Leeuwarden)", "", [3]),
        ("", "Kandidaat 2: de Jong, M.", [4]),
        ("kieskring 10 (Haarlem)", "", [5]),
    ]


def test_an_omission_in_all_districts_of_the_submitter_has_no_heading_of_its_own() -> None:
    form = replace(SIXTEEN_LISTS, districts=DISTRICTS[:2], omissions=(replace(SUPPORT, districts=DISTRICTS[:2]),))

    assert _headed(form) == [("", "", [1])]


def test_one_letter_names_the_districts_of_all_lists() -> None:
    text = running_text(printed(SIXTEEN_LISTS))

    assert "in uw kandidatenlijsten met" in text
    assert "voor de kieskringen 1 (Groningen), 2 (Leeuwarden)," in text
    assert "15 (Leiden) en 16 (Middelburg)." in text
    assert "voor alle kieskringen." in running_text(printed(replace(SIXTEEN_LISTS, districts=DISTRICTS)))
    assert "voor kieskring 4 (Zwolle)." in running_text(printed(replace(SIXTEEN_LISTS, districts=DISTRICTS[3:4])))


def test_with_one_district_it_does_not_speak_of_districts() -> None:
    assert "kieskring" not in text_of(SEVERAL)


def test_the_senate_has_provinces_its_own_article_and_the_days_of_its_own_term() -> None:
    text = running_text(printed(SENATE))

    assert "voor Groningen en Drenthe." in text
    assert "artikel S 1, derde lid" in text
    assert "I 2" not in text
    assert "kieskring" not in text
    assert "op 27 april 2027, 28 april 2027 en 29 april 2027, elke dag van 9.00 uur tot 17.00 uur" in text
    assert "Na 29 april 2027, 17.00 uur, kan herstel niet meer." in text


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_term_is_what_was_typed_with_its_last_moment(form: Form) -> None:
    text = running_text(printed(form))

    assert "9.00 uur tot 17.00 uur" in text
    assert re.search(r"Na \d+ \w+ \d{4}, 17.00 uur, kan herstel niet meer", text)
    assert "15.00" not in text
    assert "15 uur" not in text


_OPEN = ("Kandidaat {candidate_number} heeft niets.",)


@pytest.mark.parametrize(
    "form",
    [
        _with(replace(CONSENT, description=_OPEN)),
        _with(replace(CONSENT, repair=_OPEN)),
        replace(ONE_OMISSION, notes=_OPEN),
    ],
    ids=["description", "repair", "notes"],
)
def test_a_place_that_is_not_filled_in_is_refused(form: OmissionLetter) -> None:
    with pytest.raises(PlaceholderLeft, match=r"\{candidate_number\}") as caught:
        omission_letter_page(form)

    assert caught.value.place == "{candidate_number}"


def test_a_place_in_an_omission_that_is_not_in_the_letter_does_not_matter() -> None:
    form = _with(CONSENT, replace(NOT_RECOVERABLE, description=("{designation}",)))

    assert omission_letter_page(form).count == 1


def test_there_is_no_letter_without_anything_to_repair() -> None:
    for found in ((), (NOT_RECOVERABLE,)):
        with pytest.raises(NothingToRepair, match="niet nodig"):
            omission_letter_page(_with(*found))


@pytest.mark.parametrize("error", [NothingToRepair(), RepairMissing(), PlaceholderLeft("{district}")])
def test_a_refusal_survives_the_way_from_another_process(error: Exception) -> None:
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert str(back) == str(error)
    assert type(back) is type(error)


def test_one_and_several_are_worded_as_such() -> None:
    one, several = running_text(printed(ONE_OMISSION)), running_text(printed(SEVERAL))

    assert "één verzuim gevonden in uw kandidatenlijst " in one
    assert "U kunt het verzuim herstellen" in one
    assert "verzuimen" not in one
    assert "U kunt de verzuimen herstellen" in several


def test_notes_come_at_the_end_with_their_lines() -> None:
    text = text_of(SEVERAL)

    assert re.search(r"^ *De ingang is aan de achterzijde\.$", text, re.MULTILINE)
    assert text.index("Wat in deze dagen") < text.index("De ingang is") < text.index("Hoogachtend")
    assert "Verder nog" not in text_of(ONE_OMISSION)


def test_substitutes_on_the_list_are_named() -> None:
    assert "die op de lijst staat dat doen: P. van Dam of Ş. Yıldız." in running_text(printed(SEVERAL))
    assert "Op de lijst staat geen vervanger." in running_text(printed(ONE_OMISSION))


RIGHTS = {"support": "Kiezers mogen", "deposit": "waarborgsom mag", "submitter": "Een andere kiezer"}


@pytest.mark.parametrize("omission", [CONSENT, SUPPORT, DEPOSIT, SUBMITTER])
def test_what_may_still_be_done_stands_in_it_only_with_its_omission(omission: LetterOmission) -> None:
    text = running_text(printed(_with(omission)))

    for kind, words in RIGHTS.items():
        assert (words in text) == (omission.kind == kind)


def test_the_senate_has_none_of_these_rights() -> None:
    assert "Wat in deze dagen" not in text_of(SENATE)


def test_the_way_of_delivery_stands_on_it() -> None:
    assert "AANGETEKEND" in text_of(ONE_OMISSION)
    by_hand = text_of(SEVERAL)
    assert "TEGEN ONTVANGSTBEWIJS" in by_hand
    assert by_hand.index("Hoogachtend") < by_hand.index("Deze brief heb ik ontvangen op")
    assert "via de gezaghebber" in text_of(SENATE)
    assert "AANGETEKEND" not in text_of(SENATE)
    assert omission_letter_page(SENATE).delivery == Delivery.GOVERNOR


def test_chair_or_secretary_signs() -> None:
    assert "De voorzitter van het centraal stembureau, S.J. Kuipers" in running_text(printed(ONE_OMISSION))
    secretary = replace(ONE_OMISSION, head=replace(HEAD, office=Office.SECRETARY))
    assert "De secretaris van het centraal stembureau," in text_of(secretary)


def test_lines_of_a_long_text_are_kept() -> None:
    form = _with(replace(FIRST, description=lines_of(LONG_TEXT)))

    assert re.search(r"^ *Regel 2: lang", text_of(form), re.MULTILINE)
    printed_text = squeezed(running_text(printed(form)))
    assert all(squeezed(line) in printed_text for line in LONG_TEXT.splitlines())


def test_omissions_of_one_candidate_are_not_put_under_another_with_the_same_place() -> None:
    other = replace(IDENTITY, candidate=replace(FIRST.candidate, position=2))  # type: ignore[type-var]  # never None

    headings = [part[1] for part in _headed(_with(CONSENT, other))]
    assert headings == [f"Kandidaat 2: {JONG.surname_first}", "Kandidaat 2: van Dijk, A.B. (Anne)"]


@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=range(len(HOSTILE_NAMES)))
def test_hostile_values_are_printed_as_they_are(name: str) -> None:
    assert squeezed(name) in squeezed(running_text(printed(FORMS["omission_letter-hostile"])))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_nothing_leaves_the_page_and_each_page_has_its_number(form: Form) -> None:
    left, right = edges_of_text(printed(form))
    found = pages(printed(form))

    assert left > 50
    assert right < _WIDTH_OF_PAGE - 50
    for number, page in enumerate(found, start=1):
        assert page.rstrip().endswith(f"Pagina {number} van {len(found)}")


@pytest.mark.parametrize("name", [name for name in FORMS if "hostile" not in name])
def test_nothing_of_the_machine_is_on_the_paper(name: str) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", " ,", "undefined"):
        assert left_over not in running_text(printed(FORMS[name]))


def test_title_and_language_are_in_the_metadata() -> None:
    pdf = opened(printed(ONE_OMISSION))

    assert str(pdf.docinfo.Title) == "Verzuimbrief - Leefbaar Juinen / Dorpsbelang '98"
    assert str(pdf.Root.Lang) == "nl"


def test_a_draft_has_no_place_to_sign() -> None:
    text = text_of(FORMS["omission_letter-draft"])

    assert "Handtekening" not in text
    assert "CONCEPT" in text
