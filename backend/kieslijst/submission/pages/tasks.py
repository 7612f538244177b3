"""P-03: everything that has to be done, and what to do next."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.law.check import Finding
from kieslijst.law.rule import Severity
from kieslijst.nomination.model import AppellationKind, Nomination
from kieslijst.nomination.pages.bar import party_bar, path_of
from kieslijst.nomination.queries import nomination_for
from kieslijst.submission import queries
from kieslijst.submission.canonical import still_says
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_NOT_BEGUN, _BUSY, _DONE = mark("Niet begonnen"), mark("Bezig"), mark("Klaar")


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the task list; `kind` is a status mark of the kit, `step` the sentence when it comes next."""

    label: Text
    path: str
    kind: str
    status: Text
    step: Text
    note: Text | str = ""


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Tasks under one heading."""

    title: Text
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksPage(Page):
    """P-03; `next_task` is `None` when all that can be done on the screen is done."""

    groups: tuple[TaskGroup, ...]
    next_task: Task | None
    done: int
    total: int


@get("/party/{nomination_id:uuid}/tasks", permission=Permission.LIST_READ)
async def tasks(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    actor = actor_of(request)
    nomination = await nomination_for(actor, nomination_id)
    snapshot = await queries.current_snapshot(actor, nomination_id)
    newest = await queries.newest_frozen(actor, nomination_id)
    groups = _groups(nomination, snapshot, newest)
    listed = [task for group in groups for task in group.tasks]
    open_tasks = [task for task in listed if task.kind != "done"]
    page = TasksPage(
        bar=party_bar(request, nomination, snapshot.election),
        groups=groups,
        next_task=next(iter(open_tasks), None),
        done=len(listed) - len(open_tasks),
        total=len(listed),
    )
    return show(page, request)


def _groups(nomination: Nomination, snapshot: Snapshot, newest: FrozenSnapshot | None) -> tuple[TaskGroup, ...]:
    findings = findings_of(snapshot)
    is_current = newest is not None and still_says(newest, snapshot)
    return (
        TaskGroup(mark("1 Gegevens"), (_details(nomination), _submitter(nomination))),
        TaskGroup(mark("2 Kandidaten en lijsten"), (_people(nomination), _lists(snapshot))),
        TaskGroup(
            mark("3 Controle en documenten"),
            (_readiness(nomination, findings), _documents(nomination, findings, newest, is_current=is_current)),
        ),
    )


def _details(nomination: Nomination) -> Task:
    details = nomination.details
    named = details.kind is AppellationKind.UNNAMED or bool(details.kind and details.appellation)
    kind, status = ("done", _DONE) if named else ("todo", _NOT_BEGUN)
    note: Text | str = mark("blanco lijst") if details.kind is AppellationKind.UNNAMED else details.appellation
    step = mark("Vul in hoe uw partij meedoet")
    return Task(mark("Partij en naam"), path_of(nomination, "details"), kind, status, step, note)


def _submitter(nomination: Nomination) -> Task:
    present, substitutes = not nomination.submitter.is_empty, len(nomination.substitutes)
    kind, status = ("done", _DONE) if present and substitutes else ("busy", _BUSY) if present else ("todo", _NOT_BEGUN)
    note: Text | str = ""
    if present:
        note = nmark("%(name)s, 1 vervanger", "%(name)s, %(n)s vervangers", substitutes, name=_name(nomination))
    step = mark("Vul de inleveraar en een vervanger in")
    return Task(mark("Inleveraar en vervangers"), path_of(nomination, "submitter"), kind, status, step, note)


def _name(nomination: Nomination) -> str:
    return nomination.submitter.name.in_text


def _people(nomination: Nomination) -> Task:
    count = len(nomination.persons)
    kind, status = ("done", _DONE) if count else ("todo", _NOT_BEGUN)
    note = nmark("1 persoon", "%(n)s personen", count) if count else ""
    path = path_of(nomination, "people") if count else path_of(nomination, "import")
    return Task(mark("Kandidaten invoeren"), path, kind, status, mark("Plak uw kandidaten"), note)


def _lists(snapshot: Snapshot) -> Task:
    filled = [each for each in snapshot.lists if each.candidates]
    covered = {number for each in snapshot.lists for number in each.districts}
    complete = bool(filled) and len(filled) == len(snapshot.lists)
    if snapshot.election.has_several_districts:
        complete = complete and bool(covered)
    kind, status = ("done", _DONE) if complete else ("busy", _BUSY) if filled else ("todo", _NOT_BEGUN)
    note = nmark("1 lijst", "%(n)s lijsten", len(snapshot.lists))
    step = mark("Zet de kandidaten in volgorde en kies de kieskringen")
    path = f"/party/{snapshot.nomination_id}/lists"
    return Task(mark("Volgorde en kieskringen"), path, kind, status, step, note)


def _readiness(nomination: Nomination, findings: tuple[Finding, ...]) -> Task:
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    warnings = sum(finding.severity is Severity.WARNING for finding in findings)
    path, label = path_of(nomination, "readiness"), mark("Controle")
    if errors:
        status = nmark("Los eerst 1 punt op", "Los eerst %(n)s punten op", errors)
        step = nmark("Los 1 punt op bij Controle", "Los %(n)s punten op bij Controle", errors)
        return Task(label, path, "error", status, step)
    if warnings:
        status = nmark("Let op: 1 punt", "Let op: %(n)s punten", warnings)
        return Task(label, path, "done", status, mark("Kijk de punten na bij Controle"))
    return Task(label, path, "done", mark("Geen punten"), mark("Kijk de punten na bij Controle"))


def _documents(
    nomination: Nomination, findings: tuple[Finding, ...], newest: FrozenSnapshot | None, *, is_current: bool
) -> Task:
    path, label = path_of(nomination, "documents"), mark("Papieren maken en printen")
    step = mark("Maak de papieren en print ze")
    if any(finding.severity is Severity.ERROR for finding in findings):
        return Task(label, path, "todo", mark("Kan nog niet: eerst de controle"), step)
    if newest is None:
        return Task(label, path, "todo", _NOT_BEGUN, step)
    if not is_current:
        return Task(label, path, "warning", mark("Let op: ouder dan uw gegevens"), mark("Maak de papieren opnieuw"))
    return Task(label, path, "done", mark("Gemaakt: versie %(version)s", version=newest.version), step)


HANDLERS = (tasks,)
