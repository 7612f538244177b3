"""Any facts at all, for hypothesis: odd names, missing parts, dates at the ends of the calendar."""

from datetime import date, datetime

from hypothesis import strategies as st

from kieslijst.law.declaration_facts import DeclarationFacts, SigningPlace, VideoCallFacts
from kieslijst.law.facts import (
    NOT_GIVEN,
    AppellationKind,
    AuthorisationFacts,
    AuthorisedPersonFacts,
    Bsn,
    CandidateFacts,
    Consent,
    ConsentFacts,
    DepositFacts,
    DistrictFacts,
    ElectionFacts,
    EuropeanFacts,
    Facts,
    GroupFacts,
    HandInFacts,
    HandInPlace,
    ListFacts,
    PartFacts,
    PersonFacts,
    RefusalFacts,
    RegisterEntry,
    SeparatePaperFacts,
    SettlementElsewhere,
    SubmitterFacts,
    Succession,
    SupportFacts,
)
from kieslijst.law.payment_facts import (
    DepositPurpose,
    DepositResultFacts,
    PayeeKind,
    PaymentFacts,
    RefundFacts,
)
from kieslijst.law.repair_facts import RepairedBy, RepairFacts
from kieslijst.law.sanctions import Omission
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName

_maybe = st.none() | st.booleans()
_word = st.sampled_from(
    (
        "",
        " ",
        "A.B.",
        "Th.",
        "AB",
        "Anne",
        "Anne-Marie",
        "-",
        "van",
        "Van",
        "van Dijk",
        "dr. Dijk",
        "Dijk MBA",
        "O'B",
        "d'",
    )
) | st.text(max_size=8)
_day = st.sampled_from((date.min, date(2012, 2, 29), date(2026, 2, 2), date(2030, 4, 3), date.max)) | st.dates()
_moment = st.datetimes(min_value=datetime(2026, 2, 1), max_value=datetime(2026, 2, 3))  # noqa: DTZ001 - local at the desk
_name = st.builds(PersonName, _word, _word, _word, _word)
_residence = st.builds(
    Residence,
    st.sampled_from(("", "Juinen", "Saba", "Kralendijk", "Hengelo (Gld)", "Gent")) | st.text(max_size=6),
    st.sampled_from(("", "NL", "BE", "be", "BQ", "?")),
)
_number = st.none() | st.integers(0, 40)
_birth = st.builds(
    BirthDate,
    st.none() | st.sampled_from((1, 1900, 1980, 2012, 2013, 9999)),
    st.none() | st.integers(0, 13),
    st.none() | st.integers(0, 32),
)
_agent = st.builds(AuthorisedPersonFacts, _name, _residence, _maybe)
_person = st.builds(
    PersonFacts,
    id=st.sampled_from(("p1", "p2", "p3", "p4")),
    name=_name,
    gender=st.none() | st.sampled_from(Gender),
    odd_gender=st.sampled_from(("", "x")),
    birth_date=st.none() | st.just(NOT_GIVEN) | _birth,
    residence=st.none() | _residence,
    bsn=st.none() | st.just(NOT_GIVEN) | st.sampled_from(Bsn),
    bsn_digest=st.sampled_from((None, "1", "2")),
    address_complete=_maybe,
    address_in_register=_maybe,
    authorised_person=st.none() | st.just(NOT_GIVEN) | _agent,
    digital_notice=_maybe,
    sitting_member=_maybe,
    id_copy=_maybe,
    lives_in_area=_maybe,
    settlement_declared=_maybe,
    settles_elsewhere=st.just(()) | st.just((SettlementElsewhere(ElectionType.GR, "Elders"),)),
    register_entry=st.none() | st.builds(RegisterEntry, _name, st.none() | _birth, st.none() | _word),
    legal_first_names=st.none() | _word,
    european=st.none()
    | st.builds(
        EuropeanFacts,
        st.none() | st.just(frozenset({"BE"})),
        _maybe,
        _maybe,
        _maybe,
        st.none() | _moment,
    ),
    died=_maybe,
    refusal=st.none() | st.builds(RefusalFacts, st.none() | _day, _maybe, _number, _number, _number),
)
_consent = st.builds(
    ConsentFacts,
    st.none() | st.sampled_from(Consent),
    _maybe,
    _maybe,
    st.none() | st.just(NOT_GIVEN) | _day,
    st.none() | _day,
)
_candidate = st.builds(CandidateFacts, st.integers(-1, 5), _person, st.none() | _consent, st.booleans())
_hand_in = st.builds(
    HandInFacts,
    st.none() | _moment,
    st.none() | st.sampled_from(HandInPlace),
    _maybe,
    _maybe,
    _maybe,
    st.just(())
    | st.tuples(st.builds(SeparatePaperFacts, _moment, st.sampled_from(HandInPlace), st.booleans(), st.booleans())),
)
_districts = st.none() | st.lists(st.integers(-1, 21), max_size=3).map(tuple)
_submitter = st.builds(SubmitterFacts, _name, _maybe, _maybe, _maybe, _maybe)
_appellation = st.none() | st.sampled_from(("", "Lijst Dorpsbelang", "lijst-dorpsbelang", "CU/SGP", "a" * 36)) | _word
_group = st.builds(
    GroupFacts,
    st.just("g"),
    st.none() | st.sampled_from(AppellationKind),
    _appellation,
    st.lists(st.builds(PartFacts, _word, _number), max_size=3, unique_by=lambda part: part.appellation).map(tuple),
    _number,
    _number,
    st.sampled_from(Succession),
    st.none() | st.lists(st.builds(AuthorisationFacts, st.none() | _word, _maybe), max_size=3).map(tuple),
    st.sampled_from(("nl", "fy", "en", "pap", "")),
    st.none() | _day,
    _maybe,
    _maybe,
)
_election = st.builds(
    ElectionFacts,
    st.sampled_from(ElectionType),
    _day,
    _day,
    seats=_number,
    districts=st.none()
    | st.lists(
        st.builds(DistrictFacts, st.integers(1, 20), _word), max_size=3, unique_by=lambda district: district.number
    ).map(tuple),
    registered=st.none() | st.frozensets(_word, max_size=3),
    end_of_term=st.none() | _day,
    island=st.none() | st.sampled_from(("Saba", "Bonaire", "Elders")),
    area_places=st.none() | st.frozensets(_word, max_size=2),
    in_fryslan=_maybe,
    decision_hearing=st.none() | _moment,
    body=st.none() | st.sampled_from(("", "Overijssel", "Elders")),
    examination=st.none() | _moment,
    support_days_by_decree=st.sampled_from((-1, 0, 20, 10**9)),
    lists_published_on=st.none() | _day,
    result_on=st.none() | _day,
)
_declaration = st.builds(
    DeclarationFacts,
    st.sampled_from(("1", "2", "3")),
    st.sampled_from((None, "voter 1", "voter 2")),
    st.sampled_from((None, "paper 1", "paper 2")),
    st.none() | _day,
    st.none() | _day,
    st.none() | st.sampled_from(SigningPlace),
    _maybe,
    _maybe,
    _maybe,
    _maybe,
    st.none() | st.integers(0, 2),
    _maybe,
    st.booleans(),
    st.none() | _day,
    st.booleans(),
    _maybe,
    st.none() | st.builds(VideoCallFacts, _maybe, _maybe, _maybe, _maybe),
)
_support = st.builds(
    SupportFacts,
    st.sampled_from(("l0", "l1", "gone")),
    st.integers(0, 20),
    _number,
    _maybe,
    st.none() | st.lists(_declaration, max_size=4).map(tuple),
)
_money = st.none() | st.decimals(0, 99)
_payment = st.builds(
    PaymentFacts,
    st.sampled_from(("1", "2")),
    st.sampled_from(DepositPurpose),
    st.none() | st.sampled_from((frozenset(), frozenset({"l0"}), frozenset({"gone"}))),
    st.none() | st.sampled_from(PayeeKind),
    st.none() | _word,
    st.none() | _word,
    st.sampled_from((None, "", "EUR", "USD")),
    _money,
    st.none() | _day,
    _maybe,
    st.none() | st.builds(RefundFacts, st.none() | _day, _money),
)
_deposit = st.builds(
    DepositFacts,
    _maybe,
    _money,
    st.none() | _day,
    st.none() | st.lists(_payment, max_size=2).map(tuple),
    st.none() | st.builds(DepositResultFacts, _maybe, _number, _number, _number, _number),
    _maybe,
)
_repair = st.builds(
    RepairFacts,
    st.sampled_from(("1", "2")),
    st.none() | st.sampled_from(Omission),
    st.none() | st.sampled_from(RepairedBy),
    st.none() | _moment,
    _maybe,
    _maybe,
    _maybe,
)


@st.composite
def any_facts(draw: st.DrawFn) -> Facts:
    """Facts in which nothing needs to make sense, except that each list has an id of its own."""
    candidates = st.lists(_candidate, max_size=4).map(tuple)
    lists = tuple(
        ListFacts(f"l{number}", draw(_districts), draw(candidates), draw(st.booleans()), draw(st.none() | _hand_in))
        for number in range(draw(st.integers(0, 3)))
    )
    return Facts(
        draw(_election),
        draw(_group),
        lists,
        draw(st.none() | _submitter),
        draw(st.none() | st.lists(_submitter, max_size=2).map(tuple)),
        draw(st.none() | st.frozensets(_word, max_size=3)),
        draw(st.none() | st.lists(_support, max_size=2).map(tuple)),
        draw(st.none() | _deposit),
        draw(st.none() | st.lists(_repair, max_size=2, unique_by=lambda repair: repair.id).map(tuple)),
    )
