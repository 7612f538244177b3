"""Model H 3-1, leave to use a registered appellation (Kieswet H 3(2); EK R 7(1); `forms.md` 4)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.authorisation import NO_AGENT, Agent, AuthorisationPage, authorisation_page
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.shared.person_name import PersonName


@dataclass(frozen=True, slots=True)
class H31:
    """Input of model H 3-1; an unknown agent or submitter is left to be filled in by hand. Not for an unnamed list."""

    candidate_list: PrintedList
    edition: Edition
    submitter: PersonName | None = None
    agent: Agent = NO_AGENT


def h3_1_page(form: H31) -> AuthorisationPage:
    """The words of an H 3-1, always with one block to sign. Raises `PositionsBroken` on a gap in the numbers."""
    return authorisation_page(form.candidate_list, form.edition, submitter=form.submitter, agents=(form.agent,))


MODEL: Model[H31] = Model("h3_1", h3_1_page)
