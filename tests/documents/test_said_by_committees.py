"""Each sentence of the committee's papers, and of their shared file, is said by at least one of their examples."""

import tomllib
from functools import cache

import pytest
from tests.documents.all_models import all_forms, model_for

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.words.sentences import TEMPLATES, Sentences

MODELS = (
    "i1",
    "omission_letter",
    "receipt",
    "h12",
    "g1_1",
    "agents_statement",
    "g1_2",
    "g1_3",
    "registration_decision",
)
CHOSEN_BY_INPUT = ("carried_", "ground_", "basis_", "annex_")
"""Sentences of which the input chooses one; the tests of each paper go through all of them."""
SHARED_FORM = {("g1_3", "unnamed"), ("g1_3", "late"), ("g1_3", "attention")}
"""Words that the form asks for and that this model does not reach with its examples."""


@cache
def _said() -> dict[str, set[str]]:
    """The keys that were asked of the wording while the examples of each model were made."""
    original = Sentences.__call__
    said: dict[str, set[str]] = {model: set() for model in MODELS}
    with pytest.MonkeyPatch.context() as patched:
        for form in all_forms().values():
            model = model_for(form)
            if model.name not in said:
                continue
            keys = said[model.name]

            def heard(self: Sentences, key: str, keys: set[str] = keys, **values: str | int) -> str:
                keys.add(key)
                return original(self, key, **values)

            patched.setattr(Sentences, "__call__", heard)
            markup_of(model, form)
    return said


def _keys(folder: str, name: str) -> set[str]:
    return set(tomllib.loads((TEMPLATES / folder / f"{name}.nl.toml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("model", MODELS)
def test_every_sentence_is_said_somewhere(model: str) -> None:
    unsaid = _keys(model, model) - _said()[model]

    assert {key for key in unsaid if not key.startswith(CHOSEN_BY_INPUT) and (model, key) not in SHARED_FORM} == set()


def test_every_shared_word_is_said_by_some_paper() -> None:
    assert _keys("_layout", "committee") <= set.union(*_said().values())
