"""Interface texts in Dutch (the source), Frisian and English.

Dutch sentences are the message ids. Each slice keeps its own catalogue, `locale/<language>/<slice>.po`;
all are read at start and merged in memory. A text that is made in Python but shown later is a `Text`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from kieslijst.shared.errors import KieslijstError
from kieslijst.web.folders import templates_folder

LANGUAGES = {"nl": "Nederlands", "fy": "Frysk", "en": "English"}
SOURCE_LANGUAGE = "nl"


Key = tuple[str, str]
"""A text of the catalogues: its message, and its plural or an empty string."""


class _Own:
    """Words of this installation in the place of shipped ones, by language; a sentence for one and one for several."""

    words: Mapping[str, Mapping[Key, tuple[str, ...]]] = {}


def use_own_words(words: Mapping[str, Mapping[Key, tuple[str, ...]]]) -> None:
    """Show these from now on, in this process. They hold the same values as the texts that they stand for."""
    _Own.words = words


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence that is translated when it is shown; `plural` and `count` for sentences that depend on a number."""

    message: str
    values: Mapping[str, Any] = field(default_factory=dict)
    plural: str = ""
    count: int = 0

    def __str__(self) -> str:
        return translate(SOURCE_LANGUAGE, self)


def mark(message: str, /, **values: Any) -> Text:
    """A text for later; values are named in the message as %(name)s."""
    return Text(message, values)


def nmark(message: str, plural: str, count: int, /, **values: Any) -> Text:
    """A text for later that depends on `count`, which may be named in it as %(n)s."""
    return Text(message, {"n": count, **values}, plural=plural, count=count)


def words_of(error: KieslijstError) -> Text:
    """An error's sentence: translated when it was raised with a `Text` (`raise Refused(mark("…"))`), else as it is."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Text) else Text(str(said))


def translate(language: str, message: str | Text, /, **values: Any) -> str:
    """The message in a language; a value that is a `Text` is translated with it."""
    if not isinstance(message, Text):
        return _filled(_own((message, ""), language) or _catalogue(language).gettext(message), values, language)
    if message.plural:
        own = _own((message.message, message.plural), language, several=message.count != 1)
        said = own or _catalogue(language).ngettext(message.message, message.plural, message.count)
    else:
        said = _own((message.message, ""), language) or _catalogue(language).gettext(message.message)
    return _filled(said, message.values, language)


_NO_CATALOGUE = NullTranslations()


def _catalogue(language: str) -> NullTranslations:
    return catalogues().get(language, _NO_CATALOGUE)


def _own(key: Key, language: str, *, several: bool = False) -> str:
    """What this installation says instead; empty when it says nothing else."""
    own = _Own.words.get(language, {}).get(key)
    return own[several] if own else ""


def _filled(sentence: str, values: Mapping[str, Any], language: str) -> str:
    """A sentence without values is not formatted, so that it may hold a per cent sign."""
    if not values:
        return sentence
    shown = {name: translate(language, v) if isinstance(v, Text) else v for name, v in values.items()}
    return sentence % shown


@cache
def catalogues() -> dict[str, NullTranslations]:
    """Every language's catalogue, all slices merged."""
    return {language: _compiled(language) for language in LANGUAGES}


def _compiled(language: str) -> NullTranslations:
    merged = Catalog(locale=language)
    for path in catalogue_files(language):
        for message in read_catalogue(path, language):
            if message.id and message.string:
                merged[message.id] = message
    if len(merged) == 0:
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, merged)
    compiled.seek(0)
    return GNUTranslations(compiled)


def catalogue_files(language: str) -> list[Path]:
    """The catalogues of a language, one for each slice."""
    return sorted((templates_folder() / "locale" / language).glob("*.po"))


def read_catalogue(path: Path, language: str) -> Catalog:
    """One slice's catalogue."""
    with path.open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)
