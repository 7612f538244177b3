"""What holds for every paper that there is (forms.md 21, general), over all example inputs of all models."""

import hashlib
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents.all_models import all_forms, model_for
from tests.documents.bad_input import one_form_of_each_model, parts_of, texts_of
from tests.documents.pdf_reading import fonts_of, opened, pages, printed, printed_now, running_text

from kieslijst.documents.models.h9 import H9
from kieslijst.documents.models.model import Form
from kieslijst.documents.words.inputs import CandidateRow
from kieslijst.documents.words.sentences import sentences
from kieslijst.documents.words.stamp import Stamp
from kieslijst.shared.birth_date import BirthDate

ROOT = Path(__file__).parents[2]
WITH_BIRTH_DATE = {"h1", "y35"}
_LEFT_OVER = ("None", "null", "{{", "}}", "()", ", ,", "<span")

every_form = pytest.mark.parametrize("form", all_forms().values(), ids=all_forms())
every_model = pytest.mark.parametrize("form", one_form_of_each_model().values(), ids=one_form_of_each_model())


def _stamp(form: Form) -> Stamp:
    return model_for(form).page(form).stamp


def _passes_eleven(digits: str) -> bool:
    return (
        sum(weight * int(digit) for weight, digit in zip((9, 8, 7, 6, 5, 4, 3, 2, -1), digits, strict=True)) % 11 == 0
    )


def test_there_is_an_example_of_every_model() -> None:
    assert {"h1", "h9", "h3_1", "h3_2"} <= set(one_form_of_each_model())


@every_form
def test_the_title_and_the_language_stand_in_the_metadata(form: Form) -> None:
    pdf = opened(printed(form))
    say = sentences(model_for(form).name, form.edition.language)

    assert say("name") in str(pdf.docinfo.Title)
    assert str(pdf.docinfo.Title).startswith(say("model"))
    assert str(pdf.Root.Lang) == form.edition.language


UNNUMBERED = {"dividers"}
"""Sheets between papers are no paper of themselves."""


@every_form
def test_each_page_ends_with_its_number_and_the_number_of_pages(form: Form) -> None:
    say = sentences(model_for(form).name, form.edition.language)
    found = pages(printed(form))

    if model_for(form).name in UNNUMBERED:
        assert not any(re.search(rf"{say('page')} \d", page) for page in found)
        return
    for number, page in enumerate(found, start=1):
        assert page.split()[-4:] == [say("page"), str(number), say("of"), str(len(found))]


@every_form
def test_the_version_and_the_hash_stand_on_every_page_or_on_none(form: Form) -> None:
    stamp = _stamp(form)
    foot = re.compile(r"Hash: +((?:[0-9A-F]{4} ){7}[0-9A-F]{4})(?![0-9A-F])")
    found = [foot.findall(page) for page in pages(printed(form))]

    assert found == [[stamp.digest] if stamp.digest else []] * len(found)
    if stamp.digest:
        say = sentences(model_for(form).name, form.edition.language)
        words = f"{say('version')} {stamp.code or say('no_version')}"
        assert all(words in " ".join(page.split()) for page in pages(printed(form)))


@every_form
def test_no_word_of_a_template_or_of_python_is_left_over(form: Form) -> None:
    given = "\n".join(texts_of(form))
    text = running_text(printed(form))

    assert [word for word in _LEFT_OVER if word in text and word not in given] == []
    assert not re.search(r"\(\s*\)|(?<![\w.]),(?=\s*,)", text) or "(" in given


@every_form
def test_all_fonts_are_embedded(form: Form) -> None:
    rows = fonts_of(printed(form))

    assert rows
    assert all(re.search(r" yes +yes +yes +\d+ +\d+$", row) for row in rows), rows


@every_form
def test_a_bsn_is_printed_on_the_consent_only(form: Form) -> None:
    numbers = re.findall(r"(?<![\d\w])\d{9}(?![\d\w])", running_text(printed(form)))

    if isinstance(form, H9):
        assert numbers == ([form.bsn] if form.bsn else [])
    else:
        assert [number for number in numbers if _passes_eleven(number)] == []


@every_form
def test_a_date_of_birth_is_printed_on_two_models_only(form: Form) -> None:
    born = {date.on_form for row in parts_of(form, CandidateRow) for date in parts_of(row, BirthDate)}
    text = running_text(printed(form))

    if model_for(form).name not in WITH_BIRTH_DATE:
        assert [date for date in born if date in text] == []


@every_model
def test_a_draft_says_so_on_every_page_and_cannot_be_signed(form: Form) -> None:
    edition = replace(form.edition, draft=True)
    draft = replace(form, edition=edition)  # type: ignore[type-var]  # every form is a dataclass
    say = sentences(model_for(form).name, form.edition.language)
    file = printed(draft)

    # A side that is empty on purpose says only that; the word across the page lies on it too.
    with_words = [page for page in pages(file) if model_for(form).name != "dividers" or say("empty_side") not in page]
    assert with_words
    assert all(say("draft_banner") in page for page in with_words)
    assert all("/Pattern" in page.Resources for page in opened(file).pages), "no watermark"
    label = re.escape(say("signature"))
    assert not re.search(rf"^\s*{label}\s*$|\b{label}\s{{2,}}", "\n".join(pages(file)), re.MULTILINE)


@every_model
def test_the_same_input_gives_the_same_bytes_again(form: Form) -> None:
    assert printed_now(form) == printed(form)


def test_another_process_gives_the_same_bytes_for_every_form(tmp_path: Path) -> None:
    """In the other order, in another time zone, with another seed for hashes."""
    code = (
        "import hashlib, json; from tests.documents.all_models import all_forms; "
        "from tests.documents.pdf_reading import printed; "
        "print(json.dumps({n: hashlib.sha256(printed(f)).hexdigest() for n, f in reversed(all_forms().items())}))"
    )
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "HOME": str(tmp_path),
        "TZ": "Asia/Tokyo",
        "PYTHONHASHSEED": "7",
    }
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, check=True)

    ours = {name: hashlib.sha256(printed(form)).hexdigest() for name, form in all_forms().items()}
    assert json.loads(run.stdout) == ours
