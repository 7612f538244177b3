"""Nothing gets in from outside, nothing gets lost, and the same input gives the same bytes."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from minijinja import TemplateError
from tests.documents.examples import (
    EDITION,
    HOSTILE_NAMES,
    a_list,
    address,
    an_h1,
    an_h9,
    candidate,
    hostile_list,
    somebody,
)
from tests.documents.pdf_reading import (
    cells,
    edges_of_text,
    opened,
    pictures,
    printed,
    qr_texts,
    running_text,
    squeezed,
)
from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError

from kieslijst.documents.markup.papers_text import _templates, markup_of
from kieslijst.documents.models.h1 import MODEL
from kieslijst.documents.press.typesetting import _TemplateFiles, lay_out
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.address import Residence
from kieslijst.shared.person_name import PersonName


def test_hostile_values_are_printed_as_they_are_and_change_nothing_else() -> None:
    form = an_h1(hostile_list())

    assert cells(form, 1) == [squeezed(name) for name in HOSTILE_NAMES]
    assert '<h1style="color:red">EAP/TestPartij(EAP/TP)</h1>' in squeezed(running_text(printed(form)))
    assert "7. " not in running_text(printed(form)).split("In te leveren")[0][-200:]


def test_a_value_cannot_reach_a_resource() -> None:
    markup = markup_of(MODEL, an_h1(hostile_list()))

    html = HTML(string=markup.html, url_fetcher=_TemplateFiles())
    assert not html.etree_element.findall(".//img")
    assert not html.etree_element.findall(".//link")
    assert not html.etree_element.findall(".//style")


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/x.png",
        "http://127.0.0.1:1/x",
        "data:image/png;base64,AAAA",
        "file:///etc/passwd",
        f"{TEMPLATES.as_uri()}/../pyproject.toml",
        f"{TEMPLATES.as_uri()}/%2e%2e/pyproject.toml",
        f"file://example.org{TEMPLATES}/_layout/draft.nl.svg",
        "ftp://example.org/x",
    ],
)
def test_a_template_that_asked_for_anything_outside_its_folder_would_stop_the_rendering(url: str) -> None:
    with pytest.raises(FatalURLFetchingError):
        HTML(string=f'<img alt="x" src="{url}">', url_fetcher=_TemplateFiles()).render()


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "h1/../../pyproject.toml", "file:///etc/passwd"])
def test_a_template_cannot_take_in_a_file_outside_its_folder(name: str) -> None:
    with pytest.raises(TemplateError, match="template not found"):
        _templates().render_str(f"{{% include {name!r} %}}")


def test_only_the_fonts_of_the_repository_are_in_the_files() -> None:
    for form in (an_h1(hostile_list()), an_h9()):
        pdf = opened(printed(form))
        fonts = [entry for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary) and "/FontName" in entry]
        names = {str(font.FontName).split("+")[-1] for font in fonts}
        assert names
        assert names <= {"Noto-Sans", "Noto-Sans-Bold", "Noto-Sans-Symbols2"}, names


def test_a_very_long_value_stays_on_the_paper_to_the_last_character() -> None:
    name = "".join(f"{n:05}x" for n in range(500))
    row = replace(candidate(1), name=PersonName(initials="A.", last_name=name), residence=Residence("Juinen"))
    form = an_h1(replace(a_list(), candidates=(row,)))

    parts = re.findall(r"(?<= )\d*x?[\dx]*x[\dx]*", running_text(printed(form)))
    assert "".join(parts) == name
    assert edges_of_text(printed(form))[1] <= 595.3 - 56


@pytest.mark.parametrize("position", [6, 8])
def test_long_names_do_not_run_over_the_edge(position: int) -> None:
    left, right = edges_of_text(printed(an_h9(hostile_list(), position=position)))

    assert left >= 56
    assert right <= 595.3 - 56


def test_a_scanner_reads_the_right_code_on_each_page() -> None:
    assert qr_texts(printed(an_h1(a_list(40)))) == ["KL1:K7M2M4:0:1", "KL1:K7M2M4:0:2", "KL1:K7M2M4:0:3"]

    by_address = replace(EDITION, verify_base="https://kandidaatstelling.voorbeeld.example")
    assert qr_texts(printed(an_h9(a_list(20), position=20, edition=by_address))) == [
        f"https://kandidaatstelling.voorbeeld.example/verify?code=K7M2M4&s=20&p={page}" for page in (1, 2)
    ]


def test_a_draft_has_no_code_to_scan() -> None:
    assert qr_texts(printed(an_h1(edition=replace(EDITION, draft=True)))) == ["", ""]


def test_the_pages_are_black_on_white_but_for_greys() -> None:
    for picture in pictures(printed(an_h1()), dpi=40):
        colours = picture.convert("RGB").getcolors(maxcolors=1 << 20) or []
        assert all(max(rgb) - min(rgb) <= 6 for _, rgb in colours if isinstance(rgb, tuple))


def test_another_process_makes_the_same_bytes(tmp_path: Path) -> None:
    code = (
        "import sys; from tests.documents.examples import *; from tests.documents.pdf_reading import printed; "
        "sys.stdout.buffer.write(printed(an_h9(a_list(12), position=5, authorised_person=somebody())))"
    )
    root = Path(__file__).parents[2]
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(root), "HOME": str(tmp_path), "TZ": "Asia/Tokyo"}
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, check=True)

    assert run.stdout == printed(an_h9(a_list(12), position=5, authorised_person=somebody()))


def test_the_layout_of_a_paper_has_the_size_of_a4() -> None:
    document = lay_out(
        markup_of(MODEL, an_h1(submitter=somebody(), substitutes=(replace(somebody(), address=address(3)),)))
    )

    assert {(round(page.width), round(page.height)) for page in document.pages} == {(794, 1123)}


def test_each_element_of_our_templates_has_a_style_of_its_own() -> None:
    """WeasyPrint's own sheet is not asked: an element that `elements.css` does not name would run on in the line."""
    templates = [file.read_text("utf-8") for file in TEMPLATES.rglob("*.html")]
    used = {tag for template in templates for tag in re.findall(r"<([a-z][a-z0-9]*)", template)}
    sheet = (TEMPLATES / "_layout" / "elements.css").read_text("utf-8").partition("*/")[2]
    named = set(re.findall(r"\b[a-z][a-z0-9]*\b(?=[^{}]*\{)", sheet))
    assert used - named == {"span"}
    assert {"p", "table", "td", "h1", "li", "br"} <= used & named
