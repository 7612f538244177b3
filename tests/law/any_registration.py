"""Any facts at all on a registration, for hypothesis: odd names, missing parts, dates at the ends of the calendar."""

from datetime import date

from hypothesis import strategies as st

from kieslijst.law.facts import NOBODY, NOT_GIVEN
from kieslijst.law.registration_facts import (
    AppealFacts,
    AskedFacts,
    BlockFacts,
    CarryOverFacts,
    ChangeFacts,
    Court,
    DecisionFacts,
    DeletionFacts,
    DeletionGround,
    DepositPaidFacts,
    EntryFacts,
    Gazette,
    HouseLogoFacts,
    LegalForm,
    LogoFacts,
    NameFacts,
    OtherLogoFacts,
    PaperFacts,
    PublicationFacts,
    PublishedFacts,
    RefusalGround,
    RegisterElectionFacts,
    RegisterFacts,
    RegistrationFacts,
    RequestFacts,
    StatementFacts,
)
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import PersonName

_maybe = st.none() | st.booleans()
_name = st.sampled_from(
    ("", " ", "!", "VVD", "V.V.D.", "PvdAC Belang", "NLBeter", "BeterNL", "★", "𝐋ijst", "é", "a" * 36, "a" * 35 + "..")
) | st.text(max_size=8)
_day = (
    st.sampled_from((date.min, date(2025, 12, 22), date(2025, 12, 24), date(2026, 1, 7), date(2026, 2, 2), date.max))
    | st.dates()
)
_known_day = st.none() | _day
_asked_day = st.none() | st.just(NOT_GIVEN) | _day
_kind = st.sampled_from(ElectionType)
_group = st.sampled_from(("own", "other", ""))
_person = st.just(NOBODY) | st.builds(PersonName, _name, _name, _name, _name)
_found = st.builds(AskedFacts, _maybe, _maybe)
_papers = st.builds(PaperFacts, _maybe, _maybe, _maybe, st.none() | _person, st.none() | _person, _maybe, _maybe)
_deposit = st.builds(
    DepositPaidFacts, st.none() | st.decimals(0, 500), st.none() | st.sampled_from(("EUR", "USD", "?"))
)
_request = st.builds(
    RequestFacts,
    _group,
    _name,
    _known_day,
    _known_day,
    st.none() | st.sampled_from(LegalForm),
    _papers,
    _deposit,
    _found,
)
_names = st.lists(
    st.builds(NameFacts, _name, _kind, _group, st.booleans(), _known_day, st.none() | st.sampled_from(RefusalGround)),
    max_size=4,
).map(tuple)
_some_names = st.lists(_name, max_size=2).map(tuple)
_digest = st.sampled_from((None, "", "1", "2"))
_other_logo = st.builds(OtherLogoFacts, _name, _kind, _digest, _maybe, st.booleans(), _known_day, st.booleans(), _maybe)
_logo = st.builds(
    LogoFacts,
    st.booleans(),
    _known_day,
    _known_day,
    _maybe,
    _digest,
    st.lists(_other_logo, max_size=3).map(tuple),
    _maybe,
    _maybe,
)
_appeal = st.none() | st.builds(AppealFacts, _known_day, st.none() | st.sampled_from(Court))
_block = st.none() | st.builds(BlockFacts, _known_day, _name, _maybe, _maybe, _asked_day, _appeal)
_carry_over = st.builds(CarryOverFacts, _name, _kind, _group, _maybe, _asked_day, _maybe, _block)
_publication = st.builds(
    PublicationFacts,
    _kind,
    _asked_day,
    st.lists(st.builds(PublishedFacts, _name, _maybe, _maybe), max_size=3).map(tuple),
)
_gazettes = st.none() | st.frozensets(st.sampled_from(Gazette), max_size=2)
_statement = st.builds(StatementFacts, _day, _person, _person, _maybe)
_deletion = st.builds(DeletionFacts, st.none() | st.sampled_from(DeletionGround), _gazettes, _maybe)
_entry = st.builds(
    EntryFacts,
    _name,
    st.none() | st.integers(-1, 3),
    _maybe,
    _maybe,
    _maybe,
    st.none() | _deletion,
    _maybe,
    st.lists(_statement, max_size=3).map(tuple),
    st.none() | _person,
    _maybe,
    _maybe,
    _maybe,
    _maybe,
)


def any_registration() -> st.SearchStrategy[RegistrationFacts]:
    """Facts in which nothing needs to make sense."""
    return st.builds(
        RegistrationFacts,
        st.builds(RegisterElectionFacts, _kind, _day),
        st.builds(RegisterFacts, st.none() | _names, _some_names, _some_names),
        _maybe,
        st.none() | _request,
        st.none() | st.builds(ChangeFacts, _group, _name, _known_day, _found),
        st.lists(_logo, max_size=2).map(tuple),
        st.none() | st.builds(HouseLogoFacts, _maybe, _maybe, _maybe),
        st.none() | st.builds(DecisionFacts, _maybe, _gazettes, _known_day, _appeal),
        st.lists(_carry_over, max_size=3).map(tuple),
        st.lists(_publication, max_size=3).map(tuple),
        st.none() | _entry,
    )
