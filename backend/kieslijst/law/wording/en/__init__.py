"""The English catalogue, equal in content to the Dutch one, which decides."""

from kieslijst.law.wording.en import candidates, groups, lists, papers, support
from kieslijst.law.wording.entry import Catalogue

CATALOGUE = Catalogue(
    language="en",
    months=tuple(
        "January February March April May June July August September October November December".split()  # noqa: SIM905 - twelve words read best as one line
    ),
    moment="{day} at {time}",
    subjects={
        "group": "the political group{name}",
        "submitter": "the list submitter{name}",
        "substitute": "substitute {number}{name}",
        "list": "list {number}{name}",
        "candidate": "candidate {number}{name}",
    },
    bare_subjects={
        "group": "the political group",
        "submitter": "the list submitter",
        "substitute": "substitute {number}",
        "list": "list {number}",
        "candidate": "candidate {number}",
    },
    consequences={
        "recoverable": "The central electoral committee notifies this as an omission. It can be rectified within the time allowed.",
        "strike": "The central electoral committee removes the candidate. This cannot be rectified after handing in.",
        "invalid": "The list is invalid in this district. This cannot be rectified after handing in.",
        "name": "The central electoral committee removes the appellation. The list goes on as an unnamed list.",
        "fix": "The central electoral committee corrects this itself.",
        "refuse": "The central electoral committee refuses registration.",
        "aside": "The request does not count for this election, but does for the next one.",
        "none": "",
    },
    explanations={
        "exempt.unnamed": "An unnamed list is never exempt.",
        "exempt.seats_not_given": "The last result is not known. The group therefore counts as not exempt.",
        "exempt.seats": "Exempt: {seats} {seats:seat|seats} under this name last time.",
        "exempt.no_seats": "Not exempt: no seat under this name last time.",
        "exempt.merged_with_seats": "Exempt: at least one of the parties had a seat.",
        "exempt.merged_without_seats": "Not exempt: none of the parties had a seat.",
        "exempt.new_name_all_seated": "Exempt: each of the parties behind the new name had a seat.",
        "exempt.new_name_not_all_seated": "Not exempt: not each of the parties behind the new name had a seat.",
        "exempt.new_name_of_seated_joint_list": "Exempt: the joint list had {seats} {seats:seat|seats}.",
        "exempt.new_name_of_seatless_joint_list": "Not exempt: the joint list had no seat.",
        "size.unnamed": "An unnamed list never has more than {maximum} names.",
        "size.seats_not_given": "How many names are allowed hangs on the last result, which is not known.",
        "size.large": "{maximum} names are allowed: {seats} seats on one list last time.",
        "size.not_large": "{maximum} names are allowed: {seats} {seats:seat|seats} on one list last time.",
        "size.new_name": "{maximum} names are allowed: a new name does not count for a longer list.",
        "number.votes": "Number {number}: {count} {count:vote|votes} and at least one seat at the last election.",
        "number.votes_by_lot": "Number {number}: by lot, with an equal number of votes ({count}) at the last election.",
        "number.districts": "Number {number}: valid in {count} {count:district|districts}.",
        "number.districts_by_lot": "Number {number}: by lot between lists in {count} {count:district|districts}.",
        "draw.votes": "Lots must be drawn between {entrants} lists with {count} votes, for number {number} and on.",
        "draw.districts": "Lots must be drawn between {entrants} lists in {count} {count:district|districts}, for number "
        "{number} and on.",
    },
    entries={**groups.ENTRIES, **lists.ENTRIES, **candidates.ENTRIES, **papers.ENTRIES, **support.ENTRIES},
)
