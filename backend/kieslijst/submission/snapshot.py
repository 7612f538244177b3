"""From a nomination as it is now to a snapshot of it (pure)."""

from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.nomination.background import Background
from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.model import AppellationKind, CandidateList, Nomination, Person
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList

_NO_BACKGROUND = Background()


def snapshot_of(
    nomination: Nomination,
    election: Election,
    *,
    group_name: str,
    language: str = "nl",
    background: Background = _NO_BACKGROUND,
    answers: tuple[DeskAnswer, ...] = (),
) -> Snapshot:
    """Everything that the nomination says now. An unnamed list has no appellation, whatever was typed before."""
    details = nomination.details
    persons = {person.id: person for person in nomination.persons}
    return Snapshot(
        election=election,
        nomination_id=nomination.id,
        group_name=group_name,
        kind=details.kind,
        appellation="" if details.kind is AppellationKind.UNNAMED else details.appellation,
        seats_before=details.seats_before,
        publish_gender=details.publish_gender,
        language=language,
        submitter=nomination.submitter,
        substitutes=nomination.substitutes,
        lists=tuple(_list(candidate_list, persons) for candidate_list in nomination.lists),
        is_practice=nomination.is_practice,
        parts=background.parts if details.kind is AppellationKind.MERGED else (),
        entitled=tuple(answer.is_entitled for answer in answers),
    )


def _list(candidate_list: CandidateList, persons: dict[UUID, Person]) -> SubmittedList:
    return SubmittedList(
        id=candidate_list.id,
        number=candidate_list.number,
        districts=candidate_list.districts,
        candidates=tuple(
            _candidate(place, persons[person_id]) for place, person_id in enumerate(candidate_list.candidates, start=1)
        ),
    )


def _candidate(place: int, person: Person) -> Candidate:
    return Candidate(
        place=place,
        person_id=person.id,
        name=person.name,
        gender=person.gender,
        birth_date=person.birth_date,
        residence=person.residence,
        bsn=person.bsn,
        has_no_bsn=person.has_no_bsn,
        address=person.address,
        authorised_person=person.authorised_person,
        is_sitting_member=person.is_sitting_member,
    )
