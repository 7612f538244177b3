"""Lists: handing in, districts, size and order."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_is_handed_in_on_nomination_day_within_hours": Words(
        "Handed in outside the hours",
        "Hand in the list on {day}, between {opening}.00 and {closing}.00. Now it says {at}.",
        "{Who} was handed in on {at}, not on {day} between {opening}.00 and {closing}.00.",
    ),
    "list_is_on_the_ministerial_model": Words(
        "Other form",
        "Use form H 1 for {who}.",
        "{Who} is not drawn up on the prescribed form H 1.",
    ),
    "senate_list_is_delivered_in_person": Words(
        "Not delivered in person",
        "Have somebody hand over {who}. Sending it is not possible.",
        "{Who} was not handed over in person.",
    ),
    "submitter_gets_a_receipt_for_the_list": Words(
        "No receipt",
        "Ask the central electoral committee for a receipt of {who}.",
        "No receipt was given yet for {who}.",
    ),
    "list_is_handed_in_with_the_committee_or_a_governor": Words(
        "Handed in elsewhere",
        "Hand in {who} with the central electoral committee, or on the islands with the governor.",
        "{Who} was not handed in with the central electoral committee or a governor.",
    ),
    "papers_apart_from_the_list_come_in_as_the_law_says": Words(
        "Separate papers do not count",
        "Have the list submitter or a substitute bring separate papers, on nomination day and with proof of identity. {count} "
        "{count:paper does|papers do} not count now.",
        "{count} separate {count:paper was|papers were} not handed in as prescribed.",
    ),
    "list_names_its_districts": Words(
        "District missing",
        "Choose the districts for which {who} is valid.",
        "{Who} does not say for which district it is.",
    ),
    "districts_of_the_list_belong_to_the_election": Words(
        "District not of this election",
        "Remove district {district} from {who}. It does not belong to this election.",
        "{Who} names district {district}, which does not belong to this election.",
    ),
    "no_other_list_of_the_group_is_for_the_same_district": Words(
        "Two lists in one district",
        "Choose one of your lists{district:? for district *}. Now both {who} and list {other} are valid there.",
        "{Who} and list {other} were handed in for the same district{district:? (*)}.",
    ),
    "list_names_a_candidate": Words(
        "List without candidates",
        "Put at least one candidate on {who}.",
        "There is no candidate on {who}.",
    ),
    "candidates_stand_in_an_unbroken_order": Words(
        "Numbers do not follow on",
        "Number the candidates of {who} without gaps. At place {expected} it says {found}.",
        "The numbers of the candidates on {who} do not follow on: at place {expected} it says {found}.",
    ),
    "list_has_no_more_names_than_the_ordinary_maximum": Words(
        "Too many names",
        "Remove {surplus} {surplus:candidate|candidates} from {who}. There are {names} names; you may have {maximum}.",
        "On {who} there are {names} candidates, {surplus} more than the {maximum} allowed.",
        {
            "result_unknown": (
                "Check how many names {who} may have. There are {names}. Only after more than {threshold} seats there may be "
                "more than {maximum}, up to {larger}.",
                "On {who} there are {names} candidates; more than {maximum} (up to {larger}) needs a large result last time.",
            )
        },
    ),
    "list_has_no_more_names_than_the_larger_maximum": Words(
        "Too many names",
        "Remove {surplus} {surplus:candidate|candidates} from {who}. There are {names} names; there may never be more than "
        "{maximum}.",
        "On {who} there are {names} candidates, {surplus} more than the {maximum} allowed.",
    ),
    "lists_of_the_group_form_one_identical_set": Words(
        "Lists differ",
        "Note: your {lists} lists have {variants} different orders or names. This is allowed. Together they are a list group, no "
        "set of identical lists.",
        "The {lists} lists are not identical: there are {variants} different ones.",
    ),
    "lists_of_the_group_carry_one_appellation": Words(
        "Not all lists carry the name",
        "Check that {without} of the {lists} lists {without:has|have} no name on purpose. Such a list is not part of the list "
        "group.",
        "{without} of the {lists} lists {without:carries|carry} no appellation.",
    ),
    "unnamed_lists_have_the_same_first_candidate": Words(
        "Unnamed lists not linked",
        "Check that the first candidate differs on purpose. Your {lists} unnamed lists are now {groups} groups, each with a "
        "number of its own.",
        "The {lists} unnamed lists have {groups} different first candidates.",
    ),
    "every_district_has_a_list_of_the_group": Words(
        "District without a list",
        "Check that you leave out {count} {count:district|districts} on purpose: {districts}.",
        "In {count} {count:district|districts} no list was handed in: {districts}.",
    ),
    "a_candidate_is_left_on_the_list": Words(
        "All candidates removed",
        "No candidate is left on {who}. The list is then not valid.",
        "All candidates on {who} are removed.",
    ),
    "candidates_show_a_call_name_all_or_not": Words(
        "Not all have a first name",
        "Check the first names on {who}. {having} of the {names} candidates {having:has|have} one.",
        "On {who} {having} of the {names} candidates {having:has|have} a first name in daily use.",
    ),
    "candidates_show_gender_all_or_not": Words(
        "Not all have (m) or (v)",
        "Check (m) or (v) on {who}. {having} of the {names} candidates {having:has|have} it.",
        "On {who} {having} of the {names} candidates {having:has|have} (m) or (v).",
    ),
    "voter_who_steps_in_comes_within_the_repair_term": Words(
        "Other voter too late",
        "Have the voter who steps in come from {first} to {last}, within hours. It was {at}.",
        "The voter who took the submitter's place came on {at}; that was possible from {first} to {last}.",
    ),
    "voter_who_steps_in_may_vote_and_shows_an_identity_document": Words(
        "Other voter not in order",
        "Have somebody step in who may vote in this election, comes in person and shows an identity document.",
        "Who took the submitter's place may not vote in this election or showed no identity document.",
    ),
    "omission_is_repaired_by_the_submitter_or_a_named_substitute": Words(
        "May not repair",
        "Have the submitter repair the omission, or a substitute named on the list. From anybody else it is not accepted.",
        "The repair was not accepted: it did not come from the submitter or a substitute named on the list.",
    ),
    "repair_with_a_governor_comes_in_time": Words(
        "Too late with the governor",
        "Note: with the governor you could repair up to {last}, within hours. The repair of {at} does not count.",
        "The repair with the governor on {at} is too late; it was possible up to {last}.",
    ),
}
