"""The catalogue: every election once, nothing guessed."""

from collections import Counter

from kieslijst.elections.catalogue import code_of, elections
from kieslijst.shared.election_type import ElectionType


def test_it_holds_every_body_of_the_five_elections() -> None:
    counted = Counter(election.type for election in elections().values())
    assert counted == {
        ElectionType.TK: 1,
        ElectionType.EK: 1,
        ElectionType.PS: 12,
        ElectionType.WS: 21,
        ElectionType.GR: 342,
    }


def test_what_no_source_gives_is_unknown() -> None:
    listed = elections()
    assert {e.seats for e in listed.values() if e.type in (ElectionType.GR, ElectionType.PS, ElectionType.WS)} == {None}
    assert (listed["tk2025"].seats, listed["ek2027"].seats) == (150, 75)


def test_the_profile_follows_the_year() -> None:
    assert {(e.election_date.year, e.profile) for e in elections().values()} == {
        (2025, "1.2.2"),
        (2026, "1.2.2"),
        (2027, "1.3"),
    }


def test_only_limburg_has_roman_districts_and_one_district_is_no_district() -> None:
    listed = elections()
    roman = [e.code for e in listed.values() if any(district.roman for district in e.districts)]
    assert roman == ["PS2027_Limburg"]
    assert listed["ps2027_drenthe"].districts == ()
    assert [d.number for d in listed["ps2027_gelderland"].districts] == [1, 2]
    assert (len(listed["tk2025"].districts), len(listed["ek2027"].districts)) == (20, 16)


def test_codes_are_plain() -> None:
    assert code_of("GR", 2026, "Bergen (NH.)") == "GR2026_BergenNH"
    assert code_of("PS", 2027, "Fryslân") == "PS2027_Fryslan"
    assert code_of("AB", 2027, "Hunze en Aa's") == "AB2027_HunzeenAas"
