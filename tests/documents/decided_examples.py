"""Invented lists on which a committee decided, for the papers of the second session."""

import hashlib
from dataclasses import replace
from datetime import date, time

from tests.documents.committee_examples import (
    COMMITTEE,
    CONSENT,
    DIJK,
    DISTRICTS,
    JONG,
    JUINEN,
    NOT_REGISTERED,
    ONE,
    PLAIN,
    TWENTY,
    group,
    in_juinen,
)
from tests.documents.examples import candidates, hostile_list

from kieslijst.documents.models.i4 import I4, Objection, State
from kieslijst.documents.models.publication import Publication
from kieslijst.documents.parts.decided_lists import DecidedCandidate, DecidedList, Invalid, Struck, ValidList
from kieslijst.documents.parts.eml_files import EmlFile
from kieslijst.documents.parts.list_numbers import NumberedByDistricts, NumberedByVotes
from kieslijst.documents.parts.reported_omissions import ReportedOmission, SubmittedList
from kieslijst.documents.words.committee_words import CommitteeElection, District, Session, lines_of
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

DECISION = Session("Juinen", date(2027, 2, 5), time(17))
TEN = TWENTY.districts[:10]
FILE = EmlFile("Kandidatenlijsten_GR2027_Juinen.eml.xml", hashlib.sha256(b"invented").hexdigest())
LATE = lines_of("De lijst is ingeleverd na 17.00 uur.\nHet centraal stembureau kon dat niet herstellen.")
NO_CONSENT = Struck(lines_of("De instemmingsverklaring ontbreekt."), order=1)
TOO_YOUNG = Struck(lines_of("De kandidaat wordt tijdens de zitting van de raad geen achttien jaar."), order=0)
REPAIRED = replace(CONSENT, repaired=True)
NOT_REPAIRED = replace(CONSENT, description=lines_of("De kopie van het identiteitsbewijs van kandidaat 3 ontbreekt."))
ALSO_REPAIRED = ReportedOmission(lines_of("De machtiging ontbreekt."), recoverable=True, repaired=True)


def decided(
    appellation: str,
    count: int = 5,
    *,
    districts: tuple[District, ...] = (JUINEN,),
    struck: dict[int, Struck] | None = None,
) -> DecidedList:
    """A list of the first so many invented candidates, some of them struck."""
    found = struck or {}
    rows = tuple(DecidedCandidate(row, found.get(row.position)) for row in candidates(count))
    return DecidedList(appellation, appellation, districts, rows)


LEEFBAAR = decided("Leefbaar Juinen / Dorpsbelang '98", 6, struck={2: NO_CONSENT, 5: TOO_YOUNG})
WITHOUT_NAME = decided("", 1)
RENAMED = replace(decided("EAP/Test Partij (EAP/TP)", 40), submitted_as="EAP/Test Partei")
STRUCK_NAME = replace(decided("Partij Zonder Machtiging"), appellation_struck=lines_of("De machtiging ontbreekt."))
TOO_LATE = replace(decided("Te Laat"), invalid=(Invalid(LATE),))
LISTS = (LEEFBAAR, WITHOUT_NAME, RENAMED, STRUCK_NAME, TOO_LATE)
GROUPS = (
    group("Leefbaar Juinen / Dorpsbelang '98", in_juinen(), omissions=(REPAIRED, NOT_REPAIRED, NOT_REGISTERED)),
    group("", in_juinen(1, JONG), omissions=(ALSO_REPAIRED,)),
)
BY_VOTES = (NumberedByVotes("Leefbaar Juinen / Dorpsbelang '98", 12345, 1), NumberedByVotes("EAP/Test Partij", 678, 2))
LOT = (NumberedByDistricts("", 1, first=DIJK), NumberedByDistricts("", 1, first=JONG))
DRAWN = tuple(replace(found, number=number) for number, found in enumerate(LOT, start=3))
OBJECTIONS = (
    Objection(
        lines_of("Een kiezer vindt dat de lijst Te Laat geldig is.\nDe deur was op slot."),
        lines_of("De deur was open.\nHet besluit blijft."),
    ),
    Objection(lines_of("Een andere kiezer sluit zich daarbij aan."), lines_of("Zie A.")),
)

