"""P-10: the persons of an earlier nomination; and the same choice on P-02."""

from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.importing.earlier import bring_in_earlier, content_from
from kieslijst.nomination.importing.model import Content
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.pages.importing.bring_in import bring_in_page
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Unreadable
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect, show


@post("/party/{nomination_id:uuid}/import/earlier", permission=Permission.LIST_WRITE)
async def earlier_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form, actor = await Form.sent(request), actor_of(request)
    nomination = await own(request, nomination_id)
    if not form.value("earlier"):
        form.refuse("earlier", mark("Kies de kandidaatstelling waar u personen uit overneemt."))
    content = await chosen_earlier(form, actor) if form.is_fine else None
    if content is None:
        return show(await bring_in_page(request, nomination, form), request, status=422)
    batch_id = form.identifier()
    await bring_in_earlier(actor, nomination.id, batch_id, content, at=now_of(request))
    return redirect(path_of(nomination, "import", batch_id))


async def chosen_earlier(form: Form, actor: Actor) -> Content | None:
    """The people of the nomination that a form names; `None` when it names none, or an error at the field."""
    if not form.value("earlier"):
        return None
    try:
        return await content_from(actor, form.identifier("earlier"))
    except Unreadable as error:
        form.refuse("earlier", words_of(error))
        return None


HANDLERS = (earlier_submit,)
