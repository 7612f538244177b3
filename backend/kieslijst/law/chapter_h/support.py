"""H 4(1): declarations of support. R 2 for the Senate, Ya 27 for KC, Pa 10 for KCNI; `exemption` says who needs none.

How many count is given, or counted by `support_count` where the declarations are known one by one; the demands on one
declaration are in `declarations`.
"""

from dataclasses import dataclass

from kieslijst.law.case import Case
from kieslijst.law.facts import ListFacts, SupportFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import LISTS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
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
    tallies = [tally for tally in _tallies(list_, case) if tally.counted < tally.needed]
    short = [tally for tally in tallies if tally.at_most < tally.needed]
    if not tallies:
        return MET
    first, more = (short or tallies)[0], len(short or tallies) - 1
    district = case.district_name(first.district)
    if short and case.may_be_exempt(list_):
        return needs_judgement(
            "result_unknown", needed=first.needed, counted=first.counted, district=district, more=more
        )
    if short:
        return not_met(needed=first.needed, counted=first.counted, district=district, more=more)
    doubtful = first.at_most - first.counted
    return needs_judgement(
        "doubtful", needed=first.needed, counted=first.counted, doubtful=doubtful, district=district, more=more
    )


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
    if not case.needs_support(list_) or case.may_be_exempt(list_):
        return MET
    if all(given.matches_list is not False for given in _of(list_, case)):
        return MET
    return not_met()


@dataclass(frozen=True, slots=True, order=True)
class _Tally:
    district: int
    needed: int
    counted: int
    at_most: int
    """When every doubt goes the list's way."""


def _tallies(list_: ListFacts, case: Case) -> list[_Tally]:
    """By district, where both the number needed and the number that counts are known; none for an exempt list."""
    if not case.needs_support(list_):
        return []
    found = (_tally(given, case) for given in _of(list_, case))
    return sorted(tally for tally in found if tally is not None)


def _tally(given: SupportFacts, case: Case) -> _Tally | None:
    needed = case.declarations(given.district)
    count = case.support_counts.get((given.list_id, given.district)) if given.declarations else None
    counted = 0 if given.declarations == () else given.counted
    if needed is None or (count is None and counted is None):
        return None
    if count is not None:
        return _Tally(given.district, needed, count.counted, count.at_most)
    return _Tally(given.district, needed, counted or 0, counted or 0)


def _of(list_: ListFacts, case: Case) -> list[SupportFacts]:
    return [given for given in case.facts.support or () if given.list_id == list_.id]


RULES = (list_has_enough_declarations_of_support, declarations_of_support_show_the_list_as_it_is)
