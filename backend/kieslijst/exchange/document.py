"""Opening bytes from outside: no entities, no DTD, no network, and not more than a machine can bear.

Measured on hostile files: the limits below keep any file under two seconds and 300 MB.
"""

import re
from dataclasses import dataclass

from lxml import etree

from kieslijst.exchange.message import MessageKind, Profile
from kieslijst.exchange.xml_names import qualified, unqualified
from kieslijst.shared.errors import Unreadable

LARGEST = 12 * 1024 * 1024
"""Abacus takes no request above 12 MB (import contract 1)."""

_MOST_TAGS = 1_000_000
_MOST_QUOTES = 600_000
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_DECLARED_ENCODING = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")


@dataclass(frozen=True, slots=True)
class Document:
    """A file that is well-formed and calls itself one of our messages; what it says may still be wrong."""

    data: bytes
    root: etree._Element
    kind: MessageKind
    profile: Profile
    has_byte_order_mark: bool


def looks_like_xml(data: bytes) -> bool:
    """Whether bytes that may be anything begin as XML does."""
    return data.removeprefix(_BYTE_ORDER_MARK).lstrip()[:1] == b"<"


def open_document(data: bytes) -> Document:
    """The message in these bytes. Raises `Unreadable` with one clear line for anything else."""
    _refuse_by_size(data)
    text = data.removeprefix(_BYTE_ORDER_MARK)
    _refuse_by_bytes(text)
    root = _parse(text)
    _refuse_by_counts(root)
    kind = _kind(root)
    return Document(data, root, kind, _profile(root), has_byte_order_mark=len(text) != len(data))


def _refuse_by_size(data: bytes) -> None:
    if not data.strip():
        raise Unreadable("Dit bestand is leeg. Kies een EML-bestand.")
    if len(data) > LARGEST:
        raise Unreadable(
            f"Dit bestand is {_megabytes(len(data))} MB groot. Een EML-bestand mag hoogstens "
            f"{_megabytes(LARGEST)} MB zijn. Kies het bestand van één verkiezing en één kieskring."
        )


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.0f}"


def _refuse_by_bytes(text: bytes) -> None:
    declared = _DECLARED_ENCODING.match(text)
    encoding = declared.group(1).decode().upper() if declared else "UTF-8"
    if encoding not in ("UTF-8", "UTF8") or not _is_utf8(text):
        raise Unreadable(
            "Dit bestand is niet opgeslagen als UTF-8, of het is geen tekst. "
            "Een EML-bestand is altijd UTF-8. Maak het opnieuw met het programma waar het uit komt."
        )
    if not text.lstrip().startswith(b"<"):
        raise Unreadable("Dit bestand is geen XML. Kies een EML-bestand; de naam eindigt meestal op .eml.xml.")
    if b"<!DOCTYPE" in text:
        raise Unreadable("Dit bestand bevat een DOCTYPE. Een EML-bestand heeft die niet. Het is niet ingelezen.")
    if text.count(b"<") > _MOST_TAGS or text.count(b'"') + text.count(b"'") > _MOST_QUOTES:
        raise Unreadable(
            "Dit bestand heeft veel meer onderdelen dan een EML-bestand ooit heeft. Het is niet ingelezen."
        )


def _is_utf8(text: bytes) -> bool:
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in text


def safe_parser(*, keep_comments: bool = False) -> etree.XMLParser:
    """A parser that fetches nothing and expands nothing."""
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=not keep_comments,
        remove_pis=not keep_comments,
    )


def _parse(text: bytes) -> etree._Element:
    try:
        return etree.fromstring(text, safe_parser())
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise Unreadable(
            f"Dit bestand is geen goed XML: het loopt vast op regel {line}, teken {column}. "
            "Maak het opnieuw met het programma waar het uit komt; pas het niet met de hand aan."
        ) from None


def _refuse_by_counts(root: etree._Element) -> None:
    """The whole country has some 20,000 places on lists at its largest election (TK 2025, all districts)."""
    for name, most in (("Candidate", 40_000), ("Affiliation", 20_000)):
        if sum(1 for _ in root.iter(qualified(name))) > most:
            raise Unreadable(f"Dit bestand heeft meer dan {most} keer <{name}>. Het is niet ingelezen.")


def _kind(root: etree._Element) -> MessageKind:
    if root.tag != qualified("EML"):
        raise Unreadable(
            f"Dit is XML, maar geen EML: het begint met <{unqualified(root.tag)[:40]}>, verwacht was <EML>."
        )
    try:
        return MessageKind(root.get("Id", ""))
    except ValueError:
        came = root.get("Id", "")[:20] or "niets"
        raise Unreadable(
            f"Dit is EML-bericht {came}. Kieslijst leest 110a (verkiezingsdefinitie), 210 (kandidatenlijst van een "
            "groepering), 230b en 230c (vastgestelde lijsten). Kies een van die bestanden."
        ) from None


def _profile(root: etree._Element) -> Profile:
    schema = root.find(qualified("kr:Schema"))
    if schema is None:
        return Profile.V1_2_2
    version = schema.get("Version", "")
    try:
        return Profile(version)
    except ValueError:
        known = ", ".join(Profile)
        raise Unreadable(f"Dit bestand is EML_NL {version[:20] or 'zonder versie'}. Kieslijst kent {known}.") from None


def canonical(root: etree._Element) -> bytes:
    """The canonical form (C14N with comments) that receivers hash."""
    return etree.tostring(root, method="c14n", with_comments=True)
