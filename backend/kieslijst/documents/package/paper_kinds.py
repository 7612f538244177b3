"""Every kind of paper that a package may hold, in handing-in order, with its file name (`forms.md` 2.2)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kieslijst.documents.models import (
    h1,
    h3_1,
    h3_2,
    h4,
    h9,
    intended_residence,
    residence_abroad,
    support_text,
    y13,
    y35,
)
from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.h4 import H4, CollegeKind
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.model import AnyModel, Form, ListForm
from kieslijst.documents.models.residence_abroad import ResidenceAbroad
from kieslijst.documents.models.support_text import SupportText
from kieslijst.documents.models.y13 import Y13
from kieslijst.documents.models.y35 import Y35
from kieslijst.documents.package.file_names import slug
from kieslijst.documents.words.inputs import CandidateRow, Language

_PDF = ".pdf"


def _one_of_its_kind(_: Any) -> str:
    return ""


def _of_college(form: H4) -> str:
    """ "utrecht", "buitenland"; "" for every election but the Eerste Kamer."""
    if form.college is None:
        return ""
    return "buitenland" if form.college.kind is CollegeKind.ABROAD else slug(form.college.name)


def _of_candidate(form: Any) -> str:
    """ "berg-7"; the position keeps namesakes apart."""
    candidate: CandidateRow = form.candidate
    return "-".join(part for part in (slug(candidate.name.last_name), str(candidate.position)) if part)


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A model in the package: `stems` begin the name of its files, `which` tells papers of the kind apart.

    Frisian names are those of the Frisian package; a kind without one keeps its Dutch name there.
    """

    model: AnyModel
    stems: Mapping[Language, str]
    which: Callable[[Any], str] = _one_of_its_kind


_NL, _FY = Language.NL, Language.FY
KINDS: dict[type[Form], PaperKind] = {
    H1: PaperKind(h1.MODEL, {_NL: "h1-kandidatenlijst", _FY: "h1-kandidatelist"}),
    H31: PaperKind(h3_1.MODEL, {_NL: "h3-1-aanduiding", _FY: "h3-1-oantsjutting"}),
    H32: PaperKind(h3_2.MODEL, {_NL: "h3-2-samengevoegde-aanduiding", _FY: "h3-2-gearfoege-oantsjutting"}),
    H4: PaperKind(h4.MODEL, {_NL: "h4-ondersteuningsverklaring", _FY: "h4-stipeferklearring"}, _of_college),
    SupportText: PaperKind(support_text.MODEL, {_NL: "tekst-voor-den-haag"}),
    H9: PaperKind(
        h9.MODEL, {_NL: "h9-instemmingsverklaringen/h9", _FY: "h9-ynstimmingsferklearrings/h9"}, _of_candidate
    ),
    IntendedResidence: PaperKind(
        intended_residence.MODEL,
        {_NL: "h7-voorgenomen-vestiging/h7", _FY: "h7-foarnommen-festiging/h7"},
        _of_candidate,
    ),
    ResidenceAbroad: PaperKind(residence_abroad.MODEL, {_NL: "h7-voorgenomen-vestiging/h7"}, _of_candidate),
    Y13: PaperKind(y13.MODEL, {_NL: "y13-verklaringen/y13"}, _of_candidate),
    Y35: PaperKind(y35.MODEL, {_NL: "y35-verklaringen/y35"}, _of_candidate),
}
"""A kind that is not in this table is in no package."""


def kind_of(form: Form) -> PaperKind:
    """The kind of a paper by its input."""
    return KINDS[type(form)]


def paper_name(form: Form) -> str:
    """Where the paper lies in the package of its list ("h9-instemmingsverklaringen/h9-berg-7.pdf")."""
    kind = kind_of(form)
    stem = kind.stems.get(form.edition.language, kind.stems[_NL])
    return "-".join(part for part in (stem, kind.which(form)) if part) + _PDF


def in_handing_in_order(forms: Sequence[ListForm]) -> tuple[ListForm, ...]:
    """Kind by kind; within a kind as given."""
    order = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(forms, key=lambda form: order[type(form)]))
