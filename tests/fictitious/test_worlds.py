"""The generator of elections: the same for a seed in any process, as large as it says, with real lists' quirks."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from infra.fictitious.councils import CANDIDATES, LISTS, MUNICIPALITIES, councils
from infra.fictitious.people import People
from infra.fictitious.trees import KINDS, Kind, defined
from infra.fictitious.worlds import invented, shares
from stdnum.nl import bsn

from kieslijst.exchange import eml210, eml230
from kieslijst.exchange.candidate import ListType
from kieslijst.exchange.message import Header

ROOT = Path(__file__).parents[2]
PROGRAM = """
import hashlib
from infra.fictitious.trees import KINDS, defined
from infra.fictitious.worlds import invented
from kieslijst.exchange import eml210
from kieslijst.exchange.message import Header

world = invented(defined(KINDS[4], header=Header()), seed="any", sizes=[9, 4, 7])
files = b"".join(eml210.write(one) for group in world.nominations for one in group)
print(hashlib.sha256(files).hexdigest())
"""


@pytest.mark.parametrize("hash_seed", ["0", "4321"])
def test_a_seed_gives_the_same_bytes_whatever_the_hash_seed(hash_seed: str) -> None:
    world = invented(defined(KINDS[4], header=Header()), seed="any", sizes=[9, 4, 7])
    files = b"".join(eml210.write(one) for group in world.nominations for one in group)
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
    said = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == hashlib.sha256(files).hexdigest()


def test_all_councils_have_the_lists_and_names_of_the_real_day() -> None:
    """A tenth of them; every number is a share of the whole."""
    tenth = list(councils(share=0.1))
    assert len(tenth) == round(MUNICIPALITIES / 10)
    assert sum(len(world.nominations) for world in tenth) == LISTS // 10
    assert sum(world.places for world in tenth) == round(CANDIDATES / 10)
    turns = [list(councils(share=0.1, turn=turn, of=2)) for turn in range(2)]
    assert [world for pair in zip(*turns, strict=True) for world in pair] == tenth
    everybody = [
        one.bsn for world in tenth for group in world.nominations for one in group[0].candidate_list.candidates
    ]
    assert len(set(everybody)) == len(everybody)
    assert all(map(bsn.is_valid, everybody))


def test_names_have_the_quirks_of_real_lists() -> None:
    people = People("quirks").crowd(3_000)
    names = [person.name for person in people]
    assert any("Th." in name.initials for name in names)
    assert any(name.initials[-1] != "." for name in names)
    assert any(not name.first_name for name in names)
    assert {"van der", "baron van", "Van", "'t"} <= {name.prefix for name in names}
    for part in ("-", " - ", "- de ", "O'", " sr.", " e/v ", "ı", "Ş", "Da "):
        assert any(part in name.surname for name in names), part
    assert any(person.residence.country != "NL" and person.agent is not None for person in people)
    assert any("," in person.residence.place for person in people)
    keys = [(person.name, person.residence) for person in people]
    assert len(set(keys)) < len(keys)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_every_kind_of_election_can_be_invented(kind: Kind) -> None:
    definition = defined(kind, header=Header(), roman=True)
    world = invented(definition, seed="kind", sizes=[6, 1, 4, 12, 3, 9, 5, 2])
    assert eml230.read(eml230.write(world.parts[0])) == world.parts[0]
    found = {one.candidate_list.list_type for group in world.nominations for one in group}
    assert found == ({ListType.GROUP, ListType.SET} if kind.has_districts else {ListType.SINGLE})


def test_shares_add_up() -> None:
    assert shares(10, [1, 1, 1]) == [3, 3, 4]
    assert sum(shares(61_549, list(range(1, 4_501)))) == 61_549
