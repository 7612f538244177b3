"""All H 9 of a list, a file for each candidate; people whose form has the same shape are set together."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple

from kieslijst.documents.consent_files import file_of_one, files_of_group
from kieslijst.documents.consent_layout import group_layout, single_layout
from kieslijst.documents.glyphs import ready_to_print
from kieslijst.documents.h9 import H9, notice_of, personal_words
from kieslijst.documents.leaf import MadePaper
from kieslijst.documents.slots import SlotsNotFound, shape_of

_WORTH_A_GROUP = 3
_LONGEST_WORDS = 200
"""Letters; more never fit in a cell, and are slow on the sheet."""


def _unwatched() -> None:
    """Nobody wants to know."""


def consent_forms(
    forms: Sequence[H9], *, grouped: bool = True, each: Callable[[], None] = _unwatched
) -> tuple[MadePaper, ...]:
    """Every form, in order. With `grouped` false each is laid out by itself: slow, and the same to the eye.

    Calls `each` as often as there are forms, when one is made.

    Raises as `papers_text.markup_of` does.
    """
    ready = [ready_to_print(form) for form in forms]
    made: dict[int, MadePaper] = {}
    for numbers in _groups(ready) if grouped else []:
        made |= _made_together(ready, numbers, each=each)
    for number in range(len(ready)):
        if number not in made:
            made[number] = file_of_one(single_layout(ready[number]))
            each()
    return tuple(made[number] for number in range(len(ready)))


def _groups(forms: Sequence[H9]) -> Iterable[list[int]]:
    """Numbers of forms that can share a layout, where there are enough of them to be worth it."""
    groups: dict[object, list[int]] = {}
    for number, form in enumerate(forms):
        words = personal_words(form)
        if max(map(len, astuple(words))) > _LONGEST_WORDS:
            continue
        key = (form.candidate_list, form.edition, notice_of(form), shape_of(words))
        groups.setdefault(key, []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) >= _WORTH_A_GROUP]


def _made_together(
    forms: Sequence[H9], numbers: Sequence[int], *, each: Callable[[], None] = _unwatched
) -> dict[int, MadePaper]:
    """The forms of a group that fit its layout, by number."""
    try:
        made = files_of_group(group_layout([forms[number] for number in numbers]), each=each)
    except SlotsNotFound:
        return {}
    return {number: form for number, form in zip(numbers, made, strict=True) if form is not None}
