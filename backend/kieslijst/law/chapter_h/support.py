"""H 4(1): declarations of support. R 2 for the Senate, Ya 27 for KC, Pa 10 for KCNI; `exemption` says who needs none.

Only what the papers of a list show; how a voter signs and a municipality checks is left to them.
"""

from kieslijst.law.case import Case
from kieslijst.law.facts import ListFacts, SupportFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import LISTS
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType


@rule(
    LISTS,
    "H 4(1)",
    senate=("R 2(1)",),
    own={ElectionType.KC: "Ya 27", ElectionType.KCNI: "Pa 10"},
    severity=Severity.WARNING,
    attached=Omission.SUPPORT,
    rows=("SUP-30", "SUP-BON", "SUP-GR10", "SUP-GR20", "SUP-GR30", "SUP-KC10", "SUP-EK1"),
)
def list_has_enough_declarations_of_support(list_: ListFacts, case: Case) -> Verdict:
    """A list of a group that is not exempt has enough declarations of support in each of its districts."""
    if case.exemption.answer:
        return MET
    short = [given for given in _of(list_, case) if _is_short(given, case)]
    if not short:
        return MET
    first = short[0]
    needed, counted = case.declarations(first.district) or 0, first.counted or 0
    district = case.district_name(first.district)
    return not_met(needed=needed, counted=counted, district=district, more=len(short) - 1)


@rule(
    LISTS,
    "H 4(1)",
    senate=("R 2(1)",),
    severity=Severity.WARNING,
    attached=Omission.SUPPORT,
    rows=("SUP-MATCH",),
)
def declarations_of_support_show_the_list_as_it_is(list_: ListFacts, case: Case) -> Verdict:
    """Declarations name the same candidates in the same way and order as the list; others do not count."""
    if case.exemption.answer or all(given.matches_list is not False for given in _of(list_, case)):
        return MET
    return not_met()


def _of(list_: ListFacts, case: Case) -> list[SupportFacts]:
    own = [given for given in case.facts.support or () if given.list_id == list_.id]
    return sorted(own, key=lambda given: given.district)


def _is_short(given: SupportFacts, case: Case) -> bool:
    needed = case.declarations(given.district)
    return needed is not None and given.counted is not None and given.counted < needed


RULES = (list_has_enough_declarations_of_support, declarations_of_support_show_the_list_as_it_is)
