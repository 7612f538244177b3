"""Filling the places in a sentence.

`{n}` is the value; `{n:naam|namen}` the first word when n is one, else the second; `{x:? in *}` nothing when x is
empty or zero, else the words with the value for the star. Dates are written out.
"""

import string
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from kieslijst.law.verdict import Value
from kieslijst.law.wording.entry import Catalogue


class _Sentence(string.Formatter):
    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec.startswith("?"):
            return format_spec[1:].replace("*", in_words(value, self._catalogue)) if value else ""
        if "|" in format_spec:
            one, many = format_spec.split("|", 1)
            return one if value == 1 else many
        return in_words(value, self._catalogue)


def filled(text: str, values: Mapping[str, Value], catalogue: Catalogue) -> str:
    """The sentence with all places filled. Raises `KeyError` when a value is missing."""
    return _Sentence(catalogue).vformat(text, (), values)


def in_words(value: Value, catalogue: Catalogue) -> str:
    """A value as readers write it: "2 april 2012", "2 april 2012 om 17.01 uur", "112,50"."""
    if isinstance(value, datetime):
        return catalogue.moment.format(day=_day(value, catalogue), time=f"{value.hour}.{value.minute:02}")
    if isinstance(value, date):
        return _day(value, catalogue)
    if isinstance(value, Decimal):
        return str(value) if catalogue.language == "en" else str(value).replace(".", ",")
    return str(value)


def _day(day: date, catalogue: Catalogue) -> str:
    return f"{day.day} {catalogue.months[day.month - 1]} {day.year}"


def with_open_places(text: str, who: str) -> str:
    """The sentence before it is filled, for a reader: "‹names› namen"; a choice shows its plural."""
    parts = []
    for words, place, form, _ in string.Formatter().parse(text):
        parts.append(words)
        if place is not None:
            parts.append(_open(place, form or "", who))
    return "".join(parts)


def _open(place: str, form: str, who: str) -> str:
    if place in ("who", "Who"):
        return who[:1].upper() + who[1:] if place == "Who" else who
    if form.startswith("?"):
        return form[1:].replace("*", f"‹{place}›")
    return form.split("|", 1)[1] if "|" in form else f"‹{place}›"
