"""The papers of a body of Fryslân, in Frisian; all people are invented."""

from dataclasses import replace
from datetime import date

from tests.documents.examples import ALL_OF_SEVERAL, EDITION, ONE_DISTRICT, SOME_OF_SEVERAL, hostile_list

from kieslijst.documents.models.dividers import Divider, Dividers
from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.h4 import H4
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.authorisation import Agent
from kieslijst.documents.words.inputs import (
    AddressedPerson,
    Appellation,
    AppellationKind,
    CandidateRow,
    Districts,
    Language,
    PrintedElection,
    PrintedList,
)
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import Gender, PersonName

FRISIAN = replace(EDITION, language=Language.FY)
DRAFT = replace(FRISIAN, draft=True)
_NAMES = (
    ("Tsj.", "Tsjikke", "Sjaarda-Wûnderlân", Gender.FEMALE),
    ("Ûl.", "Ûlbe", "Âldmûnder", Gender.MALE),
    ("W.", "", "Tsjûkemâr", None),
    ("G.R.", "Grytsje", "Ynteboer", Gender.FEMALE),
    ("Sj.", "Sjouke", "Ealsumer", Gender.MALE),
)
_PLACES = ("Ljouwert", "Súdwest-Fryslân", "Skylge", "Súd-Hollânsgea", "Noardeast-Fryslân")


def frisian_candidate(position: int) -> CandidateRow:
    """An invented candidate; the same number always gives the same person."""
    initials, first_name, last_name, gender = _NAMES[position % len(_NAMES)]
    return CandidateRow(
        position=position,
        name=PersonName(initials=initials, first_name=first_name, last_name=last_name),
        residence=Residence(_PLACES[position % len(_PLACES)]),
        gender=gender,
        birth_date=BirthDate.on(date(1950 + position % 50, 1 + position % 12, 1 + position % 28)),
    )


def frisian_somebody(last_name: str = "Hoannesket", *, initials: str = "P.") -> AddressedPerson:
    address = PostalAddress("Wynsertdyk", "12", "a", "8923AB", "Wyns")
    return AddressedPerson(PersonName(initials=initials, first_name="Pytsje", last_name=last_name), address)


def frisian_list(
    count: int = 3,
    *,
    kind: Kind = Kind.GR,
    area: str = "Súdwest-Fryslân",
    districts: Districts = ONE_DISTRICT,
    appellation: str = "Frije Fryske Doarpen / Skûtsje '98",
) -> PrintedList:
    rows = tuple(frisian_candidate(position) for position in range(1, count + 1))
    election = PrintedElection(kind, area, in_fryslan=True)
    return PrintedList(election, districts, Appellation(appellation), rows)


def frisian_h9(shown: PrintedList, position: int = 1, **changes: object) -> H9:
    form = H9(
        candidate_list=shown,
        edition=FRISIAN,
        position=position,
        bsn=f"{999990000 + position}",
        address=PostalAddress("Wynsertdyk", str(position), "", "8923AB", "Wyns"),
    )
    return replace(form, **changes)  # type: ignore[arg-type]  # the caller names the fields


COUNCIL = frisian_list()
PROVINCE = frisian_list(80, kind=Kind.PS, area="Fryslân", districts=SOME_OF_SEVERAL)
WATER_BOARD = frisian_list(30, kind=Kind.WS, area="Wetterskip Fryslân")
EVERYWHERE = frisian_list(5, kind=Kind.PS, area="Fryslân", districts=ALL_OF_SEVERAL)
UNNAMED = frisian_list(1, appellation="")
MERGED = replace(COUNCIL, appellation=Appellation("FFD/Skûtsje", AppellationKind.MERGED))
HOSTILE = replace(hostile_list(), election=COUNCIL.election)
ABROAD = replace(COUNCIL, candidates=(replace(frisian_candidate(1), residence=Residence("Brussel", "BE")),))
AGENT = Agent(frisian_somebody().name, "Feriening Frije Fryske Doarpen")
SUBMITTER = frisian_somebody("Skoallemaster", initials="J.Æ.")
DYK = PostalAddress("Wynsertdyk", "3", "", "8923AB", "Wyns")
SHEETS = (Divider("h1", 1), Divider("h3_1", 1), Divider("h3_2", 1), Divider("h4", 1), Divider("h9", 80))
SUBSTITUTES = (frisian_somebody("Ekster", initials="W."), frisian_somebody("Yn 't Wâld", initials="D."))

