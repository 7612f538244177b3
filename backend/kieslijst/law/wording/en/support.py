"""Support and deposit."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "list_has_enough_declarations_of_support": Words(
        "Too few declarations of support",
        "Collect more declarations of support for {who}{district:? in district *}. {counted} {counted:counts|count}; {needed} are needed.{more:? This is so in * other districts too.}",
        "For {who}{district:? in district *} {counted} of the {needed} declarations of support needed {counted:was|were} handed in.{more:? This is so in * other districts too.}",
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
}
