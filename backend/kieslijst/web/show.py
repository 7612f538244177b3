"""Pages: a dataclass, a template whose path follows from the class's name, and `show`, which joins them."""

import base64
import hmac
import json
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from litestar import MediaType, Response
from litestar.connection import Request
from litestar.datastructures import Cookie

from kieslijst.web.countdown import Countdown
from kieslijst.web.csrf import form_token
from kieslijst.web.engine import engine
from kieslijst.web.i18n import LANGUAGES, SOURCE_LANGUAGE, Text, translate
from kieslijst.web.permission import ANONYMOUS_COOKIE, Visitor
from kieslijst.web.site import Site, site_of
from kieslijst.web.visitor import visitor_of

LANGUAGE_COOKIE = "kieslijst_language"
STATUS_COOKIE = "kieslijst_status"
_STATUS_SECONDS = 60
_YEAR_SECONDS = 31_536_000
_FIRST_PROBLEM = 400
_SWAPPING = "kieslijst-page"
"""A header: the path of the page in which a script would show parts of the answer (`swap.js`)."""


@dataclass(frozen=True, slots=True)
class Section:
    """One item of the section bar; `count` stands behind it, for example the number of findings."""

    label: Text
    path: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Presence:
    """Who else has this open, one sentence each; the script asks `path` again with `kind` and `subject`."""

    path: str
    kind: str
    subject: str
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """What stands above a page: door ("public", "party", "csb", "admin"), whose work this is, and the way around."""

    door: str = "public"
    context: str = ""
    sections: tuple[Section, ...] = ()
    deadline: Text | None = None
    countdown: Countdown | None = None
    """The next legal moment with the time that is left; takes the place of `deadline`."""
    back: tuple[str, Text] | None = None
    """Path and words of the link above the heading."""
    is_practice: bool = False
    """A band on the page says that what is made here can never be handed in."""
    presence: Presence | None = None
    ask: Text | None = None
    """For who may only read: whom they ask when something must change."""


PUBLIC_BAR = Bar()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Base of every page. `kieslijst.nomination.pages.ListEditorPage` has `nomination/list_editor.html`."""

    bar: Bar = PUBLIC_BAR

    @classmethod
    def template(cls) -> str:
        slice_name = cls.__module__.split(".")[1]
        words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", cls.__name__.removesuffix("Page")).lower()
        return f"{slice_name}/{words}.html"


@dataclass(frozen=True, slots=True)
class StatusLine:
    """What the act before this page did, the form that undoes it, and the id of what it was done to.

    `take` is something to take along that is shown only now, such as a link; `is_refusal` when nothing was done.
    """

    text: str
    undo: str = ""
    about: str = ""
    take: str = ""
    is_refusal: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """The variable `web` of every template."""

    language: str
    csrf: str
    path: str
    address: str
    """Path and query, to come back to."""
    visitor: Visitor
    said: StatusLine | None
    is_demo: bool
    has_problem: bool
    moment: Any
    version: str
    languages: dict[str, str] = field(default_factory=lambda: LANGUAGES)

    def is_here(self, path: str) -> bool:
        """Whether a section of the bar holds the present page."""
        return self.path == path or self.path.startswith(f"{path}/")


def show(page: Page, request: Request[Any, Any, Any], *, status: int = 200) -> Response[str]:
    """The page as an answer; 422 is the status of a form that came back with errors."""
    site, visitor = site_of(request), visitor_of(request)
    frame = _frame(request, site=site, visitor=visitor, status=status)
    answer = Response(render(page, frame), media_type=MediaType.HTML, status_code=status)
    if visitor.fresh_cookie:
        answer.set_cookie(_cookie(site, ANONYMOUS_COOKIE, value=visitor.fresh_cookie))
    if frame.said is not None and not _is_loaded_again(request, status):
        answer.set_cookie(_cookie(site, STATUS_COOKIE, value="", max_age=0))
    return answer


def _is_loaded_again(request: Request[Any, Any, Any], status: int) -> bool:
    """A script asked for it from another page, and goes there with a load: that one says what was to be said."""
    before = request.headers.get(_SWAPPING, "")
    return status < _FIRST_PROBLEM and before not in {"", request.url.path}


def render(page: Page, frame: Frame) -> str:
    return engine().render_template(page.template(), page=page, web=frame)


def _frame(request: Request[Any, Any, Any], *, site: Site, visitor: Visitor, status: int) -> Frame:
    return Frame(
        language=language_of(request),
        csrf=form_token(site, visitor.key),
        path=request.url.path,
        address=address_of(request),
        visitor=visitor,
        said=_said(request, site),
        is_demo=site.demo,
        has_problem=status >= _FIRST_PROBLEM,
        moment=site.clock(),
        version=site.version,
    )


def address_of(request: Request[Any, Any, Any]) -> str:
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def language_of(request: Request[Any, Any, Any]) -> str:
    """`?lang=` on any page, else the cookie, else Dutch."""
    asked = request.query_params.get("lang", "")
    given = asked or request.cookies.get(site_of(request).cookie_name(LANGUAGE_COOKIE), "")
    return given if given in LANGUAGES else SOURCE_LANGUAGE


def redirect(
    path: str,
    *,
    request: Request[Any, Any, Any] | None = None,
    said: Text | None = None,
    undo: str = "",
    take: str = "",
    is_refusal: bool = False,
) -> Response[bytes]:
    """303 to a path of ours; `said` is shown there once, `undo` is the path of the form that takes the act back.

    `take` is shown with it, in a field to copy from; `is_refusal` says that nothing was done.
    """
    location = quote(path, safe="/?=&#%:+,;@~-._")
    answer = Response(b"", status_code=303, media_type=MediaType.TEXT, headers={"location": location})
    if said is not None and request is not None:
        text = translate(language_of(request), said)
        site = site_of(request)
        line = _pack(site, [text, undo, path.partition("#")[2], take, is_refusal])
        answer.set_cookie(_cookie(site, STATUS_COOKIE, value=line, max_age=_STATUS_SECONDS))
    return answer


def local_path(asked: str) -> str:
    """A path on this site, never an address elsewhere; the start page for anything that is not one."""
    parts = urlsplit(asked)
    is_local = asked.startswith("/") and not asked.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme
    return asked if is_local and "\\" not in asked else "/"


def language_cookie(site: Site, language: str) -> Cookie:
    return _cookie(site, LANGUAGE_COOKIE, value=language, max_age=_YEAR_SECONDS)


def _cookie(site: Site, name: str, *, value: str, max_age: int | None = None) -> Cookie:
    key = site.cookie_name(name)
    return Cookie(key, value=value, max_age=max_age, path="/", secure=site.is_https, httponly=True, samesite="lax")


def _pack(site: Site, line: list[str | bool]) -> str:
    body = base64.urlsafe_b64encode(json.dumps(line).encode()).decode()
    return f"{body}.{_signature(site, body)}"


def _signature(site: Site, body: str) -> str:
    return hmac.new(site.secret, f"status {body}".encode(), sha256).hexdigest()


def _said(request: Request[Any, Any, Any], site: Site) -> StatusLine | None:
    body, _, signature = unquote(request.cookies.get(site.cookie_name(STATUS_COOKIE), "")).partition(".")
    if not body or not hmac.compare_digest(signature.encode(), _signature(site, body).encode()):
        return None
    return StatusLine(*json.loads(base64.urlsafe_b64decode(body)))
