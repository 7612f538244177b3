"""S-22: the files that become public, with their hashes."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.queries import definition
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.queries import dossier_of, missing_districts
from kieslijst.publication import actions, queries
from kieslijst.publication.model import HashCheck, PublishedFile, RequestState
from kieslijst.publication.receivers import texts_for
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationPage(Page):
    """The published files of an election; before closing what has to come first.

    `missing` are the districts of which no lists were imported, without which there is no 230c; `why_not` says why the
    files that were asked for last could not be made.
    """

    path: str
    numbering_path: str
    files: tuple[tuple[PublishedFile, HashCheck | None], ...]
    """Each with its newest comparison with paper."""
    is_being_made: bool
    why_not: str
    missing: tuple[str, ...]
    limits: tuple[Text, ...]
    can_make: bool
    is_closed: bool


@get("/csb/{code:str}/publication", permission=Permission.PUBLISH)
async def publication(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    view = await dossier_of(actor_of(request), code)
    files = await queries.newest_files(view.election.id)
    checks = await queries.checks_of(view.election.id)
    asked = await queries.last_request(view.election.id)
    state = asked.state if asked else None
    missing = await missing_districts(view.election) if view.is_closed else ()
    has_all = bool(files) if missing else any(file.is_total for file in files)
    page = PublicationPage(
        bar=bar_of(request, view.election),
        path=path_of(view.election, "publication"),
        numbering_path=path_of(view.election, "numbering"),
        files=tuple((file, checks.get(file.id)) for file in files),
        is_being_made=state is RequestState.WAITING,
        why_not=asked.note if asked and state is RequestState.FAILED else "",
        missing=missing,
        limits=texts_for(await definition(view.election.code), files) if files else (),
        can_make=view.is_closed and not has_all and state is not RequestState.WAITING,
        is_closed=view.is_closed,
    )
    return show(page, request)


@post("/csb/{code:str}/publication", permission=Permission.PUBLISH)
async def publish_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    actor = actor_of(request)
    view = await dossier_of(actor, code)
    await actions.ask_for_files(actor, view.election.id, at=site_of(request).clock())
    path = path_of(view.election, "publication")
    return redirect(path, request=request, said=mark("De bestanden worden gemaakt."))


@get("/csb/{code:str}/publication/{file_id:uuid}", permission=Permission.PUBLISH)
async def download(request: Request[Any, Any, Any], code: FromPath[str], file_id: FromPath[UUID]) -> Response[bytes]:
    """The bytes as they were made: what the hash was taken of."""
    file, content = await queries.file_for(actor_of(request), code, file_id)
    return _attachment(content, name=file.name, media_type="application/xml")


@get("/csb/{code:str}/publication/{file_id:uuid}/hash", permission=Permission.PUBLISH)
async def download_hash(
    request: Request[Any, Any, Any], code: FromPath[str], file_id: FromPath[UUID]
) -> Response[bytes]:
    file, _ = await queries.file_for(actor_of(request), code, file_id)
    return _attachment(file.hash_text.encode(), name=file.hash_name, media_type="text/plain; charset=utf-8")


def _attachment(content: bytes, *, name: str, media_type: str) -> Response[bytes]:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)


HANDLERS = (publication, publish_submit, download, download_hash)
