"""Both examples of the rows on what a committee notifies and decides: E.8, and GRP-STRUCK-BLANK of E.2."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from tests.law.builders import T
from tests.law.examples import Example, Says

from kieslijst.law import decision_rules as rules
from kieslijst.law.decision_facts import DecisionFacts, Notice, RecordedList, RecordedStrike
from kieslijst.law.rule import AnyRule
from kieslijst.law.sanctions import Ground, Omission

_ALL_TWENTY = frozenset(range(1, 21))
_BONAIRE = frozenset({20})


@dataclass(frozen=True)
class DatedDecision(DecisionFacts):
    """A decision with the nomination day of its election."""

    on: date = date(2025, 9, 15)


def _decision(kind: T = T.TK, **recorded: Any) -> DatedDecision:
    return DatedDecision(kind, several_districts=kind in (T.TK, T.EK, T.PS), **recorded)


def _notice(about: Omission | Ground, kind: T = T.TK) -> DatedDecision:
    return _decision(kind, notices=(Notice("1", about=about),))


def _struck(ground: Ground, *applying: Ground, kind: T = T.TK) -> DatedDecision:
    strike = RecordedStrike("a", 7, "S. Kuipers", ground, frozenset(applying))
    return _decision(kind, strikes=(strike,))


def _invalid(districts: frozenset[int], ground: Ground = Ground.TOO_LITTLE_SUPPORT, kind: T = T.TK) -> DatedDecision:
    return _decision(kind, lists=(RecordedList("a", ground, districts, _BONAIRE),))


def _struck_in(districts: frozenset[int]) -> DatedDecision:
    strike = RecordedStrike(
        "a", 7, "S. Kuipers", Ground.ON_TWO_LISTS, frozenset({Ground.ON_TWO_LISTS}), districts, _BONAIRE
    )
    return _decision(T.TK, strikes=(strike,))


def met(row: str, words: str, rule: AnyRule, decision: DatedDecision) -> Example:
    return Example(row, words, rule, decision, Says.MET)


def not_met(row: str, words: str, rule: AnyRule, decision: DatedDecision) -> Example:
    return Example(row, words, rule, decision, Says.NOT_MET)


_CLOSED = rules.only_listed_omissions_are_notified
_ORDER = rules.first_ground_in_the_order_of_the_law_is_recorded
_LIST = rules.a_list_falls_only_in_the_district_of_its_ground
_CANDIDATE = rules.a_candidate_is_struck_only_in_the_district_of_the_ground
_BLANK = rules.a_struck_appellation_leaves_the_list_valid
_G = Ground

EXAMPLES: tuple[Example, ...] = (
    met("CSB-I2-CLOSED", "d", _CLOSED, _notice(Omission.CONSENT)),
    not_met("CSB-I2-CLOSED", "age", _CLOSED, _notice(Ground.TOO_YOUNG)),
    met("CSB-I2-CLOSED", "EP adds Y 13", _CLOSED, _notice(Omission.Y13, T.EP)),
    met("CSB-I2-CLOSED", "EP adds Y 35", _CLOSED, _notice(Omission.Y35, T.EP)),
    not_met("CSB-I2-CLOSED", "Y 13 for the House", _CLOSED, _notice(Omission.Y13, T.TK)),
    not_met("CSB-I2-CLOSED", "the Senate knows no deposit", _CLOSED, _notice(Omission.DEPOSIT, T.EK)),
    met("CSB-I2-CLOSED", "EK e", _CLOSED, _notice(Omission.AUTHORISATION, T.EK)),
    met("CSB-STRIKE-ORDER", "no consent + too young → b", _ORDER, _struck(_G.NO_CONSENT, _G.NO_CONSENT, _G.TOO_YOUNG)),
    not_met("CSB-STRIKE-ORDER", "d", _ORDER, _struck(_G.TOO_YOUNG, _G.NO_CONSENT, _G.TOO_YOUNG)),
    met("CSB-STRIKE-ORDER", "EP: Y 13 before a", _ORDER, _struck(_G.NO_Y13, _G.NAMING, _G.NO_Y13, kind=T.EP)),
    not_met("CSB-STRIKE-ORDER", "EP: a before Y 13", _ORDER, _struck(_G.NAMING, _G.NAMING, _G.NO_Y13, kind=T.EP)),
    met("CSB-STRIKE-ORDER", "EP: Y 35a has no rank", _ORDER, _struck(_G.NO_Y35, _G.NAMING, _G.NO_Y35, kind=T.EP)),
    not_met("CSB-STRIKE-ORDER", "EK: f before e", _ORDER, _struck(_G.DEAD, _G.ON_TWO_LISTS, _G.DEAD, kind=T.EK)),
    not_met("CSB-STRIKE-ORDER", "a ground that does not apply", _ORDER, _struck(_G.NAMING, _G.DEAD)),
    met("CSB-PER-DISTRICT", "invalid in 20 only", _LIST, _invalid(_BONAIRE)),
    not_met("CSB-PER-DISTRICT", "invalid in 20 → all", _LIST, _invalid(_ALL_TWENTY)),
    met("CSB-PER-DISTRICT", "struck in 20 only", _CANDIDATE, _struck_in(_BONAIRE)),
    not_met("CSB-PER-DISTRICT", "struck in 20 → all", _CANDIDATE, _struck_in(_ALL_TWENTY)),
    met("GRP-STRUCK-BLANK", "no H 3 paper: list stays, no name", _BLANK, _decision()),
    met("GRP-STRUCK-BLANK", "invalid for lack of support", _BLANK, _invalid(_BONAIRE)),
    not_met("GRP-STRUCK-BLANK", "no H 3 paper: list invalid", _BLANK, _invalid(_BONAIRE, _G.NO_AUTHORISATION)),
    not_met("GRP-STRUCK-BLANK", "EK: no H 3 paper", _BLANK, _invalid(_BONAIRE, _G.NO_AUTHORISATION, T.EK)),
)
