"""What the committee does, and when."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "nomination_day_is_the_monday_of_the_act": Words(
        "Nomination day is wrong",
        "Set nomination day to {expected}. The Act names that Monday; now it is {day}.",
        "Nomination day is given as {day}; under the Act it is {expected}.",
    ),
    "nomination_day_in_a_year_of_other_elections_is_in_spring": Words(
        "Nomination day is later",
        "Set nomination day to {expected}. In a year of municipal or provincial elections it is later than {day}.",
        "Nomination day is given as {day}; this year it is {expected}.",
    ),
    "moved_nomination_day_is_a_weekday_of_the_week_before": Words(
        "Moved to a wrong day",
        "Choose a day from {first} up to and including {last}. Nomination day can be moved to that week only.",
        "Nomination day was moved to {day}; it can only be moved to a day from {first} to {last}.",
    ),
    "decree_that_moves_nomination_day_is_announced_in_time": Words(
        "Decree announced too late",
        "Ask whether the move stands. The decree had to be known by {last} and came on {announced}.",
        "The decree that moves nomination day was announced on {announced}, after {last}.",
    ),
    "vote_is_so_many_days_after_nomination_day": Words(
        "Day of voting is wrong",
        "Set the day of voting to {expected}. It follows from nomination day; now it is {day}.",
        "The day of voting is given as {day}; counted from nomination day it is {expected}.",
    ),
    "vote_of_the_senate_starts_at_its_hour": Words(
        "Hour of voting is wrong",
        "Let the vote start at {hour}.00. The Act names that hour; now it is {at}.",
        "The vote starts on {at}; under the Act it starts at {hour}.00.",
    ),
    "nomination_day_of_the_senate_is_the_tuesday_of_the_act": Words(
        "Nomination day is wrong",
        "Set nomination day to {expected}. The Act names that Tuesday; now it is {day}.",
        "Nomination day for the Senate is given as {day}; under the Act it is {expected}.",
    ),
    "nomination_day_after_a_dissolution_of_the_senate_is_in_time": Words(
        "Nomination after a dissolution",
        "Choose a nomination day after the dissolution and by {last}. Now it is {day}.",
        "Nomination day after the dissolution is {day}; it must be by {last}.",
    ),
    "nomination_day_for_europe_is_so_many_days_before_the_vote": Words(
        "Nomination day is wrong",
        "Set nomination day to {expected}. It is counted back from the vote; now it is {day}.",
        "Nomination day is given as {day}; counted back from the vote it is {expected}.",
    ),
    "vote_is_on_a_working_day": Words(
        "Vote on a free day",
        "Set the vote to {expected}. The day chosen, {day}, is a Saturday, a Sunday or a holiday.",
        "The day of voting, {day}, is no working day; the vote moves to {expected}.",
    ),
    "nomination_day_is_on_a_working_day": Words(
        "Nomination on a free day",
        "Set nomination day to {expected}. The day chosen, {day}, is a Saturday, a Sunday or a holiday.",
        "Nomination day, {day}, is no working day; it moves to {expected}.",
    ),
    "day_that_the_committee_chooses_is_a_working_day": Words(
        "Hearing on a free day",
        "Choose another day for the hearing. You may not hold it on {day}: a Saturday, a Sunday or a holiday.",
        "The hearing is set for {day}; that is no working day.",
    ),
    "handing_in_is_announced_in_time": Words(
        "Handing in announced too late",
        "Announce place and time of handing in by {last}. Now it is planned or done on {on}.",
        "Place and time of handing in were announced on {on}; that had to be by {last}.",
    ),
    "handing_in_is_announced_in_the_gazette": Words(
        "Announced in another place",
        "Put the announcement of handing in in the official gazette for this election.",
        "The announcement of handing in was not in the gazette meant for it.",
    ),
    "announcement_names_place_and_time_of_handing_in": Words(
        "Place or time not named",
        "Say in the announcement where and at what time lists can be handed in.",
        "The announcement does not say where and when lists can be handed in.",
    ),
    "announcement_names_the_right_of_union_citizens_to_stand": Words(
        "Right of EU citizens not named",
        "Say in the announcement that citizens of other member states may stand as well.",
        "The announcement does not say that citizens of other member states may stand.",
    ),
    "forms_are_there_in_the_weeks_before_nomination_day": Words(
        "Forms there too late",
        "See to it that the forms are there from {latest}. Now they come on {first}.",
        "The forms were there from {first}; they had to be there from {latest}.",
    ),
    "forms_are_still_there_on_nomination_day": Words(
        "Forms gone too early",
        "Leave the forms there up to and including {day}. Now they stay up to and including {last}.",
        "The forms were there up to and including {last}; that had to be {day}.",
    ),
    "forms_cost_nothing": Words(
        "Forms not free of charge",
        "Give the forms free of charge. No money may be asked for them.",
        "Money was asked for the forms; they are free of charge.",
    ),
    "forms_are_at_every_place_that_the_decree_names": Words(
        "Forms missing at a place",
        "Put forms at the other {count:place|places} that the Decree names as well: {count} {count:is|are} missing.",
        "There were no forms at {count} {count:place|places} that the Decree names.",
    ),
    "lists_are_examined_on_the_day_after_nomination_day": Words(
        "Examination on another day",
        "Hold the hearing of examination on {expected}. The Act names that day; now it is {day}.",
        "The hearing of examination is on {day}; under the Act it is on {expected}.",
    ),
    "examination_starts_at_its_hour": Words(
        "Examination at another hour",
        "Let the hearing of examination start at {hour}.00. The Act names that hour; now it is {at}.",
        "The hearing of examination starts on {at}; under the Act it starts at {hour}.00.",
    ),
    "committee_decides_on_the_day_after_the_term_for_repair": Words(
        "Decision on another day",
        "Hold the hearing on validity on {expected}. That is the day after the term for repair; now it is {day}.",
        "The hearing on validity is on {day}; under the Act it is on {expected}.",
    ),
    "decision_starts_at_its_hour": Words(
        "Decision at another hour",
        "Let the hearing on validity start at {hour}.00. The Act names that hour; now it is {at}.",
        "The hearing on validity starts on {at}; under the Act it starts at {hour}.00.",
    ),
    "committee_decides_on_the_senate_in_time": Words(
        "Decision on the lists too late",
        "Choose a day by {last}. That is the time you have for the decision; now it is {day}.",
        "The hearing on validity is on {day}; it must be by {last}.",
    ),
    "decision_is_made_in_public": Words(
        "Hearing not public",
        "Make the hearing on validity public. Everybody may be there.",
        "The hearing on validity was not public.",
    ),
    "hearing_is_announced_in_good_time": Words(
        "Hearing not announced in time",
        "Announce place and time of the hearing, well before the day itself. Then everybody can be there.",
        "Place and time of the hearing were not announced in good time.",
        {
            "on_the_day": (
                "Check whether the announcement was in time. The hearing was announced on the same day: {day}.",
                "The hearing was announced on the day itself, {day}; whether that was in good time is to be judged.",
            )
        },
    ),
    "hearing_of_the_kiesraad_is_announced_in_the_staatscourant": Words(
        "Hearing not in the Staatscourant",
        "Announce the hearing on validity in the Staatscourant.",
        "The hearing on validity was not announced in the Staatscourant.",
    ),
    "hearing_for_voters_abroad_follows_the_one_for_the_province": Words(
        "Hearing does not follow",
        "Start this hearing once the one for the provincial council of Zuid-Holland is over, on the same day. That was on {over}; now it is {at}.",
        "The hearing starts on {at} and does not follow the one for the provincial council of Zuid-Holland, over on {over}.",
    ),
    "decision_for_voters_abroad_can_be_followed_online": Words(
        "Hearing not to be followed online",
        "See to it that voters abroad can attend the hearing online and follow it live.",
        "The hearing could not be attended online and followed live.",
    ),
    "lists_are_numbered_in_the_hearing_of_decision": Words(
        "Numbers not given in the hearing",
        "Number the valid lists in the hearing itself. Later, or by letter, is not possible.",
        "The valid lists were not numbered in the hearing.",
    ),
    "numbers_are_told_at_once": Words(
        "Numbers not told at once",
        "Let the chair tell the numbers at once in the hearing.",
        "The chair did not tell the numbers at once.",
    ),
    "lists_are_open_for_inspection": Words(
        "Lists not open for inspection",
        "Open the lists to everybody as soon as the hearing of examination was held.",
        "After the examination the lists were not open to everybody at once.",
    ),
    "lists_stay_open_until_validity_is_final": Words(
        "Inspection ended too early",
        "Keep the lists open until {final}. Then it is certain which lists are valid; now it ends on {until}.",
        "The inspection of the lists ended on {until}, while validity became final on {final}.",
    ),
    "declarations_of_support_are_open_for_inspection": Words(
        "Support not open for inspection",
        "Open the required declarations of support together with the lists.",
        "The required declarations of support were not open for inspection.",
    ),
    "declarations_of_support_for_the_senate_are_not_shown": Words(
        "Support shown all the same",
        "Open the lists only. Declarations of support for the Senate are not part of it.",
        "Declarations of support were open for inspection; for the Senate only the lists are.",
    ),
    "lists_of_voters_abroad_are_online_without_signatures": Words(
        "Lists not online as they should be",
        "Put the lists online as well, without signatures. Then voters abroad can see them.",
        "The lists were not online, or were there with signatures.",
    ),
    "committee_of_the_home_area_is_told": Words(
        "Home area not told",
        "Tell the committee of the area where {who} lives. It looks whether one person stands in more places.",
        "The committee of the area where {who} lives was not told.",
    ),
    "committees_that_sent_notice_of_one_person_are_told": Words(
        "Senders not told",
        "Tell {silent} more {silent:sender|senders}. There are {count} notices on {who} from other committees.",
        "There were {count} notices on {who}; {silent} {silent:sender was|senders were} not told.",
    ),
    "omissions_are_told_by_registered_letter_or_against_receipt": Words(
        "Omissions told without proof",
        "Send the letter on omissions registered, or hand it over against a dated receipt. Then it is certain that it reached {who}.",
        "The omissions of {who} were told neither by registered letter nor against a dated receipt.",
    ),
    "omissions_are_told_to_the_list_submitter": Words(
        "Omissions told to another person",
        "Tell the omissions to the list submitter of {who}. Telling somebody else does not count.",
        "The omissions of {who} were not told to the list submitter.",
    ),
    "omissions_are_told_at_once": Words(
        "Omissions told too late",
        "Tell omissions right after the examination. That was on {held}; the notice went on {sent}, when repair was over.",
        "The omissions were found on {held} and told after the term for repair, on {sent}.",
        {
            "later": (
                "Check whether the notice was fast enough. The examination was on {held} and the letter went on {sent}.",
                "The omissions were found on {held} and told on {sent}; whether that was at once is to be judged.",
            )
        },
    ),
    "repair_comes_in_within_its_term": Words(
        "Repair outside its term",
        "Leave this repair out of the decision. The term ran from {first} up to and including {last}; it came on {at}.",
        "What came in on {at} is outside the term for repair ({first} to {last}) and does not count.",
    ),
    "repair_comes_in_within_hours": Words(
        "Repair outside the hours",
        "Leave this repair out of the decision. Repair is possible between {opening}.00 and {closing}.00; it came on {at}.",
        "What came in on {at} is outside the hours for repair ({opening}.00 to {closing}.00) and does not count.",
    ),
    "record_is_made_of_each_hearing": Words(
        "Record missing",
        "Make a record of each hearing, that of examination and that of decision.",
        "There is no record of a hearing.",
    ),
    "record_is_open_to_everyone": Words(
        "Record not open for inspection",
        "Open the record to everybody.",
        "The record was not open to everybody.",
    ),
    "record_stays_open_until_the_lists_are_published": Words(
        "Inspection ended too early",
        "Keep the record open until the lists are published, on {published}. Now it ends on {until}.",
        "The inspection of the record ended on {until}, before the lists were published on {published}.",
        {
            "senate": (
                "Check whether the inspection was long enough. It ended on {until}, and for the Senate the Act names no end.",
                "The inspection of the record ended on {until}; for the Senate the Act names no end.",
            )
        },
    ),
    "record_is_open_on_the_islands_too": Words(
        "No inspection on the islands",
        "See to it that the record is open on Bonaire, Sint Eustatius and Saba as well.",
        "The record was not open on Bonaire, Sint Eustatius and Saba.",
    ),
    "record_is_online": Words(
        "Record not online",
        "Put the record online, without signatures.",
        "The record is not online.",
    ),
    "record_online_bears_no_signatures": Words(
        "Signatures are online",
        "Take the signatures out of the record that is online.",
        "The record is online with signatures.",
    ),
    "record_holds_the_objections": Words(
        "Objections not in the record",
        "Put the objections that voters made in the hearing in the record.",
        "Objections made in the hearing are not in the record.",
    ),
    "record_holds_the_replies": Words(
        "Reply to objections missing",
        "Put in the record what the committee replied to the objections.",
        "The reply to objections is not in the record.",
    ),
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
