"""What the committee does, and when."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {}
