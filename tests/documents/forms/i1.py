"""Model I 1."""

from dataclasses import replace

from tests.documents.committee_examples import (
    COMMITTEE,
    CONSENT,
    DIJK,
    DISTRICTS,
    EXAMINATION,
    JONG,
    LONG_TEXT,
    NOT_REGISTERED,
    ONE,
    PLAIN,
    TWENTY,
    group,
    hostile_groups,
    in_juinen,
)

from kieslijst.documents.models.i1 import I1
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.reported_omissions import ReportedOmission, SubmittedList
from kieslijst.documents.words.committee_words import Committee, Session, lines_of

SUPPORT_IN_TEN = ReportedOmission(
    lines_of("Er zijn te weinig ondersteuningsverklaringen."), recoverable=True, districts=(DISTRICTS[9],)
)
SUPPORT_IN_TWO = replace(SUPPORT_IN_TEN, districts=(DISTRICTS[1],))
IN_SOME = replace(CONSENT, districts=(DISTRICTS[11], DISTRICTS[0]))
LONG = ReportedOmission(lines_of(LONG_TEXT), recoverable=True)

SMALL = I1(
    ONE,
    COMMITTEE,
    EXAMINATION,
    PLAIN,
    (
        group("Leefbaar Juinen / Dorpsbelang '98", in_juinen(), omissions=(CONSENT, NOT_REGISTERED)),
        group("", in_juinen(1, JONG)),
        group("", in_juinen(0, None)),
    ),
)
TWENTY_DISTRICTS = I1(
    TWENTY,
    COMMITTEE,
    EXAMINATION,
    PLAIN,
    (
        group(
            "EAP/Test Partij (EAP/TP)",
            SubmittedList(DISTRICTS[:12], 80, DIJK),
            SubmittedList(DISTRICTS[12:], 50, JONG),
            omissions=(SUPPORT_IN_TEN, SUPPORT_IN_TWO, IN_SOME, CONSENT, LONG),
        ),
        group("", SubmittedList(DISTRICTS[3:4], 5, JONG), SubmittedList(DISTRICTS[8:9], 6, DIJK)),
    ),
)

FORMS: dict[str, Form] = {
    "i1": SMALL,
    "i1-twenty-districts": TWENTY_DISTRICTS,
    "i1-blank": I1(ONE, Committee("Juinen"), Session(""), PLAIN),
    "i1-hostile": replace(SMALL, groups=hostile_groups()),
    "i1-draft": replace(SMALL, edition=replace(PLAIN, draft=True)),
}
