"""Every upstream sample gets the verdict that its README and the import contract give it."""

import re
from pathlib import Path

import pytest
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a
from kieslijst.exchange.checks import Report, Severity, check
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.shared.errors import Unreadable

SAMPLES = knowledge("eml_nl", "samples")
SCHEMAS = knowledge("eml_nl", "xsd")
EVERY = sorted(SAMPLES.rglob("*.xml"))

NOT_CANONICAL = "is_canonical_where_it_says_so"

FAULTS = {
    "eml110a_invalid_election_category_and_sub_category_mismatch": {"subcategory_fits_the_category"},
    # A Tweede Kamer election is only beyond Abacus, but this one has a domain, no districts and a municipal root.
    "eml110a_invalid_election_limited_elections_supported": {
        "has_its_domain",
        "root_fits_the_election",
        "contest_fits_the_districts",
    },
    "eml110a_invalid_election_only_municipal_supported": {
        "subcategory_fits_the_category",
        "has_its_domain",
        "root_fits_the_election",
    },
    "eml110a_invalid_election_date_format": {"values_can_be_read"},
    "eml110a_invalid_election_date_nomination_format": {"values_can_be_read"},
    "eml110a_invalid_election_mismatch_preference_threshold": {"threshold_fits_the_subcategory"},
    "eml110a_invalid_election_mismatch_preference_threshold_small_election": {"threshold_fits_the_subcategory"},
    "eml110a_invalid_election_missing_election_domain": {"has_its_domain"},
    "eml110a_invalid_election_missing_election_tree": {"tree_has_one_root"},
    "eml110a_invalid_election_missing_nomination_date": {"has_its_dates_in_order"},
    "eml110a_invalid_election_missing_number_of_seats": {"seats_fit_the_subcategory"},
    "eml110a_invalid_election_missing_preference_threshold": {"threshold_fits_the_subcategory"},
    "eml110a_invalid_election_missing_region": {"tree_has_one_root"},
    "eml110a_invalid_election_missing_subcategory": {"subcategory_fits_the_category"},
    "eml110a_invalid_election_number_of_seats": {"seats_fit_the_subcategory"},
    "eml110a_invalid_election_number_of_seats_out_of_range": {"seats_fit_the_subcategory"},
    "eml110a_invalid_election_subcategory": {"seats_fit_the_subcategory", "threshold_fits_the_subcategory"},
    "eml110a_invalid_election_voting_method": {"voting_method_is_spv"},
    "eml230b_invalid_document_type": {"values_can_be_read"},
    "eml230b_invalid_empty_affiliates": {"districts_have_lists"},
    "eml230b_invalid_empty_candidates": {"lists_have_candidates"},
    "eml230b_invalid_incorrect_election_date": {"has_its_dates_in_order"},
    "eml230b_invalid_incorrect_election_type": {"subcategory_fits_the_category", "has_its_domain"},
    "eml230b_invalid_missing_authority": {"names_its_authority"},
    "eml230b_invalid_missing_election_domain": {"has_its_domain"},
    # These two are right by themselves: only a 110a shows that they belong to another election.
    "eml230b_invalid_incorrect_election": set(),
    "eml230b_invalid_incorrect_election_domain": set(),
    # Called a test and not invalid, but by the contract Abacus builds no committees from a board without a district.
    "eml110a_test_AB": {"districts_lie_between_root_and_municipalities"},
    # Good for eml-nl, but OSV wants a place of residence for every candidate.
    "eml230b_test_without_addresses": {"candidates_have_name_and_place"},
}
"""What our own checks say from warning up, by file; every file that is not here has nothing, or only NOT_CANONICAL."""

BESIDE = {
    "eml230b_invalid_incorrect_election": {"same_election", "same_domain", "same_words_for_the_election"},
    "eml230b_invalid_incorrect_election_domain": {"same_domain"},
    "eml230b_invalid_incorrect_election_date": {"same_election_date"},
    "eml230b_invalid_incorrect_election_type": {"same_category"},
    "eml230b_invalid_missing_election_domain": {"same_domain"},
}
DEFINITIONS = {
    "abacus/tests": "abacus/tests/eml110a_test.eml.xml",
    "abacus/e2e": "abacus/tests/eml110a_test.eml.xml",
    "rust-eml-nl/candidate_list": "rust-eml-nl/election_definition/eml110a_test.eml.xml",
    "abacus-documentatie": "abacus-documentatie/eml110a_verkiezingsdefinitie-juinen.eml.xml",
}


def _stem(path: Path) -> str:
    return path.name.removesuffix(".eml.xml")


