"""The calendar against table F of the rules, the published dates of held elections, and those of e-KS for 2027."""

import csv
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.shared_knowledge import knowledge

from kieslijst.law.article import in_words
from kieslijst.law.calendar import Bound, CalendarFacts, LegalMoment, Moment, Remark, calendar_of, undated
from kieslijst.law.calendar.moment import THE_ISLANDS, THE_NETHERLANDS
from kieslijst.law.days import is_free_day
from kieslijst.shared.election_type import ElectionType as T

M = Moment
TK25 = CalendarFacts(T.TK, date(2025, 9, 15), date(2025, 10, 29), several_districts=True)
GR26 = CalendarFacts(T.GR, date(2026, 2, 2), date(2026, 3, 18), several_districts=False)
PS27 = CalendarFacts(T.PS, date(2027, 2, 1), date(2027, 3, 17), several_districts=True)
EK27 = CalendarFacts(T.EK, date(2027, 4, 20), date(2027, 5, 24), several_districts=True)
EP24 = CalendarFacts(T.EP, date(2024, 4, 23), date(2024, 6, 6), several_districts=False)
EP29 = CalendarFacts(T.EP, date(2029, 4, 24), date(2029, 6, 7), several_districts=False)
EK23 = CalendarFacts(
    T.EK,
    date(2023, 4, 25),
    date(2023, 5, 30),
    several_districts=True,
    examination=datetime(2023, 5, 1, 14),  # noqa: DTZ001 - local time
    decision_hearing=datetime(2023, 5, 8, 17),  # noqa: DTZ001 - local time
)
_AS_PS = {kind: CalendarFacts(kind, PS27.nomination_day, PS27.election_day) for kind in (T.WS, T.ER, T.KC, T.KCNI)}

TABLE: list[tuple[Moment, str, str, str, str]] = [
    (M.REGISTRATION_CLOSES, "2025-08-04", "2025-12-22", "2026-12-21", "2027-03-22"),
    (M.REGISTERS_PUBLISHED, "", "2025-12-24", "2026-12-23", ""),
    (M.CARRY_OVER_BLOCK, "", "2026-01-07", "2027-01-06", ""),
    (M.REGISTRATION_APPEAL, "", "", "", ""),
    (M.ANNOUNCEMENT, "2025-08-25", "2026-01-12", "2027-01-11", ""),
    (M.FORMS_AVAILABLE, "2025-08-25", "2026-01-12", "2027-01-11", "2027-03-30"),
    (M.DEPOSIT_RECEIVED, "2025-09-01", "2026-01-19", "2027-01-18", ""),
    (M.SUPPORT, "2025-09-01", "2026-01-19", "2027-01-18", ""),
    (M.NOMINATION, "2025-09-15", "2026-02-02", "2027-02-01", "2027-04-20"),
    (M.EXAMINATION, "2025-09-16", "2026-02-03", "2027-02-02", "2027-04-26"),
    (M.REPAIR, "2025-09-17", "2026-02-04", "2027-02-03", "2027-04-28"),
    (M.DECISION, "2025-09-19", "2026-02-06", "2027-02-05", "2027-04-30"),
    (M.APPEAL, "2025-09-23", "2026-02-10", "2027-02-09", "2027-05-04"),
    (M.JUDGMENT, "2025-09-29", "2026-02-16", "2027-02-15", "2027-05-10"),
    (M.ORDER_REPORT, "2025-09-29", "", "2027-02-15", "2027-05-04"),
    (M.PUBLICATION, "2025-09-24", "2026-02-11", "2027-02-10", "2027-05-18"),
    (M.LISTS_AT_HOMES, "2025-10-27", "2026-03-16", "2027-03-15", ""),
    (M.VOTE, "2025-10-29", "2026-03-18", "2027-03-17", "2027-05-24"),
    (M.RESULT, "2025-11-06", "2026-03-26", "2027-03-25", ""),
    (M.MEMBERS_LEAVE, "", "2026-04-01", "2027-03-31", "2027-06-08"),
    (M.TERM_ENDS, "2030-05-29", "2030-04-03", "2031-04-02", "2031-06-10"),
    (M.LATEST_BIRTH_DATE, "2012-05-28", "2012-04-02", "2013-04-01", "2013-06-09"),
]
_CELLS = [
    pytest.param(facts, row[0], row[column], id=f"{name}-{row[0]}")
    for row in TABLE
    for column, (name, facts) in enumerate({"TK25": TK25, "GR26": GR26, "PS27": PS27, "EK27": EK27}.items(), 1)
]


def _of(facts: CalendarFacts, moment: Moment) -> LegalMoment:
    (found,) = (one for one in calendar_of(facts) if one.moment is moment)
    return found


