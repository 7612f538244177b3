"""A form that was opened from the readiness page leads on to the next point, which the check above this slice finds.

Where somebody is on that walk stays in the address (`?from=readiness&next=…`): a form without an action sends itself
to its own address, so that nothing of it needs to be in the form. A form with an action of its own has the walk there.
"""

import re
from typing import Any

from litestar.connection import Request

from kieslijst.nomination.model import Nomination
from kieslijst.web.i18n import Text, mark

_PLACE = re.compile(r"[0-9.~]{1,80}")


def is_from_readiness(request: Request[Any, Any, Any]) -> bool:
    return request.query_params.get("from") == "readiness"


def walk_of(request: Request[Any, Any, Any]) -> dict[str, str]:
    """The part of the address that keeps the walk, for acts that come back to their own page; empty off the walk."""
    if not is_from_readiness(request):
        return {}
    place = request.query_params.get("next", "")
    return {"from": "readiness"} | ({"next": place} if _PLACE.fullmatch(place) else {})


def onward(request: Request[Any, Any, Any], nomination: Nomination) -> str:
    """The path that leads to the next point; empty when the page was not opened from the readiness page."""
    if not is_from_readiness(request):
        return ""
    place = request.query_params.get("next", "")
    known = f"/next?after={place}" if _PLACE.fullmatch(place) else ""
    return f"{_readiness(nomination)}{known}"


def back_from(request: Request[Any, Any, Any], nomination: Nomination) -> tuple[str, Text] | None:
    """The link above the heading of such a page."""
    return (_readiness(nomination), mark("Terug naar de controle")) if is_from_readiness(request) else None


def _readiness(nomination: Nomination) -> str:
    return f"/party/{nomination.id}/readiness"
