"""Publication of the valid lists (Kieswet I 17, Pa 19; EK S 13; `forms.md` 18). There is no ministerial model."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.decided_lists import ValidList
from kieslijst.documents.parts.eml_files import EmlFile
from kieslijst.documents.parts.list_numbers import NumbersBroken
from kieslijst.documents.parts.printed_lists import PublishedCandidate, by_district, is_everywhere, published_candidates
from kieslijst.documents.words.committee_words import Committee, CommitteeElection, District
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class Publication:
    """Input of the publication; each list has its number. Lists of one group that differ share a number."""

    election: CommitteeElection
    committee: Committee
    edition: Edition
    lists: tuple[ValidList, ...]
    day: date | None = None
    files: tuple[EmlFile, ...] = ()


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list in a district; without rows where they are printed below "all districts"."""

    number: int
    appellation: str
    rows: tuple[PublishedCandidate, ...]


@dataclass(frozen=True, slots=True)
class DistrictLists:
    """All lists of one district; `district` is "" for those that are the same in all of them."""

    district: str
    lists: tuple[NumberedList, ...]


@dataclass(frozen=True, slots=True)
class PublicationPage:
    """What the template of the publication prints, in words."""

    stamp: Stamp
    committee: str
    election: Named
    voting_day: str
    article: str
    parts: tuple[DistrictLists, ...]
    several_districts: bool
    files: tuple[EmlFile, ...]
    day: str
    chair: str
    title: str


def publication_page(form: Publication) -> PublicationPage:
    """The words of the publication.

    Raises `NumbersBroken` for a list without a number, or with the number of another in the same district, and
    `PositionsBroken` for candidates that are not numbered 1 to n.
    """
    _require_own_numbers(form)
    named = election_named(form.election.election, form.edition.language)
    return PublicationPage(
        stamp=plain_stamp(form.edition),
        committee=form.committee.seat,
        election=named,
        voting_day=day_in_words(form.election.voting_day),
        article="senate" if form.election.election.type is ElectionType.EK else "other",
        parts=tuple(_parts(form)),
        several_districts=form.election.has_several_districts,
        files=form.files,
        day=day_in_words(form.day),
        chair=form.committee.chair.in_text,
        title=named.phrase,
    )


def _parts(form: Publication) -> Iterator[DistrictLists]:
    """First the lists that are the same everywhere; then, if there are others, all lists of each district in order."""
    found = tuple(by_district(_in_order(form.lists), form.election))
    for part in found:
        if part.district is None:
            yield DistrictLists("", tuple(_numbered(each) for each in part.lists))
    if any(part.district for part in found):
        yield from (_part(district, form) for district in form.election.districts)


def _part(district: District, form: Publication) -> DistrictLists:
    own = [found for found in _in_order(form.lists) if district in found.districts]
    return DistrictLists(
        district.label, tuple(_numbered(found, elsewhere=is_everywhere(found, form.election)) for found in own)
    )


def _numbered(found: ValidList, *, elsewhere: bool = False) -> NumberedList:
    rows = () if elsewhere else published_candidates(found)
    return NumberedList(found.number or 0, found.appellation, rows)


def _in_order(lists: Sequence[ValidList]) -> tuple[ValidList, ...]:
    return tuple(sorted(lists, key=lambda found: found.number or 0))


def _require_own_numbers(form: Publication) -> None:
    seen: set[tuple[int, District]] = set()
    for found in form.lists:
        if found.number is None:
            raise NumbersBroken("Een lijst heeft nog geen nummer. Nummer eerst alle lijsten.")
        places = {(found.number, district) for district in found.districts}
        if seen & places:
            raise NumbersBroken(
                f"Nummer {found.number} komt in een kieskring twee keer voor. Nummer de lijsten opnieuw."
            )
        seen |= places


MODEL: Model[Publication] = Model("publication", publication_page)
