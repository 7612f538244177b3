"""The decided lists: real ones come back the same, ours are canonical and hold nothing private."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from tests.canonical import canonical_difference
from tests.exchange.fictitious import (
    ADDRESS,
    AGENT,
    CANDIDATES,
    DEFINITION,
    FULL_LIST,
    LISTS,
    NOMINATED,
    UNNAMED_LIST,
    in_profile,
)
from tests.exchange.xml_edits import edited, moved_first, with_child, with_text, without
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml230, hash_code
from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import ContestIdentifier, MessageKind, Profile
from kieslijst.exchange.xml_names import qualified
from kieslijst.shared.address import Residence
from kieslijst.shared.errors import Unreadable

REAL = sorted(knowledge("realdata", "eml230").glob("*.xml"))
EXAMPLES = sorted(knowledge("eml_nl", "examples").glob("230b*.xml"))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_real_file_comes_back_the_same_to_the_last_byte(path: Path) -> None:
    original = path.read_bytes()
    assert eml230.write(eml230.read(original)) == original.rstrip(b"\n")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_in_either_profile_says_the_same(path: Path) -> None:
    original = path.read_bytes()
    assert canonical_difference(original, eml230.write(eml230.read(original))) == []


def test_changing_one_place_changes_exactly_that() -> None:
    """Two candidates change places: both numbers stay, four lines per candidate move."""
    original = REAL[0].read_bytes()
    lists = eml230.read(original)
    district = lists.districts[0]
    first, second, *others = district.lists[0].candidates
    swapped = (replace(second, number=1), replace(first, number=2), *others)
    changed = replace(district, lists=(replace(district.lists[0], candidates=swapped), *district.lists[1:]))
    ours = eml230.write(replace(lists, districts=(changed,)))
    assert canonical_difference(original, ours)
    assert len(eml230.read(ours).districts[0].lists[0].candidates) == len(district.lists[0].candidates)
    assert eml230.read(ours).districts[0].lists[1:] == district.lists[1:]
    assert eml230.read(ours).districts[0].lists[0].candidates[2:] == tuple(others)


@pytest.mark.parametrize("profile", Profile)
def test_what_is_written_is_read_back(profile: Profile) -> None:
    assert eml230.read(eml230.write(in_profile(LISTS, profile))) == in_profile(LISTS, profile)


def test_the_bytes_are_their_own_canonical_form() -> None:
    data = eml230.write(LISTS)
    canonical = etree.tostring(etree.fromstring(data), method="c14n", with_comments=True)
    assert hash_code.in_groups(canonical) == hash_code.in_groups(data)
    assert b"<ds:CanonicalizationMethod Algorithm=" in data
    assert data.startswith(b"<EML ")


def test_an_unnamed_list_keeps_its_empty_name() -> None:
    assert b'<AffiliationIdentifier Id="3"><RegisteredName></RegisteredName>' in eml230.write(LISTS)
    assert eml230.read(eml230.write(LISTS)).districts[0].lists[1].appellation == ""


def test_nothing_private_is_written() -> None:
    private = replace(
        FULL_LIST, candidates=(replace(NOMINATED[0], agent=AGENT, short_code="ZeeforelT"), *NOMINATED[1:])
    )
    data = eml230.write(_with_lists(private))
    for secret in (b"999990019", b"1979", ADDRESS.street.encode(), b"Brugman", b"XX-", b"ShortCode"):
        assert secret not in data


def test_a_list_that_publishes_no_gender_has_none() -> None:
    hidden = replace(FULL_LIST, publish_gender=False)
    assert b"<Gender>" not in eml230.write(_with_lists(hidden))


def test_gender_other_exists_from_profile_1_3_on() -> None:
    other = _with_lists(replace(FULL_LIST, candidates=(replace(CANDIDATES[0], gender=GenderMark.OTHER),)))
    assert b"<Gender>unknown</Gender>" in eml230.write(other)
    assert b"<kr:GenderAnnex>other</kr:GenderAnnex>" in eml230.write(in_profile(other, Profile.V1_3))


def test_the_netherlands_and_no_country_are_the_same() -> None:
    def wrap(locality: etree._Element) -> None:
        country = etree.Element(qualified("xal:Country"))
        etree.SubElement(country, qualified("xal:CountryNameCode")).text = "NL"
        parent = locality.getparent()
        assert parent is not None
        parent.replace(locality, country)
        country.append(locality)

    data = edited(eml230.write(LISTS), "//e:QualifyingAddress/xal:Locality", wrap)
    assert eml230.read(data) == LISTS


def test_the_order_of_elements_does_not_matter_for_reading() -> None:
    data = eml230.write(LISTS)
    for path in ("//e:QualifyingAddress", "//e:Gender", "//e:Type", "//kr:ListData", "//xnl:LastName"):
        data = moved_first(data, path)
    assert eml230.read(data) == LISTS


def test_what_osv_adds_for_itself_is_read_over() -> None:
    data = with_child(eml230.write(LISTS), "//e:Affiliation", "{http://www.kiesraad.nl/reportgenerator}Page", "7")
    assert eml230.read(data) == LISTS


def test_the_misspelt_set_type_of_osv_is_read_as_the_real_one() -> None:
    data = with_text(eml230.write(LISTS), "(//e:Affiliation)[1]/e:Type", "stel gelijkleidende lijsten")
    assert eml230.read(data).districts[0].lists[0].list_type is ListType.SET


def test_a_230c_is_read_with_its_short_codes() -> None:
    lists = eml230.read(knowledge("eml_nl", "examples", "230c_Totaallijsten_PS2027_Waterrand.eml.xml").read_bytes())
    assert lists.kind is MessageKind.ALL_LISTS
    assert [district.contest.contest_id for district in lists.districts] == ["1", "2"]
    assert lists.districts[0].lists[0].candidates[0].short_code == "ZeeforelJM"
    assert lists.districts[1].lists[0].candidates[0] == Candidate(1, refers_to="ZeeforelJM")


def test_gender_may_not_stand_there_twice() -> None:
    data = with_child(eml230.write(LISTS), "(//e:Candidate)[1]", qualified("kr:GenderAnnex"), "male")
    with pytest.raises(Unreadable, match="twee keer"):
        eml230.read(data)


def test_a_candidate_has_one_name() -> None:
    data = with_child(eml230.write(LISTS), "(//e:Candidate)[1]", qualified("CandidateFullName"))
    with pytest.raises(Unreadable, match="twee namen"):
        eml230.read(data)


@pytest.mark.parametrize("path", ["//kr:ListData", "//e:RegisteredName", "//e:CandidateList", "//e:ContestIdentifier"])
def test_what_must_be_there_is_named_when_it_is_not(path: str) -> None:
    with pytest.raises(Unreadable, match=path.rpartition(":")[2]):
        eml230.read(without(eml230.write(LISTS), path))


def test_a_definition_is_named_when_lists_were_expected() -> None:
    with pytest.raises(Unreadable, match="110a"):
        eml230.read(eml110a.write(DEFINITION))


def test_a_place_abroad_keeps_its_country() -> None:
    assert eml230.read(eml230.write(LISTS)).districts[0].lists[0].candidates[2].residence == Residence("Maaseik", "BE")


def _with_lists(*lists: CandidateList) -> CandidateLists:
    district = DistrictLists(ContestIdentifier("I", "Oosterdam"), (*lists, UNNAMED_LIST))
    return replace(LISTS, districts=(district,))
