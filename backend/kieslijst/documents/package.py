"""The file of papers: every paper of every list, checksums, one ZIP; the same input gives the same bytes."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence

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
from kieslijst.documents.typesetting import lay_out

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3


def zipped(papers: FileOfPapers) -> bytes:
    """The package as a ZIP without compression (PDF is compressed already) and without times."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for paper in all_files(papers):
            entry = zipfile.ZipInfo(paper.name, _LONG_AGO)
            entry.external_attr, entry.create_system = _READABLE, _UNIX
            archive.writestr(entry, paper.content)
    return target.getvalue()


def all_files(papers: FileOfPapers) -> tuple[PaperFile, ...]:
    """Every file of the package with its path, in handing-in order, the manifest last.

    Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there.
    """
    files = [*_files_of_lists(papers), *(PaperFile(extra.name, extra.content) for extra in papers.extra_files)]
    return (*files, _manifest(files))


def _files_of_lists(papers: FileOfPapers) -> Iterator[PaperFile]:
    for folder, shown in zip(papers.folders, papers.lists, strict=True):
        for paper in _files_of_list(shown):
            yield PaperFile(folder + paper.name, paper.content)


def _files_of_list(shown: ListPapers) -> Iterator[PaperFile]:
    """The file with everything, the hand-in sheet, each paper by itself, then what others made."""
    if shown.forms:
        yield from _papers_of_list(shown)
    for extra in shown.extra_files:
        yield PaperFile(extra.name, extra.content)


def _papers_of_list(shown: ListPapers) -> Iterator[PaperFile]:
    forms = in_handing_in_order(shown.forms)
    made = _made_papers(forms)
    sheet = _made(HAND_IN_MODEL, shown.hand_in) if shown.hand_in else None
    to_print = [PaperToPrint(kind_of(form).model.name, paper.leaf) for form, paper in zip(forms, made, strict=True)]
    everything = print_file(to_print, forms[0], first=sheet.leaf if sheet else None)
    yield PaperFile(EVERYTHING[shown.language], everything)
    if sheet:
        yield PaperFile(HAND_IN_SHEET[shown.language], sheet.file)
    for form, paper in zip(forms, made, strict=True):
        yield PaperFile(paper_name(form), paper.file)


def _made_papers(forms: Sequence[ListForm]) -> list[MadePaper]:
    """The papers in order; all H 9 are made together."""
    consents = iter(consent_forms([form for form in forms if isinstance(form, H9)]))
    return [next(consents) if isinstance(form, H9) else _made(kind_of(form).model, form) for form in forms]


def _made(model: AnyModel, form: ListForm) -> MadePaper:
    markup = markup_of(model, form)
    return made_paper(Layout((), markup, lay_out(markup)), mark=markup.title)


def _manifest(files: Iterable[PaperFile]) -> PaperFile:
    """In the form of sha256sum, so that `sha256sum -c` checks an unpacked package."""
    lines = [f"{hashlib.sha256(file.content).hexdigest()}  {file.name}\n" for file in files]
    return PaperFile(MANIFEST, "".join(lines).encode())
