"""Consent, identity, authorised persons and what only the European Parliament asks."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "citizen_service_number_is_given_or_there_is_none": Words(
        "BSN missing",
        "Enter the BSN of {who}, or state that this person has none.",
        "The citizen service number is missing on the declaration of consent of {who}.",
    ),
    "citizen_service_number_belongs_to_one_person": Words(
        "The same BSN twice",
        "Check the BSN of {who}. It also belongs to {other}. Is this the same person?",
        "{Who} and {other} have the same citizen service number.",
    ),
    "candidate_consents_to_stand_on_this_list": Words(
        "Consent missing",
        "Have {who} sign the declaration of consent (H 9) for this list.",
        "The declaration of consent of {who} is missing.",
    ),
    "declaration_of_consent_shows_the_list_as_it_is": Words(
        "Consent for another list",
        "Have {who} sign again. The names or the order on the H 9 differ from the list.",
        "The list on the declaration of consent of {who} differs from the list handed in.",
    ),
    "declaration_of_consent_is_signed_by_hand": Words(
        "Signature on the H 9",
        "Have {who} sign the H 9 by hand and in full, as on the proof of identity.",
        "The declaration of consent of {who} is not validly signed.",
    ),
    "declaration_of_consent_has_a_plausible_date": Words(
        "Date on the H 9",
        "Check the date of signing on the H 9 of {who}{date:?: *}.",
        "The declaration of consent of {who} has no plausible date{date:? (*)}.",
    ),
    "candidate_without_authorised_person_gives_an_address": Words(
        "Address incomplete",
        "Enter the full address of {who}. The letter of appointment goes there.",
        "The address on the declaration of consent of {who} is incomplete.",
    ),
    "dutch_address_of_the_candidate_exists": Words(
        "Address not known",
        "Check the address of {who}. We do not know it. If it is right, you can continue.",
        "The address of {who} is not in the register of addresses.",
    ),
    "consent_is_not_withdrawn_after_handing_in": Words(
        "Consent withdrawn",
        "Tell {who} that withdrawing is not possible after handing in. The letter of {date} has no effect.",
        "The withdrawal of consent by {who} on {date} has no effect.",
    ),
    "candidate_not_sitting_adds_a_copy_of_an_identity_document": Words(
        "Copy of proof of identity missing",
        "Add a copy of a valid proof of identity of {who}.",
        "The copy of the proof of identity of {who} is missing.",
        {
            "sitting_unknown": (
                "Add a copy of a valid proof of identity of {who}, unless this person is a member now.",
                "The copy of the proof of identity of {who} is missing; a sitting member does not need one.",
            )
        },
    ),
    "candidate_outside_the_european_part_has_an_authorised_person": Words(
        "Authorised person missing",
        "Enter the authorised person of {who}. This candidate lives outside the European part of the Netherlands: {place}.",
        "{Who} lives outside the European part of the Netherlands ({place}) and has named no authorised person.",
        {
            "unknown": (
                "Check that {who} has named an authorised person. This candidate lives outside the European part of the "
                "Netherlands: {place}.",
                "{Who} lives outside the European part of the Netherlands ({place}); an authorised person is needed.",
            )
        },
    ),
    "authorised_person_lives_in_the_european_part": Words(
        "Authorised person not in the Netherlands",
        "Choose an authorised person of {who} who lives in the European part of the Netherlands. This one lives in {place}.",
        "The authorised person of {who} lives outside the European part of the Netherlands ({place}).",
    ),
    "authorised_person_is_fully_named": Words(
        "Details of the authorised person incomplete",
        "Enter name, initials, place and address of the authorised person of {who}.",
        "The details of the authorised person of {who} are incomplete.",
    ),
    "candidate_names_the_same_authorised_person_on_all_lists": Words(
        "Different authorised persons",
        "Choose the same authorised person for {who} on each list. Now there are {count}.",
        "{Who} has named {count} different authorised persons on the lists.",
    ),
    "revocation_names_a_new_person_or_an_address": Words(
        "Revocation without address",
        "Have {who} name a new authorised person or an address in the letter.",
        "{Who} has revoked the authorisation without naming a new person or an address.",
    ),
    "voluntary_authorised_person_is_allowed_here": Words(
        "Authorised person has no effect here",
        "Remove the authorised person of {who}. This candidate lives in the European part of the Netherlands. At this election "
        "an authorised person then has no effect.",
        "{Who} has named an authorised person, which has no effect at this election.",
    ),
    "voluntary_authorised_person_meets_the_same_demands": Words(
        "Authorised person not in order",
        "Check the authorised person of {who}, who must live in the European part of the Netherlands, be named in full and be "
        "the same on all lists.",
        "The authorised person whom {who} named of free will is not in order.",
    ),
    "candidate_off_the_island_has_an_authorised_person": Words(
        "Authorised person missing",
        "Enter the authorised person of {who}. This candidate does not live on the island.",
        "{Who} does not live on the island and has named no authorised person.",
        {
            "unknown": (
                "Check that {who} has named an authorised person. This candidate does not live on the island.",
                "{Who} does not live on the island; an authorised person is needed.",
            )
        },
    ),
    "authorised_person_lives_on_the_island": Words(
        "Authorised person not on the island",
        "Choose an authorised person of {who} who lives on the island. This one lives in {place}.",
        "The authorised person of {who} does not live on the island ({place}).",
    ),
    "candidate_can_be_told_of_the_appointment": Words(
        "No authorised person and no digital notice",
        "Enter an authorised person of {who}, or state that this candidate wants digital notice.",
        "{Who} has named no authorised person and has not agreed to digital notice.",
    ),
    "candidate_declares_not_to_stand_in_another_member_state": Words(
        "Declaration of no other candidacy",
        "Add the declaration that {who} does not stand in another member state.",
        "The declaration of {who} not to stand in another member state is missing.",
    ),
    "declaration_from_inside_the_european_part_is_on_paper": Words(
        "Declaration only digital",
        "Have {who} sign the declaration on paper. Digital is possible only from abroad.",
        "The declaration of {who}, who lives in the European part of the Netherlands, came in digitally only.",
    ),
    "citizen_of_another_member_state_declares_not_to_be_excluded": Words(
        "Declaration of no exclusion missing",
        "Add the declaration that {who} is not excluded from standing in the home state.",
        "The declaration of {who} not to be excluded in the home member state is missing.",
        {
            "declaration_unknown": (
                "Check that there is a declaration that {who} is not excluded in the home state.",
                "{Who} is a citizen of another member state; a declaration of no exclusion is needed.",
            )
        },
    ),
    "home_state_did_not_report_the_candidate_excluded": Words(
        "Excluded in the home state",
        "Consult {who}. The home state reported on {report} that this person is excluded.",
        "The home member state reported on {report} that {who} is excluded from standing.",
        {
            "hearing_unknown": (
                "The home state of {who} reported an exclusion on {report}. Check that this was before the hearing.",
                "The home member state reported on {report} that {who} is excluded; the start of the hearing is not known.",
            )
        },
    ),
    "refusal_for_a_candidate_keeps_an_order_set_before_the_vote": Words(
        "Order set too late",
        "Do not use the authorised person of {who} for this order. It was set on {date}. It had to be set before the vote of {day}.",
        "The authorised person of {who} cannot refuse for an order of {date}; it had to be there before the vote of {day}.",
    ),
    "refusal_does_not_pass_over_a_candidate_with_many_votes": Words(
        "Candidate with many votes",
        "Let {who} decide about the appointment. This candidate got {votes} {votes:vote|votes}. Then the authorised person may not refuse before the first meeting.",
        "The authorised person of {who} cannot refuse: with {votes} {votes:vote|votes} the threshold of preference is reached.",
    ),
}