FORMS: dict[str, Form] = {
    "h1-frisian": H1(COUNCIL, FRISIAN, SUBMITTER, SUBSTITUTES),
    "h1-frisian-eighty": H1(PROVINCE, FRISIAN, SUBMITTER, SUBSTITUTES, seated_before=True),
    "h1-frisian-water-board": H1(WATER_BOARD, FRISIAN, SUBMITTER),
    "h1-frisian-merged-everywhere": H1(replace(EVERYWHERE, appellation=MERGED.appellation), FRISIAN, SUBMITTER),
    "h1-frisian-unnamed": H1(UNNAMED, FRISIAN),
    "h1-frisian-hostile": H1(HOSTILE, FRISIAN, SUBMITTER),
    "h1-frisian-draft": H1(WATER_BOARD, DRAFT, SUBMITTER),
    "h3_1-frisian": H31(COUNCIL, FRISIAN, SUBMITTER.name, AGENT),
    "h3_1-frisian-eighty": H31(PROVINCE, FRISIAN, SUBMITTER.name, AGENT),
    "h3_1-frisian-blank": H31(EVERYWHERE, FRISIAN),
    "h3_2-frisian": H32(MERGED, FRISIAN, SUBMITTER.name, (AGENT, AGENT)),
    "h3_2-frisian-blank": H32(MERGED, FRISIAN),
    "h4-frisian": H4(COUNCIL, FRISIAN),
    "h4-frisian-eighty": H4(PROVINCE, FRISIAN),
    "h4-frisian-unnamed": H4(UNNAMED, FRISIAN),
    "h4-frisian-hostile": H4(HOSTILE, FRISIAN),
    "h4-frisian-draft": H4(WATER_BOARD, DRAFT),
    "intended_residence-in-frisian": IntendedResidence(COUNCIL, FRISIAN, 2, DYK),
    "intended_residence-in-frisian-province": IntendedResidence(PROVINCE, FRISIAN, 3, DYK),
    "intended_residence-in-frisian-unnamed": IntendedResidence(UNNAMED, FRISIAN, 1),
    "intended_residence-in-frisian-hostile": IntendedResidence(HOSTILE, FRISIAN, 4, DYK),
    "intended_residence-in-frisian-draft": IntendedResidence(WATER_BOARD, DRAFT, 2, DYK),
    "hand_in_sheet-frisian": HandInSheet(COUNCIL, FRISIAN, day=date(2026, 2, 2), place="Gemeentehûs Snits"),
    "hand_in_sheet-frisian-eighty": HandInSheet(PROVINCE, FRISIAN, seated_before=True),
    "hand_in_sheet-frisian-unnamed": HandInSheet(UNNAMED, FRISIAN),
    "hand_in_sheet-frisian-draft": HandInSheet(MERGED, DRAFT),
    "dividers-frisian": Dividers(PROVINCE, FRISIAN, SHEETS),
    "dividers-frisian-draft": Dividers(UNNAMED, DRAFT, SHEETS[2:]),
    "h9-frisian": frisian_h9(COUNCIL),
    "h9-frisian-eighty": frisian_h9(PROVINCE, 80),
    "h9-frisian-authorised-person": frisian_h9(ABROAD, authorised_person=frisian_somebody()),
    "h9-frisian-unnamed": frisian_h9(UNNAMED, bsn="", address=PostalAddress()),
    "h9-frisian-hostile": frisian_h9(HOSTILE, 3),
    "h9-frisian-draft": frisian_h9(EVERYWHERE, 2, edition=DRAFT),
}
