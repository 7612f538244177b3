"""The code, the hash and the QR text at the foot of a page."""

import random

import pytest
import segno
from tests.documents.examples import DIGEST

from kieslijst.documents.press.qr import modules_of
from kieslijst.documents.words.inputs import Edition
from kieslijst.documents.words.stamp import hash_in_groups, stamp_of


def test_the_first_sixteen_bytes_are_printed_in_eight_groups() -> None:
    digest = "f3813de796d38033faf58d2ce69461f0" + "00" * 16

    assert hash_in_groups(digest) == "F381 3DE7 96D3 8033 FAF5 8D2C E694 61F0"


def test_the_qr_holds_code_subject_and_page() -> None:
    assert stamp_of(Edition("K7M2M4", DIGEST), subject=12).qr_text(3) == "KL1:K7M2M4:12:3"


def test_the_qr_is_an_address_where_one_is_set() -> None:
    edition = Edition("K7M2M4", DIGEST, verify_base="https://lijst.example/")

    assert stamp_of(edition, subject=0).qr_text(1) == "https://lijst.example/verify?code=K7M2M4&s=0&p=1"


@pytest.mark.parametrize("edition", [Edition("", DIGEST), Edition("K7M2M4", DIGEST, draft=True)])
def test_a_draft_or_a_paper_without_code_has_no_qr(edition: Edition) -> None:
    assert stamp_of(edition, subject=0).qr_before_page == ""


@pytest.mark.parametrize("digest", ["", "12", "g" * 64])
def test_something_that_is_no_digest_is_a_bug_of_the_caller(digest: str) -> None:
    with pytest.raises(ValueError, match="at least 16 bytes"):
        stamp_of(Edition("K7M2M4", digest), subject=0)


@pytest.mark.parametrize("base", [None, "https://lijst.example"])
def test_a_code_made_from_another_one_is_the_code_itself(base: str | None) -> None:
    dice = random.Random(4)  # noqa: S311 - not for secrets
    for _ in range(60):
        edition = Edition("".join(dice.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=6)), DIGEST, verify_base=base)
        text = stamp_of(edition, subject=dice.choice([0, 7, 80, 128])).qr_text(dice.choice([1, 9, 10, 14]))
        in_full = segno.make(text, error="m", micro=False, mask=3)

        assert modules_of(text) == b"".join(in_full.matrix), text
