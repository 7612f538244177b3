"""The nomination of one list: other programs' files are understood, ours hold all that the committee needs."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from tests.canonical import canonical_difference
from tests.exchange.fictitious import ADDRESS, CANDIDATES, NOMINATED, NOMINATION
from tests.exchange.xml_edits import with_text, without
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml210
from kieslijst.exchange.candidate import GenderMark
from kieslijst.exchange.message import ContestIdentifier, Profile
from kieslijst.exchange.nomination import JobTitle
from kieslijst.exchange.people import joined_postcode, split_street_line
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import Unreadable

FROM_EKS = [
    path
    for folder in (knowledge("realdata", "eml210_eks"), knowledge("eml_nl", "samples", "eks"))
    for path in sorted(folder.glob("*.xml"))
    if not path.name.startswith("110a")
]
EXAMPLES = sorted(knowledge("eml_nl", "examples").glob("210*.xml"))


@pytest.mark.parametrize("path", [*FROM_EKS, *EXAMPLES], ids=lambda path: path.stem)
def test_a_nomination_of_another_program_says_the_same_again(path: Path) -> None:
    original = path.read_bytes()
    assert canonical_difference(original, eml210.write(eml210.read(original))) == []


@pytest.mark.parametrize("profile", Profile)
def test_what_is_written_is_read_back(profile: Profile) -> None:
    nomination = replace(NOMINATION, header=replace(NOMINATION.header, profile=profile))
    assert eml210.read(eml210.write(nomination)) == nomination


def test_the_bytes_are_their_own_canonical_form() -> None:
    data = eml210.write(NOMINATION)
    assert etree.tostring(etree.fromstring(data), method="c14n", with_comments=True) == data


def test_silence_about_gender_is_unknown_in_the_old_profile_and_silence_in_the_new() -> None:
    silent = replace(
        NOMINATION, candidate_list=replace(NOMINATION.candidate_list, candidates=(replace(NOMINATED[0], gender=None),))
    )
    old = eml210.read(eml210.write(silent)).candidate_list.candidates[0]
    assert old.gender is GenderMark.UNKNOWN
    assert old.gender.on_list is None
    new = replace(silent, header=replace(silent.header, profile=Profile.V1_3))
    assert eml210.read(eml210.write(new)).candidate_list.candidates[0].gender is None


def test_a_list_has_no_number_yet() -> None:
    numbered = replace(NOMINATION, candidate_list=replace(NOMINATION.candidate_list, number=7))
    assert eml210.read(eml210.write(numbered)).candidate_list.number is None


@pytest.mark.parametrize("born", [BirthDate(1966, 5), BirthDate(1966), BirthDate(None), BirthDate(1966, 5, 1), None])
def test_a_birth_date_may_be_partly_unknown(born: BirthDate | None) -> None:
    candidate = replace(CANDIDATES[0], birth_date=born)
    nomination = replace(NOMINATION, candidate_list=replace(NOMINATION.candidate_list, candidates=(candidate,)))
    assert eml210.read(eml210.write(nomination)).candidate_list.candidates[0].birth_date == born


def test_a_birth_month_that_does_not_exist_is_refused() -> None:
    data = with_text(eml210.write(NOMINATION), "(//kr:DateOfBirthAnnex)[1]", "XX-99-1966")
    with pytest.raises(Unreadable, match="geboortedatum"):
        eml210.read(data)


def test_a_postcode_loses_its_blank_and_a_foreign_one_keeps_it() -> None:
    data = with_text(eml210.write(NOMINATION), "//xal:PostalCodeNumber", "9911 zx")
    assert eml210.read(data).candidate_list.candidates[0].address == ADDRESS
    assert joined_postcode("SW1A 1AA", country="GB") == "SW1A 1AA"
    assert joined_postcode("1234 Oost", country="NL") == "1234 Oost"


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Stationsstraat 10A", ("Stationsstraat", "10", "A")),
        ("Ring 44 III", ("Ring", "44", " III")),
        ("Plein 1944 5", ("Plein 1944", "5", "")),
        ("Laan van 't Zand 8-2", ("Laan van 't Zand", "8", "-2")),
        ("2e Dwarsstraat 7", ("2e Dwarsstraat", "7", "")),
        ("Havenhoofd", ("Havenhoofd", "", "")),
        ("Kade  12", ("Kade  12", "", "")),
        ("", ("", "", "")),
    ],
)
def test_a_street_line_comes_apart_without_loss(line: str, parts: tuple[str, str, str]) -> None:
    assert split_street_line(line) == parts
    street, number, addition = parts
    address = PostalAddress(street, number, addition)
    assert (address.street_line or address.street) == line


def test_an_address_without_number_is_written_whole() -> None:
    quay = PostalAddress("Havenhoofd", place="Oosterdam")
    candidate = replace(CANDIDATES[0], address=quay)
    nomination = replace(NOMINATION, candidate_list=replace(NOMINATION.candidate_list, candidates=(candidate,)))
    assert eml210.read(eml210.write(nomination)).candidate_list.candidates[0].address == quay


def test_without_a_list_of_districts_the_contest_says_it_all() -> None:
    data = without(eml210.write(NOMINATION), "//kr:Contests")
    assert eml210.read(data).contests == ()
    assert eml210.read(data).contest == ContestIdentifier("alle")


def test_an_unnamed_list_keeps_its_empty_name() -> None:
    unnamed = replace(NOMINATION, candidate_list=replace(NOMINATION.candidate_list, appellation=""))
    assert b"<RegisteredName></RegisteredName>" in eml210.write(unnamed)
    assert eml210.read(eml210.write(unnamed)) == unnamed


def test_a_job_that_the_schema_does_not_know_is_refused() -> None:
    data = with_text(eml210.write(NOMINATION), "(//e:JobTitle)[1]", "voorzitter")
    with pytest.raises(Unreadable, match=JobTitle.SUBMITTER):
        eml210.read(data)
