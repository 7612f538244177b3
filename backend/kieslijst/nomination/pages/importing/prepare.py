"""P-11: the columns, what to do, and the rows, on one page."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.importing import actions
from kieslijst.nomination.importing.forms import ColumnsForm, RowsForm
from kieslijst.nomination.importing.model import Batch, Content, Mode
from kieslijst.nomination.importing.overview import Overview, overview_of
from kieslijst.nomination.importing.repairs import offer_named, offers_for, repaired
from kieslijst.nomination.importing.rows import ReadRow, Weight
from kieslijst.nomination.importing.shortening import HeadsShorten
from kieslijst.nomination.importing.words import FIELDS, in_numbers
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.importing.heads import heads_shown
from kieslijst.nomination.pages.importing.shown import (
    ShownColumn,
    ShownOffer,
    ShownRow,
    columns_of,
    offers_of,
    page_number,
    rows_of,
)
from kieslijst.nomination.pages.importing.source import source_page
from kieslijst.nomination.pages.importing.taken import taken_page
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_PER_PAGE = 50
_BATCH = "/party/{nomination_id:uuid}/import/{batch_id:uuid}"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparePage(Page):
    """P-11. `shown` is the filter, `taking` how many candidates the button takes over."""

    path: str
    form: Form
    sheets: tuple[tuple[str, str], ...]
    sheet: str
    has_headings: bool
    columns: tuple[ShownColumn, ...]
    fields: tuple[tuple[str, Text], ...]
    modes: tuple[tuple[str, Text, Text], ...]
    numbers: tuple[Text, ...]
    offers: tuple[ShownOffer, ...]
    filters: tuple[tuple[str, Text], ...]
    shown: str
    rows: tuple[ShownRow, ...]
    number: int
    last: int
    taking: Text
    can_take: bool
    heads: tuple[tuple[str, Text], ...]
    has_inputs: bool


@get(_BATCH, permission=Permission.LIST_WRITE)
async def prepare(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], batch_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    batch = await actions.batch_for(actor_of(request), nomination_id, batch_id, at=now_of(request))
    if batch.taken is not None:
        return show(await taken_page(request, nomination, batch), request)
    if batch.content.source is not None:
        return show(await source_page(request, nomination, batch), request)
    return show(await _page(request, nomination, batch, Form()), request)


@post(f"{_BATCH}/columns", permission=Permission.LIST_WRITE)
async def columns_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], batch_id: FromPath[UUID]
) -> Response[Any]:
    form = await ColumnsForm.sent(request)
    nomination = await own(request, nomination_id)
    actor, now = actor_of(request), now_of(request)
    batch = await actions.batch_for(actor, nomination_id, batch_id, at=now)
    form.read(batch.content)
    if not form.is_fine:
        return show(await _page(request, nomination, batch, form), request, status=422)
    await actions.correct(actor, nomination_id, batch_id, form.read, at=now)
    return redirect(path_of(nomination, "import", batch_id))


@post(_BATCH, permission=Permission.LIST_WRITE)
async def rows_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], batch_id: FromPath[UUID]
) -> Response[Any]:
    """Save the corrections; then repair a column, take over, or only show what is left."""
    form = await RowsForm.sent(request)
    nomination = await own(request, nomination_id)
    actor, now = actor_of(request), now_of(request)
    election = await elections.election(nomination.election_id)
    before = await actions.batch_for(actor, nomination_id, batch_id, at=now)
    if before.taken is not None:
        return redirect(path_of(nomination, "import", batch_id))
    typed = form.cells(before.content)

    def change(content: Content) -> Content:
        corrected = form.read(content)
        offers = offers_for(corrected, year=election.election_date.year) if form.value("repair") else ()
        offer = offer_named(offers, form.value("repair"))
        return repaired(corrected, offer) if offer else corrected

    batch = await actions.correct(actor, nomination_id, batch_id, change, at=now)
    if not form.flag("take"):
        return redirect(_here(request, nomination, batch_id))
    if _refuse_still_faulty(form, overview_of(batch, nomination, election).rows, typed):
        return show(await _page(request, nomination, batch, form), request, status=422)
    try:
        may = form.flag("shorten")
        taken = await actions.take_over(actor, nomination_id, batch_id, election, at=now, may_shorten_heads=may)
    except HeadsShorten as shorten:
        form.refuse("shorten", words_of(shorten))
        return show(await _page(request, nomination, batch, form), request, status=422)
    count = len(taken.added) + len(taken.updated) + taken.known
    said = nmark("Er is 1 kandidaat overgenomen.", "Er zijn %(n)s kandidaten overgenomen.", count)
    here = path_of(nomination, "import", batch_id)
    return redirect(here, request=request, said=said, undo=f"{here}/undo")


def _refuse_still_faulty(form: Form, rows: tuple[ReadRow, ...], typed: dict[tuple[int, int], str]) -> bool:
    """A cell that was just typed and still cannot be read stops taking over once; left as it is it does not."""
    for row in rows:
        for note in row.notes:
            if note.weight is Weight.FAULT and note.place is not None and (row.line.number, note.place) in typed:
                message = mark(
                    "Regel %(row)s: '%(found)s' kunnen wij nog niet lezen. "
                    "Verbeter het vak, of neem zo over en vul het later in.",
                    row=row.line.number,
                    found=note.found,
                )
                form.refuse(f"cell-{row.line.number}-{note.place}", message)
    return not form.is_fine


def _here(request: Request[Any, Any, Any], nomination: Nomination, batch_id: UUID) -> str:
    query = f"?{request.url.query}" if request.url.query else ""
    return f"{path_of(nomination, 'import', batch_id)}{query}#rows"


async def _page(request: Request[Any, Any, Any], nomination: Nomination, batch: Batch, form: Form) -> PreparePage:
    election = await elections.election(nomination.election_id)
    content = batch.content
    seen = overview_of(batch, nomination, election)
    shown = request.query_params.get("show", "all")
    listed = seen.filtered(shown)
    last = max(1, -(-len(listed) // _PER_PAGE))
    number = min(page_number(request), last)
    rows = rows_of(content, listed[(number - 1) * _PER_PAGE : number * _PER_PAGE])
    back = (path_of(nomination, "import"), mark("Terug: iets anders plakken"))
    return PreparePage(
        bar=await bar_of(request, nomination, election=election, back=back),
        path=path_of(nomination, "import", batch.id),
        form=form if form.fields.names() else Form.filled(mode=content.mode.value),
        sheets=tuple((str(index), sheet.name) for index, sheet in enumerate(content.sheets)),
        sheet=str(content.sheet),
        has_headings=content.has_headings,
        columns=columns_of(content),
        fields=_fields(election),
        modes=_modes(seen),
        numbers=tuple(in_numbers(seen.plans[content.mode])),
        offers=offers_of(content, seen.offers),
        filters=_filters(seen),
        shown=shown,
        rows=rows,
        number=number,
        last=last,
        taking=nmark("1 kandidaat overnemen", "%(n)s kandidaten overnemen", seen.plans[content.mode].taken),
        heads=heads_shown(seen.plans[content.mode], nomination),
        can_take=seen.plans[content.mode].taken > 0 or bool(seen.plans[content.mode].lists),
        has_inputs=any(note.name for row in rows for note in row.notes),
    )


def _fields(election: Election) -> tuple[tuple[str, Text], ...]:
    """What a column can hold; a district only where the election has them."""
    return tuple(
        (field.value, words)
        for field, words in FIELDS.items()
        if election.has_several_districts or field.value != "kieskring"
    )


def _modes(seen: Overview) -> tuple[tuple[str, Text, Text], ...]:
    updated = len(seen.plans[Mode.UPDATE].updated)
    leaving = len(seen.plans[Mode.REPLACE].leaving)
    return (
        (Mode.APPEND, mark("Achteraan toevoegen"), mark("Wie er al staat, blijft zoals die is.")),
        (
            Mode.UPDATE,
            mark("Bestaande personen bijwerken"),
            nmark(
                "Zelfde BSN, of zelfde naam en geboortedatum: 1 persoon. Wie nieuw is, komt achteraan.",
                "Zelfde BSN, of zelfde naam en geboortedatum: %(n)s personen. Wie nieuw is, komt achteraan.",
                updated,
            ),
        ),
        (
            Mode.REPLACE,
            mark("Lijst vervangen"),
            nmark(
                "De lijst wordt precies deze regels. 1 kandidaat gaat eraf en blijft in het adresboek.",
                "De lijst wordt precies deze regels. %(n)s kandidaten gaan eraf en blijven in het adresboek.",
                leaving,
            ),
        ),
    )


def _filters(seen: Overview) -> tuple[tuple[str, Text], ...]:
    return (
        ("all", mark("Alles %(n)s", n=seen.counts["all"])),
        ("noted", mark("Met melding %(n)s", n=seen.counts["noted"])),
        ("faulty", mark("Fout %(n)s", n=seen.counts["faulty"])),
    )


HANDLERS = (prepare, columns_submit, rows_submit)
