"""Facts that meet every rule, to change one thing at a time. All people are invented."""

from dataclasses import replace
from datetime import date
from typing import Any

from kieslijst.law.facts import (
    AppellationKind,
    AuthorisationFacts,
    AuthorisedPersonFacts,
    Bsn,
    CandidateFacts,
    Consent,
    ConsentFacts,
    DistrictFacts,
    ElectionFacts,
    Facts,
    GroupFacts,
    HandInFacts,
    ListFacts,
    PersonFacts,
    SubmitterFacts,
)
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName

T = ElectionType
_DAYS = {
    T.TK: (date(2025, 9, 15), date(2025, 10, 29)),
    T.GR: (date(2026, 2, 2), date(2026, 3, 18)),
    T.EK: (date(2027, 4, 20), date(2027, 5, 24)),
    T.EP: (date(2029, 4, 24), date(2029, 6, 7)),
}
_2027 = (date(2027, 2, 1), date(2027, 3, 17))
_DISTRICTS = {T.TK: 20, T.EK: 16, T.PS: 3}
_SURNAMES = ("Bakker", "Kuipers", "Dijk", "Šarić", "Haverkamp", "Nieuwenhuis", "Oosterling", "Wiersma", "Zandstra")


def election(kind: ElectionType = T.GR, /, **changes: Any) -> ElectionFacts:
    """GR26 and its like: the days of the real calendar, 19 seats where a body may have them, nine made-up districts."""
    nomination_day, election_day = _DAYS.get(kind, _2027)
    count = _DISTRICTS.get(kind, 1)
    known = ElectionFacts(
        kind,
        nomination_day,
        election_day,
        seats=19,
        districts=tuple(DistrictFacts(number, f"Kring {number}") for number in range(1, count + 1)),
        registered=frozenset({"Lijst Dorpsbelang", "ChristenUnie", "Staatkundig Gereformeerde Partij (SGP)"}),
    )
    return replace(known, **changes)


def person(number: int = 1, **changes: Any) -> PersonFacts:
    """An invented person in whom no rule finds anything; `number` tells one from another."""
    letter = chr(ord("A") + number % 26)
    known = PersonFacts(
        id=f"p{number}",
        name=PersonName(f"{letter}.B.", "", "", f"{_SURNAMES[number % len(_SURNAMES)]}{_tail(number)}"),
        gender=Gender.FEMALE,
        birth_date=BirthDate(1970 + number % 20, 1 + number % 12, 1 + number % 28),
        residence=Residence("Juinen"),
        bsn=Bsn.PRESENT,
        bsn_digest=f"digest {number}",
        address_complete=True,
        sitting_member=False,
        id_copy=True,
        lives_in_area=True,
        settlement_declared=True,
    )
    return replace(known, **changes)


def candidate(position: int, who: PersonFacts | None = None, **changes: Any) -> CandidateFacts:
    """Somebody on a place, with a declaration of consent."""
    known = CandidateFacts(position, who or person(position), ConsentFacts(Consent.GIVEN, matches_list=True))
    return replace(known, **changes)


def list_of(
    *people: PersonFacts,
    id: str = "a",  # noqa: A002 - the field of the list is called so
    districts: tuple[int, ...] | None = (1,),
    **changes: Any,
) -> ListFacts:
    """A list of these people in this order; without any, of three."""
    names = people or tuple(person(number) for number in (1, 2, 3))
    candidates = tuple(candidate(position, who) for position, who in enumerate(names, start=1))
    return replace(ListFacts(id, districts, candidates), **changes)


def names(count: int, first: int = 1) -> tuple[PersonFacts, ...]:
    """So many different people."""
    return tuple(person(number) for number in range(first, first + count))


def group(**changes: Any) -> GroupFacts:
    """A group under a registered appellation that won two seats last time."""
    known = GroupFacts(
        "g",
        AppellationKind.REGISTERED,
        "Lijst Dorpsbelang",
        seats_before=2,
        authorisations=(AuthorisationFacts("Vereniging Lijst Dorpsbelang", signer_is_agent=True),),
    )
    return replace(known, **changes)


def submitter(**changes: Any) -> SubmitterFacts:
    """A list submitter with name and address, entitled to vote."""
    known = SubmitterFacts(PersonName("J.", "", "de", "Inleveraar"), address_complete=True, entitled_to_vote=True)
    return replace(known, **changes)


def authorised_person(place: str = "Zwolle", country: str = "NL", **changes: Any) -> AuthorisedPersonFacts:
    """Somebody who may accept an appointment for a candidate."""
    known = AuthorisedPersonFacts(
        PersonName("B.", "", "de", "Bouwer"), Residence(place, country), address_complete=True
    )
    return replace(known, **changes)


def facts(
    kind: ElectionType = T.GR, *lists: ListFacts, election_: ElectionFacts | None = None, **changes: Any
) -> Facts:
    """A nomination in which no rule finds anything, for this kind of election."""
    held = election_ or election(kind)
    everywhere = tuple(district.number for district in held.districts or ())
    known = Facts(
        held,
        group(),
        lists or (list_of(districts=everywhere),),
        submitter(),
        substitutes=(submitter(name=PersonName("P.", "", "", "Vervanger")),),
    )
    return replace(known, **changes)


def with_group(kind: ElectionType = T.GR, /, **changes: Any) -> Facts:
    """The same with another group."""
    return facts(kind, group=group(**changes))


def with_person(kind: ElectionType = T.GR, /, *, election_: ElectionFacts | None = None, **changes: Any) -> Facts:
    """The same with something else about the second of three candidates."""
    base = facts(kind, election_=election_)
    everywhere = base.lists[0].districts
    return replace(base, lists=(list_of(person(1), person(2, **changes), person(3), districts=everywhere),))


def with_name(kind: ElectionType = T.GR, /, **changes: Any) -> Facts:
    """The same with something else in the name of the second candidate."""
    return with_person(kind, name=replace(PersonName("A.B.", "", "", "Dijk"), **changes))


def with_consent(kind: ElectionType = T.GR, /, **changes: Any) -> Facts:
    """The same with something else about the consent of the first candidate."""
    consent = replace(ConsentFacts(Consent.GIVEN, matches_list=True), **changes)
    base = facts(kind)
    first, *rest = base.lists[0].candidates
    return replace(base, lists=(replace(base.lists[0], candidates=(replace(first, consent=consent), *rest)),))


def with_hand_in(kind: ElectionType = T.GR, /, **changes: Any) -> Facts:
    """The same with something about how the list was handed in."""
    base = facts(kind)
    return replace(base, lists=(replace(base.lists[0], hand_in=HandInFacts(**changes)),))


def with_submitter(kind: ElectionType = T.GR, /, **changes: Any) -> Facts:
    """The same with something else about the list submitter."""
    return facts(kind, submitter=submitter(**changes))


def _tail(number: int) -> str:
    return "" if number < len(_SURNAMES) else f"s{chr(ord('a') + number % 26)}{chr(ord('a') + number // 26 % 26)}"
