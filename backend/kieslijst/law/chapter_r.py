"""Chapter R of the Kieswet, as far as it asks something of a list for the Senate that chapter H does not ask.

What chapters R and H share is one rule with two citations, in `chapter_h`.
"""

from kieslijst.law.case import Case
from kieslijst.law.facts import ListFacts
from kieslijst.law.rule import SENATE, Severity, rule
from kieslijst.law.sanctions import Ground
from kieslijst.law.scopes import LISTS
from kieslijst.law.verdict import MET, Verdict, not_met


@rule(
    LISTS,
    "R 1(1)",
    severity=Severity.ERROR,
    attached=Ground.NOT_BY_A_VOTER,
    for_types=SENATE,
    rows=("LIST-R1-PERSONAL", "SUB-EK-ANYONE"),
)
def senate_list_is_delivered_in_person(list_: ListFacts, _: Case) -> Verdict:
    """A list for the Senate is handed over in person, by anyone; a list sent by post is late (S 3a)."""
    return not_met() if list_.hand_in is not None and list_.hand_in.in_person is False else MET


RULES = (senate_list_is_delivered_in_person,)
