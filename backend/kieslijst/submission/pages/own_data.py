"""The group's own data: take everything along, or wipe it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.documents.package.file_names import slug
from kieslijst.elections import queries as elections
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.queries import head_for
from kieslijst.submission.own_data.actions import take_along, wipe_nomination
from kieslijst.submission.own_data.holds import held_because
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

WORD = "wissen"
_DATA = "/party/{nomination_id:uuid}/data"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDataPage(Page):
    """`held` is why wiping is not possible, "" when it is; `word` has to be typed for it."""

    path: str
    held: str
    word: str
    form: Form


@get(_DATA, permission=Permission.PERSONAL_READ)
async def own_data(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await head_for(actor_of(request), nomination_id)
    return show(await _page(request, nomination, Form()), request)


@post(f"{_DATA}/files", permission=Permission.PERSONAL_READ)
async def take_along_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    nomination = await head_for(actor_of(request), nomination_id)
    election = await elections.election(nomination.election_id)
    content = await take_along(actor_of(request), nomination_id, at=now_of(request))
    disposition = f'attachment; filename="gegevens-{slug(election.code)}.zip"'
    return Response(
        content, status_code=200, media_type="application/zip", headers={"content-disposition": disposition}
    )


@post(f"{_DATA}/wipe", permission=Permission.NOMINATION_WIPE)
async def wipe_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    nomination = await head_for(actor_of(request), nomination_id)
    typed = form.text("word", missing=mark("Typ het woord %(word)s om alles te wissen.", word=WORD))
    if typed and typed.casefold() != WORD:
        form.refuse("word", mark("U typte iets anders. Typ het woord %(word)s om alles te wissen.", word=WORD))
    if not form.is_fine:
        return show(await _page(request, nomination, form), request, status=422)
    await wipe_nomination(actor_of(request), nomination_id, at=now_of(request))
    return redirect("/party", request=request, said=mark("De kandidaatstelling is gewist."))


async def _page(request: Request[Any, Any, Any], nomination: Nomination, form: Form) -> OwnDataPage:
    election = await elections.election(nomination.election_id)
    tasks = path_of(nomination, "tasks")
    return OwnDataPage(
        bar=await bar_of(request, nomination, election=election, back=(tasks, mark("Terug naar taken"))),
        path=path_of(nomination, "data"),
        held=await held_because(nomination.id),
        word=WORD,
        form=form,
    )


HANDLERS = (own_data, take_along_submit, wipe_submit)
