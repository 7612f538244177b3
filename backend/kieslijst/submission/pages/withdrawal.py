"""A candidate withdraws or died late: what the law says now, what becomes void, and one button."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.deadlines import moments
from kieslijst.elections.model import Election
from kieslijst.law.calendar import Moment
from kieslijst.law.wording.moments import weekday_and_date
from kieslijst.nomination.actions.withdrawals import take_off_all_lists
from kieslijst.nomination.model import Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused
from kieslijst.submission import queries
from kieslijst.submission.checklist.view import PrintAgain, print_again
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.own_data.holds import held_because
from kieslijst.submission.store import newest
from kieslijst.submission.withdrawing import OffAList, Stage, lists_with, papers_without, stage_of
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalPage(Page):
    """What it means that somebody is no candidate any more, at this moment.

    `decision` is the day until which a death certificate counts, "" while it is not known. `papers` are those of
    `version`; `None` when no final papers were made.
    """

    person: Person
    path: str
    stage: str
    lists: tuple[OffAList, ...]
    version: FrozenSnapshot | None
    papers: PrintAgain | None
    decision: str
    list_article: str
    consent_article: str
    strike_article: str


@get("/party/{nomination_id:uuid}/people/{person_id:uuid}/withdrawal", permission=Permission.LIST_READ)
async def withdrawal(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    person, snapshot = nomination.person(person_id), await queries.snapshot_now(nomination)
    election, version = snapshot.election, await newest(nomination_id)
    on_lists, is_senate = lists_with(snapshot, person_id), election.type is ElectionType.EK
    back = (path_of(nomination, "people", person_id), mark("Terug naar deze kandidaat"))
    page = WithdrawalPage(
        bar=await bar_of(request, nomination, election=election, back=back),
        person=person,
        path=path_of(nomination, "people", person_id, "withdrawal"),
        stage=(await _stage(request, nomination_id, election)).value,
        lists=on_lists,
        version=version,
        papers=None
        if version is None or not on_lists
        else print_again(papers_without(version.snapshot, snapshot, person_id), several_lists=len(snapshot.lists) > 1),
        decision=_decision(election, language_of(request)),
        list_article="Kieswet R 8(1)" if is_senate else "Kieswet H 9(1)",
        consent_article="Kieswet R 8(2)" if is_senate else "Kieswet H 9(2)",
        strike_article="Kieswet S 4(1)f" if is_senate else "Kieswet I 6(1)h",
    )
    return show(page, request)


@post("/party/{nomination_id:uuid}/people/{person_id:uuid}/withdrawal", permission=Permission.LIST_WRITE)
async def withdrawal_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], person_id: FromPath[UUID]
) -> Response[bytes]:
    nomination = await own(request, nomination_id)
    name = nomination.person(person_id).name.in_text
    snapshot = await queries.snapshot_now(nomination)
    if await _stage(request, nomination_id, snapshot.election) is not Stage.BEFORE:
        raise Refused(
            mark("De lijst is ingeleverd, of de tijd om in te leveren is voorbij. De lijst verandert niet meer.")
        )
    event = await take_off_all_lists(actor_of(request), nomination_id, person_id, at=now_of(request))
    undo = f"/party/{nomination_id}/history/{event}/undo" if event is not None else ""
    there = path_of(nomination, "documents") if await newest(nomination_id) else path_of(nomination, "lists")
    return redirect(there, request=request, said=mark("%(name)s staat op geen lijst meer.", name=name), undo=undo)


async def _stage(request: Request[Any, Any, Any], nomination_id: UUID, election: Election) -> Stage:
    return stage_of(election, now_of(request), is_handed_in=bool(await held_because(nomination_id)))


def _decision(election: Election, language: str) -> str:
    known = moments(election).get(Moment.DECISION)
    return weekday_and_date(known.last, language) if known else ""


HANDLERS = (withdrawal, withdrawal_submit)
