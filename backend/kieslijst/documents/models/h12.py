"""Model H 12, proof that the deposit of a list was paid (Kieswet H 12 to H 14, Ya 17, Ya 28, Pa 14; `forms.md` 9)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.deposits import DepositPage, PaidDeposit, ReceivingBody, deposit_page
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName


class NoDeposit(Refused):
    """The election of the Senate knows no deposit (chapters R and S of the Kieswet)."""

    def __init__(self) -> None:
        super().__init__("Voor de verkiezing van de Eerste Kamer wordt geen waarborgsom betaald.")

    def __reduce__(self) -> tuple[type["NoDeposit"], tuple[()]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return NoDeposit, ()


@dataclass(frozen=True, slots=True)
class H12:
    """Input of model H 12; an unnamed list goes by its first candidate."""

    election: PrintedElection
    deposit: PaidDeposit
    body: ReceivingBody
    edition: Edition
    appellation: str = ""
    first: PersonName | None = None


def h12_page(form: H12) -> DepositPage:
    """The words of an H 12. Raises `NoDeposit` for the Senate."""
    if form.election.type is ElectionType.EK:
        raise NoDeposit
    return deposit_page(
        form.deposit,
        form.body,
        election=form.election,
        edition=form.edition,
        group=form.appellation or (form.first.surname_first if form.first else ""),
        unnamed=not form.appellation,
    )


MODEL: Model[H12] = Model("h12", h12_page)
