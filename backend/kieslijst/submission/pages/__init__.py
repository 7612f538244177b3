"""Pages of the check and the papers of a nomination, and of the code on a paper."""

from litestar import Router

from kieslijst.nomination.pages.standing import count_with
from kieslijst.submission.pages import (
    comparing,
    confirming,
    documents,
    downloads,
    draft_papers,
    own_data,
    readiness,
    simulated,
    tasks,
    verify,
    withdrawal,
)
from kieslijst.submission.pages.standing import standings_of

count_with(standings_of)

ROUTER = Router(
    path="/",
    route_handlers=[
        *tasks.HANDLERS,
        *readiness.HANDLERS,
        *confirming.HANDLERS,
        *simulated.HANDLERS,
        *withdrawal.HANDLERS,
        *documents.HANDLERS,
        *downloads.HANDLERS,
        *draft_papers.HANDLERS,
        *own_data.HANDLERS,
        *comparing.HANDLERS,
        *verify.HANDLERS,
    ],
)
