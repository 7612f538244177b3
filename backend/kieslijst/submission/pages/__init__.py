"""Pages of the check and the papers of a nomination, and of the code on a paper."""

from litestar import Router

from kieslijst.nomination.pages.standing import count_with
from kieslijst.submission.pages import comparing, documents, downloads, own_data, readiness, tasks, verify
from kieslijst.submission.pages.standing import standings_of

count_with(standings_of)

ROUTER = Router(
    path="/",
    route_handlers=[
        *tasks.HANDLERS,
        *readiness.HANDLERS,
        *documents.HANDLERS,
        *downloads.HANDLERS,
        *own_data.HANDLERS,
        *comparing.HANDLERS,
        *verify.HANDLERS,
    ],
)
