"""The hash that people compare is the one that others publish."""

import re

import pytest
from tests.shared_knowledge import knowledge

from kieslijst.exchange import hash_code


def test_the_word_test_has_the_known_hash() -> None:
    expected = "9f86 d081 884c 7d65 9a2f eaa0 c55a d015 a3bf 4f1b 2b0b 822c d15d 6c15 b0f0 0a08"
    assert hash_code.in_groups(b"test") == expected
    assert hash_code.group(hash_code.digest(b"test")) == expected


@pytest.mark.parametrize(
    "name", ["eml110a_verkiezingsdefinitie-juinen.eml.xml", "eml230b_kandidatenlijsten-juinen.eml.xml"]
)
def test_the_published_hashes_of_juinen_come_out(name: str) -> None:
    folder = knowledge("eml_nl", "samples", "abacus-documentatie")
    published = (folder / "Hashcodes-Juinen.txt").read_text(encoding="utf-8-sig")
    found = re.search(rf"eml_hash {re.escape(name)}\s+([0-9a-f ]+)", published)
    assert found is not None
    assert hash_code.in_groups((folder / name).read_bytes()) == found[1].strip()


def test_there_are_sixteen_groups_of_four() -> None:
    assert [len(group) for group in hash_code.in_groups(b"").split(" ")] == [4] * 16
