"""Model H 9, declaration of consent (Kieswet H 9, H 10, H 10a; EK R 8, R 9, R 9a; Pa 13; Ya 16; `forms.md` 8)."""

from dataclasses import dataclass, field

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.appointment_notice import Notice, notice_for
from kieslijst.documents.parts.candidate_table import ListedCandidate, PositionsBroken, listed_candidates
from kieslijst.documents.words.district_names import PrintedDistricts, printed_districts
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import AddressedPerson, CandidateRow, Edition, PrintedList
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.printed_address import place_of
from kieslijst.documents.words.stamp import Stamp, stamp_of
from kieslijst.shared.address import PostalAddress


@dataclass(frozen=True, slots=True)
class H9:
    """Input of model H 9: the list, and the candidate at `position` who consents to it.

    `bsn` has nine digits, or is "" when unknown; it is printed on this paper only.
    """

    candidate_list: PrintedList
    edition: Edition
    position: int
    bsn: str = field(default="", repr=False)
    address: PostalAddress = field(default=PostalAddress(), repr=False)
    authorised_person: AddressedPerson | None = None

    @property
    def candidate(self) -> CandidateRow:
        """Who consents. Raises `PositionsBroken` when nobody stands at the position."""
        for row in self.candidate_list.candidates:
            if row.position == self.position:
                return row
        raise PositionsBroken(
            f"Er is een verklaring gevraagd voor kandidaat {self.position}, maar de lijst heeft "
            f"{len(self.candidate_list.candidates)} kandidaten. Maak de papieren opnieuw."
        )


@dataclass(frozen=True, slots=True)
class Personal:
    """The words that differ from candidate to candidate; everything else is the same on all H 9 of a list."""

    name: str
    residence: str
    bsn: str
    street: str
    postcode: str
    place: str
    agent_surname: str = ""
    agent_initials: str = ""


@dataclass(frozen=True, slots=True)
class H9Page:
    """What the template of model H 9 prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    districts: PrintedDistricts
    appellation: str
    candidates: tuple[ListedCandidate, ...]
    notice: Notice
    personal: Personal
    title: str


SECTIONS = ("election", "districts", "appellation", "candidates", "notice", "signature")


def h9_page(form: H9) -> H9Page:
    """The words of an H 9. Raises `PositionsBroken` when the candidates are not numbered 1 to n."""
    shown = form.candidate_list
    personal = personal_words(form)
    return H9Page(
        stamp=stamp_of(form.edition, subject=form.position),
        number=numbered(SECTIONS, without={"districts"} if not shown.districts.several_in_election else set()),
        election=election_named(shown.election, form.edition.language),
        districts=printed_districts(shown.districts),
        appellation=shown.appellation.text,
        candidates=listed_candidates(shown.candidates, form.edition.language),
        notice=notice_of(form),
        personal=personal,
        title=personal.name,
    )


def notice_of(form: H9) -> Notice:
    """The section on the notice of appointment that this candidate gets."""
    return notice_for(form.candidate_list.election, form.candidate.residence, form.authorised_person)


def personal_words(form: H9) -> Personal:
    """The words of the personal cells; "" where a line is left to be filled in by hand."""
    candidate, agent = form.candidate, form.authorised_person
    by_agent = notice_of(form) is Notice.AUTHORISED_PERSON
    address = (agent.address if agent else PostalAddress()) if by_agent else form.address
    return Personal(
        name=candidate.name.surname_first,
        residence=candidate.residence.on_list,
        bsn=form.bsn,
        street=address.street_line,
        postcode=address.postcode,
        place=place_of(address),
        agent_surname=agent.name.surname if agent else "",
        agent_initials=agent.name.initials_with_first_name if agent else "",
    )


MODEL: Model[H9] = Model("h9", h9_page)
