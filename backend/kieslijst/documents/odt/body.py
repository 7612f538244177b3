"""Headings, paragraphs, lists and tables of a paper, one counterpart for each."""

from collections.abc import Iterator

from lxml import etree

from kieslijst.documents.odt.inline import UnknownTag, paragraph
from kieslijst.documents.odt.names import node, qualified
from kieslijst.documents.odt.tables import table

_HEADINGS = {"h1": "1", "h2": "2", "h3": "3", "h4": "4"}
_PARAGRAPHS = {"model": "Standard", "committee": "Label", "banner": "Label", "draft-note": "Label", "open": "Open"}
_RUNNING = ("running-head", "running-code", "running-page")
ON_NEW_PAGE = "_on_new_page"


def blocks(source: etree._Element) -> Iterator[etree._Element]:
    """What stands inside an element that holds paragraphs. Raises `UnknownTag` rather than losing a word."""
    if _has_text(source):
        raise UnknownTag(source)
    for child in source:
        if child.get("class", "") not in _RUNNING:
            yield from _moved_to_new_page(_block(child), child)


def running(source: etree._Element, kind: str, *, style: str) -> Iterator[etree._Element]:
    """The paragraphs at the head or foot of each page."""
    for part in source.findall(f"div[@class='{kind}']"):
        yield from (paragraph(line, style=style) for line in part)


def page_styles(body: etree._Element) -> list[etree._Element]:
    """A style for each kind of paragraph that begins a page."""
    names = {found.get(qualified("text:style-name"), "") for found in body.iter("{*}p", "{*}h")}
    return [
        node(
            "style:style",
            node("style:paragraph-properties", fo__break_before="page"),
            style__name=name,
            style__family="paragraph",
            style__parent_style_name=name.removesuffix(ON_NEW_PAGE),
        )
        for name in sorted(names)
        if name.endswith(ON_NEW_PAGE)
    ]


def _has_text(source: etree._Element) -> bool:
    return bool((source.text or "").strip() or any((child.tail or "").strip() for child in source))


def _block(child: etree._Element) -> list[etree._Element]:
    if level := _HEADINGS.get(str(child.tag)):
        return [paragraph(child, style=f"Heading_{level}", name="text:h", text__outline_level=level)]
    if child.tag == "p":
        return [paragraph(child, style=_PARAGRAPHS.get(child.get("class", ""), "Standard"))]
    if child.tag in ("section", "div") and len(child) and all(inner.tag == "article" for inner in child):
        return [paragraph(child, style="Standard")]
    if child.tag in ("section", "div"):
        return list(blocks(child))
    if child.tag == "table":
        return [table(child, blocks=blocks)]
    if child.tag == "ul":
        return _list(child)
    raise UnknownTag(child)


def _list(source: etree._Element) -> list[etree._Element]:
    """Lines with a box to tick bring their own sign; other lists get theirs from a style."""
    if source.get("class") == "ticks":
        return [paragraph(item, style="Tick") for item in source]
    items = (node("text:list-item", paragraph(item, style="Standard")) for item in source)
    return [node("text:list", *items, text__style_name="Bullets")]


def _moved_to_new_page(made: list[etree._Element], source: etree._Element) -> list[etree._Element]:
    """A part that begins a page on paper does so in the text as well; its first element is a heading or paragraph."""
    style = qualified("text:style-name")
    if "new-page" in source.get("class", "").split() and made and style in made[0].attrib:
        made[0].set(style, f"{made[0].get(style)}{ON_NEW_PAGE}")
    return made
