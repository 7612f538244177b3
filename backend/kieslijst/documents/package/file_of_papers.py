"""Input of one package: the papers of a nomination, list by list, with files that others made."""

from dataclasses import dataclass

from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.model import ListForm
from kieslijst.documents.package.file_names import list_folders
from kieslijst.documents.words.inputs import Language


@dataclass(frozen=True, slots=True)
class ExtraFile:
    """A finished file that travels along, for example `eml210.eml.xml`."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ListPapers:
    """The papers of one list: inputs of any models of `paper_kinds`, in any order.

    `district_codes` name its folder ("ut", "nh") when there is more than one list.
    """

    forms: tuple[ListForm, ...]
    hand_in: HandInSheet | None = None
    district_codes: tuple[str, ...] = ()
    extra_files: tuple[ExtraFile, ...] = ()

    @property
    def language(self) -> Language:
        return next((form.edition.language for form in self.forms), Language.NL)


@dataclass(frozen=True, slots=True)
class FileOfPapers:
    """All lists of a group in one election, with files that belong to no list in particular."""

    lists: tuple[ListPapers, ...]
    extra_files: tuple[ExtraFile, ...] = ()

    @property
    def folders(self) -> tuple[str, ...]:
        """The folder of each list, ending in a slash; "" when there is only one."""
        languages = {shown.language for shown in self.lists}
        language = languages.pop() if len(languages) == 1 else Language.NL
        return list_folders([shown.district_codes for shown in self.lists], language)


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A finished file of the package; `name` is its path in the ZIP."""

    name: str
    content: bytes
