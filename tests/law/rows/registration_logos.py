"""Both examples of each row of E.1 on logos."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.law.examples import Example
from tests.law.registration_builders import T, asks, facts, met, not_met, with_entry, with_logo

from kieslijst.law.chapter_g import logos
from kieslijst.law.registration_facts import DeletionFacts, HouseLogoFacts, OtherLogoFacts, RegistrationFacts

_TIME = logos.logo_comes_in_complete_on_time
_CHANGE = logos.change_of_a_logo_is_asked_on_time
_NAME = logos.logo_goes_with_a_registered_appellation
_ORDER = logos.logo_is_not_against_public_order
_LIKE = logos.logo_is_unlike_the_logos_of_others
_HOUSE = logos.logo_is_unlike_the_logos_for_the_house
_MISLEAD = logos.logo_is_not_misleading
_BANNED = logos.logo_is_unlike_those_of_banned_bodies
_TWIN = logos.no_other_request_of_that_day_is_for_a_like_logo
_WITH_NAME = logos.logo_is_deleted_with_the_appellation
_ON_REQUEST = logos.logo_is_deleted_on_request
_USED = logos.logo_published_for_the_house_is_used_for_the_college
_AGAIN = logos.group_with_a_logo_for_the_house_does_not_ask_again
_T42, _T41 = date(2025, 8, 4), date(2025, 8, 5)


def _beside(kind: T = T.TK, /, **other: Any) -> RegistrationFacts:
    """Our logo came in on 4 August 2025; there is one of somebody else."""
    known = OtherLogoFacts("Samen Vooruit", kind, digest="their drawing", looks_alike=False)
    return with_logo(kind, received_on=_T42, others=(replace(known, **other),))


def _house(**changes: Any) -> RegistrationFacts:
    known = HouseLogoFacts(published=True, used=True, asks_again=False)
    return facts(T.KCNI, house_logo=replace(known, **changes))


EXAMPLES: tuple[Example, ...] = (
    met("REG-LOGO-NAME", "both", _NAME, with_logo()),
    not_met("REG-LOGO-NAME", "logo only", _NAME, with_logo(has_name=False)),
    met("REG-LOGO-T42", "T-42", _TIME, with_logo(received_on=_T42)),
    not_met("REG-LOGO-T42", "T-41", _TIME, with_logo(received_on=_T41)),
    not_met("REG-LOGO-T42", "completed on T-41", _TIME, with_logo(received_on=_T42, completed_on=_T41)),
    met("REG-LOGO-CHANGE", "T-42", _CHANGE, with_logo(is_change=True, received_on=_T42)),
    not_met("REG-LOGO-CHANGE", "T-41", _CHANGE, with_logo(is_change=True, received_on=_T41)),
    met("REG-LOGO-GROUNDS", "own drawing", _LIKE, _beside()),
    asks("REG-LOGO-GROUNDS", "near copy of a registered logo", _LIKE, _beside(looks_alike=True)),
    not_met("REG-LOGO-GROUNDS", "copy of a registered logo", _LIKE, _beside(digest="own drawing")),
    not_met(
        "REG-LOGO-GROUNDS",
        "copy of a logo asked for earlier",
        _LIKE,
        _beside(digest="own drawing", registered=False, received_on=date(2025, 8, 1)),
    ),
    met(
        "REG-LOGO-GROUNDS",
        "copied by a later request",
        _LIKE,
        _beside(digest="own drawing", registered=False, received_on=date(2025, 8, 6)),
    ),
    met("REG-LOGO-GROUNDS", "EP: unlike TK logos", _HOUSE, _beside(T.EP, register=T.TK)),
    not_met("REG-LOGO-GROUNDS", "EP: copy of a TK logo", _HOUSE, _beside(T.EP, register=T.TK, digest="own drawing")),
    met("REG-LOGO-GROUNDS", "neutral", _ORDER, with_logo()),
    not_met("REG-LOGO-GROUNDS", "insult", _ORDER, with_logo(against_public_order=True)),
    met("REG-LOGO-GROUNDS", "not misleading", _MISLEAD, with_logo(misleading=False)),
    not_met("REG-LOGO-GROUNDS", "misleading", _MISLEAD, with_logo(misleading=True)),
    met("REG-LOGO-GROUNDS", "unlike a banned body's", _BANNED, _beside(banned=True)),
    not_met("REG-LOGO-GROUNDS", "a banned body's", _BANNED, _beside(banned=True, digest="own drawing")),
    met("REG-LOGO-GROUNDS", "twin of another day", _TWIN,
        _beside(registered=False, received_on=_T41, digest="own drawing")),
    not_met("REG-LOGO-GROUNDS", "same-day twin", _TWIN,
            _beside(registered=False, received_on=_T42, digest="own drawing")),
    met("REG-LOGO-GROUNDS", "same-day twin that is refused anyway", _TWIN,
        _beside(registered=False, received_on=_T42, digest="own drawing", refused_anyway=True)),
    met("REG-LOGO-DELETE", "name deleted → logo deleted", _WITH_NAME,
        with_entry(T.TK, deletion=DeletionFacts(), has_logo=False)),
    not_met("REG-LOGO-DELETE", "name deleted, logo kept", _WITH_NAME,
            with_entry(T.TK, deletion=DeletionFacts(), has_logo=True)),
    met("REG-LOGO-DELETE", "logo deleted on request", _ON_REQUEST,
        with_entry(T.TK, asked_logo_deletion=True, has_logo=False)),
    not_met("REG-LOGO-DELETE", "deletion of the logo asked, logo kept", _ON_REQUEST,
            with_entry(T.TK, asked_logo_deletion=True, has_logo=True)),
    met("REG-LOGO-CARRY", "TK logo used", _USED, _house()),
    not_met("REG-LOGO-CARRY", "TK logo not used", _USED, _house(used=False)),
    met("REG-LOGO-CARRY", "TK logo used", _AGAIN, _house()),
    not_met("REG-LOGO-CARRY", "TK logo holder asks again", _AGAIN, _house(asks_again=True)),
)  # fmt: skip
