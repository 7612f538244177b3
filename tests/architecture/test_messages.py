"""Every text of the interface is there in Frisian and English, once, and nothing else is."""

import re
from pathlib import Path

import pytest
from tests.architecture.messages import TRANSLATED, MessageId, missing, translated, twice, unused, used

from kieslijst.web.i18n import catalogue_files, read_catalogue

_VALUE = re.compile(r"%\(\w+\)s|%(?!\()")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_is_translated(language: str) -> None:
    assert missing(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_left_over(language: str) -> None:
    assert unused(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_message_is_translated_in_two_catalogues(language: str) -> None:
    assert twice(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_names_the_same_values(language: str) -> None:
    wrong = []
    for path in catalogue_files(language):
        for message in read_catalogue(path, language):
            ids = message.id if isinstance(message.id, (list, tuple)) else [message.id]
            strings = message.string if isinstance(message.string, (list, tuple)) else [message.string]
            if message.id and _values(ids[-1:]) != _values(strings[-1:]):
                wrong.append(message.id)
    assert wrong == []


def _values(texts: object) -> list[str]:
    return sorted(set(_VALUE.findall(" ".join(str(text) for text in texts))))  # type: ignore[attr-defined]  # babel's union


def test_a_missing_and_an_unused_message_are_found(tmp_path: Path) -> None:
    page = tmp_path / "frontend_templates" / "_layout" / "planted.html"
    page.parent.mkdir(parents=True)
    page.write_text('{{ _("Een zin die niemand vertaalde") }}')
    assert missing("fy", tmp_path) == ["Een zin die niemand vertaalde"]
    assert set(unused("fy", tmp_path)) == set(translated("fy"))


def test_messages_are_found_in_components_and_in_python() -> None:
    found: set[MessageId] = set(used())
    assert "Maak ongedaan" in found, "a template of _layout"
    assert "(niet verplicht)" in found, "a template of _components"
    assert "Kies een van de mogelijkheden." in found, "a mark() in Python"
