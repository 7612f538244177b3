"""P-10: paste the cells of a spreadsheet, send the file, or take the people of an earlier nomination."""

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.exchange.document import LARGEST as LARGEST_EML
from kieslijst.exchange.document import looks_like_xml
from kieslijst.exchange.spreadsheet.reading import sheets_in, sheets_pasted
from kieslijst.exchange.spreadsheet.table import Sheet
from kieslijst.nomination.importing import actions
from kieslijst.nomination.importing.from_eml import content_of_file
from kieslijst.nomination.importing.meaning import begun
from kieslijst.nomination.importing.model import MOST_ROWS, Content
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.earlier import EarlierOptions, earlier_options
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.nomination.queries import nominations_of
from kieslijst.settings import settings
from kieslijst.shared.errors import Unreadable
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_MARGIN = 100_000
_NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class BringInPage(Page):
    """The paste box and the file; `most_rows` is how many candidates one import may have."""

    path: str
    form: Form
    list_options: tuple[tuple[str, Text], ...]
    new_id: str
    most_rows: int
    earlier: EarlierOptions


@get("/party/{nomination_id:uuid}/import", permission=Permission.LIST_WRITE)
async def bring_in(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    return show(await bring_in_page(request, nomination, Form()), request)


@post(
    "/party/{nomination_id:uuid}/import",
    permission=Permission.LIST_WRITE,
    request_max_body_size=LARGEST_EML + _MARGIN,
)
async def bring_in_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    nomination = await own(request, nomination_id)
    chosen = form.value("list")
    list_id = nomination.list(form.identifier("list")).id if chosen not in ("", _NEW) else None
    content = await _content(form, nomination, list_id)
    if content is None or not form.is_fine:
        return show(await bring_in_page(request, nomination, form), request, status=422)
    batch_id = form.identifier()
    await actions.bring_in(actor_of(request), nomination_id, batch_id, content, at=now_of(request))
    return redirect(path_of(nomination, "import", batch_id))


async def _content(form: Form, nomination: Nomination, list_id: UUID | None) -> Content | None:
    """The batch of an EML file, else of the tables that were sent."""
    upload, on_list = form.file("file"), bool(form.value("list"))
    if upload is None or not looks_like_xml(upload.content):
        sheets = await _sheets(form)
        return begun(sheets, list_id=list_id, on_list=on_list) if sheets else None
    election = await elections.election(nomination.election_id)
    read = partial(
        content_of_file,
        upload.content,
        election,
        nomination.details,
        list_id=list_id,
        on_list=on_list,
        schemas=settings().eml_schemas,
    )
    try:
        return await asyncio.to_thread(read)
    except Unreadable as error:
        form.refuse("file", words_of(error))
        return None


async def _sheets(form: Form) -> tuple[Sheet, ...] | None:
    """The tables that were sent; reading a large file must not hold up other people's pages."""
    upload = form.file("file")
    cells = form.paragraphs("cells")
    if upload is None and not cells:
        if form.is_fine:
            form.refuse(
                "cells", mark("Er is nog niets geplakt. Plak hier de cellen van uw rekenblad, of kies een bestand.")
            )
        return None
    name = "file" if upload else "cells"
    try:
        sheets = await asyncio.to_thread(sheets_in, upload.content) if upload else sheets_pasted(cells)
    except Unreadable as error:
        form.refuse(name, Text(str(error)))
        return None
    longest = len(sheets[0].rows)
    if longest > MOST_ROWS + 1:
        message = mark(
            "Dit zijn %(n)s regels. Er mogen er %(most)s in een keer. Splits uw bestand.", n=longest, most=MOST_ROWS
        )
        form.refuse(name, message)
    return sheets


async def bring_in_page(request: Request[Any, Any, Any], nomination: Nomination, form: Form) -> BringInPage:
    """P-10, as it is first shown or with what was not right."""
    first = str(nomination.lists[0].id) if nomination.lists else _NEW
    asked = request.query_params.get("list", "")
    options = [(str(each.id), mark("Lijst %(number)s", number=each.number)) for each in nomination.lists]
    options += [] if options else [(_NEW, mark("Een nieuwe lijst voor alle kieskringen"))]
    known = {value for value, _ in options}
    shown = form if form.fields.names() else Form.filled(list=asked if asked in known else first)
    others = [each for each in await nominations_of(actor_of(request)) if each.id != nomination.id]
    return BringInPage(
        bar=await bar_of(request, nomination, back=(path_of(nomination, "people"), mark("Terug naar kandidaten"))),
        path=path_of(nomination, "import"),
        form=shown,
        list_options=tuple(options),
        new_id=form.value("new_id") or fresh_id(),
        most_rows=MOST_ROWS,
        earlier=await earlier_options(others),
    )


HANDLERS = (bring_in, bring_in_submit)