@pytest.mark.parametrize(("facts", "moment", "day"), _CELLS)
def test_each_cell_of_the_timeline(facts: CalendarFacts, moment: Moment, day: str) -> None:
    """A cell without a day is a moment that this election does not have, or whose day hangs on a case."""
    assert [one.first.isoformat() for one in calendar_of(facts) if one.moment is moment] == ([day] if day else [])


@pytest.mark.parametrize(("facts", "last"), [(TK25, "2025-09-18"), (GR26, "2026-02-05"), (PS27, "2027-02-04")])
def test_the_repair_term_is_two_days_from_nine_to_five(facts: CalendarFacts, last: str) -> None:
    repair = _of(facts, M.REPAIR)

    assert repair.last == date.fromisoformat(last)
    assert len(repair.working_days) == 2
    assert (repair.opens, repair.closes) == (time(9), time(17))


@pytest.mark.parametrize("facts", [TK25, GR26, PS27, EP24, EP29])
def test_hours_of_the_desk_and_the_hearings(facts: CalendarFacts) -> None:
    hours = {one.moment: (one.opens, one.closes) for one in calendar_of(facts)}

    assert hours[M.NOMINATION] == (time(9), time(17))
    assert hours[M.EXAMINATION] == (time(16), None)
    assert hours[M.DECISION] == (time(17), None)


@pytest.mark.parametrize("kind", list(_AS_PS))
def test_water_boards_islands_and_the_college_abroad_have_the_days_of_the_provinces(kind: T) -> None:
    """But for the own order, which only a province with several districts knows."""
    provinces = {one.moment: (one.first, one.last) for one in calendar_of(PS27)}
    provinces.pop(M.ORDER_REPORT)

    assert {one.moment: (one.first, one.last) for one in calendar_of(_AS_PS[kind])} == provinces


def test_a_province_of_one_district_knows_no_own_order() -> None:
    one_district = CalendarFacts(T.PS, PS27.nomination_day, PS27.election_day, several_districts=False)

    assert M.ORDER_REPORT not in {one.moment for one in calendar_of(one_district)}


def test_the_hearings_of_the_college_abroad_follow_those_of_zuid_holland() -> None:
    for moment, article in ((M.EXAMINATION, "Pa 15"), (M.DECISION, "Pa 15"), (M.RESULT, "Pa 26")):
        found = _of(_AS_PS[T.KCNI], moment)
        assert (found.opens, found.remark) == (None, Remark.AFTER_ZUID_HOLLAND)
        assert article in [one.short for one in found.articles]


@pytest.mark.parametrize("kind", [T.ER, T.KC])
def test_everything_on_the_islands_goes_by_the_clock_there(kind: T) -> None:
    assert {one.zone for one in calendar_of(_AS_PS[kind])} == {THE_ISLANDS}


@pytest.mark.parametrize(
    ("facts", "moment", "articles"),
    [
        (TK25, M.REGISTRATION_CLOSES, "Kieswet G 1(1)"),
        (GR26, M.REGISTERS_PUBLISHED, "Kieswet G 1(8), G 2(8)"),
        (_AS_PS[T.KC], M.REGISTRATION_CLOSES, "Kieswet G 2(1), Ya 25(1), Ya 22"),
        (_AS_PS[T.KC], M.CARRY_OVER_BLOCK, "Kieswet Ya 26(3)"),
        (_AS_PS[T.ER], M.REGISTRATION_CLOSES, "Kieswet G 3(1), Ya 13"),
        (_AS_PS[T.ER], M.DEPOSIT_RECEIVED, "Kiesbesluit Ya 3"),
        (EK27, M.APPEAL, "Kieswet S 5(2)"),
        (EK27, M.REPAIR_ON_ISLANDS, "Kieswet Ya 31a"),
        (EP24, M.NOMINATION, "Kieswet H 1(1), Y 2"),
        (EP24, M.VOTE, "Kieswet Y 8(1)"),
        (PS27, M.LISTS_AT_HOMES, "Kieswet J 9; Kiesbesluit J 1"),
    ],
)
def test_each_moment_cites_the_article_that_holds_for_its_election(
    facts: CalendarFacts, moment: Moment, articles: str
) -> None:
    assert in_words(_of(facts, moment).articles) == articles


@pytest.mark.parametrize("facts", [TK25, EK27, EP24])
def test_lists_can_be_handed_in_with_a_governor_by_the_clock_there(facts: CalendarFacts) -> None:
    found = _of(facts, M.NOMINATION_ON_ISLANDS)

    assert (found.first, found.opens, found.closes) == (facts.nomination_day, time(9), time(17))
    assert found.zone == THE_ISLANDS
    assert _of(facts, M.NOMINATION).zone == THE_NETHERLANDS


