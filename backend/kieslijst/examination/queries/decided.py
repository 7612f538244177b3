"""The decided lists, for whoever publishes them."""

from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.examination.model.decided import DecidedDistrict, DecidedList, DecidedLists
from kieslijst.examination.model.received import Contest, Examination, FileHead, Origin, ReceivedList, Submission
from kieslijst.examination.model.ruling import RulingKind, Rulings
from kieslijst.examination.store import examinations, rulings, submissions
from kieslijst.shared.errors import Refused


def not_closed(election: Election) -> str:
    """The sentence that refuses what has to wait for closing."""
    return (
        f"De lijsten van {election.code} zijn nog niet vastgesteld. "
        "Neem alle besluiten, nummer de lijsten en stel ze vast."
    )


async def decided_lists(election: Election) -> DecidedLists:
    """All valid lists with their numbers. Raises `Refused` while anything is undecided."""
    examination = await examinations.examination(election.id)
    if examination is None or not examination.is_closed:
        raise Refused(not_closed(election))
    received = await submissions.of_examination(examination.id, with_candidates=True)
    decided = await rulings.of_examination(examination.id)
    contests = await examinations.contests(examination.id)
    heads = await examinations.heads(examination.id)
    districts = [_district(contest, received, decided, heads) for contest in contests.values()]
    missing = _missing(election, examination, contests)
    return DecidedLists(election, tuple(district for district in districts if district.lists), missing)


async def missing_districts(election: Election) -> tuple[str, ...]:
    """The names of the districts of which no decided lists were imported; none for lists that were examined here."""
    examination = await examinations.examination(election.id)
    if examination is None:
        return ()
    return _missing(election, examination, await examinations.contests(examination.id))


def _missing(election: Election, examination: Examination, contests: dict[UUID, Contest]) -> tuple[str, ...]:
    if examination.origin is not Origin.IMPORTED:
        return ()
    there = {contest.place for contest in contests.values()}
    return tuple(district.name for district in election.districts if district.number not in there)


def _district(
    contest: Contest, received: tuple[Submission, ...], decided: Rulings, heads: dict[UUID, FileHead]
) -> DecidedDistrict:
    lists = [
        _list(submission, one, decided)
        for submission in received
        for one in submission.lists
        for district in one.districts
        if district.contest.id == contest.id and decided.is_valid(district.id)
    ]
    return DecidedDistrict(contest, tuple(sorted(lists, key=lambda one: one.number)), heads.get(contest.id))


def _list(submission: Submission, received: ReceivedList, decided: Rulings) -> DecidedList:
    appellation = received.marks.appellation if received.marks else submission.appellation
    if decided.is_struck(RulingKind.APPELLATION, submission.id):
        appellation = ""
    return DecidedList(
        submission=submission,
        received=received,
        number=submission.number or 0,
        appellation=appellation,
        candidates=tuple(
            sorted((one for one in received.candidates if one.number is not None), key=lambda one: one.number or 0)
        ),
    )
