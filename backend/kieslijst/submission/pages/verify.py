"""O-09: is the paper in my hand the current one."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from litestar import Response, get
from litestar.connection import Request

from kieslijst.shared.errors import NotFound, Unreadable
from kieslijst.shared.paper_code import PracticeCode, read_code
from kieslijst.submission import queries
from kieslijst.web.forms import Fields, Form
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show


class Standing(StrEnum):
    """What a code says of the paper that it stands on."""

    CURRENT = "current"
    OUTDATED = "outdated"
    UNKNOWN = "unknown"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyPage(Page):
    """O-09; tells nothing of any person or group."""

    form: Form
    standing: Standing | None
    code: str


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
    return show(VerifyPage(form=form, standing=await _standing(code), code=code), request)


async def _standing(code: str) -> Standing:
    try:
        frozen = await queries.frozen_by_code(code)
    except NotFound:
        return Standing.UNKNOWN
    newest = await queries.newest_version(frozen.snapshot.nomination_id)
    return Standing.CURRENT if newest is not None and newest[1] == code else Standing.OUTDATED


HANDLERS = (verify,)
