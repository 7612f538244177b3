"""Facts about every template and every page."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.architecture.templates import (
    faults_of_source,
    faults_of_variables,
    page_classes,
    page_templates,
    sources,
    used_variables,
)

from kieslijst.web.folders import templates_folder
from kieslijst.web.show import Page

FOLDER = templates_folder()
PAGES = sorted(page_classes(), key=lambda page: page.template())


def test_there_are_pages() -> None:
    assert {"elections/start.html", "identity/log_in.html"} <= {page.template() for page in PAGES}


def test_every_page_has_a_template_and_every_template_a_page() -> None:
    assert {page.template() for page in PAGES} == page_templates(FOLDER)


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.template())
def test_a_template_uses_the_fields_of_its_page_all_of_them_and_nothing_else(kind: type[Page]) -> None:
    assert faults_of_variables(kind, used_variables(kind.template(), FOLDER)) == []


@pytest.mark.parametrize("name", sources(FOLDER))
def test_a_template_holds_nothing_inline_and_no_form_without_token(name: str) -> None:
    assert faults_of_source(sources(FOLDER)[name]) == []


@dataclass(frozen=True, slots=True, kw_only=True)
class PlantedPage(Page):
    """A page of these tests, whose template is planted."""

    given: str
    forgotten: str


def test_an_unknown_variable_and_an_unused_field_are_found(tmp_path: Path) -> None:
    (tmp_path / "base.html").write_text("{{ page.from_base }}{% block content %}{% endblock %}")
    planted = '{% extends "base.html" %}{% block content %}{{ page.given }}{{ other }}{{ web.nothing }}{% endblock %}'
    (tmp_path / "planted.html").write_text(planted)
    assert faults_of_variables(PlantedPage, used_variables("planted.html", tmp_path)) == [
        "page.from_base is not given",
        "web.nothing is not given",
        "other is not given",
        "page.forgotten is not used",
    ]


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("<script>alert(1)</script>", "inline script"),
        ('<p style="color: red">', "style attribute"),
        ("<style>p {}</style>", "style element"),
        ('<button onclick="go()">', "event attribute"),
        ('<a href="javascript:go()">', "javascript address"),
        ('<script src="https://elsewhere.example/x.js"></script>', "file from elsewhere"),
        ("{{ page.name|safe }}", "escaping switched off"),
        ('<form method="post" action="/x"><button>Go</button></form>', "form without token"),
    ],
)
def test_what_the_policy_forbids_is_found(source: str, fault: str) -> None:
    assert faults_of_source(source) == [fault]


def test_a_template_without_a_page_is_found(tmp_path: Path) -> None:
    for name in ("web/lonely.html", "_layout/base.html", "nomination/_row.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert page_templates(tmp_path) == {"web/lonely.html"}
