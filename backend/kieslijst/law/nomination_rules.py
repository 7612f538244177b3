"""The rules on the lists and papers of one group, in the order of the texts they come from.

By themselves, so that checking a list does not load the rules on registering, deciding and numbering.
"""

from kieslijst.law import chapter_i, chapter_pa, chapter_r, chapter_y, chapter_ya
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
