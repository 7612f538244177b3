"""The days of nomination and of the vote, the announcement and the forms."""

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
}