CONCEPT = I4(ONE, COMMITTEE, DECISION, PLAIN, State.CONCEPT, GROUPS, LISTS, BY_VOTES, LOT)
FINAL = replace(CONCEPT, state=State.FINAL, by_districts=DRAWN, files=(FILE,), objections=OBJECTIONS)
NO_OBJECTIONS = replace(FINAL, objections=())
EMPTY = I4(ONE, COMMITTEE, DECISION, PLAIN)

EVERYWHERE = decided("Overal Gelijk", 12, districts=DISTRICTS)
SOMEWHERE = decided("Noord en Oost", 8, districts=DISTRICTS[:3], struck={1: NO_CONSENT})
ELSEWHERE = decided("Noord en Oost", 9, districts=DISTRICTS[3:5])
PARTLY_INVALID = replace(
    decided("Alleen Hier", districts=DISTRICTS[:2]), invalid=(Invalid(lines_of("Te weinig steun."), DISTRICTS[1:2]),)
)
SEVERAL_DISTRICTS = I4(
    TWENTY,
    replace(COMMITTEE, seat="'s-Gravenhage"),
    DECISION,
    PLAIN,
    State.FINAL,
    (
        group(
            "Noord en Oost",
            SubmittedList(DISTRICTS[:3], 8, DIJK),
            omissions=(replace(REPAIRED, districts=DISTRICTS[1:3]),),
        ),
    ),
    (EVERYWHERE, SOMEWHERE, ELSEWHERE, PARTLY_INVALID),
    (NumberedByVotes("Overal Gelijk", 1234567, 1),),
    (NumberedByDistricts("Noord en Oost", 5, 2), NumberedByDistricts("Alleen Hier", 1, 3)),
)
SENATE = CommitteeElection(PrintedElection(Kind.EK), date(2027, 5, 26), DISTRICTS[:4])


def hostile_decided() -> DecidedList:
    shown = hostile_list()
    name = shown.appellation.text
    rows = tuple(DecidedCandidate(row) for row in shown.candidates)
    gone = replace(rows[0], struck=Struck((rows[1].row.name.last_name, rows[2].row.name.last_name)))
    return DecidedList(f"{name}!", name, (JUINEN,), (gone, *rows[1:]), (), ())


def with_different_lists(districts: int, lists: int, names: int) -> I4:
    """The heaviest report: no two districts have a list in common."""
    found = tuple(
        decided(f"Groep {number}", names, districts=(district,))
        for district in TWENTY.districts[:districts]
        for number in range(1, lists + 1)
    )
    shown = replace(TWENTY, districts=TWENTY.districts[:districts])
    return I4(shown, COMMITTEE, DECISION, PLAIN, lists=found)


def published(found: DecidedList, number: int | None) -> ValidList:
    """The same list as it is published, with nobody struck."""
    return ValidList(found.appellation, found.districts, tuple(each.row for each in found.candidates), number)


PUBLICATION = Publication(
    ONE,
    COMMITTEE,
    PLAIN,
    (published(RENAMED, 2), published(decided("Leefbaar Juinen / Dorpsbelang '98", 14), 1), published(WITHOUT_NAME, 3)),
    day=date(2027, 2, 12),
    files=(FILE,),
)
PUBLISHED_IN_DISTRICTS = Publication(
    TWENTY,
    COMMITTEE,
    PLAIN,
    (published(EVERYWHERE, 1), published(SOMEWHERE, 2), published(ELSEWHERE, 2), published(PARTLY_INVALID, 4)),
    day=date(2027, 2, 12),
)
