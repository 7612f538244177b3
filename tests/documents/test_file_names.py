"""Names of files and folders in the package."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kieslijst.documents.package.file_names import list_folders, package_name, slug
from kieslijst.documents.words.inputs import Language


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EAP/Test Partij (EAP/TP)", "eap-test-partij-eap-tp"),
        ("Bronwaßer", "bronwasser"),
        ("Ŵïłłëm-Ĳsbrandt van 't Hoogersteg-ĸŉŧŦß", "willem-ijsbrandt-van-t-hoogersteg-knttss"),
        ("Þórður Æsir", "thordur-aesir"),
        ("../../etc/passwd", "etc-passwd"),
        ("Ş.", "s"),
        ("李", ""),
    ],
)
def test_a_slug_is_readable_ascii(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text(max_size=400))
def test_a_slug_is_always_safe_and_short(text: str) -> None:
    made = slug(text)

    assert len(made) <= 60
    assert not made.startswith("-")
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_the_package_is_named_after_group_election_and_version() -> None:
    name = package_name("Leefbaar Juinen", election_code="GR2026_Juinen", code="K7M2M4")

    assert name == "leefbaar-juinen-gr2026-juinen-vk7m2m4.zip"
    assert package_name("", election_code="EK2027", code="") == "blanco-ek2027-concept.zip"


def test_a_package_in_frisian_is_named_so() -> None:
    name = package_name("FNP", election_code="PS2027_Fryslan", code="K7M2M4", language=Language.FY)

    assert name == "fnp-ps2027-fryslan-vk7m2m4-fry.zip"
    assert list_folders([("a",), ()], Language.FY) == ("kiesrunte-a/", "kiesrunte-list/")


def test_one_list_has_no_folder_and_more_lists_have_one_each() -> None:
    assert list_folders([("ut", "nh")], Language.NL) == ("",)
    assert list_folders([("UT", "NH"), ("GR",), ("GR",), ()], Language.NL) == (
        "kieskring-ut-nh/",
        "kieskring-gr/",
        "kieskring-gr-2/",
        "kieskring-lijst/",
    )
