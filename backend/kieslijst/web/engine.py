"""The template engine: strict about names, escaping by itself, texts in the page's language."""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from textwrap import wrap
from typing import Any

from babel.dates import format_date, format_time
from minijinja import Environment, load_from_path, pass_state

from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.paper_code import code_in_groups
from kieslijst.web.assets import asset
from kieslijst.web.folders import templates_folder
from kieslijst.web.i18n import Text, nmark, translate

_AT = {"nl": "{day} om {time} uur", "fy": "{day} om {time} oere", "en": "{day} at {time}"}


def _with_state(function: Callable[..., Any]) -> Any:
    """minijinja's `pass_state`, whose type knows only functions of one argument."""
    return pass_state(function)


def _language(state: Any) -> str:
    language: str = state.lookup("web").language
    return language


def _translate(state: Any, message: str | Text, /, **values: Any) -> str:
    return translate(_language(state), message, **values)


def _translate_plural(state: Any, message: str, plural: str, count: int, /, **values: Any) -> str:
    return translate(_language(state), nmark(message, plural, count, **values))


def _shown(state: Any, value: Any) -> Any:
    """What `{{ … }}` prints: nothing for None, a `Text` in the page's language."""
    if isinstance(value, Text):
        return translate(_language(state), value)
    return "" if value is None else NotImplemented


def _day(state: Any, value: date) -> str:
    """ "maandag 1 februari 2027"."""
    return _date_words(value, "EEEE d MMMM y", _language(state))


def _date_words(value: date, pattern: str, language: str) -> str:
    """Babel writes Frisian months with a capital, as English does; Frisian and Dutch do not."""
    words = format_date(_local(value), pattern, locale=language)
    return words if language == "en" else words.lower()


def _short_day(value: date) -> str:
    """ "01-02-2027"."""
    return _local(value).strftime("%d-%m-%Y")


def _moment(state: Any, value: datetime) -> str:
    """ "1 februari 2027 om 17.00 uur", in Dutch time."""
    language = _language(state)
    day = _date_words(value, "d MMMM y", language)
    return _AT[language].format(day=day, time=_time(value))


def _time(value: datetime) -> str:
    return format_time(value.astimezone(AMSTERDAM), "HH.mm", locale="nl")


def _wrapped(words: str, width: int) -> list[str]:
    """Lines of at most so many characters, for texts in a drawing, which do not break by themselves."""
    return wrap(words, width, break_long_words=False)


def _local(value: date) -> date:
    return value.astimezone(AMSTERDAM).date() if isinstance(value, datetime) else value


@cache
def engine() -> Environment:
    """The one environment of this process."""
    return Environment(
        loader=load_from_path(str(templates_folder())),
        undefined_behavior="strict",
        debug=False,
        trim_blocks=True,
        lstrip_blocks=True,
        finalizer=_with_state(_shown),
        globals={"_": _with_state(_translate), "ngettext": _with_state(_translate_plural), "asset": asset},
        filters={
            "day": _with_state(_day),
            "short_day": _short_day,
            "moment": _with_state(_moment),
            "time": _time,
            "code": code_in_groups,
            "wrapped": _wrapped,
        },
    )
