"""The heartbeat of a page that is open: says that somebody is here still, and answers who else is."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.presence.news import news_for
from kieslijst.nomination.presence.words import presence_at
from kieslijst.nomination.queries import head_for
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, Presence, show

_KINDS = ("person_id", "list_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class PresencePage(Page):
    """The lines, to be put in the place of those that are shown; `news` is what colleagues saved since."""

    presence: Presence | None
    news: tuple[Text, ...]


@post("/party/{nomination_id:uuid}/presence", permission=Permission.LIST_READ)
async def presence(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination, form = await head_for(actor_of(request), nomination_id), await Form.sent(request)
    kind = form.value("kind")
    opened = (kind, form.identifier("subject")) if kind in _KINDS else None
    shown = await presence_at(actor_of(request), nomination, opened, at=now_of(request))
    news = await news_for(actor_of(request), nomination_id, since=form.value("since"))
    return show(PresencePage(presence=shown, news=news), request)


HANDLERS = (presence,)
