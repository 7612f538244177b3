"""What the committee does, and when."""

from kieslijst.law.wording.en.procedure import afterwards, days, hearings
from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {**days.ENTRIES, **hearings.ENTRIES, **afterwards.ENTRIES}
