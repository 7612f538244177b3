"""P-11 of an EML file or an earlier nomination: no columns to choose, but who is whom and who comes along."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.importing import actions
from kieslijst.nomination.importing.around import on_offer
from kieslijst.nomination.importing.model import Batch, Content
from kieslijst.nomination.importing.overview import overview_of
from kieslijst.nomination.importing.questions import questions
from kieslijst.nomination.importing.rows import ReadRow
from kieslijst.nomination.importing.shortening import HeadsShorten
from kieslijst.nomination.importing.source_form import SourceForm
from kieslijst.nomination.importing.words import in_numbers
from kieslijst.nomination.importing.words_of_source import KINDS
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.importing.heads import heads_shown
from kieslijst.nomination.pages.importing.shown import page_number
from kieslijst.nomination.pages.importing.source_shown import (
    SourceRow,
    filters_of,
    listed_of,
    modes_of,
    offer_of,
    reports_of,
    rows_of_source,
)
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_PER_PAGE = 50
_SOURCE = "/party/{nomination_id:uuid}/import/{batch_id:uuid}/source"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage(Page):
    """`reports` are (heading, sentences) by group, `offers` (name, words); `compare_path` is "" without own lists."""

    path: str
    form: Form
    kind: Text
    name: str
    reports: tuple[tuple[Text, tuple[Text, ...]], ...]
    sheets: tuple[tuple[str, str], ...]
    offers: tuple[tuple[str, Text], ...]
    modes: tuple[tuple[str, Text, Text], ...]
    rows: tuple[SourceRow, ...]
    filters: tuple[tuple[str, Text], ...]
    shown: str
    number: int
    last: int
    open_questions: int
    numbers: tuple[Text, ...]
    taking: Text
    can_take: bool
    heads: tuple[tuple[str, Text], ...]
    compare_path: str


@post(_SOURCE, permission=Permission.LIST_WRITE)
async def source_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], batch_id: FromPath[UUID]
) -> Response[Any]:
    """Keep the answers; then take over, or only show what is left."""
    form = await SourceForm.sent(request)
    nomination = await own(request, nomination_id)
    actor, now = actor_of(request), now_of(request)
    here = path_of(nomination, "import", batch_id)
    before = await actions.batch_for(actor, nomination_id, batch_id, at=now)
    if before.taken is not None or before.content.source is None:
        return redirect(here)
    election = await elections.election(nomination.election_id)

    def change(content: Content) -> Content:
        return _answered(form, replace(before, content=content), nomination, election)

    batch = await actions.correct(actor, nomination_id, batch_id, change, at=now)
    if not form.flag("take"):
        return redirect(f"{here}{_query(request)}#rows")
    open_rows = questions(batch.content, overview_of(batch, nomination, election).rows, nomination)
    if open_rows:
        return show(await _unanswered(request, nomination, batch, open_rows), request, status=422)
    try:
        may = form.flag("shorten")
        taken = await actions.take_over(actor, nomination_id, batch_id, election, at=now, may_shorten_heads=may)
    except HeadsShorten as shorten:
        asked = _filled(batch.content, tuple(on_offer(batch.content, nomination)))
        asked.refuse("shorten", words_of(shorten))
        return show(await source_page(request, nomination, batch, asked), request, status=422)
    count = len(taken.added) + len(taken.updated) + taken.known
    said = nmark("Er is 1 kandidaat overgenomen.", "Er zijn %(n)s kandidaten overgenomen.", count)
    return redirect(here, request=request, said=said, undo=f"{here}/undo")


def _answered(form: SourceForm, batch: Batch, nomination: Nomination, election: Election) -> Content:
    """The answers; with the button for all of them every open question gets the same one."""
    answered = form.read(batch.content)
    answer = form.value("all")
    if answer not in ("same", "other"):
        return answered
    rows = overview_of(replace(batch, content=answered), nomination, election).rows
    numbers = {row.line.number for row in questions(answered, rows, nomination)}
    answers = answered.answers
    if answer == "same":
        return replace(answered, answers=replace(answers, same=tuple(sorted({*answers.same, *numbers}))))
    return replace(answered, answers=replace(answers, other=tuple(sorted({*answers.other, *numbers}))))


def _query(request: Request[Any, Any, Any]) -> str:
    return f"?{request.url.query}" if request.url.query else ""


async def _unanswered(
    request: Request[Any, Any, Any], nomination: Nomination, batch: Batch, rows: Sequence[ReadRow]
) -> SourcePage:
    form = Form.filled(mode=batch.content.mode.value, sheet=str(batch.content.sheet))
    for row in rows[:_PER_PAGE]:
        message = mark("Kies of %(name)s dezelfde persoon is als die in uw adresboek.", name=row.candidate.name.in_text)
        form.refuse(f"same-{row.line.number}", message)
    return await source_page(request, nomination, batch, form, show_asked=True)


_Line = TypeVar("_Line")


async def source_page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    batch: Batch,
    form: Form | None = None,
    *,
    show_asked: bool = False,
) -> SourcePage:
    """The page of a batch that has a source."""
    election = await elections.election(nomination.election_id)
    content, seen = batch.content, overview_of(batch, nomination, election)
    source = content.source
    assert source is not None
    asked = questions(content, seen.rows, nomination)
    shown = "asked" if show_asked else request.query_params.get("show", "all")
    part, number, last = _part_of(listed_of(seen, nomination, asked, shown), page_number(request))
    plan, offers = seen.plans[content.mode], tuple(on_offer(content, nomination))
    back = (path_of(nomination, "import"), mark("Terug: iets anders inlezen"))
    return SourcePage(
        bar=await bar_of(request, nomination, election=election, back=back),
        path=path_of(nomination, "import", batch.id),
        form=form or _filled(content, offers),
        kind=KINDS[source.kind],
        name=source.name,
        reports=reports_of(source),
        sheets=tuple((str(index), sheet.name) for index, sheet in enumerate(content.sheets)),
        offers=tuple((name, offer_of(name, source)) for name in offers),
        modes=modes_of(seen),
        rows=rows_of_source(content, nomination, part),
        filters=filters_of(seen, nomination, asked),
        shown=shown,
        number=number,
        last=last,
        open_questions=len(asked),
        numbers=tuple(in_numbers(plan)),
        taking=nmark("1 kandidaat overnemen", "%(n)s kandidaten overnemen", plan.taken),
        heads=heads_shown(plan, nomination),
        can_take=plan.taken > 0 or bool(plan.lists) or bool(offers),
        compare_path=_compare_path(nomination, batch),
    )


def _part_of(listed: Sequence[_Line], asked: int) -> tuple[Sequence[_Line], int, int]:
    """The lines of the page that was asked for or else of the last, its number, and how many pages there are."""
    last = max(1, -(-len(listed) // _PER_PAGE))
    number = min(asked, last)
    return listed[(number - 1) * _PER_PAGE : number * _PER_PAGE], number, last


def _filled(content: Content, offers: tuple[str, ...]) -> Form:
    """The answers that were given so far; what is on offer is taken unless it was declined."""
    taken = [name for name in offers if name not in content.answers.without]
    return Form.filled(mode=content.mode.value, sheet=str(content.sheet), offer=taken)


def _compare_path(nomination: Nomination, batch: Batch) -> str:
    """Where the batch is laid beside our lists; "" while nobody stands on one."""
    placed = any(each.candidates for each in nomination.lists)
    return f"{path_of(nomination, 'compare')}?with=batch-{batch.id}" if placed else ""


HANDLERS = (source_submit,)
