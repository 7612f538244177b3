"""P-03: everything that has to be done, and what to do next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.model import Election
from kieslijst.elections.road import drawing
from kieslijst.law.wording.moments import weekday_and_date
from kieslijst.nomination.pages.bar import party_bar, path_of, with_presence
from kieslijst.nomination.queries import nomination_for
from kieslijst.submission import queries
from kieslijst.submission.findings import findings_of
from kieslijst.submission.pages.standing import asking
from kieslijst.submission.pages.task_list import (
    NotNeeded,
    Progress,
    Task,
    TaskGroup,
    for_readers,
    groups,
    not_needed,
    papers_of,
    progress,
)
from kieslijst.submission.store import newest
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, show
from kieslijst.web.site import site_of
from kieslijst.web.timeline import Timeline
from kieslijst.web.visitor import visitor_of


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one sentence that says what to do now; without a path when it is done away from the screen."""

    words: Text
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TasksPage(Page):
    """P-03; `data_path` is where everything is taken along or wiped."""

    groups: tuple[TaskGroup, ...]
    skipped: tuple[NotNeeded, ...]
    next_step: NextStep
    progress: Progress
    road: Timeline
    data_path: str


@get("/party/{nomination_id:uuid}/tasks", permission=Permission.LIST_READ)
async def tasks(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await nomination_for(actor_of(request), nomination_id)
    snapshot = await queries.snapshot_now(nomination)
    findings, language = findings_of(snapshot), language_of(request)
    listed = groups(nomination, snapshot, findings, papers_of(await newest(nomination_id), snapshot))
    if not visitor_of(request).may(Permission.LIST_WRITE):
        listed = for_readers(listed, nomination)
    bar = party_bar(request, nomination, snapshot.election, points=asking(findings))
    page = TasksPage(
        bar=await with_presence(request, nomination, bar),
        groups=listed,
        skipped=not_needed(snapshot),
        next_step=_next_step(listed, snapshot.election, language),
        progress=progress(listed),
        road=drawing(snapshot.election, site_of(request).clock(), language),
        data_path=path_of(nomination, "data"),
    )
    return show(page, request)


def _next_step(listed: Sequence[TaskGroup], election: Election, language: str) -> NextStep:
    """People first, because the rest follows from them; points that lock nothing do not stop the papers."""
    (details, submitter), (people, lists), _, (readiness, papers), _ = (group.tasks for group in listed)
    for task in (people, details, submitter, lists):
        if task.kind != "done":
            return _step(task)
    if readiness.kind == "error" or (readiness.kind == "warning" and papers.kind == "todo"):
        return _step(readiness)
    if papers.kind != "done":
        return _step(papers)
    day = weekday_and_date(election.nomination_date, language)
    return NextStep(mark("Lever de getekende papieren in op %(day)s tussen 9.00 en 17.00 uur", day=day))


def _step(task: Task) -> NextStep:
    return NextStep(task.step, task.path)


HANDLERS = (tasks,)
