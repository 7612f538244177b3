"""Each sentence of these models is said by at least one of their examples, so that none is dead or forgotten."""

import tomllib

import pytest
from tests.documents.all_models import all_forms, model_for

from kieslijst.documents.markup.papers_text import filled
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import TEMPLATES, Sentences, sentences


class _Heard(Sentences):
    """Remembers what was said."""

    def __init__(self, say: Sentences) -> None:
        super().__init__(say._texts)
        self.keys: set[str] = set()

    def __call__(self, key: str, **values: str | int) -> str:
        self.keys.add(key)
        return super().__call__(key, **values)


@pytest.mark.parametrize("model", ["h4", "support_text", "intended_residence", "residence_abroad", "y13", "y35"])
def test_every_sentence_is_said_somewhere(model: str) -> None:
    heard = _Heard(sentences(model, Language.NL))
    for form in all_forms().values():
        if model_for(form).name == model:
            filled(model_for(form).page(form), model=model, say=heard)

    own = tomllib.loads((TEMPLATES / model / f"{model}.nl.toml").read_text(encoding="utf-8"))
    assert set(own) <= heard.keys
