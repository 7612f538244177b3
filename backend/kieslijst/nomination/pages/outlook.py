"""Where handlers find what the slices above know (see `nomination.outlook`)."""

from typing import Any

from litestar.connection import Request

from kieslijst.nomination.outlook import Outlook


def outlook_of(request: Request[Any, Any, Any]) -> Outlook:
    outlook: Outlook = request.app.state.outlook
    return outlook
