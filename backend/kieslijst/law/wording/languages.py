"""The catalogues by language code, each read when it is first asked for: most processes speak one language."""

from collections.abc import Iterator, Mapping
from functools import cache

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
    if language == "en":
        from kieslijst.law.wording.en import CATALOGUE as FOUND  # noqa: PLC0415 - read when first asked for
    elif language == "fy":
        from kieslijst.law.wording.fy import CATALOGUE as FOUND  # noqa: PLC0415 - as above
    else:
        from kieslijst.law.wording.nl import CATALOGUE as FOUND  # noqa: PLC0415 - as above
    return FOUND


CATALOGUES: Mapping[str, Catalogue] = _Catalogues()
