"""Where a point can be mended: the page and its field (pure)."""

from kieslijst.law.check import Finding
from kieslijst.law.rule import SubjectKind
from kieslijst.submission.points.model import Point, Solver

_GROUP = {
    "group_has_a_list": "/lists",
    "every_district_has_a_list_of_the_group": "/lists",
    "lists_of_the_group_form_one_identical_set": "/lists",
    "unnamed_lists_have_the_same_first_candidate": "/lists",
    "kind_of_appellation_is_chosen": "/details#field-kind",
    "result_of_the_last_election_is_given": "/details#field-seats_before",
    "number_of_declarations_needed_is_known": "/details#field-seats_before",
    "merged_groups_are_in_the_register": "/details#field-part1_name",
    "merged_appellation_holds_only_names_of_its_groups": "/details#field-part1_name",
    "one_of_the_merged_groups_won_a_seat": "/details#field-part1_seats",
}
_SUBMITTER = {
    "list_submitter_has_a_complete_address": "postcode",
    "list_submitter_may_vote_in_this_election": "entitled",
}
_LIST = {
    "list_names_its_districts": "/districts#field-districts",
    "districts_of_the_list_belong_to_the_election": "/districts#field-districts",
    "no_other_list_of_the_group_is_for_the_same_district": "/districts#field-districts",
}
_ON_THE_LIST = frozenset({"candidate_stands_on_one_list_per_district", "candidate_stands_once_on_the_list"})
_PERSON = {
    "candidate_comes_of_age_during_the_term": "birth",
    "candidate_has_a_birth_date": "birth",
    "birth_date_is_not_unusually_long_ago": "birth",
    "candidate_from_outside_declares_to_settle": "place",
    "candidate_in_the_netherlands_declares_to_move_abroad": "place",
    "candidate_has_a_place_of_residence": "place",
    "foreign_place_goes_with_a_country_code": "place",
    "dutch_place_of_residence_exists": "place",
    "country_of_residence_is_given": "country",
    "citizen_service_number_is_given_or_there_is_none": "bsn",
    "citizen_service_number_belongs_to_one_person": "bsn",
    "candidate_without_authorised_person_gives_an_address": "address_postcode",
    "dutch_address_of_the_candidate_exists": "address_postcode",
    "candidate_not_sitting_adds_a_copy_of_an_identity_document": "sitting",
    "candidate_outside_the_european_part_has_an_authorised_person": "authorised_initials",
    "authorised_person_is_fully_named": "authorised_initials",
    "authorised_person_lives_in_the_european_part": "authorised_place",
    "candidate_names_the_same_authorised_person_on_all_lists": "authorised_initials",
    "candidate_off_the_island_has_an_authorised_person": "authorised_initials",
    "authorised_person_lives_on_the_island": "authorised_place",
    "candidate_can_be_told_of_the_appointment": "authorised_initials",
    "voluntary_authorised_person_is_allowed_here": "authorised_initials",
    "voluntary_authorised_person_meets_the_same_demands": "authorised_postcode",
    "candidate_has_initials": "initials",
    "no_call_name_stands_among_the_initials": "initials",
    "every_initial_is_followed_by_a_full_stop": "initials",
    "every_first_name_has_one_letter": "initials",
    "hyphenated_first_name_has_one_letter": "initials",
    "gender_is_absent_or_one_of_the_two_signs": "gender",
    "prefix_is_in_lower_case_unless_registered_otherwise": "prefix",
    "prefix_is_one_that_names_have": "prefix",
}


def place_of(point: Point) -> str:
    """The path below the nomination, with the field that gets the cursor; empty where only paper can solve it."""
    finding = point.finding
    subject = finding.subject
    if point.solver is Solver.SUPPORT:
        return ""
    if subject.kind is SubjectKind.CANDIDATE:
        return _of_candidate(finding)
    if subject.kind is SubjectKind.LIST:
        return f"/lists/{subject.id}{_LIST.get(finding.rule, '')}" if subject.id else "/lists"
    if subject.kind is SubjectKind.SUBSTITUTE:
        return f"/submitter#field-substitute{subject.number or 1}_initials"
    if point.solver is Solver.SUBMITTER:
        field = "substitute1_initials" if subject.kind is SubjectKind.GROUP else _field_of_submitter(finding)
        return f"/submitter#field-{field}"
    return _GROUP.get(finding.rule, "/details#field-appellation")


def _of_candidate(finding: Finding) -> str:
    subject = finding.subject
    if finding.rule in _ON_THE_LIST:
        list_id = subject.list_id or next((each for each, _ in subject.places), "")
        return f"/lists/{list_id}#row-{subject.id}" if list_id else "/lists"
    return f"/people/{subject.id}#field-{_PERSON.get(finding.rule, 'last_name')}"


def _field_of_submitter(finding: Finding) -> str:
    return f"submitter_{_SUBMITTER.get(finding.rule, 'initials')}"
