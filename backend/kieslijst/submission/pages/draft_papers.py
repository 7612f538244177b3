"""P-23: papers to read over, which nobody can hand in."""

import asyncio
import io
import zipfile
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.documents.package.file_names import EVERYTHING
from kieslijst.documents.words.inputs import Language
from kieslijst.nomination.pages.requests import now_of
from kieslijst.shared.errors import NotFound, NotReady
from kieslijst.submission.draft_papers.actions import ask_for_draft, record_draft_download
from kieslijst.submission.draft_papers.queries import draft_for, draft_of
from kieslijst.submission.draft_papers.store import DraftPapers
from kieslijst.submission.store import PackageState
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect

_PATIENCE = 20.0
"""Seconds that a download waits for a draft that is being made; it takes one or two."""
_LOOK_AGAIN = 0.25
_ZIP_NAME = "concept.zip"


@dataclass(frozen=True, slots=True)
class DraftView:
    """The draft as the page shows it: `to_print` are the numbers and folders of the files with everything of a list."""

    path: str
    made: DraftPapers | None
    to_print: tuple[tuple[int, str], ...] = ()

    @property
    def state(self) -> str:
        """How far it is; "" while nobody asked for one."""
        return self.made.state.value if self.made else ""


async def draft_view(nomination_id: UUID, documents_path: str) -> DraftView:
    """What the documents page shows of drafts."""
    made = await draft_of(nomination_id)
    files = made.files if made else ()
    whole = [(number, name.rpartition("/")) for number, (name, _) in enumerate(files)]
    to_print = tuple((number, folder) for number, (folder, _, name) in whole if name in EVERYTHING.values())
    return DraftView(f"{documents_path}/draft", made, to_print)


@post("/party/{nomination_id:uuid}/documents/draft", permission=Permission.PERSONAL_READ)
async def draft_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    language = form.choice("language", Language) or Language.NL
    await ask_for_draft(actor_of(request), nomination_id, draft_id=uuid4(), at=now_of(request), language=language)
    said = mark("Het concept wordt gemaakt.")
    return redirect(f"/party/{nomination_id}/documents#draft", request=request, said=said)


@get("/party/{nomination_id:uuid}/documents/draft/package", permission=Permission.PERSONAL_READ)
async def draft_package(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    draft = await _ready(request, nomination_id)
    return await _given(request, nomination_id, name=_ZIP_NAME, content=draft.content)


@get("/party/{nomination_id:uuid}/documents/draft/files/{number:int}", permission=Permission.PERSONAL_READ)
async def draft_file(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[bytes]:
    draft = await _ready(request, nomination_id)
    if not 0 <= number < len(draft.files):
        raise NotFound("Dit bestand is er niet.")
    name = draft.files[number][0]
    with zipfile.ZipFile(io.BytesIO(draft.content)) as archive:
        content = archive.read(name)
    return await _given(request, nomination_id, name=f"concept-{name.rpartition('/')[2]}", content=content)


async def _ready(request: Request[Any, Any, Any], nomination_id: UUID) -> DraftPapers:
    """The draft with its files. Raises `NotFound` and `NotReady`."""
    until = asyncio.get_running_loop().time() + _PATIENCE
    while (await draft_for(actor_of(request), nomination_id)).state is PackageState.WAITING:
        if asyncio.get_running_loop().time() > until:
            break
        await asyncio.sleep(_LOOK_AGAIN)
    draft = await draft_for(actor_of(request), nomination_id, with_content=True)
    if draft.state is not PackageState.READY:
        raise NotReady("Het concept is nog niet klaar. Wacht even en ververs de pagina.")
    return draft


async def _given(request: Request[Any, Any, Any], nomination_id: UUID, *, name: str, content: bytes) -> Response[bytes]:
    """The file as a download, after it was recorded who took it."""
    await record_draft_download(actor_of(request), nomination_id, name=name, at=now_of(request))
    media_types = {".pdf": "application/pdf", ".zip": "application/zip"}
    media_type = media_types.get(f".{name.rpartition('.')[2]}", "text/plain; charset=utf-8")
    disposition = f"attachment; filename*=UTF-8''{quote(name)}"
    return Response(content, media_type=media_type, headers={"content-disposition": disposition})


HANDLERS = (draft_submit, draft_package, draft_file)
