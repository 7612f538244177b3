"""The file of papers: every paper of every list, checksums, one ZIP; the same input gives the same bytes."""

import hashlib
import io
import zipfile
from collections.abc import Iterable

from kieslijst.documents.package.file_names import MANIFEST
from kieslijst.documents.package.file_of_papers import FileOfPapers, PaperFile
from kieslijst.documents.package.list_files import files_at_once, files_of_lists
from kieslijst.documents.package.progress import Count, Progress

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o100644 << 16
_UNIX = 3


def zipped(papers: FileOfPapers, *, progress: Progress | None = None, at_once: bool = False) -> bytes:
    """The package as a ZIP without compression (PDF is compressed already) and without times."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for paper in all_files(papers, progress=progress, at_once=at_once):
            entry = zipfile.ZipInfo(paper.name, _LONG_AGO)
            entry.external_attr, entry.create_system = _READABLE, _UNIX
            archive.writestr(entry, paper.content)
    return target.getvalue()


def all_files(
    papers: FileOfPapers, *, progress: Progress | None = None, at_once: bool = False
) -> tuple[PaperFile, ...]:
    """Every file of the package with its path, in handing-in order, the manifest last.

    With `at_once` half of the work is done in a copy of this process (see `beside`); the files are the same.
    Raises `MissingGlyph`, `PositionsBroken`, or `Refused` for a language that is not there.
    """
    each = Count(papers, progress).one_more
    made = files_at_once(papers, each=each) if at_once else files_of_lists(papers, range(len(papers.lists)), each=each)
    files = [*made, *(PaperFile(extra.name, extra.content) for extra in papers.extra_files)]
    return (*files, _manifest(files))


def _manifest(files: Iterable[PaperFile]) -> PaperFile:
    """In the form of sha256sum, so that `sha256sum -c` checks an unpacked package."""
    lines = [f"{hashlib.sha256(file.content).hexdigest()}  {file.name}\n" for file in files]
    return PaperFile(MANIFEST, "".join(lines).encode())
