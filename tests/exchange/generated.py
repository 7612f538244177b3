"""Hypothesis strategies for whole messages: any text XML can hold, all types, gaps, sets, people abroad."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import strategies as st
from tests.exchange.fictitious import NOMINATION

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
from kieslijst.exchange.elements import clean
from kieslijst.exchange.message import Authority, ContestIdentifier, ElectionIdentifier, Header, Profile
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufffe\uffff")
WORDS = st.text(_LETTERS, min_size=1, max_size=20).map(lambda text: " ".join(clean(text).split())).filter(bool)
MAYBE = st.just("") | WORDS

NAMES = st.builds(PersonName, MAYBE, MAYBE, MAYBE, WORDS)
COUNTRIES = st.sampled_from(["NL", "NL", "BE", "CW"])
RESIDENCES = st.builds(Residence, WORDS, COUNTRIES)
STREETS = st.sampled_from(["Kade", "Laan van 't Zand", "Plein 1944"])
ADDRESSES = st.builds(
    PostalAddress,
    STREETS,
    st.sampled_from(["1", "12", "345"]),
    st.sampled_from(["", "a", " III", "-2"]),
    st.sampled_from(["", "9911ZX"]),
    WORDS,
    COUNTRIES,
)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
BIRTH_DATES = (
    st.none()
    | DAYS.map(BirthDate.on)
    | st.builds(BirthDate, st.integers(1900, 2010), st.none() | st.integers(1, 12))
    | st.just(BirthDate(None))
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(  # noqa: DTZ001 -- made aware in the next line
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000, hour=12, tzinfo=UTC)
)
AUTHORITIES = st.builds(Authority, st.sampled_from(["CSB", "HSB1", "0037", "SB12"]), MAYBE)

ELECTIONS = st.sampled_from(
    [
        ("TK2025", "TK", "TK", None, None),
        ("EK2027", "EK", "EK", None, None),
        ("PS2027_Waterrand", "PS", "PS2", "Waterrand", None),
        ("AB2027_Waterrand", "AB", "AB2", "Waterrand", "25"),
        ("GR2026_Juinen", "GR", "GR1", "Juinen", "0901"),
        ("ER2027_Eiland", "ER", "ER1", "Eiland", "9001"),
    ]
).flatmap(
    lambda kind: st.builds(
        ElectionIdentifier,
        election_id=st.just(kind[0]),
        name=WORDS,
        category=st.just(kind[1]),
        subcategory=st.just(kind[2]),
        domain=st.just(kind[3]),
        domain_id=st.just(kind[4]),
        election_date=DAYS,
        nomination_date=DAYS,
    )
)
CONTESTS = st.builds(ContestIdentifier, st.sampled_from(["geen", "alle", "1", "19", "I", "XIV"]), MAYBE)


def headers(profile: Profile) -> st.SearchStrategy[Header]:
    return st.builds(Header, profile=st.just(profile), authority=AUTHORITIES, issued=DAYS, created=MOMENTS)


def _agents() -> st.SearchStrategy[Agent]:
    return st.builds(Agent, NAMES, RESIDENCES, st.none() | ADDRESSES, st.sampled_from(["", "H10", "H10a"]))


def _genders(profile: Profile) -> st.SearchStrategy[GenderMark]:
    marks = [GenderMark.MALE, GenderMark.FEMALE, GenderMark.UNKNOWN]
    return st.sampled_from(marks if profile is Profile.V1_2_2 else [*marks, GenderMark.OTHER])


def _candidates(profile: Profile, *, private: bool) -> st.SearchStrategy[tuple[Candidate, ...]]:
    nothing = st.none()
    genders = _genders(profile)
    one = st.builds(
        Candidate,
        number=st.just(0),
        name=NAMES,
        gender=genders if private and profile is Profile.V1_2_2 else st.none() | genders,
        residence=RESIDENCES,
        birth_date=BIRTH_DATES if private else nothing,
        address=st.none() | ADDRESSES if private else nothing,
        agent=st.none() | _agents() if private else nothing,
        bsn=st.sampled_from(["", "999990019"]) if private else st.just(""),
    )
    numbered = st.tuples(st.lists(one, min_size=1, max_size=4), st.sets(st.integers(1, 90), min_size=4, max_size=4))
    return numbered.map(
        lambda drawn: tuple(
            replace(candidate, number=number) for candidate, number in zip(drawn[0], sorted(drawn[1]), strict=False)
        )
    )


def _lists(profile: Profile, *, private: bool) -> st.SearchStrategy[CandidateList]:
    return st.builds(
        CandidateList,
        number=st.none(),
        appellation=MAYBE,
        list_type=st.sampled_from(ListType),
        publish_gender=st.booleans(),
        candidates=_candidates(profile, private=private),
        language=st.sampled_from([None, "nl", "fy"]),
        belongs_to_set=st.sampled_from([None, 1, 2]),
    ).map(lambda made: made if private or made.publish_gender else _genderless(made))


def _genderless(made: CandidateList) -> CandidateList:
    return replace(made, candidates=tuple(replace(candidate, gender=None) for candidate in made.candidates))


@st.composite
def candidate_lists(draw: st.DrawFn, profile: Profile) -> CandidateLists:
    """A 230b with gaps in its list numbers."""
    numbers = sorted(draw(st.sets(st.integers(1, 40), min_size=1, max_size=3)))
    lists = tuple(replace(draw(_lists(profile, private=False)), number=number) for number in numbers)
    district = DistrictLists(draw(CONTESTS), lists)
    return CandidateLists(draw(headers(profile)), draw(ELECTIONS), (district,))


@st.composite
def nominations(draw: st.DrawFn, profile: Profile) -> Nomination:
    """A 210 with two to four proposers."""
    substitutes = draw(st.integers(1, 3))
    proposers = tuple(
        Proposer(
            draw(NAMES),
            JobTitle.SUBSTITUTE if order else JobTitle.SUBMITTER,
            draw(ADDRESSES),
            str(order) if order else "",
            draw(RESIDENCES),
        )
        for order in range(substitutes + 1)
    )
    return replace(
        NOMINATION,
        header=draw(headers(profile)),
        election=draw(ELECTIONS),
        contest=draw(CONTESTS),
        candidate_list=draw(_lists(profile, private=True)),
        contests=tuple(draw(st.lists(CONTESTS, max_size=2))),
        proposers=proposers,
    )


_REGIONS = st.builds(
    Region,
    st.sampled_from(RegionCategory),
    st.none() | st.integers(0, 9999),
    WORDS,
    st.none() | st.sampled_from(RegionCategory),
    st.none() | st.integers(0, 9999),
    st.booleans(),
    st.booleans(),
    st.lists(
        st.builds(Committee, st.sampled_from(CommitteeCategory), st.none() | WORDS, st.none() | st.booleans()),
        max_size=3,
    ).map(tuple),
)


def definitions(profile: Profile) -> st.SearchStrategy[ElectionDefinition]:
    """A 110a of any shape that the schema allows, sensible or not."""
    return st.builds(
        ElectionDefinition,
        header=headers(profile),
        election=ELECTIONS,
        contest_id=st.sampled_from(["geen", "alle", "3", "II"]),
        max_votes=st.none() | st.integers(1, 9),
        seats=st.integers(1, 150),
        threshold=st.integers(0, 100),
        regions=st.lists(_REGIONS, min_size=1, max_size=4).map(tuple),
        registered=st.lists(st.builds(RegisteredAppellation, WORDS, st.none() | WORDS), max_size=3).map(tuple),
    )
