"""P-05: who hands in the list, and who may repair omissions."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.nominations import change_contacts
from kieslijst.nomination.forms.contact import SubmitterForm
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitterPage(Page):
    """P-05; `numbers` are those of the substitute blocks that are shown."""

    form: SubmitterForm
    numbers: tuple[int, ...]


@get("/party/{nomination_id:uuid}/submitter", permission=Permission.LIST_READ)
async def submitter(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    form = SubmitterForm.of(nomination.submitter, nomination.substitutes)
    return show(await _page(request, nomination, form), request)


@post("/party/{nomination_id:uuid}/submitter", permission=Permission.LIST_WRITE)
async def submitter_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await SubmitterForm.sent(request)
    typed, substitutes = form.read()
    nomination = await own(request, nomination_id)
    if not form.is_fine:
        return show(await _page(request, nomination, form), request, status=422)
    await change_contacts(
        actor_of(request), nomination_id, submitter=typed, substitutes=substitutes, at=now_of(request)
    )
    there = onward(request, nomination) or path_of(nomination, "tasks")
    here = path_of(nomination, "submitter") if form.asks_for_another else there
    return redirect(here, request=request, said=mark("De inleveraar en de vervangers zijn bewaard."))


async def _page(request: Request[Any, Any, Any], nomination: Nomination, form: SubmitterForm) -> SubmitterPage:
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return SubmitterPage(bar=await bar_of(request, nomination, back=back), form=form, numbers=tuple(form.numbers))


HANDLERS = (submitter, submitter_submit)
