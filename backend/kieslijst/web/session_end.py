"""When a session ends, for the script that warns (STD-S): another tab may have prolonged it meanwhile."""

from typing import Any

import msgspec
from litestar import MediaType, Response, get
from litestar.connection import Request

from kieslijst.shared.clock import AMSTERDAM
from kieslijst.web.i18n import mark, translate
from kieslijst.web.permission import Permission
from kieslijst.web.show import language_of
from kieslijst.web.site import site_of
from kieslijst.web.visitor import visitor_of


@get("/session/ends", permission=Permission.EVERYONE)
async def session_ends(request: Request[Any, Any, Any]) -> Response[bytes]:
    """JSON: `left` seconds until the end, 0 for who is not logged in, and `said`, when that is. Prolongs nothing."""
    ends = visitor_of(request).session_ends
    if ends is None:
        return _answer(0, "")
    left = max(int((ends - site_of(request).clock()).total_seconds()), 0)
    said = mark("U wordt om %(time)s uur uitgelogd.", time=ends.astimezone(AMSTERDAM).strftime("%H.%M"))
    return _answer(left, translate(language_of(request), said))


def _answer(left: int, said: str) -> Response[bytes]:
    return Response(msgspec.json.encode({"left": left, "said": said}), media_type=MediaType.JSON)
