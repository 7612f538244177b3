"""All H 9 of a list: one file for each candidate, and one file with all of them in handing-in order."""

from collections.abc import Sequence
from dataclasses import dataclass

from weasyprint import Document

from kieslijst.documents.h9 import H9
from kieslijst.documents.papers_text import Markup, form_title, h9_markup
from kieslijst.documents.sentences import sentences
from kieslijst.documents.typesetting import joined, lay_out, write_pdf


@dataclass(frozen=True, slots=True)
class ConsentForms:
    """`single` in the order of the input; `together` holds the same pages in one file."""

    single: tuple[bytes, ...]
    together: bytes


def consent_forms(forms: Sequence[H9]) -> ConsentForms:
    """Every form laid out by itself. Raises as `papers_text.h9_markup` does."""
    laid_out: list[tuple[Markup, Document]] = []
    for form in forms:
        markup = h9_markup(form)
        laid_out.append((markup, lay_out(markup)))
    return ConsentForms(
        single=tuple(write_pdf(document, markup.stamp) for markup, document in laid_out),
        together=joined(laid_out, title=title_together(forms[0])),
    )


def title_together(form: H9) -> str:
    """Title of the file with all forms."""
    say = sentences("h9", form.edition.language)
    return form_title(say, of=say("together"))
