"""Model H 1, candidate list (Kieswet H 1, H 2, H 3, H 5, H 6; EK R 1, R 3, R 4, R 6; `forms.md` 3)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.parts.candidate_table import ListedCandidate, listed_candidates
from kieslijst.documents.words.district_names import PrintedDistricts, printed_districts
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import AddressedPerson, Edition, PrintedList
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.printed_address import address_line, place_of
from kieslijst.documents.words.stamp import Stamp, stamp_of


@dataclass(frozen=True, slots=True)
class H1:
    """Input of model H 1.

    `submitter` is None when not known (a list from a file): the block is then left to be filled in by
    hand. `seated_before` follows Kieswet H 4(8); an unnamed list is never seated before.
    """

    candidate_list: PrintedList
    edition: Edition
    submitter: AddressedPerson | None = None
    substitutes: tuple[AddressedPerson, ...] = ()
    seated_before: bool = False


@dataclass(frozen=True, slots=True)
class SubstituteLine:
    """A row of the table of substitutes."""

    surname: str
    initials: str
    street: str
    postcode: str
    place: str


@dataclass(frozen=True, slots=True)
class H1Page:
    """What the template of model H 1 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    districts: PrintedDistricts
    appellation: str
    candidates: tuple[ListedCandidate, ...]
    substitutes: tuple[SubstituteLine, ...]
    attachments: tuple[str, ...]
    submitter_name: str
    submitter_address: str
    title: str


SECTIONS = ("election", "districts", "appellation", "candidates", "substitutes", "attachments", "signature")


def h1_page(form: H1) -> H1Page:
    """The words of an H 1. Raises `PositionsBroken` when the candidates are not numbered 1 to n."""
    shown = form.candidate_list
    return H1Page(
        stamp=stamp_of(form.edition, subject=0),
        number=numbered(SECTIONS, without={"districts"} if not shown.districts.several_in_election else set()),
        election=election_named(shown.election, form.edition.language),
        districts=printed_districts(shown.districts),
        appellation=shown.appellation.text,
        candidates=listed_candidates(shown.candidates, form.edition.language),
        substitutes=tuple(_substitute_line(person) for person in form.substitutes),
        attachments=attachment_lines(shown.election.type, shown.appellation, seated_before=form.seated_before),
        submitter_name=form.submitter.name.surname_first if form.submitter else "",
        submitter_address=address_line(form.submitter.address) if form.submitter else "",
        title=shown.appellation.text,
    )


def _substitute_line(person: AddressedPerson) -> SubstituteLine:
    return SubstituteLine(
        surname=person.name.surname,
        initials=person.name.initials_with_first_name,
        street=person.address.street_line,
        postcode=person.address.postcode,
        place=place_of(person.address),
    )


MODEL: Model[H1] = Model("h1", h1_page)
