"""A 210 of other software becomes a snapshot that says no more than the file does."""

from dataclasses import replace
from datetime import date

from kieslijst.exchange.candidate import Candidate, CandidateList, ListType
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Header
from kieslijst.exchange.nomination import Nomination
from kieslijst.shared.person_name import PersonName
from kieslijst.submission.from_file import snapshot_of_nomination
from kieslijst.submission.papers.printed import printed_list

IDENTIFIER = ElectionIdentifier(
    election_id="PS2031_Waterrand",
    name="Provinciale Staten Waterrand 2031",
    category="PS",
    subcategory="PS2",
    domain="Waterrand",
    election_date=date(2031, 3, 19),
    nomination_date=date(2031, 2, 3),
)
ONLY = Candidate(1, PersonName("A.", "", "", "Zee"))
READ = Nomination(
    header=Header(),
    election=IDENTIFIER,
    contest=ContestIdentifier("alle"),
    candidate_list=CandidateList(None, "Wad en Wier", ListType.SET, publish_gender=True, candidates=(ONLY,)),
)


def test_a_list_for_all_districts_says_so_also_when_nobody_knows_which_there_are() -> None:
    snapshot = snapshot_of_nomination(READ)
    districts = printed_list(snapshot, snapshot.lists[0]).districts
    assert (districts.several_in_election, districts.all_of_them) == (True, True)


def test_a_list_for_some_districts_of_an_unknown_election_is_never_called_a_list_for_all() -> None:
    some = (ContestIdentifier("1", "Oosterdam"), ContestIdentifier("2", "Westerduin"))
    snapshot = snapshot_of_nomination(replace(READ, contest=some[0], contests=some))
    districts = printed_list(snapshot, snapshot.lists[0]).districts
    assert (districts.names, districts.all_of_them) == (("Oosterdam", "Westerduin"), False)


def test_an_election_of_the_catalogue_is_known_with_all_its_districts() -> None:
    identifier = ElectionIdentifier(
        "PS2027_Limburg", "", "PS", "PS2", "Limburg", None, date(2027, 3, 17), date(2027, 2, 1)
    )
    only = replace(READ, election=identifier, contest=ContestIdentifier("I", "Maastricht"))
    snapshot = snapshot_of_nomination(only)
    assert [district.name for district in snapshot.election.districts] == ["Maastricht", "Venlo"]
    assert printed_list(snapshot, snapshot.lists[0]).districts.names == ("Maastricht",)
