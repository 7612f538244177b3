"""Which papers a list of a kind of election gets, by name."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kieslijst.documents.package.paper_kinds import in_handing_in_order, paper_name
from kieslijst.documents.words.inputs import Edition
from kieslijst.exchange.candidate import Candidate, CandidateList, ListType
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Header
from kieslijst.exchange.nomination import Nomination
from kieslijst.nomination.model import AppellationKind
from kieslijst.shared.address import Residence
from kieslijst.shared.person_name import PersonName
from kieslijst.submission.from_file import snapshot_of_nomination
from kieslijst.submission.model import Snapshot
from kieslijst.submission.papers.package import file_of_papers

DAY = datetime(2026, 2, 1, tzinfo=UTC)
EDITION = Edition(digest="ab" * 32)
H1, H9 = "h1-kandidatenlijst.pdf", "h9-instemmingsverklaringen/h9-zee-1.pdf"
H31, H32 = "h3-1-aanduiding.pdf", "h3-2-samengevoegde-aanduiding.pdf"
H4 = "h4-ondersteuningsverklaring.pdf"


def _snapshot(kind: AppellationKind, category: str, residence: Residence, *districts: str) -> Snapshot:
    identifier = ElectionIdentifier(
        election_id=f"{category}2031",
        name="",
        category=category,
        subcategory=category,
        domain="Waterrand",
        election_date=date(2031, 3, 19),
        nomination_date=date(2031, 2, 3),
    )
    contests = tuple(ContestIdentifier(str(number), name) for number, name in enumerate(districts, start=1))
    row = Candidate(1, PersonName("A.", "", "", "Zee"), residence=residence)
    read = Nomination(
        header=Header(),
        election=identifier,
        contest=contests[0] if contests else ContestIdentifier("geen"),
        contests=contests,
        candidate_list=CandidateList(None, "Wad en Wier", ListType.SINGLE, publish_gender=True, candidates=(row,)),
    )
    return snapshot_of_nomination(read, kind=kind)


def _names(snapshot: Snapshot, *, seated: bool = False) -> list[str]:
    (papers,) = file_of_papers(snapshot, EDITION, made_at=DAY, seated_before=seated).lists
    assert papers.hand_in is not None
    assert papers.hand_in.day == snapshot.election.nomination_date
    return [paper_name(form) for form in in_handing_in_order(papers.forms)]


HERE, ABROAD = Residence("Waterrand"), Residence("Gent", "BE")
REGISTERED, MERGED, UNNAMED = AppellationKind.REGISTERED, AppellationKind.MERGED, AppellationKind.UNNAMED


@pytest.mark.parametrize(
    ("snapshot", "names"),
    [
        (_snapshot(REGISTERED, "GR", HERE), [H1, H31, H4, H9]),
        (_snapshot(MERGED, "GR", HERE), [H1, H32, H4, H9]),
        (_snapshot(UNNAMED, "GR", HERE), [H1, H4, H9]),
        (_snapshot(REGISTERED, "GR", ABROAD), [H1, H31, H4, H9, "h7-voorgenomen-vestiging/h7-zee-1.pdf"]),
        (_snapshot(REGISTERED, "EP", ABROAD), [H1, H31, H4, H9, "y13-verklaringen/y13-zee-1.pdf"]),
    ],
    ids=["registered", "merged", "unnamed", "candidate abroad", "europe"],
)
def test_a_list_gets_the_papers_of_its_election_and_appellation(snapshot: Snapshot, names: list[str]) -> None:
    assert _names(snapshot) == names


def test_a_group_with_seats_gets_no_paper_for_supporters() -> None:
    assert _names(_snapshot(REGISTERED, "GR", HERE), seated=True) == [H1, H31, H9]


def test_the_eerste_kamer_has_a_paper_for_each_province_and_college() -> None:
    snapshot = _snapshot(REGISTERED, "EK", HERE, "Utrecht", "Saba", "Buitenland")
    h4 = [f"h4-ondersteuningsverklaring-{name}.pdf" for name in ("utrecht", "saba", "buitenland")]

    assert _names(snapshot) == [H1, H31, *h4, H9]


def test_an_unnamed_list_has_no_leave_to_ask_also_when_words_were_typed() -> None:
    snapshot = replace(_snapshot(UNNAMED, "GR", HERE), appellation="")

    assert H31 not in _names(snapshot)
