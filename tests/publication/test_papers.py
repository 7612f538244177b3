"""How a list relates to its group's other lists, worked out from what was decided (EML 230b, Type and BelongsToSet)."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID, uuid4

from tests.builders import NAMES, NOW, election

from kieslijst.elections.model import Domain, Election
from kieslijst.examination.model.decided import DecidedDistrict, DecidedList, DecidedLists
from kieslijst.examination.model.received import Candidate, Contest, DistrictOfList, ReceivedList, Submission
from kieslijst.exchange.candidate import CandidateList, ListType
from kieslijst.exchange.making import written
from kieslijst.nomination.model import AppellationKind
from kieslijst.publication.making import digest_of
from kieslijst.publication.papers import authority_name, district_files
from kieslijst.shared.address import Residence
from kieslijst.shared.election_type import ElectionType

NORTH, MIDDLE, SOUTH = (
    Contest(uuid4(), str(n), name, n) for n, name in enumerate(("Noord", "Midden", "Zuid"), start=1)
)
PEOPLE = tuple(uuid4() for _ in range(6))


def _candidates(list_id: UUID, people: tuple[int, ...]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(uuid4(), list_id, place, NAMES[who], None, Residence("Juinen"), PEOPLE[who], place)
        for place, who in enumerate(people, start=1)
    )


def _list(submission_id: UUID, place: int, contests: tuple[Contest, ...], people: tuple[int, ...]) -> ReceivedList:
    list_id = uuid4()
    return ReceivedList(
        id=list_id,
        submission_id=submission_id,
        place=place,
        publish_gender=True,
        language="nl",
        districts=tuple(DistrictOfList(uuid4(), contest) for contest in contests),
        size=len(people),
        head="",
        candidates=_candidates(list_id, people),
    )


def _group(*lists: tuple[tuple[Contest, ...], tuple[int, ...]]) -> Submission:
    group = Submission(
        id=uuid4(),
        place=1,
        group_name="Streekbelang",
        kind=AppellationKind.REGISTERED,
        appellation="Streekbelang",
        seats_before=None,
        receipt=None,
        lists=(),
        number=1,
    )
    made = tuple(_list(group.id, place, contests, people) for place, (contests, people) in enumerate(lists, start=1))
    return replace(group, lists=made)


def _decided(*groups: Submission) -> DecidedLists:
    def of(contest: Contest) -> DecidedDistrict:
        lists = tuple(
            DecidedList(group, received, group.number or 0, group.appellation, received.candidates)
            for group in groups
            for received in group.lists
            if contest.id in {district.contest.id for district in received.districts}
        )
        return DecidedDistrict(contest, lists, None)

    return DecidedLists(election(), tuple(of(contest) for contest in (NORTH, MIDDLE, SOUTH)))


def _marks(decided: DecidedLists) -> list[list[tuple[ListType, int | None]]]:
    files = district_files(decided, made_at=NOW)
    return [[(one.list_type, one.belongs_to_set) for one in file.districts[0].lists] for file in files]


def test_a_list_in_one_district_stands_by_itself() -> None:
    assert _marks(_decided(_group(((NORTH,), (0, 1))))) == [[(ListType.SINGLE, None)], [], []]


def test_one_list_in_several_districts_is_a_set() -> None:
    marks = _marks(_decided(_group(((NORTH, MIDDLE, SOUTH), (0, 1)))))
    assert marks == [[(ListType.SET, 1)]] * 3


def test_two_lists_with_the_same_candidates_are_one_set() -> None:
    marks = _marks(_decided(_group(((NORTH,), (0, 1)), ((SOUTH,), (0, 1)))))
    assert marks == [[(ListType.SET, 1)], [], [(ListType.SET, 1)]]


def test_different_lists_of_one_group_are_a_list_group() -> None:
    marks = _marks(_decided(_group(((NORTH,), (0, 1)), ((SOUTH,), (1, 0)))))
    assert marks == [[(ListType.GROUP, None)], [], [(ListType.GROUP, None)]]


def test_a_set_inside_a_list_group_keeps_its_number() -> None:
    marks = _marks(_decided(_group(((MIDDLE,), (2,)), ((NORTH, SOUTH), (0, 1)))))
    assert marks == [[(ListType.GROUP, 1)], [(ListType.GROUP, None)], [(ListType.GROUP, 1)]]


def test_sets_are_counted_within_a_group_and_not_over_groups() -> None:
    first, second = (_group(((NORTH, SOUTH), (0, 1))) for _ in range(2))
    assert _marks(_decided(first, second))[0] == [(ListType.SET, 1), (ListType.SET, 1)]


def test_a_list_that_is_left_in_one_district_is_no_set_any_more() -> None:
    group = _group(((NORTH, SOUTH), (0, 1)))
    decided = _decided(group)
    north_only = replace(decided, districts=decided.districts[:1])
    assert _marks(north_only) == [[(ListType.SINGLE, None)]]


def test_candidates_go_out_with_their_numbers_and_no_private_field() -> None:
    (one,) = _lists(_decided(_group(((NORTH,), (0, 1)))))
    assert [candidate.number for candidate in one.candidates] == [1, 2]
    assert all(
        (candidate.birth_date, candidate.address, candidate.agent, candidate.bsn) == (None, None, None, "")
        for candidate in one.candidates
    )


def _lists(decided: DecidedLists) -> tuple[CandidateList, ...]:
    return district_files(decided, made_at=NOW)[0].districts[0].lists


def test_the_committee_is_named_after_its_area_or_is_the_kiesraad() -> None:
    council = election(domain=Domain("Juinen", "0901"))
    assert authority_name(council) == "Centraal stembureau Juinen"
    assert authority_name(replace(council, authority_name="Het stembureau")) == "Het stembureau"
    assert authority_name(_national(council)) == "De Kiesraad"


def _national(of: Election) -> Election:
    return replace(of, type=ElectionType.TK, domain=None)


def test_what_a_file_says_is_the_same_on_another_day() -> None:
    decided = _decided(_group(((NORTH,), (0, 1))))
    early, late = (written(district_files(decided, made_at=moment)[0]) for moment in (NOW, NOW.replace(year=2027)))
    assert early != late
    assert digest_of(early) == digest_of(late)
    north, *_ = district_files(decided, made_at=datetime(2000, 1, 1, tzinfo=UTC))
    assert digest_of(early) == hashlib.sha256(written(north)).hexdigest()
