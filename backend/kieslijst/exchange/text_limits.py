"""What e-KS takes of a text: the characters it knows and the bytes it keeps (kieswet-rules E.9, "eKS").

Ours keeps every text as filed, since real committees accepted names that e-KS refuses; what does not fit there is told.
"""

import re

MOST_BYTES = 200
"""Of a call name, a street, a place and the name of an association."""
MOST_BYTES_OF_SURNAME = 255
MOST_BYTES_OF_POSTCODE = 20
_UNKNOWN = re.compile(r"[^\x20-\x7e\xa1-\u017e]")


def unknown_characters(text: str) -> tuple[str, ...]:
    """The characters outside its set (code points 32 to 126 and 161 to 382), each once, in their order."""
    return tuple(dict.fromkeys(_UNKNOWN.findall(text)))


def bytes_over(text: str, most: int) -> int:
    """How many bytes of UTF-8 a text has beyond the limit; 0 when it fits. "é" counts for two."""
    return max(len(text.encode()) - most, 0)


def in_words(signs: tuple[str, ...]) -> str:
    """Characters for a message, with their code points, since some cannot be seen: "’ (U+2019)"."""
    return ", ".join(f"{sign if sign.isprintable() else '?'} (U+{ord(sign):04X})" for sign in signs)
