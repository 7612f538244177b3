"""A snapshot's bytes are those of RFC 8785, whatever stands in it."""

from dataclasses import replace

import msgspec
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import election
from tests.committee import snapshot

from kieslijst.submission.canonical import canonical_bytes, snapshot_from

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS, TEXTS, st.integers(0, 2**31))
def test_the_bytes_are_canonical_and_come_back(group: str, appellation: str, seats: int) -> None:
    value = replace(snapshot(election()), group_name=group, appellation=appellation, seats_before=seats)
    assert canonical_bytes(value) == rfc8785.dumps(msgspec.to_builtins(value))
    assert snapshot_from(canonical_bytes(value)) == value
