"""O-09: is the paper in my hand the current one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from litestar import Response, get
from litestar.connection import Request

from kieslijst.shared.errors import NotFound, Unreadable
from kieslijst.shared.paper_code import PracticeCode, read_code
from kieslijst.submission import queries
from kieslijst.submission.checklist.papers import still_good
from kieslijst.web.forms import Fields, Form
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_MOST_DIGITS = 3


class Standing(StrEnum):
    """What a code says of the paper that it stands on."""

    CURRENT = "current"
    OUTDATED = "outdated"
    UNKNOWN = "unknown"
    PRACTICE = "practice"
    STILL_GOOD = "still_good"
    """There is a newer version, in which this very paper says the same."""
    PARTLY = "partly"
    """There is a newer version; some papers with this code say the same in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyPage(Page):
    """O-09; tells nothing of any person or group."""

    form: Form
    standing: Standing | None
    code: str
    good: int = 0
    """How many papers with this code are still good, of `total`, where some of them are not."""
    total: int = 0


@get("/verify", permission=Permission.EVERYONE)
async def verify(request: Request[Any, Any, Any]) -> Response[str]:
    typed = request.query_params.get("code", "")
    form = Form(Fields.of(code=typed[:40]))
    if not typed:
        return show(VerifyPage(form=form, standing=None, code=""), request)
    try:
        code = read_code(typed)
    except PracticeCode as practice:
        return show(VerifyPage(form=form, standing=Standing.PRACTICE, code=practice.code), request)
    except Unreadable as error:
        form.refuse("code", Text(str(error)))
        return show(VerifyPage(form=form, standing=None, code=""), request, status=422)
    return show(await _page(form, code, place_in(request.query_params.get("s", ""))), request)


def place_in(text: str) -> int | None:
    """The subject that a QR names: 0 for the papers of the list, else a candidate's place; `None` for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None


async def _page(form: Form, code: str, place: int | None) -> VerifyPage:
    try:
        frozen = await queries.frozen_by_code(code)
    except NotFound:
        return VerifyPage(form=form, standing=Standing.UNKNOWN, code=code)
    newest = await queries.newest_of(frozen)
    if newest.code == code:
        return VerifyPage(form=form, standing=Standing.CURRENT, code=code)
    good, total = still_good(frozen.snapshot, newest.snapshot, place=place)
    if not good:
        return VerifyPage(form=form, standing=Standing.OUTDATED, code=code)
    standing = Standing.STILL_GOOD if good == total else Standing.PARTLY
    return VerifyPage(form=form, standing=standing, code=code, good=good, total=total)


HANDLERS = (verify,)
