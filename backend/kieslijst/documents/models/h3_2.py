"""Model H 3-2, leave to use a merged appellation (Kieswet H 3(3); EK R 7(2); `forms.md` 5)."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.authorisation import NO_AGENT, Agent, AuthorisationPage, authorisation_page
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.shared.person_name import PersonName

_FEWEST_GROUPS = 2


@dataclass(frozen=True, slots=True)
class H32:
    """Input of model H 3-2; `agents` in the order of the groups, as far as they are known."""

    candidate_list: PrintedList
    edition: Edition
    submitter: PersonName | None = None
    agents: tuple[Agent, ...] = ()


def h3_2_page(form: H32) -> AuthorisationPage:
    """The words of an H 3-2: a block to sign for each group, two at least.

    Raises `PositionsBroken` when the candidates are not numbered 1 to n.
    """
    blocks = (*form.agents, *(NO_AGENT,) * (_FEWEST_GROUPS - len(form.agents)))
    return authorisation_page(form.candidate_list, form.edition, submitter=form.submitter, agents=blocks)


MODEL: Model[H32] = Model("h3_2", h3_2_page)