def _named(path: Path) -> str:
    return f"{path.parent.name}/{_stem(path)}"


def _counting(report: Report) -> set[str]:
    return {finding.check for finding in report.findings if finding.counts}


def _invalid_by_readme() -> set[str]:
    """The names in the README's table of files that break the schema, written out."""
    rows = re.findall(r"^\| (eml\S+)(?: / (_\S+))? \|", (SAMPLES / "README.md").read_text(), re.MULTILINE)
    rows += re.findall(r"^\| (eml\S+) / (_\S+) \|", (SAMPLES / "README.md").read_text(), re.MULTILINE)
    names = set()
    for first, second in rows:
        names.add(first)
        if second == "_date_nomination_format":
            names.add("eml110a_invalid_election_date_nomination_format")
        elif second:
            names.add("eml110a_invalid_election" + second)
    return names


BREAKS_THE_SCHEMA = _invalid_by_readme()


def test_the_readme_was_understood() -> None:
    assert {_stem(path) for path in EVERY} >= BREAKS_THE_SCHEMA
    assert len(BREAKS_THE_SCHEMA) == 12


@pytest.mark.parametrize("path", EVERY, ids=_named)
def test_the_schema_says_what_the_readme_says(path: Path) -> None:
    if _stem(path) == "eml110a_invalid_xml":
        with pytest.raises(Unreadable, match="regel 4"):
            check(path.read_bytes())
        return
    assert check(path.read_bytes(), schemas=SCHEMAS).schema.valid is (_stem(path) not in BREAKS_THE_SCHEMA)


@pytest.mark.parametrize("path", [path for path in EVERY if "invalid_xml" not in path.name], ids=_named)
def test_our_own_checks_say_what_the_contract_says(path: Path) -> None:
    """The test files 230b of Abacus and of the manual are indented and call themselves canonical (contract 1.3)."""
    indented = {NOT_CANONICAL} if "eml230b" in path.name else set()
    assert _counting(check(path.read_bytes())) == FAULTS.get(_stem(path), set()) | indented


@pytest.mark.parametrize("path", [path for path in EVERY if "invalid" in path.name], ids=_named)
def test_a_file_called_invalid_is_not_fine_even_without_schemas(path: Path) -> None:
    beside = _definition_for(path)
    if "invalid_xml" in path.name:
        return
    report = check(path.read_bytes(), against=beside)
    assert _counting(report) - {NOT_CANONICAL}
    assert not report.is_fine


@pytest.mark.parametrize(
    "path", [path for path in EVERY if "230b" in path.name and "document_type" not in path.name], ids=_named
)
def test_beside_its_definition_a_file_shows_the_rest(path: Path) -> None:
    alone = _counting(check(path.read_bytes()))
    beside = _counting(check(path.read_bytes(), against=_definition_for(path)))
    assert beside - alone == BESIDE.get(_stem(path), set())


def _definition_for(path: Path) -> ElectionDefinition | None:
    if "230b" not in path.name:
        return None
    return eml110a.read((SAMPLES / DEFINITIONS[path.parent.relative_to(SAMPLES).as_posix()]).read_bytes())


@pytest.mark.parametrize("path", sorted(knowledge("realdata").rglob("*.eml.xml")), ids=_named)
def test_real_files_are_fine(path: Path) -> None:
    """Save the e-KS definitions (wrong order, no tree, no domain) and the counts, which are not ours."""
    if "510" in path.parent.name:
        with pytest.raises(Unreadable, match="510b"):
            check(path.read_bytes())
    elif path.name.startswith("110a-"):
        report = check(path.read_bytes(), schemas=SCHEMAS)
        assert report.schema.valid is False
        assert "tree_has_one_root" in _counting(report)
    else:
        report = check(path.read_bytes(), schemas=SCHEMAS, name=path.name)
        assert report.schema.valid is True
        assert _counting(report) == set()
        assert all(finding.severity is Severity.INFO for finding in report.findings)


@pytest.mark.parametrize("path", sorted(knowledge("eml_nl", "examples").glob("*.xml")), ids=_named)
def test_the_examples_are_fine_beside_their_definition(path: Path) -> None:
    definition = None
    if not path.name.startswith("110a"):
        definition = eml110a.read(knowledge("eml_nl", "examples", _definition_name(path)).read_bytes())
    assert check(path.read_bytes(), against=definition, schemas=SCHEMAS).is_fine


def _definition_name(path: Path) -> str:
    version = ".v1.3" if ".v1.3" in path.name else ""
    return f"110a_Verkiezingsdefinitie_PS2027_Waterrand{version}.eml.xml"
