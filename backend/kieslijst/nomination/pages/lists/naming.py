"""What lists are called on the screen: the group's own name, else their number; and their districts in few words."""

from kieslijst.elections.model import Election
from kieslijst.nomination.model import CandidateList
from kieslijst.web.i18n import Text, mark

_NAMED = 2
"""So many districts are named; of more only the first."""


def title_of(candidate_list: CandidateList) -> Text | str:
    return candidate_list.label or mark("Lijst %(number)s", number=candidate_list.number)


def districts_in_short(election: Election, candidate_list: CandidateList) -> Text | str:
    """Empty in an election without districts."""
    if not election.districts:
        return ""
    held = [each.name for each in election.districts if each.number in candidate_list.districts]
    if not held:
        return mark("geen kieskring")
    if len(held) == len(election.districts):
        return mark("alle %(count)s kieskringen", count=len(held))
    if len(held) <= _NAMED:
        return ", ".join(held)
    return mark("%(first)s en %(count)s andere", first=held[0], count=len(held) - 1)


def in_full(election: Election, candidate_list: CandidateList) -> Text | str:
    """Title and districts, for a select or a heading."""
    short = districts_in_short(election, candidate_list)
    title = title_of(candidate_list)
    return mark("%(list)s (%(districts)s)", list=title, districts=short) if short else title
