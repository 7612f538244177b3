"""Checks on a 230c beside the 230b files of its districts: the same decisions, said twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kieslijst.exchange.candidate import CandidateList
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.checks.finding import Finding, error, run
from kieslijst.exchange.checks.on_lists import called
from kieslijst.exchange.message import ContestIdentifier
from kieslijst.exchange.total_lists import resolved


@dataclass(frozen=True, slots=True)
class Together:
    """A 230c, and one 230b for each of its districts."""

    whole: CandidateLists
    parts: Sequence[CandidateLists]

    def pairs(self) -> Iterator[tuple[DistrictLists, DistrictLists]]:
        """The same district in the 230c, with its references followed, and in its 230b."""
        public = {district.contest: district for part in self.parts for district in part.districts}
        for district in resolved(self.whole).districts:
            if district.contest in public:
                yield district, public[district.contest]


def agreement(whole: CandidateLists, parts: Sequence[CandidateLists]) -> tuple[Finding, ...]:
    """What a 230c says otherwise than the 230b files of its districts; nothing when they agree.

    A 230c may know more of a person than a 230b shows.
    """
    return tuple(run(AGREEMENT, Together(whole, parts)))


def _where(contest: ContestIdentifier) -> str:
    return contest.name[:40] or contest.contest_id[:8]


@error
def files_are_of_one_election(together: Together) -> Iterator[str]:
    for part in together.parts:
        # A committee may have written the name of the election in two ways; nobody compares it.
        if replace(part.election, name=together.whole.election.name) != together.whole.election:
            yield "Een 230b noemt een andere verkiezing of een andere dag dan de 230c."
        if part.header.profile != together.whole.header.profile:
            yield f"Een 230b is in profiel {part.header.profile}, de 230c in {together.whole.header.profile}."


@error
def files_have_the_same_districts(together: Together) -> Iterator[str]:
    whole = [district.contest for district in together.whole.districts]
    parts = [district.contest for part in together.parts for district in part.districts]
    for contest in whole:
        if parts.count(contest) != 1:
            there = parts.count(contest)
            yield f"Kieskring {_where(contest)} staat in de 230c; daarvan zijn er {there} 230b-bestanden, en niet 1."
    for contest in parts:
        if contest not in whole:
            yield f"Van kieskring {_where(contest)} is er een 230b, maar hij staat niet in de 230c."


@error
def files_have_the_same_lists(together: Together) -> Iterator[str]:
    for whole, part in together.pairs():
        if [_without_people(each) for each in whole.lists] != [_without_people(each) for each in part.lists]:
            yield f"De lijsten van kieskring {_where(whole.contest)} zijn in de 230c anders dan in de 230b."


def _without_people(each: CandidateList) -> CandidateList:
    return replace(each, candidates=())


@error
def files_have_the_same_candidates(together: Together) -> Iterator[str]:
    for whole, part in together.pairs():
        public = {each.number: each for each in part.lists}
        for each in whole.lists:
            if each.number in public and _public(each) != _public(public[each.number]):
                yield f"{called(whole, each)}: de kandidaten zijn in de 230c anders dan in de 230b."


def _public(each: CandidateList) -> tuple[object, ...]:
    return tuple(
        (one.number, one.name, one.residence, one.gender if each.publish_gender else None) for one in each.candidates
    )


AGREEMENT = (
    files_are_of_one_election,
    files_have_the_same_districts,
    files_have_the_same_lists,
    files_have_the_same_candidates,
)
