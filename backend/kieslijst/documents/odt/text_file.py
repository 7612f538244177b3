"""The package of an OpenDocument text: `mimetype` first, not compressed; then content, styles, title and manifest."""

import io
import zipfile

from lxml import etree, html

from kieslijst.documents.markup.papers_text import Markup
from kieslijst.documents.odt.body import blocks, page_styles, running
from kieslijst.documents.odt.names import VERSION, appended, node, qualified, serialised
from kieslijst.documents.odt.tables import column_styles
from kieslijst.documents.words.sentences import TEMPLATES

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_PARSER = etree.XMLParser(remove_blank_text=True, resolve_entities=False, no_network=True)


def odt_of(markup: Markup) -> bytes:
    """A paper as a text that officials can finish, with the words of its PDF; the QR stays on the PDF.

    Raises `UnknownTag` for a template that the text format cannot follow.
    """
    body = html.document_fromstring(markup.html, parser=html.HTMLParser(encoding="utf-8")).find("body")
    if body is None:
        raise ValueError("a paper has a body")
    files = {"content.xml": _content(body), "styles.xml": _styles(body, markup), "meta.xml": _meta(markup)}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", _LONG_AGO), MEDIA_TYPE, zipfile.ZIP_STORED)
        for name, content in {**files, "META-INF/manifest.xml": _manifest(list(files))}.items():
            archive.writestr(zipfile.ZipInfo(name, _LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _content(body: etree._Element) -> bytes:
    text = appended(node("office:text"), blocks(body))
    styles = appended(_layout("odt_tables"), [*column_styles(text), *page_styles(text)])
    return serialised(
        node("office:document-content", styles, node("office:body", text), office__version=VERSION),
    )


def _styles(body: etree._Element, markup: Markup) -> bytes:
    root = _layout("odt_styles")
    for properties in root.iterfind(f".//{qualified('style:default-style')}/{qualified('style:text-properties')}"):
        properties.set(qualified("fo:language"), markup.stamp.language)
        properties.set(qualified("fo:country"), "NL")
    head, foot = (next(root.iter(qualified(f"style:{part}"))) for part in ("header", "footer"))
    head.extend(list(running(body, "running-head", style="Running_right")))
    foot.extend(list(running(body, "running-code", style="Running")))
    foot.extend(list(running(body, "running-page", style="Running_right")))
    return serialised(root)


def _meta(markup: Markup) -> bytes:
    facts = (node("dc:title", text=markup.title), node("dc:language", text=markup.stamp.language))
    return serialised(node("office:document-meta", node("office:meta", *facts), office__version=VERSION))


def _manifest(names: list[str]) -> bytes:
    root = node("manifest:manifest", manifest__version=VERSION)
    root.append(
        node("manifest:file-entry", manifest__full_path="/", manifest__version=VERSION, manifest__media_type=MEDIA_TYPE)
    )
    root.extend(
        [node("manifest:file-entry", manifest__full_path=name, manifest__media_type="text/xml") for name in names]
    )
    return serialised(root)


def _layout(name: str) -> etree._Element:
    return etree.fromstring((TEMPLATES / "_layout" / f"{name}.xml").read_bytes(), _PARSER)
