"""What the page says of receivers is what the checks of the contract say, and of what fits these files."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from tests.builders import election

from kieslijst.elections.definition import Definition, identifier_of
from kieslijst.elections.model import Domain
from kieslijst.exchange.checks.finding import run
from kieslijst.exchange.checks.on_receivers import RECEIVERS, Outgoing
from kieslijst.exchange.document import LARGEST
from kieslijst.exchange.election_definition import Region, RegionCategory
from kieslijst.exchange.file_name import WORDS
from kieslijst.exchange.message import MessageKind, Profile
from kieslijst.publication.model import PublishedFile
from kieslijst.publication.receivers import texts_for, texts_of
from kieslijst.shared.election_type import ElectionType
from kieslijst.web.i18n import translate

COUNCIL = election(domain=Domain("Juinen", "0901"))
PROVINCE = replace(COUNCIL, code="PS2027_X", type=ElectionType.PS, subcategory="PS2", completed=True, profile="1.3")
BOARD = replace(COUNCIL, type=ElectionType.WS, subcategory="AB1")
SENATE = replace(COUNCIL, type=ElectionType.EK, subcategory="EK", domain=None)
MUNICIPALITIES = tuple(Region(RegionCategory.MUNICIPALITY, n, f"Plaats {n}") for n in (1, 2))


def outgoing(**changes: object) -> Outgoing:
    built = Outgoing(MessageKind.DISTRICT_LISTS, Profile.V1_2_2, identifier_of(COUNCIL), 1000, name="x.eml.xml")
    return replace(built, **changes)  # type: ignore[arg-type]  # the caller names the fields


ALL_TOGETHER = (
    outgoing(),
    outgoing(election=identifier_of(SENATE)),
    outgoing(election=identifier_of(BOARD), municipalities=12),
    outgoing(election=identifier_of(PROVINCE), profile=Profile.V1_3, size=LARGEST + 1),
    outgoing(kind=MessageKind.ALL_LISTS),
    outgoing(kind=MessageKind.ALL_LISTS, districts=2),
)


@pytest.mark.parametrize(
    "file", [replace(file, name="Kandidatenlijsten_Totaallijsten.eml.xml") for file in ALL_TOGETHER]
)
def test_the_dutch_words_are_those_of_the_checks(file: Outgoing) -> None:
    assert [str(text) for text in texts_of(file)] == [finding.message for finding in run(RECEIVERS, file)]


def test_every_check_of_a_receiver_is_met_here() -> None:
    """Save the name of the file, which is ours."""
    met = {finding.check for file in ALL_TOGETHER for finding in run(RECEIVERS, file)}
    assert met == {check.name for check in RECEIVERS}


@pytest.mark.parametrize("language", ["fy", "en"])
def test_the_words_are_translated(language: str) -> None:
    for file in ALL_TOGETHER:
        for text in texts_of(replace(file, name="Kandidatenlijsten_Totaallijsten.eml.xml")):
            assert translate(language, text) != str(text)


def _file(kind: MessageKind, size: int = 1000) -> PublishedFile:
    name = f"{WORDS[kind]}_PS2027_X.eml.xml"
    return PublishedFile(uuid4(), kind, "1", "", 1, name, "0" * 64, size, "", datetime(2027, 1, 1, tzinfo=UTC), "")


def test_each_thing_is_said_once_for_all_files() -> None:
    files = [*(_file(MessageKind.DISTRICT_LISTS) for _ in range(3)), _file(MessageKind.ALL_LISTS, LARGEST)]
    said = [str(text) for text in texts_for(Definition(PROVINCE, regions=MUNICIPALITIES), files)]
    assert len(said) == len(set(said))
    for words in ("2 gemeenten", "Profiel 1.3", "alleen de eerste kieskring", "programma 4", "Totaallijsten_PS2027_X"):
        assert any(words in text for text in said)


def test_a_tree_that_is_not_known_is_not_counted() -> None:
    incomplete = replace(PROVINCE, completed=False)
    said = texts_for(Definition(incomplete, regions=MUNICIPALITIES), [_file(MessageKind.DISTRICT_LISTS)])
    assert not any("gemeenten" in str(text) for text in said)
