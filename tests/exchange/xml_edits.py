"""Small edits of the bytes of a message, as other programs or people make them."""

from collections.abc import Callable

from lxml import etree

from kieslijst.exchange.xml_names import NAMESPACES

_PREFIXES = {"e": NAMESPACES[""]} | {prefix: uri for prefix, uri in NAMESPACES.items() if prefix}


def edited(data: bytes, path: str, change: Callable[[etree._Element], object]) -> bytes:
    """The bytes after `change` on every element at this XPath (prefix e for EML itself), canonical again."""
    root = etree.fromstring(data)
    found = root.xpath(path, namespaces=_PREFIXES)
    assert isinstance(found, list)
    assert found, f"nothing at {path}"
    for element in found:
        assert isinstance(element, etree._Element)
        change(element)
    return etree.tostring(root, method="c14n", with_comments=True)


def without(data: bytes, path: str) -> bytes:
    """The bytes without the elements at this path."""
    return edited(data, path, _remove)


def with_text(data: bytes, path: str, text: str) -> bytes:
    """The bytes with this text in the elements at this path."""

    def change(element: etree._Element) -> None:
        element.text = text

    return edited(data, path, change)


def with_attribute(data: bytes, path: str, name: str, value: str) -> bytes:
    """The bytes with this attribute on the elements at this path."""
    return edited(data, path, lambda element: element.set(name, value))


def without_attribute(data: bytes, path: str, name: str) -> bytes:
    return edited(data, path, lambda element: element.attrib.pop(name))


def with_child(data: bytes, path: str, tag: str, text: str = "") -> bytes:
    """The bytes with one more last child in the elements at this path."""

    def change(element: etree._Element) -> None:
        etree.SubElement(element, tag).text = text or None

    return edited(data, path, change)


def moved_first(data: bytes, path: str) -> bytes:
    """The bytes with the elements at this path before their siblings."""

    def change(element: etree._Element) -> None:
        parent = element.getparent()
        assert parent is not None
        parent.insert(0, element)

    return edited(data, path, change)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
