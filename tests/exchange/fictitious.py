"""An invented province with two districts, its lists and a nomination, as values; nobody in it exists."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kieslijst.exchange.candidate import Agent, Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.election_definition import (
    Committee,
    CommitteeCategory,
    ElectionDefinition,
    Region,
    RegionCategory,
    RegisteredAppellation,
)
from kieslijst.exchange.eml210 import NOBODY, POLITICAL_GROUP
from kieslijst.exchange.message import Authority, ContestIdentifier, ElectionIdentifier, Header, MessageKind, Profile
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

CREATED = datetime(2023, 2, 3, 16, 30, 40, 792000, tzinfo=UTC)
HEADER = Header(issued=date(2023, 2, 3), created=CREATED)
CSB_HEADER = replace(HEADER, authority=Authority("CSB", "Centraal stembureau Waterrand"))

ELECTION = ElectionIdentifier(
    election_id="PS2023_Waterrand",
    name="Provinciale Staten Waterrand 2023",
    category="PS",
    subcategory="PS2",
    domain="Waterrand",
    election_date=date(2023, 3, 15),
    nomination_date=date(2023, 1, 30),
)
COUNCIL = ElectionIdentifier(
    election_id="GR2026_Juinen",
    name="Gemeenteraad Juinen 2026",
    category="GR",
    subcategory="GR2",
    domain="Juinen",
    domain_id="0901",
    election_date=date(2026, 3, 18),
    nomination_date=date(2026, 2, 2),
)

PROVINCE = Region(RegionCategory.PROVINCE, 13, "Waterrand")
DISTRICT = Region(
    RegionCategory.DISTRICT,
    1,
    "Oosterdam",
    RegionCategory.PROVINCE,
    13,
    roman_numerals=True,
    committees=(
        Committee(CommitteeCategory.CSB, name="Centraal stembureau Waterrand"),
        Committee(CommitteeCategory.HSB, accepts_central_submissions=True),
    ),
)
OTHER_DISTRICT = Region(
    RegionCategory.DISTRICT,
    2,
    "Westerhoek",
    RegionCategory.PROVINCE,
    13,
    committees=(Committee(CommitteeCategory.HSB),),
)
MUNICIPALITIES = tuple(
    Region(RegionCategory.MUNICIPALITY, 9000 + place, name, RegionCategory.DISTRICT, district)
    for place, (name, district) in enumerate((("Oosterdam", 1), ("Middenmeer-Oost", 1), ("Westerhoek", 2)), start=1)
)
DEFINITION = ElectionDefinition(
    header=HEADER,
    election=ELECTION,
    contest_id="alle",
    seats=39,
    threshold=25,
    regions=(PROVINCE, DISTRICT, OTHER_DISTRICT, *MUNICIPALITIES),
    registered=(RegisteredAppellation("Dijken & Duinen"), RegisteredAppellation('Partij "Ëén" <Nu>', "M. Vlierboom")),
)
COUNCIL_DEFINITION = replace(
    DEFINITION,
    election=COUNCIL,
    contest_id="geen",
    seats=23,
    regions=(Region(RegionCategory.MUNICIPALITY, 901, "Juinen", committees=(Committee(CommitteeCategory.CSB),)),),
)

ADDRESS = PostalAddress("Kadeweg", "12", "a", "9911ZX", "Oosterdam")
AGENT = Agent(PersonName("H.", "Hanna", "", "Brugman"), Residence("Oosterdam"), ADDRESS, role="H10")
CANDIDATES = (
    Candidate(
        1, PersonName("Th.G.M.", "Jolien", "van der", "Zeeforel - O'Brakel"), GenderMark.FEMALE, Residence("Oosterdam")
    ),
    Candidate(2, PersonName("Ç.", "", "", "Ünal-Këster"), GenderMark.FEMALE, Residence("'s Gravenmoer")),
    Candidate(3, PersonName("P.", "Pierre", "d'", "Hiver"), GenderMark.MALE, Residence("Maaseik", "BE")),
)
NOMINATED = (
    replace(CANDIDATES[0], birth_date=BirthDate(1979, 4, 12), address=ADDRESS, bsn="999990019"),
    replace(CANDIDATES[1], gender=GenderMark.UNKNOWN, birth_date=BirthDate(1985, 11), address=ADDRESS),
    replace(CANDIDATES[2], birth_date=BirthDate(None), agent=AGENT),
)
SET_LIST = CandidateList(1, "Dijken & Duinen", ListType.SET, publish_gender=True, language="nl", belongs_to_set=1)
FULL_LIST = replace(SET_LIST, candidates=CANDIDATES)
UNNAMED_LIST = CandidateList(
    3,
    "",
    ListType.SINGLE,
    publish_gender=False,
    candidates=(
        Candidate(1, PersonName("T.", "Tijs", "'t", "Grasland"), residence=Residence("Middenmeer-Oost")),
        Candidate(3, PersonName("L.A.", "", "", "Zeeforel sr."), residence=Residence("Nuenen, Gerwen en Nederwater")),
    ),
)
LISTS = CandidateLists(
    header=CSB_HEADER,
    election=ELECTION,
    districts=(DistrictLists(ContestIdentifier("I", "Oosterdam"), (FULL_LIST, UNNAMED_LIST)),),
)
PROPOSERS = (
    Proposer(
        PersonName("R.", "Rik", "", "Sluiswachter"), JobTitle.SUBMITTER, ADDRESS, residence=Residence("Oosterdam")
    ),
    Proposer(PersonName("W.", "", "van den", "Polder"), JobTitle.SUBSTITUTE, ADDRESS, "1", Residence("Gent", "BE")),
)
NOMINATION = Nomination(
    header=replace(HEADER, authority=NOBODY, created_by=POLITICAL_GROUP),
    election=ELECTION,
    contest=ContestIdentifier("alle"),
    candidate_list=replace(FULL_LIST, number=None, belongs_to_set=None, candidates=NOMINATED),
    contests=(ContestIdentifier("I", "Oosterdam"), ContestIdentifier("2", "Westerhoek")),
    proposers=PROPOSERS,
)


def all_lists(*districts: DistrictLists) -> CandidateLists:
    """A 230c value of these districts."""
    return replace(LISTS, districts=districts, kind=MessageKind.ALL_LISTS)


def in_profile(lists: CandidateLists, profile: Profile) -> CandidateLists:
    return replace(lists, header=replace(lists.header, profile=profile))
