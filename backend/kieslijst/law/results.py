"""What the last result of the same body says of a group: exempt or not, 50 or 80 names, where it will be numbered.

Source: Kieswet H 4(8), H 6(2), I 14; for the Senate R 2(5), R 4(2), S 12. An appellation counts as that of a result
when both are equal but for case, blanks and signs. Anything else is asked, with the nearest ones, and never guessed.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kieslijst.law.article import Article
from kieslijst.law.exemption import Exemption, LargestList, is_exempt, largest_list
from kieslijst.law.facts import AppellationKind, ElectionFacts, Facts, GroupFacts, PartFacts, Succession
from kieslijst.law.likeness import likenesses
from kieslijst.law.numbering import Entrant, PastResult, Round, votes_that_count
from kieslijst.shared.election_type import ElectionType

_MOST_PROPOSED = 3


class Source(StrEnum):
    """What an answer was taken from."""

    OFFICIAL = "official"
    SELF_DECLARED = "self_declared"
    """What the group says itself: the official result is missing, or has no such appellation."""
    UNKNOWN = "unknown"
    NOT_NEEDED = "not_needed"
    """No result counts for an unnamed list."""


class PlaceWhy(StrEnum):
    """What a place in the numbering rests on."""

    VOTES = "votes"
    VOTES_ADDED = "votes_added"
    VOTES_NOT_GIVEN = "votes_not_given"
    UNNAMED = "unnamed"
    NO_SEATS = "no_seats"
    NEW_NAME_IN_THE_SENATE = "new_name_in_the_senate"
    SEATS_NOT_GIVEN = "seats_not_given"


@dataclass(frozen=True, slots=True)
class OfficialResult:
    """What one appellation won at an election, by code ("EK2023"); `votes` weighted for the Senate, `None` unknown.

    `lacking` names the districts whose votes are not in `votes`, where a source does not give them all.
    """

    election: str
    appellation: str
    seats: int
    votes: int | None = None
    lacking: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a group stands in the order of numbers: by votes, or with the rest (round districts); None: not known.

    `rank` is its place by votes when every group with a seat comes back under its own appellation, `equals` are those
    with as many votes.
    """

    round: Round | None
    why: PlaceWhy
    article: Article
    votes: int | None = None
    rank: int | None = None
    added: tuple[str, ...] = ()
    equals: tuple[str, ...] = ()
    lacking: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """An appellation that the result does not have, with the ones nearest to it."""

    appellation: str
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The three answers with their source; `election` is the code of the result, empty without one.

    `group` is what the group said of itself with the official seats filled in.
    """

    exempt: Exemption
    largest: LargestList
    place: Place
    source: Source
    election: str
    group: GroupFacts
    questions: tuple[Question, ...] = ()

    @property
    def seats(self) -> int | None:
        """The official seats of the group itself; None when they come from elsewhere or from several groups."""
        return self.group.seats_before if self.source is Source.OFFICIAL else None


def standing(
    group: GroupFacts, election: ElectionFacts, results: Sequence[OfficialResult] | None, *, former_name: str = ""
) -> Standing:
    """What the results of the last election of this body say of a group; None: there are none at hand.

    `group` is what it says of itself, with the groups behind a merged or new name as `parts` and its own count of
    seats. `former_name` is its appellation of last time when the name was changed, or the joint list of H 4(8)c.
    """
    known = tuple(sorted(results or (), key=repr))
    names = _names(group, former_name, known)
    looked_up = tuple(_LookedUp(part, _result_of(part.appellation, known)) for part in names)
    official = _with_seats(group, looked_up, declared=False)
    if _is_answered(official, election):
        source = Source.NOT_NEEDED if group.kind is AppellationKind.UNNAMED else Source.OFFICIAL
        filled = official
    else:
        filled = _with_seats(group, looked_up, declared=True)
        source = Source.SELF_DECLARED if _is_answered(filled, election) else Source.UNKNOWN
    exempt, largest = _answers(filled, election)
    place = _place(filled, election, looked_up, known)
    return Standing(exempt, largest, place, source, _code(known), filled, _questions(looked_up, known))


def result_of(appellation: str, results: Sequence[OfficialResult]) -> OfficialResult | None:
    """The one result with this appellation, case, blanks and signs apart; None when there is none or several."""
    return _result_of(appellation, tuple(results))


def votes_to_count(appellation: str, results: Sequence[OfficialResult]) -> int | None:
    """The votes that count when the lists under this appellation are numbered by its own result (I 14(1), S 12(1)).

    None when the appellation is not there, won no seat, or its votes are not known in full.
    """
    found = result_of(appellation, results)
    return found.votes if found is not None and found.seats > 0 and not found.lacking else None


@dataclass(frozen=True, slots=True)
class _LookedUp:
    part: PartFacts
    result: OfficialResult | None

    def seats(self, *, declared: bool) -> int | None:
        if self.result is not None:
            return self.result.seats
        return self.part.seats_before if declared else None


def _names(group: GroupFacts, former_name: str, results: tuple[OfficialResult, ...]) -> tuple[PartFacts, ...]:
    """The appellations whose results count, each with the seats that the group gives for it."""
    own = PartFacts(former_name or group.appellation or "", group.seats_before)
    if group.kind is AppellationKind.UNNAMED:
        return ()
    if group.succession is Succession.OF_SEPARATE_GROUPS:
        return group.parts
    if group.succession is Succession.OF_JOINT_LIST and not former_name and len(group.parts) == 1:
        return (replace(group.parts[0], seats_before=group.seats_before),)
    if group.kind is AppellationKind.MERGED and group.parts and _result_of(own.appellation, results) is None:
        return group.parts
    return (own,)


def _result_of(appellation: str, results: tuple[OfficialResult, ...]) -> OfficialResult | None:
    wanted = _folded(appellation)
    found = [result for result in results if wanted and _folded(result.appellation) == wanted]
    return found[0] if len(found) == 1 else None


def _folded(appellation: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFC", appellation).casefold() if sign.isalnum())


def _with_seats(group: GroupFacts, looked_up: tuple[_LookedUp, ...], *, declared: bool) -> GroupFacts:
    seats = [one.seats(declared=declared) for one in looked_up]
    parts = tuple(replace(one.part, seats_before=number) for one, number in zip(looked_up, seats, strict=True))
    of_parts = group.parts and tuple(one.part for one in looked_up) == group.parts
    if group.succession is Succession.OF_SEPARATE_GROUPS or (group.kind is AppellationKind.MERGED and of_parts):
        return replace(group, parts=parts, seats_before=group.seats_before if declared else None)
    return replace(group, parts=(), seats_before=seats[0] if seats else None)


def _answers(group: GroupFacts, election: ElectionFacts) -> tuple[Exemption, LargestList]:
    facts = Facts(election, group, ())
    return is_exempt(facts), largest_list(facts)


def _is_answered(group: GroupFacts, election: ElectionFacts) -> bool:
    exempt, largest = _answers(group, election)
    return exempt.answer is not None and largest.maximum is not None


def _place(
    group: GroupFacts,
    election: ElectionFacts,
    looked_up: tuple[_LookedUp, ...],
    results: tuple[OfficialResult, ...],
) -> Place:
    senate = election.election_type is ElectionType.EK
    by_votes, rest = Article.read("S 12(1)" if senate else "I 14(1)"), Article.read("S 12(3)" if senate else "I 14(3)")
    if group.kind is AppellationKind.UNNAMED:
        return Place(Round.DISTRICTS, PlaceWhy.UNNAMED, rest)
    if senate and group.succession is not Succession.NONE:
        return Place(Round.DISTRICTS, PlaceWhy.NEW_NAME_IN_THE_SENATE, rest)
    past = _past_results(group, looked_up)
    if past is None:
        return Place(None, PlaceWhy.SEATS_NOT_GIVEN, by_votes)
    entrant = Entrant("", 1, group.kind or AppellationKind.REGISTERED, past, group.succession)
    votes = votes_that_count(entrant, election.election_type)
    if votes is None:
        return Place(Round.DISTRICTS, PlaceWhy.NO_SEATS, rest)
    added = Article.read("S 12(2)" if senate else "I 14(2)")
    article = added if len(past) > 1 or group.succession is not Succession.NONE else by_votes
    counted = [one.result for one, result in zip(looked_up, past, strict=True) if result.seats > 0]
    return _place_by_votes(votes, article, counted, results)


def _past_results(group: GroupFacts, looked_up: tuple[_LookedUp, ...]) -> tuple[PastResult, ...] | None:
    seats = [part.seats_before for part in group.parts] if group.parts else [group.seats_before]
    if not looked_up or len(seats) != len(looked_up) or None in seats:
        return None
    return tuple(
        PastResult(one.part.appellation, (one.result.votes or 0) if one.result else 0, number or 0)
        for one, number in zip(looked_up, seats, strict=True)
    )


def _place_by_votes(
    votes: int, article: Article, counted: Sequence[OfficialResult | None], results: tuple[OfficialResult, ...]
) -> Place:
    seated = [result for result in counted if result is not None and result.votes is not None]
    if len(seated) < len(counted):
        return Place(Round.VOTES, PlaceWhy.VOTES_NOT_GIVEN, article)
    others = [result for result in results if result.seats > 0 and result not in seated]
    return Place(
        Round.VOTES,
        PlaceWhy.VOTES_ADDED if len(seated) > 1 else PlaceWhy.VOTES,
        article,
        votes,
        rank=_rank(votes, others),
        added=tuple(result.appellation for result in seated) if len(seated) > 1 else (),
        equals=tuple(result.appellation for result in others if result.votes == votes),
        lacking=next((result.lacking for result in seated if result.lacking), ""),
    )


def _rank(votes: int, others: Iterable[OfficialResult]) -> int | None:
    theirs = [result.votes for result in others]
    known = [number for number in theirs if number is not None]
    return None if len(known) < len(theirs) else 1 + sum(number > votes for number in known)


def _questions(looked_up: tuple[_LookedUp, ...], results: tuple[OfficialResult, ...]) -> tuple[Question, ...]:
    if not results:
        return ()
    asked = [one.part.appellation for one in looked_up if one.result is None and _folded(one.part.appellation)]
    return tuple(Question(name, _nearest(name, results)) for name in asked)


def _nearest(appellation: str, results: tuple[OfficialResult, ...]) -> tuple[str, ...]:
    like = likenesses(appellation, (result.appellation for result in results))
    return tuple(likeness.appellation for likeness in like[:_MOST_PROPOSED])


def _code(results: tuple[OfficialResult, ...]) -> str:
    return results[0].election if results else ""
