"""Each check finds its fault in a file that is otherwise right, and says nothing about the right file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from tests.exchange.fictitious import (
    CANDIDATES,
    COUNCIL_DEFINITION,
    DEFINITION,
    FULL_LIST,
    LISTS,
    NOMINATION,
    UNNAMED_LIST,
)
from tests.exchange.xml_edits import (
    moved_first,
    with_attribute,
    with_child,
    with_text,
    without,
    without_attribute,
)
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml210, eml230
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks import Cause, Severity, check
from kieslijst.exchange.checks.finding import MOST_OF_ONE_KIND
from kieslijst.exchange.contests import contest_of, number_of, roman
from kieslijst.exchange.document import LARGEST
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.message import ContestIdentifier, Profile
from kieslijst.exchange.xml_names import qualified

D, N, B = eml110a.write(DEFINITION), eml210.write(NOMINATION), eml230.write(LISTS)
COUNCIL = eml110a.write(COUNCIL_DEFINITION)
C = knowledge("eml_nl", "examples", "230c_Totaallijsten_PS2027_Waterrand.eml.xml").read_bytes()
Edit = Callable[[bytes], bytes]


def names(data: bytes, against: ElectionDefinition | None = None) -> set[str]:
    return {finding.check for finding in check(data, against=against).findings}


def text(path: str, value: str) -> Edit:
    return partial(with_text, path=path, text=value)


def attribute(path: str, name: str, value: str) -> Edit:
    return partial(with_attribute, path=path, name=name, value=value)


def lack(path: str) -> Edit:
    return partial(without, path=path)


def lack_attribute(path: str, name: str) -> Edit:
    return partial(without_attribute, path=path, name=name)


def child(path: str, tag: str, value: str = "") -> Edit:
    return partial(with_child, path=path, tag=qualified(tag), text=value)


def bytes_for(old: str, new: str) -> Edit:
    return lambda data: data.replace(old.encode(), new.encode())


@pytest.mark.parametrize(("data", "against"), [(D, None), (COUNCIL, None), (N, DEFINITION), (B, DEFINITION), (C, None)])
def test_the_right_files_have_nothing_to_mend(data: bytes, against: ElectionDefinition | None) -> None:
    report = check(data, against=against)
    assert [finding for finding in report.findings if finding.counts] == []


FAULTS: list[tuple[str, bytes, Edit]] = [
    ("has_no_byte_order_mark", B, lambda data: b"\xef\xbb\xbf" + data),
    (
        "is_canonical_where_it_says_so",
        B,
        bytes_for("></ds:CanonicalizationMethod>", "/>"),
    ),
    ("is_canonical_where_it_says_so", N, lambda data: data + b"\n"),
    ("is_composed_text", B, bytes_for("Ünal", "U\u0308nal")),
    ("schema_version_is_5", B, attribute("/e:EML", "SchemaVersion", "4")),
    ("transaction_is_a_number", B, text("//e:TransactionId", "een")),
    ("says_when_it_was_made", D, lack("//kr:CreationDateTime")),
    ("has_an_issue_date", B, lack("//e:IssueDate")),
    ("names_its_authority", B, lack("//e:ManagingAuthority")),
    ("names_its_authority", N, attribute("//e:AuthorityIdentifier", "Id", "37")),
    ("home_places_have_no_country", N, text("//e:Candidate//xal:CountryNameCode", "NL")),
    ("agents_have_a_known_role", N, attribute("//e:Agent", "Role", "H9")),
    ("texts_have_known_characters", N, text("(//xnl:LastName)[1]", "d’Or")),
    ("texts_are_short_enough", N, text("(//xnl:LastName)[1]", "é" * 130)),
    ("lists_come_from_the_csb", B, attribute("//e:AuthorityIdentifier", "Id", "0901")),
    ("identifier_fields_stand_in_order", D, partial(moved_first, path="//kr:NominationDate")),
    ("election_id_has_its_form", B, attribute("//e:ElectionIdentifier", "Id", "KC2027_Eiland")),
    ("election_id_starts_with_its_category", B, attribute("//e:ElectionIdentifier", "Id", "GR2023_Waterrand")),
    ("election_id_has_the_year", B, attribute("//e:ElectionIdentifier", "Id", "PS2027_Waterrand")),
    ("category_is_known", B, text("//e:ElectionCategory", "XX")),
    ("subcategory_fits_the_category", D, text("//kr:ElectionSubcategory", "GR1")),
    ("subcategory_fits_the_category", B, lack("//kr:ElectionSubcategory")),
    ("has_its_dates_in_order", B, lack("//kr:ElectionDate")),
    ("has_its_dates_in_order", D, lack("//kr:NominationDate")),
    ("has_its_dates_in_order", D, text("//kr:NominationDate", "2023-03-15")),
    ("has_its_domain", B, lack("//kr:ElectionDomain")),
    ("has_its_domain", D, attribute("//kr:ElectionDomain", "Id", "13")),
    ("has_its_domain", COUNCIL, lack_attribute("//kr:ElectionDomain", "Id")),
    ("has_its_domain", COUNCIL, attribute("//kr:ElectionDomain", "Id", "901")),
    ("has_a_domain_for_later", N, lack("//kr:ElectionDomain")),
    ("has_a_name", B, lack("//e:ElectionName")),
    ("names_are_plain", D, text("//kr:ElectionDomain", "Water<rand")),
    ("voting_method_is_spv", D, text("//e:VotingMethod", "EPV")),
    ("max_votes_is_empty", D, text("//e:MaxVotes", "5")),
    ("seats_fit_the_subcategory", D, lack("//kr:NumberOfSeats")),
    ("seats_fit_the_subcategory", D, text("//kr:NumberOfSeats", "0")),
    ("seats_fit_the_subcategory", COUNCIL, text("//kr:NumberOfSeats", "17")),
    ("seats_fit_the_subcategory", COUNCIL, text("//kr:NumberOfSeats", "47")),
    ("threshold_fits_the_subcategory", D, lack("//kr:PreferenceThreshold")),
    ("threshold_fits_the_subcategory", COUNCIL, text("//kr:PreferenceThreshold", "50")),
    ("contest_fits_the_districts", D, attribute("//e:ContestIdentifier", "Id", "geen")),
    ("appellations_are_there", D, text("//kr:RegisteredAppellation", "Twee")),
    ("appellations_are_there", D, text("(//kr:RegisteredAppellation)[1]", "")),
    ("tree_has_one_root", D, lack("//kr:Region")),
    ("tree_has_one_root", D, lambda data: _loose(data, "(//kr:Region)[2]")),
    ("root_fits_the_election", D, attribute("(//kr:Region)[1]", "RegionCategory", "STAAT")),
    ("regions_are_named_and_numbered", D, text("(//kr:RegionName)[4]", "")),
    ("regions_are_named_and_numbered", D, lack_attribute("(//kr:Region)[4]", "RegionNumber")),
    ("regions_appear_once", D, attribute("(//kr:Region)[4]", "RegionNumber", "9002")),
    ("superiors_exist_and_are_higher", D, attribute("(//kr:Region)[4]", "SuperiorRegionNumber", "7")),
    ("superiors_exist_and_are_higher", D, lambda data: _below(data, "(//kr:Region)[4]", "GEMEENTE", "9002")),
    ("districts_lie_between_root_and_municipalities", D, attribute("(//kr:Region)[2]", "RegionCategory", "GEMEENTE")),
    ("districts_lie_between_root_and_municipalities", D, attribute("(//kr:Region)[4]", "RegionCategory", "STEMBUREAU")),
    ("districts_lie_between_root_and_municipalities", D, text("//kr:ElectionSubcategory", "PS1")),
    ("tree_has_the_levels_of_its_type", D, text("//e:ElectionCategory", "TK")),
    ("has_its_districts", B, lack("//e:Contest")),
    ("has_its_districts", C, attribute("/e:EML", "Id", "230b")),
    ("districts_have_lists", B, lack("//e:Affiliation")),
    ("lists_have_candidates", B, lack("(//e:Affiliation)[2]/e:Candidate")),
    ("contest_has_its_form", B, attribute("//e:ContestIdentifier", "Id", "IIII")),
    ("contest_has_its_form", B, attribute("//e:ContestIdentifier", "Id", "")),
    ("contest_has_its_form", B, attribute("//e:ContestIdentifier", "Id", "geen")),
    ("contest_has_its_form", B, text("//kr:ElectionSubcategory", "PS1")),
    ("list_numbers_ascend", B, attribute("(//e:AffiliationIdentifier)[2]", "Id", "1")),
    ("list_numbers_ascend", B, lack_attribute("(//e:AffiliationIdentifier)[2]", "Id")),
    ("candidate_numbers_ascend", B, attribute("(//e:CandidateIdentifier)[2]", "Id", "1")),
    ("values_can_be_read", B, attribute("(//e:CandidateIdentifier)[1]", "Id", "0")),
    ("values_can_be_read", B, attribute("(//e:CandidateIdentifier)[1]", "Id", "01")),
    ("values_can_be_read", B, attribute("(//e:AffiliationIdentifier)[1]", "Id", "1a")),
    ("languages_are_known", B, attribute("(//kr:ListData)[1]", "PublicationLanguage", "en")),
    ("language_is_known", N, attribute("//kr:ListData", "PublicationLanguage", "NL")),
    ("has_its_domain", COUNCIL, attribute("//kr:ElectionDomain", "Id", "037")),
    ("candidates_have_name_and_place", B, lack("(//e:CandidateFullName)[1]")),
    ("candidates_have_name_and_place", B, lack("(//e:QualifyingAddress)[1]")),
    ("gender_only_where_it_is_published", B, attribute("//kr:ListData", "PublishGender", "false")),
    ("gender_exists_in_the_profile", B, text("(//e:Gender)[1]", "other")),
    ("public_file_has_no_private_facts", B, child("(//e:Candidate)[1]", "DateOfBirth", "1979-04-12")),
    ("public_file_has_no_private_facts", B, child("(//e:Candidate)[1]", "kr:NationalIdentificationNumber", "1")),
    ("public_file_has_no_private_facts", B, child("(//e:Candidate)[1]", "Agent")),
    ("public_file_has_no_private_facts", C, child("(//e:Candidate)[1]", "kr:NationalIdentificationNumber", "1")),
    ("sets_have_their_type", B, lack_attribute("(//kr:ListData)[1]", "BelongsToSet")),
    ("sets_have_their_type", B, attribute("(//kr:ListData)[2]", "BelongsToSet", "1")),
    (
        "combinations_are_history",
        B,
        lambda data: _eerste_kamer(attribute("//kr:ListData", "BelongsToCombination", "a")(data)),
    ),
    ("no_one_combines_lists", B, attribute("//kr:ListData", "BelongsToCombination", "a")),
    ("short_codes_have_their_form", C, bytes_for('"ZeeforelJM"', '"Zee-forelJM"')),
    ("short_codes_have_their_form", C, bytes_for("ZeeforelJM", "ZéèforelllllllJM")),
    ("short_codes_are_used_once", C, bytes_for('"DuboisP"', '"ZeeforelJM"')),
    ("references_point_back", C, text("(//e:ShortCode)[1]", "Niemand")),
    ("references_point_back", C, lambda data: moved_first(data, "(//e:Contest)[2]")),
    ("one_district_needs_no_short_codes", B, attribute("(//e:CandidateIdentifier)[1]", "ShortCode", "ZeeforelJM")),
    ("identical_lists_are_identical", C, attribute("(//e:Contest)[2]//e:CandidateIdentifier[@Id='3']", "Id", "4")),
    ("identical_lists_are_identical", C, bytes_for("<ShortCode>DuboisP<", "<ShortCode>ZeeforelJM<")),
    ("contest_of_nomination_has_its_form", N, attribute("(//kr:Contest)[1]", "Id", "x")),
    ("first_contest_is_one_of_the_contests", N, attribute("//e:ContestIdentifier", "Id", "5")),
    ("nomination_has_candidates", N, lack("//e:Candidate")),
    ("places_are_used_once", N, attribute("(//e:CandidateIdentifier)[2]", "Id", "1")),
    ("places_run_from_one", N, attribute("(//e:CandidateIdentifier)[3]", "Id", "5")),
    ("nominated_have_a_name", N, lack("(//e:CandidateFullName)[1]")),
    ("nominated_have_a_place", N, lack("(//e:QualifyingAddress)[1]")),
    ("nominated_gender_exists_in_the_profile", N, text("(//e:Gender)[1]", "other")),
    ("agents_are_whole", N, lack("//e:Agent/kr:LivingAddress")),
    ("has_submitter_and_substitute", N, lack("(//e:Proposer)[2]")),
    ("has_submitter_and_substitute", N, lack("(//e:Proposer)[1]")),
    ("substitutes_are_counted", N, lack("//e:Proposer/e:Id")),
    ("values_can_be_read", N, text("(//e:Gender)[1]", "x")),
]


@pytest.mark.parametrize(
    ("name", "data", "edit"), FAULTS, ids=[f"{name}-{at}" for at, (name, _, _) in enumerate(FAULTS)]
)
def test_a_fault_is_found(name: str, data: bytes, edit: Edit) -> None:
    assert name not in names(data)
    assert name in names(edit(data))


BESIDE: list[tuple[str, bytes, Edit]] = [
    ("same_election", B, attribute("//e:ElectionIdentifier", "Id", "PS2023_Elders")),
    ("same_category", N, text("//e:ElectionCategory", "AB")),
    ("same_election_date", B, text("//kr:ElectionDate", "2023-03-16")),
    ("same_domain", B, text("//kr:ElectionDomain", "waterrand")),
    ("same_domain", N, attribute("//kr:ElectionDomain", "Id", "13")),
    ("same_words_for_the_election", B, text("//e:ElectionName", "Statenverkiezing")),
    ("same_words_for_the_election", N, text("//kr:NominationDate", "2023-01-31")),
    ("contests_are_in_the_tree", B, attribute("//e:ContestIdentifier", "Id", "1")),
    ("contests_are_in_the_tree", B, attribute("//e:ContestIdentifier", "Id", "VII")),
    ("contests_are_in_the_tree", N, attribute("(//kr:Contest)[2]", "Id", "II")),
    ("contest_names_are_in_the_tree", B, text("//e:ContestName", "Oosterdàm")),
    ("contest_agrees_with_the_definition", B, attribute("//e:ContestIdentifier", "Id", "geen")),
    ("frisian_only_where_allowed", B, attribute("(//kr:ListData)[1]", "PublicationLanguage", "fy")),
    ("is_not_compared_with_its_like", D, lambda data: data),
]


@pytest.mark.parametrize(
    ("name", "data", "edit"), BESIDE, ids=[f"{name}-{at}" for at, (name, _, _) in enumerate(BESIDE)]
)
def test_a_fault_that_shows_only_beside_a_definition_is_found_there(name: str, data: bytes, edit: Edit) -> None:
    assert name not in names(edit(data))
    assert name in names(edit(data), against=DEFINITION)


LIMITS: list[tuple[str, bytes, Edit]] = [
    ("abacus_takes_this_election", B, text("//e:ElectionCategory", "TK")),
    ("abacus_takes_this_size_of_board", D, text("//kr:ElectionSubcategory", "AB1")),
    ("abacus_has_a_flow_for_this_committee", B, lambda data: data),
    ("abacus_reads_a_230c", C, lack("(//e:Contest)[2]")),
    ("osv_takes_this_message", B, lambda data: data),
    ("osv_takes_this_message", C, lambda data: data),
    ("abacus_finds_one_municipality", D, lambda data: data),
    ("abacus_reads_one_district", C, lambda data: data),
    ("profile_is_known_everywhere", B, lambda _: eml230.write(_newer())),
]


@pytest.mark.parametrize(
    ("name", "data", "edit"), LIMITS, ids=[f"{name}-{at}" for at, (name, _, _) in enumerate(LIMITS)]
)
def test_a_limit_of_a_receiver_never_counts(name: str, data: bytes, edit: Edit) -> None:
    found = [finding for finding in check(edit(data)).findings if finding.check == name]
    assert found
    assert all(finding.cause is Cause.RECEIVER and not finding.counts for finding in found)


def test_a_file_name_that_osv_refuses_is_told() -> None:
    def told(name: str) -> bool:
        return any(finding.check == "is_named_for_osv" for finding in check(B, name=name).findings)

    assert told("lijsten.eml.xml")
    assert told("Kandidatenlijsten.xml")
    assert not told("Kandidatenlijsten_PS2023_Waterrand_Oosterdam.eml.xml")


def test_a_file_that_grows_beyond_a_request_is_told() -> None:
    quotes = '"' * 1_000
    data = D.replace(b"Dijken &amp; Duinen", quotes.encode())
    assert "fits_in_one_request" not in names(data)
    half = b"\n" * ((LARGEST - len(data)) // 2 - 100)
    padded = data.replace(b"<ElectionEvent>", half + b"<ElectionEvent>").replace(b"</EML>", half + b"</EML>")
    assert "fits_in_one_request" in names(padded)


def test_the_same_fault_a_thousand_times_is_told_a_few_times() -> None:
    crowd = tuple(replace(CANDIDATES[0], number=number) for number in range(1, 1_001))
    district = replace(LISTS.districts[0], lists=(replace(FULL_LIST, candidates=crowd), UNNAMED_LIST))
    data = without(eml230.write(replace(LISTS, districts=(district,))), "//e:QualifyingAddress")
    found = [each for each in check(data).findings if each.check == "candidates_have_name_and_place"]
    assert len(found) == MOST_OF_ONE_KIND + 1
    assert "nog meer" in found[-1].message


def test_messages_are_for_people_and_hold_no_names_of_people() -> None:
    for _, data, edit in [*FAULTS, *BESIDE]:
        for finding in check(edit(data), against=DEFINITION).findings:
            assert not any(word in finding.message for word in ("ongeldig", "helaas", "fout opgetreden", "Zeeforel"))
            assert len(finding.message) < 300
            assert finding.severity in Severity


def test_roman_numerals_go_both_ways() -> None:
    assert [number_of(roman(number)) for number in range(1, 101)] == list(range(1, 101))
    assert (roman(4), roman(19)) == ("IV", "XIX")
    assert number_of("geen") is None


def test_a_district_is_called_as_the_tree_asks() -> None:
    assert contest_of(DEFINITION.regions[1]) == ContestIdentifier("I", "Oosterdam")
    assert contest_of(DEFINITION.regions[2]) == ContestIdentifier("2", "Westerhoek")


def _loose(data: bytes, path: str) -> bytes:
    for name in ("SuperiorRegionNumber", "SuperiorRegionCategory"):
        data = without_attribute(data, path, name)
    return data


def _below(data: bytes, path: str, category: str, number: str) -> bytes:
    data = with_attribute(data, path, "SuperiorRegionCategory", category)
    return with_attribute(data, path, "SuperiorRegionNumber", number)


def _eerste_kamer(data: bytes) -> bytes:
    return with_text(data, "//e:ElectionCategory", "EK")


def _newer() -> CandidateLists:
    return replace(LISTS, header=replace(LISTS.header, profile=Profile.V1_3))
