"""Model I 4, the publication of the lists, and the hash sheet."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from tests.documents.committee_examples import ONE, PLAIN
from tests.documents.decided_examples import (
    CONCEPT,
    EMPTY,
    FILE,
    FINAL,
    NO_OBJECTIONS,
    PUBLICATION,
    PUBLISHED_IN_DISTRICTS,
    SENATE,
    SEVERAL_DISTRICTS,
    hostile_decided,
    published,
)
from tests.documents.examples import HOSTILE_NAMES

from kieslijst.documents.models.hash_sheet import EmlContent, HashSheet
from kieslijst.documents.models.i4 import State
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.eml_files import EmlFile

SHEET = HashSheet(
    ONE,
    PLAIN,
    FILE,
    EmlContent.CANDIDATE_LISTS,
    datetime(2027, 2, 12, 10, 5, tzinfo=ZoneInfo("Europe/Amsterdam")),
    "S.J. Kuipers",
)
HOSTILE = hostile_decided()

FORMS: dict[str, Form] = {
    "i4": FINAL,
    "i4-concept": CONCEPT,
    "i4-published": replace(FINAL, state=State.PUBLISHED),
    "i4-no-objections": NO_OBJECTIONS,
    "i4-blank": EMPTY,
    "i4-several-districts": SEVERAL_DISTRICTS,
    "i4-hostile": replace(CONCEPT, groups=(), lists=(HOSTILE,), by_votes=(), by_districts=()),
    "publication": PUBLICATION,
    "publication-several-districts": PUBLISHED_IN_DISTRICTS,
    "publication-senate": replace(PUBLISHED_IN_DISTRICTS, election=SENATE),
    "publication-empty": replace(PUBLICATION, lists=(), files=()),
    "publication-hostile": replace(PUBLICATION, lists=(published(HOSTILE, 1),)),
    "publication-draft": replace(PUBLICATION, edition=replace(PLAIN, draft=True)),
    "hash_sheet": SHEET,
    "hash_sheet-hostile": replace(SHEET, file=EmlFile("x" * 200, FILE.sha256), made_by=HOSTILE_NAMES[0]),
}
