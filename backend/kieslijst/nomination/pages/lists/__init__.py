"""P-12 to P-17: lists, by noun; `editor` is the page that all acts on a list lead back to."""

from kieslijst.nomination.pages.lists import (
    candidates,
    comparing,
    copying,
    districts,
    editor,
    heads,
    lists,
    moves,
    overview,
    places,
    spread,
)

HANDLERS = (
    *overview.HANDLERS,
    *lists.HANDLERS,
    *editor.HANDLERS,
    *moves.HANDLERS,
    *candidates.HANDLERS,
    *districts.HANDLERS,
    *copying.HANDLERS,
    *comparing.HANDLERS,
    *heads.HANDLERS,
    *places.HANDLERS,
    *spread.HANDLERS,
)
