"""From typed input to HTML: the words of a paper through its template (minijinja, strict, escaped by file name)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from minijinja import Environment, load_from_path

from kieslijst.documents.markup.glyphs import ready_to_print
from kieslijst.documents.models.model import F, Model, Page
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import TEMPLATES, Sentences, sentences
from kieslijst.documents.words.stamp import Stamp

_LONG_WORD = re.compile("[^ ]{12}")
"""Letters that may not fit in the narrowest column of the table of candidates, were they all as wide as a W."""
_PIECE = 100
_LETTER = r"(?:&[^;\s]{1,8};|[^ \n\t<>&])"
_UNBROKEN = re.compile(_LETTER + f"{{{2 * _PIECE},}}")
_PIECES = re.compile(_LETTER + f"{{1,{_PIECE}}}")
"""The typesetter looks at all the rest of a word for each of its lines; in pieces ten thousand letters take seconds."""


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
        tests={"long": _is_long},
        undefined_behavior="strict",
        debug=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _is_long(words: str) -> bool:
    """Whether a cell of the table of candidates may have to break a word; to try it in each cell takes time."""
    return _LONG_WORD.search(words) is not None


def markup_of(model: Model[F], form: F) -> Markup:
    """A paper as HTML. Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there."""
    form = ready_to_print(form)
    return filled(model.page(form), model=model.name, say=sentences(model.name, form.edition.language))


def filled(page: Page, *, model: str, say: Sentences) -> Markup:
    """The template of a model with its words filled in."""
    title = form_title(say, of=page.title)
    return Markup(html=_in_pieces(_html(page, model, say)), title=title, stamp=page.stamp)


def unbroken_html(page: Page, *, model: str, language: Language) -> str:
    """What `filled` prints, not made ready for the typesetter: for who only compares words."""
    return _html(page, model, sentences(model, language))


def _html(page: Page, model: str, say: Sentences) -> str:
    title = form_title(say, of=page.title)
    return _templates().render_template(f"{model}/{model}.html", page=page, say=say, title=title)


def _in_pieces(html: str) -> str:
    """Words of more letters than any line has, cut where a line may end; only in the body, not in the title."""
    head, body, rest = html.partition("<body>")
    return head + body + _UNBROKEN.sub(_cut, rest)


def _cut(word: re.Match[str]) -> str:
    return _PIECES.sub(r'<span class="unbroken">\g<0></span>', word[0])


def form_title(say: Sentences, *, of: str) -> str:
    """Title in the metadata: "Model H 9 - Instemmingsverklaring - van Dijk, A.B. (Anne)".

    A paper that has no ministerial model has an empty sentence for it.
    """
    return " - ".join(part for part in (say("model"), say("name"), of) if part)


def values_html(words: Mapping[str, Sequence[str]], *, language: str) -> str:
    """The sheet of personal words: a line for each, below those of the same letter (the classes of their slot).

    The language is that of the form, because a font may draw the same letters otherwise in another language.
    """
    return _templates().render_template("h9/values.html", words=words, language=language)
