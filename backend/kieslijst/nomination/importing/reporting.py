"""What is told of a file that was brought in: what we left aside, what differs from our election, what would be
refused (pure)."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kieslijst.elections.definition import ALL_DISTRICTS, ONE_DISTRICT
from kieslijst.elections.model import Election
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks import Cause, Severity, check
from kieslijst.exchange.contests import number_of
from kieslijst.exchange.document import Document
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier
from kieslijst.exchange.nomination import JobTitle, Nomination
from kieslijst.exchange.unread import unread_elements
from kieslijst.nomination.importing.source import Group, Report, Reported
from kieslijst.nomination.model import Details
from kieslijst.shared.person_name import PersonName


def reports_of_nomination(read: Nomination, election: Election, details: Details) -> Iterator[Reported]:
    """Of a 210: also its appellation, and the proposers whom the law no longer knows."""
    yield from _of_election(read.election, election)
    contests = () if read.contest.contest_id == ONE_DISTRICT else read.contests or (read.contest,)
    yield from _of_contests(contests, election)
    theirs, ours = read.candidate_list.appellation, details.appellation
    if ours and theirs != ours:
        yield _differs(Report.OTHER_APPELLATION, theirs=theirs, ours=ours)
    yield from _nameless(one.name for one in read.candidate_list.candidates)
    combining = [one for one in read.proposers if one.job not in (JobTitle.SUBMITTER, JobTitle.SUBSTITUTE)]
    if combining:
        yield Reported(Group.IGNORED, Report.COMBINATION, {"count": str(len(combining))})
    submitters = [one for one in read.proposers if one.job is JobTitle.SUBMITTER]
    if len(submitters) > 1:
        yield Reported(Group.IGNORED, Report.MORE_SUBMITTERS, {"name": submitters[0].name.in_text})


def reports_of_lists(read: CandidateLists, election: Election, details: Details) -> Iterator[Reported]:
    """Of a 230b or 230c: also whether our own appellation is in it."""
    yield from _of_election(read.election, election)
    contests = [] if len(read.districts) == 1 else [district.contest for district in read.districts]
    yield from _of_contests(contests, election)
    lists = [each for district in read.districts for each in district.lists]
    yield from _nameless(one.name for each in lists for one in each.candidates)
    names = {each.appellation.casefold() for each in lists}
    if details.appellation and details.appellation.casefold() not in names:
        yield _differs(Report.ELSEWHERE, ours=details.appellation)


def reports_on_bytes(document: Document, schemas: Path | None) -> Iterator[Reported]:
    """What no reader of ours looks at, and what the schema, our own checks and the receivers would refuse."""
    for name, times in unread_elements(document):
        yield Reported(Group.IGNORED, Report.UNREAD, {"name": name, "count": str(times)})
    report = check(document.data, schemas=schemas)
    faults = report.schema.faults
    if faults:
        values = {"profile": report.profile.value, "count": str(len(faults)), "first": faults[0]}
        yield Reported(Group.OWN, Report.SCHEMA, values)
    for finding in report.findings:
        if finding.severity is Severity.INFO:
            continue
        group = Group.OWN if finding.cause is Cause.CONTENT else Group.RECEIVER
        yield Reported(group, Report.CHECK, {"message": finding.message})


def _of_election(told: ElectionIdentifier, election: Election) -> Iterator[Reported]:
    if told.election_id != election.code:
        yield _differs(Report.OTHER_ELECTION, theirs=told.election_id, ours=election.code)
    if told.category != election.type.eml_category:
        yield _differs(Report.OTHER_TYPE, theirs=told.category, ours=election.type.eml_category)
    if told.election_id == election.code and told.election_date not in (None, election.election_date):
        theirs, ours = f"{told.election_date:%d-%m-%Y}", f"{election.election_date:%d-%m-%Y}"
        yield _differs(Report.OTHER_DATE, theirs=theirs, ours=ours)
    ours = election.domain.name if election.domain else ""
    if (told.domain or "") != ours:
        yield _differs(Report.OTHER_AREA, theirs=told.domain or "", ours=ours)


def _of_contests(contests: Iterable[ContestIdentifier], election: Election) -> Iterator[Reported]:
    names = {district.name.casefold(): district.number for district in election.districts}
    for each in contests:
        if each.contest_id in (ALL_DISTRICTS, ONE_DISTRICT):
            continue
        told, number = number_of(each.contest_id), names.get(each.name.casefold())
        if number is not None and number != told:
            yield _differs(Report.OTHER_NUMBER, name=each.name, theirs=each.contest_id, ours=str(number))
        elif number is None and (told is None or election.district(told) is None):
            yield _differs(Report.UNKNOWN_DISTRICT, name=each.name or each.contest_id)


def _nameless(names: Iterable[PersonName]) -> Iterator[Reported]:
    count = sum(name == PersonName() for name in names)
    if count:
        yield Reported(Group.IGNORED, Report.NAMELESS, {"count": str(count)})


def _differs(report: Report, **values: str) -> Reported:
    return Reported(Group.DIFFERS, report, values)
