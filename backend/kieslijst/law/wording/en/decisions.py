"""What the committee notifies and decides."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {
    "only_listed_omissions_are_notified": Words(
        "No omission that can be rectified",
        "Take this off the list of omissions. The law does not name it as one that can be rectified.",
        "Notice was given of something that the law does not name as an omission that can be rectified.",
    ),
    "a_list_falls_only_in_the_district_of_its_ground": Words(
        "Invalid in too many districts",
        "Declare {who} invalid only where the ground applies. It does not apply in these districts: {districts}.",
        "{Who} was declared invalid also in districts where the ground does not apply: {districts}.",
    ),
    "a_candidate_is_struck_only_in_the_district_of_the_ground": Words(
        "Removed in too many districts",
        "Remove {who} only where the ground applies. It does not apply in these districts: {districts}.",
        "{Who} was removed also in districts where the ground does not apply: {districts}.",
    ),
    "first_ground_in_the_order_of_the_law_is_recorded": Words(
        "Not the first ground",
        "Record {first} as the ground for {who}. In the law it comes before {recorded}.",
        "For {who} {recorded} was recorded, while {first} comes first.",
    ),
    "a_struck_appellation_leaves_the_list_valid": Words(
        "List invalid because of the appellation",
        "Remove the appellation and keep {who} as an unnamed list. {recorded} does not make a list invalid.",
        "{Who} was declared invalid on a ground that is about the appellation only ({recorded}).",
    ),
}
