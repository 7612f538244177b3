"""The numbers of the lists: rules to the committee's clerk, and why a list has its number."""

from kieslijst.law.wording.entry import Words

EXPLANATIONS = {
    "number.votes": "Number {number}: {count} {count:vote|votes} at the last election, and at least one seat.",
    "number.votes_added": "Number {number}: {count} votes together at the last election, of {added}.",
    "number.votes_by_lot": "Number {number}: drawn by lot between {equals}, each with {count} {count:vote|votes} at the last election.",
    "number.votes_added_by_lot": "Number {number}: drawn by lot between {equals}, each with {count} votes, here together of {added}.",
    "number.districts": "Number {number}: valid in {count} {count:district|districts}.",
    "number.districts_by_lot": "Number {number}: drawn by lot between {equals}, each valid in {count} {count:district|districts}.",
    "draw.votes": "Lots must be drawn between {names}, each with {count} {count:vote|votes}, for number {number} and on.",
    "draw.districts": "Lots must be drawn between {names}, each valid in {count} {count:district|districts}, for number {number} and on.",
}

ENTRIES: dict[str, Words] = {
    "group_has_one_number": Words(
        title="One number for each group",
        advice="Give {who} exactly one number.{numbers:? Now these are given: *.} All lists of a group count together as one list.",
        csb="{Who} gets one number for all its lists.{numbers:? Given were: *.}",
    ),
    "number_belongs_to_one_group": Words(
        title="Number given twice",
        advice="Give {who} a number of its own. This number also stands at {others}.",
        csb="{Who} has the same number as {others}.",
    ),
    "groups_with_seats_stand_first_by_votes": Words(
        title="Order by votes",
        advice="Give {who} number {first}{until:? to *} and not {number}. Groups that won a seat last time stand first, by votes; this group had {votes}.",
        csb="{Who} has number {number}. By the {votes} votes of the last election it is number {first}{until:? to *}.",
    ),
    "merged_group_stands_by_the_votes_of_those_with_seats": Words(
        title="Votes of a merged appellation",
        advice="Give {who} number {first}{until:? to *} and not {number}. Of a merged appellation only the votes of parties with a seat count: {votes} together.",
        csb="{Who} has number {number}. By the {votes} votes of the merged groups with a seat it is number {first}{until:? to *}.",
    ),
    "new_name_of_groups_with_seats_stands_among_them": Words(
        title="New name counts by votes",
        advice="Give {who} a number up to {last} and not {number}. Behind the new name are parties with a seat, so the group stands with those ordered by votes.",
        csb="{Who} has number {number}. The new name follows groups with a seat and gets a number up to {last}.",
    ),
    "new_name_stands_by_the_votes_behind_it": Words(
        title="Votes behind a new name",
        advice="Give {who} number {first}{until:? to *} and not {number}. Behind the new name are {votes} votes of last time together.",
        csb="{Who} has number {number}. By the {votes} votes behind the new name it is number {first}{until:? to *}.",
    ),
    "other_groups_follow_by_districts_where_valid": Words(
        title="Order by districts",
        advice="Give {who} number {first}{until:? to *} and not {number}. This group follows the groups with a seat, by the number of districts in which its list is valid{districts:? (here *)}.",
        csb="{Who} has number {number}. By the number of districts in which the list is valid{districts:? (*)} it is number {first}{until:? to *}.",
    ),
    "equal_groups_have_drawn_lots": Words(
        title="Lots are needed",
        advice="Draw lots in the hearing between these groups: {names}. They are equal, so only lots decide their order.",
        csb="Lots must be drawn between these equal groups: {names}.",
        asks={
            "lots_not_known": (
                "Were lots drawn between these groups: {names}? They are equal, and the outcome of a draw is not known here.",
                "It is not known whether lots were drawn between these equal groups: {names}.",
            )
        },
    ),
    "equal_groups_stand_in_the_order_of_the_lot": Words(
        title="Order of the draw",
        advice="Put these groups in the order in which they were drawn: {names}. The group that was drawn first gets the lowest number.",
        csb="The numbers do not follow the draw. The order in which was drawn: {names}.",
    ),
    "judgment_leaves_the_other_numbers": Words(
        title="Number stays after a judgment",
        advice="Let {who} keep number {number}. After a judgment of the court no other number changes; a number may stay empty.",
        csb="{Who} keeps number {number} after the judgment of the court.",
    ),
    "list_revived_by_the_court_gets_the_next_number": Words(
        title="Number after a judgment",
        advice="Give {who} number {next}. A list that the court declares valid gets the number after the last one.",
        csb="{Who} was declared valid by the court and gets number {next}.",
    ),
    "senate_list_revived_by_the_court_has_a_number": Words(
        title="Number after a judgment (Senate)",
        advice="Choose a number for {who}.",
        csb="{Who} has no number yet after the judgment of the court.",
        asks={
            "law_is_silent": (
                "Which number does {who} get? For the Senate the law does not say; number {next} is the first that is free.",
                "{Who} was declared valid by the court. For the Senate the law names no number; number {next} is the first that is free.",
            )
        },
    ),
}
