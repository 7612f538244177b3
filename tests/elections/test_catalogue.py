"""The catalogue: every election once, nothing guessed, every date computed from the Act or explained."""

import csv
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest
from tests.shared_knowledge import knowledge

from kieslijst.elections.catalogue import code_of, elections, remarks
from kieslijst.elections.model import Election
from kieslijst.law.calendar.election_days import election_day, european_nomination_day, nomination_day
from kieslijst.shared.election_type import ElectionType as T


def test_it_holds_every_body_of_every_election_to_2030() -> None:
    counted = Counter((election.type, election.election_date.year) for election in elections().values())
    assert counted == {
        (T.TK, 2025): 1,
        (T.GR, 2026): 342,
        (T.PS, 2027): 12,
        (T.WS, 2027): 21,
        (T.ER, 2027): 3,
        (T.KC, 2027): 3,
        (T.KCNI, 2027): 1,
        (T.EK, 2027): 1,
        (T.EP, 2029): 1,
        (T.GR, 2030): 342,
        (T.TK, 2030): 1,
    }


def test_no_two_elections_share_a_code_or_an_id() -> None:
    listed = elections().values()

    assert len({election.slug for election in listed}) == len({election.id for election in listed}) == 728


@pytest.mark.parametrize(
    "code",
    [
        "TK2025", "TK2030", "EK2027", "EP2029", "PS2027_Groningen", "PS2027_Fryslan", "AB2027_HunzeenAas",
        "GR2026_Stadskanaal", "GR2030_Stadskanaal", "ER2027_Bonaire", "ER2027_SintEustatius", "ER2027_Saba",
        "KC2027_Bonaire", "KCNI2027",
    ],
)  # fmt: skip
def test_codes(code: str) -> None:
    assert elections()[code.lower()].code == code


def test_what_no_source_gives_is_unknown() -> None:
    unknown = (T.GR, T.PS, T.WS, T.EP, T.KCNI)
    assert {e.seats for e in elections().values() if e.type in unknown} == {None}


def test_seats_that_a_law_gives_are_known_and_those_that_a_bill_may_change_carry_a_remark() -> None:
    listed = elections()

    assert {e.code: e.seats for e in listed.values() if e.type in (T.TK, T.EK, T.ER, T.KC)} == {
        "TK2025": 150, "TK2030": 150, "EK2027": 75,
        "ER2027_Bonaire": 9, "ER2027_SintEustatius": 5, "ER2027_Saba": 5,
        "KC2027_Bonaire": 9, "KC2027_SintEustatius": 5, "KC2027_Saba": 5,
    }  # fmt: skip
    for election in listed.values():
        if election.type in (T.ER, T.KC):
            assert [remark.about for remark in remarks()[election.slug]] == ["seats"]


@pytest.mark.parametrize("election", elections().values(), ids=lambda election: election.code)
def test_each_date_is_the_computed_one_or_carries_a_reason(election: Election) -> None:
    computed = _computed(election)
    explained = {remark.about for remark in remarks().get(election.slug, ())}

    assert (election.nomination_date, election.election_date) == computed or "dates" in explained


def test_only_the_house_of_2025_has_other_dates_than_the_regular_ones() -> None:
    """It was dissolved; the European day of 2029 is given, and nomination follows from it."""
    others = [e.code for e in elections().values() if (e.nomination_date, e.election_date) != _computed(e)]

    assert others == ["TK2025"]
    assert remarks()["tk2025"][0].about == "dates"
    assert election_day(T.TK, elections()["tk2025"].nomination_date) == elections()["tk2025"].election_date


def test_what_is_uncertain_is_marked() -> None:
    assert [remark.about for remark in remarks()["ep2029"]] == ["dates"]
    assert [remark.about for remark in remarks()["gr2030_stadskanaal"]] == ["bodies"]
    assert "gr2026_stadskanaal" not in remarks()


def test_every_open_question_of_a_remark_exists() -> None:
    text = files("kieslijst.law").joinpath("open_questions.md").read_text(encoding="utf-8")
    headings = {line.removeprefix("## ").strip() for line in text.splitlines() if line.startswith("## ")}

    assert {remark.question for each in remarks().values() for remark in each if remark.question} <= headings


def test_the_municipalities_of_2026_are_those_of_the_list_of_municipalities() -> None:
    assert _domains(T.GR, 2026) == {row["cbs_code"]: row["name"] for row in _rows("municipalities.csv")}
    assert _domains(T.GR, 2030) == _domains(T.GR, 2026)


def test_the_water_boards_are_those_of_the_list_of_water_boards() -> None:
    rows = _rows("waterboards.csv")

    assert _domains(T.WS, 2027) == {row["eml_domain_id (region nr)"]: row["name"] for row in rows}


def test_the_provinces_have_the_districts_of_the_list_of_provinces() -> None:
    listed = {
        election.domain.name: election for election in elections().values() if election.type is T.PS and election.domain
    }
    by_name: dict[str, list[str]] = {}
    for row in _rows("provinces.csv"):
        by_name.setdefault(row["name"], []).append(row["ps_district"])

    assert {name: [d.name for d in election.districts] or by_name[name] for name, election in listed.items()} == by_name
    assert all(len(by_name[name]) == 1 for name, election in listed.items() if not election.districts)


def test_the_house_and_the_senate_have_the_districts_of_their_lists() -> None:
    listed = elections()
    house = [(int(row["nr"]), row["kieskring (hoofdplaats)"]) for row in _rows("tk_kieskringen.csv")]
    senate = [int(row["nr"]) for row in _rows("ek_districts.csv")]

    for code in ("tk2025", "tk2030"):
        assert [(district.number, district.name) for district in listed[code].districts] == house
    assert [district.number for district in listed["ek2027"].districts] == senate


def test_the_profile_follows_the_year() -> None:
    assert {e.profile for e in elections().values() if e.election_date.year < 2027} == {"1.2.2"}
    assert {e.profile for e in elections().values() if e.election_date.year >= 2027} == {"1.3"}


def test_only_limburg_has_roman_districts_and_one_district_is_no_district() -> None:
    listed = elections()
    roman = [e.code for e in listed.values() if any(district.roman for district in e.districts)]
    assert roman == ["PS2027_Limburg"]
    assert listed["ps2027_drenthe"].districts == ()
    assert [d.number for d in listed["ps2027_gelderland"].districts] == [1, 2]


def test_codes_are_plain() -> None:
    assert code_of("GR", 2026, "Bergen (NH.)") == "GR2026_BergenNH"
    assert code_of("PS", 2027, "Fryslân") == "PS2027_Fryslan"
    assert code_of("AB", 2027, "Hunze en Aa's") == "AB2027_HunzeenAas"


def _computed(election: Election) -> tuple[date | None, date | None]:
    if election.type is T.EP:
        return european_nomination_day(election.election_date), election.election_date
    nominated = nomination_day(election.type, election.election_date.year)
    return nominated, None if nominated is None else election_day(election.type, nominated)


def _domains(kind: T, year: int) -> dict[str, str]:
    return {
        election.domain.id: election.domain.name
        for election in elections().values()
        if election.type is kind and election.election_date.year == year and election.domain
    }


def _rows(name: str) -> list[dict[str, str]]:
    with knowledge("data", name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))
