"""Publication, courts, the islands, Europe, and what follows the result."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "lists_are_published_once_validity_is_final": Words(
        "Lists published too early",
        "Wait until {final} before you publish. Then it is certain which lists are valid; now it is {on}.",
        "The lists were published on {on}, before validity became final on {final}.",
        {
            "later": (
                "Check whether this is fast enough. Validity is final on {final}; the lists follow on {on}.",
                "Validity became final on {final} and the lists were published on {on}.",
            )
        },
    ),
    "lists_are_published_in_their_gazette": Words(
        "Lists in another gazette",
        "Publish the lists in the official gazette for this election.",
        "The lists were not published in the gazette meant for them.",
    ),
    "lists_are_published_by_district": Words(
        "Lists not by district",
        "Publish the lists by electoral district, and for the Senate by province.",
        "The lists were not published by district or province.",
    ),
    "lists_for_the_senate_are_published_in_time": Words(
        "Lists published too late",
        "Publish the lists by {last}. Now it is {on}.",
        "The lists were published on {on}; that had to be by {last}.",
    ),
    "lists_are_at_home_before_the_vote": Words(
        "Lists too late at voters' homes",
        "See to it that the lists are at the voters' homes by {last}. Now it is {on}.",
        "The lists were at the voters' homes on {on}; that had to be by {last}.",
        {
            "free_day": (
                "Check whether {on} is still in time. The last day is {last}, which is no working day.",
                "The lists were at home on {on}; whether the term of {last} moves because it is no working day is not settled.",
            )
        },
    ),
    "lists_at_home_stand_in_the_order_of_their_numbers": Words(
        "Lists not in order",
        "Put the lists in the order of their numbers.",
        "The lists delivered at home are not in the order of their numbers.",
    ),
    "candidates_are_numbered_on_the_lists_at_home": Words(
        "Candidates without a number",
        "Put a number before each candidate on the lists that are delivered at home.",
        "The candidates have no numbers on the lists delivered at home.",
    ),
    "lists_at_home_show_no_birth_dates": Words(
        "Birth dates delivered at home",
        "Leave birth dates out of the lists that are delivered at home.",
        "The lists delivered at home show birth dates.",
    ),
    "appeal_is_lodged_in_time": Words(
        "Appeal too late",
        "Take into account that this appeal is too late. It was possible until {last}; it was lodged on {lodged}.",
        "The appeal about {who} was lodged on {lodged}; it was possible until {last}.",
    ),
    "appeal_is_by_a_voter_or_an_interested_party": Words(
        "Appeal by another person",
        "Check who lodged the appeal about {who}. Only a voter or an interested party can do that.",
        "The appeal about {who} was lodged neither by a voter nor by an interested party.",
    ),
    "appeal_is_not_against_the_numbers": Words(
        "No appeal against numbers",
        "Leave the numbers as they are. There is no appeal against the numbering of the lists.",
        "The appeal about {who} is against the numbering; no appeal is possible against it.",
    ),
    "appeal_goes_to_its_court": Words(
        "Appeal at another court",
        "Send the appeal about {who} to the right court. Cases of the islands go to the Joint Court, all others to the Council of State.",
        "The appeal about {who} was not lodged at the court that decides on it.",
        {
            "seat_unknown": (
                "Check whether {who} belongs on Bonaire, Sint Eustatius or Saba. That settles which court decides.",
                "For the appeal about {who} it is not known whether the group or the first candidate belongs on the islands.",
            )
        },
    ),
    "judgment_is_given_in_time": Words(
        "Judgment too late",
        "Ask for the judgment. It had to be there by {last} and came on {judged}.",
        "The judgment about {who} is of {judged}; it had to be there by {last}.",
    ),
    "successful_appeal_replaces_the_decision": Words(
        "Judgment not carried out",
        "Carry out the judgment about {who}. It stands in the place of the decision.",
        "The judgment about {who} was not put in the place of the decision.",
    ),
    "failed_appeal_leaves_the_decision": Words(
        "Decision changed without reason",
        "Leave the decision about {who} as it was. The appeal changed nothing.",
        "The decision about {who} was changed although the appeal did not succeed.",
    ),
    "omission_repaired_before_the_court_had_not_been_told": Words(
        "Repair before the court",
        "Leave the decision about {who} as it is. Repair before the court is only possible when you should have told of the omission and did not.",
        "{Who} repaired an omission before the court for which that is not possible.",
        {
            "told_unknown": (
                "Check whether you told of the omission of {who}. Only when you did not, can it be repaired before the court.",
                "It is not known whether the omission that {who} repaired before the court had been told.",
            )
        },
    ),
    "governor_judges_whether_papers_are_authentic": Words(
        "Authenticity not judged",
        "Ask the governor to judge whether the papers of {who} are authentic.",
        "The governor did not judge whether the papers of {who} are authentic.",
    ),
    "governor_adds_an_escort_statement": Words(
        "Escort statement missing",
        "Ask the governor for a statement with the papers of {who}.",
        "The governor's statement with the papers of {who} is missing.",
    ),
    "governor_sends_the_papers_electronically_at_once": Words(
        "Papers not sent electronically",
        "Ask the governor to send the papers of {who} electronically at once. Post comes too late.",
        "The governor did not send the papers of {who} electronically.",
        {
            "later": (
                "Check whether the papers of {who} came fast enough. They were handed in on {at} and sent on {sent}.",
                "The papers of {who} were handed in on {at} and sent electronically on {sent}.",
            )
        },
    ),
    "governor_posts_the_sealed_originals": Words(
        "Originals not posted sealed",
        "Ask the governor to post the originals of {who} sealed.",
        "The originals of {who} were not posted sealed.",
    ),
    "governor_is_told_of_omissions_in_an_island_list": Words(
        "Governor not told",
        "Tell the governor electronically of the omissions of {who}. The list was handed in on the islands.",
        "The governor was not told of the omissions of {who}.",
    ),
    "governor_tells_the_submitter_with_proof": Words(
        "Told on the island without proof",
        "Ask the governor to tell the omissions of {who} to the list submitter by registered letter or against a receipt.",
        "The governor did not tell the omissions of {who} by registered letter or against a receipt.",
    ),
    "copies_of_the_lists_go_to_the_governors": Words(
        "Copies for the islands",
        "After the examination send copies of all lists for the islands to the governors. They open them for inspection.",
        "Not of all lists for the islands a copy was sent to the governors.",
    ),
    "declarations_of_support_go_to_the_governors_too": Words(
        "Support not sent along",
        "Send copies of the declarations of support to the governors as well.",
        "The declarations of support were not sent to the governors.",
    ),
    "only_lists_for_the_senate_go_to_the_governors": Words(
        "Support sent all the same",
        "For the Senate send the lists only to the governors.",
        "Declarations of support went to the governors as well; for the Senate only the lists do.",
    ),
    "statement_of_eligibility_goes_to_the_home_state_at_once": Words(
        "Statement not sent in time",
        "Send the statement of {who} to the home state at once. Then the answer can be there before the hearing.",
        "The statement of {who} was not sent to the home state before the hearing on validity.",
        {
            "later": (
                "Check whether the statement of {who} went fast enough. It was sent on {sent}.",
                "The statement of {who} was sent on {sent}; whether that was at once is to be judged.",
            )
        },
    ),
    "home_state_is_asked_to_answer_before_the_decision": Words(
        "No answer asked",
        "Ask the home state of {who} to answer before the hearing.",
        "The home state of {who} was not asked to answer before the hearing.",
    ),
    "citizens_of_other_member_states_are_reported_to_their_states": Words(
        "Member state not told",
        "Pass the name of {who} on to {state}. This candidate has the nationality of another member state only.",
        "The name of {who} was not passed on to {state}.",
    ),
    "dutch_candidates_are_not_reported_to_another_state": Words(
        "Dutch candidate passed on",
        "Do not pass on the name of {who}. This candidate is Dutch as well.",
        "The name of {who}, who is Dutch as well, was passed on to another member state.",
    ),
    "candidates_of_lists_that_are_not_valid_are_not_reported": Words(
        "Name of an invalid list",
        "Do not pass on the name of {who}. Only names of valid lists go to a member state.",
        "The name of {who} was passed on while the list is not valid.",
    ),
    "names_go_through_the_minister_of_foreign_affairs": Words(
        "Name not through the minister",
        "Send the name of {who} through the Minister of Foreign Affairs.",
        "The name of {who} was not passed on through the Minister of Foreign Affairs.",
    ),
    "answer_on_exclusion_is_passed_on_in_time": Words(
        "Answer to member state too late",
        "Pass on the statement about {who} by {last}. Now it is {passed}.",
        "The statement about {who} was passed on on {passed}; that had to be by {last}.",
    ),
    "papers_are_destroyed_after_the_result_only": Words(
        "Papers destroyed too early",
        "Keep the papers until the result stands, on {result}. Now they are destroyed on {on}.",
        "The papers were destroyed on {on}, before the result stood on {result}.",
    ),
    "lists_and_declarations_of_support_are_destroyed": Words(
        "Papers not destroyed",
        "Destroy the lists and the declarations of support as well.",
        "The lists or the declarations of support were not destroyed.",
    ),
    "declarations_of_consent_are_kept": Words(
        "Consent destroyed",
        "Keep the declarations of consent. They are not destroyed with the other papers.",
        "The declarations of consent were destroyed; they must be kept.",
    ),
    "record_is_made_of_the_destruction": Words(
        "No record of destruction",
        "Make a record of the destruction.",
        "There is no record of the destruction.",
    ),
    "statements_of_no_other_candidacy_are_destroyed": Words(
        "Statements not destroyed",
        "Destroy the statements that candidates stand in no other member state as well.",
        "The statements on standing in another member state were not destroyed.",
    ),
    "only_the_committee_refuses_access_on_the_electoral_act": Words(
        "Request refused without ground",
        "Deal with this request under article {right} of the GDPR. The Electoral Act gives no reason to refuse here.",
        "A request under article {right} of the GDPR was refused on the Electoral Act, which gives no ground for it here.",
    ),
}
