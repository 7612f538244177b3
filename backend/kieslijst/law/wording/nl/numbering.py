"""The numbers of the lists."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {}
