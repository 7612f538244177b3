"""The 230c: made of the 230b values of its districts, each person once, and in agreement with them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from tests.canonical import canonical_difference
from tests.exchange.fictitious import CANDIDATES, FULL_LIST, LISTS, NOMINATED, UNNAMED_LIST, all_lists, in_profile
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml230
from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.checks import check
from kieslijst.exchange.checks.agreement import agreement
from kieslijst.exchange.message import Authority, ContestIdentifier, MessageKind, Profile
from kieslijst.exchange.total_lists import codes_for, combined, resolved
from kieslijst.shared.address import Residence
from kieslijst.shared.person_name import PersonName

EAST, WEST = ContestIdentifier("I", "Oosterdam"), ContestIdentifier("2", "Westerhoek")
SCHEMAS = knowledge("eml_nl", "xsd")
SAMPLES = sorted(path for path in knowledge("eml_nl").rglob("*.xml") if b'Id="230c"' in path.read_bytes()[:600])
"""Upstream publishes no 230c; the two examples of the shared knowledge were made by hand from its texts."""


def of(contest: ContestIdentifier, *lists: CandidateList) -> CandidateLists:
    """The 230b of one district."""
    return replace(LISTS, districts=(DistrictLists(contest, lists),))


def a_list(number: int, *candidates: Candidate) -> CandidateList:
    return CandidateList(number, "Groep", ListType.GROUP, publish_gender=True, candidates=candidates)


def marks(lists: CandidateLists) -> list[list[str]]:
    """What each candidate of a file is marked with: a code, or a reference in brackets."""
    return [
        [one.short_code or f"({one.refers_to})" for each in district.lists for one in each.candidates]
        for district in lists.districts
    ]


PARTS = (of(EAST, FULL_LIST, UNNAMED_LIST), of(WEST, FULL_LIST))


def test_there_is_a_sample_in_each_profile() -> None:
    assert [path.name for path in SAMPLES] == [
        "230c_Totaallijsten_PS2027_Waterrand.eml.xml",
        "230c_Totaallijsten_PS2027_Waterrand.v1.3.eml.xml",
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_comes_back_the_same_to_the_last_byte(path: Path) -> None:
    original = path.read_bytes()
    ours = eml230.write(eml230.read(original))
    assert canonical_difference(original, ours) == []
    assert etree.tostring(etree.fromstring(ours), method="c14n", with_comments=True) == ours


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_taken_apart_and_put_together_is_the_same(path: Path) -> None:
    """Its short codes are the ones that our own rule gives: last name and initials, cut to 15 bytes."""
    original = eml230.read(path.read_bytes())
    parts = [
        replace(original, districts=(district,), kind=MessageKind.DISTRICT_LISTS)
        for district in resolved(original).districts
    ]
    assert combined(parts) == original


@pytest.mark.parametrize("profile", [Profile.V1_2_2, Profile.V1_3])
def test_what_is_written_is_fine_and_is_read_back(profile: Profile) -> None:
    whole = combined([in_profile(part, profile) for part in PARTS])
    data = eml230.write(whole)
    assert eml230.read(data) == whole
    report = check(data, schemas=SCHEMAS, name="Totaallijsten_PS2023_Waterrand.eml.xml")
    assert (report.schema.valid, report.is_fine) == (True, True)
    assert etree.tostring(etree.fromstring(data), method="c14n", with_comments=True) == data


def test_a_person_is_written_once_and_referred_to_in_other_districts() -> None:
    whole = combined(PARTS)
    codes = ["ZeeforelOBrakel", "ÜnalKësterÇ", "HiverP"]
    assert marks(whole) == [[*codes, "GraslandT", "ZeeforelsrLA"], [f"({code})" for code in codes]]
    assert whole.districts[1].lists[0].candidates[0] == Candidate(1, refers_to="ZeeforelOBrakel")


def test_namesakes_of_another_group_get_a_code_of_their_own() -> None:
    whole = combined([of(EAST, a_list(1, CANDIDATES[0]), a_list(2, CANDIDATES[0]))])
    assert marks(whole) == [["ZeeforelOBrakel", "ZeeforelOBrake2"]]


def test_two_equal_people_on_one_list_are_never_taken_for_one() -> None:
    twins = a_list(1, CANDIDATES[2], replace(CANDIDATES[2], number=7))
    apart = combined([of(EAST, twins), of(WEST, twins)])
    assert marks(apart) == [["HiverP", "HiverP2"], ["HiverP3", "HiverP4"]]
    people = {("I", 1, 3): "old", ("I", 1, 7): "young", ("2", 1, 3): "young", ("2", 1, 7): "old"}
    known = combined([of(EAST, twins), of(WEST, twins)], people=people)
    assert marks(known) == [["HiverP", "HiverP2"], ["(HiverP2)", "(HiverP)"]]


def test_somebody_who_moved_between_two_lists_is_not_referred_to() -> None:
    """A reference copies the residence, so it stands only where the residence is the same."""
    moved = replace(CANDIDATES[2], residence=Residence("Gent", "BE"))
    assert marks(combined([of(EAST, a_list(1, CANDIDATES[2])), of(WEST, a_list(1, moved))])) == [
        ["HiverP"],
        ["HiverP2"],
    ]


def test_a_gender_that_one_list_hides_is_not_lost_for_the_other() -> None:
    hidden = replace(a_list(1, replace(CANDIDATES[2], gender=None)), publish_gender=False)
    parts = [of(EAST, hidden), of(WEST, a_list(1, CANDIDATES[2]))]
    whole = combined(parts)
    assert marks(whole) == [["HiverP"], ["(HiverP)"]]
    assert whole.districts[0].lists[0].candidates[0].gender is GenderMark.MALE
    assert agreement(whole, parts) == ()
    assert eml230.read(eml230.write(whole)) == whole


def test_two_genders_of_one_person_are_both_kept() -> None:
    parts = [of(EAST, a_list(1, CANDIDATES[2])), of(WEST, a_list(1, replace(CANDIDATES[2], gender=None)))]
    assert marks(combined(parts)) == [["HiverP"], ["HiverP2"]]
    assert agreement(combined(parts), parts) == ()


@pytest.mark.parametrize(
    ("last_name", "initials", "code"),
    [
        ("van Öst-Ëén", "Ç.", "vanÖstËénÇ"),
        ("Abcdefghijklmnop", "Q.", "Abcdefghijklmno"),
        ("Ééééééééé", "Q.", "Ééééééé"),
        ("E\u0301e", "J.", "ÉeJ"),
        ("Иванов", "И.", "Kandidaat"),
        ("²ª", "1.", "Kandidaat"),
        ("Rietberg sr.", "A.B.", "RietbergsrAB"),
        ("Știrbey", "Ș.", "StirbeyS"),
        ("Ĳsbrand", "J.", "sbrandJ"),
    ],
)
def test_a_code_is_letters_of_the_name_in_at_most_15_bytes(last_name: str, initials: str, code: str) -> None:
    codes = codes_for(Candidate(1, PersonName(initials, "", "", last_name)))
    assert next(codes) == code
    assert all(len(next(codes).encode()) <= 15 for _ in range(120))


def test_a_code_of_any_letter_satisfies_the_schema() -> None:
    """One person for each letter of the Latin blocks, alone: the schema's tables are older than Unicode."""
    letters = [chr(code) for code in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(code).isalpha()]
    crowd = [Candidate(n, PersonName("", "", "", f"Q{sign}")) for n, sign in enumerate(letters, start=1)]
    placed = [replace(one, residence=Residence("Oosterdam")) for one in crowd]
    report = check(eml230.write(combined([of(EAST, a_list(1, *placed))])), schemas=SCHEMAS)
    assert report.schema.faults == ()


