"""P-10 and P-11: bring people in, look them through, take them over, and take that back."""

from kieslijst.nomination.pages.importing import bring_in, earlier, files, prepare, source, taken

HANDLERS = (
    *bring_in.HANDLERS,
    *earlier.HANDLERS,
    *files.HANDLERS,
    *prepare.HANDLERS,
    *source.HANDLERS,
    *taken.HANDLERS,
)
