"""The omissions in a letter: by district, then those of the list, then those of each candidate."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kieslijst.documents.words.committee_words import CommitteeElection, District, covers_all, in_order
from kieslijst.documents.words.sentences import Sentences
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName


class NothingToRepair(Refused):
    """There is no letter for a group whose papers lack nothing that can be repaired."""

    def __init__(self) -> None:
        super().__init__("Er zijn geen verzuimen die hersteld kunnen worden. Een brief is dan niet nodig.")

    def __reduce__(self) -> tuple[type["NothingToRepair"], tuple[()]]:
        return NothingToRepair, ()


class RepairMissing(Refused):
    """An omission does not say what the submitter has to do."""

    def __init__(self) -> None:
        super().__init__("Bij een verzuim staat nog niet hoe de inleveraar het herstelt. Vul dat in bij het verzuim.")

    def __reduce__(self) -> tuple[type["RepairMissing"], tuple[()]]:
        return RepairMissing, ()


class OmissionKind(StrEnum):
    """What is missing, as far as the law gives a right of its own during the term (Kieswet I 2(3) to (5))."""

    SUPPORT = "support"
    DEPOSIT = "deposit"
    SUBMITTER = "submitter"
    """Not handed in by a voter who may vote here, or who showed a document."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A candidate by place on the list, counted from 1."""

    position: int
    name: PersonName


@dataclass(frozen=True, slots=True)
class LetterOmission:
    """An omission with what has to be done about it, both as lines.

    Without `districts` it is about all districts for which the submitter handed in lists.
    """

    description: tuple[str, ...]
    repair: tuple[str, ...]
    recoverable: bool = True
    kind: OmissionKind = OmissionKind.OTHER
    candidate: ListedPerson | None = None
    districts: tuple[District, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedOmission:
    """An omission as printed; numbers run through the whole letter."""

    number: int
    description: tuple[str, ...]
    repair: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OmissionPart:
    """Omissions below one small heading; `districts` is "" for all of the submitter's and where said just before."""

    districts: str
    candidate: str
    omissions: tuple[NumberedOmission, ...]


def omission_parts(
    omissions: Sequence[LetterOmission], say: Sentences, *, own: Sequence[District], shown: CommitteeElection
) -> tuple[OmissionPart, ...]:
    """All of the submitter's `own` districts first, then by number; within that the list, then candidates by place."""
    ordered = sorted(omissions, key=lambda omission: _place(omission, own))
    groups = [list(group) for _, group in groupby(ordered, key=lambda omission: _place(omission, own))]
    wheres = [_heading(group[0], say, own=own, shown=shown) for group in groups]
    return tuple(_parts(groups, wheres, say))


def _heading(omission: LetterOmission, say: Sentences, *, own: Sequence[District], shown: CommitteeElection) -> str:
    particular = _particular(omission, own)
    return where_in_words(particular, shown, say) if particular else ""


def _parts(groups: Sequence[list[LetterOmission]], wheres: Sequence[str], say: Sentences) -> Iterator[OmissionPart]:
    number = 0
    said_before = ""
    for found, districts in zip(groups, wheres, strict=True):
        yield OmissionPart(
            districts="" if districts == said_before else districts,
            candidate=_named(found[0].candidate, say),
            omissions=tuple(
                NumberedOmission(number + offset, omission.description, omission.repair)
                for offset, omission in enumerate(found, start=1)
            ),
        )
        number += len(found)
        said_before = districts


def where_in_words(covered: Sequence[District], shown: CommitteeElection, say: Sentences) -> str:
    """Which districts, in a sentence; "" in an election with one. For the Senate provinces and colleges (EK R 1)."""
    if not shown.has_several_districts:
        return ""
    senate = shown.election.type is ElectionType.EK
    if covers_all(covered, shown):
        return say("all_provinces") if senate else say("all_districts")
    found = in_order(covered)
    listed = enumerated([district.name if senate else district.label for district in found], say("and"))
    if senate:
        return listed
    return f"{say('districts_named' if len(found) > 1 else 'district')} {listed}"


def enumerated(parts: Sequence[str], last: str) -> str:
    """ "3 februari en 4 februari", "a, b of c"."""
    return f" {last} ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def _place(omission: LetterOmission, own: Sequence[District]) -> tuple[tuple[tuple[int, str], ...], tuple[int, str]]:
    """Sorts and groups; two candidates with one place, on different lists, stay apart."""
    person = omission.candidate
    districts = tuple((district.number, district.name) for district in _particular(omission, own))
    return districts, (person.position, person.name.surname_first) if person else (0, "")


def _particular(omission: LetterOmission, own: Sequence[District]) -> list[District]:
    """The districts that have to be said, by number: none when it is about all of the submitter's."""
    everywhere = not omission.districts or set(omission.districts) >= set(own)
    return [] if everywhere else in_order(omission.districts)


def _named(person: ListedPerson | None, say: Sentences) -> str:
    return f"{say('candidate')} {person.position}: {person.name.surname_first}" if person else ""