def test_private_facts_of_the_values_are_written_for_the_committee_but_never_a_bsn() -> None:
    whole = combined([of(EAST, replace(FULL_LIST, candidates=NOMINATED))])
    data = eml230.write(whole)
    assert b"999990019" not in data
    for fact in (b"1979-04-12", b"Kadeweg", b"Brugman", b"XX-XX-XXXX"):
        assert fact in data
    assert check(data, schemas=SCHEMAS).is_fine


def test_a_group_that_wants_no_gender_printed_keeps_it_for_the_committee() -> None:
    """As in the samples: PublishGender says what may be printed."""
    hidden = replace(FULL_LIST, publish_gender=False)
    assert b"<Gender>" in eml230.write(all_lists(DistrictLists(EAST, (hidden,))))


def test_a_230b_takes_no_short_code_or_reference() -> None:
    data = eml230.write(replace(combined(PARTS), kind=MessageKind.DISTRICT_LISTS))
    assert b"ShortCode" not in data


def test_following_the_references_gives_the_lists_of_the_districts() -> None:
    whole = resolved(combined(PARTS))
    assert whole.districts == tuple(district for part in PARTS for district in part.districts)


def test_files_that_were_made_together_agree() -> None:
    assert agreement(combined(PARTS), PARTS) == ()
    read_back = [eml230.read(eml230.write(part)) for part in PARTS]
    assert agreement(eml230.read(eml230.write(combined(PARTS))), read_back) == ()


