"""What the declaration of intended residence and its reverse share; there is no ministerial model (`forms.md` 7)."""

from dataclasses import dataclass, field

from kieslijst.documents.parts.declarations import Declaration, declarant, name_in_full
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.printed_address import address_line
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.address import PostalAddress


@dataclass(frozen=True, slots=True)
class ResidenceDeclaration(Declaration):
    """Who declares where to settle; `address` is for letters, and what is unknown is filled in by hand."""

    address: PostalAddress = field(default=PostalAddress(), repr=False)


@dataclass(frozen=True, slots=True)
class ResidencePage:
    """What the template prints, in words; `first_candidate` names an unnamed list."""

    stamp: Stamp
    name: str
    residence: str
    address: str
    election: Named
    appellation: str
    first_candidate: str
    title: str


def residence_page(form: ResidenceDeclaration) -> ResidencePage:
    """The words of either declaration. Raises `PositionsBroken` as `declarant`."""
    shown = form.candidate_list
    row = declarant(form)
    return ResidencePage(
        stamp=stamp_of(form.edition, subject=form.position),
        name=name_in_full(row),
        residence=row.residence,
        address=address_line(form.address),
        election=election_named(shown.election, form.edition.language),
        appellation=shown.appellation.text,
        first_candidate=shown.candidates[0].name.surname_first,
        title=form.candidate.name.surname_first,
    )
