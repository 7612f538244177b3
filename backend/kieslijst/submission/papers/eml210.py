"""The EML 210 of a list: the nomination as a file beside the papers (EML_NL 210)."""

from datetime import datetime

from kieslijst.elections.definition import ALL_DISTRICTS, ONE_DISTRICT, identifier_of
from kieslijst.elections.model import District, Election
from kieslijst.exchange.candidate import Agent, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate import Candidate as FileCandidate
from kieslijst.exchange.message import Authority, ContestIdentifier, Header, Profile
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.nomination.model import Contact
from kieslijst.shared.address import Residence
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList

_ROMAN = ("", "I", "II", "III", "IV", "V")


def contest_id_of(district: District) -> str:
    """The number of a district as EML writes it: Roman where the 110a says so (`eml.md` 4)."""
    return _ROMAN[district.number] if district.roman and district.number < len(_ROMAN) else str(district.number)


def why_no_210(snapshot: Snapshot) -> str:
    """Why a 210 of this snapshot cannot be made, in words for the party; empty when it can.

    The format asks for a submitter and at least one substitute, also where the law makes the substitute optional.
    """
    if snapshot.is_practice:
        return "Dit is een oefening. Daarom is er geen EML-bestand."
    if snapshot.election.type.value in ("KC", "KCNI"):
        return "Voor deze verkiezing bestaat nog geen EML-bestand. De papieren gelden."
    if snapshot.submitter.is_empty or not snapshot.substitutes:
        return (
            "Het EML-bestand ontbreekt: daarvoor zijn een inleveraar en ten minste één vervanger nodig. "
            "Vul een vervanger in en maak de papieren opnieuw als het centraal stembureau het bestand vraagt."
        )
    return ""


def nomination_of(snapshot: Snapshot, each: SubmittedList, *, made_at: datetime) -> Nomination:
    """The 210 of one list; `made_at` becomes the moment of creation in the file."""
    election = snapshot.election
    covered = tuple(district for district in election.districts if district.number in each.districts)
    return Nomination(
        header=Header(
            profile=Profile(election.profile),
            authority=Authority("0000"),
            created_by=Authority("0000", "De politieke partij"),
            issued=made_at.astimezone(AMSTERDAM).date(),
            created=made_at.replace(microsecond=made_at.microsecond // 1000 * 1000),
        ),
        election=identifier_of(election),
        contest=_contest(election, covered),
        candidate_list=CandidateList(
            number=None,
            appellation=snapshot.appellation,
            list_type=_list_type(snapshot, covered),
            publish_gender=snapshot.publish_gender,
            candidates=tuple(_candidate(candidate, Profile(election.profile)) for candidate in each.candidates),
            language=snapshot.language,
        ),
        contests=() if _covers_all(election, covered) else tuple(_identifier(one) for one in covered),
        proposers=_proposers(snapshot),
    )


def _contest(election: Election, covered: tuple[District, ...]) -> ContestIdentifier:
    if not election.has_several_districts:
        return ContestIdentifier(ONE_DISTRICT)
    if _covers_all(election, covered) or not covered:
        return ContestIdentifier(ALL_DISTRICTS)
    return _identifier(covered[0])


def _covers_all(election: Election, covered: tuple[District, ...]) -> bool:
    return election.knows_all_districts and len(covered) == len(election.districts)


def _identifier(district: District) -> ContestIdentifier:
    return ContestIdentifier(contest_id_of(district), district.name)


def _list_type(snapshot: Snapshot, covered: tuple[District, ...]) -> ListType:
    if len(snapshot.lists) > 1:
        return ListType.GROUP
    return ListType.SET if len(covered) > 1 else ListType.SINGLE


def _candidate(candidate: Candidate, profile: Profile) -> FileCandidate:
    """In profile 1.2.2 a 210 says of everybody what the gender is, if only that it is unknown."""
    agent = candidate.authorised_person
    silent = GenderMark.UNKNOWN if profile is Profile.V1_2_2 else None
    return FileCandidate(
        number=candidate.place,
        name=candidate.name,
        gender=GenderMark.of(candidate.gender) or silent,
        residence=candidate.residence,
        birth_date=candidate.birth_date,
        address=None if candidate.address.is_empty else candidate.address,
        agent=None if agent.is_empty else _agent(agent),
        bsn=candidate.bsn,
    )


def _agent(contact: Contact) -> Agent:
    address = contact.address
    residence = Residence(address.place, address.country)
    return Agent(name=contact.name, residence=residence, address=None if address.is_empty else address, role="H10")


def _proposers(snapshot: Snapshot) -> tuple[Proposer, ...]:
    first = Proposer(snapshot.submitter.name, JobTitle.SUBMITTER, snapshot.submitter.address)
    others = (
        Proposer(substitute.name, JobTitle.SUBSTITUTE, substitute.address, order=str(number))
        for number, substitute in enumerate(snapshot.substitutes, start=1)
    )
    return (first, *others)
