"""Lists that real committees accepted: no error, and a reason for everything that the rules still say of them."""

from collections import Counter

import pytest
from tests.law.examples import findings
from tests.law.real_lists import real_groups

from kieslijst.law.check import Finding

_GROUPS = real_groups()
_SIZES = {"GR22": (8, 251), "TK25": (23, 1029), "PS23": (113, 2869), "TK23": (26, 2096)}

WITHOUT_THE_FACTS: frozenset[str] = frozenset()
"""Rules that may give an error as such files lack birth dates, consent, submitter and authorisation: none does, since
what a source cannot know is never held against a list."""

WARNINGS = {
    ("GR22", "every_first_name_has_one_letter"): (
        3,
        "Three people are Th. for a name that begins so; by the policy rule a committee may make it T., but did not.",
    ),
    ("PS23", "double_surname_is_joined_by_a_hyphen"): (
        6,
        'Lists of one party join two surnames by "e/v" or "p/v" and were accepted; Kiesbesluit H 2(3) wants a hyphen.',
    ),
}
"""By source and rule: how often, and why a list that was accepted has it."""

QUESTIONS = {
    "appellation_is_in_the_register": "The register of that election is not in the file.",
    "candidate_outside_the_european_part_has_an_authorised_person": "The form H 10 is not in the file.",
    "hyphenated_first_name_has_one_letter": "Only the register has the first names; the call name makes it a question.",
    "list_has_no_more_names_than_the_ordinary_maximum": "The last result is not in the file, and fifty are exceeded.",
    "prefix_is_in_lower_case_unless_registered_otherwise": "Names as El and De have a capital in the register, often.",
    "prefix_stands_in_its_own_field": "Surnames as Da Costa begin with a word that is a prefix elsewhere.",
    "number_of_declarations_needed_is_known": "The seats of the council are not in the file.",
    "candidate_stands_once_on_the_list": "Two people with one name and place; no birth date tells them apart.",
}

REMARKS = {
    "every_initial_is_followed_by_a_full_stop": "The last full stop was forgotten.",
    "result_of_the_last_election_is_given": "The last result is not in the file.",
    "every_district_has_a_list_of_the_group": "The files at hand are of some districts, and some groups are local.",
    "candidates_show_a_call_name_all_or_not": "One or two of fifty have none.",
    "candidates_show_gender_all_or_not": "One of fifty has none.",
    "lists_of_the_group_form_one_identical_set": "Some groups have another list in each district.",
}


def _found(source: str, severity: str) -> list[Finding]:
    return [finding for facts in _GROUPS[source] for finding in findings(facts) if finding.severity == severity]


@pytest.mark.parametrize("source", _GROUPS)
def test_the_whole_source_is_read(source: str) -> None:
    names = sum(len(list_.candidates) for facts in _GROUPS[source] for list_ in facts.lists)

    assert (len(_GROUPS[source]), names) == _SIZES[source]


@pytest.mark.parametrize("source", _GROUPS)
def test_no_list_that_was_accepted_has_an_error(source: str) -> None:
    wrong = [finding for finding in _found(source, "error") if finding.rule not in WITHOUT_THE_FACTS]

    assert wrong == []


@pytest.mark.parametrize("source", _GROUPS)
def test_each_warning_is_counted_and_explained(source: str) -> None:
    counted = Counter((source, finding.rule) for finding in _found(source, "warning"))

    assert counted == {key: count for key, (count, _) in WARNINGS.items() if key[0] == source}


@pytest.mark.parametrize(("severity", "explained"), [("judgement", QUESTIONS), ("info", REMARKS)])
def test_each_question_and_each_remark_is_explained(severity: str, explained: dict[str, str]) -> None:
    assert {finding.rule for source in _GROUPS for finding in _found(source, severity)} == explained.keys()


def test_few_lists_are_warned_of_a_name() -> None:
    names = sum(count for _, count in _SIZES.values())

    assert sum(len(_found(source, "warning")) for source in _GROUPS) < names / 500
