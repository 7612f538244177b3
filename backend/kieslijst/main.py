"""Composition root: the one module that knows every slice's pages."""

from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from typing import Any, cast

from granian.utils.proxies import wrap_asgi_with_proxy_headers
from litestar import Litestar, Router
from litestar.datastructures import State

from kieslijst.elections import pages as elections
from kieslijst.examination import holds as examination_holds
from kieslijst.examination import pages as examination
from kieslijst.identity import pages as identity
from kieslijst.identity.queries import owners_of
from kieslijst.identity.sessions import with_sessions
from kieslijst.nomination import pages as nomination
from kieslijst.nomination.form_drafts import tasks as form_draft_tasks
from kieslijst.nomination.importing import tasks as importing_tasks
from kieslijst.nomination.pages.form_drafts import keep_late
from kieslijst.nomination.queries import owner_of
from kieslijst.publication import pages as publication
from kieslijst.publication import tasks as publication_tasks
from kieslijst.sealing import keys
from kieslijst.settings import settings
from kieslijst.submission import pages as submission
from kieslijst.submission import tasks as submission_tasks
from kieslijst.submission.draft_papers import tasks as draft_papers_tasks
from kieslijst.submission.outlook import SubmissionOutlook
from kieslijst.texts import pages as texts
from kieslijst.texts.current import with_own_words
from kieslijst.web import pages as web
from kieslijst.web.assets import pack_assets
from kieslijst.web.csrf import check_token
from kieslijst.web.errors import HANDLERS
from kieslijst.web.guard import guard
from kieslijst.web.outer import App, outer
from kieslijst.web.site import Site

ROUTERS: tuple[Router, ...] = (
    web.ROUTER,
    identity.ROUTER,
    elections.ROUTER,
    texts.ROUTER,
    nomination.ROUTER,
    submission.ROUTER,
    examination.ROUTER,
    publication.ROUTER,
)
"""Each slice's pages; a new slice adds its router here."""
HOLDS = (examination_holds,)
"""Modules whose import makes known what keeps a nomination from being wiped."""
TASKS = (submission_tasks, draft_papers_tasks, importing_tasks, form_draft_tasks, publication_tasks)
"""Modules whose import makes a slice's jobs known, to whoever defers them and to the jobs process."""
MAX_BODY = 2 * 1024 * 1024
"""Bytes of an ordinary form. A handler that takes files names its own `request_max_body_size`."""
MAX_PARTS = 5_000


def make_litestar(site: Site) -> Litestar:
    """The application without its outer wrapper; the architecture tests walk its routes."""
    return Litestar(
        route_handlers=list(ROUTERS),
        guards=[guard],
        before_request=check_token,
        exception_handlers=HANDLERS,
        state=_state(site),
        openapi_config=None,
        logging_config=None,
        debug=False,
        request_max_body_size=MAX_BODY,
        multipart_form_part_limit=MAX_PARTS,
    )


def _state(site: Site) -> State:
    """The installation, and what lower slices ask of higher ones without an import."""
    asked = {"outlook": SubmissionOutlook(), "owner_of": owner_of, "owners_of": owners_of, "keep_late": keep_late}
    return State({"site": site, **asked})


def make_app(site: Site) -> App:
    """The whole application: sessions, headers and policy around every answer, also around unknown paths."""
    return around(make_litestar(site), site)


def around(litestar: Litestar, site: Site) -> App:
    """An application with what stands around it."""
    return outer(with_sessions(cast(App, litestar), site), is_https=site.is_https)


@cache
def installed_app() -> App:
    """The application of this process, from its settings and keys. Raises `KeyTrouble` before the keys are loaded."""
    found = settings()
    pack_assets()
    site = Site(
        secret=keys().derive("web"),
        public_url=found.public_url,
        demo=found.is_demo,
        clock=found.clock,
        version=version("kieslijst"),
    )
    return behind_proxies(with_own_words(make_app(site)), found.proxies)


def behind_proxies(app: App, proxies: Sequence[str]) -> App:
    """Believe X-Forwarded headers of these addresses; of nobody when there are none."""
    if not proxies:
        return app
    return cast(App, wrap_asgi_with_proxy_headers(app, trusted_hosts=list(proxies)))


def __getattr__(name: str) -> Any:
    """`kieslijst.main:app` for the web server: made when asked for, so that an import needs no settings and no keys."""
    if name == "app":
        return installed_app()
    raise AttributeError(name)
