"""Both examples of the rows of E.4 and E.5 on who repairs, and on the voluntary authorised person after the vote."""

from datetime import date, datetime
from typing import Any

from tests.law.builders import T, authorised_person, facts, submitter, with_hand_in, with_person
from tests.law.examples import Example, met, not_met

from kieslijst.law import chapter_i, chapter_r, chapter_ya
from kieslijst.law.chapter_h import authorised_person as h10
from kieslijst.law.facts import Facts, RefusalFacts
from kieslijst.law.repair_facts import RepairedBy, RepairFacts
from kieslijst.law.sanctions import Omission
from kieslijst.shared.address import Residence

_WHO = chapter_i.omission_is_repaired_by_the_submitter_or_a_named_substitute
_STEPS_IN = chapter_i.voter_who_steps_in_comes_within_the_repair_term
_FIT = chapter_i.voter_who_steps_in_may_vote_and_shows_an_identity_document
_GOVERNOR = chapter_ya.repair_with_a_governor_comes_in_time
_MANY_VOTES = h10.refusal_does_not_pass_over_a_candidate_with_many_votes
_ORDER = h10.refusal_for_a_candidate_keeps_an_order_set_before_the_vote
_IN_PERSON = chapter_r.senate_list_is_delivered_in_person


def repaired(kind: T = T.GR, **known: Any) -> Facts:
    """A nomination in which somebody repaired an omission."""
    return facts(kind, repairs=(RepairFacts("1", **known),))


def _steps_in(day: int, hour: int, **known: Any) -> Facts:
    at = datetime(2026, 2, day, hour)  # noqa: DTZ001 - local at the desk
    return repaired(by=RepairedBy.OTHER_VOTER, omission=Omission.NOT_IDENTIFIED, at=at, **known)


def _with_governor(day: int, hour: int, minute: int) -> Facts:
    at = datetime(2025, 9, day, hour, minute)  # noqa: DTZ001 - local on the island
    return repaired(T.TK, with_governor=True, at=at)


def _refused(kind: T, votes: int, **known: Any) -> Facts:
    refusal = RefusalFacts(before_first_meeting=True, votes=votes, all_votes=1000, all_seats=10, **known)
    return with_person(kind, residence=Residence("Delft"), authorised_person=authorised_person(), refusal=refusal)


def _senate_list(*, in_person: bool) -> Facts:
    base = with_hand_in(T.EK, in_person=in_person)
    return Facts(base.election, base.group, base.lists, submitter(entitled_to_vote=False, identified=False))


EXAMPLES: tuple[Example, ...] = (
    met("SUB-EK-ANYONE", "party employee, 17", _IN_PERSON, _senate_list(in_person=True)),
    not_met("SUB-EK-ANYONE", "nobody appears", _IN_PERSON, _senate_list(in_person=False)),
    met("SUB-STEPIN", "T+3 10:00", _STEPS_IN, _steps_in(5, 10)),
    not_met("SUB-STEPIN", "T+4", _STEPS_IN, _steps_in(6, 10)),
    not_met("SUB-STEPIN", "T+3 18:00", _STEPS_IN, _steps_in(5, 18)),
    met("SUB-STEPIN", "voter with ID", _FIT, _steps_in(5, 10, entitled_to_vote=True, identified=True)),
    not_met("SUB-STEPIN", "no ID", _FIT, _steps_in(5, 10, entitled_to_vote=True, identified=False)),
    met("SUB-REPAIR-WHO", "substitute 1", _WHO, repaired(by=RepairedBy.SUBSTITUTE)),
    not_met("SUB-REPAIR-WHO", "candidate not named", _WHO, repaired(by=RepairedBy.SOMEONE_ELSE)),
    met("SUB-REPAIR-WHO", "other voter steps in for the submitter", _WHO, _steps_in(5, 10)),
    not_met(
        "SUB-REPAIR-WHO",
        "other voter brings declarations of consent",
        _WHO,
        repaired(by=RepairedBy.OTHER_VOTER, omission=Omission.CONSENT),
    ),
    met("SUB-BES-REPAIR", "TK25: Thu 18 Sep 16:59", _GOVERNOR, _with_governor(18, 16, 59)),
    not_met("SUB-BES-REPAIR", "TK25: Fri 19 Sep 10:00", _GOVERNOR, _with_governor(19, 10, 0)),
    met("CAND-H10A-USE", "TK: 25% exactly, usable", _MANY_VOTES, _refused(T.TK, 25)),
    not_met("CAND-H10A-USE", "EK: 100% exactly, usable", _MANY_VOTES, _refused(T.EK, 100)),
    not_met("CAND-H10A-USE", "TK: 26%, usable", _MANY_VOTES, _refused(T.TK, 26)),
    met("CAND-H10A-USE", "EK: 99%, usable", _MANY_VOTES, _refused(T.EK, 99)),
    met("CAND-H10A-USE", "order set before V", _ORDER, _refused(T.TK, 1, order_set_on=date(2025, 10, 28))),
    not_met("CAND-H10A-USE", "order set on V", _ORDER, _refused(T.TK, 1, order_set_on=date(2025, 10, 29))),
)
