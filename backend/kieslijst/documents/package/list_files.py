"""The files of the lists of a package: the file with everything, the hand-in sheet, each paper by itself."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import cast

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.hand_in_sheet import MODEL as HAND_IN_MODEL
from kieslijst.documents.models.model import AnyModel, ListForm
from kieslijst.documents.package.beside import Beside
from kieslijst.documents.package.file_names import EVERYTHING, HAND_IN_SHEET
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers, PaperFile
from kieslijst.documents.package.paper_kinds import in_handing_in_order, kind_of, paper_name
from kieslijst.documents.package.print_file import PaperToPrint, Sheets, print_file, separator_sheets
from kieslijst.documents.press.grouped_kinds import GROUPED, PersonalForm
from kieslijst.documents.press.leaf import MadePaper
from kieslijst.documents.press.personal_files import made_paper
from kieslijst.documents.press.personal_forms import personal_forms
from kieslijst.documents.press.personal_layout import Layout
from kieslijst.documents.press.typesetting import lay_out

Each = Callable[[], None]
"""Called when a paper is made."""


def files_of_lists(papers: FileOfPapers, lists: Iterable[int], *, each: Each) -> list[PaperFile]:
    """The files of these lists (by number, from 0) with their paths, in handing-in order."""
    made: list[PaperFile] = []
    for number in lists:
        if made:
            gc.collect()  # Layouts are circles, and whoever makes a package may have switched the collector off.
        folder = papers.folders[number]
        made += [PaperFile(folder + paper.name, paper.content) for paper in _files_of_list(papers.lists[number], each)]
    return made


def files_at_once(papers: FileOfPapers, *, each: Each) -> list[PaperFile]:
    """Those of all lists, half of them made in a copy of this process; of a single list half of its papers."""
    count = len(papers.lists)
    if count == 1:
        return list(_files_of_list(papers.lists[0], each, at_once=True))
    first, second = range((count + 1) // 2), range((count + 1) // 2, count)
    other = Beside(lambda step: files_of_lists(papers, second, each=step))
    try:
        return [*files_of_lists(papers, first, each=each), *other.result(each)]
    finally:
        other.stop()


def _files_of_list(shown: ListPapers, each: Each, *, at_once: bool = False) -> Iterator[PaperFile]:
    """The papers, then what others made."""
    if shown.forms:
        yield from (_made_at_once if at_once else _made_here)(shown, each).files()
    for extra in shown.extra_files:
        yield PaperFile(extra.name, extra.content)


class _MadeList:
    """The papers of a list in handing-in order, its hand-in sheet, and the sheets to lie between."""

    def __init__(self, shown: ListPapers, made: Sequence[MadePaper], sheet: MadePaper | None, between: Sheets) -> None:
        self._shown, self._forms = shown, in_handing_in_order(shown.forms)
        self._made, self._sheet, self._between = made, sheet, between

    def files(self) -> Iterator[PaperFile]:
        pairs = list(zip(self._forms, self._made, strict=True))
        to_print = [PaperToPrint(kind_of(form).model.name, paper.leaf) for form, paper in pairs]
        first = self._sheet.leaf if self._sheet else None
        yield PaperFile(
            EVERYTHING[self._shown.language], print_file(to_print, self._forms[0], self._between, first=first)
        )
        if self._sheet:
            yield PaperFile(HAND_IN_SHEET[self._shown.language], self._sheet.file)
        for form, paper in pairs:
            yield PaperFile(paper_name(form), paper.file)


def _made_here(shown: ListPapers, each: Each) -> _MadeList:
    forms = in_handing_in_order(shown.forms)
    return _MadeList(shown, _made_papers(forms, each), _made_sheet(shown, each), separator_sheets(forms))


def _made_at_once(shown: ListPapers, each: Each) -> _MadeList:
    """The last papers and what lies between them are made in a copy of this process, and meanwhile the others here."""
    forms = in_handing_in_order(shown.forms)
    first = _halfway(forms, already=_OF_SHEET if shown.hand_in else 0)
    other = Beside(lambda step: (_made_papers(forms[first:], step), separator_sheets(forms)))
    try:
        made, sheet = _made_papers(forms[:first], each), _made_sheet(shown, each)
        others, between = other.result(each)
    finally:
        other.stop()
    return _MadeList(shown, [*made, *others], sheet, between)


_OF_GROUP, _OF_SHEET, _OF_SEPARATORS = 1.9, 1.0, 0.3
"""What papers that are made together, the hand-in sheet and the sheets that lie between cost; a paper by itself is 1.
As measured with eighty candidates, where it matters most."""


def _halfway(forms: Sequence[ListForm], *, already: float) -> int:
    """The place from which on a copy makes the papers, so that both are ready at about the same time."""
    steps = [(0, 0.0)]
    for kind, alike in groupby(forms, key=type):
        count = len(list(alike))
        place, cost = steps[-1]
        if kind in GROUPED:
            steps.append((place + count, cost + _OF_GROUP))
        else:
            steps += [(place + number, cost + number) for number in range(1, count + 1)]
    whole = steps[-1][1] + _OF_SEPARATORS
    return min(steps, key=lambda step: max(already + step[1], whole - step[1]))[0]


def _made_papers(forms: Sequence[ListForm], each: Each) -> list[MadePaper]:
    """The papers in order; those that differ in a few cells are made together."""
    made: list[MadePaper] = []
    for kind, of_kind in groupby(forms, key=type):
        alike = list(of_kind)
        if kind in GROUPED:
            made += personal_forms(cast("list[PersonalForm]", alike), each=each)
        else:
            made += [_made(kind_of(form).model, form, each) for form in alike]
    return made


def _made_sheet(shown: ListPapers, each: Each) -> MadePaper | None:
    return _made(HAND_IN_MODEL, shown.hand_in, each) if shown.hand_in else None


def _made(model: AnyModel, form: ListForm, each: Each) -> MadePaper:
    markup = markup_of(model, form)
    made = made_paper(Layout((), markup, lay_out(markup)), mark=markup.title)
    each()
    return made
