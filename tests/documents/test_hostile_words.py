"""Words that try to be something else are printed as they are, or refused by name, on every paper."""

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.all_models import model_for
from tests.documents.bad_input import (
    NamePlace,
    called,
    first_printed,
    one_form_of_each_model,
    parts_of,
    with_names,
    with_words,
)
from tests.documents.examples import candidates
from tests.documents.pdf_reading import edges_of_text, printed_now, running_text, squeezed
from weasyprint import HTML

from kieslijst.documents.markup.glyphs import _WHAT, _WHO, MissingGlyph
from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.models.model import Form
from kieslijst.documents.press import typesetting
from kieslijst.documents.press.personal_forms import personal_forms
from kieslijst.documents.press.typesetting import _TemplateFiles
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.person_name import PersonName

MARKUP = (
    "<b>vet</b><script>alert(1)</script>",
    "</title></td></table></body></html><style>@page{size:A9}</style><h1>",
    '"><img src="file:///etc/passwd"><link rel=stylesheet href="https://example.org/x.css">',
    "<!-- x --><![CDATA[ x ]]><?xml version='1.0'?>&lt;&#60;&amp;",
    "url(file:///etc/passwd) @import 'https://example.org/x'; } body { display: none }",
    "{{ page.stamp }} {% include 'h1/h1.html' %} {# x #} %s {0} ${x} |*#_`~ \\ (x) Tj ET",
)
REFUSED = {
    "right to left": "مريم",
    "hebrew": "אבג",
    "direction mark": "Kui\u202epers",
    "null": "Kui\x00pers",
    "control": "Kui\x1bpers",
    "delete": "Kui\x7fpers",
    "high surrogate": "Kui\ud83dpers",
    "low surrogate": "Kui\udc00pers",
    "soft hyphen": "Kui\u00adpers",
    "zero width": "Kui\u200bpers",
    "not a character": "Kui\ufffepers",
}
every_model = pytest.mark.parametrize("form", one_form_of_each_model().values(), ids=one_form_of_each_model())


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every address that was asked for while laying out."""
    found: list[str] = []
    fetch = _TemplateFiles.fetch

    def recording(self: _TemplateFiles, url: str, headers: object = None) -> object:
        found.append(url)
        return fetch(self, url, headers)

    monkeypatch.setattr(_TemplateFiles, "fetch", recording)
    typesetting.style_sheet.cache_clear()
    return found


def _skeleton(form: Form) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """Elements with their attributes; the pieces that a long word is cut in do not count."""
    root = HTML(string=markup_of(model_for(form), form).html, url_fetcher=_TemplateFiles()).etree_element
    return [
        (str(element.tag), tuple(sorted(element.attrib.items())))
        for element in root.iter()
        if element.get("class") != "unbroken"
    ]


@every_model
def test_words_never_become_elements_or_attributes(form: Form) -> None:
    plain = _skeleton(with_words(form, "een lang maar heel gewoon woord: gemeenteraadsverkiezing"))

    # One behind the other, and the other way round, so that none can hide what the next one does.
    for words in (" ".join(MARKUP), " ".join(reversed(MARKUP))):
        assert _skeleton(with_words(form, words)) == plain


@every_model
def test_words_are_printed_as_they_are_and_ask_for_nothing_outside_the_templates(form: Form, asked: list[str]) -> None:
    words = " ".join(MARKUP)
    text = squeezed(running_text(printed_now(with_words(replace_draft(form), words))))

    assert asked, "the style sheet and the watermark are read"
    assert all(url.startswith(f"{TEMPLATES.as_uri()}/_layout/") for url in asked), asked
    assert squeezed(words) in text or not list(parts_of(form, PersonName))


def replace_draft(form: Form) -> Form:
    """As a draft, because that reads one more file."""
    return replace(form, edition=replace(form.edition, draft=True))  # type: ignore[type-var]  # forms are dataclasses


@every_model
@pytest.mark.parametrize("words", REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_printed_is_refused_with_the_person_whose_name_it_is(form: Form, words: str) -> None:
    if not list(parts_of(form, PersonName)):
        return
    with pytest.raises(MissingGlyph) as caught:
        markup_of(model_for(form), with_names(form, last_name=words))

    role, _, name = caught.value.whose.partition(", ")
    if hasattr(form, "candidate_list"):  # There are many of one role, so the message has the name.
        assert name.startswith("H.")
    else:  # On a paper of a committee each role is one part of the screen, and that is where to look.
        assert role in {*_WHO.values(), *_WHAT.values()}
    assert f"U+{ord(caught.value.character):04X}" in str(caught.value)
    str(caught.value).encode()


def _long_names() -> list[Any]:
    """Ten thousand letters on every model that prints a name."""
    found = {model: place for model in one_form_of_each_model() if (place := first_printed(model))}
    return [pytest.param(place, 10_000, id=model) for model, place in found.items()]


def test_only_papers_without_a_person_on_them_need_no_long_name() -> None:
    assert {model for model in one_form_of_each_model() if not first_printed(model)} <= {"dividers", "hash_sheet"}


@pytest.mark.parametrize(("place", "letters"), _long_names())
def test_thousands_of_letters_stay_on_the_paper_and_take_no_minutes(place: NamePlace, letters: int) -> None:
    name = "".join(f"{number:04}x" for number in range(letters // 5))
    began = time.process_time()
    file = printed_now(called(place.form, place.person, name))
    seconds = time.process_time() - began

    assert name in "".join(_runs(running_text(file)))
    left, right = edges_of_text(file)
    assert left >= 56
    assert right <= 595.3 - 56
    assert seconds < 15, "without cutting long words it takes a minute"


def _runs(text: str) -> Iterator[str]:
    """The pieces of the long name: only digits and x."""
    words = (word.strip(",") for word in text.split())
    yield from (word for word in words if "x" in word and set(word) <= set("0123456789x"))


def test_a_name_of_ten_thousand_letters_does_not_slow_down_a_group() -> None:
    form = one_form_of_each_model()["h9"]
    assert isinstance(form, H9)
    rows = candidates(4)
    rows = (replace(rows[0], name=replace(rows[0].name, last_name="W" * 10_000)), *rows[1:])
    shown = replace(form.candidate_list, candidates=rows)
    began = time.process_time()

    made = personal_forms([replace(form, candidate_list=shown, position=row.position) for row in rows])

    assert len(made) == len(rows)
    assert time.process_time() - began < 40
