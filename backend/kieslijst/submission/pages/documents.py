"""P-23: make the papers, see how far they are, download them."""

import io
import secrets
import zipfile
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.documents.file_names import EVERYTHING, package_name
from kieslijst.documents.inputs import Language
from kieslijst.documents.languages import languages_for
from kieslijst.elections.model import Election
from kieslijst.law.rule import Severity
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.queries import head_for
from kieslijst.shared.errors import NotFound, NotReady
from kieslijst.submission import queries
from kieslijst.submission.actions import Randomness, freeze
from kieslijst.submission.canonical import still_says
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.papers.printed import printed_election
from kieslijst.submission.store import Package, PackageState
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_RANDOMNESS = Randomness(below=secrets.randbelow, new_id=uuid4)
_LANGUAGE_WORDS = {Language.NL: mark("Nederlands"), Language.FY: mark("Fries")}
_TYPES = {".pdf": "application/pdf", ".xml": "application/xml", ".json": "application/json"}


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of the package: its path in the ZIP, its place there, its size in kilobytes."""

    name: str
    number: int
    kilobytes: int

    @property
    def is_everything(self) -> bool:
        """Whether it holds all papers of a list, for printing."""
        return self.name.rpartition("/")[2] in EVERYTHING.values()

    @property
    def folder(self) -> str:
        """The folder of its list, "" when there is only one list."""
        return self.name.rpartition("/")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsPage(Page):
    """P-23; `version` is the newest final version, `package` how far its papers are.

    `languages` are those to choose from, empty where the papers have only one.
    """

    form: Form
    path: str
    languages: tuple[tuple[str, Text], ...]
    errors: int
    version: FrozenSnapshot | None
    is_current: bool
    package: Package | None
    files: tuple[ListedFile, ...]
    readiness_path: str


@get("/party/{nomination_id:uuid}/documents", permission=Permission.LIST_READ)
async def documents(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    actor = actor_of(request)
    nomination = await head_for(actor, nomination_id)
    snapshot = await queries.current_snapshot(actor, nomination_id)
    newest = await queries.newest_frozen(actor, nomination_id)
    package = await queries.package_for(actor, nomination_id) if newest else None
    page = DocumentsPage(
        bar=await bar_of(request, nomination, election=snapshot.election),
        form=Form.filled(language=newest.snapshot.language if newest else Language.NL.value),
        path=path_of(nomination, "documents"),
        languages=_languages(snapshot.election),
        errors=sum(finding.severity is Severity.ERROR for finding in findings_of(snapshot)),
        version=newest,
        is_current=newest is not None and still_says(newest, snapshot),
        package=package,
        files=_listed(package),
        readiness_path=path_of(nomination, "readiness"),
    )
    return show(page, request)


@post("/party/{nomination_id:uuid}/documents", permission=Permission.LIST_WRITE)
async def documents_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    language = form.choice("language", Language) or Language.NL
    frozen = await freeze(
        actor_of(request), nomination_id, at=now_of(request), randomness=_RANDOMNESS, language=language
    )
    said = mark("Versie %(version)s wordt gemaakt.", version=frozen.version)
    return redirect(f"/party/{nomination_id}/documents", request=request, said=said)


@get("/party/{nomination_id:uuid}/documents/package", permission=Permission.LIST_READ)
async def whole_package(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    package, newest = await _ready(request, nomination_id)
    return _download(package.content, _package_name(newest), "application/zip")


@get("/party/{nomination_id:uuid}/documents/files/{number:int}", permission=Permission.LIST_READ)
async def one_file(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], number: FromPath[int]
) -> Response[bytes]:
    package, _ = await _ready(request, nomination_id)
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        entries = archive.infolist()
        if not 0 <= number < len(entries):
            raise NotFound("Dit bestand is er niet.")
        name = entries[number].filename.rpartition("/")[2]
        content = archive.read(entries[number])
    return _download(content, name, _TYPES.get(f".{name.rpartition('.')[2]}", "text/plain; charset=utf-8"))


async def _ready(request: Request[Any, Any, Any], nomination_id: UUID) -> tuple[Package, FrozenSnapshot]:
    actor = actor_of(request)
    newest = await queries.newest_frozen(actor, nomination_id)
    package = await queries.package_for(actor, nomination_id, with_content=True)
    if newest is None or package.state is not PackageState.READY:
        raise NotReady("De papieren zijn nog niet klaar. Wacht even en ververs de pagina.")
    return package, newest


def _languages(election: Election) -> tuple[tuple[str, Text], ...]:
    allowed = languages_for(printed_election(election))
    return tuple((language.value, _LANGUAGE_WORDS[language]) for language in allowed) if len(allowed) > 1 else ()


def _package_name(version: FrozenSnapshot) -> str:
    shown = version.snapshot
    return package_name(
        shown.appellation, election_code=shown.election.code, code=version.code, language=Language(shown.language)
    )


def _listed(package: Package | None) -> tuple[ListedFile, ...]:
    files = enumerate(package.files if package else ())
    return tuple(ListedFile(name, number, -(-size // 1024)) for number, (name, size) in files)


def _download(content: bytes, name: str, media_type: str) -> Response[bytes]:
    disposition = f"attachment; filename*=UTF-8''{quote(name)}"
    return Response(content, media_type=media_type, headers={"content-disposition": disposition})


HANDLERS = (documents, documents_submit, whole_package, one_file)
