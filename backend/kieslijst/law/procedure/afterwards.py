"""I 19, Y 17a and S 15: the destruction of papers; H 16, I 20, R 11 and S 16: rights of the GDPR."""

from kieslijst.law.procedure.scopes import ACCESS_REQUESTS, DESTRUCTION
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import AccessAddressee, AccessRequestFacts, DestructionFacts, Paper
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType

_DESTROYED = frozenset({Paper.LIST, Paper.SUPPORT})
_SET_ASIDE = frozenset({15, 16, 18})
"""Articles of the GDPR on access, correction and restriction."""


@rule(DESTRUCTION, "I 19", senate=("S 15",), severity=Severity.INFO, rows=("CSB-DESTROY",))
def papers_are_destroyed_after_the_result_only(destruction: DestructionFacts, case: ProcedureCase) -> Verdict:
    """Papers are destroyed once the result stands, not before."""
    on, result = destruction.on, case.facts.result_on
    return not_met(on=on, result=result) if on is not None and result is not None and on < result else MET


@rule(DESTRUCTION, "I 19", senate=("S 15",), severity=Severity.INFO, rows=("CSB-DESTROY",))
def lists_and_declarations_of_support_are_destroyed(destruction: DestructionFacts, _: ProcedureCase) -> Verdict:
    """The lists and the declarations of support are destroyed."""
    return not_met() if destruction.papers is not None and _DESTROYED - destruction.papers else MET


@rule(DESTRUCTION, "I 19", senate=("S 15",), severity=Severity.INFO, rows=("CSB-DESTROY",))
def declarations_of_consent_are_kept(destruction: DestructionFacts, _: ProcedureCase) -> Verdict:
    """The declarations of consent are not destroyed with the rest."""
    return not_met() if Paper.CONSENT in (destruction.papers or ()) else MET


@rule(DESTRUCTION, "I 19", senate=("S 15",), severity=Severity.INFO, rows=("CSB-DESTROY",))
def record_is_made_of_the_destruction(destruction: DestructionFacts, _: ProcedureCase) -> Verdict:
    """The destruction has a record."""
    return not_met() if destruction.record_made is False else MET


@rule(DESTRUCTION, "Y 17a", severity=Severity.INFO, for_types=types(ElectionType.EP), rows=("CSB-DESTROY-Y13",))
def statements_of_no_other_candidacy_are_destroyed(destruction: DestructionFacts, _: ProcedureCase) -> Verdict:
    """For the European Parliament the statements of Y 13 are destroyed as well."""
    return not_met() if destruction.papers is not None and Paper.Y13 not in destruction.papers else MET


@rule(ACCESS_REQUESTS, "H 16", "I 20", senate=("R 11", "S 16"), severity=Severity.INFO, rows=("CSB-GDPR",))
def only_the_committee_refuses_access_on_the_electoral_act(request: AccessRequestFacts, _: ProcedureCase) -> Verdict:
    """Access, correction and restriction may be refused on the electoral Act by the committee; a party may not, and no
    other right may."""
    if not request.refused_on_electoral_act:
        return MET
    by_committee = request.addressee is AccessAddressee.CSB
    return MET if by_committee and request.right in _SET_ASIDE else not_met(right=request.right)


RULES = (
    papers_are_destroyed_after_the_result_only,
    lists_and_declarations_of_support_are_destroyed,
    declarations_of_consent_are_kept,
    record_is_made_of_the_destruction,
    statements_of_no_other_candidacy_are_destroyed,
    only_the_committee_refuses_access_on_the_electoral_act,
)
