"""Model Y 13, no candidacy in another member state (Kieswet Y 13; `forms.md` 10)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.declarations import Declaration, declarant, require_election
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class Y13(Declaration):
    """Input of model Y 13; every candidate for the European Parliament signs one."""


@dataclass(frozen=True, slots=True)
class Y13Page:
    """What the template of model Y 13 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    surname: str
    initials: str
    residence: str
    title: str


def y13_page(form: Y13) -> Y13Page:
    """The words of a Y 13. Raises `PositionsBroken`, and `Refused` for another election than the EP."""
    require_election(form, (ElectionType.EP,), paper="Model Y 13")
    return Y13Page(
        stamp=stamp_of(form.edition, subject=form.position),
        number=numbered(("declaration",)),
        **y13_words(form),
        title=form.candidate.name.surname_first,
    )


def y13_words(form: Y13) -> dict[str, str]:
    """What differs from candidate to candidate. Raises `PositionsBroken`."""
    row = declarant(form)
    return {"surname": row.surname, "initials": row.initials, "residence": row.residence}


MODEL: Model[Y13] = Model("y13", y13_page)
