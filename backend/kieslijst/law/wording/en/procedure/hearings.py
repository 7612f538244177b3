"""Hearings, notices, repair and records."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
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
}
