"""`kieslijst lists import`: decided lists from a 230b, and a party's draft from a 210."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from piccolo.columns import Column
from tests.builders import NOW
from tests.canonical import canonical_difference
from tests.cli.command import Command
from tests.exchange.fictitious import DEFINITION, NOMINATION
from tests.shared_knowledge import knowledge

from kieslijst.audit.queries import latest
from kieslijst.examination.tables import CandidateRow
from kieslijst.exchange import eml110a, eml210
from kieslijst.identity.demonstration import load_demonstration
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.queries import nomination_for
from kieslijst.sealing import keys, make_key_file, use_keys
from kieslijst.shared.actor import SYSTEM_OPERATOR

pytestmark = pytest.mark.anyio

REAL = (
    ("Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml", "GR2022_WestMaasenWaal"),
    ("Kandidatenlijsten_TK2025_Haarlem.eml.xml", "TK2025"),
)
SAMPLES = {
    "ek27": "EK2027",
    "ps27-1": "PS2027_Groningen",
    "ps27-2": "PS2027_Limburg",
    "ws27": "AB2027_Fryslan",
}


@pytest.fixture
def with_keys(tmp_path: Path) -> Iterator[None]:
    """Drafts hold numbers that are sealed; the command and the test use the installation's key file."""
    (tmp_path / "data").mkdir()
    before = keys()
    use_keys(make_key_file(tmp_path / "data" / "keys.json"))
    yield
    use_keys(before)


@pytest.fixture
def fictitious(tmp_path: Path) -> Path:
    path = tmp_path / "Kandidaten_PS2023_Waterrand.eml.xml"
    path.write_bytes(eml210.write(NOMINATION))
    return path


@pytest.mark.parametrize(("name", "code"), REAL)
async def test_exchanging_two_candidates_changes_exactly_that(
    kieslijst: Command, tmp_path: Path, name: str, code: str
) -> None:
    original = knowledge("realdata", "eml230", name)
    imported = await kieslijst("lists", "import", original, "--election", code)
    assert (imported.returncode, imported.stderr) == (0, "")
    assert code in imported.stdout
    before, after = tmp_path / "before", tmp_path / "after"
    assert (await kieslijst("export", "230b", "--election", code, "--out", before)).returncode == 0
    assert canonical_difference(original.read_bytes(), (before / name).read_bytes()) == []
    names = await _exchange_first_two()
    assert (await kieslijst("export", "230b", "--election", code, "--out", after)).returncode == 0
    old, new = (_candidates((folder / name).read_bytes()) for folder in (before, after))
    changed = [place for place, pair in enumerate(zip(old, new, strict=True)) if pair[0] != pair[1]]
    assert len(changed) == 2
    first, second = changed
    assert (second, new[first], new[second]) == (first + 1, old[second], old[first])
    assert [place[0].encode() in old[place[1]] for place in zip(names, changed, strict=True)] == [True, True]
    assert _without_candidates((before / name).read_bytes()) == _without_candidates((after / name).read_bytes())


async def _exchange_first_two() -> tuple[str, str]:
    """Exchange the places of the first two candidates of some list; gives their last names in the old order."""
    row = await CandidateRow.select().where(CandidateRow.place == 2).order_by(CandidateRow.id).first()
    assert row is not None
    of_list = (CandidateRow.received_list == row["received_list"]) & CandidateRow.place.is_in([1, 2])
    first, second = await CandidateRow.select().where(of_list).order_by(CandidateRow.place)
    for target, place, number in (
        (first, 1000, None),
        (second, first["place"], first["number"]),
        (first, second["place"], second["number"]),
    ):
        changed: dict[Column | str, Any] = {CandidateRow.place: place, CandidateRow.number: number}
        await CandidateRow.update(changed).where(CandidateRow.id == target["id"])
    return first["last_name"], second["last_name"]


def _candidates(content: bytes) -> list[bytes]:
    """Each candidate in the order of the file, without its number."""
    found = re.findall(rb"<Candidate>.*?</Candidate>", content, re.DOTALL)
    return [re.sub(rb"<CandidateIdentifier Id=\"\d+\"\s*(/>|></CandidateIdentifier>)", b"", one) for one in found]


