"""Valid lists as reports and publications print them: once for all districts, then district by district."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from kieslijst.documents.parts.candidate_table import ListedCandidate, listed_candidates
from kieslijst.documents.parts.decided_lists import ValidList
from kieslijst.documents.parts.decision_rows import name_with_gender
from kieslijst.documents.words.committee_words import CommitteeElection, District, list_label
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import Sentences

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class LetteredList:
    """A list with its letter in the report, and its candidates."""

    letter: str
    label: str
    candidates: tuple[ListedCandidate, ...]


@dataclass(frozen=True, slots=True)
class ListsOfDistrict:
    """`district` is None for the lists that are the same everywhere."""

    district: District | None
    lists: tuple[ValidList, ...]

    @property
    def heading(self) -> str:
        """ "1 (Groningen)"; "" for the lists that are the same everywhere."""
        return self.district.label if self.district else ""


@dataclass(frozen=True, slots=True)
class LetteredLists:
    """The lists below one heading."""

    district: str
    lists: tuple[LetteredList, ...]


def letter(number: int) -> str:
    """A to Z for 1 to 26, then AA, AB, and so on."""
    before, last = divmod(number - 1, len(_ALPHABET))
    return (letter(before) if before else "") + _ALPHABET[last]


def by_district(lists: Sequence[ValidList], shown: CommitteeElection) -> Iterator[ListsOfDistrict]:
    """Lists that are valid in all districts once, the others in each of their districts.

    Twenty districts with all lists in each would be 500 pages that say the same twenty times.
    """
    everywhere = tuple(found for found in lists if is_everywhere(found, shown))
    if everywhere:
        yield ListsOfDistrict(None, everywhere)
    for district in shown.districts:
        own = tuple(found for found in lists if found not in everywhere and district in found.districts)
        if own:
            yield ListsOfDistrict(district, own)


def is_everywhere(found: ValidList, shown: CommitteeElection) -> bool:
    """Whether the same candidates stand in every one of several districts."""
    return shown.has_several_districts and set(found.districts) >= set(shown.districts)


def lettered(lists: Sequence[ValidList], shown: CommitteeElection, say: Sentences) -> tuple[LetteredLists, ...]:
    """Letters begin anew in each district, after those of the lists that are the same everywhere.

    So within a district a letter means one list.
    """
    parts = tuple(by_district(lists, shown))
    after = sum(len(part.lists) for part in parts if part.district is None)
    return tuple(_lettered(part, say, start=after if part.district else 0) for part in parts)


def _lettered(part: ListsOfDistrict, say: Sentences, *, start: int) -> LetteredLists:
    found = (
        LetteredList(
            letter=letter(number),
            label=list_label(each.appellation, each.candidates[0].name, say),
            candidates=listed_candidates(each.candidates, Language.NL),
        )
        for number, each in zip(count(start + 1), part.lists, strict=False)
    )
    return LetteredLists(part.heading, tuple(found))


@dataclass(frozen=True, slots=True)
class PublishedCandidate:
    """A row of the publication: the name in one cell."""

    position: int
    name: str
    residence: str


def published_candidates(found: ValidList) -> tuple[PublishedCandidate, ...]:
    """The rows of a list. Raises `PositionsBroken` when they are not numbered 1 to n."""
    listed = listed_candidates(found.candidates, Language.NL)
    return tuple(
        PublishedCandidate(row.position, name_with_gender(candidate), row.residence)
        for row, candidate in zip(listed, found.candidates, strict=True)
    )
