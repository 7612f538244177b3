"""From files of others to a snapshot or to facts (pure): what a file cannot tell stays unknown."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID, uuid5

from kieslijst.elections.catalogue import elections as catalogue
from kieslijst.elections.definition import ALL_DISTRICTS, ONE_DISTRICT, district_number, from_candidate_lists
from kieslijst.elections.facts import election_facts
from kieslijst.elections.model import District, Election
from kieslijst.exchange.candidate import Agent, CandidateList
from kieslijst.exchange.candidate import Candidate as FileCandidate
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.message import ContestIdentifier
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.law import facts as law
from kieslijst.nomination.model import AppellationKind, Contact
from kieslijst.shared.address import PostalAddress
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList

_SPACE = UUID("5f1f2c0e-8a39-4d0c-9a4c-6d1d9b5a8e01")


def snapshot_of_nomination(
    read: Nomination,
    *,
    election: Election | None = None,
    kind: AppellationKind | None = None,
    seats_before: int | None = None,
) -> Snapshot:
    """The snapshot of a 210. What the file does not say is asked (`election`, `kind`, `seats_before`) or unknown."""
    found = election or _election_of(read)
    proposers = [proposer for proposer in read.proposers if proposer.job is JobTitle.SUBMITTER]
    substitutes = [proposer for proposer in read.proposers if proposer.job is JobTitle.SUBSTITUTE]
    appellation = "" if kind is AppellationKind.UNNAMED else read.candidate_list.appellation
    return Snapshot(
        election=found,
        nomination_id=_SPACE,
        group_name=appellation,
        kind=kind or (AppellationKind.REGISTERED if appellation else AppellationKind.UNNAMED),
        appellation=appellation,
        seats_before=seats_before,
        publish_gender=read.candidate_list.publish_gender,
        language=read.candidate_list.language or "nl",
        submitter=_contact(proposers[0]) if proposers else Contact(),
        substitutes=tuple(_contact(proposer) for proposer in substitutes),
        lists=(_list(read, found),),
    )


def facts_of_lists(read: CandidateLists, *, election: Election | None = None) -> tuple[law.Facts, ...]:
    """The facts of each group in a 230b or 230c; papers, submitters and birth dates are not in such a file."""
    first = read.districts[0].contest
    told = from_candidate_lists(read.election, first, authority_name="").election
    known = election or catalogue().get(told.slug) or told
    grouped: dict[tuple[int | None, str], list[tuple[ContestIdentifier, CandidateList]]] = {}
    for district in read.districts:
        for each in district.lists:
            grouped.setdefault((each.number, each.appellation), []).append((district.contest, each))
    return tuple(_group_facts(known, name, number, lists) for (number, name), lists in grouped.items())


def _group_facts(
    election: Election,
    appellation: str,
    number: int | None,
    lists: Iterable[tuple[ContestIdentifier, CandidateList]],
) -> law.Facts:
    kind = law.AppellationKind.REGISTERED if appellation else law.AppellationKind.UNNAMED
    return law.Facts(
        election=election_facts(election),
        group=law.GroupFacts(id=f"{number} {appellation}", kind=kind, appellation=appellation),
        lists=tuple(_list_facts(contest, each) for contest, each in lists),
    )


def _list_facts(contest: ContestIdentifier, each: CandidateList) -> law.ListFacts:
    districts = () if contest.contest_id in (ONE_DISTRICT, ALL_DISTRICTS) else (district_number(contest.contest_id),)
    return law.ListFacts(
        id=f"{contest.contest_id} {each.number}",
        districts=districts if contest.contest_id != ALL_DISTRICTS else None,
        candidates=tuple(
            law.CandidateFacts(position=place, person=_person_facts(candidate, f"{each.number} {place}"))
            for place, candidate in enumerate(each.candidates, start=1)
        ),
    )


def _person_facts(candidate: FileCandidate, person_id: str) -> law.PersonFacts:
    return law.PersonFacts(
        id=person_id,
        name=candidate.name,
        gender=candidate.gender.on_list if candidate.gender else None,
        birth_date=candidate.birth_date,
        residence=candidate.residence,
    )


def _election_of(read: Nomination) -> Election:
    """The election as the file tells it; one of the catalogue is known better."""
    contests = read.contests or (read.contest,)
    told = from_candidate_lists(read.election, contests[0], authority_name="").election
    listed = catalogue().get(told.slug)
    if listed is not None:
        return listed
    if read.contest.contest_id == ONE_DISTRICT:
        return replace(told, districts=())
    numbered = [each for each in contests if each.contest_id != ALL_DISTRICTS]
    districts = tuple(District(district_number(each.contest_id), each.name) for each in numbered)
    return replace(told, districts=districts, knows_all_districts=read.contest.contest_id == ALL_DISTRICTS)


def _list(read: Nomination, election: Election) -> SubmittedList:
    every = tuple(district.number for district in election.districts)
    chosen = tuple(sorted({_district_in(election, each) for each in _numbered(read)}))
    return SubmittedList(
        id=uuid5(_SPACE, "list"),
        number=1,
        districts=chosen or every,
        candidates=tuple(
            _candidate(candidate, place) for place, candidate in enumerate(read.candidate_list.candidates, start=1)
        ),
    )


def _numbered(read: Nomination) -> list[ContestIdentifier]:
    """The districts that the file chooses; e-KS also lists the only district of an election without districts."""
    if read.contest.contest_id == ONE_DISTRICT:
        return []
    return [each for each in (read.contests or (read.contest,)) if each.contest_id != ALL_DISTRICTS]


def _district_in(election: Election, contest: ContestIdentifier) -> int:
    """The number that the election gives a district of this name; other software may count through all provinces."""
    by_name = {district.name.casefold(): district.number for district in election.districts}
    return by_name.get(contest.name.casefold(), district_number(contest.contest_id))


def _candidate(candidate: FileCandidate, place: int) -> Candidate:
    bsn = "".join(candidate.bsn.split())
    return Candidate(
        place=place,
        person_id=uuid5(_SPACE, str(place)),
        name=candidate.name,
        gender=candidate.gender.on_list if candidate.gender else None,
        birth_date=candidate.birth_date,
        residence=candidate.residence,
        bsn=bsn,
        address=candidate.address or PostalAddress(),
        authorised_person=_agent(candidate.agent),
    )


def _agent(agent: Agent | None) -> Contact:
    if agent is None:
        return Contact()
    address = agent.address or PostalAddress(place=agent.residence.place, country=agent.residence.country)
    return Contact(agent.name, address)


def _contact(proposer: Proposer) -> Contact:
    return Contact(proposer.name, proposer.address)
