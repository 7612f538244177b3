"""The text formats of officials: the same words as the PDF, in a package that any office program opens."""

import io
import zipfile

import pytest
from lxml import etree
from tests.documents.all_models import all_forms, model_for
from tests.documents.examples import an_h1
from tests.documents.odt_reading import body_words, body_words_of_pdf, part, values, words, written
from tests.documents.pdf_reading import printed

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.h1 import MODEL as H1_MODEL
from kieslijst.documents.models.model import Form
from kieslijst.documents.odt.inline import UnknownTag
from kieslijst.documents.odt.names import NAMESPACES
from kieslijst.documents.odt.text_file import MEDIA_TYPE, odt_of
from kieslijst.documents.words.inputs import Language

FORMS = {
    name: form
    for name, form in all_forms().items()
    if form.edition.language is Language.NL and not name.startswith("dividers")
}
"""Papers that can be a text: those of officials must be, and have Dutch words only (test_bad_data_table, case 12).

A Frisian paper is a party's, which hands in paper and gets no text. Dividers have empty sides, that a text has not.
"""
EIGHTY = FORMS["h1-eighty-candidates"]


def _with_body(body: str) -> bytes:
    markup = markup_of(H1_MODEL, an_h1())
    return odt_of(type(markup)(html=f"<html><body>{body}</body></html>", title=markup.title, stamp=markup.stamp))


def test_what_officials_edit_is_compared() -> None:
    assert {"i1", "i4", "omission_letter", "publication"} <= {model_for(form).name for form in FORMS.values()}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_the_text_has_the_words_of_the_pdf_in_the_same_order(form: Form) -> None:
    odt = written(form)

    assert body_words(odt) == body_words_of_pdf(printed(form), odt=odt)


def test_the_package_begins_with_its_type_and_lists_its_files() -> None:
    odt = written(an_h1())
    with zipfile.ZipFile(io.BytesIO(odt)) as archive:
        first, *others = archive.infolist()
        assert archive.testzip() is None
        assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
        assert archive.read(first) == MEDIA_TYPE.encode()
    assert odt[30:38] == b"mimetype"
    assert odt[38 : 38 + len(MEDIA_TYPE)] == MEDIA_TYPE.encode()
    entries = [entry.values() for entry in part(odt, "META-INF/manifest.xml")]
    listed = {path for path, *_ in entries if path != "/"}
    assert listed == {file.filename for file in others} - {"META-INF/manifest.xml"}


def test_every_style_that_is_used_is_there() -> None:
    for form in FORMS.values():
        content, styles = part(written(form), "content.xml"), part(written(form), "styles.xml")
        named = {
            *values(content, "//@style:name"),
            *values(styles, "//@style:name"),
        }
        assert set(values(content, "//@text:style-name | //@table:style-name")) <= named


def test_every_row_has_as_many_cells_as_the_table_has_columns() -> None:
    for form in FORMS.values():
        for table in part(written(form), "content.xml").iter("{*}table"):
            columns = len(table.findall("table:table-column", NAMESPACES))
            assert {len(row) for row in table.iter("{*}table-row")} == {columns}


def test_heads_of_tables_are_repeated_and_headings_have_their_level() -> None:
    content = part(written(EIGHTY), "content.xml")

    heads = [words(row) for row in content.iter("{*}table-header-rows")]
    assert heads[0] == "nr.naamvoorlettersgeboortedatumwoonplaats"
    levels = values(content, "//text:h/@text:outline-level")
    assert levels == ["1", *["2"] * 7]


def test_head_and_foot_stand_on_every_page_with_fields_for_the_numbers() -> None:
    styles = part(written(EIGHTY), "styles.xml")

    assert "Model H 1 - Kandidatenlijst" in words(next(styles.iter("{*}header")))
    foot = next(styles.iter("{*}footer"))
    assert "Versie: K7M 2M4" in words(foot)
    assert [len(list(foot.iter(f"{{*}}{name}"))) for name in ("page-number", "page-count")] == [1, 1]


def test_title_and_language_are_set() -> None:
    odt = written(an_h1())

    meta = part(odt, "meta.xml")
    assert [words(fact) for fact in meta[0]] == [
        "Model H 1 - Kandidatenlijst - Leefbaar Juinen / Dorpsbelang '98",
        "nl",
    ]
    assert values(part(odt, "styles.xml"), "//style:default-style//@fo:language") == ["nl"]


def test_a_value_adds_no_structure_formula_or_link() -> None:
    content = part(written(FORMS["h1-hostile"]), "content.xml")

    names = {etree.QName(element).localname for element in content.iter(etree.Element)}
    assert names <= {
        "document-content", "automatic-styles", "style", "body", "text", "p", "h", "span", "s", "line-break",
        "list", "list-item",
        "table", "table-column", "table-header-rows", "table-row", "table-cell", "covered-table-cell",
        *(name for name in names if name.endswith("-properties")),
    }  # fmt: skip
    assert not values(content, "//@*[local-name()='formula' or local-name()='href']")


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert odt_of(markup_of(H1_MODEL, an_h1())) == odt_of(markup_of(H1_MODEL, an_h1()))


@pytest.mark.parametrize("body", ["<blockquote>a</blockquote>", "<p><img alt='a'></p>", "<section>loose</section>"])
def test_a_tag_that_cannot_be_followed_stops_the_writing(body: str) -> None:
    with pytest.raises(UnknownTag):
        _with_body(body)


def test_spanned_cells_and_new_pages_are_kept() -> None:
    odt = _with_body(
        '<section class="new-page"><h2>A</h2></section><table class="members"><tbody>'
        '<tr><th colspan="2">a</th><td>b</td></tr><tr><th rowspan="2">c</th><td>d</td><td>e</td></tr>'
        "<tr><td>f</td><td>g</td></tr></tbody></table>"
    )
    content = part(odt, "content.xml")

    rows = [[etree.QName(cell).localname for cell in row] for row in content.iter("{*}table-row")]
    assert [row.index("covered-table-cell") if "covered-table-cell" in row else None for row in rows] == [1, None, 0]
    assert values(content, "//style:style[@style:name='Heading_2_on_new_page']//@fo:break-before")
