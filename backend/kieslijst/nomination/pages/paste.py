"""P-10 in its simplest form: paste the cells of a spreadsheet, or send the file."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.exchange.spreadsheet.candidates import CandidateTable
from kieslijst.exchange.spreadsheet.reading import LARGEST, read_file, read_pasted
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.nomination.pasted import persons_of
from kieslijst.shared.errors import Unreadable
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_MOST_ROWS = 1000
_MARGIN = 100_000


@dataclass(frozen=True, slots=True)
class RowTrouble:
    """A cell that could not be read, in words."""

    row: int
    column: str
    found: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PastePage(Page):
    """The paste box; with `troubles` it comes back and asks whether to go on without those cells."""

    path: str
    form: Form
    list_options: tuple[tuple[str, str], ...]
    new_id: str
    row_count: int
    troubles: tuple[RowTrouble, ...]
    left_out: tuple[str, ...]


@get("/party/{nomination_id:uuid}/import", permission=Permission.LIST_WRITE)
async def paste(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    return show(await _page(request, nomination, Form()), request)


@post(
    "/party/{nomination_id:uuid}/import",
    permission=Permission.LIST_WRITE,
    request_max_body_size=LARGEST + _MARGIN,
)
async def paste_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    nomination = await own(request, nomination_id)
    table = _table(form)
    if table is None or not form.is_fine:
        return show(await _page(request, nomination, form), request, status=422)
    if table.problems and not form.flag("anyway"):
        return show(await _page(request, nomination, form, table), request, status=422)
    on_list = nomination.list(form.identifier("list")).id if form.value("list") else None
    people = persons_of(table, form.identifier())
    added = await add_persons(actor_of(request), nomination_id, people, list_id=on_list, at=now_of(request))
    said = nmark("Er is 1 kandidaat toegevoegd.", "Er zijn %(n)s kandidaten toegevoegd.", added)
    back = path_of(nomination, "lists", on_list) if on_list else path_of(nomination, "people")
    return redirect(back, request=request, said=said)


def _table(form: Form) -> CandidateTable | None:
    upload = form.file("file")
    cells = form.paragraphs("cells")
    if upload is None and not cells:
        form.refuse("cells", mark("Plak hier de cellen van uw rekenblad, of kies een bestand."))
        return None
    try:
        table = read_file(upload.content) if upload else read_pasted(cells)
    except Unreadable as error:
        form.refuse("file" if upload else "cells", Text(str(error)))
        return None
    if len(table.rows) > _MOST_ROWS:
        form.refuse(
            "cells",
            mark("Dit zijn %(n)s regels. Plak er hoogstens %(most)s tegelijk.", n=len(table.rows), most=_MOST_ROWS),
        )
    return table


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, form: Form, table: CandidateTable | None = None
) -> PastePage:
    first = str(nomination.lists[0].id) if nomination.lists else ""
    shown = form if form.fields.names() else Form.filled(list=first)
    problems = table.problems if table else ()
    return PastePage(
        bar=await bar_of(request, nomination, back=(path_of(nomination, "people"), mark("Terug naar kandidaten"))),
        path=path_of(nomination, "import"),
        form=shown,
        list_options=tuple((str(each.id), str(each.number)) for each in nomination.lists),
        new_id=form.value("new_id") or fresh_id(),
        row_count=len(table.rows) if table else 0,
        troubles=tuple(RowTrouble(each.row, each.column, each.found, each.expected) for each in problems),
        left_out=table.left_out if table else (),
    )


HANDLERS = (paste, paste_submit)
