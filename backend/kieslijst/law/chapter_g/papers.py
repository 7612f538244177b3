"""G 1 to G 3, paragraph 3, and G 6: the papers that go with a request, and who signs it."""

from kieslijst.law.chapter_g.articles import beside
from kieslijst.law.chapter_g.scopes import REQUEST
from kieslijst.law.facts import NOBODY
from kieslijst.law.registration_case import RegistrationCase
from kieslijst.law.registration_facts import RequestFacts
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Consequence
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.law.words import key
from kieslijst.shared.election_type import ElectionType

_T = ElectionType


@rule(
    REQUEST,
    "G 1(3)a",
    senate=("Q 6(3)",),
    own=beside("(3)a"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    rows=("REG-DEED",),
)
def copy_of_the_deed_goes_with_the_request(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """A copy of the notarial deed with the articles goes with the request."""
    return not_met() if request.papers.deed is False else MET


@rule(
    REQUEST,
    "G 1(3)b",
    senate=("Q 6(3)",),
    own=beside("(3)b"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    rows=("REG-PAYPROOF",),
)
def proof_of_payment_goes_with_the_request(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """Proof that the deposit was paid goes with the request."""
    return not_met() if request.papers.payment_proof is False else MET


@rule(
    REQUEST,
    "G 1(3)c",
    senate=("Q 6(3)",),
    own=beside("(3)c"),
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    rows=("REG-AGENTS",),
)
def agent_and_deputy_are_named(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """A statement names an authorised agent and a deputy."""
    missing = sum(person == NOBODY for person in (request.papers.agent, request.papers.deputy))
    return not_met(missing=missing) if missing else MET


@rule(
    REQUEST, "G 1(3)c", senate=("Q 6(3)",), own=beside("(3)c"), severity=Severity.WARNING, rows=("REG-AGENT-DISTINCT",)
)
def agent_and_deputy_are_two_people(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """The deputy is somebody else than the agent."""
    agent, deputy = request.papers.agent, request.papers.deputy
    if agent is None or deputy is None or NOBODY in (agent, deputy):
        return MET
    return not_met() if key(agent.in_text) == key(deputy.in_text) else MET


@rule(
    REQUEST,
    "Ya 15(2)",
    own={_T.KC: "Ya 25(3)"},
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=types(_T.ER, _T.KC),
    rows=("REG-KVK-BES",),
)
def certified_extract_goes_with_the_request_on_the_islands(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """On the islands a certified extract from the trade register goes with the request."""
    return not_met() if request.papers.trade_register_extract is False else MET


@rule(
    REQUEST,
    "G 1(1)",
    senate=("Q 6(2)",),
    own=beside("(1)"),
    severity=Severity.WARNING,
    attached=Consequence.ASIDE,
    rows=("REG-BOARD",),
)
def request_is_signed_by_the_competent_board(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """Those sign who may act for the group by its articles, as the committee sees in the trade register."""
    return not_met() if request.papers.by_competent_board is False else MET


@rule(REQUEST, "G 6(2)", severity=Severity.WARNING, attached=Consequence.ASIDE, rows=("REG-MODEL",))
def request_is_made_on_the_model(request: RequestFacts, _: RegistrationCase) -> Verdict:
    """The request is made in writing on the ministerial model."""
    return not_met() if request.papers.on_model is False else MET


RULES = (
    copy_of_the_deed_goes_with_the_request,
    proof_of_payment_goes_with_the_request,
    agent_and_deputy_are_named,
    agent_and_deputy_are_two_people,
    certified_extract_goes_with_the_request_on_the_islands,
    request_is_signed_by_the_competent_board,
    request_is_made_on_the_model,
)
