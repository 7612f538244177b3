"""Both examples of the rows of E.8 on the days of nomination and of the vote, the announcement and the forms."""

from datetime import date

from tests.law.examples import Example
from tests.law.procedures import T, at, met, not_met, procedure, with_hearing, with_one

from kieslijst.law.procedure import days, handing_in
from kieslijst.law.procedure_facts import FormsFacts, FormsPlace, Gazette, HearingKind, MovedDay, ProcedureFacts

_MOVED = days.moved_nomination_day_is_a_weekday_of_the_week_before
_DECREE = days.decree_that_moves_nomination_day_is_announced_in_time
_MONDAY = days.nomination_day_is_the_monday_of_the_act
_SPRING = days.nomination_day_in_a_year_of_other_elections_is_in_spring
_VOTE = days.vote_is_so_many_days_after_nomination_day
_CHOICE = days.day_that_the_committee_chooses_is_a_working_day


def _moved(nominated: date, announced: date | None = None, voted: date | None = None) -> ProcedureFacts:
    return procedure(T.PS, nomination_day=nominated, election_day=voted, moved=MovedDay(announced))


def _house(nominated: date) -> ProcedureFacts:
    return procedure(T.TK, nomination_day=nominated, election_day=None, out_of_turn=False)


def _senate(examined: date) -> ProcedureFacts:
    return with_hearing(HearingKind.EXAMINATION, T.EK, starts_at=at(examined.year, examined.month, examined.day, 14))


def _only_at(*places: FormsPlace, kind: T = T.GR) -> ProcedureFacts:
    return procedure(kind, forms=tuple(FormsFacts(place) for place in places))


