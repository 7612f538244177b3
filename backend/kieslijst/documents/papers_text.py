"""From typed input to HTML: the words of a paper through its template (minijinja, strict, escaped by file name)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from minijinja import Environment, load_from_path

from kieslijst.documents.glyphs import ready_to_print
from kieslijst.documents.h1 import H1, H1Page, h1_page
from kieslijst.documents.h9 import H9, H9Page, h9_page
from kieslijst.documents.sentences import TEMPLATES, Sentences, sentences
from kieslijst.documents.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Markup:
    """A paper as HTML, with what is put on its pages afterwards."""

    html: str
    title: str
    stamp: Stamp


@cache
def _templates() -> Environment:
    return Environment(
        loader=load_from_path(str(TEMPLATES)),
        undefined_behavior="strict",
        debug=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def h1_markup(form: H1) -> Markup:
    """Model H 1 as HTML. Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there."""
    form = ready_to_print(form)
    return filled(h1_page(form), model="h1", say=sentences("h1", form.edition.language))


def h9_markup(form: H9) -> Markup:
    """Model H 9 as HTML; raises as `h1_markup` does."""
    form = ready_to_print(form)
    return filled(h9_page(form), model="h9", say=sentences("h9", form.edition.language))


def filled(page: H1Page | H9Page, *, model: str, say: Sentences) -> Markup:
    """The template of a model with its words filled in."""
    title = form_title(say, of=page.title)
    html = _templates().render_template(f"{model}/{model}.html", page=page, say=say, title=title)
    return Markup(html=html, title=title, stamp=page.stamp)


def form_title(say: Sentences, *, of: str) -> str:
    """Title in the metadata: "Model H 9 - Instemmingsverklaring - van Dijk, A.B. (Anne)"."""
    return " - ".join(part for part in (say("model"), say("name"), of) if part)


def values_html(slots: Sequence[object], rows: Sequence[Sequence[str]]) -> str:
    """The sheet of personal words: a paragraph for each slot of each row."""
    return _templates().render_template("h9/values.html", slots=slots, rows=rows)
