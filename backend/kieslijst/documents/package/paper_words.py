"""What a paper says, as a digest: equal digests mean that the paper in hand says what a new one would say.

The code and the hash in the foot do not count (`ux.md` d.7, `product.md` "The file of papers"). Nothing is typeset,
and the part that all H 9 of a list share is filled in once: eighty papers take some hundredths of a second.
"""

import hashlib
from dataclasses import replace
from typing import Any

from kieslijst.documents.markup.papers_text import unbroken_html
from kieslijst.documents.models.h9 import H9, Personal, h9_page, notice_of, personal_words
from kieslijst.documents.models.model import ListForm
from kieslijst.documents.package.paper_kinds import kind_of
from kieslijst.documents.parts.appointment_notice import Notice
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.stamp import stamp_of

_NO_DIGEST = "0" * 64
_NOBODY = Personal("", "", "", "", "", "")


class PaperWords:
    """Digests of the papers of one or two packages."""

    def __init__(self) -> None:
        self._shared: dict[tuple[int, Notice], tuple[PrintedList, str]] = {}

    def digest(self, form: ListForm) -> bytes:
        """32 bytes for the model, its language and its words. Raises as `papers_text.markup_of`."""
        if isinstance(form, H9):
            return _digest("h9", form.edition.language, self._of_everybody(form), repr(personal_words(form)))
        return _digest(*_of_one(form))

    def _of_everybody(self, form: H9) -> str:
        """The H 9 without a candidate; a list is known by its identity and kept, so that no other gets its number."""
        shown, notice = form.candidate_list, notice_of(form)
        known = self._shared.get((id(shown), notice))
        if known is None:
            neutral = _neutral(form)
            page = replace(h9_page(form), stamp=stamp_of(neutral, subject=0), personal=_NOBODY, title="")
            known = (shown, unbroken_html(page, model="h9", language=neutral.language))
            self._shared[id(shown), notice] = known
        return known[1]


def _of_one(form: Any) -> tuple[str, str, str]:
    model, edition = kind_of(form).model, _neutral(form)
    page = model.page(replace(form, edition=edition))
    return model.name, edition.language, unbroken_html(page, model=model.name, language=edition.language)


def _neutral(form: ListForm) -> Edition:
    return Edition(digest=_NO_DIGEST, language=form.edition.language)


def _digest(*parts: str) -> bytes:
    return hashlib.sha256("\0".join(parts).encode()).digest()
