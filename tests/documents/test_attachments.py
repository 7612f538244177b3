"""The tick list of model H 1, over all kinds of election and of list."""

import itertools

import pytest

from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.words.inputs import Appellation, AppellationKind
from kieslijst.shared.election_type import ElectionType

UNNAMED = Appellation()
ALONE = Appellation("Dorpsbelang")
TOGETHER = Appellation("Dorpsbelang / Leefbaar", AppellationKind.MERGED)

# The rule table of forms.md 3, a to i, written out once more: election type -> lines that depend on it.
BY_TYPE = {
    "TK": [],
    "EK": [],
    "PS": ["residence_inside"],
    "WS": ["residence_inside"],
    "GR": ["residence_inside"],
    "EP": ["no_other_member_state", "not_excluded_at_home"],
    "ER": ["residence_inside"],
    "KC": ["residence_inside"],
    "KCNI": ["residence_abroad"],
}


@pytest.mark.parametrize("kind", list(ElectionType))
def test_the_lines_are_those_of_the_rule_table(kind: ElectionType) -> None:
    for seated, appellation in itertools.product((True, False), (UNNAMED, ALONE, TOGETHER)):
        new = not seated or appellation is UNNAMED
        support = "support_abroad" if kind == "KCNI" else "support"
        expected = [
            *{UNNAMED: [], ALONE: ["authorisation"], TOGETHER: ["authorisation_merged"]}[appellation],
            *([support] if new else []),
            "consent",
            "identity",
            *(["deposit"] if new and kind != "EK" else []),
            *BY_TYPE[kind],
        ]
        assert list(attachment_lines(kind, appellation, seated_before=seated)) == expected
