"""The buttons "Klopt" and "Toch niet" of the readiness page."""

from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.pages.requests import now_of
from kieslijst.submission.points.confirming import confirm, take_back
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect


@post("/party/{nomination_id:uuid}/readiness/confirm", permission=Permission.LIST_WRITE)
async def confirm_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[bytes]:
    key = (await Form.sent(request)).value("point")
    _, tick = await confirm(actor_of(request), nomination_id, key, at=now_of(request))
    readiness = f"/party/{nomination_id}/readiness"
    undo = f"{readiness}/confirmed/{tick}/undo" if tick else ""
    return redirect(f"{readiness}#confirmed", request=request, said=mark("Afgevinkt: dit klopt."), undo=undo)


@post("/party/{nomination_id:uuid}/readiness/confirmed/{tick_id:uuid}/undo", permission=Permission.LIST_WRITE)
async def take_back_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], tick_id: FromPath[UUID]
) -> Response[bytes]:
    await take_back(actor_of(request), nomination_id, tick_id, at=now_of(request))
    said = mark("Het punt staat weer in de lijst.")
    return redirect(f"/party/{nomination_id}/readiness", request=request, said=said)


HANDLERS = (confirm_submit, take_back_submit)
