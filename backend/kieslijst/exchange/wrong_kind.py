"""The one line for a file that is a good EML message, but another one than was asked for."""

from kieslijst.exchange.document import Document
from kieslijst.exchange.message import MessageKind
from kieslijst.shared.errors import Unreadable

NAMES = {
    MessageKind.DEFINITION: "verkiezingsdefinitie",
    MessageKind.NOMINATION: "kandidatenlijst van een groepering",
    MessageKind.DISTRICT_LISTS: "kandidatenlijsten van één kieskring",
    MessageKind.ALL_LISTS: "kandidatenlijsten van alle kieskringen",
}


def expect(document: Document, *kinds: MessageKind) -> None:
    """Raises `Unreadable` unless the document is one of these messages."""
    if document.kind not in kinds:
        wanted = " of ".join(f"{kind} ({NAMES[kind]})" for kind in kinds)
        came = f"{document.kind} ({NAMES[document.kind]})"
        raise Unreadable(f"Verwacht was een EML {wanted}. Dit bestand is een {came}. Kies een ander bestand.")
