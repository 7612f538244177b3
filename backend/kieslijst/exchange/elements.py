"""Reading and making XML elements: text, numbers, days and moments, with one clear line for what cannot be read."""

import re
import unicodedata
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

from lxml import etree

from kieslijst.exchange.xml_names import NAMESPACES, qualified, unqualified
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.errors import Refused, Unreadable

Word = TypeVar("Word", bound=StrEnum)

_LINE_BREAKS = str.maketrans("\t\n\r", "   ")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FRACTION = re.compile(r"\.(\d{1,9})\d*")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str | None) -> str:
    """Text as we keep it: composed (NFC), without blanks at the ends or line breaks; inner blanks stay as filed."""
    if not text:
        return ""
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    return (composed if composed.isprintable() else composed.translate(_LINE_BREAKS)).strip()


def child(element: etree._Element, *path: str) -> etree._Element | None:
    """The first element on this path, in whatever order the children stand."""
    found: etree._Element | None = element
    for name in path:
        found = None if found is None else found.find(qualified(name))
    return found


def needed(element: etree._Element, *path: str) -> etree._Element:
    """The element on this path. Raises `Unreadable` when it is not there."""
    for name in path:
        found = element.find(qualified(name))
        if found is None:
            raise Unreadable(f"In {_place(element)} ontbreekt <{name}>. Maak het bestand opnieuw.")
        element = found
    return element


def children(element: etree._Element | None, name: str) -> list[etree._Element]:
    return [] if element is None else element.findall(qualified(name))


def text_of(element: etree._Element | None, *path: str) -> str:
    """The clean text on this path; empty when the element is absent or empty."""
    found = None if element is None else child(element, *path)
    if found is None:
        return ""
    return clean(found.text if not len(found) else "".join(str(part) for part in found.itertext()))


def attribute(element: etree._Element, name: str) -> str:
    return clean(element.get(name))


def whole_number(text: str, element: etree._Element) -> int:
    """A whole number of ordinary size. Raises `Unreadable`."""
    if not re.fullmatch(r"\d{1,9}", text):
        raise _unlike(text, element, expected="een getal")
    return int(text)


def position(text: str, element: etree._Element) -> int:
    """The number of a list or a place on it: 1 and up, without a leading zero. Raises `Unreadable`."""
    if not re.fullmatch(r"[1-9]\d{0,8}", text):
        raise _unlike(text, element, expected="een getal vanaf 1, zonder nul ervoor")
    return int(text)


def optional_number(text: str, element: etree._Element) -> int | None:
    return whole_number(text, element) if text else None


def day(text: str, element: etree._Element) -> date:
    """A date, also when a time follows it. Raises `Unreadable`."""
    written = _DAY.match(text)
    try:
        return date.fromisoformat(written.group() if written else "")
    except ValueError:
        raise _unlike(text, element, expected="een datum als 2026-03-18") from None


def optional_day(element: etree._Element, *path: str) -> date | None:
    found = child(element, *path)
    text = text_of(found)
    return day(text, found) if found is not None and text else None


def moment(text: str, element: etree._Element) -> datetime:
    """A moment in UTC, cut to the millisecond; without an offset it is Dutch time. Raises `Unreadable`."""
    try:
        read = datetime.fromisoformat(_FRACTION.sub(_milliseconds, text))
    except ValueError:
        raise _unlike(text, element, expected="een datum met tijd als 2026-02-06T17:11:55.207") from None
    return (read if read.tzinfo else read.replace(tzinfo=AMSTERDAM)).astimezone(UTC)


def _milliseconds(fraction: re.Match[str]) -> str:
    return f".{fraction.group(1)[:3]:0<3}000"


def truth(text: str, element: etree._Element) -> bool:
    """An xs:boolean. Raises `Unreadable`."""
    if text not in ("true", "false", "1", "0"):
        raise _unlike(text, element, expected="true of false")
    return text in ("true", "1")


def choice(words: type[Word], text: str, element: etree._Element) -> Word:
    """One of the words that EML_NL knows here. Raises `Unreadable`."""
    try:
        return words(text)
    except ValueError:
        raise _unlike(text, element, expected=" of ".join(words)) from None


def _unlike(text: str, element: etree._Element, *, expected: str) -> Unreadable:
    came = f"“{text[:40]}”" if text else "niets"
    return Unreadable(f"In {_place(element)} staat {came}; verwacht was {expected}. Maak het bestand opnieuw.")


def _place(element: etree._Element) -> str:
    return f"<{unqualified(element.tag)}> (regel {element.sourceline})"


def root_element(kind: str, *prefixes: str) -> etree._Element:
    """The root of a new message, with the namespaces that OSV declares there."""
    spaces = {prefix or None: NAMESPACES[prefix] for prefix in ("", *prefixes)}
    return etree.Element(qualified("EML"), {"Id": kind, "SchemaVersion": "5"}, nsmap=spaces)  # type: ignore[arg-type] # the stubs do not know the default namespace


def add(parent: etree._Element, name: str, text: str | None = None, **attributes: str | None) -> etree._Element:
    """A new last child; an attribute that is `None` is left out. Raises `Refused` for characters XML cannot hold."""
    given = {key: _writable(value) for key, value in attributes.items() if value is not None}
    element = etree.SubElement(parent, qualified(name), given)
    if text:
        element.text = _writable(text)
    return element


def add_if(parent: etree._Element, name: str, text: str) -> None:
    """A new last child, only when there is text for it: EML_NL leaves empty elements out."""
    if clean(text):
        add(parent, name, text)


def _writable(text: str) -> str:
    found = None if text.isprintable() else _NOT_IN_XML.search(text)
    if found:
        code = ord(found.group())
        raise Refused(f"Een tekst bevat een teken dat niet in een EML-bestand kan (U+{code:04X}). Verwijder dat teken.")
    return clean(text)


def yes_or_no(value: bool | None) -> str | None:  # noqa: FBT001 -- the value is the subject, not a switch
    """An xs:boolean; `None` stays `None`, so that the attribute is left out."""
    return None if value is None else str(value).lower()
