"""Which papers a change of the list made void: those that would now be printed with other words.

A signature under an H 9 or H 4 holds for the names and their order as printed above it (Kieswet H 4, H 9;
`product.md`), and so for every paper: when its words are the same, the paper in hand is still good. The
version code and hash in the foot do not count.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

from kieslijst.documents.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.inputs import Edition
from kieslijst.documents.paper_kinds import in_handing_in_order, kind_of, paper_name
from kieslijst.documents.papers_text import markup_of

_NO_DIGEST = "0" * 64


def outdated(before: FileOfPapers, after: FileOfPapers) -> tuple[str, ...]:
    """Paths in the package `before` of papers that are void now, in its order; also of those no longer asked for."""
    still_good = {_words(form) for form in _forms(after)}
    return tuple(
        folder + paper_name(form)
        for folder, shown in zip(before.folders, before.lists, strict=True)
        for form in in_handing_in_order(shown.forms)
        if _words(form) not in still_good
    )


def only_new(before: FileOfPapers, after: FileOfPapers) -> FileOfPapers:
    """The package `after` without what `before` has already: papers with the same words, the same files of others.

    The hand-in sheet stays with every list that has a new paper: it carries the new code.
    """
    words = {_words(form) for form in _forms(before)}
    extras = chain(before.extra_files, *(shown.extra_files for shown in before.lists))
    known = {extra.content for extra in extras}
    lists = tuple(_only_new(shown, words, known) for shown in after.lists)
    return FileOfPapers(lists, tuple(extra for extra in after.extra_files if extra.content not in known))


def _only_new(shown: ListPapers, words: set[tuple[str, str]], known: set[bytes]) -> ListPapers:
    return replace(
        shown,
        forms=tuple(form for form in shown.forms if _words(form) not in words),
        extra_files=tuple(extra for extra in shown.extra_files if extra.content not in known),
    )


def _forms(papers: FileOfPapers) -> Iterator[Any]:
    return (form for shown in papers.lists for form in shown.forms)


def _words(form: Any) -> tuple[str, str]:
    """The model and the text of the paper as if it had no version yet."""
    model = kind_of(form).model
    neutral = Edition(digest=_NO_DIGEST, language=form.edition.language)
    return model.name, markup_of(model, replace(form, edition=neutral)).html
