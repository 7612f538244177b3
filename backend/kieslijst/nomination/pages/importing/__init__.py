"""P-10 and P-11: bring in a spreadsheet, look it through, take it over, and take that back."""

from kieslijst.nomination.pages.importing import bring_in, files, prepare, taken

HANDLERS = (*bring_in.HANDLERS, *files.HANDLERS, *prepare.HANDLERS, *taken.HANDLERS)
