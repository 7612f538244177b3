"""Hypothesis strategies for a whole election: its definition, and lists of parties that stand as parties do."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st
from infra.fictitious.trees import KINDS, PLACES, contests, defined
from infra.fictitious.worlds import World, invented
from tests.exchange.generated import MOMENTS, NAMES, RESIDENCES, WORDS

from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.election_definition import ElectionDefinition, RegisteredAppellation
from kieslijst.exchange.message import Authority, ContestIdentifier, Header, Profile
from kieslijst.exchange.total_lists import Spot

PROFILES = (Profile.V1_2_2, Profile.V1_3)


@dataclass(frozen=True, slots=True)
class Whole:
    """An election with the 230b values of its districts; `people` says who stands where."""

    definition: ElectionDefinition
    parts: tuple[CandidateLists, ...]
    people: dict[Spot, int]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Of the generator: any type and profile, groups as they really stand, names with the quirks of real lists."""
    profile = draw(st.sampled_from(PROFILES))
    places = PLACES[: draw(st.integers(2, len(PLACES)))]
    definition = defined(draw(st.sampled_from(KINDS)), header=Header(profile), places=places, roman=draw(st.booleans()))
    sizes = draw(st.lists(st.integers(1, 8), min_size=1, max_size=4))
    return invented(definition, seed=str(draw(st.integers(0, 10**9))), sizes=sizes)


@dataclass(frozen=True, slots=True)
class _Person:
    key: int
    candidate: Candidate


@st.composite
def whole_elections(draw: st.DrawFn) -> Whole:
    """Any type and profile: list groups, sets, lists alone, unnamed lists, gaps in numbers, candidates abroad."""
    kind, profile = draw(st.sampled_from(KINDS)), draw(st.sampled_from(PROFILES))
    moment = draw(MOMENTS)
    header = Header(profile, authority=Authority("CSB", draw(WORDS)), issued=moment.date(), created=moment)
    frisian = draw(st.booleans())
    places = PLACES[: draw(st.integers(2, len(PLACES)))]
    definition = defined(
        kind, header=replace(header, authority=None), places=places, roman=draw(st.booleans()), frisian=frisian
    )
    numbers = sorted(draw(st.sets(st.integers(1, 60), min_size=1, max_size=4)))
    lists: dict[ContestIdentifier, list[tuple[CandidateList, list[int]]]] = {one: [] for one in contests(definition)}
    for number in numbers:
        _stand(draw, number, lists, profile=profile, frisian=frisian)
    names = {each.appellation for there in lists.values() for each, _ in there} - {""}
    definition = replace(definition, registered=tuple(RegisteredAppellation(name) for name in sorted(names)))
    return _together(definition, header, lists)


def _together(
    definition: ElectionDefinition,
    header: Header,
    lists: dict[ContestIdentifier, list[tuple[CandidateList, list[int]]]],
) -> Whole:
    parts = tuple(
        CandidateLists(header, definition.election, (DistrictLists(contest, tuple(each for each, _ in there)),))
        for contest, there in lists.items()
        if there
    )
    people = {
        (contest.contest_id, each.number or 0, candidate.number): key
        for contest, there in lists.items()
        for each, keys in there
        for candidate, key in zip(each.candidates, keys, strict=True)
    }
    return Whole(definition, parts, people)


def _stand(
    draw: st.DrawFn,
    number: int,
    lists: dict[ContestIdentifier, list[tuple[CandidateList, list[int]]]],
    *,
    profile: Profile,
    frisian: bool,
) -> None:
    """One party puts one or two lists in some of the districts."""
    everywhere = list(lists)
    there = draw(st.lists(st.sampled_from(everywhere), min_size=1, unique=True))
    split = draw(st.integers(1, len(there)))
    groups = [districts for districts in (there[:split], there[split:]) if districts]
    publishes = draw(st.booleans())
    crowd = _crowd(draw, profile=profile, publishes=publishes)
    appellation = draw(st.just("") | WORDS)
    language = draw(st.sampled_from([None, "nl", "fy"] if frisian else [None, "nl"]))
    sets = 0
    for districts in groups:
        chosen = draw(st.lists(st.sampled_from(crowd), min_size=1, unique_by=lambda person: person.key))
        places = sorted(draw(st.sets(st.integers(1, 80), min_size=len(chosen), max_size=len(chosen))))
        sets += len(districts) > 1
        made = CandidateList(
            number,
            appellation,
            ListType.GROUP if len(groups) > 1 else ListType.SET if len(districts) > 1 else ListType.SINGLE,
            publish_gender=publishes,
            candidates=tuple(
                replace(person.candidate, number=place) for person, place in zip(chosen, places, strict=True)
            ),
            language=language,
            belongs_to_set=sets if len(districts) > 1 else None,
        )
        for contest in districts:
            lists[contest].append((made, [person.key for person in chosen]))


def _crowd(draw: st.DrawFn, *, profile: Profile, publishes: bool) -> list[_Person]:
    """People of one party; two of them may have everything equal."""
    marks = [None, GenderMark.MALE, GenderMark.FEMALE, *([GenderMark.OTHER] if profile is not Profile.V1_2_2 else [])]
    people = draw(st.lists(st.tuples(NAMES, RESIDENCES, st.sampled_from(marks)), min_size=1, max_size=4))
    doubled = [*people, people[0]]
    return [
        _Person(key, Candidate(0, name=name, residence=residence, gender=gender if publishes else None))
        for key, (name, residence, gender) in enumerate(doubled)
    ]
