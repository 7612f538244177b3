"""Pages about elections: the start page, files for agendas, which committee holds which, the 110a and what it lacks."""

from litestar import Router

from kieslijst.elections.pages import administration, agenda, settings, start

ROUTER = Router(
    path="/", route_handlers=[*administration.HANDLERS, *agenda.HANDLERS, *settings.HANDLERS, *start.HANDLERS]
)
