"""Pages of the party: its nominations, its people and its lists."""

from litestar import Router

from kieslijst.nomination.pages import (
    copying,
    details,
    importing,
    lists,
    overview,
    people,
    presence,
    preview,
    submitter,
    team,
    undo,
)

ROUTER = Router(
    path="/",
    route_handlers=[
        *overview.HANDLERS,
        *details.HANDLERS,
        *submitter.HANDLERS,
        *people.HANDLERS,
        *lists.HANDLERS,
        *importing.HANDLERS,
        *preview.HANDLERS,
        *undo.HANDLERS,
        *team.HANDLERS,
        *presence.HANDLERS,
        *copying.HANDLERS,
    ],
)
