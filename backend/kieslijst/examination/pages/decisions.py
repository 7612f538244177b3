"""S-16: deciding on lists, candidates and appellations. Every decision is somebody's own act."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.examination import actions
from kieslijst.examination.actions import Decision
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.forms import RulingForm
from kieslijst.examination.grounds import ground_options
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import RulingKind, Target, Verdict
from kieslijst.examination.pages.decision_lines import (
    ListDecisions,
    ProposalLine,
    TargetLine,
    appellation_line,
    effect_of,
    label_of,
    list_decisions,
    proposal_lines,
)
from kieslijst.examination.queries import Desk, dossier_of, submission_of
from kieslijst.examination.words import progress_of
from kieslijst.web.forms import Fields, Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True)
class SubmissionDecisions:
    """A submission in the table of decisions."""

    submission: Submission
    path: str
    kind: str
    status: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionsPage(Page):
    """Every submission with how far the committee is."""

    lines: tuple[SubmissionDecisions, ...]
    is_closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideSubmissionPage(Page):
    """One submission: proposals, lists per district, appellation, candidates."""

    submission: Submission
    path: str
    proposals: tuple[ProposalLine, ...]
    lists: tuple[ListDecisions, ...]
    appellation: TargetLine | None
    open_omissions: int
    can_be_valid: bool
    is_closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectPage(Page):
    """Decide that a list is not valid, a candidate is struck, or an appellation is struck."""

    submission: Submission
    path: str
    kind: RulingKind
    label: str
    effect: Text | None
    form: RulingForm
    grounds: tuple[tuple[str, Text], ...]


@get("/csb/{code:str}/decisions", permission=Permission.EXAMINE)
async def decisions(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    view = await dossier_of(actor_of(request), code)
    lines = tuple(
        SubmissionDecisions(one, path_of(view.election, "decisions", one.id), *progress_of(view.standing, one))
        for one in view.standing.submissions
    )
    return show(DecisionsPage(bar=bar_of(request, view.election), lines=lines, is_closed=view.is_closed), request)


@get("/csb/{code:str}/decisions/{submission_id:uuid}", permission=Permission.EXAMINE)
async def decide_submission(
    request: Request[Any, Any, Any], code: FromPath[str], submission_id: FromPath[UUID]
) -> Response[str]:
    desk = await submission_of(actor_of(request), code, submission_id)
    path = path_of(desk.election, "decisions", submission_id)
    lists = list_decisions(desk, path=path)
    page = DecideSubmissionPage(
        bar=bar_of(request, desk.election, back=(path_of(desk.election, "decisions"), mark("Alle besluiten"))),
        submission=desk.submission,
        path=path,
        proposals=await proposal_lines(desk, path=path, language=language_of(request)),
        lists=lists,
        appellation=appellation_line(desk, path=path),
        open_omissions=sum(one.is_open for one in desk.omissions),
        can_be_valid=not desk.examination.is_closed
        and any(_is_not_valid(line) for one in lists for line in one.districts),
        is_closed=desk.examination.is_closed,
    )
    return show(page, request)


def _is_not_valid(line: TargetLine) -> bool:
    """Not yet decided, or decided otherwise."""
    return line.ruling is None or not line.ruling.verdict.stands


@post("/csb/{code:str}/decisions/{submission_id:uuid}/valid", permission=Permission.DECIDE)
async def valid_submit(
    request: Request[Any, Any, Any], code: FromPath[str], submission_id: FromPath[UUID]
) -> Response[Any]:
    """Declare every list valid in every district on which nobody decided yet."""
    actor = actor_of(request)
    desk = await submission_of(actor, code, submission_id)
    targets = [Target(RulingKind.LIST, district.id) for district in desk.submission.districts]
    undecided = tuple(Decision(one, Verdict(stands=True)) for one in targets if one not in desk.rulings.by_target)
    await actions.decide(actor, desk.election.id, undecided, at=site_of(request).clock())
    path = path_of(desk.election, "decisions", submission_id)
    return redirect(path, request=request, said=mark("Het besluit is vastgelegd: geldig."))


@post("/csb/{code:str}/decisions/{submission_id:uuid}/{kind:str}/{target_id:uuid}/keep", permission=Permission.DECIDE)
async def keep_submit(
    request: Request[Any, Any, Any],
    code: FromPath[str],
    submission_id: FromPath[UUID],
    kind: FromPath[str],
    target_id: FromPath[UUID],
) -> Response[Any]:
    """Decide that it stands: valid, stays, kept."""
    actor = actor_of(request)
    desk = await submission_of(actor, code, submission_id)
    target, _ = label_of(desk, kind, target_id)
    revision = (await Form.sent(request)).revision
    decision = Decision(target, Verdict(stands=True), revision)
    await actions.decide(actor, desk.election.id, (decision,), at=site_of(request).clock())
    path = path_of(desk.election, "decisions", submission_id)
    return redirect(path, request=request, said=mark("Het besluit is vastgelegd."))


@get("/csb/{code:str}/decisions/{submission_id:uuid}/{kind:str}/{target_id:uuid}", permission=Permission.DECIDE)
async def reject(
    request: Request[Any, Any, Any],
    code: FromPath[str],
    submission_id: FromPath[UUID],
    kind: FromPath[str],
    target_id: FromPath[UUID],
) -> Response[str]:
    """`?article=&reason=` fill in the form, as the proposals' links do."""
    desk = await submission_of(actor_of(request), code, submission_id)
    target, _ = label_of(desk, kind, target_id)
    ruling = desk.rulings.by_target.get(target)
    given = {name: request.query_params.get(name, "") for name in ("article", "reason")}
    form = RulingForm(Fields.of(revision=str(ruling.revision if ruling else 0), **given))
    return _reject_page(request, desk, target, form)


@post("/csb/{code:str}/decisions/{submission_id:uuid}/{kind:str}/{target_id:uuid}", permission=Permission.DECIDE)
async def reject_submit(
    request: Request[Any, Any, Any],
    code: FromPath[str],
    submission_id: FromPath[UUID],
    kind: FromPath[str],
    target_id: FromPath[UUID],
) -> Response[Any]:
    actor = actor_of(request)
    desk = await submission_of(actor, code, submission_id)
    target, _ = label_of(desk, kind, target_id)
    form = await RulingForm.sent(request)
    verdict = form.verdict()
    if not form.is_fine:
        return _reject_page(request, desk, target, form, status=422)
    decision = Decision(target, verdict, form.revision)
    await actions.decide(actor, desk.election.id, (decision,), at=site_of(request).clock())
    path = path_of(desk.election, "decisions", submission_id)
    return redirect(path, request=request, said=mark("Het besluit is vastgelegd."))


def _reject_page(
    request: Request[Any, Any, Any], desk: Desk, target: Target, form: RulingForm, *, status: int = 200
) -> Response[str]:
    path = path_of(desk.election, "decisions", desk.submission.id)
    _, label = label_of(desk, target.kind.value, target.id)
    page = RejectPage(
        bar=bar_of(request, desk.election, back=(path, mark("Terug naar de besluiten"))),
        submission=desk.submission,
        path=f"{path}/{target.kind.value}/{target.id}",
        kind=target.kind,
        label=label,
        effect=effect_of(desk, target),
        form=form,
        grounds=ground_options(target.kind, desk.election),
    )
    return show(page, request, status=status)


HANDLERS = (decisions, decide_submission, valid_submit, keep_submit, reject, reject_submit)
