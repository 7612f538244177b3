"""Whole elections that never were: a definition, the nominations of every group, and how the groups did last time."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from itertools import accumulate, pairwise
from random import Random

from infra.fictitious import words
from infra.fictitious.people import People, chance
from infra.fictitious.trees import contests

from kieslijst.exchange.candidate import Candidate, CandidateList, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.election_definition import ElectionDefinition, RegisteredAppellation
from kieslijst.exchange.eml210 import NOBODY, POLITICAL_GROUP
from kieslijst.exchange.message import Authority, ContestIdentifier, Header
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.exchange.total_lists import Spot

_MOST_BRANCHES = 4


@dataclass(frozen=True, slots=True)
class World:
    """An election as it comes in and as it has to go out.

    `votes` are those of last time on lists with a seat, by group, `None` without a seat; a group's place in
    `nominations` plus one is its list number. A group has a nomination for each different list. `people` says for
    each spot of `parts` who stands there.
    """

    definition: ElectionDefinition
    nominations: tuple[tuple[Nomination, ...], ...]
    votes: tuple[int | None, ...]
    parts: tuple[CandidateLists, ...]
    people: dict[Spot, str]

    @property
    def places(self) -> int:
        """How many candidates the nominations have together."""
        return sum(len(one.candidate_list.candidates) for group in self.nominations for one in group)


def shares(total: int, weights: Sequence[int], *, least: int = 1) -> list[int]:
    """The total in whole parts of about these weights, each `least` or more; they add up to it."""
    rest, whole = total - least * len(weights), sum(weights)
    edges = [rest * reached // whole for reached in accumulate(weights, initial=0)]
    return [least + after - before for before, after in pairwise(edges)]


def invented(definition: ElectionDefinition, *, seed: str, sizes: Sequence[int], first: int = 0) -> World:
    """The world of a definition: one group for each size, with about so many candidates on its list.

    A name for each group, some registered and one in twenty lists unnamed; where there are districts most groups have
    the same list everywhere, some other tails, and some do not take part everywhere. `first` as in `People`.
    """
    luck = chance(f"world {seed}")
    people = People(seed, places=_places(definition), first=first)
    names = _names(luck, len(sizes), definition.election.domain or "Nederland")
    header = _header(definition)
    maker = _Maker(definition, header, luck, people)
    groups = tuple(maker.group(name, size) for name, size in zip(names, sizes, strict=True))
    with_seat = luck.randrange(len(groups) + 1)
    votes = tuple(
        900_000 // (place + 2) + luck.randrange(40) if place < with_seat else None for place in range(len(groups))
    )
    registered = tuple(RegisteredAppellation(name) for name in names if name)
    defined = replace(definition, header=header, registered=registered)
    parts, known = _decided(defined, groups, header)
    return World(defined, groups, votes, parts, known)


def _places(definition: ElectionDefinition) -> tuple[str, ...]:
    own = definition.election.domain
    return (own, own, own, *words.PLACES) if own else words.PLACES


def _names(luck: Random, count: int, domain: str) -> list[str]:
    """No two groups have the same; after the first thirty they are counted."""
    order = luck.sample(words.GROUPS, len(words.GROUPS))
    made = (
        order[place % len(order)].format(domain) + (f" {place // len(order) + 1}" if place >= len(order) else "")
        for place in range(count)
    )
    return ["" if luck.randrange(20) == 0 else name for name in made]


def _header(definition: ElectionDefinition) -> Header:
    day = definition.election.nomination_date
    assert day is not None, "an invented election has a nomination day"
    made = datetime.combine(day, time(12), UTC)
    return Header(profile=definition.header.profile, issued=day, created=made)


@dataclass(slots=True)
class _Maker:
    """Makes the nominations of one group after the other."""

    definition: ElectionDefinition
    header: Header
    luck: Random
    people: People

    def group(self, name: str, size: int) -> tuple[Nomination, ...]:
        """One nomination, or one for each branch with a tail of its own."""
        everywhere = contests(self.definition)
        there = self._where(everywhere)
        branches = self._branches(there)
        shows_gender = self.luck.randrange(9) > 2  # noqa: PLR2004 - three of nine keep it off the list
        own_tail = max(1, size // 5)
        common = self.people.crowd(size if len(branches) == 1 else max(1, size - own_tail))
        proposers = self._proposers()
        made = []
        for covered in branches:
            tail = () if len(branches) == 1 else self.people.crowd(own_tail)
            crowd = tuple(replace(one, number=place) for place, one in enumerate((*common, *tail), start=1))
            kind = ListType.GROUP if len(branches) > 1 else ListType.SET if len(there) > 1 else ListType.SINGLE
            listed = CandidateList(None, name, kind, publish_gender=shows_gender, candidates=crowd, language="nl")
            made.append(self._nomination(listed, covered, everywhere, proposers))
        return tuple(made)

    def _where(self, everywhere: tuple[ContestIdentifier, ...]) -> tuple[ContestIdentifier, ...]:
        if len(everywhere) == 1 or self.luck.randrange(5):
            return everywhere
        start = self.luck.randrange(len(everywhere))
        return everywhere[start : start + 1 + self.luck.randrange(len(everywhere))]

    def _branches(self, there: tuple[ContestIdentifier, ...]) -> list[tuple[ContestIdentifier, ...]]:
        if len(there) == 1 or self.luck.randrange(5):
            return [there]
        step = -(-len(there) // min(len(there), 2 + self.luck.randrange(_MOST_BRANCHES - 1)))
        return [there[at : at + step] for at in range(0, len(there), step)]

    def _proposers(self) -> tuple[Proposer, ...]:
        """Who hands in, and one or two who stand in for them."""
        some = [self.people.contact() for _ in range(2 + self.luck.randrange(2))]
        return tuple(
            Proposer(name, JobTitle.SUBSTITUTE if order else JobTitle.SUBMITTER, address, str(order) if order else "")
            for order, (name, address) in enumerate(some)
        )

    def _nomination(
        self,
        listed: CandidateList,
        covered: tuple[ContestIdentifier, ...],
        everywhere: tuple[ContestIdentifier, ...],
        proposers: tuple[Proposer, ...],
    ) -> Nomination:
        contest, chosen = covered[0], covered
        if covered == everywhere:
            contest, chosen = ContestIdentifier("alle" if len(everywhere) > 1 else covered[0].contest_id), ()
        return Nomination(
            header=replace(self.header, authority=NOBODY, created_by=POLITICAL_GROUP),
            election=self.definition.election,
            contest=contest,
            candidate_list=listed,
            contests=chosen,
            proposers=proposers,
        )


def _decided(
    definition: ElectionDefinition, groups: tuple[tuple[Nomination, ...], ...], header: Header
) -> tuple[tuple[CandidateLists, ...], dict[Spot, str]]:
    """The 230b values of the districts when every list is valid and numbered by its place, and who stands where."""
    people: dict[Spot, str] = {}
    there: dict[ContestIdentifier, list[CandidateList]] = {one: [] for one in contests(definition)}
    for number, group in enumerate(groups, start=1):
        sets = 0
        for nomination in group:
            covered = nomination.contests or tuple(there)
            sets += len(covered) > 1
            listed = _public(nomination.candidate_list, number, sets if len(covered) > 1 else None)
            for contest in covered:
                there[contest].append(listed)
                for one in nomination.candidate_list.candidates:
                    people[contest.contest_id, number, one.number] = one.bsn
    authority = replace(header, authority=Authority("CSB", definition.election.domain or "De Kiesraad"))
    parts = tuple(
        CandidateLists(authority, definition.election, (DistrictLists(contest, tuple(lists)),))
        for contest, lists in there.items()
        if lists
    )
    return parts, people


def _public(listed: CandidateList, number: int, belongs_to_set: int | None) -> CandidateList:
    shown = tuple(
        Candidate(
            one.number, name=one.name, residence=one.residence, gender=one.gender if listed.publish_gender else None
        )
        for one in listed.candidates
    )
    return replace(listed, number=number, belongs_to_set=belongs_to_set, candidates=shown)
