"""The words inside a paragraph: text, bold, line breaks, page numbers, ticks and blanks to fill in."""

from lxml import etree

from kieslijst.documents.odt.names import node

_FIELDS = {"page-number": ("text:page-number", {"text__select_page": "current"}), "page-count": ("text:page-count", {})}
_BLANKS = "30"
"""Underlined blanks in a place to fill in by hand."""


class UnknownTag(ValueError):
    """A template uses a tag that the text format has no counterpart for: a bug, found by the tests of all papers."""

    def __init__(self, element: etree._Element) -> None:
        super().__init__(f"no counterpart in OpenDocument for <{element.tag}> or for text directly inside it")


def paragraph(source: etree._Element, *, style: str, name: str = "text:p", **attributes: str) -> etree._Element:
    """A paragraph or heading with everything that stands inside `source`."""
    target = node(name, text__style_name=style, **attributes)
    fill(target, source)
    return target


def fill(target: etree._Element, source: etree._Element) -> None:
    """Puts the text and the inline elements of `source` at the end of `target`; blanks collapse as in HTML."""
    _add_text(target, source.text)
    for child in source:
        target.append(_counterpart(child))
        _add_text(target, child.tail)


def _add_text(target: etree._Element, text: str | None) -> None:
    if not text:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + text
    else:
        target.text = (target.text or "") + text


def _counterpart(child: etree._Element) -> etree._Element:  # noqa: PLR0911 - one return for each tag
    kind = child.get("class", "")
    if child.tag == "br":
        return node("text:line-break")
    if child.tag == "b":
        return _span(child, "Strong")
    if child.tag == "article" and child.get("lang") == "en":
        return _span(child, "English")
    if child.tag != "span":
        raise UnknownTag(child)
    if kind in _FIELDS:
        name, attributes = _FIELDS[kind]
        return node(name, **attributes)
    if kind == "blank":
        return node("text:span", node("text:s", text__c=_BLANKS), text__style_name="Blank")
    if kind == "box":
        return node("text:span", node("text:s"), text=child.text or "")
    return _span(child, "")


def _span(source: etree._Element, style: str) -> etree._Element:
    span = node("text:span", text__style_name=style) if style else node("text:span")
    fill(span, source)
    return span
