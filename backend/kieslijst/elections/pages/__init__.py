"""Pages about elections: which committee holds which, the 110a, and what no source could tell."""

from litestar import Router

from kieslijst.elections.pages import administration, agenda, settings

ROUTER = Router(path="/", route_handlers=[*administration.HANDLERS, *agenda.HANDLERS, *settings.HANDLERS])
