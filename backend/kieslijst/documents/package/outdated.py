"""Which papers a change of the list made void: those that would now be printed with other words.

A signature under an H 9 or H 4 holds for the names and their order as printed above it (Kieswet H 4, H 9;
`product.md`), and so for every paper: when its words are the same, the paper in hand is still good. The
version code and hash in the foot do not count.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from kieslijst.documents.models.model import ListForm
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.package.paper_kinds import in_handing_in_order, paper_name
from kieslijst.documents.package.paper_words import PaperWords


def outdated(before: FileOfPapers, after: FileOfPapers) -> tuple[str, ...]:
    """Paths in the package `before` of papers that are void now, in its order; also of those no longer asked for."""
    words = PaperWords()
    still_good = {words.digest(form) for form in _forms(after)}
    return tuple(
        folder + paper_name(form)
        for folder, shown in zip(before.folders, before.lists, strict=True)
        for form in in_handing_in_order(shown.forms)
        if words.digest(form) not in still_good
    )


def only_new(before: FileOfPapers, after: FileOfPapers) -> FileOfPapers:
    """The package `after` without what `before` has already: papers with the same words, the same files of others.

    The hand-in sheet stays with every list that has a new paper: it carries the new code.
    """
    words = PaperWords()
    printed = {words.digest(form) for form in _forms(before)}
    extras = chain(before.extra_files, *(shown.extra_files for shown in before.lists))
    known = {extra.content for extra in extras}
    lists = tuple(_only_new(shown, printed, known, words) for shown in after.lists)
    return FileOfPapers(lists, tuple(extra for extra in after.extra_files if extra.content not in known))


def _only_new(shown: ListPapers, printed: set[bytes], known: set[bytes], words: PaperWords) -> ListPapers:
    return replace(
        shown,
        forms=tuple(form for form in shown.forms if words.digest(form) not in printed),
        extra_files=tuple(extra for extra in shown.extra_files if extra.content not in known),
    )


def _forms(papers: FileOfPapers) -> Iterator[ListForm]:
    return (form for shown in papers.lists for form in shown.forms)
