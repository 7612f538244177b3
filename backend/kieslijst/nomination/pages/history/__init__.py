"""P-28: what happened in a nomination, in words; each step undone while it can be; the lists as they were."""

from kieslijst.nomination.pages.history import as_it_was, page

HANDLERS = (*page.HANDLERS, *as_it_was.HANDLERS)
