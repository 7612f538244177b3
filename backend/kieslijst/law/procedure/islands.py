"""Ya 7, Ya 8 and Ya 10: lists handed in with a governor of Bonaire, Sint Eustatius or Saba. Ya 31 to Ya 32."""

from kieslijst.law.procedure.scopes import COPIES, ISLAND_HAND_INS, NOTICES
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import Channel, CopiesFacts, IslandHandInFacts, NoticeFacts
from kieslijst.law.rule import SENATE, Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_SHARED = types(_T.TK, _T.EK, _T.EP)
_WITH_SUPPORT = types(_T.TK, _T.EP)
_EUROPE = {_T.EP: "Ya 32"}
_WITH_PROOF = (Channel.REGISTERED_LETTER, Channel.RECEIPT)
_ISLAND_DISTRICTS = {_T.TK: frozenset({20}), _T.EK: frozenset({13, 14, 15})}
"""Districts of which the governors get copies; for the European Parliament all there is."""


@rule(
    ISLAND_HAND_INS,
    "Ya 7",
    senate=("Ya 31",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-ESCORT",),
)
def governor_judges_whether_papers_are_authentic(hand_in: IslandHandInFacts, _: ProcedureCase) -> Verdict:
    """The governor judges whether the papers are authentic."""
    return not_met() if hand_in.authenticity_judged is False else MET


@rule(
    ISLAND_HAND_INS,
    "Ya 7",
    senate=("Ya 31",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-ESCORT",),
)
def governor_adds_an_escort_statement(hand_in: IslandHandInFacts, _: ProcedureCase) -> Verdict:
    """A statement of the governor goes with the papers."""
    return not_met() if hand_in.escort_statement is False else MET


@rule(
    ISLAND_HAND_INS,
    "Ya 7",
    senate=("Ya 31",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-ESCORT",),
)
def governor_sends_the_papers_electronically_at_once(hand_in: IslandHandInFacts, _: ProcedureCase) -> Verdict:
    """The governor sends all papers electronically at once, the day of handing in by the island's own clock."""
    if hand_in.sent_electronically is False:
        return not_met()
    sent, at = hand_in.sent_electronically_on, hand_in.at
    if sent is None or at is None or sent <= at.date():
        return MET
    return needs_judgement("later", sent=sent, at=at)


@rule(
    ISLAND_HAND_INS,
    "Ya 7",
    senate=("Ya 31",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-ESCORT",),
)
def governor_posts_the_sealed_originals(hand_in: IslandHandInFacts, _: ProcedureCase) -> Verdict:
    """The originals follow by post, sealed."""
    return not_met() if hand_in.originals_posted_sealed is False else MET


@rule(
    NOTICES,
    "Ya 8",
    senate=("Ya 31",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-NOTICE",),
)
def governor_is_told_of_omissions_in_an_island_list(notice: NoticeFacts, _: ProcedureCase) -> Verdict:
    """Omissions in a list that was handed in on the islands are told to the governor, electronically."""
    return not_met() if notice.handed_in_on_islands and notice.told_governor is False else MET


@rule(
    NOTICES,
    "Ya 8",
    senate=("Ya 31",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-NOTICE",),
)
def governor_tells_the_submitter_with_proof(notice: NoticeFacts, _: ProcedureCase) -> Verdict:
    """The governor tells the list submitter by registered letter or against a receipt."""
    if not notice.handed_in_on_islands or notice.governor_channel is None:
        return MET
    return MET if notice.governor_channel in _WITH_PROOF else not_met()


@rule(
    COPIES,
    "Ya 10",
    senate=("Ya 31b",),
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_SHARED,
    rows=("CSB-BES-COPIES",),
)
def copies_of_the_lists_go_to_the_governors(copies: CopiesFacts, case: ProcedureCase) -> Verdict:
    """After the examination copies of the lists for the islands go to the governors, who show them to everybody."""
    wanted = _ISLAND_DISTRICTS.get(case.election_type, frozenset())
    if copies.sent is False:
        return not_met()
    return not_met() if copies.districts is not None and wanted - copies.districts else MET


@rule(
    COPIES,
    "Ya 10",
    own=_EUROPE,
    severity=Severity.INFO,
    for_types=_WITH_SUPPORT,
    rows=("CSB-BES-COPIES",),
)
def declarations_of_support_go_to_the_governors_too(copies: CopiesFacts, _: ProcedureCase) -> Verdict:
    """For the House and the European Parliament copies of the declarations of support go with the lists."""
    return not_met() if copies.sent and copies.with_support is False else MET


@rule(COPIES, "Ya 31b", severity=Severity.INFO, for_types=SENATE, rows=("CSB-BES-COPIES",))
def only_lists_for_the_senate_go_to_the_governors(copies: CopiesFacts, _: ProcedureCase) -> Verdict:
    """For the Senate no declarations of support go to the governors."""
    return not_met() if copies.with_support else MET


RULES = (
    governor_judges_whether_papers_are_authentic,
    governor_adds_an_escort_statement,
    governor_sends_the_papers_electronically_at_once,
    governor_posts_the_sealed_originals,
    governor_is_told_of_omissions_in_an_island_list,
    governor_tells_the_submitter_with_proof,
    copies_of_the_lists_go_to_the_governors,
    declarations_of_support_go_to_the_governors_too,
    only_lists_for_the_senate_go_to_the_governors,
)
