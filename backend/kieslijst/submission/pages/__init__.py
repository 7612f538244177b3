"""Pages of the check, the papers and the history of a nomination, and of the code on a paper."""

from litestar import Router

from kieslijst.nomination.pages.bar import count_with
from kieslijst.submission.pages import documents, history, readiness, tasks, verify
from kieslijst.submission.points import points_of

count_with(points_of)

ROUTER = Router(
    path="/",
    route_handlers=[
        *tasks.HANDLERS,
        *readiness.HANDLERS,
        *documents.HANDLERS,
        *history.HANDLERS,
        *verify.HANDLERS,
    ],
)
