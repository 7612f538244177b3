"""The verdict of the published schemas: the right folder by profile, offline, and silence when there is none."""

import shutil
from pathlib import Path

import pytest
from tests.exchange.fictitious import DEFINITION, LISTS, in_profile
from tests.exchange.xml_edits import moved_first
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.document import Document, open_document
from kieslijst.exchange.message import Profile
from kieslijst.exchange.schema import verdict
from kieslijst.shared.errors import NotReady

SCHEMAS = knowledge("eml_nl", "xsd")


def document(profile: Profile = Profile.V1_2_2) -> Document:
    return open_document(eml230.write(in_profile(LISTS, profile)))


def copy_of(name: str, folder: Path) -> Path:
    """A writable copy of one profile's schemas."""
    shutil.copytree(SCHEMAS / name, folder, copy_function=shutil.copyfile)
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o755 if each.is_dir() else 0o644)
    return folder


def test_the_folder_above_the_profiles_serves_each_profile() -> None:
    assert verdict(document(), SCHEMAS).schema == "1.2.2"
    newer = verdict(document(Profile.V1_3), SCHEMAS)
    assert newer.valid
    assert newer.schema.startswith("1.3-")


@pytest.mark.parametrize("name", ["1.3-branch-76bef2a", "1.3-main-66abbff"])
def test_both_published_sets_of_1_3_take_our_files(name: str) -> None:
    assert verdict(document(Profile.V1_3), SCHEMAS / name).valid


def test_a_profile_without_schemas_has_no_verdict() -> None:
    assert verdict(document(Profile.V1_3_1), SCHEMAS).valid is None
    assert verdict(document(Profile.V1_3), SCHEMAS / "1.2.2").valid is None
    assert verdict(document(), None).valid is None


def test_one_folder_with_another_name_is_known_by_its_content(tmp_path: Path) -> None:
    older, newer = copy_of("1.2.2", tmp_path / "schemas"), copy_of("1.3-main-66abbff", tmp_path / "EML_NL")
    assert verdict(document(), older).valid
    assert verdict(document(Profile.V1_3), newer).valid
    assert verdict(document(), newer).valid is None


def test_an_exact_name_goes_before_a_branch(tmp_path: Path) -> None:
    copy_of("1.3-main-66abbff", tmp_path / "1.3")
    copy_of("1.3-branch-76bef2a", tmp_path / "1.3-a")
    assert verdict(document(Profile.V1_3), tmp_path).schema == "1.3"


def test_a_broken_order_is_told_with_its_line_and_without_namespaces() -> None:
    data = moved_first(eml110a.write(DEFINITION), "//kr:CreationDateTime")
    found = verdict(open_document(data), SCHEMAS)
    assert found.valid is False
    assert found.faults[0].startswith("regel ")
    assert "kr:CreationDateTime" in found.faults[0]
    assert "{urn:" not in found.faults[0]


def test_the_schema_element_stands_where_the_published_schemas_want_it() -> None:
    first = moved_first(eml230.write(in_profile(LISTS, Profile.V1_3)), "//kr:Schema")
    assert verdict(open_document(first), SCHEMAS).valid is False


def test_a_missing_folder_or_a_broken_schema_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(NotReady, match="bestaat niet"):
        verdict(document(), tmp_path / "nowhere")
    broken = copy_of("1.2.2", tmp_path / "1.2.2")
    (broken / "emlcore-kiesraad-strict.xsd").write_text("<half")
    with pytest.raises(NotReady, match="niet te lezen"):
        verdict(document(), broken)
