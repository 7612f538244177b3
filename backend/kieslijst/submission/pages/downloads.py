"""P-23: the files of a version. Who asks while they are being made gets them as soon as they are there."""

import asyncio
import io
import zipfile
from typing import Any
from urllib.parse import quote
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.documents.package.file_names import EVERYTHING, HAND_IN_SHEET, package_name
from kieslijst.documents.words.inputs import Language
from kieslijst.nomination.pages.requests import now_of
from kieslijst.shared.errors import NotFound, NotReady
from kieslijst.submission import queries
from kieslijst.submission.checklist.actions import record_download
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.checklist.queries import changed_for
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.papers.package import forms_of
from kieslijst.submission.papers.printed import edition_of
from kieslijst.submission.store import Package, PackageState
from kieslijst.web.guard import actor_of
from kieslijst.web.permission import Permission

_TYPES = {".pdf": "application/pdf", ".xml": "application/xml", ".json": "application/json"}
_ZIP = "application/zip"
_PATIENCE = 20.0
"""Seconds that a download waits for papers that are being made; they take one or two."""
_LOOK_AGAIN = 0.25
_OF_LIST = {"everything": EVERYTHING, "sheet": HAND_IN_SHEET}


@get("/party/{nomination_id:uuid}/documents/package", permission=Permission.PERSONAL_READ)
async def whole_package(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    version, package = await _ready(request, nomination_id)
    return await _given(request, version, name=_package_name(version), content=package.content)


@get("/party/{nomination_id:uuid}/documents/versions/{number:int}/package", permission=Permission.PERSONAL_READ)
async def earlier_package(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[bytes]:
    version, package = await _ready(request, nomination_id, number=number)
    return await _given(request, version, name=_package_name(version), content=package.content)


@get("/party/{nomination_id:uuid}/documents/files/{number:int}", permission=Permission.PERSONAL_READ)
async def one_file(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[bytes]:
    version, package = await _ready(request, nomination_id)
    if not 0 <= number < len(package.files):
        raise NotFound("Dit bestand is er niet.")
    return await _taken_out(request, version, package.content, package.files[number][0])


@get("/party/{nomination_id:uuid}/documents/papers/{number:int}", permission=Permission.PERSONAL_READ)
async def one_paper(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[bytes]:
    version, package = await _ready(request, nomination_id)
    papers = papers_of(version.snapshot)
    if not 0 <= number < len(papers) or not papers[number].is_ours:
        raise NotFound("Dit bestand is er niet.")
    return await _taken_out(request, version, package.content, papers[number].path)


@get("/party/{nomination_id:uuid}/documents/lists/{number:int}/{which:str}", permission=Permission.PERSONAL_READ)
async def file_of_list(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int], which: FromPath[str]
) -> Response[bytes]:
    """Everything of one list for printing, or its hand-in sheet; lists count from 0."""
    version, package = await _ready(request, nomination_id)
    folders = _folders(version)
    if which not in _OF_LIST or not 0 <= number < len(folders):
        raise NotFound("Dit bestand is er niet.")
    name = folders[number] + _OF_LIST[which][Language(version.snapshot.language)]
    return await _taken_out(request, version, package.content, name)


@get("/party/{nomination_id:uuid}/documents/changed/package", permission=Permission.PERSONAL_READ)
async def changed_package(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    version, changed = await changed_for(actor_of(request), nomination_id)
    name = _package_name(version).replace(".zip", f"-nieuw-sinds-{changed.since}.zip")
    return await _given(request, version, name=name, content=changed.content)


@get("/party/{nomination_id:uuid}/documents/changed/files/{number:int}", permission=Permission.PERSONAL_READ)
async def changed_file(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[bytes]:
    version, changed = await changed_for(actor_of(request), nomination_id)
    if not 0 <= number < len(changed.files):
        raise NotFound("Dit bestand is er niet.")
    return await _taken_out(request, version, changed.content, changed.files[number][0])


async def _ready(
    request: Request[Any, Any, Any], nomination_id: UUID, *, number: int | None = None
) -> tuple[FrozenSnapshot, Package]:
    """A version, the newest unless a number is given, with its files. Raises `NotFound` and `NotReady`."""
    version = await queries.version_for(actor_of(request), nomination_id, number)
    until = asyncio.get_running_loop().time() + _PATIENCE
    while (await queries.package_of(version)).state is PackageState.WAITING:
        if asyncio.get_running_loop().time() > until:
            break
        await asyncio.sleep(_LOOK_AGAIN)
    package = await queries.package_of(version, with_content=True)
    if package.state is not PackageState.READY:
        raise NotReady("De papieren zijn nog niet klaar. Wacht even en ververs de pagina.")
    return version, package


async def _taken_out(
    request: Request[Any, Any, Any], version: FrozenSnapshot, content: bytes, path: str
) -> Response[bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        try:
            found = archive.read(path)
        except KeyError:
            raise NotFound("Dit bestand is er niet.") from None
    return await _given(request, version, name=path.rpartition("/")[2], content=found)


async def _given(
    request: Request[Any, Any, Any], version: FrozenSnapshot, *, name: str, content: bytes
) -> Response[bytes]:
    """The file as a download, after it was recorded who took it."""
    nomination_id = version.snapshot.nomination_id
    await record_download(actor_of(request), nomination_id, version, name=name, at=now_of(request))
    extension = f".{name.rpartition('.')[2]}"
    media_type = _ZIP if extension == ".zip" else _TYPES.get(extension, "text/plain; charset=utf-8")
    disposition = f"attachment; filename*=UTF-8''{quote(name)}"
    return Response(content, media_type=media_type, headers={"content-disposition": disposition})


def _folders(version: FrozenSnapshot) -> tuple[str, ...]:
    edition = edition_of(version.snapshot, code=version.code, digest=version.hash, public_url="")
    return forms_of(version.snapshot, edition).folders


def _package_name(version: FrozenSnapshot) -> str:
    shown = version.snapshot
    return package_name(
        shown.appellation, election_code=shown.election.code, code=version.code, language=Language(shown.language)
    )


HANDLERS = (whole_package, earlier_package, one_file, one_paper, file_of_list, changed_package, changed_file)
