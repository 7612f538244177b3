"""The catalogues by language code, each read when it is first asked for: most processes speak one language."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from kieslijst.law.wording.entry import Catalogue

_LANGUAGES = ("nl", "en", "fy")


class _Catalogues(Mapping[str, Catalogue]):
    """As a dictionary."""

    def __getitem__(self, language: str) -> Catalogue:
        if language not in _LANGUAGES:
            raise KeyError(language)
        return _read(language)

    def __iter__(self) -> Iterator[str]:
        return iter(_LANGUAGES)

    def __len__(self) -> int:
        return len(_LANGUAGES)


@cache
def _read(language: str) -> Catalogue:
    found: Catalogue = import_module(f"kieslijst.law.wording.{language}").CATALOGUE
    return found


CATALOGUES: Mapping[str, Catalogue] = _Catalogues()
