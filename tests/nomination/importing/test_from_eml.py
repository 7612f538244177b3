"""Files of other software, old ones too, as a batch: brought in, or refused with the reason."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.builders import election
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml210, eml230
from kieslijst.exchange.candidate import Agent, CandidateList
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.nomination import Nomination
from kieslijst.nomination.importing.from_eml import content_of_file, content_of_nomination
from kieslijst.nomination.importing.rows import read_rows
from kieslijst.nomination.importing.source import Report
from kieslijst.nomination.model import Details
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import PersonName

_MESSAGE = re.compile(rb"""<(?:\w+:)?EML\b[^>]*\bId=["'](210|230[bc])["']""")


def _files() -> list[Path]:
    found = [*knowledge("eml_nl").rglob("*.xml"), *knowledge("realdata").rglob("*.xml")]
    return sorted(path for path in found if _MESSAGE.search(path.read_bytes()[:4000]))


def _read(data: bytes) -> Nomination | CandidateLists:
    kind = _MESSAGE.search(data[:4000])
    return eml210.read(data) if kind and kind[1] == b"210" else eml230.read(data)


def _lists(read: Nomination | CandidateLists) -> list[CandidateList]:
    if isinstance(read, Nomination):
        return [read.candidate_list]
    return [each for district in read.districts for each in district.lists]


@pytest.mark.parametrize("path", _files(), ids=lambda path: path.name)
def test_every_file_of_others_is_brought_in_whole_or_refused_with_its_reason(path: Path) -> None:
    data, here = path.read_bytes(), election()
    try:
        read = _read(data)
    except Unreadable as reason:
        with pytest.raises(Unreadable, match=re.escape(str(reason))):
            content_of_file(data, here, Details(), list_id=None, on_list=True)
        return
    if not any(each.candidates for each in _lists(read)):
        with pytest.raises(Unreadable, match="geen kandidaten"):
            content_of_file(data, here, Details(), list_id=None, on_list=True)
        return
    content = content_of_file(data, here, Details(), list_id=None, on_list=True)
    assert content.source
    if isinstance(read, Nomination):
        rows = read_rows(content, here, ())
        assert [row.candidate.name for row in rows] == [one.name for one in read.candidate_list.candidates]
    else:
        groups = {(each.number, each.appellation) for each in _lists(read) if each.candidates}
        assert len(content.sheets) == len(groups)


def test_a_definition_of_an_election_has_no_candidates() -> None:
    (path,) = knowledge("eml_nl", "examples").glob("*110a*1.3*")
    with pytest.raises(Unreadable, match="110a"):
        content_of_file(path.read_bytes(), election(), Details(), list_id=None, on_list=True)


def test_an_address_abroad_stays_abroad() -> None:
    """Of who lives here and gets letters there, and the other way round."""
    (path,) = knowledge("eml_nl", "examples").glob("*210*1.3*")
    read = eml210.read(path.read_bytes())
    there = PostalAddress("Kaai", "7", "", "9000", "Gent", "BE")
    agent = Agent(PersonName("K.", last_name="Wad"), Residence("Gent", "BE"), there, role="H10")
    crowd = tuple(replace(one, address=there, agent=agent) for one in read.candidate_list.candidates)
    said = replace(read, candidate_list=replace(read.candidate_list, candidates=crowd))
    rows = read_rows(content_of_nomination(said, election(), Details()), election(), ())
    assert rows
    assert {row.candidate.address for row in rows} == {there}
    assert {row.candidate.agent.address for row in rows if row.candidate.agent} == {there}


def test_what_the_schema_does_not_take_is_told() -> None:
    (path,) = knowledge("eml_nl", "examples").glob("*210*1.3*")
    wrong = path.read_bytes().replace(b"</Candidate>", b"<Hobby/></Candidate>", 1)
    schemas = knowledge("eml_nl", "xsd")

    def reports(data: bytes, schemas: Path | None) -> set[Report]:
        source = content_of_file(data, election(), Details(), list_id=None, on_list=True, schemas=schemas).source
        return {one.report for one in source.reports} if source else set()

    assert Report.SCHEMA in reports(wrong, schemas)
    assert Report.SCHEMA not in reports(wrong, None) | reports(path.read_bytes(), schemas)
