"""A-04: the list of texts, and one text in three languages."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from litestar import Response, Router, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.identity.pages.administration import BAR
from kieslijst.texts.actions import change_text
from kieslijst.texts.forms import TextForm, field_of
from kieslijst.texts.model import InterfaceText, OwnText, with_samples
from kieslijst.texts.queries import Listed, every_text, own_words_of, text_of
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import LANGUAGES, Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of

_TEXTS = "/admin/texts"
_ONE = _TEXTS + "/{digest:str}"
_PER_PAGE = 50
_LONGEST_QUERY = 100
_FILTERS = (("all", mark("Alle")), ("missing", mark("Ontbreekt")), ("own", mark("Eigen woorden")))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsPage(Page):
    """A-04, missing first; `filters` are (path, words, number, whether it is shown)."""

    path: str
    listed: tuple[Listed, ...]
    found: int
    query: str
    shown: str
    filters: tuple[tuple[str, Text, int, bool], ...]
    number: int
    last: int
    pages_path: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One field: `shipped` is what stands there without own words, `preview` how the typed words read."""

    name: str
    shipped: str
    preview: str


@dataclass(frozen=True, slots=True)
class InLanguage:
    """One text in one language; `own` says who gave it other words than the shipped ones, and when."""

    code: str
    name: str
    sentences: tuple[Sentence, ...]
    own: OwnText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceTextPage(Page):
    """One text."""

    path: str
    text: InterfaceText
    form: TextForm
    languages: tuple[InLanguage, ...]
    is_preview: bool


@get(_TEXTS, permission=Permission.ADMINISTER)
async def texts(request: Request[Any, Any, Any]) -> Response[str]:
    query = request.query_params.get("q", "")[:_LONGEST_QUERY].strip()
    shown = request.query_params.get("show", "all")
    sought = [each for each in await every_text() if each.holds(query)]
    kinds = {
        "all": sought,
        "missing": [each for each in sought if each.is_missing],
        "own": [each for each in sought if each.own],
    }
    listed = kinds.get(shown, sought)
    last = max(1, -(-len(listed) // _PER_PAGE))
    number = min(_page_number(request), last)
    page = TextsPage(
        bar=BAR,
        path=_TEXTS,
        listed=tuple(listed[(number - 1) * _PER_PAGE : number * _PER_PAGE]),
        found=len(listed),
        query=query,
        shown=shown if shown in kinds else "all",
        filters=tuple((_asked(query, kind), words, len(kinds[kind]), kind == shown) for kind, words in _FILTERS),
        number=number,
        last=last,
        pages_path=f"{_asked(query, shown)}&page=",
    )
    return show(page, request)


def _asked(query: str, shown: str) -> str:
    return f"{_TEXTS}?{urlencode({'q': query, 'show': shown})}"


def _page_number(request: Request[Any, Any, Any]) -> int:
    asked = request.query_params.get("page", "")
    return max(1, int(asked)) if asked.isascii() and asked.isdigit() and len(asked) < len("10000") else 1


@get(_ONE, permission=Permission.ADMINISTER)
async def interface_text(request: Request[Any, Any, Any], digest: FromPath[str]) -> Response[str]:
    text = text_of(digest)
    return await _page(request, text, TextForm.of(text, await own_words_of(text)))


@post(_ONE, permission=Permission.ADMINISTER)
async def text_submit(request: Request[Any, Any, Any], digest: FromPath[str]) -> Response[Any]:
    """Keep the words, or only show how they read."""
    text, form = text_of(digest), await TextForm.sent(request)
    words = form.read(text)
    if not form.is_fine:
        return await _page(request, text, form, status=422)
    if form.flag("look"):
        return await _page(request, text, form, is_preview=True)
    changed = await change_text(actor_of(request), text, words, at=site_of(request).clock())
    said = (
        mark("Bewaard. Iedereen ziet deze woorden binnen enkele seconden.")
        if changed
        else mark("Er is niets gewijzigd.")
    )
    return redirect(f"{_TEXTS}/{digest}", request=request, said=said)


@post(f"{_ONE}/revert", permission=Permission.ADMINISTER)
async def revert_submit(request: Request[Any, Any, Any], digest: FromPath[str]) -> Response[Any]:
    """Back to the shipped words in every language."""
    text = text_of(digest)
    await change_text(actor_of(request), text, {}, at=site_of(request).clock())
    said = mark("De meegeleverde woorden staan er weer.")
    return redirect(f"{_TEXTS}/{digest}", request=request, said=said)


async def _page(
    request: Request[Any, Any, Any], text: InterfaceText, form: TextForm, *, is_preview: bool = False, status: int = 200
) -> Response[str]:
    own = await own_words_of(text)
    page = InterfaceTextPage(
        bar=BAR,
        path=f"{_TEXTS}/{text.digest}",
        text=text,
        form=form,
        languages=tuple(
            InLanguage(code, name, _sentences(text, form, code), own.get(code)) for code, name in LANGUAGES.items()
        ),
        is_preview=is_preview,
    )
    return show(page, request, status=status)


def _sentences(text: InterfaceText, form: TextForm, language: str) -> tuple[Sentence, ...]:
    shipped = text.shipped.get(language, ("",) * len(text.source))
    names = [field_of(language, place) for place in range(len(text.source))]
    return tuple(
        Sentence(name, words, with_samples(form.value(name) or words))
        for name, words in zip(names, shipped, strict=True)
    )


ROUTER = Router(path="/", route_handlers=[texts, interface_text, text_submit, revert_submit])
