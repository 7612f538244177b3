"""The register afterwards: decisions, appeals, deletion, logos and carry-over."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "decision_is_told_to_the_agent": Words(
        "Agent not told",
        "Send the decision to the agent of the group.",
        "The decision was not told to the agent.",
    ),
    "decision_is_placed_in_the_gazette": Words(
        "Decision not published",
        "Place the decision in the right gazette: {gazette}.",
        "The decision was not placed in the right gazette: {gazette}.",
    ),
    "appeal_on_registration_is_lodged_on_time": Words(
        "Appeal too late",
        "Expect the appeal to be too late. It was lodged on {lodged}; the last day was {last}.",
        "The appeal was lodged on {lodged}. The last day was {last}.",
    ),
    "appeal_against_a_block_is_lodged_on_time": Words(
        "Appeal too late",
        "Expect the appeal to be too late. It was lodged on {lodged}; the last day was {last}.",
        "The appeal against the block of the carry-over was lodged on {lodged}. The last day was {last}.",
    ),
    "appeal_from_the_islands_goes_to_the_joint_court": Words(
        "Appeal with another court",
        "Lodge the appeal on '{appellation}' with the Joint Court.",
        "The appeal on '{appellation}' belongs with the Joint Court.",
    ),
    "appeal_in_the_netherlands_goes_to_the_council_of_state": Words(
        "Appeal with another court",
        "Lodge the appeal on '{appellation}' with the Council of State.",
        "The appeal on '{appellation}' belongs with the Administrative Jurisdiction Division of the Council of State.",
        {
            "seat_unknown": (
                "See in the articles where the group has its seat. The court for '{appellation}' depends on it.",
                "The seat of the group is not known; determine which court is competent for '{appellation}'.",
            )
        },
    ),
    "registration_deposit_comes_back_after_a_valid_list": Words(
        "Deposit to be returned",
        "Return the registration deposit. A valid list was handed in.",
        "The registration deposit was not returned yet, although a valid list was handed in.",
    ),
    "registration_deposit_stays_without_a_valid_list": Words(
        "Deposit not to be returned",
        "Do not return the deposit. No valid list was handed in.",
        "The deposit was returned although no valid list was handed in.",
    ),
    "registered_group_had_a_valid_list_at_the_last_election": Words(
        "No valid list",
        "Delete the appellation. At the last election the group had no valid list in any district.",
        "No valid list of the group was handed in for the last election; the appellation is deleted.",
    ),
    "registered_group_still_exists": Words(
        "Group no longer exists",
        "Delete the appellation. The group no longer exists.",
        "The group ceased to exist; the appellation is deleted.",
    ),
    "registered_group_did_not_ask_to_be_deleted": Words(
        "Deletion asked for",
        "Delete the appellation. The group asked for that.",
        "The group asked for deletion; the appellation is deleted.",
    ),
    "registered_group_is_not_banned_and_dissolved": Words(
        "Group banned",
        "Delete the appellation. The court banned the group and it was dissolved.",
        "The group was finally banned and dissolved; the appellation is deleted.",
    ),
    "deletion_rests_on_a_ground_of_the_act": Words(
        "No ground for deletion",
        "Undo the deletion. The Act names four reasons to delete, and this is none of them.",
        "The deletion of the appellation does not rest on a ground of the Act.",
    ),
    "deletion_is_placed_in_the_gazette": Words(
        "Deletion not published",
        "Place the deletion in the right gazette: {gazette}.",
        "The deletion was not placed in the right gazette: {gazette}.",
    ),
    "only_the_agents_of_the_last_statement_act": Words(
        "Not the agent",
        "Have the agent or the deputy sign who is named in the statement of {given}. Only a new statement names somebody else.",
        "Somebody signed who is not the agent or the deputy in the statement of {given}.",
    ),
    "request_papers_are_kept_until_the_deletion_is_final": Words(
        "Papers destroyed too early",
        "Keep the request and its papers until the deletion is final.",
        "The request and its papers were destroyed before the deletion was final.",
    ),
    "request_papers_are_destroyed_once_the_deletion_is_final": Words(
        "Papers to be destroyed",
        "Destroy the request and its papers. The deletion is final.",
        "The request and its papers were not destroyed, although the deletion is final.",
    ),
    "replaced_statement_is_destroyed": Words(
        "Old statement to be destroyed",
        "Destroy the statement of {given}. A new one has taken its place.",
        "The replaced statement of {given} was not destroyed.",
    ),
    "logo_comes_in_complete_on_time": Words(
        "Logo too late",
        "Plan the logo for the next election. The request was complete on {received}; the last day was {last}.",
        "The request to register the logo was complete on {received}. The last day was {last}.",
    ),
    "change_of_a_logo_is_asked_on_time": Words(
        "New logo too late",
        "Plan the new logo for the next election. The request was complete on {received}; the last day was {last}.",
        "The request to change the logo was complete on {received}. The last day was {last}.",
    ),
    "logo_goes_with_a_registered_appellation": Words(
        "Logo without an appellation",
        "First ask for the registration of an appellation. A logo cannot be registered by itself.",
        "The logo goes with no appellation that is registered or asked for.",
    ),
    "logo_is_not_against_public_order": Words(
        "Against public order",
        "Choose another logo. This logo is against public order.",
        "The logo is against public order.",
    ),
    "logo_is_unlike_the_logos_of_others": Words(
        "Like another logo",
        "Choose another logo. This is the same as the logo of '{other}'.",
        "The logo equals that of '{other}'.",
        {
            "alike": (
                "Compare the logo with that of {alike}. Could voters mistake them? Then choose another logo.",
                "Judge whether the logo is so like that of the following that confusion is to be feared: {alike}.",
            )
        },
    ),
    "logo_is_unlike_the_logos_for_the_house": Words(
        "Like a logo for the House",
        "Choose another logo. This is the same as the logo of '{other}' for the House.",
        "The logo equals that of '{other}' for the House.",
        {
            "alike": (
                "Compare the logo with that of {alike} for the House. Could voters mistake them? Then choose another logo.",
                "Judge whether the logo is so like a logo for the House that confusion is to be feared: {alike}.",
            )
        },
    ),
    "logo_is_not_misleading": Words(
        "Misleading logo",
        "Choose another logo. This logo misleads voters.",
        "The logo is misleading to voters.",
    ),
    "logo_is_unlike_those_of_banned_bodies": Words(
        "Like a banned organisation",
        "Choose another logo. This is the logo of a banned organisation: '{other}'.",
        "The logo equals that of a banned and dissolved legal person: '{other}'.",
        {
            "alike": (
                "Compare the logo with that of a banned organisation: {alike}.",
                "Judge whether the logo is in the main the same as that of a banned and dissolved legal person: {alike}.",
            )
        },
    ),
    "no_other_request_of_that_day_is_for_a_like_logo": Words(
        "Two logos on one day",
        "Choose another logo. '{other}' asked for the same logo on the same day. Both are then refused.",
        "On the same day a request came in for the same logo, from '{other}'.",
        {
            "alike": (
                "Compare the logo with that of the same day from {alike}.",
                "Judge whether the logo is in the main the same as one asked for on the same day: {alike}.",
            )
        },
    ),
    "logo_is_deleted_with_the_appellation": Words(
        "Logo still there",
        "Delete the logo too. The appellation has been deleted.",
        "The appellation has been deleted, the logo has not.",
    ),
    "logo_is_deleted_on_request": Words(
        "Deletion of the logo asked for",
        "Delete the logo. The group asked for that.",
        "The group asked to delete the logo.",
    ),
    "logo_published_for_the_house_is_used_for_the_college": Words(
        "Logo for the House not used",
        "Use the logo that is registered for the House. It counts here too.",
        "The logo registered for the House counts here too and was not used.",
    ),
    "group_with_a_logo_for_the_house_does_not_ask_again": Words(
        "Logo registered already",
        "Withdraw the request for a logo. The logo for the House counts here too.",
        "The group has a logo in the register for the House already.",
    ),
    "higher_register_is_published_on_its_day": Words(
        "Register not published on its day",
        "Publish the register on {due}{published:?, not on *}.",
        "The registered appellations are to be published on {due}{published:?; it was done on *}.",
    ),
    "only_final_registrations_are_published": Words(
        "Not final yet",
        "Leave '{appellation}' out of the publication. Its registration is not final yet.",
        "The publication holds '{appellation}', the registration of which is not final.",
    ),
    "agents_are_published_with_the_appellations": Words(
        "Agents not published",
        "Name the agent and the deputy with '{appellation}' as well.",
        "The publication lacks the agent and the deputy with '{appellation}'.",
    ),
    "register_is_one_that_carries_over": Words(
        "Does not count here",
        "Ask this central electoral committee for registration. The registration of '{appellation}' does not count here.",
        "The registration of '{appellation}' does not carry over to this election.",
    ),
    "carried_over_registration_is_final": Words(
        "Registration not final yet",
        "Take it that '{appellation}' does not count here. The registration was not final on the day of publication.",
        "The registration of '{appellation}' was not final at publication and does not carry over.",
    ),
    "carried_over_registration_was_published": Words(
        "Registration not published",
        "Check whether '{appellation}' was published. Without that the registration does not count here.",
        "The registration of '{appellation}' was not published and does not carry over.",
    ),
    "registration_with_a_province_counts_in_its_own_councils": Words(
        "Another province",
        "Ask the municipality for registration. '{appellation}' is registered in another province and does not count here.",
        "The appellation '{appellation}' is registered in another province and does not carry over here.",
    ),
    "carried_over_appellation_is_unlike_those_registered_here": Words(
        "Like an own appellation",
        "Decide that '{appellation}' does not count here. '{other}' is in the own register and is the same.",
        "The appellation '{appellation}' equals '{other}' in the own register.",
        {
            "alike": (
                "Compare '{appellation}' with these names in the own register: {alike}. Could voters mistake them? Then decide that it does not count here.",
                "Judge whether the appellation '{appellation}' is so like the following in the own register that confusion is to be feared: {alike}.",
            )
        },
    ),
    "block_rests_on_a_name_registered_here": Words(
        "Name not in the register",
        "Withdraw the decision on '{appellation}'. '{other}' is not registered yet and therefore does not count.",
        "The decision that '{appellation}' does not carry over rests on '{other}', which is not in the own register.",
    ),
    "block_rests_on_a_name_of_another_group": Words(
        "Name of the same group",
        "Withdraw the decision on '{appellation}'. '{other}' belongs to the same group.",
        "The decision that '{appellation}' does not carry over rests on '{other}', of the same group.",
    ),
    "block_is_decided_within_its_term": Words(
        "Decision too late",
        "Let '{appellation}' count. The decision was taken on {decided}; the last day was {last}.",
        "The decision that '{appellation}' does not carry over was taken on {decided}. The last day was {last}.",
    ),
    "agent_is_told_of_the_block_at_once": Words(
        "Agent not told",
        "Send the decision on '{appellation}' to the agent at once. A publication is not enough.",
        "The decision that '{appellation}' does not carry over was not made known to the agent.",
        {
            "told_later": (
                "Check why the agent heard about '{appellation}' on {told} only. It has to be at once.",
                "The agent was told of the decision on '{appellation}' on {told}; judge whether that was at once.",
            )
        },
    ),
    "only_the_register_of_the_house_counts_for_the_senate": Words(
        "Does not count for the Senate",
        "Ask for registration for the Senate. The registration of '{appellation}' does not count here. Only one for the House does.",
        "The registration of '{appellation}' does not count for the Senate.",
    ),
}
