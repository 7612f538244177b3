"""Sealed fields and the key file."""

from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kieslijst.sealing import (
    CannotOpen,
    KeyRing,
    KeyTrouble,
    Place,
    add_key,
    check_ring,
    make_key_file,
    read_key_file,
)

OLD, NEW = bytes(range(32)), bytes(range(1, 33))
HERE = Place("person", "bsn", uuid4())


@given(st.text())
def test_what_is_sealed_opens(text: str) -> None:
    ring = KeyRing({1: OLD})
    assert ring.open_sealed(ring.seal(text, HERE), HERE) == text


@pytest.mark.parametrize(
    "elsewhere", [Place("person", "bsn", uuid4()), Place("person", "name", HERE.row), Place("other", "bsn", HERE.row)]
)
def test_a_field_opens_at_its_own_place_only(elsewhere: Place) -> None:
    ring = KeyRing({1: OLD})
    with pytest.raises(CannotOpen):
        ring.open_sealed(ring.seal("123456782", HERE), elsewhere)


@pytest.mark.parametrize("position", [0, 1, 13, -1])
def test_one_changed_byte_does_not_open(position: int) -> None:
    ring = KeyRing({1: OLD})
    blob = bytearray(ring.seal("123456782", HERE))
    blob[position] ^= 1
    with pytest.raises(CannotOpen):
        ring.open_sealed(bytes(blob), HERE)


def test_rotation_seals_with_the_newest_and_opens_with_every_key() -> None:
    before, after = KeyRing({1: OLD}), KeyRing({1: OLD, 2: NEW})
    blob = before.seal("geheim", HERE)
    assert after.open_sealed(blob, HERE) == "geheim"
    fresh = after.reseal(blob, HERE)
    assert fresh[0] == 2
    assert after.reseal(fresh, HERE) == fresh
    assert KeyRing({2: NEW}).open_sealed(fresh, HERE) == "geheim"
    with pytest.raises(CannotOpen):
        before.open_sealed(fresh, HERE)


def test_a_digest_is_found_again_after_rotation_and_differs_by_purpose() -> None:
    before, after = KeyRing({1: OLD}), KeyRing({1: OLD, 2: NEW})
    assert before.digest("123456782", "bsn") in after.digests("123456782", "bsn")
    assert after.digest("123456782", "bsn") == after.digests("123456782", "bsn")[0]
    assert before.digest("123456782", "bsn") != before.digest("123456782", "mail")
    assert before.derive("session") != before.derive("csrf")


def test_the_database_recognises_its_own_keys() -> None:
    kept = KeyRing({1: OLD}).check_values()
    assert check_ring(KeyRing({1: OLD}), kept) == {}
    assert list(check_ring(KeyRing({1: OLD, 2: NEW}), kept)) == [2]
    with pytest.raises(KeyTrouble, match="hoort niet"):
        check_ring(KeyRing({1: NEW}), kept)
    with pytest.raises(KeyTrouble, match="ontbreekt"):
        check_ring(KeyRing({2: NEW}), kept)


def test_a_key_file_is_closed_to_others_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    ring = make_key_file(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_key_file(path).open_sealed(ring.seal("x", HERE), HERE) == "x"
    assert add_key(path).open_sealed(ring.seal("x", HERE), HERE) == "x"
    assert sorted(read_key_file(path).check_values()) == [1, 2]


def test_a_key_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    make_key_file(path)
    before = path.read_bytes()
    with pytest.raises(KeyTrouble, match="is er al"):
        make_key_file(path)
    assert path.read_bytes() == before


def test_a_missing_key_file_is_a_refusal(tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble, match="is er niet"):
        read_key_file(tmp_path / "keys.json")
    assert not list(tmp_path.iterdir())


def test_a_key_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    make_key_file(path)
    path.chmod(0o640)
    with pytest.raises(KeyTrouble, match="chmod 600"):
        read_key_file(path)


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"\xff", b"[]", b'{"keys": []}', b'{"keys": [{"number": 1, "secret": "eA=="}]}',
     b'{"keys": [{"number": 999, "secret": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]}'],
)  # fmt: skip
def test_a_file_without_keys_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "keys.json"
    path.touch(0o600)
    path.write_bytes(content)
    with pytest.raises(KeyTrouble, match="geen sleutels"):
        read_key_file(path)


def test_a_ring_does_not_print_its_keys() -> None:
    assert repr(KeyRing({1: OLD})) == "KeyRing([1])"
