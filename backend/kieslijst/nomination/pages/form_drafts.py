"""Drafts of forms: kept while somebody types, offered when the form is opened again, gone once it is saved.

A page takes part by a field `draft: DraftBand`, the two includes of `_components/draft_*.html`, and the path of its
form in `_FORMS`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self, TypeVar
from urllib.parse import parse_qsl, urlencode
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.form_drafts import store
from kieslijst.nomination.form_drafts.store import FormDraft, Key
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.queries import head_for
from kieslijst.nomination.store import versions
from kieslijst.shared.actor import Actor
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Fields, Form, read_form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark, translate
from kieslijst.web.permission import Permission, Visitor
from kieslijst.web.show import language_of, redirect

AnyForm = TypeVar("AnyForm", bound=Form)
_BASE = "/party/{nomination_id:uuid}"
_FORMS = ("details", "submitter", "people/new", "people/{person_id:uuid}")
_TEMPLATES = frozenset(form.replace(":uuid", "") for form in _FORMS)
"""The same as a request names them."""
_KEEP, _DISCARD = "/draft", "/draft/discard"
_NOT_TYPED = frozenset({"_csrf", "revision", "new_id", "from", "q", "show", "look", "next"})
_DRAFT, _OPEN = "draft", "open"
_NO_WAY = frozenset({_DRAFT, "lang"})
"""What an address says besides where its form was opened from."""


@dataclass(frozen=True, slots=True)
class DraftBand:
    """What a page needs to keep and to offer a draft; `at` is None when there is none to offer.

    `form` is the path of the form, `is_shown` when the form is filled with the draft; `way` is the rest of its address,
    which says where the form was opened from.
    """

    form: str
    at: datetime | None = None
    is_shown: bool = False
    way: str = ""

    @classmethod
    def of(cls, request: Request[Any, Any, Any], found: FormDraft | None = None) -> Self:
        at = None if found is None else found.at
        is_shown = found is not None and request.query_params.get(_DRAFT) == _OPEN
        return cls(request.url.path, at, is_shown=is_shown, way=_way(request))

    @property
    def keep_path(self) -> str:
        return self._path(_KEEP)

    @property
    def discard_path(self) -> str:
        return self._path(_DISCARD)

    @property
    def open_path(self) -> str:
        return _opened(self.form, self.way)

    def _path(self, act: str) -> str:
        return _with(f"{self.form}{act}", self.way)


async def with_draft(
    request: Request[Any, Any, Any], nomination: Nomination, form: AnyForm
) -> tuple[AnyForm, DraftBand]:
    """The form that a page shows when it is opened: as stored, or as the draft has it when that was asked for."""
    found = await store.kept(_key(actor_of(request), nomination.id, request.url.path), at=now_of(request))
    if found is None or _says_the_same(found, form):
        return form, DraftBand.of(request)
    band = DraftBand.of(request, found)
    return (type(form)(Fields(found.strings, {})) if band.is_shown else form), band


def band_of(request: Request[Any, Any, Any]) -> DraftBand:
    """For a form that came back with errors: it goes on being kept."""
    return DraftBand.of(request)


async def forget_draft(request: Request[Any, Any, Any], nomination: Nomination, *parts: object) -> None:
    """The form was saved; `parts` are its path below the nomination."""
    await store.forget(_key(actor_of(request), nomination.id, path_of(nomination, *parts)))


@post([f"{_BASE}/{form}{_KEEP}" for form in _FORMS], permission=Permission.LIST_WRITE)
async def keep_draft(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    path, at = await _keep(request, actor_of(request), nomination_id), now_of(request)
    said = mark("Concept bewaard om %(time)s uur.", time=at.astimezone(AMSTERDAM).strftime("%H.%M"))
    if "application/json" in request.headers.get("accept", ""):
        return Response({"said": translate(language_of(request), said)}, status_code=200)
    return redirect(_opened(path, _way(request)), request=request, said=said)


async def keep_late(request: Request[Any, Any, Any], writer: Visitor) -> str:
    """For `web.late`: keeps a form, or its draft, whose session has ended. A form without drafts keeps nothing."""
    form = str(request.scope["path_template"]).removeprefix("/party/{nomination_id}/").removesuffix(_KEEP)
    if form not in _TEMPLATES or writer.actor is None:
        return ""
    return _opened(await _keep(request, writer.actor, request.path_params["nomination_id"]), _way(request))


async def _keep(request: Request[Any, Any, Any], actor: Actor, nomination_id: UUID) -> str:
    """Gives the path of the form."""
    await _check(request, actor, nomination_id)
    path = request.url.path.removesuffix(_KEEP)
    fields = await read_form(request)
    strings = {name: values for name, values in fields.strings.items() if name != "_csrf"}
    await store.keep(_key(actor, nomination_id, path), strings, at=now_of(request))
    return path


@post([f"{_BASE}/{form}{_DISCARD}" for form in _FORMS], permission=Permission.LIST_WRITE)
async def discard_draft(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    actor = actor_of(request)
    await _check(request, actor, nomination_id)
    path = request.url.path.removesuffix(_DISCARD)
    await store.forget(_key(actor, nomination_id, path))
    return redirect(
        _with(path, _way(request)), request=request, said=mark("Het concept is weg. U ziet wat er bewaard is.")
    )


async def _check(request: Request[Any, Any, Any], actor: Actor, nomination_id: UUID) -> None:
    """The nomination is the actor's own, and so is the person, who may have been removed while they were typing."""
    await head_for(actor, nomination_id)
    person_id = request.path_params.get("person_id")
    if person_id is not None and not await versions.newest_persons(nomination_id, [person_id]):
        raise NotFound("Deze persoon is er niet (meer).")


def _way(request: Request[Any, Any, Any]) -> str:
    return urlencode([(name, value) for name, value in parse_qsl(request.url.query) if name not in _NO_WAY])


def _with(path: str, way: str) -> str:
    return f"{path}?{way}" if way else path


def _opened(path: str, way: str) -> str:
    return f"{path}?{_DRAFT}={_OPEN}" + (f"&{way}" if way else "")


def _key(actor: Actor, nomination_id: UUID, path: str) -> Key:
    if actor.user_id is None:
        raise NotFound("Zonder account is er geen concept.")
    return Key(actor.user_id, nomination_id, path.removeprefix(f"/party/{nomination_id}/"))


def _says_the_same(draft: FormDraft, form: Form) -> bool:
    return _typed(draft.strings) == _typed(form.fields.strings)


def _typed(strings: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """What stands in the fields; a box without a tick is not sent, and an empty field says as little."""
    found = {name: tuple(value for value in values if value) for name, values in strings.items()}
    return {name: values for name, values in found.items() if values and name not in _NOT_TYPED}


HANDLERS = (keep_draft, discard_draft)
