"""Both examples of each row of E.1 on the grounds for refusal."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.law.examples import Example
from tests.law.registration_builders import T, asks, facts, met, not_met, registered, with_name, with_request

from kieslijst.law.chapter_g import grounds
from kieslijst.law.registration_facts import AskedFacts, RefusalGround, RegisterFacts, RegistrationFacts

_LENGTH = grounds.asked_appellation_is_short_enough
_SIGNS = grounds.asked_appellation_is_short_enough_with_punctuation
_ORDER = grounds.asked_appellation_is_not_against_public_order
_OWN = grounds.asked_appellation_is_unlike_those_in_the_own_register
_HIGHER = grounds.asked_appellation_is_unlike_those_in_higher_registers
_EARLIER = grounds.asked_appellation_is_unlike_those_asked_earlier_for_the_house
_MISLEAD = grounds.asked_appellation_is_not_misleading
_BANNED = grounds.asked_appellation_is_unlike_those_of_banned_bodies
_SAME_DAY = grounds.no_other_request_of_that_day_is_for_a_like_appellation
_STYLE = grounds.asked_appellation_is_made_of_letters_and_functional_signs
_MONDAY, _TUESDAY = date(2025, 12, 8), date(2025, 12, 9)


def _found(appellation: str, **found: Any) -> RegistrationFacts:
    return with_request(appellation=appellation, found=AskedFacts(**found))


def _before(appellation: str, **register: Any) -> RegistrationFacts:
    known = with_request(appellation=appellation, found=AskedFacts())
    return replace(known, register=RegisterFacts(names=(), **register))


def _pending(received: date, kind: T = T.GR, register: T | None = None, **changes: Any) -> RegistrationFacts:
    """Ours came in on Tuesday, the same name by another group on this day."""
    other = registered("Dorpsbelang", register or kind, registered=False, received_on=received, **changes)
    return with_name("DORPSBELANG", kind, other, received_on=_TUESDAY)


EXAMPLES: tuple[Example, ...] = (
    met("REG-35", "35 chars", _LENGTH, with_request(appellation="a" * 35)),
    not_met("REG-35", "36 letters", _LENGTH, with_request(appellation="a" * 36)),
    met("REG-35", "TK25: 40 with blanks", _SIGNS, with_request(appellation="GROENLINKS / Partij van de Arbeid (PvdA)")),
    not_met("REG-35", "35 letters and a full stop", _SIGNS, with_request(appellation="a" * 35 + ".")),
    met("REG-35", "35 letters and a full stop is no error", _LENGTH, with_request(appellation="a" * 35 + ".")),
    met("REG-ORDER", "neutral", _ORDER, facts()),
    not_met("REG-ORDER", "insult", _ORDER, _found("Weg met dat tuig", against_public_order=True)),
    met("REG-SIMILAR", "Niet Stemmers v. Club van niet kiezers", _OWN,
        with_name("Niet Stemmers", T.GR, registered("Club van niet kiezers"))),
    not_met("REG-SIMILAR", '"V.V.D" v. "VVD"', _OWN, with_name("V.V.D", T.TK, registered("VVD", T.TK))),
    not_met("REG-SIMILAR", "asked for earlier", _OWN, _pending(_MONDAY)),
    met("REG-SIMILAR", "asked for later", _OWN, _pending(date(2025, 12, 10))),
    met("REG-SIMILAR", "own name", _OWN, with_name("VVD", T.TK, registered("VVD", T.TK, group="own"))),
    asks("REG-SIMILAR", "register not known", _OWN, facts(register=RegisterFacts())),
    asks("REG-SIMILAR", "BeterNL v. NLBeter", _OWN, with_name("BeterNL", T.TK, registered("NLBeter", T.TK))),
    met("REG-SIMILAR-SCOPE", "GR name unlike TK names", _HIGHER,
        with_name("Lijst Dorpsbelang", T.GR, registered("CDA", T.TK))),
    not_met("REG-SIMILAR-SCOPE", 'GR "CDA" by local group', _HIGHER, with_name("CDA", T.GR, registered("CDA", T.TK))),
    not_met("REG-SIMILAR-SCOPE", "GR like a PS name", _HIGHER, with_name("FNP", T.GR, registered("FNP", T.PS))),
    met("REG-SIMILAR-SCOPE", "WS like a PS name", _HIGHER, with_name("FNP", T.WS, registered("FNP", T.PS))),
    not_met("REG-SIMILAR-SCOPE", "KC like an ER name", _HIGHER, with_name("PDB", T.KC, registered("PDB", T.ER))),
    met("REG-PENDING-TK", "TK request came a week later", _EARLIER, _pending(date(2025, 12, 16), T.EK, T.TK)),
    not_met("REG-PENDING-TK", "TK request came a week earlier", _EARLIER, _pending(date(2025, 12, 2), T.EK, T.TK)),
    not_met("REG-PENDING-TK", "EP: TK request came a week earlier", _EARLIER, _pending(date(2025, 12, 2), T.EP, T.TK)),
    met("REG-MISLEAD", "Leefbaar Ons Dorp", _MISLEAD, _before("Leefbaar Ons Dorp", in_common_use=("PvdA",))),
    not_met("REG-MISLEAD", "PvdAC Burgersbelangen", _MISLEAD, _found("PvdAC Burgersbelangen", misleading=True)),
    asks("REG-MISLEAD", "PvdAC Burgersbelangen, not judged yet", _MISLEAD,
         _before("PvdAC Burgersbelangen", in_common_use=("VVD", "PvdA"))),
    met("REG-BANNED", "new unlike name", _BANNED, _before("Lijst Dorpsbelang", banned=("Volksverbond 1890",))),
    not_met("REG-BANNED", "name of banned body", _BANNED, _before("Volksverbond 1890", banned=("Volksverbond 1890",))),
    met("REG-SAMEDAY", "Mon and Tue", _SAME_DAY, _pending(_MONDAY)),
    not_met("REG-SAMEDAY", "same Monday", _SAME_DAY, _pending(_TUESDAY)),
    met("REG-SAMEDAY", "the other one is misleading", _SAME_DAY, _pending(_TUESDAY, ground=RefusalGround.MISLEADING)),
    met("REG-SAMEDAY", "with another committee", _SAME_DAY, _pending(_TUESDAY, T.GR, T.TK)),
    met("REG-STYLE", '"50PLUS"', _STYLE, with_request(T.TK, appellation="50PLUS")),
    not_met("REG-STYLE", '"★PLUS"', _STYLE, with_request(T.TK, appellation="★PLUS")),
    met("REG-STYLE", "Evert!", _STYLE, with_request(T.TK, appellation="Evert!")),
    not_met("REG-STYLE", "bold letters", _STYLE, with_request(T.TK, appellation="𝐋ijst")),
    met("REG-STYLE", "the ligature of i and j", _STYLE, with_request(T.TK, appellation="Vrĳ Nederland")),
    not_met("REG-STYLE", "emoji", _STYLE, with_request(T.TK, appellation="Lijst 🌻")),
    asks("REG-STYLE", "digits only", _STYLE, with_request(T.TK, appellation="66")),
    asks("REG-STYLE", "a dollar sign", _STYLE, with_request(T.TK, appellation="Partij $")),
)  # fmt: skip
