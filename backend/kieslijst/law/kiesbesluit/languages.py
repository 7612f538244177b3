"""In which language a list may be filled in (Kiesbesluit H 2(5), Ya 2)."""

from kieslijst.law.case import Case
from kieslijst.law.facts import GroupFacts
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_FRISIAN = "fy"
_OF_THE_ISLANDS = ("en", "pap")


@rule(GROUP, "Kb H 2(5)", severity=Severity.INFO, for_types=types(_T.PS, _T.WS, _T.GR), rows=("GRP-FRISIAN",))
def frisian_entries_are_for_a_frisian_body(group: GroupFacts, case: Case) -> Verdict:
    """A list may be filled in in Frisian for the province, the water board and the municipalities of Fryslân."""
    if group.language != _FRISIAN or case.election.in_fryslan:
        return MET
    return needs_judgement("body_unknown") if case.election.in_fryslan is None else not_met()


@rule(GROUP, "Kb Ya 2", severity=Severity.INFO, rows=("GRP-LANG-BES",))
def english_and_papiamento_are_for_the_islands(group: GroupFacts, case: Case) -> Verdict:
    """A list may be filled in in English or Papiamento for the island councils and their electoral colleges."""
    if group.language not in _OF_THE_ISLANDS or case.election_type in (_T.ER, _T.KC):
        return MET
    return not_met()


RULES = (frisian_entries_are_for_a_frisian_body, english_and_papiamento_are_for_the_islands)
