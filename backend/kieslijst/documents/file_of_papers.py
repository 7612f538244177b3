"""Input of one package: the papers of a nomination, list by list, with files that others made."""

from dataclasses import dataclass

from kieslijst.documents.h1 import H1
from kieslijst.documents.h9 import H9


@dataclass(frozen=True, slots=True)
class ExtraFile:
    """A finished file that travels along, for example `eml210.eml.xml`."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ListPapers:
    """The papers of one list. `district_codes` name its folder ("ut", "nh") when there is more than one list."""

    h1: H1
    consents: tuple[H9, ...]
    district_codes: tuple[str, ...] = ()
    extra_files: tuple[ExtraFile, ...] = ()


@dataclass(frozen=True, slots=True)
class FileOfPapers:
    """All lists of a group in one election, with files that belong to no list in particular."""

    lists: tuple[ListPapers, ...]
    extra_files: tuple[ExtraFile, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A finished file of the package; `name` is its path in the ZIP."""

    name: str
    content: bytes
