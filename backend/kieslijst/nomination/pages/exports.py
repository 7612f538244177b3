"""Candidates as a table: our own layout with everything, or one list in the layout of e-KS."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.exported import download_eks_table, download_own_table
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_EXPORT = "/party/{nomination_id:uuid}/export"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportPage(Page):
    """`lists` are (path, words) of the lists that have candidates; `count` is how many people there are."""

    path: str
    count: int
    lists: tuple[tuple[str, Text], ...]


@get(_EXPORT, permission=Permission.LIST_WRITE)
async def export(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    path = path_of(nomination, "export")
    back = (path_of(nomination, "people"), mark("Terug naar kandidaten"))
    page = ExportPage(
        bar=await bar_of(request, nomination, back=back),
        path=path,
        count=len(nomination.persons),
        lists=tuple(
            (f"{path}/lists/{each.id}", mark("Lijst %(number)s", number=each.number))
            for each in nomination.lists
            if each.candidates
        ),
    )
    return show(page, request)


@post(f"{_EXPORT}/own", permission=Permission.LIST_WRITE)
async def own_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    content = await download_own_table(actor_of(request), nomination_id, election, at=now_of(request))
    return _table(content, "kandidaten.csv")


@post(f"{_EXPORT}/lists/{{list_id:uuid}}", permission=Permission.LIST_WRITE)
async def eks_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[bytes]:
    number, content = await download_eks_table(actor_of(request), nomination_id, list_id, at=now_of(request))
    return _table(content, f"lijst-{number}-e-ks.csv")


def _table(content: bytes, name: str) -> Response[bytes]:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, status_code=200, media_type="text/csv; charset=utf-8", headers=headers)


HANDLERS = (export, own_submit, eks_submit)
