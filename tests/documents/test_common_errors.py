"""The ten errors that are made most easily (forms.md 0.1): where each has its test, and those that had none."""

import importlib
import tomllib

import pytest
from tests.documents.examples import EDITION, a_list, an_h1, an_h9, candidate
from tests.documents.pdf_reading import headings, printed, running_text

from kieslijst.documents.models.h1 import h1_page
from kieslijst.documents.models.h4 import H4
from kieslijst.documents.models.h9 import h9_page
from kieslijst.documents.models.model import Form
from kieslijst.documents.words.inputs import Language, PrintedElection
from kieslijst.documents.words.languages import languages_for
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import Gender, initials_on_list

TESTED = {
    "1 no deposit for the Senate": (
        "test_attachments.test_the_lines_are_those_of_the_rule_table",
        "test_deposits.test_there_is_none_for_the_senate",
    ),
    "2 numbers shift without districts": (
        "test_authorisation.test_the_permission_points_at_the_printed_number_of_the_appellation",
        "test_h1.test_seven_headings_with_districts_and_six_without",
    ),
    "3 two days to repair": (
        "test_omission_letter.test_the_term_is_what_was_typed_with_its_last_moment",
        "test_common_errors.test_no_sentence_holds_the_term_or_the_hours_of_the_old_law",
    ),
    "4 the session of I 1 is not that of I 4": (
        "test_i1.test_the_session_is_the_one_of_the_examination",
        "test_i4.test_the_session_is_the_one_of_the_decision",
    ),
    "5 no form for supporters abroad": ("test_h4.test_there_is_no_h4_for_the_college_of_dutch_people_abroad",),
    "6 residents of the islands need somebody": (
        "test_h9.test_who_lives_outside_european_netherlands_gets_the_authorised_person_and_not_the_own_address",
        "test_h9.test_on_an_island_the_authorised_person_is_asked_of_who_lives_off_it",
    ),
    "7 date of birth": ("test_every_paper.test_a_date_of_birth_is_printed_on_two_models_only",),
    "8 BSN": ("test_every_paper.test_a_bsn_is_printed_on_the_consent_only",),
    "9 gender": (
        "test_common_errors.test_gender_is_two_letters_and_a_third_one_in_frisian_only",
        "test_frisian.test_a_woman_has_an_f_behind_her_initials_and_a_man_an_m",
    ),
    "10 half of the hash": (
        "test_stamp.test_the_first_sixteen_bytes_are_printed_in_eight_groups",
        "test_common_errors.test_papers_made_twice_of_one_state_carry_the_same_version_and_hash",
    ),
}


@pytest.mark.parametrize("error", TESTED)
def test_each_common_error_has_its_tests(error: str) -> None:
    for name in TESTED[error]:
        module, _, test = name.partition(".")
        assert callable(getattr(importlib.import_module(f"tests.documents.{module}"), test)), name


def test_no_sentence_holds_the_term_or_the_hours_of_the_old_law() -> None:
    for path in TEMPLATES.glob("*/*.toml"):
        for key, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
            text = entry["text"].lower()
            assert not any(old in text for old in ("drie dagen", "derde dag", "15.00", "15 uur")), (path.name, key)


def test_gender_is_two_letters_and_a_third_one_in_frisian_only() -> None:
    name = candidate(1).name

    found = {initials_on_list(name, gender, language=language)[-3:] for gender in Gender for language in Language}
    assert found == {"(m)", "(v)", "(f)"}
    assert {initials_on_list(name, gender)[-3:] for gender in Gender} == {"(m)", "(v)"}
    assert initials_on_list(name, None) == name.initials_with_first_name


def test_papers_made_twice_of_one_state_carry_the_same_version_and_hash() -> None:
    stamps = [h1_page(an_h1()).stamp, h1_page(an_h1()).stamp, h9_page(an_h9()).stamp]

    assert len({(stamp.code, stamp.digest) for stamp in stamps}) == 1


ISLANDERS = "Movementu di Pueblo / People's Movement ñ ò è ü"


@pytest.mark.parametrize("kind", [Kind.ER, Kind.KC])
def test_entries_on_the_islands_may_be_english_or_papiamento_and_the_form_is_dutch(kind: Kind) -> None:
    shown = a_list(kind=kind, area="Bonaire", appellation=ISLANDERS)
    forms: list[Form] = [an_h1(shown), an_h9(shown), H4(shown, EDITION)]

    for form in forms:
        assert ISLANDERS in running_text(printed(form))
        assert "1. Verkiezing" in headings(form)
    assert languages_for(PrintedElection(kind, "Bonaire", in_fryslan=True)) == (Language.NL,)
