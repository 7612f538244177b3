"""S-09 and S-10: receiving by code, all submissions, and one of them beside its findings."""

import secrets
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.pages.upload import LARGEST_BODY
from kieslijst.examination import actions
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.forms import ReceiptForm
from kieslijst.examination.model.omission import OmissionState
from kieslijst.examination.model.received import Candidate, ReceivedList, Submission
from kieslijst.examination.model.ruling import RulingKind
from kieslijst.examination.pages.findings import FindingLine, finding_lines
from kieslijst.examination.pages.omissions import OmissionLine, omission_lines
from kieslijst.examination.queries import Desk, dossier_of, submission_of
from kieslijst.examination.words import progress_of, state_of
from kieslijst.shared.errors import NotFound, Refused, Unreadable
from kieslijst.shared.person_name import initials_on_list
from kieslijst.submission.freezing import Randomness
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True)
class SubmissionLine:
    """A submission in the table."""

    submission: Submission
    path: str
    open_omissions: int
    kind: str
    status: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionsPage(Page):
    """The code field, and everything that came in."""

    form: ReceiptForm
    path: str
    lines: tuple[SubmissionLine, ...]
    is_closed: bool


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """A candidate as the list prints it, with the decision if there is one."""

    candidate: Candidate
    initials: str
    kind: str
    status: Text | None


@dataclass(frozen=True, slots=True)
class ListTable:
    """A list with its districts, states and candidates."""

    received: ReceivedList
    states: tuple[tuple[str, str, Text], ...]
    candidates: tuple[CandidateLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionPage(Page):
    """One submission: lists on one side, findings of the law on the other."""

    submission: Submission
    path: str
    decide_path: str
    tables: tuple[ListTable, ...]
    findings: tuple[FindingLine, ...]
    omissions: tuple[OmissionLine, ...]
    open_omissions: int
    is_closed: bool


_RANDOMNESS = Randomness(below=secrets.randbelow, new_id=uuid4)


@get("/csb/{code:str}/submissions", permission=Permission.EXAMINE)
async def submissions(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    return await _submissions_page(request, code, ReceiptForm())


@post("/csb/{code:str}/submissions", permission=Permission.EXAMINE)
async def receive_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    form = await ReceiptForm.sent(request)
    typed = form.code()
    view = await dossier_of(actor_of(request), code)
    if form.is_fine:
        try:
            now = site_of(request).clock()
            received = await actions.receive(actor_of(request), view.election.id, typed=typed, at=now)
        except (Unreadable, NotFound, Refused) as error:
            form.refuse("code", error.args[0] if isinstance(error.args[0], Text) else Text(str(error)))
        else:
            path = path_of(view.election, "submissions", received)
            return redirect(path, request=request, said=mark("De lijsten zijn ontvangen."))
    return await _submissions_page(request, code, form, status=422)


@post("/csb/{code:str}/submissions/file", permission=Permission.EXAMINE, request_max_body_size=LARGEST_BODY)
async def receive_file_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    form = await ReceiptForm.sent(request)
    view = await dossier_of(actor_of(request), code)
    read = form.nomination()
    if read is not None:
        try:
            now = site_of(request).clock()
            received = await actions.receive_file(
                actor_of(request), view.election.id, read, at=now, randomness=_RANDOMNESS
            )
        except (Unreadable, Refused) as error:
            form.refuse("file", Text(str(error)))
        else:
            path = path_of(view.election, "submissions", received)
            return redirect(path, request=request, said=mark("De lijst uit het bestand is ontvangen."))
    return await _submissions_page(request, code, form, status=422)


async def _submissions_page(
    request: Request[Any, Any, Any], code: str, form: ReceiptForm, *, status: int = 200
) -> Response[str]:
    view = await dossier_of(actor_of(request), code)
    standing = view.standing
    lines = tuple(
        SubmissionLine(
            submission,
            path_of(view.election, "submissions", submission.id),
            sum(one.is_open for one in standing.omissions if one.submission_id == submission.id),
            *progress_of(standing, submission),
        )
        for submission in standing.submissions
    )
    page = SubmissionsPage(
        bar=bar_of(request, view.election),
        form=form,
        path=path_of(view.election, "submissions"),
        lines=lines,
        is_closed=view.is_closed,
    )
    return show(page, request, status=status)


@get("/csb/{code:str}/submissions/{submission_id:uuid}", permission=Permission.EXAMINE)
async def submission(
    request: Request[Any, Any, Any], code: FromPath[str], submission_id: FromPath[UUID]
) -> Response[str]:
    desk = await submission_of(actor_of(request), code, submission_id)
    path = path_of(desk.election, "submissions", submission_id)
    page = SubmissionPage(
        bar=bar_of(request, desk.election, back=(path_of(desk.election, "submissions"), mark("Alle lijsten"))),
        submission=desk.submission,
        path=path,
        decide_path=path_of(desk.election, "decisions", submission_id),
        tables=tuple(_table(desk, received) for received in desk.submission.lists),
        findings=await finding_lines(desk, path=path, language=language_of(request)),
        omissions=omission_lines(desk, path=path),
        open_omissions=sum(one.state is OmissionState.OPEN for one in desk.omissions),
        is_closed=desk.examination.is_closed,
    )
    return show(page, request)


def _table(desk: Desk, received: ReceivedList) -> ListTable:
    states = tuple(
        (district.contest.name, *state_of(RulingKind.LIST, desk.rulings.on(RulingKind.LIST, district.id)))
        for district in received.districts
    )
    return ListTable(received, states, tuple(_candidate_line(desk, received, one) for one in received.candidates))


def _candidate_line(desk: Desk, received: ReceivedList, candidate: Candidate) -> CandidateLine:
    gender = candidate.gender.on_list if candidate.gender else None
    initials = initials_on_list(candidate.name, gender, language=received.language or "nl")
    ruling = desk.rulings.on(RulingKind.CANDIDATE, candidate.id)
    kind, words = state_of(RulingKind.CANDIDATE, ruling)
    return CandidateLine(candidate, initials, kind, words if ruling else None)


@post("/csb/{code:str}/submissions/{submission_id:uuid}/return", permission=Permission.EXAMINE)
async def return_submit(
    request: Request[Any, Any, Any], code: FromPath[str], submission_id: FromPath[UUID]
) -> Response[Any]:
    actor = actor_of(request)
    view = await dossier_of(actor, code)
    now = site_of(request).clock()
    await actions.return_submission(actor, view.election.id, submission_id=submission_id, at=now)
    path = path_of(view.election, "submissions")
    return redirect(path, request=request, said=mark("De ontvangst is ingetrokken."))


HANDLERS = (submissions, receive_submit, receive_file_submit, submission, return_submit)
