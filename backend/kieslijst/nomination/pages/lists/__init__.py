"""P-13 and P-14: lists, by noun; `editor` is the page that all acts on a list lead back to."""

from kieslijst.nomination.pages.lists import candidates, districts, editor, lists, moves

HANDLERS = (*lists.HANDLERS, *editor.HANDLERS, *moves.HANDLERS, *candidates.HANDLERS, *districts.HANDLERS)
