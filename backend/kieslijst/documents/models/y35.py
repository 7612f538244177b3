"""Model Y 35, not excluded in the home member state, in Dutch and English (Kieswet Y 35; `forms.md` 11)."""

from dataclasses import dataclass, field

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.declarations import Declaration, declarant, require_election
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.printed_address import address_line
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class Origin:
    """What the law asks besides the date of birth; "" is filled in by hand."""

    nationality: str = ""
    birth_place: str = ""
    last_address: str = ""
    """Last address and place of residence in the home member state, on one line."""


UNKNOWN_ORIGIN = Origin()


@dataclass(frozen=True, slots=True)
class Y35(Declaration):
    """Input of model Y 35, for a candidate who is a national of another member state and not also Dutch."""

    address: PostalAddress = field(default=PostalAddress(), repr=False)
    origin: Origin = field(default=UNKNOWN_ORIGIN, repr=False)


@dataclass(frozen=True, slots=True)
class Y35Page:
    """What the template of model Y 35 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    surname: str
    initials: str
    address: str
    residence: str
    birth_date: str
    origin: Origin
    title: str


def y35_page(form: Y35) -> Y35Page:
    """The words of a Y 35. Raises `PositionsBroken`, and `Refused` for another election than the EP."""
    require_election(form, (ElectionType.EP,), paper="Model Y 35")
    row = declarant(form)
    return Y35Page(
        stamp=stamp_of(form.edition, subject=form.position),
        number=numbered(("candidate", "signature")),
        surname=row.surname,
        initials=row.initials,
        address=address_line(form.address),
        residence=row.residence,
        birth_date=row.birth_date,
        origin=form.origin,
        title=form.candidate.name.surname_first,
    )


MODEL: Model[Y35] = Model("y35", y35_page)
