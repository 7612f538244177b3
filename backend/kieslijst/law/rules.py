"""All rules that there are, in the order of the texts they come from."""

from kieslijst.law import chapter_i, chapter_pa, chapter_r, chapter_y, chapter_ya
from kieslijst.law.chapter_h import (
    appellation,
    authorised_person,
    candidates,
    consent,
    deposit,
    exemption,
    handing_in,
    lists,
    support,
)
from kieslijst.law.kiesbesluit import additions, languages, names, residence, spelling
from kieslijst.law.rule import AnyRule

ALL_RULES: tuple[AnyRule, ...] = (
    *handing_in.RULES,
    *lists.RULES,
    *appellation.RULES,
    *exemption.RULES,
    *support.RULES,
    *deposit.RULES,
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


def rule_called(code: str) -> AnyRule | None:
    """The rule with this code, the name of its function; None when there is none."""
    return _BY_CODE.get(code)


_BY_CODE = {rule.code: rule for rule in ALL_RULES}
