"""The texts that are shipped, read once from the catalogues."""

from functools import cache
from pathlib import Path

from babel.messages.catalog import Message

from kieslijst.texts.model import InterfaceText, Words
from kieslijst.web.i18n import LANGUAGES, SOURCE_LANGUAGE, Key, catalogue_files, read_catalogue


@cache
def shipped_texts() -> dict[str, InterfaceText]:
    """Every text of the interface by its digest, in the order of the alphabet."""
    found: dict[Key, dict[str, Words]] = {}
    slices: dict[Key, str] = {}
    for language in LANGUAGES:
        for path in catalogue_files(language):
            for key, words in _texts_in(path, language):
                slices[key] = path.stem
                found.setdefault(key, {SOURCE_LANGUAGE: tuple(part for part in key if part)})
                if all(words):
                    found[key][language] = words
    texts = (InterfaceText(key, slices[key], found[key]) for key in sorted(found, key=lambda key: key[0].casefold()))
    return {text.digest: text for text in texts}


def _texts_in(path: Path, language: str) -> list[tuple[Key, Words]]:
    return [(_key(message), _words(message.string)) for message in read_catalogue(path, language) if message.id]


def _key(message: Message) -> Key:
    return (message.id, "") if isinstance(message.id, str) else (message.id[0], message.id[1])


def _words(string: object) -> Words:
    return tuple(string) if isinstance(string, (list, tuple)) else (str(string or ""),)