def _changed_list(part: CandidateLists, **changes: object) -> CandidateLists:
    (district,) = part.districts
    first = replace(district.lists[0], **changes)  # type: ignore[arg-type]  # the caller names the fields
    return replace(part, districts=(replace(district, lists=(first, *district.lists[1:])),))


def _moved(part: CandidateLists) -> CandidateLists:
    one, *others = part.districts[0].lists[0].candidates
    return _changed_list(part, candidates=(replace(one, residence=Residence("Elders")), *others))


def _ungendered(part: CandidateLists) -> CandidateLists:
    one, *others = part.districts[0].lists[0].candidates
    return _changed_list(part, candidates=(replace(one, gender=None), *others))


DISAGREEMENTS: list[tuple[str, Callable[[CandidateLists], CandidateLists]]] = [
    ("files_are_of_one_election", lambda part: replace(part, election=replace(part.election, election_id="PS2027_X"))),
    ("files_are_of_one_election", lambda part: in_profile(part, Profile.V1_3)),
    ("files_have_the_same_districts", lambda part: of(ContestIdentifier("2", "Westerhoak"), *part.districts[0].lists)),
    ("files_have_the_same_districts", lambda part: replace(part, districts=part.districts * 2)),
    ("files_have_the_same_lists", lambda part: _changed_list(part, appellation="Anders")),
    ("files_have_the_same_lists", lambda part: _changed_list(part, number=2)),
    ("files_have_the_same_lists", lambda part: of(WEST, *part.districts[0].lists, UNNAMED_LIST)),
    ("files_have_the_same_candidates", _moved),
    ("files_have_the_same_candidates", _ungendered),
    ("files_have_the_same_candidates", lambda part: _changed_list(part, candidates=CANDIDATES[:2])),
]


@pytest.mark.parametrize(
    ("name", "change"), DISAGREEMENTS, ids=[f"{n}-{at}" for at, (n, _) in enumerate(DISAGREEMENTS)]
)
def test_a_230b_that_says_otherwise_is_told(name: str, change: Callable[[CandidateLists], CandidateLists]) -> None:
    found = agreement(combined(PARTS), (PARTS[0], change(PARTS[1])))
    assert name in {finding.check for finding in found}
    assert all(finding.counts for finding in found)


def test_a_missing_230b_is_told() -> None:
    (finding,) = agreement(combined(PARTS), PARTS[:1])
    assert "Westerhoek" in finding.message


def test_the_name_of_the_election_may_be_spelt_in_two_ways() -> None:
    other = replace(PARTS[1], election=replace(LISTS.election, name="Statenverkiezing"))
    header = replace(LISTS.header, authority=Authority("CSB", "Het stembureau"))
    assert agreement(combined(PARTS), (PARTS[0], replace(other, header=header))) == ()


@pytest.mark.parametrize("path", sorted(knowledge("realdata", "eml230").glob("*.xml")), ids=lambda path: path.stem)
def test_a_real_230b_becomes_a_230c_that_agrees_with_it(path: Path) -> None:
    part = eml230.read(path.read_bytes())
    data = eml230.write(combined([part]))
    report = check(data, schemas=SCHEMAS)
    assert (report.schema.valid, report.is_fine) == (True, True)
    assert agreement(eml230.read(data), [part]) == ()