EXAMPLES: tuple[Example, ...] = (
    met("CSB-DATE-T", "PS27: 1-2-2027", _MONDAY, procedure(T.PS)),
    not_met("CSB-DATE-T", "PS27: 8-2-2027", _MONDAY, procedure(T.PS, nomination_day=date(2027, 2, 8))),
    met("CSB-DATE-T", "TK25, after a dissolution: 15-9-2025", _MONDAY, procedure(T.TK)),
    met("CSB-DATE-T", "leap year 2028: 31-1", _MONDAY, _house(date(2028, 1, 31))),
    not_met("CSB-DATE-T", "leap year 2028: 24-1", _MONDAY, _house(date(2028, 1, 24))),
    met("CSB-DATE-T", "moved to Thu 28-1-2027", _MOVED, _moved(date(2027, 1, 28))),
    not_met("CSB-DATE-T", "moved to Sat 30-1-2027", _MOVED, _moved(date(2027, 1, 30))),
    not_met("CSB-DATE-T", "moved two weeks ahead", _MOVED, _moved(date(2027, 1, 22))),
    met("CSB-DATE-T", "decree of 28-7-2026", _DECREE, _moved(date(2027, 1, 28), date(2026, 7, 28))),
    not_met("CSB-DATE-T", "decree of 29-7-2026", _DECREE, _moved(date(2027, 1, 28), date(2026, 7, 29))),
    met("CSB-DATE-T-MAY", "1-4-2030", _SPRING, _house(date(2030, 4, 1))),
    not_met("CSB-DATE-T-MAY", "4-2-2030", _SPRING, _house(date(2030, 2, 4))),
    met(
        "CSB-DATE-T-EK",
        "EK27: 20-4-2027",
        days.nomination_day_of_the_senate_is_the_tuesday_of_the_act,
        procedure(T.EK),
    ),
    not_met(
        "CSB-DATE-T-EK",
        "EK27: 27-4-2027",
        days.nomination_day_of_the_senate_is_the_tuesday_of_the_act,
        procedure(T.EK, nomination_day=date(2027, 4, 27)),
    ),
    met(
        "CSB-DATE-T-EK",
        "dissolved 11-3-2027: 20-4-2027",
        days.nomination_day_after_a_dissolution_of_the_senate_is_in_time,
        procedure(T.EK, dissolved_on=date(2027, 3, 11)),
    ),
    not_met(
        "CSB-DATE-T-EK",
        "dissolved 10-3-2027: 20-4-2027",
        days.nomination_day_after_a_dissolution_of_the_senate_is_in_time,
        procedure(T.EK, dissolved_on=date(2027, 3, 10)),
    ),
    met("CSB-DATE-V", "GR26: 18-3-2026", _VOTE, procedure(T.GR)),
    not_met("CSB-DATE-V", "GR26: 11-3-2026", _VOTE, procedure(T.GR, election_day=date(2026, 3, 11))),
    met("CSB-DATE-V", "T moved to 28-1: still 17-3", _VOTE, _moved(date(2027, 1, 28), voted=date(2027, 3, 17))),
    not_met("CSB-DATE-V", "T moved to 28-1: 18-3", _VOTE, _moved(date(2027, 1, 28), voted=date(2027, 3, 18))),
    met("CSB-DATE-V", "EK27: 15:00", days.vote_of_the_senate_starts_at_its_hour, procedure(T.EK)),
    not_met(
        "CSB-DATE-V",
        "EK27: 14:00",
        days.vote_of_the_senate_starts_at_its_hour,
        procedure(T.EK, voting_starts_at=at(2027, 5, 24, 14)),
    ),
    met(
        "CSB-DATE-V",
        "EP24: 23-4-2024",
        days.nomination_day_for_europe_is_so_many_days_before_the_vote,
        procedure(T.EP),
    ),
    not_met(
        "CSB-DATE-V",
        "EP24: 22-4-2024",
        days.nomination_day_for_europe_is_so_many_days_before_the_vote,
        procedure(T.EP, nomination_day=date(2024, 4, 22)),
    ),
    met(
        "CSB-Z12",
        "EK23 vote 30 May",
        days.vote_is_on_a_working_day,
        procedure(T.EK, nomination_day=date(2023, 4, 25), election_day=date(2023, 5, 30)),
    ),
    not_met(
        "CSB-Z12",
        "29 May",
        days.vote_is_on_a_working_day,
        procedure(T.EK, nomination_day=date(2023, 4, 25), election_day=date(2023, 5, 29)),
    ),
    met(
        "CSB-Z12",
        "EK23 vote 30 May",
        _VOTE,
        procedure(T.EK, nomination_day=date(2023, 4, 25), election_day=date(2023, 5, 30)),
    ),
    not_met(
        "CSB-Z12",
        "29 May",
        _VOTE,
        procedure(T.EK, nomination_day=date(2023, 4, 25), election_day=date(2023, 5, 29)),
    ),
    met("CSB-Z12", "T on a Tuesday", days.nomination_day_is_on_a_working_day, procedure(T.EP)),
    not_met(
        "CSB-Z12",
        "T on Easter Monday",
        days.nomination_day_is_on_a_working_day,
        procedure(T.EP, nomination_day=date(2024, 4, 1)),
    ),
    met("CSB-Z12-CHOICE", "EK27 examination Mon 26 Apr", _CHOICE, _senate(date(2027, 4, 26))),
    not_met("CSB-Z12-CHOICE", "Sun 25 Apr", _CHOICE, _senate(date(2027, 4, 25))),
    not_met("CSB-Z12-CHOICE", "Tue 27 Apr (King's Day)", _CHOICE, _senate(date(2027, 4, 27))),
    met(
        "CSB-ANNOUNCE",
        "GR26: 12 Jan",
        handing_in.handing_in_is_announced_in_time,
        with_one("announcement", on=date(2026, 1, 12)),
    ),
    not_met(
        "CSB-ANNOUNCE",
        "GR26: 13 Jan",
        handing_in.handing_in_is_announced_in_time,
        with_one("announcement", on=date(2026, 1, 13)),
    ),
    met("CSB-ANNOUNCE", "KCNI: Staatscourant", handing_in.handing_in_is_announced_in_the_gazette, procedure(T.KCNI)),
    not_met(
        "CSB-ANNOUNCE",
        "KCNI: provinciaal blad",
        handing_in.handing_in_is_announced_in_the_gazette,
        with_one("announcement", T.KCNI, gazette=Gazette.PROVINCIAAL_BLAD),
    ),
    met("CSB-ANNOUNCE", "both named", handing_in.announcement_names_place_and_time_of_handing_in, procedure()),
    not_met(
        "CSB-ANNOUNCE",
        "place only",
        handing_in.announcement_names_place_and_time_of_handing_in,
        with_one("announcement", names_place_and_time=False),
    ),
    met(
        "CSB-ANNOUNCE",
        "EP with the right",
        handing_in.announcement_names_the_right_of_union_citizens_to_stand,
        procedure(T.EP),
    ),
    not_met(
        "CSB-ANNOUNCE",
        "EP without the right",
        handing_in.announcement_names_the_right_of_union_citizens_to_stand,
        with_one("announcement", T.EP, names_right_of_union_citizens=False),
    ),
    met(
        "CSB-FORMS",
        "GR26: there on 12 Jan",
        handing_in.forms_are_there_in_the_weeks_before_nomination_day,
        with_one("forms", first_day=date(2026, 1, 12)),
    ),
    not_met(
        "CSB-FORMS",
        "GR26: first there on 19 Jan",
        handing_in.forms_are_there_in_the_weeks_before_nomination_day,
        with_one("forms", first_day=date(2026, 1, 19)),
    ),
    met("CSB-FORMS", "on T", handing_in.forms_are_still_there_on_nomination_day, procedure()),
    not_met(
        "CSB-FORMS",
        "gone on T",
        handing_in.forms_are_still_there_on_nomination_day,
        with_one("forms", last_day=date(2026, 2, 1)),
    ),
    met("CSB-FORMS", "free", handing_in.forms_cost_nothing, procedure()),
    not_met("CSB-FORMS", "for a fee", handing_in.forms_cost_nothing, with_one("forms", free=False)),
    met(
        "CSB-FORMS",
        "municipality and committee",
        handing_in.forms_are_at_every_place_that_the_decree_names,
        _only_at(FormsPlace.MUNICIPALITY, FormsPlace.CSB),
    ),
    not_met(
        "CSB-FORMS",
        "committee only",
        handing_in.forms_are_at_every_place_that_the_decree_names,
        _only_at(FormsPlace.CSB),
    ),
    met(
        "CSB-FORMS",
        "EK: Kiesraad and islands",
        handing_in.forms_are_at_every_place_that_the_decree_names,
        _only_at(FormsPlace.CSB, FormsPlace.ISLAND_OFFICE, kind=T.EK),
    ),
    not_met(
        "CSB-FORMS",
        "EK: not on the islands",
        handing_in.forms_are_at_every_place_that_the_decree_names,
        _only_at(FormsPlace.KIESRAAD, kind=T.EK),
    ),
)
