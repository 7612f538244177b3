"""From the decided lists to the values of the 230b files and the 230c (pure; `eml.md` 9)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kieslijst.elections.definition import identifier_of
from kieslijst.elections.model import Election
from kieslijst.examination.model.decided import DecidedDistrict, DecidedList, DecidedLists
from kieslijst.exchange.candidate import Candidate, CandidateList, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import Authority, ContestIdentifier, ElectionIdentifier, Header, Profile
from kieslijst.exchange.total_lists import Spot, combined
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.election_type import ElectionType

_OF_THE_KIESRAAD = {ElectionType.TK, ElectionType.EK, ElectionType.EP}


@dataclass(frozen=True, slots=True)
class _Marks:
    """How a list relates to its group's other lists."""

    list_type: ListType
    belongs_to_set: int | None = None


def district_files(decided: DecidedLists, *, made_at: datetime) -> list[CandidateLists]:
    """The 230b of each district. Imported lists keep what their file said; for others it is worked out here."""
    marks = _own_marks(decided)
    return [_district_file(decided, district, marks, made_at=made_at) for district in decided.districts]


def _district_file(
    decided: DecidedLists, district: DecidedDistrict, marks: dict[UUID, _Marks], *, made_at: datetime
) -> CandidateLists:
    lists = tuple(_list(one, marks) for one in district.lists)
    contest = ContestIdentifier(district.contest.contest_id, district.contest.name)
    return CandidateLists(
        header=_header(decided.election, district, made_at=made_at),
        election=_identifier(decided.election, district),
        districts=(DistrictLists(contest, lists),),
    )


def total_of(files: Sequence[CandidateLists], decided: DecidedLists) -> CandidateLists:
    """The 230c of these 230b values of all districts; the committee's rows hold nothing more private."""
    return combined(files, people=_people(decided))


def _people(decided: DecidedLists) -> dict[Spot, UUID]:
    """Who stands where, as far as it is known: lists that a 230b brought know it not."""
    return {
        (district.contest.contest_id, one.number, candidate.number or 0): candidate.person_id
        for district in decided.districts
        for one in district.lists
        for candidate in one.candidates
        if candidate.person_id is not None
    }


def _header(election: Election, district: DecidedDistrict, *, made_at: datetime) -> Header:
    head = district.head
    made = _made(_EMPTY, made_at)
    if head is None:
        return replace(made, profile=Profile(election.profile), authority=Authority("CSB", authority_name(election)))
    created_by = Authority(head.created_by_code, head.created_by_name) if head.created_by_code is not None else None
    authority = Authority(head.authority_code, head.authority_name)
    return replace(made, profile=head.profile, authority=authority, created_by=created_by)


_EMPTY = Header()


def definition_header(made_at: datetime) -> Header:
    """The head of a 110a that is made now; it names no authority, as OSV's do not (`eml.md` 2)."""
    return _made(_EMPTY, made_at)


def _made(header: Header, made_at: datetime) -> Header:
    to_the_millisecond = made_at.replace(microsecond=made_at.microsecond // 1000 * 1000)
    return replace(header, issued=made_at.astimezone(AMSTERDAM).date(), created=to_the_millisecond)


def authority_name(election: Election) -> str:
    """The committee's public name: as known, else the Kiesraad or the central committee of the area (`eml.md` 2)."""
    if election.authority_name:
        return election.authority_name
    if election.type in _OF_THE_KIESRAAD or election.domain is None:
        return "De Kiesraad"
    return f"Centraal stembureau {election.domain.name}"


def _identifier(election: Election, district: DecidedDistrict) -> ElectionIdentifier:
    name = district.head.election_name if district.head else ""
    identifier = identifier_of(election)
    return replace(identifier, name=name or identifier.name)


def _list(decided: DecidedList, own_marks: dict[UUID, _Marks]) -> CandidateList:
    received = decided.received
    marks = received.marks or own_marks[received.id]
    return CandidateList(
        number=decided.number,
        appellation=decided.appellation,
        list_type=marks.list_type,
        publish_gender=received.publish_gender,
        language=received.language,
        belongs_to_set=marks.belongs_to_set,
        belongs_to_combination=received.marks.combination if received.marks else None,
        candidates=tuple(
            Candidate(one.number or 0, name=one.name, gender=one.gender, residence=one.residence)
            for one in decided.candidates
        ),
    )


def _own_marks(decided: DecidedLists) -> dict[UUID, _Marks]:
    """Type and set of every list that was examined here, by list id."""
    lists_of: dict[UUID, list[DecidedList]] = {}
    for district in decided.districts:
        for one in district.lists:
            lists_of.setdefault(one.submission.id, []).append(one)
    found: dict[UUID, _Marks] = {}
    for lists in lists_of.values():
        found.update(_marks_of_group(sorted(lists, key=lambda one: one.received.place)))
    return found


def _marks_of_group(lists: list[DecidedList]) -> dict[UUID, _Marks]:
    """`lists` has a list once for each district where it is valid; equal content makes a set, other content a group."""
    same: dict[object, list[DecidedList]] = {}
    for one in lists:
        same.setdefault(_content(one), []).append(one)
    sets = [content for content, members in same.items() if len(members) > 1]
    found: dict[UUID, _Marks] = {}
    for content, members in same.items():
        number = sets.index(content) + 1 if content in sets else None
        kind = ListType.GROUP if len(same) > 1 else ListType.SET if number else ListType.SINGLE
        found.update({one.received.id: _Marks(kind, number) for one in members})
    return found


def _content(decided: DecidedList) -> object:
    return tuple((one.person_id, one.name, one.residence) for one in decided.candidates)
