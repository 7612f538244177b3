"""Which test puts which bad data of forms.md 20 on which model, and why not on the others.

What a model can reach is read off the types of its input, so a new model or a new field asks for a test by itself.
"""

from dataclasses import fields

from tests.documents import test_bad_values, test_bad_values_committee, test_bad_values_party
from tests.documents.bad_input import holds, one_form_of_each_model

from kieslijst.documents.models.g1_2 import RegisteredAppellation
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.i4 import Objection
from kieslijst.documents.models.registration_decision import Reason
from kieslijst.documents.parts.decided_lists import DecidedList, ValidList
from kieslijst.documents.parts.letter_omissions import LetterOmission
from kieslijst.documents.parts.reported_omissions import ExaminedGroup, ReportedOmission
from kieslijst.documents.words.committee_words import District
from kieslijst.documents.words.inputs import Appellation, CandidateRow, Districts, PrintedList
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

_APPELLATIONS = (Appellation, "appellation", ExaminedGroup, DecidedList, ValidList, RegisteredAppellation)
PLACES: dict[int, tuple[type | str, ...]] = {
    1: _APPELLATIONS,
    2: (CandidateRow,),
    3: (PersonName,),
    4: (PersonName,),
    5: (PersonName,),
    6: (PersonName,),
    7: (Residence,),
    8: (PostalAddress, "bsn"),
    9: _APPELLATIONS,
    10: (H32,),
    11: (PostalAddress,),
    12: ("edition",),
    13: ("edition",),
    14: (Districts, District),
    15: (PrintedList, DecidedList, ValidList),
    16: (BirthDate,),
    17: (ReportedOmission, LetterOmission, Reason, Objection),
    18: (ExaminedGroup, DecidedList, ValidList, RegisteredAppellation),
}
"""Which types, or fields of the input itself, a case needs; every input has an edition."""

EVERY_MODEL = {12: "bad_data_table", 13: "hostile_words", 4: "glyphs"}
"""Cases that one test puts on every model that it can reach."""
_EIGHTY = dict.fromkeys(("h3_1", "h3_2", "h9", "hand_in_sheet"), "every_paper")
_NOT_ALL_ROWS = "prints one row of the list or none; the length of the list is seen on the H 1 of the package"
ELSEWHERE: dict[int, dict[str, str]] = {
    1: {"i4": "i4", "publication": "every_paper", "ya7": "escort", "ya9": "escort", "logo_request": "escort"},
    2: _EIGHTY | {"h1": "h1", "i4": "i4", "publication": "publication"},
    6: {
        "g1_3": "bad_values",
        "ya7": "escort",
        "ya9": "escort",
        "logo_request": "escort",
    },  # Case 5 leaves the first name out too, and an officer has no gender.
    9: {"i4": "i4", "publication": "publication", "ya7": "escort", "ya9": "escort"},
    10: {"h3_2": "authorisation"},
    14: {"i4": "i4", "publication": "publication"},
    15: {"i4": "i4"},
    17: {"i4": "i4"},
    18: {"i4": "i4", "publication": "publication"},
}
"""Cases that a model's own test puts on it."""
REASONS: dict[tuple[int, str], str] = {
    **{(2, model): _NOT_ALL_ROWS for model in ("dividers", "intended_residence", "residence_abroad", "y13", "y35")},
    (9, "h3_1"): "an unnamed list has no H 3",
    (9, "h3_2"): "an unnamed list has no H 3",
    **{(9, model): "an appellation is what is registered" for model in ("g1_1", "g1_3", "agents_statement")},
    (9, "g1_2"): "an appellation is what is registered",
    (9, "logo_request"): "a logo belongs to an appellation that is registered",
    (9, "registration_decision"): "an appellation is what is registered",
    (14, "hash_sheet"): "a file is of the election, not of a district",
    (15, "publication"): "its lists are the valid ones of the report, which refuses a gap (i4)",
}
"""Cases that a model's input has room for and that cannot happen."""


def shown_by(case: int, model: str) -> str:
    """The test that puts this case on this model; "" when there is none."""
    if any(int(name.split()[0]) == case and test_bad_values.reached(model, name) for name in test_bad_values.CASES):
        return "bad_values"
    if case == 15 and holds(model, PrintedList):
        return "bad_values"
    if model in test_bad_values_committee.REACHED.get(case, ()):
        return "bad_values_committee"
    if model in test_bad_values_party.REACHED.get(case, ()):
        return "bad_values_party"
    return ELSEWHERE.get(case, {}).get(model) or EVERY_MODEL.get(case, "")


def has_room(case: int, model: str) -> bool:
    """Whether the input of a model has a place for a case."""
    own = {field.name for field in fields(type(one_form_of_each_model()[model]))}  # type: ignore[arg-type]  # dataclasses
    return any(place in own if isinstance(place, str) else holds(model, place) for place in PLACES[case])