def test_omissions_can_be_repaired_with_a_governor_to_the_last_working_day_before_the_decision() -> None:
    assert _of(EP24, M.REPAIR_ON_ISLANDS).last == date(2024, 4, 26)
    assert _of(EP29, M.REPAIR_ON_ISLANDS).last == date(2029, 4, 30)


def test_the_senate_votes_at_three() -> None:
    assert _of(EK27, M.VOTE).opens == time(15)


def test_the_days_that_the_senates_committee_chooses_are_limits_until_it_has_chosen() -> None:
    assert {one.moment: one.remark for one in calendar_of(EK27) if one.remark is not Remark.NONE} == {
        M.EXAMINATION: Remark.COMMITTEE_CHOOSES,
        M.REPAIR: Remark.HANGS_ON_CHOICE,
        M.REPAIR_ON_ISLANDS: Remark.HANGS_ON_CHOICE,
        M.DECISION: Remark.COMMITTEE_CHOOSES,
        M.APPEAL: Remark.HANGS_ON_CHOICE,
        M.JUDGMENT: Remark.HANGS_ON_CHOICE,
    }
    assert all(_of(EK27, moment).latest for moment in (M.EXAMINATION, M.REPAIR, M.DECISION))


def test_the_senate_of_2023_had_these_days() -> None:
    assert _of(EK23, M.NOMINATION).first == date(2023, 4, 25)
    assert (_of(EK23, M.EXAMINATION).first, _of(EK23, M.EXAMINATION).opens) == (date(2023, 5, 1), time(14))
    assert (_of(EK23, M.REPAIR).first, _of(EK23, M.REPAIR).last) == (date(2023, 5, 2), date(2023, 5, 4))
    assert _of(EK23, M.DECISION).first == date(2023, 5, 8)
    assert _of(EK23, M.VOTE).first == date(2023, 5, 30)
    assert {one.bound for one in calendar_of(EK23) if one.moment in (M.EXAMINATION, M.REPAIR, M.DECISION)} == {Bound.ON}


def test_the_decision_on_the_senate_of_2023_was_due_on_liberation_day_and_so_on_monday_8_may() -> None:
    unchosen = CalendarFacts(T.EK, date(2023, 4, 25), date(2023, 5, 30))
    decision = _of(unchosen, M.DECISION)

    assert (decision.last, decision.shifted_from) == (date(2023, 5, 8), date(2023, 5, 5))


def test_the_house_of_2025_had_these_days() -> None:
    """Published: nomination 15 September, decision 19 September at 17:00, vote 29 October; result on 7 November."""
    published = _published("TK25")

    assert _of(TK25, M.NOMINATION).first.isoformat() == published["nomination_day"]
    assert _moment(_of(TK25, M.DECISION)) == published["public_session"]
    assert _of(TK25, M.VOTE).first.isoformat() == published["election_date"]
    assert _of(TK25, M.RESULT).bound is Bound.AT_THE_EARLIEST
    assert _of(TK25, M.RESULT).first <= date(2025, 11, 7)


def test_the_councils_of_2026_had_these_days() -> None:
    published = _published("GR26")

    assert _of(GR26, M.NOMINATION).first.isoformat() == published["nomination_day"]
    assert _of(GR26, M.DECISION).first.isoformat() == published["public_session"]
    assert _of(GR26, M.VOTE).first.isoformat() == published["election_date"]


@pytest.mark.parametrize(("code", "kind"), [("PS23", T.PS), ("EP24", T.EP), ("PS27", T.PS), ("WS27", T.WS)])
def test_the_published_days_are_computed(code: str, kind: T) -> None:
    published = _published(code)
    facts = _facts(kind, published)

    if published["review"]:
        assert _of(facts, M.EXAMINATION).first.isoformat() == published["review"][:10]
    assert _of(facts, M.REPAIR).last.isoformat() == published["omission_end"][:10]
    assert _moment(_of(facts, M.DECISION)) == published["public_session"]


def test_the_councils_of_2022_had_these_days_and_an_hour_that_the_act_has_changed() -> None:
    """The decision was at 10:00 then; I 4 has said 17:00 since the elections of 2023."""
    published = _published("GR22")
    facts = _facts(T.GR, published)

    assert _moment(_of(facts, M.EXAMINATION)) == published["review"]
    assert _of(facts, M.REPAIR).last.isoformat() == published["omission_end"][:10]
    assert _of(facts, M.DECISION).first.isoformat() == published["public_session"][:10]
    assert published["public_session"][11:] == "10:00"


