"""How the receivers want files to be called; OSV refuses a 230b or 230c with another word or ending."""

import re
import unicodedata

from kieslijst.exchange.message import MessageKind

SUFFIX = ".eml.xml"
WORDS = {
    MessageKind.DEFINITION: "Verkiezingsdefinitie",
    MessageKind.NOMINATION: "Kandidaten",
    MessageKind.DISTRICT_LISTS: "Kandidatenlijsten",
    MessageKind.ALL_LISTS: "Totaallijsten",
}


def file_name(kind: MessageKind, election_id: str, *, part: str = "") -> str:
    """For example Kandidatenlijsten_TK2025_Haarlem.eml.xml; `part` is the district, or for a 210 the appellation."""
    words = [WORDS[kind], _ascii(election_id), _ascii(part)]
    return "_".join(word for word in words if word) + SUFFIX


def _ascii(text: str) -> str:
    """Letters, digits, hyphen and underscore without accents: other characters do not survive every mail and disk."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_-]", "", plain)
