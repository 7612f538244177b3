"""The file of papers: every paper of every list, checksums, one ZIP; the same input gives the same bytes."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator

from kieslijst.documents.consent_forms import ConsentForms, consent_forms
from kieslijst.documents.file_names import H1_NAME, H9_TOGETHER, MANIFEST, h9_name, list_folders
from kieslijst.documents.file_of_papers import FileOfPapers, ListPapers, PaperFile
from kieslijst.documents.h1 import MODEL as H1_MODEL
from kieslijst.documents.inputs import Language
from kieslijst.documents.papers_text import markup_of
from kieslijst.documents.typesetting import lay_out, write_pdf

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
    languages = {shown.h1.edition.language for shown in papers.lists}
    language = languages.pop() if len(languages) == 1 else Language.NL
    folders = list_folders([shown.district_codes for shown in papers.lists], language)
    for folder, shown in zip(folders, papers.lists, strict=True):
        for paper in _files_of_list(shown):
            yield PaperFile(folder + paper.name, paper.content)


def _files_of_list(shown: ListPapers) -> Iterator[PaperFile]:
    language = shown.h1.edition.language
    markup = markup_of(H1_MODEL, shown.h1)
    yield PaperFile(H1_NAME[language], write_pdf(lay_out(markup), markup.stamp))
    if shown.consents:
        made: ConsentForms = consent_forms(shown.consents)
        for form, content in zip(shown.consents, made.single, strict=True):
            yield PaperFile(h9_name(form.candidate, language), content)
        yield PaperFile(H9_TOGETHER[language], made.together)
    for extra in shown.extra_files:
        yield PaperFile(extra.name, extra.content)


def _manifest(files: Iterable[PaperFile]) -> PaperFile:
    """In the form of sha256sum, so that `sha256sum -c` checks an unpacked package."""
    lines = [f"{hashlib.sha256(file.content).hexdigest()}  {file.name}\n" for file in files]
    return PaperFile(MANIFEST, "".join(lines).encode())
