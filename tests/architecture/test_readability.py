"""The Dutch of the interface keeps to level B1: short sentences, and none of the words that tell nobody what to do."""

import re
from collections.abc import Iterator

import pytest
from tests.architecture.messages import used

LONGEST = 25
AVERAGE = 12
BANNED = {
    "je": "u",
    "jij": "u",
    "jouw": "uw",
    "helaas": "say what to do",
    "a.u.b.": "say what to do",
    "aub": "say what to do",
    "indienen": "inleveren",
    "ingediend": "ingeleverd",
    "middels": "met",
    "dient": "moet",
    "dienen": "moeten",
    "teneinde": "om",
    "gelieve": "say what to do",
    "ongeldige": "say what was expected",
    "fout opgetreden": "say what to do",
    "inloggegevens": "e-mailadres en wachtwoord",
    "formulier verlopen": "say what to do",
}
_VALUE = re.compile(r"%\(\w+\)s")
_END = re.compile(r"(?<=[a-z0-9)])[.?!:](?:\s|$)|\n")
_WORD = re.compile(r"[\w'’%-]+")


def _texts() -> Iterator[str]:
    for message in used():
        yield from (message,) if isinstance(message, str) else message


def _sentences(text: str) -> list[list[str]]:
    """The words of each sentence; a value counts as one."""
    found = (_WORD.findall(part) for part in _END.split(_VALUE.sub("waarde", text)))
    return [words for words in found if words]


def test_no_sentence_of_the_interface_is_longer_than_25_words() -> None:
    assert [text for text in _texts() if any(len(words) > LONGEST for words in _sentences(text))] == []


def test_sentences_of_the_interface_have_12_words_on_average_at_most() -> None:
    """Labels of one to three words are no sentences, so that they do not make the average look better."""
    lengths = [len(words) for text in _texts() for words in _sentences(text) if len(words) > 3]
    assert len(lengths) > 300
    assert sum(lengths) / len(lengths) <= AVERAGE


@pytest.mark.parametrize("banned", BANNED)
def test_words_that_help_nobody_are_not_used(banned: str) -> None:
    word = re.compile(rf"(?<![\w-]){re.escape(banned)}(?![\w-])", re.IGNORECASE)
    assert [text for text in _texts() if word.search(text)] == [], f"write: {BANNED[banned]}"


def test_nothing_is_shouted() -> None:
    assert [text for text in _texts() if "!" in text] == []


def test_a_long_sentence_and_its_length_are_seen() -> None:
    assert [len(words) for words in _sentences("Vul %(name)s in. Kijk na of het klopt: dat is 15 uur werk.")] == [
        3,
        5,
        5,
    ]
