"""What every handler of a nomination takes from its request."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from litestar.connection import Request

from kieslijst.nomination.model import Nomination
from kieslijst.nomination.queries import nomination_for
from kieslijst.web.guard import actor_of
from kieslijst.web.site import site_of


def now_of(request: Request[Any, Any, Any]) -> datetime:
    """The moment of this request by the installation's clock."""
    return site_of(request).clock()


async def own(request: Request[Any, Any, Any], nomination_id: UUID) -> Nomination:
    """The visitor's own nomination, whole. Raises `NotFound`."""
    return await nomination_for(actor_of(request), nomination_id)


def fresh_id() -> str:
    """An id for a new object, to travel in the form so that a resend is recognised."""
    return str(uuid4())
