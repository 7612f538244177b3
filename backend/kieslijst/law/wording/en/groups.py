"""Groups, appellations, exemption and the list submitter."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "group_has_a_list": Words(
        "No list",
        "Make a list. Without a list your party does not take part.",
        "No list of candidates was handed in.",
    ),
    "kind_of_appellation_is_chosen": Words(
        "Kind of appellation not chosen",
        "Choose what stands above the list: a registered name, a combined name or nothing.",
        "It is not stated whether the list has a registered, a combined or no appellation.",
    ),
    "named_group_has_an_appellation": Words(
        "Appellation missing",
        "Enter the name that stands above the list, or choose an unnamed list.",
        "There is no appellation above the list, although it is not an unnamed list.",
    ),
    "unnamed_lists_carry_no_name_and_no_authorisation": Words(
        "Unnamed list with name or authorisation",
        "You chose an unnamed list. The name and the authorisation then do not count. Do you want a name? Choose another kind.",
        "The list is an unnamed list; the appellation or authorisation given is left aside.",
    ),
    "appellation_is_in_the_register": Words(
        "Appellation not registered",
        "Check the name '{appellation}'. It is not in the register. After the register closes you cannot register it for this "
        "election. Without registration your list becomes an unnamed list.",
        "The appellation '{appellation}' is not registered for this election.",
        {
            "register_unknown": (
                "Check that the name '{appellation}' is registered for this election. We do not have the register.",
                "Whether the appellation '{appellation}' is registered cannot be seen without the register.",
            )
        },
    ),
    "registered_appellation_has_an_authorisation": Words(
        "Authorisation missing",
        "Enter on form H 3-1 who gives the authorisation. The authorised agent of the party signs this form.",
        "The declaration of the authorised agent that the appellation may stand above the list (H 3-1) is missing.",
    ),
    "registered_appellation_has_no_second_authorisation": Words(
        "Too many authorisations",
        "Remove authorisations until one is left. You have {given} with the name of one party.",
        "With the appellation of one group {given} authorisations were handed in.",
    ),
    "authorisation_is_signed_by_the_agent_or_deputy": Words(
        "Authorisation by someone else",
        "Have the authorised agent of the party or the deputy sign. On {count} {count:authorisation|authorisations} someone "
        "else signs.",
        "{count} {count:authorisation is|authorisations are} not signed by the registered agent or deputy.",
    ),
    "authorisation_gives_the_full_statutory_name": Words(
        "Legal name missing",
        "Enter the name of the association as in its articles. It is missing on {count} {count:authorisation|authorisations}.",
        "On {count} {count:authorisation|authorisations} the full legal name is missing.",
    ),
    "each_merged_group_has_an_authorisation": Words(
        "Not every party gave an authorisation",
        "Add an authorisation of every party. You have {given}; {needed} are needed.",
        "With the combined appellation {given} of the {needed} authorisations {given:was|were} handed in.",
    ),
    "merged_groups_are_in_the_register": Words(
        "Party of the combination not registered",
        "Check the name '{part}'. Every party in a combined name must be registered.",
        "The appellation '{part}' in the combined appellation is not registered for this election.",
    ),
    "merged_appellation_holds_only_names_of_its_groups": Words(
        "Other words in the combined name",
        "Remove '{piece}'. A combined name holds only the names of the parties or abbreviations of them.",
        "The combined appellation holds '{piece}', which is no registered appellation or abbreviation of one.",
    ),
    "merged_appellation_is_short_enough": Words(
        "Combined name too long",
        "Make the name shorter. It has {length} letters and figures; {maximum} are allowed.",
        "The combined appellation has {length} letters and figures; {maximum} are allowed.",
    ),
    "merged_appellation_is_short_enough_with_punctuation": Words(
        "Name too long with punctuation",
        "Make the name shorter if you can. With punctuation it has {length} characters. It is not certain whether punctuation "
        "counts for the {maximum}.",
        "With punctuation the combined appellation has {length} characters; the maximum is {maximum}.",
    ),
    "result_of_the_last_election_is_given": Words(
        "Last result not given",
        "Enter how many seats you won last time. The number of names allowed and the need for declarations of support hang on it.",
        "The number of seats at the last election is not stated.",
    ),
    "group_won_a_seat_under_this_appellation": Words(
        "Not exempt",
        "Collect declarations of support{deposit:? and pay the deposit}. Your party won no seat under this name last time.",
        "No seat was won under this appellation at the last election; the group is not exempt.",
    ),
    "seats_that_exempt_are_in_this_body": Words(
        "Seats in another body",
        "Do not count on exemption through {seats} {seats:seat|seats} elsewhere. Only seats in this body count.",
        "{seats} {seats:seat|seats} in another representative body {seats:gives|give} no exemption.",
    ),
    "one_of_the_merged_groups_won_a_seat": Words(
        "Not exempt",
        "Collect declarations of support{deposit:? and pay the deposit}. None of the parties won a seat last time.",
        "None of the groups behind the combined appellation won a seat at the last election.",
    ),
    "each_group_behind_a_new_name_won_a_seat": Words(
        "Not exempt under a new name",
        "Collect declarations of support{deposit:? and pay the deposit}. {seatless} of the parties behind the new name won no "
        "seat last time.",
        "Not every group behind the new appellation won a seat at the last election.",
    ),
    "joint_list_behind_a_new_name_won_a_seat": Words(
        "Not exempt under a new name",
        "Collect declarations of support{deposit:? and pay the deposit}. The joint list won no seat last time.",
        "The joint list behind the new appellation won no seat at the last election.",
    ),
    "group_is_not_unnamed_and_so_may_be_exempt": Words(
        "Unnamed list not exempt",
        "Collect declarations of support{deposit:? and pay the deposit}. An unnamed list is never exempt.",
        "The list is an unnamed list and therefore not exempt.",
    ),
    "appellation_stands_above_one_list_per_district": Words(
        "Name above two lists",
        "Put the name '{appellation}' above one list{district:? in district *}. Now it stands above more than one, and then it "
        "is removed from all of them.",
        "The appellation '{appellation}' stands above more than one list{district:? in district *}.",
    ),
    "appellation_is_spelled_as_registered": Words(
        "Name differs from the register",
        "Write the name as '{registered}'. That is how it is registered. Now it says '{appellation}'.",
        "The appellation '{appellation}' is registered as '{registered}'.",
    ),
    "own_order_of_the_group_is_reported_in_time": Words(
        "Own order reported too late",
        "Report your own order on {last} at the latest. Now it says {date}.",
        "The group's own order was reported on {date}; the last day was {last}.",
    ),
    "reported_order_is_published": Words(
        "Order not published",
        "Ask the central electoral committee to publish the order that was reported.",
        "The order that was reported is not published yet.",
    ),
    "frisian_entries_are_for_a_frisian_body": Words(
        "Frisian is not possible here",
        "Fill in the list in Dutch. Frisian is possible only in Fryslân.",
        "The list is filled in in Frisian for a body outside Fryslân.",
        {
            "body_unknown": (
                "Check that this body is in Fryslân. Only there the list may be in Frisian.",
                "The list is filled in in Frisian; the body must be in Fryslân.",
            )
        },
    ),
    "english_and_papiamento_are_for_the_islands": Words(
        "English or Papiamento is not possible here",
        "Fill in the list in Dutch. English and Papiamento are possible only for an island council and its electoral college.",
        "The list is filled in in English or Papiamento, which is not possible at this election.",
    ),
    "a_list_submitter_is_entered": Words(
        "List submitter missing",
        "Enter who hands in the list (the list submitter). This person is named on the list and gets the letters.",
        "No list submitter is named on the list.",
    ),
    "list_submitter_has_surname_and_initials": Words(
        "Name of the list submitter incomplete",
        "Enter the last name and the initials of the list submitter.",
        "The name of the list submitter is incomplete.",
    ),
    "list_submitter_has_a_complete_address": Words(
        "Address of the list submitter incomplete",
        "Enter the full postal address of the list submitter. The letter about omissions goes there.",
        "The postal address of the list submitter is incomplete.",
    ),
    "list_submitter_may_vote_in_this_election": Words(
        "List submitter may not vote",
        "Choose a list submitter who may vote in this election.",
        "The list was not handed in by a voter who may take part in this election.",
    ),
    "list_submitter_may_vote_for_this_college_or_a_province": Words(
        "List submitter may not vote",
        "Choose a list submitter who may vote for this electoral college or for a province.",
        "The list was not handed in by a voter for the electoral college or for a provincial council.",
    ),
    "list_submitter_shows_an_identity_document": Words(
        "No proof of identity",
        "Bring a valid proof of identity when you hand in the list.",
        "The identity of the list submitter was not established.",
    ),
    "a_substitute_may_repair_omissions": Words(
        "No substitute",
        "Enter a substitute, who may rectify omissions when the list submitter cannot.",
        "No substitute of the list submitter is named on the list.",
    ),
    "substitute_has_name_and_address": Words(
        "Details of a substitute incomplete",
        "Enter last name, initials and postal address of {who}.",
        "The details of {who} are incomplete.",
    ),
}
