"""What the committee does, and when."""

from kieslijst.law.wording.entry import Words
from kieslijst.law.wording.nl.procedure import afterwards, days, hearings

ENTRIES: dict[str, Words] = {**days.ENTRIES, **hearings.ENTRIES, **afterwards.ENTRIES}
