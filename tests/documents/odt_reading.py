"""Reading a text of an official back, as Word and LibreOffice do: zipped XML."""

import io
import zipfile
from functools import cache
from typing import Any, cast

from lxml import etree
from tests.documents.all_models import model_for
from tests.documents.pdf_reading import raw_pages, squeezed

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.model import Form
from kieslijst.documents.odt.names import NAMESPACES
from kieslijst.documents.odt.text_file import odt_of

_WATERMARK = "CONCEPT"
"""Of a draft; it lies behind the text, and the text format says it at the head of the page."""


@cache
def _written(form: Any) -> bytes:
    return odt_of(markup_of(model_for(form), form))


def written(form: Form) -> bytes:
    """The text file of one paper."""
    return _written(cast("Any", form))


def part(odt: bytes, name: str) -> etree._Element:
    """One XML file of the package."""
    with zipfile.ZipFile(io.BytesIO(odt)) as archive:
        return etree.fromstring(archive.read(name))


def values(element: etree._Element, path: str) -> list[str]:
    """The attributes that an XPath finds."""
    return [str(value) for value in cast("list[str]", element.xpath(path, namespaces=NAMESPACES))]


def words(element: etree._Element) -> str:
    return "".join(str(text) for text in element.itertext())


def body_words(odt: bytes) -> str:
    """All words between head and foot, without any blank."""
    (body,) = part(odt, "content.xml").iterfind(".//office:text", NAMESPACES)
    return squeezed(words(body))


def body_words_of_pdf(pdf: bytes, *, odt: bytes) -> str:
    """The same of a PDF: without what stands on every page, and without heads of tables that are repeated."""
    styles = part(odt, "styles.xml")
    head, foot = (squeezed(words(next(styles.iter(f"{{*}}{name}")))) for name in ("header", "footer"))
    heads = {squeezed(words(row)) for row in part(odt, "content.xml").iter("{*}table-header-rows")}
    found: list[str] = []
    pages = raw_pages(pdf)
    for number, text in enumerate(pages, start=1):
        page = squeezed(text)
        ending = head + foot.replace("Paginavan", f"Pagina{number}van{len(pages)}")
        assert page.endswith(ending), page[-80:]
        page = page.removesuffix(ending).rstrip("•").removeprefix(_WATERMARK)
        repeated = next((words for words in heads if page.startswith(words)), "")
        found.append(page.removeprefix(repeated) if found else page)
    return "".join(found)
