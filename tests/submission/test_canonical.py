"""A snapshot's bytes are those of RFC 8785, whatever stands in it, and hold only what a paper can say."""

from dataclasses import replace

import msgspec
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import election
from tests.committee import snapshot

from kieslijst.nomination.background import Part
from kieslijst.submission.canonical import canonical_bytes, snapshot_from

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS, TEXTS, st.integers(0, 2**31))
def test_the_bytes_are_canonical_and_come_back(group: str, appellation: str, seats: int) -> None:
    value = replace(snapshot(election()), group_name=group, appellation=appellation, seats_before=seats)
    written = msgspec.to_builtins(value)
    del written["parts"], written["entitled"]
    assert canonical_bytes(value) == rfc8785.dumps(written)
    assert snapshot_from(canonical_bytes(value)) == value


def test_the_groups_behind_a_merged_name_are_kept_and_an_answer_for_the_desk_is_not() -> None:
    value = replace(snapshot(election()), parts=(Part("Wad en Wier", 2), Part("Dijk")))
    assert canonical_bytes(replace(value, entitled=(False, None))) == canonical_bytes(value)
    assert snapshot_from(canonical_bytes(value)) == value
