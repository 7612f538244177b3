"""Registration of appellations."""

from kieslijst.law.wording.entry import Words

ENTRIES: dict[str, Words] = {}
