"""From what came in to what the committee keeps: a party's snapshot, or a file of lists decided elsewhere (pure)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from kieslijst.elections.definition import district_number
from kieslijst.elections.model import District, Election
from kieslijst.examination.model.received import (
    SINGLE_CONTEST,
    Candidate,
    Contest,
    DistrictOfList,
    FileHead,
    FileMarks,
    Receipt,
    ReceivedList,
    Submission,
)
from kieslijst.exchange import candidate as file
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import Authority, ContestIdentifier
from kieslijst.nomination.model import AppellationKind
from kieslijst.shared.errors import Refused, Unreadable
from kieslijst.submission.model import Candidate as SubmittedCandidate
from kieslijst.submission.model import FrozenSnapshot, SubmittedList

_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def contests_of(election: Election) -> list[Contest]:
    """The districts of an election as EML_NL names them; one called "geen" where there are none."""
    if not election.districts:
        return [Contest(uuid4(), SINGLE_CONTEST, "", 0)]
    return [
        Contest(uuid4(), contest_id_of(district), district.name, district.number) for district in election.districts
    ]


def contest_id_of(district: District) -> str:
    """Its number, Roman where the definition says so (`eml.md` 4)."""
    is_roman = district.roman and 0 < district.number < len(_ROMAN)
    return _ROMAN[district.number] if is_roman else str(district.number)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A frozen snapshot that comes in: as which submission, when, through whom."""

    frozen: FrozenSnapshot
    place: int
    newest_version: int
    at: datetime
    by: str


def submission_from(arrival: Arrival, contests: dict[int, Contest]) -> Submission:
    """The committee's copy of a snapshot: public fields only. `contests` is by place (district number)."""
    frozen, snapshot = arrival.frozen, arrival.frozen.snapshot
    submission_id = uuid4()
    unnamed = snapshot.kind is AppellationKind.UNNAMED
    return Submission(
        id=submission_id,
        place=arrival.place,
        group_name=snapshot.group_name,
        kind=snapshot.kind,
        appellation="" if unnamed else snapshot.appellation,
        seats_before=snapshot.seats_before,
        receipt=Receipt(frozen.code, frozen.id, frozen.version, arrival.newest_version, arrival.at, arrival.by),
        lists=tuple(_received(arrival, submission_id, submitted, contests) for submitted in snapshot.lists),
    )


def _received(
    arrival: Arrival, submission_id: UUID, submitted: SubmittedList, contests: dict[int, Contest]
) -> ReceivedList:
    list_id = uuid4()
    snapshot = arrival.frozen.snapshot
    found = [contests[number] for number in submitted.districts or (0,) if number in contests]
    if not found:
        raise Refused(f"Lijst {submitted.number} noemt geen kieskring van deze verkiezing. Vraag om een nieuwe versie.")
    return ReceivedList(
        id=list_id,
        submission_id=submission_id,
        place=submitted.number,
        publish_gender=snapshot.publish_gender,
        language=snapshot.language,
        districts=tuple(DistrictOfList(uuid4(), contest) for contest in found),
        size=len(submitted.candidates),
        head=submitted.candidates[0].name.in_text if submitted.candidates else "",
        candidates=tuple(_candidate(list_id, one, show=snapshot.publish_gender) for one in submitted.candidates),
    )


def _candidate(list_id: UUID, submitted: SubmittedCandidate, *, show: bool) -> Candidate:
    return Candidate(
        id=uuid4(),
        list_id=list_id,
        place=submitted.place,
        name=submitted.name,
        gender=file.GenderMark.of(submitted.gender) if show else None,
        residence=submitted.residence,
        person_id=submitted.person_id,
    )


def contest_from(contest: ContestIdentifier) -> Contest:
    """The district of a file, ordered by its number. Raises `Unreadable` for a file of all districts at once."""
    text = contest.contest_id
    place = 0 if text == SINGLE_CONTEST else district_number(text)
    return Contest(uuid4(), text, contest.name, place)


def head_of(given: CandidateLists) -> FileHead:
    """What the head of a file says beside the election."""
    authority = given.header.authority or Authority("CSB")
    made_by = given.header.created_by
    return FileHead(
        profile=given.header.profile,
        authority_code=authority.code,
        authority_name=authority.name,
        created_by_code=made_by.code if made_by else None,
        created_by_name=made_by.name if made_by else "",
        election_name=given.election.name,
    )


@dataclass(frozen=True, slots=True)
class FileList:
    """A list of a file with its number, ready to be kept under the submission of that number."""

    number: int
    received: ReceivedList


class FileReader:
    """Turns a file of decided lists into lists to keep; `submissions` maps numbers that have a submission to its id."""

    def __init__(self, given: CandidateLists, submissions: dict[int, UUID]) -> None:
        self._persons = _persons_by_short_code(given)
        self._person_ids: defaultdict[str, UUID] = defaultdict(uuid4)
        self._submissions = defaultdict(uuid4, submissions)

    def lists(self, district: DistrictLists, contest: Contest) -> list[FileList]:
        """The lists of one district. Raises `Unreadable` for numbers that are missing or not unique."""
        numbers = [one.number for one in district.lists]
        if None in numbers or len(set(numbers)) != len(numbers):
            raise Unreadable("In een bestand met vastgestelde lijsten heeft elke lijst een eigen nummer. Hier niet.")
        return [self._list(one, contest) for one in district.lists]

    def _list(self, given: file.CandidateList, contest: Contest) -> FileList:
        list_id, number = uuid4(), given.number or 0
        numbers = [candidate.number for candidate in given.candidates]
        if len(set(numbers)) != len(numbers):
            raise Unreadable(
                f"Op lijst {number} staat hetzelfde kandidaatnummer twee keer. Elk nummer hoort bij één kandidaat."
            )
        candidates = tuple(self._candidate(list_id, place, one) for place, one in enumerate(given.candidates, start=1))
        received = ReceivedList(
            id=list_id,
            submission_id=self._submissions[number],
            place=contest.place,
            publish_gender=given.publish_gender,
            language=given.language,
            districts=(DistrictOfList(uuid4(), contest),),
            size=len(candidates),
            head=candidates[0].name.in_text if candidates else "",
            candidates=candidates,
            marks=FileMarks(given.appellation, given.list_type, given.belongs_to_set, given.belongs_to_combination),
        )
        return FileList(number, received)

    def _candidate(self, list_id: UUID, place: int, given: file.Candidate) -> Candidate:
        code = given.short_code or given.refers_to
        person = given
        if given.refers_to:
            if given.refers_to not in self._persons:
                raise Unreadable(
                    f"Kandidaat {given.number} verwijst naar code {given.refers_to}. Die staat niet in het bestand."
                )
            person = self._persons[given.refers_to]
        return Candidate(
            id=uuid4(),
            list_id=list_id,
            place=place,
            name=person.name,
            gender=person.gender,
            residence=person.residence,
            person_id=self._person_ids[code] if code else None,
            number=given.number,
        )


def _persons_by_short_code(given: CandidateLists) -> dict[str, file.Candidate]:
    everybody = (person for district in given.districts for one in district.lists for person in one.candidates)
    return {person.short_code: person for person in everybody if person.short_code}


def says_the_same(one: ReceivedList, other: ReceivedList) -> bool:
    """Whether two lists hold the same, whatever their ids."""
    return _signature(one) == _signature(other)


def _signature(received: ReceivedList) -> object:
    return (
        received.publish_gender,
        received.language,
        received.marks,
        [(one.place, one.number, one.name, one.gender, one.residence) for one in received.candidates],
    )
