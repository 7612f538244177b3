"""S-13, the part of one group: its omissions, recording one, judging repair."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from kieslijst.examination import actions
from kieslijst.examination.actions import NewOmission
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.forms import OmissionForm, subjects_of, value_of
from kieslijst.examination.model.omission import Omission, OmissionState
from kieslijst.examination.model.received import Submission
from kieslijst.examination.queries import Desk, dossier_of, submission_of
from kieslijst.examination.words import OMISSION_STATES
from kieslijst.web.forms import Fields
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True)
class OmissionLine:
    """An omission with what can be done to it; each path is empty when it cannot."""

    omission: Omission
    kind: str
    status: Text
    repaired_path: str
    not_repaired_path: str
    open_path: str
    undo_path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OmissionsPage(Page):
    """The omissions of one group, and the form for another."""

    submission: Submission
    path: str
    lines: tuple[OmissionLine, ...]
    form: OmissionForm
    subjects: tuple[tuple[str, str], ...]
    is_closed: bool


def omission_lines(desk: Desk, *, path: str) -> tuple[OmissionLine, ...]:
    """The omissions of a submission; after closing nothing can be done to them."""
    return tuple(_line(omission, path, is_closed=desk.examination.is_closed) for omission in desk.omissions)


def _line(omission: Omission, path: str, *, is_closed: bool) -> OmissionLine:
    here = f"{path}/omissions/{omission.id}"
    can_judge, can_reopen = omission.is_open and not is_closed, not omission.is_open and not is_closed
    return OmissionLine(
        omission,
        *OMISSION_STATES[omission.state],
        repaired_path=f"{here}/repaired" if can_judge else "",
        not_repaired_path=f"{here}/not-repaired" if can_judge else "",
        open_path=f"{here}/open" if can_reopen else "",
        undo_path=f"{here}/undo" if can_judge else "",
    )


@get("/csb/{code:str}/submissions/{submission_id:uuid}/omissions", permission=Permission.EXAMINE)
async def omissions(
    request: Request[Any, Any, Any], code: FromPath[str], submission_id: FromPath[UUID]
) -> Response[str]:
    """`?subject=&rule=&article=&text=` fill in the form, as the findings' links do."""
    asked = request.query_params
    given = {name: asked.get(name, "") for name in ("subject", "rule", "article", "text")}
    form = OmissionForm(Fields.of(new_id=str(uuid4()), **given))
    return await _page(request, code, submission_id, form)


@post("/csb/{code:str}/submissions/{submission_id:uuid}/omissions", permission=Permission.EXAMINE)
async def record_submit(
    request: Request[Any, Any, Any], code: FromPath[str], submission_id: FromPath[UUID]
) -> Response[Any]:
    form = await OmissionForm.sent(request)
    desk = await submission_of(actor_of(request), code, submission_id)
    content, subject = form.content(), form.subject(desk.submission)
    if subject is None or not form.is_fine:
        return await _page(request, code, submission_id, form, status=422)
    new = NewOmission(form.identifier(), submission_id, subject, content)
    now = site_of(request).clock()
    omission = await actions.record_omission(actor_of(request), desk.election.id, new, at=now)
    path = f"{path_of(desk.election, 'submissions', submission_id)}/omissions"
    said = mark("Het verzuim is vastgelegd.")
    return redirect(path, request=request, said=said, undo=f"{path}/{omission.id}/undo")


async def _page(
    request: Request[Any, Any, Any], code: str, submission_id: UUID, form: OmissionForm, *, status: int = 200
) -> Response[str]:
    desk = await submission_of(actor_of(request), code, submission_id)
    path = path_of(desk.election, "submissions", submission_id)
    page = OmissionsPage(
        bar=bar_of(request, desk.election, back=(path, mark("Terug naar de lijst"))),
        submission=desk.submission,
        path=f"{path}/omissions",
        lines=omission_lines(desk, path=path),
        form=form,
        subjects=tuple((value_of(subject), subject.label) for subject in subjects_of(desk.submission)),
        is_closed=desk.examination.is_closed,
    )
    return show(page, request, status=status)


_JUDGEMENTS = {
    "repaired": (OmissionState.REPAIRED, mark("Het verzuim is hersteld.")),
    "not-repaired": (OmissionState.NOT_REPAIRED, mark("Het verzuim is niet hersteld.")),
    "open": (OmissionState.OPEN, mark("Het verzuim staat weer open.")),
}


@post(
    "/csb/{code:str}/submissions/{submission_id:uuid}/omissions/{omission_id:uuid}/{judgement:str}",
    permission=Permission.EXAMINE,
)
async def judge_submit(
    request: Request[Any, Any, Any],
    code: FromPath[str],
    submission_id: FromPath[UUID],
    omission_id: FromPath[UUID],
    judgement: FromPath[str],
) -> Response[Any]:
    """Mark as repaired, not repaired, open again, or take back ("undo")."""
    actor, now = actor_of(request), site_of(request).clock()
    view = await dossier_of(actor, code)
    path = f"{path_of(view.election, 'submissions', submission_id)}/omissions"
    if judgement == "undo":
        await actions.undo_omission(actor, view.election.id, omission_id=omission_id, at=now)
        return redirect(path, request=request, said=mark("Het verzuim is weggehaald."))
    if judgement not in _JUDGEMENTS:
        raise NotFoundException
    state, said = _JUDGEMENTS[judgement]
    revision = (await OmissionForm.sent(request)).revision
    await actions.judge_repair(actor, view.election.id, omission_id=omission_id, state=state, revision=revision, at=now)
    return redirect(path, request=request, said=said)


HANDLERS = (omissions, record_submit, judge_submit)
