"""The file of papers: every paper of every list, checksums, one ZIP; the same input gives the same bytes."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kieslijst.documents.consent_files import MadePaper, made_paper
from kieslijst.documents.consent_forms import consent_forms
from kieslijst.documents.consent_layout import Layout
from kieslijst.documents.file_names import EVERYTHING, HAND_IN_SHEET, MANIFEST
from kieslijst.documents.file_of_papers import FileOfPapers, ListPapers, PaperFile
from kieslijst.documents.h9 import H9
from kieslijst.documents.hand_in_sheet import MODEL as HAND_IN_MODEL
from kieslijst.documents.model import AnyModel, ListForm
from kieslijst.documents.paper_kinds import in_handing_in_order, kind_of, paper_name
from kieslijst.documents.papers_text import markup_of
from kieslijst.documents.print_file import PaperToPrint, print_file
from kieslijst.documents.progress import Count, Progress
from kieslijst.documents.typesetting import lay_out

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3


def zipped(papers: FileOfPapers, *, progress: Progress | None = None) -> bytes:
    """The package as a ZIP without compression (PDF is compressed already) and without times."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for paper in all_files(papers, progress=progress):
            entry = zipfile.ZipInfo(paper.name, _LONG_AGO)
            entry.external_attr, entry.create_system = _READABLE, _UNIX
            archive.writestr(entry, paper.content)
    return target.getvalue()


def all_files(papers: FileOfPapers, *, progress: Progress | None = None) -> tuple[PaperFile, ...]:
    """Every file of the package with its path, in handing-in order, the manifest last.

    Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there.
    """
    made = _files_of_lists(papers, Count(papers, progress))
    files = [*made, *(PaperFile(extra.name, extra.content) for extra in papers.extra_files)]
    return (*files, _manifest(files))


def _files_of_lists(papers: FileOfPapers, count: Count) -> Iterator[PaperFile]:
    for folder, shown in zip(papers.folders, papers.lists, strict=True):
        for paper in _files_of_list(shown, count):
            yield PaperFile(folder + paper.name, paper.content)


def _files_of_list(shown: ListPapers, count: Count) -> Iterator[PaperFile]:
    """The file with everything, the hand-in sheet, each paper by itself, then what others made."""
    if shown.forms:
        yield from _papers_of_list(shown, count)
    for extra in shown.extra_files:
        yield PaperFile(extra.name, extra.content)


def _papers_of_list(shown: ListPapers, count: Count) -> Iterator[PaperFile]:
    forms = in_handing_in_order(shown.forms)
    made = _made_papers(forms, count)
    sheet = _made(HAND_IN_MODEL, shown.hand_in, count) if shown.hand_in else None
    to_print = [PaperToPrint(kind_of(form).model.name, paper.leaf) for form, paper in zip(forms, made, strict=True)]
    everything = print_file(to_print, forms[0], first=sheet.leaf if sheet else None)
    yield PaperFile(EVERYTHING[shown.language], everything)
    if sheet:
        yield PaperFile(HAND_IN_SHEET[shown.language], sheet.file)
    for form, paper in zip(forms, made, strict=True):
        yield PaperFile(paper_name(form), paper.file)


def _made_papers(forms: Sequence[ListForm], count: Count) -> list[MadePaper]:
    """The papers in order; all H 9 are made together."""
    made: list[MadePaper] = []
    for _, of_kind in groupby(forms, key=type):
        alike = list(of_kind)
        consents = [form for form in alike if isinstance(form, H9)]
        made += consent_forms(consents, each=count.one_more) if consents else []
        made += [] if consents else [_made(kind_of(form).model, form, count) for form in alike]
    return made


def _made(model: AnyModel, form: ListForm, count: Count) -> MadePaper:
    markup = markup_of(model, form)
    made = made_paper(Layout((), markup, lay_out(markup)), mark=markup.title)
    count.one_more()
    return made


def _manifest(files: Iterable[PaperFile]) -> PaperFile:
    """In the form of sha256sum, so that `sha256sum -c` checks an unpacked package."""
    lines = [f"{hashlib.sha256(file.content).hexdigest()}  {file.name}\n" for file in files]
    return PaperFile(MANIFEST, "".join(lines).encode())