def test_the_european_decision_of_2024_moved_from_kings_day_saturday_to_monday() -> None:
    assert _of(EP24, M.REPAIR).working_days == (date(2024, 4, 25), date(2024, 4, 26))
    decision = _of(EP24, M.DECISION)
    assert (decision.first, decision.shifted_from) == (date(2024, 4, 29), date(2024, 4, 27))


def test_kings_day_moves_the_second_repair_day_and_the_decision_of_the_european_election_of_2029() -> None:
    repair = _of(EP29, M.REPAIR)

    assert repair.working_days == (date(2029, 4, 26), date(2029, 4, 30))
    assert repair.shifted_from == date(2029, 4, 27)
    assert _of(EP29, M.DECISION).first == date(2029, 5, 1)


def test_eks_lets_the_senate_of_2027_decide_on_3_may_but_s_2_says_30_april_at_the_latest() -> None:
    """e-KS took over the shift of 2023, which Liberation Day caused; in 2027 the tenth day is a plain Friday."""
    decision = _of(EK27, M.DECISION)

    assert _published("EK27")["public_session"] == "2027-05-03 17:00"
    assert (decision.last, decision.latest, decision.shifted_from) == (date(2027, 4, 30), True, None)
    assert not is_free_day(decision.last)


def test_eks_examines_for_the_senate_of_2027_on_a_sunday_but_z_12_bars_that() -> None:
    """Z 12(3): no authority chooses a weekend or holiday. The last day that leaves time for repair is 26 April."""
    theirs = date.fromisoformat(_published("EK27")["review"])

    assert theirs == date(2027, 4, 25)
    assert is_free_day(theirs)
    assert _of(EK27, M.EXAMINATION).last == date(2027, 4, 26)


def test_eks_agrees_on_the_end_of_repair_and_on_nomination_and_vote_of_the_senate_of_2027() -> None:
    published = _published("EK27")

    assert _of(EK27, M.REPAIR).last.isoformat() == published["omission_end"]
    assert _of(EK27, M.NOMINATION).first.isoformat() == published["nomination_day"]
    assert _of(EK27, M.VOTE).first.isoformat() == published["election_date"]


def test_the_term_of_appeal_on_registration_runs_from_the_publication() -> None:
    published = CalendarFacts(T.GR, GR26.nomination_day, GR26.election_day, registration_published=date(2025, 12, 19))
    found = _of(published, M.REGISTRATION_APPEAL)

    assert (found.last, found.shifted_from) == (date(2025, 12, 29), date(2025, 12, 25))
    assert undated(published) == ()
    assert undated(GR26) == (M.REGISTRATION_APPEAL,)


def test_what_no_text_dates_is_named() -> None:
    assert set(undated(EP29)) == {M.REGISTRATION_APPEAL, M.MEMBERS_LEAVE, M.TERM_ENDS, M.LATEST_BIRTH_DATE}
    assert set(undated(EK27)) == {M.REGISTRATION_APPEAL, M.RESULT}


@pytest.mark.parametrize("facts", [TK25, GR26, PS27, EK27, EP24, EP29, *_AS_PS.values()])
def test_every_moment_of_the_type_is_dated_or_named_as_undated(facts: CalendarFacts) -> None:
    dated = {one.moment for one in calendar_of(facts)}

    assert dated.isdisjoint(undated(facts))
    assert len(dated) == len(calendar_of(facts))


@settings(max_examples=200, deadline=None)
@given(
    st.builds(
        CalendarFacts,
        st.sampled_from(T),
        st.dates(),
        st.dates(),
        several_districts=st.none() | st.booleans(),
        examination=st.none() | st.datetimes(),
        decision_hearing=st.none() | st.datetimes(),
        registration_published=st.none() | st.dates(),
        end_of_term=st.none() | st.dates(),
    )
)
def test_the_calendar_never_raises_and_acts_fall_on_working_days(facts: CalendarFacts) -> None:
    found = calendar_of(facts)
    undated(facts)

    assert [one.first for one in found] == sorted(one.first for one in found)
    assert [one.moment for one in found if one.shifted_from and is_free_day(one.last) and one.last != date.max] == []


def _published(code: str) -> dict[str, Any]:
    with knowledge("data", "elections_config.csv").open(encoding="utf-8") as file:
        return next(row for row in csv.DictReader(file) if row["code"] == code)


def _facts(kind: T, published: dict[str, Any]) -> CalendarFacts:
    nominated, voted = (date.fromisoformat(published[name]) for name in ("nomination_day", "election_date"))
    return CalendarFacts(kind, nominated, voted)


def _moment(one: LegalMoment) -> str:
    return f"{one.first.isoformat()} {one.opens:%H:%M}"
