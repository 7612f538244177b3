"""The table of bad data is whole: each case of forms.md 20 on each model has a test or a reason."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents.all_models import model_for
from tests.documents.bad_data_table import ELSEWHERE, PLACES, REASONS, has_room, shown_by
from tests.documents.bad_input import one_form_of_each_model
from tests.shared_knowledge import knowledge

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.errors import Refused

MODELS = tuple(one_form_of_each_model())


def test_the_cases_are_those_that_are_written_down() -> None:
    section = (
        knowledge("spec", "forms.md").read_text(encoding="utf-8").partition("\n## 20.")[2].partition("\n## 21.")[0]
    )

    assert [int(number) for number in re.findall(r"^\| (\d+) \|", section, re.MULTILINE)] == list(PLACES)


@pytest.mark.parametrize("case", PLACES)
def test_each_model_with_room_for_the_case_has_a_test_or_a_reason(case: int) -> None:
    reaching = [model for model in MODELS if has_room(case, model)]

    assert [model for model in reaching if not shown_by(case, model) and (case, model) not in REASONS] == []
    assert [model for model in reaching if shown_by(case, model) and (case, model) in REASONS] == []


def test_the_table_names_only_models_tests_and_places_that_there_are() -> None:
    for case, tests in ELSEWHERE.items():
        assert [model for model in tests if model not in MODELS or not has_room(case, model)] == [], case
    for case, model in REASONS:
        assert has_room(case, model), (case, model)
    named = {shown_by(case, model) for case in PLACES for model in MODELS} - {""}
    assert [name for name in named if not Path(__file__).with_name(f"test_{name}.py").exists()] == []


@pytest.mark.parametrize("model", [model for model in MODELS if not (TEMPLATES / model / f"{model}.fy.toml").exists()])
def test_12_a_paper_without_frisian_words_is_refused_and_never_half_dutch(model: str) -> None:
    form = one_form_of_each_model()[model]
    frisian = replace(form, edition=replace(form.edition, language=Language.FY))  # type: ignore[type-var]  # dataclasses

    with pytest.raises(Refused, match="Fries"):
        markup_of(model_for(form), frisian)
