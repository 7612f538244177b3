"""Invented committees, groups and omissions for the papers of a committee."""

from datetime import date, time

from tests.documents.examples import HOSTILE_NAMES

from kieslijst.documents.parts.reported_omissions import ExaminedGroup, ReportedOmission, SubmittedList
from kieslijst.documents.words.committee_words import Committee, CommitteeElection, District, Session, lines_of
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

PLAIN = Edition()
_NAMES = (
    "Groningen", "Leeuwarden", "Assen", "Zwolle", "Lelystad", "Nijmegen", "Arnhem", "Utrecht", "Amsterdam", "Haarlem",
    "Den Helder", "'s-Gravenhage", "Rotterdam", "Dordrecht", "Leiden", "Middelburg", "Tilburg", "'s-Hertogenbosch",
    "Maastricht", "Bonaire",
)  # fmt: skip
DISTRICTS = tuple(District(number, name) for number, name in enumerate(_NAMES, start=1))
TWENTY = CommitteeElection(PrintedElection(Kind.TK), date(2027, 3, 17), DISTRICTS)
JUINEN = District(0, "Juinen")
ONE = CommitteeElection(PrintedElection(Kind.GR, "Juinen"), date(2027, 3, 17), (JUINEN,))
EXAMINATION = Session("Juinen", date(2027, 2, 2), time(16))

CHAIR = PersonName(initials="S.J.", last_name="Kuipers")
MEMBERS = (
    PersonName(initials="Ş.", last_name="Yıldız"),
    PersonName(initials="A.B.", prefix="van der", last_name="Berg"),
    PersonName(initials="E.H.A.J", last_name="Beljaars - Snellen van Vollenhoven"),
)
COMMITTEE = Committee("Juinen", CHAIR, MEMBERS)

DIJK = PersonName(initials="A.B.", first_name="Anne", prefix="van", last_name="Dijk")
JONG = PersonName(initials="M.", prefix="de", last_name="Jong")
CONSENT = ReportedOmission(
    lines_of("De instemmingsverklaring van kandidaat 2, M. de Jong, ontbreekt."), recoverable=True
)
NOT_REGISTERED = ReportedOmission(lines_of("De aanduiding is niet geregistreerd."), recoverable=False)
LONG_TEXT = "\n".join(f"Regel {number}: " + "lang verzuim " * 15 for number in range(1, 11))[:2000]


def group(appellation: str, *lists: SubmittedList, omissions: tuple[ReportedOmission, ...] = ()) -> ExaminedGroup:
    return ExaminedGroup(appellation, lists, omissions)


def in_juinen(names: int = 30, first: PersonName | None = DIJK) -> SubmittedList:
    return SubmittedList((JUINEN,), names, first)


def hostile_groups() -> tuple[ExaminedGroup, ...]:
    return tuple(
        group(
            name,
            in_juinen(7, PersonName(initials="H.", last_name=name)),
            omissions=(ReportedOmission((name,), recoverable=True),),
        )
        for name in HOSTILE_NAMES
    )
