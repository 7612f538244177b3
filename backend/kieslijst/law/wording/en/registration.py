"""Registration of appellations: the request, its papers and the grounds for refusal."""

from kieslijst.law.wording.en import register
from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "group_is_an_association_with_full_legal_capacity": Words(
        "No association with a notarial deed",
        "First set up an association before a notary. Only an association with a notarial deed can have an appellation registered.",
        "The group is not an association with full legal capacity.",
    ),
    "group_for_a_water_board_is_an_association_or_a_foundation": Words(
        "No association or foundation",
        "First set up an association or a foundation before a notary. Only those can have an appellation registered for a water board.",
        "The group is neither an association with full legal capacity nor a foundation.",
    ),
    "group_has_no_name_in_a_higher_register": Words(
        "Registered already",
        "Check whether this request is needed. The group is in a higher register as '{registered}', which counts here too.",
        "The group is in a higher register already, under the appellation '{registered}'.",
    ),
    "request_comes_in_on_time": Words(
        "Request too late",
        "Plan for the next election. The request came in on {received}; the last day was {last}.",
        "{Who} was received on {received}. The last day was {last}.",
    ),
    "request_for_the_senate_comes_in_on_time": Words(
        "Request too late",
        "Plan for the next election. The request came in on {received}; for the Senate the last day was {last}.",
        "{Who} was received on {received}. For the Senate the last day was {last}.",
    ),
    "request_is_complete_on_time": Words(
        "Request complete too late",
        "Plan for the next election. The last paper came in on {completed}; the last day was {last}.",
        "{Who} was completed on {completed}. The last day was {last}.",
    ),
    "registration_deposit_is_paid_in_full": Words(
        "Deposit not paid in full",
        "Pay a deposit of {amount} {unit}. So far {paid}{currency:? *} has been paid.",
        "The deposit of {amount} {unit} was not paid in full: {paid}{currency:? *} was received.",
    ),
    "asked_appellation_is_not_empty": Words(
        "Appellation missing",
        "Enter the appellation that you want to have registered.",
        "The request names no appellation.",
    ),
    "change_of_the_appellation_is_asked_on_time": Words(
        "Change too late",
        "Plan for the next election. The request for another appellation came in on {received}; the last day was {last}.",
        "The request to change the appellation was received on {received}. The last day was {last}.",
        {
            "between_two_terms": (
                "Consult the central electoral committee. The request came in on {received}, after {cautious}. The Act is not clear on the last day.",
                "The request for a change was received on {received}, after {cautious}; decide whether the shorter or the longer term holds.",
            )
        },
    ),
    "copy_of_the_deed_goes_with_the_request": Words(
        "Deed missing",
        "Add a copy of the notarial deed with the articles of association.",
        "The copy of the notarial deed with the articles of association is missing.",
    ),
    "proof_of_payment_goes_with_the_request": Words(
        "Proof of payment missing",
        "Add proof that the deposit was paid.",
        "The proof of payment of the deposit is missing.",
    ),
    "agent_and_deputy_are_named": Words(
        "Agent or deputy missing",
        "Name an agent and a deputy. {missing:One is|Two are} missing.",
        "The statement {missing:lacks the agent or the deputy|lacks the agent and the deputy}.",
    ),
    "agent_and_deputy_are_two_people": Words(
        "Agent and deputy the same",
        "Choose somebody else than the agent as deputy.",
        "The agent and the deputy are the same person.",
    ),
    "certified_extract_goes_with_the_request_on_the_islands": Words(
        "Extract missing",
        "Add a certified extract from the trade register. The islands require it.",
        "The certified extract from the trade register is missing.",
    ),
    "request_is_signed_by_the_competent_board": Words(
        "Not signed by the board",
        "Have those board members sign who may do so by the articles. The trade register shows who they are.",
        "The request is not signed by those who are competent by the articles.",
    ),
    "request_is_made_on_the_model": Words(
        "Not on the model",
        "Fill in the prescribed form and sign it.",
        "The request was not made in writing on the prescribed model.",
    ),
    "asked_appellation_is_not_against_public_order": Words(
        "Against public order",
        "Choose another appellation. '{appellation}' is against public order.",
        "The appellation '{appellation}' is against public order.",
    ),
    "asked_appellation_is_unlike_those_in_the_own_register": Words(
        "Like another appellation",
        "Choose another appellation. '{appellation}' equals '{other}', the name of another group.",
        "The appellation '{appellation}' equals '{other}', registered or asked for earlier.",
        {
            "alike": (
                "Compare '{appellation}' with these names of others: {alike}. Could voters mistake them? Then choose another appellation.",
                "Judge whether the appellation '{appellation}' is so like the following that confusion is to be feared: {alike}.",
            ),
            "register_unknown": (
                "Check which appellations are registered. We do not know the register.",
                "The registered appellations are not known; compare '{appellation}' with the register.",
            ),
        },
    ),
    "asked_appellation_is_unlike_those_in_higher_registers": Words(
        "Like a name in a higher register",
        "Choose another appellation. '{appellation}' equals '{other}' in a higher register.",
        "The appellation '{appellation}' equals '{other}', which is in a higher register.",
        {
            "alike": (
                "Compare '{appellation}' with these names in a higher register: {alike}. Could voters mistake them? Then choose another appellation.",
                "Judge whether the appellation '{appellation}' is so like the following in a higher register that confusion is to be feared: {alike}.",
            )
        },
    ),
    "asked_appellation_is_unlike_those_asked_earlier_for_the_house": Words(
        "Like an earlier request for the House",
        "Choose another appellation. '{other}' was asked for the House earlier, and '{appellation}' equals it.",
        "The appellation '{appellation}' equals '{other}', asked for the House earlier.",
        {
            "alike": (
                "Compare '{appellation}' with these names that were asked for the House earlier: {alike}.",
                "Judge whether the appellation '{appellation}' is so like the following, asked for the House earlier, that confusion is to be feared: {alike}.",
            )
        },
    ),
    "asked_appellation_is_not_misleading": Words(
        "Misleading",
        "Choose another appellation. '{appellation}' misleads voters.",
        "The appellation '{appellation}' is misleading to voters.",
        {
            "leans_on_a_known_name": (
                "Check that '{appellation}' does not suggest a tie with '{known}'.",
                "Judge whether the appellation '{appellation}' wrongly suggests a tie with '{known}'.",
            )
        },
    ),
    "asked_appellation_is_short_enough": Words(
        "Appellation too long",
        "Shorten the appellation. It has {length} letters and digits, and {maximum} are allowed.",
        "The appellation has {length} letters and digits, more than {maximum}.",
    ),
    "asked_appellation_is_short_enough_with_punctuation": Words(
        "Appellation too long with punctuation",
        "It is better to shorten the appellation. With punctuation it has {length} characters, and {maximum} are allowed.",
        "With punctuation the appellation has {length} characters, more than {maximum}.",
    ),
    "asked_appellation_is_unlike_those_of_banned_bodies": Words(
        "Like a banned organisation",
        "Choose another appellation. '{appellation}' equals '{other}', the name of a banned organisation.",
        "The appellation '{appellation}' equals that of a banned and dissolved legal person: '{other}'.",
        {
            "alike": (
                "Compare '{appellation}' with these banned organisations: {alike}.",
                "Judge whether the appellation '{appellation}' is in the main the same as that of a banned and dissolved legal person: {alike}.",
            )
        },
    ),
    "no_other_request_of_that_day_is_for_a_like_appellation": Words(
        "Two requests on one day",
        "Choose another appellation. '{other}' was asked for on the same day and equals '{appellation}'. Both are then refused.",
        "On the same day a request came in for '{other}', which equals '{appellation}'.",
        {
            "alike": (
                "Compare '{appellation}' with these names of the same day: {alike}.",
                "Judge whether the appellation '{appellation}' is in the main the same as one asked for on the same day: {alike}.",
            )
        },
    ),
    "asked_appellation_is_made_of_letters_and_functional_signs": Words(
        "Sign that is not allowed",
        "Take '{sign}' out of the appellation. Letters, digits and punctuation are allowed, pictures and special typefaces are not.",
        "The appellation holds something that is no letter, digit or functional sign: '{sign}'.",
        {
            "no_letter": (
                "Check whether '{appellation}' will do as a name. An appellation is made of letters, possibly with digits.",
                "Judge whether '{appellation}', without letters, will do as an appellation.",
            ),
            "sign_may_serve_no_end": (
                "Check whether '{sign}' is needed in the appellation. A sign is allowed only when it belongs to the rest.",
                "Judge whether the sign '{sign}' in the appellation is functional.",
            ),
        },
    ),
    **register.ENTRIES,
}
