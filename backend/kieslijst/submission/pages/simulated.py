"""What the central electoral committee would say of the draft: its own rules and proposals, as a report to print."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.deadlines import moments
from kieslijst.law.calendar import Moment
from kieslijst.law.wording.moments import hours, when
from kieslijst.nomination.pages.bar import party_bar, path_of
from kieslijst.nomination.queries import nomination_for
from kieslijst.submission import queries
from kieslijst.submission.pages.standing import asking
from kieslijst.submission.simulation import Opinion, simulated
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, show


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of the examination in words; `hours` is empty where none are set."""

    day: str
    hours: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExaminationPage(Page):
    """The report; moments are `None` while their day is not known."""

    opinion: Opinion
    group: str
    election: str
    examination: Deadline | None
    repair: Deadline | None
    decision: Deadline | None
    readiness: str


@get("/party/{nomination_id:uuid}/readiness/examination", permission=Permission.LIST_READ)
async def examination(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await nomination_for(actor_of(request), nomination_id)
    snapshot, language = await queries.snapshot_now(nomination), language_of(request)
    readiness = path_of(nomination, "readiness")
    found, opinion = simulated(snapshot, language)
    known = moments(snapshot.election)
    said = {each: Deadline(when(known[each], language), hours(known[each], language)) for each in _SHOWN & set(known)}
    page = ExaminationPage(
        bar=party_bar(
            request,
            nomination,
            snapshot.election,
            back=(readiness, mark("Terug naar de controle")),
            points=asking(found),
        ),
        opinion=opinion,
        group=snapshot.appellation or snapshot.group_name,
        election=snapshot.election.name,
        examination=said.get(Moment.EXAMINATION),
        repair=said.get(Moment.REPAIR),
        decision=said.get(Moment.DECISION),
        readiness=readiness,
    )
    return show(page, request)


_SHOWN = {Moment.EXAMINATION, Moment.REPAIR, Moment.DECISION}

HANDLERS = (examination,)
