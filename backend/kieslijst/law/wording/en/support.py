"""Support and deposit."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_has_enough_declarations_of_support": Words(
        "Too few declarations of support",
        "Collect more declarations of support for {who}{district:? in district *}. {counted} {counted:counts|count}; {needed} are needed.{more:? This is so in * other districts too.}",
        "For {who}{district:? in district *} {counted} of the {needed} declarations of support needed {counted:was|were} handed in.{more:? This is so in * other districts too.}",
        {
            "doubtful": (
                "To be sure, collect more declarations of support for {who}{district:? in district *}. {counted} {counted:counts|count} and of {doubtful} this is not certain. {needed} are needed.{more:? This is so in * other districts too.}",
                "For {who}{district:? in district *} {counted} of the {needed} declarations of support needed {counted:counts|count}; of {doubtful} this is not certain.{more:? This is so in * other districts too.}",
            ),
            "result_unknown": (
                "Say how many seats you won last time. Without a seat {who} needs {needed} declarations of support{district:? in district *}, and {counted} {counted:counts|count}.{more:? This is so in * other districts too.}",
                "For {who}{district:? in district *} {counted} {counted:declaration of support counts|declarations of support count}; whether {needed} are needed hangs on the last result, which is not known.{more:? This is so in * other districts too.}",
            ),
        },
    ),
    "number_of_declarations_needed_is_known": Words(
        "Number of seats unknown",
        "Ask the central electoral committee how many seats the council has. On that hangs whether you need {fewest} declarations of support or more, up to {most}.",
        "How many declarations of support are needed hangs on the number of seats, which is not known.",
        {
            "seats_unknown": (
                "Ask the central electoral committee how many seats the council has. On that hangs whether you need {fewest} declarations of support or more, up to {most}.",
                "How many declarations of support are needed hangs on the number of seats, which is not known.",
            )
        },
    ),
    "declarations_of_support_show_the_list_as_it_is": Words(
        "Support for another list",
        "Have voters sign again for {who}. The names or the order on the H 4 differ from the list. Such declarations do not count.",
        "The candidates on declarations of support for {who} differ from the list.",
    ),
    "proof_of_the_deposit_goes_with_the_list": Words(
        "Proof of payment missing",
        "Hand in the proof that the deposit was paid.",
        "The proof of payment of the deposit is missing.",
        {
            "result_unknown": (
                "Say how many seats you won last time. Without a seat you pay a deposit and hand in the proof.",
                "There is no proof of payment of a deposit. Whether one is needed hangs on the last result, which is not known.",
            )
        },
    ),
    "deposit_is_paid_in_full": Words(
        "Deposit too low",
        "Pay the rest of the deposit. You paid {unit} {paid}; the amount is {unit} {amount}.",
        "Of the deposit of {unit} {amount}, {unit} {paid} was paid.",
    ),
    "deposit_is_received_before_the_last_fortnight": Words(
        "Deposit paid late",
        "Note: the deposit came in on {received}. The last day was {last}. You can still rectify this.",
        "The deposit came in on {received}; the last day was {last}.",
    ),
    "supporter_of_a_senate_list_is_a_member_for_that_province": Words(
        "Not a member there",
        "Have a member of the council or college{district:? of *} sign. Who signed {who} is not a member there.",
        "Who signed {who} is not a member of the council or college{district:? of *}.",
    ),
    "supporter_is_registered_in_the_district": Words(
        "Not a voter in this district",
        "Ask somebody else to sign in place of {who}. Who signed is not a voter in the district, so it does not count.",
        "{Who} does not count: who signed is not registered as a voter in the district.",
    ),
    "declaration_is_signed_in_the_weeks_before_nomination_day": Words(
        "Signed outside the term",
        "Have it signed again, from {first} to {last} or in the repair term. {Who} is of {signed} and probably does not count.",
        "{Who} was signed on {signed}, outside the term from {first} to {last}.",
    ),
    "supporter_signs_at_the_own_town_hall": Words(
        "Not at the own town hall",
        "Ask the voter's municipality about {who}. Signing belongs at the own town hall. This alone is no reason not to count it.",
        "{Who} was not signed at the town hall where who signed is registered as a voter.",
    ),
    "supporter_shows_an_identity_document": Words(
        "No identity document shown",
        "Ask voters to bring a valid identity document. For {who} none was shown. It makes no difference to the count.",
        "For {who} no identity document was handed over.",
    ),
    "municipality_notes_that_the_supporter_is_registered": Words(
        "Municipality's note missing",
        "Have the municipality note on {who} that who signed is a voter. Without that note it does not count.",
        "{Who} does not count: the municipality's note is missing.",
    ),
    "note_is_made_only_for_a_registered_voter": Words(
        "Note is not right",
        "Ask the municipality to look at {who} again. It carries a note, but who signed is not registered as a voter in the district.",
        "{Who} carries the municipality's note, though who signed is not registered as a voter in the district.",
    ),
    "supporter_signs_for_one_list_only": Words(
        "Signed more than once",
        "Ask somebody else to sign in place of {who}. Who signed it signed more than one. Then none of them counts.",
        "{Who} does not count: who signed it signed more than one declaration.",
    ),
    "declaration_handed_in_is_not_taken_back": Words(
        "Cannot be taken back",
        "Count {who} as before. Taking back after handing in is not possible, so the request of {date} has no effect.",
        "The request of {date} to take back {who} has no effect; the declaration counts.",
    ),
    "signature_is_given_freely": Words(
        "Signature not given freely",
        "Stop rewards or pressure to get signatures. This was reported of {who}. It is punishable, also for who takes the money.",
        "Of {who} it was reported that the signature was got by a gift, a promise or force.",
    ),
    "declaration_is_no_copy_of_another": Words(
        "The same declaration again",
        "Take out {who}. It is a copy of another declaration, which counts only once.",
        "{Who} does not count: the same declaration was counted already.",
    ),
    "declaration_with_a_note_meets_the_other_demands": Words(
        "A stamp is not enough",
        "Check {who} yourself. The municipality put its stamp on it, but for another reason it does not count.",
        "{Who} does not count, though it carries the municipality's note; that does not bind the committee.",
    ),
    "declaration_for_the_college_is_given_in_a_video_call": Words(
        "Not in a video call",
        "Have the voter make a video call with the municipality of The Hague. {Who} was given in another way and does not count.",
        "{Who} does not count: it was not given in a video call with the municipality of The Hague.",
    ),
    "voter_shows_a_copy_of_an_identity_document_in_the_call": Words(
        "No copy of identity document in the call",
        "Ask voters to keep a copy of their identity document at hand. For {who} none was shown.",
        "For {who} no copy of an identity document was shown in the video call.",
    ),
    "voter_and_official_see_and_hear_each_other": Words(
        "No picture or sound",
        "Have the voter make the call again with picture and sound. For {who} they did not see or hear each other.",
        "For {who} the voter and the official could not see and hear each other.",
    ),
    "voter_sees_how_the_declaration_is_filled_in_and_signed": Words(
        "Filling in not seen",
        "Have the voter make the call again. For {who} the voter did not see it being filled in and signed.",
        "For {who} the voter could not see it being filled in and signed.",
    ),
    "official_notes_that_the_supporter_is_registered": Words(
        "Note of The Hague missing",
        "Ask the municipality of The Hague for its note on {who}. Without that note it does not count.",
        "{Who} does not count: the note of the municipality of The Hague is missing.",
    ),
    "voter_confirms_the_copy_before_the_call_ends": Words(
        "Copy not confirmed",
        "Have the voter say in the call that the copy has come. For {who} the call ended too soon.",
        "For {who} the call ended before the voter confirmed the copy.",
    ),
    "late_deposit_comes_in_before_the_repair_term_ends": Words(
        "Deposit after the repair term",
        "Note: the deposit came in on {received}. Repair was possible up to {last}, so it no longer counts.",
        "The deposit came in on {received}, after the repair term up to {last}.",
    ),
    "each_list_group_set_or_single_list_has_its_own_deposit": Words(
        "Too few deposits",
        "Pay {missing} more {missing:deposit|deposits}. Lists that do not belong together need a deposit each. {needed} {needed:is|are} needed and {paid} {paid:was|were} paid.",
        "Of the {needed} deposits needed {paid} {paid:was|were} paid.",
    ),
    "votes_reach_the_share_that_saves_the_deposit": Words(
        "Deposit is lost",
        "Expect not to get the deposit back. You got {votes} {votes:vote|votes}, less than {share} per cent of the quota.",
        "The deposit is lost: {votes} {votes:vote|votes} is less than {share} per cent of the quota.",
    ),
    "votes_or_a_seat_save_the_deposit": Words(
        "Deposit is lost",
        "Expect not to get the deposit back. You got no seat and {votes} {votes:vote|votes}, less than {share} per cent of the quota.",
        "The deposit is lost: no seat, and {votes} {votes:vote|votes} is less than {share} per cent of the quota.",
    ),
    "deposit_goes_back_when_no_list_is_valid": Words(
        "Deposit should come back",
        "Ask for the deposit back. None of your lists was valid, and then it may not be kept.",
        "The deposit goes back: none of the lists was valid.",
    ),
    "deposit_is_paid_in_the_currency_of_the_seat": Words(
        "Other currency needed",
        "Pay the deposit in {asked}. It was paid in {currency}. The seat of the party or the home of the first candidate decides the currency.",
        "The deposit was paid in {currency}; it had to be in {asked}.",
    ),
    "deposit_is_paid_to_whom_the_law_names": Words(
        "Deposit paid to another body",
        "Pay the deposit to the right body{place:?: the municipality of *}. Ask the central electoral committee for the account.",
        "The deposit was not paid to the body that the law names{place:? (the municipality of *)}.",
    ),
    "registration_deposit_is_paid_to_whom_the_law_names": Words(
        "Registration deposit paid to another body",
        "Pay the deposit for registration to the right body{place:?: the municipality of *}. Ask the central electoral committee for the account.",
        "The deposit for registration was not paid to the body that the law names{place:? (the municipality of *)}.",
    ),
    "deposit_is_paid_with_the_words_of_the_decree": Words(
        "Words with the payment",
        "Tell the central electoral committee that your payment is the {words}. You wrote: {found}.",
        "The payment says {found} instead of {words}.",
    ),
    "registration_deposit_is_paid_with_the_words_of_the_decree": Words(
        "Words with the payment",
        "Tell the central electoral committee that your payment is the {words}. You wrote: {found}.",
        "The payment for registration says {found} instead of {words}.",
    ),
    "payer_of_the_deposit_gets_proof": Words(
        "No proof of payment received",
        "Ask the body you paid for proof that the deposit was paid. You are entitled to it and hand it in with the list.",
        "No proof was given of the payment of the deposit.",
    ),
    "payer_of_the_registration_deposit_gets_proof": Words(
        "No proof of payment received",
        "Ask the body you paid for proof that the deposit for registration was paid. You need it with the request.",
        "No proof was given of the payment of the deposit for registration.",
    ),
    "refund_of_the_deposit_is_named_after_the_result": Words(
        "Refund named too early",
        "Wait until after the result to say which deposit goes back. It was said on {named}, before {first}.",
        "The refund of the deposit was named on {named}, before the result.",
    ),
    "refund_for_registration_is_named_after_publication_of_the_lists": Words(
        "Refund named too early",
        "Wait until the lists are published to say which deposit for registration goes back. It was said on {named}, before {first}.",
        "The refund of the deposit for registration was named on {named}, before the lists were published.",
    ),
    "refund_carries_no_interest": Words(
        "Interest with the refund",
        "Pay back what was paid: {paid}. A refund carries no interest, and now {back} goes back.",
        "{back} was refunded, though {paid} was paid; no interest is due.",
    ),
}

EXPLANATIONS: dict[str, str] = {
    "support.taken_back": "Does not count: it was taken back before it was handed in.",
    "support.replaced": "Does not count: a later declaration of the same voter took its place.",
    "support.copy": "Does not count: the same declaration was counted already.",
    "support.other_candidates": "Does not count: the candidates or their order differ from the list.",
    "support.not_a_member": "Does not count: who signed is not a member there.",
    "support.not_in_district": "Does not count: who signed is not a voter in the district.",
    "support.no_note": "Does not count: the municipality's note is missing.",
    "support.no_call": "Does not count: it was not given in a video call.",
    "support.signed_more": "Does not count: who signed it signed more than one declaration.",
    "support.outside_window": "This is not certain: it was signed outside the term.",
    "support.signed_twice_here": "This is not certain: the voter signed twice for this list.",
    "deposit.not_asked": "This election asks no deposit.",
    "deposit.result_unknown": "Whether the deposit comes back hangs on the result, which is not known yet.",
    "deposit.no_valid_list": "The deposit comes back: none of the lists was valid.",
    "deposit.enough_votes": "The deposit comes back: {votes} {votes:vote|votes} is at least {share} per cent of the quota.",
    "deposit.seat": "The deposit comes back: a seat was won.",
    "deposit.too_few_votes": "The deposit is lost: {votes} {votes:vote|votes} is less than {share} per cent of the quota.",
}
"""Why a declaration of support does not count, and what becomes of a deposit."""
