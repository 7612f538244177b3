"""Pages of the committee from today to its record; and for the party its hand-in sheet."""

from litestar import Router

from kieslijst.examination.pages import cockpit, decisions, hand_in, numbering, omissions, record, submissions

ROUTER = Router(
    path="/",
    route_handlers=[
        *cockpit.HANDLERS,
        *submissions.HANDLERS,
        *omissions.HANDLERS,
        *decisions.HANDLERS,
        *numbering.HANDLERS,
        *record.HANDLERS,
        *hand_in.HANDLERS,
    ],
)
