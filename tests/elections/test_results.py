"""The product's own files of results: which one is the last of a body, and what real numberings they give."""

import csv
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date

import pytest
from tests.builders import election
from tests.shared_knowledge import knowledge

from kieslijst.elections.catalogue import code_of, elections
from kieslijst.elections.facts import election_facts
from kieslijst.elections.model import Election
from kieslijst.elections.results import Results, all_results, last_results
from kieslijst.law.check import run
from kieslijst.law.facts import AppellationKind, GroupFacts
from kieslijst.law.numbering import Entrant, PastResult, Round, number_lists
from kieslijst.law.numbering.case import NumberingCase
from kieslijst.law.numbering.facts import NumberedGroup, NumberingFacts
from kieslijst.law.results import OfficialResult, Source, result_of, standing
from kieslijst.law.rules import NUMBERING_RULES
from kieslijst.shared.election_type import ElectionType

_EML = "{urn:oasis:names:tc:evs:schema:eml}"


def _held(code: str) -> Results:
    return next(one for one in all_results() if one.election == code)


def _coming(kind: ElectionType, year: int, domain: str = "", *, day: date | None = None) -> Election:
    code = code_of(kind.eml_category, year, domain)
    return election(type=kind, code=code, election_date=day or date(year, 3, 17))


@pytest.mark.parametrize(
    ("code", "seats"), [("TK2023", 150), ("TK2025", 150), ("EK2023", 75), ("EP2024", 31), ("PS2023_Groningen", 43)]
)
def test_each_result_gives_away_all_seats_of_its_body_once(code: str, seats: int) -> None:
    found = _held(code).appellations

    assert sum(one.seats for one in found) == seats
    assert all(result_of(one.appellation, found) == one for one in found)
    assert _held(code).source


def test_no_result_is_of_many_bodies_at_once() -> None:
    codes = {one.election for one in all_results()}

    assert codes == {"TK2023", "TK2025", "EK2023", "EP2024", "PS2023_Groningen"}


@pytest.mark.parametrize(
    ("coming", "last"),
    [
        (_coming(ElectionType.TK, 2025, day=date(2025, 10, 29)), "TK2023"),
        (_coming(ElectionType.TK, 2030, day=date(2030, 5, 15)), "TK2025"),
        (_coming(ElectionType.EK, 2027), "EK2023"),
        (_coming(ElectionType.EP, 2029, day=date(2029, 6, 7)), "EP2024"),
        (_coming(ElectionType.PS, 2027, "Groningen"), "PS2023_Groningen"),
        (_coming(ElectionType.PS, 2027, "Limburg"), None),
        (_coming(ElectionType.GR, 2026, "Groningen"), None),
        (_coming(ElectionType.PS, 2031, "Groningen"), None),
        (_coming(ElectionType.TK, 2023, day=date(2023, 11, 22)), None),
    ],
    ids=lambda value: getattr(value, "code", value),
)
def test_only_the_last_election_of_the_same_body_counts(coming: Election, last: str | None) -> None:
    found = last_results(coming, elections().values())

    assert (found and found.election) == last


def test_an_election_in_between_makes_an_older_result_no_longer_the_last() -> None:
    coming = _coming(ElectionType.TK, 2028)
    between = replace(coming, code="TK2027", election_date=date(2027, 5, 5))

    assert last_results(coming, [between]) is None


def test_the_votes_of_tk23_give_exactly_lists_1_to_15_of_tk25() -> None:
    """Against the numbers in the committee's own file of TK25 (230b, district Haarlem)."""
    entrants = [
        Entrant(one.appellation, 1, results=(PastResult(one.appellation, one.votes or 0, one.seats),))
        for one in _held("TK2023").appellations
    ]

    first = number_lists(entrants, election_type=ElectionType.TK).numbered[:15]

    numbers = _numbers_of_tk25()
    assert [one.round for one in first] == [Round.VOTES] * 15
    assert {one.number: _known_as(one.id) for one in first} == {n: _known_as(numbers[n]) for n in range(1, 16)}


def _numbers_of_tk25() -> dict[int, str]:
    root = ET.parse(knowledge("realdata", "eml230", "Kandidatenlijsten_TK2025_Haarlem.eml.xml")).getroot()  # noqa: S314 - a file of ours
    lists = root.iter(f"{_EML}AffiliationIdentifier")
    return {int(one.attrib["Id"]): one.findtext(f"{_EML}RegisteredName") or "" for one in lists}


def _known_as(appellation: str) -> str:
    """One group added its abbreviation to its name between the two elections."""
    return "".join(filter(str.isalnum, appellation.casefold()))[:12]


def test_every_list_of_tk25_with_a_seat_in_tk23_is_exempt_and_its_place_is_its_number() -> None:
    tk23, held = _held("TK2023").appellations, elections()["tk2025"]
    facts = election_facts(held)

    for number, appellation in sorted(_numbers_of_tk25().items())[:15]:
        group = GroupFacts(kind=AppellationKind.REGISTERED, appellation=appellation)
        former = "Nieuw Sociaal Contract" if appellation == "Nieuw Sociaal Contract (NSC)" else ""
        found = standing(group, facts, tk23, former_name=former)
        assert (found.source, found.exempt.answer, found.place.rank) == (Source.OFFICIAL, True, number)
        assert found.largest.maximum == (80 if number <= 4 else 50)
        assert found.place.lacking == "Bonaire"


def test_without_being_told_of_its_former_name_a_group_is_asked() -> None:
    group = GroupFacts(kind=AppellationKind.REGISTERED, appellation="Nieuw Sociaal Contract (NSC)")

    found = standing(group, election_facts(elections()["tk2025"]), _held("TK2023").appellations)

    assert found.source is Source.UNKNOWN
    assert found.questions[0].near == ("Nieuw Sociaal Contract",)


def test_the_real_numbers_of_tk25_meet_every_rule_and_only_the_lots_are_asked() -> None:
    """Numbers from the committee's file, votes from TK23, districts as the committee published them."""
    tk23, numbers = _held("TK2023").appellations, _numbers_of_tk25()
    with knowledge("data", "result_tk2025.csv").open(encoding="utf-8") as file:
        districts = {row["designation"]: int(row["kieskringen"] or 0) or None for row in csv.DictReader(file)}
    groups = tuple(
        NumberedGroup(name, name, (number,), districts[name], _won(name, tk23)) for number, name in numbers.items()
    )
    facts = NumberingFacts(election_facts(elections()["tk2025"]), groups)

    # Haarlem is one of twenty districts; of the 27 lists four stand elsewhere only.
    missing = sorted(set(range(1, 28)) - numbers.keys())
    elsewhere = tuple(NumberedGroup(f"elders {number}", numbers=(number,), results=()) for number in missing)
    found = run(NUMBERING_RULES, matter := NumberingCase(replace(facts, groups=groups + elsewhere)), on=matter.on)

    assert {finding.reason for finding in found} == {"lots_not_known"}
    assert [finding.subject.number for finding in found] == [16, 19]


def _won(appellation: str, results: tuple[OfficialResult, ...]) -> tuple[PastResult, ...]:
    former = {"Nieuw Sociaal Contract (NSC)": "Nieuw Sociaal Contract"}.get(appellation, appellation)
    found = result_of(former, results)
    return () if found is None else (PastResult(found.appellation, found.votes or 0, found.seats),)
