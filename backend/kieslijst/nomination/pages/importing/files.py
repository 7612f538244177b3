"""Files of the import: the template, and the rows with a note; both open right in a Dutch Excel."""

from typing import Any
from urllib.parse import quote
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.exchange.spreadsheet.writing import table_csv
from kieslijst.nomination.importing import actions
from kieslijst.nomination.importing.repairs import offers_for
from kieslijst.nomination.importing.rows import ReadRow, read_rows
from kieslijst.nomination.importing.words import FIELDS, TEMPLATE, column_name, sentence
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, translate
from kieslijst.web.permission import Permission
from kieslijst.web.show import language_of


@get("/party/{nomination_id:uuid}/import/template.csv", permission=Permission.LIST_WRITE)
async def template(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    await own(request, nomination_id)
    language = language_of(request)
    names = [translate(language, FIELDS[field]) for field in TEMPLATE]
    return _csv([names], "sjabloon-kandidaten.csv")


@get("/party/{nomination_id:uuid}/import/{batch_id:uuid}/notes.csv", permission=Permission.LIST_WRITE)
async def notes(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], batch_id: FromPath[UUID]
) -> Response[bytes]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    batch = await actions.batch_for(actor_of(request), nomination_id, batch_id, at=now_of(request))
    content, language = batch.content, language_of(request)
    columns = [column_name(column.heading, place) for place, column in enumerate(content.columns)]
    heads = [translate(language, head) for head in (mark("Regel"), *columns, mark("Melding"))]
    rows = read_rows(content, election, offers_for(content, year=election.election_date.year))
    lines = [_line(row, columns, language) for row in rows if row.notes]
    return _csv([heads, *lines], "regels-met-melding.csv")


def _line(row: ReadRow, columns: list[Text | str], language: str) -> list[str]:
    cells = [row.line.at(place) for place in range(len(columns))]
    said = [
        sentence(note, line=row.line.number, column="" if note.place is None else columns[note.place])
        for note in row.notes
    ]
    return [str(row.line.number), *cells, " ".join(translate(language, text) for text in said)]


def _csv(rows: list[list[str]], name: str) -> Response[bytes]:
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(table_csv(rows[0], rows[1:]), media_type="text/csv; charset=utf-8", headers=headers)


HANDLERS = (template, notes)
