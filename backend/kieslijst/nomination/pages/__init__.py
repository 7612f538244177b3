"""Pages of the party: its nominations, its people and its lists."""

from litestar import Router

from kieslijst.nomination.pages import (
    copying,
    details,
    exports,
    form_drafts,
    gone,
    history,
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
        *exports.HANDLERS,
        *preview.HANDLERS,
        *undo.HANDLERS,
        *gone.HANDLERS,
        *history.HANDLERS,
        *form_drafts.HANDLERS,
        *team.HANDLERS,
        *presence.HANDLERS,
        *copying.HANDLERS,
    ],
)
