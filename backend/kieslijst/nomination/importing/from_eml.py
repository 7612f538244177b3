"""From an EML 210, 230b or 230c to a batch (pure): each group of the file is a sheet, whose columns are known."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from kieslijst.elections.definition import ALL_DISTRICTS, ONE_DISTRICT
from kieslijst.elections.model import Election
from kieslijst.exchange import eml210, eml230
from kieslijst.exchange.candidate import Candidate, CandidateList
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.contests import number_of
from kieslijst.exchange.document import open_document
from kieslijst.exchange.message import ContestIdentifier, MessageKind
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.exchange.spreadsheet.candidates import AgentRow, CandidateRow
from kieslijst.exchange.total_lists import resolved
from kieslijst.nomination.importing.from_people import NamedRows, content_of
from kieslijst.nomination.importing.model import Content
from kieslijst.nomination.importing.reporting import reports_of_lists, reports_of_nomination, reports_on_bytes
from kieslijst.nomination.importing.source import Offered, Source, SourceKind
from kieslijst.nomination.model import AppellationKind, Contact, Details
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.errors import Unreadable


def content_of_file(
    data: bytes,
    election: Election,
    details: Details,
    *,
    list_id: UUID | None,
    on_list: bool,
    schemas: Path | None = None,
) -> Content:
    """The batch of an EML file, with everything that is to be reported of it. Raises `Unreadable` with the reason.

    The file is not laid beside our 110a with the checks of the contract: the reports say themselves what differs from
    our election, and a file of an earlier one is welcome here.
    """
    document = open_document(data)
    if document.kind is MessageKind.DEFINITION:
        raise Unreadable(
            "Dit is een verkiezingsdefinitie (110a). Daar staan geen kandidaten in. Kies een 210, 230b of 230c."
        )
    if document.kind is MessageKind.NOMINATION:
        content = content_of_nomination(
            eml210.read_document(document), election, details, list_id=list_id, on_list=on_list
        )
    else:
        content = _content_of_lists(eml230.read_document(document), election, details, list_id, on_list=on_list)
    source = content.source
    if source is None:
        return content
    return replace(content, source=replace(source, reports=(*source.reports, *reports_on_bytes(document, schemas))))


def content_of_nomination(
    read: Nomination, election: Election, details: Details, *, list_id: UUID | None = None, on_list: bool = True
) -> Content:
    """The batch of a 210: one list, its districts, and who hands it in. Raises `Unreadable` without any candidate."""
    each = read.candidate_list
    source = Source(
        kind=SourceKind.NOMINATION,
        name=read.election.name or read.election.election_id,
        reports=tuple(reports_of_nomination(read, election, details)),
        districts=_known(_numbered(read), election),
        offered=_offered(read),
    )
    rows = NamedRows(each.appellation, [_row(one, place) for place, one in enumerate(each.candidates, start=1)])
    return content_of([rows], source, list_id=list_id, on_list=on_list)


def _content_of_lists(
    read: CandidateLists, election: Election, details: Details, list_id: UUID | None, *, on_list: bool
) -> Content:
    followed = resolved(read)
    source = Source(
        kind=SourceKind(read.kind.value),
        name=read.election.name or read.election.election_id,
        reports=tuple(reports_of_lists(followed, election, details)),
    )
    groups = _groups(followed)
    names = [appellation.casefold() for _, appellation in groups]
    own = details.appellation.casefold()
    return content_of(
        [_sheet(number, appellation, lists) for (number, appellation), lists in groups.items()],
        source,
        list_id=list_id,
        on_list=on_list,
        chosen=names.index(own) if own in names else 0,
    )


def _groups(read: CandidateLists) -> dict[tuple[int, str], list[tuple[ContestIdentifier, CandidateList]]]:
    """The lists of each political group, with their districts."""
    found: dict[tuple[int, str], list[tuple[ContestIdentifier, CandidateList]]] = {}
    for district in read.districts:
        for each in district.lists:
            found.setdefault((each.number or 0, each.appellation), []).append((district.contest, each))
    return found


def _sheet(number: int, appellation: str, lists: Sequence[tuple[ContestIdentifier, CandidateList]]) -> NamedRows:
    """Lists with the same candidates are one; with more than one left, each row says which list and which districts."""
    same: dict[tuple[Candidate, ...], list[ContestIdentifier]] = {}
    for contest, each in lists:
        plain = tuple(replace(one, short_code="", gender=one.gender) for one in each.candidates)
        same.setdefault(plain, []).append(contest)
    first = next((each.name for candidates in same for each in candidates[:1]), None)
    shown = appellation or (f"Blanco ({first.in_text})" if first else "Blanco")
    title = f"{number} {shown}" if number else shown
    if len(same) == 1:
        only = next(iter(same))
        return NamedRows(title, [_row(one, place) for place, one in enumerate(only, start=1)])
    return NamedRows(title, *_spread(same.items()))


def _spread(
    parts: Iterable[tuple[tuple[Candidate, ...], list[ContestIdentifier]]],
) -> tuple[list[CandidateRow], list[tuple[str, str]]]:
    rows: list[CandidateRow] = []
    where: list[tuple[str, str]] = []
    for part, (candidates, contests) in enumerate(parts, start=1):
        districts = ", ".join(contest.name or contest.contest_id for contest in contests)
        for candidate in candidates:
            rows.append(_row(candidate, len(rows) + 1))
            where.append((f"deel {part}", districts))
    return rows, where


def _row(candidate: Candidate, place: int) -> CandidateRow:
    agent = candidate.agent
    behind = agent and (agent.address or PostalAddress(place=agent.residence.place, country=agent.residence.country))
    return CandidateRow(
        row=place,
        name=candidate.name,
        gender=candidate.gender.on_list if candidate.gender else None,
        birth_date=candidate.birth_date,
        residence=candidate.residence,
        bsn="".join(candidate.bsn.split()),
        address=candidate.address or PostalAddress(),
        agent=AgentRow(agent.name, behind) if agent and behind else None,
    )


def _numbered(read: Nomination) -> Iterator[ContestIdentifier]:
    """The districts that the file chooses; e-KS also lists the only district of an election without districts."""
    if read.contest.contest_id == ONE_DISTRICT:
        return
    for each in read.contests or (read.contest,):
        if each.contest_id != ALL_DISTRICTS:
            yield each


def _known(contests: Iterable[ContestIdentifier], election: Election) -> tuple[int, ...]:
    """The districts of our election with these names, else with these numbers."""
    by_name = {district.name.casefold(): district.number for district in election.districts}
    numbers = {by_name.get(each.name.casefold(), number_of(each.contest_id)) for each in contests}
    return tuple(sorted(number for number in numbers if number is not None and election.district(number)))


def _offered(read: Nomination) -> Offered:
    each = read.candidate_list
    kind = AppellationKind.REGISTERED if each.appellation else AppellationKind.UNNAMED
    submitters = [_contact(one) for one in read.proposers if one.job is JobTitle.SUBMITTER]
    substitutes = tuple(_contact(one) for one in read.proposers if one.job is JobTitle.SUBSTITUTE)
    details = Details(kind, each.appellation, publish_gender=each.publish_gender)
    return Offered(details, submitters[0] if submitters else Contact(), substitutes)


def _contact(proposer: Proposer) -> Contact:
    return Contact(proposer.name, proposer.address)
