"""Names of OpenDocument elements (ISO/IEC 26300, version 1.3) and a short way to make them."""

from collections.abc import Iterable

from lxml import etree

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
VERSION = "1.3"


def qualified(name: str) -> str:
    """ "text:p" with its namespace written out."""
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def node(name: str, *children: etree._Element, text: str = "", **attributes: str) -> etree._Element:
    """An element; an attribute is written `text__style_name` for `text:style-name`."""
    made = etree.Element(qualified(name), nsmap=NAMESPACES)
    for key, value in attributes.items():
        made.set(qualified(key.replace("__", ":").replace("_", "-")), value)
    if text:
        made.text = text
    made.extend(children)
    return made


def serialised(root: etree._Element) -> bytes:
    """The bytes of a file of the package, without names that it does not use."""
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def appended(parent: etree._Element, children: Iterable[etree._Element]) -> etree._Element:
    """The same element with more children."""
    parent.extend(list(children))
    return parent
