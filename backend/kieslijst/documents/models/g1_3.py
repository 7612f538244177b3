"""Model G 1-3, proof that the deposit of a registration was paid (Kieswet G 1(2) to G 3(2); `forms.md` 13)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.deposits import DepositPage, PaidDeposit, ReceivingBody, deposit_page
from kieslijst.documents.words.inputs import Edition, PrintedElection


@dataclass(frozen=True, slots=True)
class G13:
    """Input of model G 1-3; `appellation` is the one that is asked for."""

    election: PrintedElection
    deposit: PaidDeposit
    body: ReceivingBody
    edition: Edition
    appellation: str = ""


def g1_3_page(form: G13) -> DepositPage:
    """The words of a G 1-3."""
    return deposit_page(
        form.deposit,
        form.body,
        election=form.election,
        edition=form.edition,
        group=form.appellation,
        unnamed=False,
    )


MODEL: Model[G13] = Model("g1_3", g1_3_page)
