"""The election definition: real ones come back the same, and ours are what OSV writes."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from lxml import etree
from tests.exchange.fictitious import COUNCIL_DEFINITION, DEFINITION, DISTRICT, LISTS
from tests.exchange.xml_edits import moved_first, with_text, without, without_attribute
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.message import Profile
from kieslijst.shared.errors import Refused, Unreadable

REAL = [
    *sorted(knowledge("realdata", "eml110a").glob("*.xml")),
    *sorted(knowledge("eml_nl", "samples", "abacus", "definitions").glob("*.xml")),
]


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_real_definition_comes_back_the_same_to_the_last_blank(path: Path) -> None:
    original = path.read_bytes()
    ours = eml110a.write(eml110a.read(original))
    assert _canonical(ours) == _canonical(original)
    assert ours.startswith(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<EML ')


def _canonical(data: bytes) -> bytes:
    return etree.tostring(etree.fromstring(data), method="c14n", with_comments=True)


@pytest.mark.parametrize("definition", [DEFINITION, COUNCIL_DEFINITION], ids=["province", "council"])
@pytest.mark.parametrize("profile", Profile)
def test_what_is_written_is_read_back(definition: eml110a.ElectionDefinition, profile: Profile) -> None:
    in_profile = replace(definition, header=replace(definition.header, profile=profile))
    assert eml110a.read(eml110a.write(in_profile)) == in_profile


def test_the_order_of_elements_does_not_matter_for_reading() -> None:
    data = eml110a.write(DEFINITION)
    for path in ("//kr:CreationDateTime", "//kr:ElectionTree", "//kr:NominationDate", "//kr:RegisteredParties"):
        data = moved_first(data, path)
    assert eml110a.read(data) == DEFINITION


def test_a_moment_with_an_offset_or_nanoseconds_is_the_same_moment() -> None:
    data = with_text(eml110a.write(DEFINITION), "//kr:CreationDateTime", "2026-07-28T10:20:41.460114746+00:00")
    assert eml110a.read(data).header.created == datetime(2026, 7, 28, 10, 20, 41, 460000, tzinfo=UTC)
    data = with_text(data, "//kr:CreationDateTime", "2026-07-28T12:20:41.46")
    assert eml110a.read(data).header.created == datetime(2026, 7, 28, 10, 20, 41, 460000, tzinfo=UTC)


def test_our_moment_is_dutch_time_with_milliseconds() -> None:
    assert b"<kr:CreationDateTime>2023-02-03T17:30:40.792</kr:CreationDateTime>" in eml110a.write(DEFINITION)


def test_an_issue_date_with_a_time_is_that_day() -> None:
    data = with_text(eml110a.write(DEFINITION), "//e:IssueDate", "2023-02-03T00:00:00Z")
    assert eml110a.read(data).header.issued == date(2023, 2, 3)


def test_what_a_definition_leaves_out_is_unknown_and_not_guessed() -> None:
    data = eml110a.write(DEFINITION)
    for path in ("//kr:NumberOfSeats", "//kr:PreferenceThreshold", "//kr:NominationDate", "//kr:ElectionDomain"):
        data = without(data, path)
    read = eml110a.read(data)
    assert (read.seats, read.threshold, read.election.nomination_date, read.election.domain) == (None,) * 4


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("//kr:ElectionDate", "2022-16", "2022-16"),
        ("//kr:ElectionDate", "2022-02-30", "een datum"),
        ("//kr:NumberOfSeats", "veel", "een getal"),
        ("//kr:NumberOfSeats", "9" * 400, "een getal"),
        ("//kr:CreationDateTime", "gisteren", "een datum met tijd"),
    ],
)
def test_a_value_that_is_none_is_named_with_its_place(path: str, text: str, said: str) -> None:
    with pytest.raises(Unreadable, match=said) as refused:
        eml110a.read(with_text(eml110a.write(DEFINITION), path, text))
    assert "regel" in str(refused.value)


def test_a_region_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(Unreadable, match="RegionCategory|verwacht was DEEL|STAAT"):
        eml110a.read(eml110a.write(DEFINITION).replace(b"PROVINCIE", b"KONINKRIJK"))


def test_a_region_without_number_is_read() -> None:
    data = without_attribute(eml110a.write(DEFINITION), "//kr:Region[1]", "RegionNumber")
    assert eml110a.read(data).regions[0].number is None


def test_another_message_is_named() -> None:
    with pytest.raises(Unreadable, match="230b"):
        eml110a.read(eml230.write(LISTS))


def test_a_character_that_xml_cannot_hold_is_refused_on_writing() -> None:
    bad = replace(DEFINITION, regions=(replace(DISTRICT, name="Ooster\x00dam"),))
    with pytest.raises(Refused, match=r"U\+0000"):
        eml110a.write(bad)


def test_letters_with_accents_are_composed_and_edges_trimmed() -> None:
    loose = replace(DEFINITION, election=replace(DEFINITION.election, domain=" Fryslân "))
    assert ">Fryslân<".encode() in eml110a.write(loose)
