"""H 4(1): how many declarations of support a list needs hangs on the seats of the council, which nobody may guess."""

from kieslijst.law.amounts import fewest_and_most_declarations
from kieslijst.law.case import Case
from kieslijst.law.facts import GroupFacts
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, needs_judgement
from kieslijst.shared.election_type import ElectionType


@rule(GROUP, "H 4(1)", severity=Severity.INFO, for_types=types(ElectionType.GR), rows=())
def number_of_declarations_needed_is_known(_: GroupFacts, case: Case) -> Verdict:
    """A group that is not exempt can know how many declarations it needs: the seats of the council are known."""
    if case.exemption.answer or case.declarations(None) is not None:
        return MET
    fewest, most = fewest_and_most_declarations(case.election_type, on=case.on)
    return needs_judgement("seats_unknown", fewest=fewest, most=most)


RULES = (number_of_declarations_needed_is_known,)
