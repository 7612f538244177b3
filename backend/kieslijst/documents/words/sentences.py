"""The wording of the papers, one content file per model and language, apart from layout and code.

A content file is TOML: a table per sentence with its `text` and the `article` it rests on, so that a
lawyer can replace a sentence, and see why it is there, without touching a template.
"""

import tomllib
from functools import cache
from pathlib import Path

from kieslijst.documents.words.inputs import Language
from kieslijst.shared.errors import Refused

TEMPLATES = Path(__file__).resolve().parents[4] / "pdf_templates"
_LANGUAGE_NAMES = {Language.NL: "Nederlands", Language.FY: "Fries"}


class Sentences:
    """The sentences of one content file; calling it gives one of them with its placeholders filled."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    def __call__(self, key: str, **values: str | int) -> str:
        return _numbers_kept(self._texts[key], values).format(**values)


def _numbers_kept(text: str, values: dict[str, str | int]) -> str:
    """With each number on the line of the word before it: "6." at the start of a line looks like a heading."""
    for name in (name for name, value in values.items() if isinstance(value, int)):
        text = text.replace(f" {{{name}}}", f"\u00a0{{{name}}}")
    return text


@cache
def sentences(model: str, language: Language) -> Sentences:
    """The wording of a model ("h1", "h9") together with what all papers share, and what those of a committee do.

    Raises `Refused` when the model does not exist in that language.
    """
    own = _texts_in(model, model, language)
    shared = [_texts_in("_layout", _layout_name(path), language) for path in _layout_files(language)]
    return Sentences({key: text for texts in (*shared, own) for key, text in texts.items()})


def _layout_files(language: Language) -> list[Path]:
    return sorted((TEMPLATES / "_layout").glob(f"*.{language}.toml"))


def _layout_name(path: Path) -> str:
    return path.name.split(".")[0]


def _texts_in(folder: str, name: str, language: Language) -> dict[str, str]:
    path = TEMPLATES / folder / f"{name}.{language}.toml"
    if not path.exists():
        raise Refused(
            f"Dit papier bestaat nog niet in het {_LANGUAGE_NAMES[language]}. Kies voor de papieren het Nederlands."
        )
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    return {key: entry["text"] for key, entry in content.items()}
