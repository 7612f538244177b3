"""All rules that there are, by what they are about, in the order of the texts they come from."""

from kieslijst.law import chapter_g, chapter_i, chapter_pa, chapter_r, chapter_y, chapter_ya, decision_rules, procedure
from kieslijst.law.chapter_h import (
    appellation,
    authorised_person,
    candidates,
    consent,
    declarations,
    deposit,
    exemption,
    handing_in,
    lists,
    payments,
    seats,
    support,
)
from kieslijst.law.kiesbesluit import additions, languages, names, residence, spelling
from kieslijst.law.numbering import rules as numbering
from kieslijst.law.rule import AnyRule

NOMINATION_RULES: tuple[AnyRule, ...] = (
    *handing_in.RULES,
    *lists.RULES,
    *appellation.RULES,
    *exemption.RULES,
    *seats.RULES,
    *support.RULES,
    *declarations.RULES,
    *deposit.RULES,
    *payments.RULES,
    *candidates.RULES,
    *consent.RULES,
    *authorised_person.RULES,
    *chapter_i.RULES,
    *chapter_pa.RULES,
    *chapter_r.RULES,
    *chapter_y.RULES,
    *chapter_ya.RULES,
    *names.RULES,
    *additions.RULES,
    *spelling.RULES,
    *residence.RULES,
    *languages.RULES,
)
"""On the lists and papers of one group (`check.check`)."""

REGISTRATION_RULES: tuple[AnyRule, ...] = chapter_g.RULES
"""On a request for registration of an appellation."""

PROCEDURE_RULES: tuple[AnyRule, ...] = procedure.RULES
"""On what the central electoral committee does, and when."""

NUMBERING_RULES: tuple[AnyRule, ...] = numbering.RULES
"""On the numbers that a committee gave to the lists."""

DECISION_RULES: tuple[AnyRule, ...] = decision_rules.RULES
"""On what the central electoral committee notifies and decides."""

ALL_RULES: tuple[AnyRule, ...] = (
    *NOMINATION_RULES,
    *REGISTRATION_RULES,
    *PROCEDURE_RULES,
    *NUMBERING_RULES,
    *DECISION_RULES,
)


def rule_called(code: str) -> AnyRule | None:
    """The rule with this code, the name of its function; None when there is none."""
    return _BY_CODE.get(code)


_BY_CODE = {rule.code: rule for rule in ALL_RULES}
