"""The countries of the world, as a list to choose from."""

from functools import cache

from babel import Locale

_FIRST = "NL"
_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB", "XK"})


def is_country(code: str) -> bool:
    """Whether it is the code of a country that can be chosen."""
    return code in {option for option, _ in country_options("nl")}


@cache
def country_options(language: str) -> tuple[tuple[str, str], ...]:
    """(ISO 3166 code, name in this language), the Netherlands first, then by name."""
    names = Locale(language).territories
    listed = [
        (code, name)
        for code, name in names.items()
        if len(code) == len(_FIRST) and code.isalpha() and code not in _NOT_COUNTRIES and code != _FIRST
    ]
    return ((_FIRST, names[_FIRST]), *sorted(listed, key=lambda option: option[1]))
