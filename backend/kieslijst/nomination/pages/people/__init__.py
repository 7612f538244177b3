"""P-07 to P-09: the address book, one person, and people who may be one."""

from kieslijst.nomination.pages.people import book, bulk, duplicates, person

HANDLERS = (*book.HANDLERS, *bulk.HANDLERS, *duplicates.HANDLERS, *person.HANDLERS)
