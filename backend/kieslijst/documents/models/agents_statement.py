"""The statement that names the agent of a group and the deputy (Kieswet G 1(3)c; `forms.md` 13). No own model."""

from dataclasses import dataclass

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.political_groups import (
    AgentRows,
    LegalPerson,
    RegisteredAgent,
    Signer,
    SignerRows,
    agent_rows,
    signer_rows,
)
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, plain_stamp


@dataclass(frozen=True, slots=True)
class AgentsStatement:
    """Input of the statement, with a request (G 1-1) or later: `replaces` when an earlier one ends with it."""

    election: PrintedElection
    committee: str
    appellation: str
    legal_person: LegalPerson
    edition: Edition
    agent: RegisteredAgent | None = None
    deputy: RegisteredAgent | None = None
    signers: tuple[Signer, ...] = ()
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class AgentsStatementPage:
    """What the template of the statement prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    committee: str
    appellation: str
    legal_name: str
    form: str
    agent: AgentRows
    deputy: AgentRows
    replaces: bool
    signers: tuple[SignerRows, ...]
    title: str


SECTIONS = ("election", "group", "agent", "deputy", "signature")


def agents_statement_page(form: AgentsStatement) -> AgentsStatementPage:
    """The words of the statement."""
    return AgentsStatementPage(
        stamp=plain_stamp(form.edition),
        number=numbered(SECTIONS),
        election=election_named(form.election, form.edition.language),
        committee=form.committee,
        appellation=form.appellation,
        legal_name=form.legal_person.name,
        form=form.legal_person.form,
        agent=agent_rows(form.agent),
        deputy=agent_rows(form.deputy),
        replaces=form.replaces,
        signers=signer_rows(form.signers),
        title=form.appellation,
    )


MODEL: Model[AgentsStatement] = Model("agents_statement", agents_statement_page)
