"""Pages of the committee: today, one election, its submissions, omissions, decisions, numbering, record."""

from litestar import Router

from kieslijst.examination.pages import cockpit, decisions, numbering, omissions, record, submissions

ROUTER = Router(
    path="/",
    route_handlers=[
        *cockpit.HANDLERS,
        *submissions.HANDLERS,
        *omissions.HANDLERS,
        *decisions.HANDLERS,
        *numbering.HANDLERS,
        *record.HANDLERS,
    ],
)
