"""Somebody types two groups of a hash from paper: only what stands in the file is accepted, and it is kept who did."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import NOW, csb_clerk
from tests.committee import Committee, decided_committee

from kieslijst.audit.queries import latest
from kieslijst.exchange import hash_code
from kieslijst.publication.actions import check_hash, publish
from kieslijst.publication.model import PublishedFile
from kieslijst.publication.queries import checks_of
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio]


async def _published() -> tuple[Committee, PublishedFile]:
    juinen = await decided_committee()
    return juinen, (await publish(juinen.clerk, juinen.election.id, at=NOW))[0]


def _right(file: PublishedFile) -> tuple[str, str]:
    groups = file.hash_in_groups.split(" ")
    first, second = hash_code.hidden_groups(file.sha256)
    return groups[first], groups[second]


@given(st.binary())
def test_one_group_of_the_first_eight_and_one_of_the_last_seven_are_hidden(data: bytes) -> None:
    digest = hash_code.digest(data)
    first, second = hash_code.hidden_groups(digest)
    assert (0 <= first <= 7, 9 <= second <= 15) == (True, True)
    assert hash_code.hidden_groups(digest) == (first, second)


def test_every_group_but_the_ninth_can_be_asked() -> None:
    asked = {place for n in range(200) for place in hash_code.hidden_groups(hash_code.digest(bytes([n])))}
    assert asked == set(range(16)) - {8}


@pytest.mark.usefixtures("db")
async def test_the_right_groups_are_kept_with_person_and_moment_whatever_the_case() -> None:
    juinen, file = await _published()
    first, second = _right(file)
    at = NOW + timedelta(hours=1)
    await check_hash(juinen.clerk, juinen.election.id, file.id, typed=(f" {first.upper()} ", second), at=at)
    check = (await checks_of(juinen.election.id))[file.id]
    assert (check.at, check.by) == (at, juinen.clerk.name)
    event = (await latest(f"committee:{juinen.election.id}"))[0]
    assert (event.name, (event.after or {})["sha256"]) == ("hash_checked", file.sha256)


@pytest.mark.usefixtures("db")
async def test_another_group_or_another_committee_keeps_nothing() -> None:
    juinen, file = await _published()
    first, second = _right(file)
    wrong = "0000" if first != "0000" else "ffff"
    for typed in ((wrong, second), (first, ""), (second, first)):
        with pytest.raises(Refused, match="staan niet in de hash"):
            await check_hash(juinen.clerk, juinen.election.id, file.id, typed=typed, at=NOW)
    with pytest.raises(NotFound):
        await check_hash(csb_clerk(), juinen.election.id, file.id, typed=(first, second), at=NOW)
    assert await checks_of(juinen.election.id) == {}
