"""What the last result of the same body says of a group."""

EXPLANATIONS = {
    "results.official": "By the official result of {election}.",
    "results.self_declared": "By what you say yourself.",
    "results.unknown": "The last result is not known here under this name. Enter yourself how many seats you had.",
    "results.not_needed": "For an unnamed list the last result does not count.",
    "results.ask_near": "The name {appellation} is not in the result of {election} in this form. Did you take part under one of these names: {near}?",
    "results.ask": "The name {appellation} is not in the result of {election}. Did you have another name then?",
    "results.place_votes": "In the numbering {votes} {votes:vote|votes} {votes:counts|count} for you{lacking:? (without *)}."
    "{rank:? That is place * if all parties with a seat take part again.}{equals:? As many votes as *: then lots decide.}",
    "results.place_votes_added": "In the numbering {votes} votes count for you, together of {added}{lacking:? (without *)}."
    "{rank:? That is place * if all parties with a seat take part again.}{equals:? As many votes as *: then lots decide.}",
    "results.place_votes_not_given": "In the numbering you stand first, by votes. How many votes that are is not known here.",
    "results.place_unnamed": "In the numbering an unnamed list stands with the other lists, by number of districts.",
    "results.place_no_seats": "In the numbering you stand with the other lists, by number of districts.",
    "results.place_new_name_in_the_senate": "In the numbering you stand with the other lists: for the Senate a new name does not count by votes.",
    "results.place_seats_not_given": "Where you stand in the numbering depends on the last result.",
}