def _without_candidates(content: bytes) -> bytes:
    without = re.sub(rb"<Candidate>.*</Candidate>", b"", content, flags=re.DOTALL)
    return re.sub(rb"<(kr:CreationDateTime|IssueDate)>.*?<", b"<", without)


async def test_another_code_is_one_line_that_names_both(kieslijst: Command) -> None:
    said = await kieslijst("lists", "import", knowledge("realdata", "eml230", REAL[1][0]), "--election", "TK2023")
    assert (said.returncode, said.stdout) == (2, "")
    (line,) = said.stderr.splitlines()
    assert "TK2025" in line
    assert "TK2023" in line


@pytest.mark.usefixtures("with_keys")
@pytest.mark.parametrize("sample", SAMPLES)
async def test_a_210_of_other_software_becomes_a_draft_by_the_operator(kieslijst: Command, sample: str) -> None:
    path = knowledge("eml_nl", "samples", "eks", f"{sample}.eml.xml")
    said = await kieslijst("lists", "import", path, "--election", SAMPLES[sample])
    assert (said.returncode, said.stderr) == (0, "")
    assert await _acted_on(said.stdout) == {"systeembeheer"}
    nomination = await nomination_for(SYSTEM_OPERATOR, UUID(said.stdout.split()[-1]))
    read = eml210.read(path.read_bytes())
    assert nomination.details.appellation == read.candidate_list.appellation
    assert [one.name for one in _in_list_order(nomination)] == [one.name for one in read.candidate_list.candidates]
    assert nomination.lists[0].districts == {"ek27": (7,), "ps27-2": (1, 2)}.get(sample, ())


def _in_list_order(nomination: Nomination) -> list[Person]:
    """The people of the first list, from the top."""
    people = {person.id: person for person in nomination.persons}
    return [people[person_id] for person_id in nomination.lists[0].candidates]


async def _acted_on(told: str) -> set[str]:
    """Who the audit names for the nomination in the line that the command printed."""
    return {event.actor_name for event in await latest(chain_of(UUID(told.rsplit(maxsplit=1)[-1])))}


@pytest.mark.usefixtures("with_keys")
async def test_a_210_as_somebody_is_that_persons_work(kieslijst: Command) -> None:
    await load_demonstration(now=NOW)
    path = knowledge("eml_nl", "samples", "eks", "ps27-1.eml.xml")
    line = ("lists", "import", path, "--election", "PS2027_Groningen", "--as")
    said = await kieslijst(*line, "omar@partijvoordedijk.example")
    assert (said.returncode, said.stderr) == (0, "")
    assert await _acted_on(said.stdout) == {"Omar Yıldız"}
    for mail, words in (("niemand@example.nl", "niemand@example.nl"), ("griffie@juinen.example", "van een partij")):
        refused = await kieslijst(*line, mail)
        assert (refused.returncode, refused.stdout) == (2, "")
        (told,) = refused.stderr.splitlines()
        assert words in told


@pytest.mark.usefixtures("with_keys")
async def test_a_210_of_an_unknown_election_asks_for_its_definition(
    kieslijst: Command, tmp_path: Path, fictitious: Path
) -> None:
    line = ("lists", "import", fictitious, "--election", "PS2023_Waterrand")
    said = await kieslijst(*line)
    assert (said.returncode, said.stdout) == (2, "")
    (told,) = said.stderr.splitlines()
    assert "110a" in told
    definition = tmp_path / "Verkiezingsdefinitie_PS2023_Waterrand.eml.xml"
    definition.write_bytes(eml110a.write(DEFINITION))
    assert (await kieslijst("election", "import", definition)).stdout == "PS2023_Waterrand\n"
    said = await kieslijst(*line)
    assert (said.returncode, said.stderr) == (0, "")
    nomination = await nomination_for(SYSTEM_OPERATOR, UUID(said.stdout.split()[-1]))
    assert [(one.name, one.bsn) for one in _in_list_order(nomination)] == [
        (one.name, one.bsn) for one in NOMINATION.candidate_list.candidates
    ]


async def test_without_keys_it_says_how_to_make_them(started: Command) -> None:
    path = knowledge("eml_nl", "samples", "eks", "ps27-1.eml.xml")
    said = await started("lists", "import", path, "--election", "PS2027_Groningen")
    assert (said.returncode, said.stdout) == (2, "")
    (line,) = said.stderr.splitlines()
    assert "kieslijst keys make" in line
