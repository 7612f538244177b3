"""Packages of invented lists."""

from dataclasses import replace
from functools import cache

from tests.documents.examples import EDITION, a_list, an_h1, an_h9, somebody
from tests.documents.once_per_run import once

from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.model import ListForm
from kieslijst.documents.package.file_of_papers import ExtraFile, FileOfPapers, ListPapers, PaperFile
from kieslijst.documents.package.zip_file import all_files
from kieslijst.documents.words.inputs import Edition, PrintedList

EML = ExtraFile("eml210.eml.xml", b"<EML/>")


def papers_of(shown: PrintedList, *codes: str, edition: Edition = EDITION) -> ListPapers:
    """Everything that a list of one group hands in; the consents before the list, which the package puts right."""
    consents = [an_h9(shown, position=row.position, edition=edition) for row in shown.candidates]
    forms: tuple[ListForm, ...] = (*consents, H31(shown, edition, somebody().name), an_h1(shown, edition=edition))
    return ListPapers(forms, HandInSheet(shown, edition), district_codes=codes, extra_files=(EML,) if codes else ())


def package_of(count: int) -> FileOfPapers:
    return FileOfPapers((papers_of(a_list(count)),), (EML,))


@cache
def made_files(papers: FileOfPapers) -> tuple[PaperFile, ...]:
    """All files of a package, made once in a run."""
    return once("package", papers, lambda: all_files(papers))


def everything(count: int = 5, *, draft: bool = False) -> bytes:
    """The file for printing everything."""
    papers = papers_of(a_list(count), edition=replace(EDITION, draft=draft))
    return made_files(FileOfPapers((papers,)))[0].content
