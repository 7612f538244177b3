"""All forms of a kind that candidates sign, a file for each; people whose form has the same shape are set together."""

from collections.abc import Callable, Iterable, Sequence

from kieslijst.documents.markup.glyphs import ready_to_print
from kieslijst.documents.press.grouped_kinds import PersonalForm, grouped_kind_of
from kieslijst.documents.press.leaf import MadePaper
from kieslijst.documents.press.personal_files import file_of_one, files_of_group
from kieslijst.documents.press.personal_layout import group_layout, single_layout
from kieslijst.documents.press.slots import SlotsNotFound, shape_of

_WORTH_A_GROUP = 3
_LONGEST_WORDS = 200
"""Letters; more never fit in a cell, and are slow on the sheet."""


def _unwatched() -> None:
    """Nobody wants to know."""


def personal_forms(
    forms: Sequence[PersonalForm], *, grouped: bool = True, each: Callable[[], None] = _unwatched
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


def _groups(forms: Sequence[PersonalForm]) -> Iterable[list[int]]:
    """Numbers of forms that can share a layout, where there are enough of them to be worth it.

    Equal lists that are ready to print are one list: to compare eighty names eighty times takes long.
    """
    groups: dict[object, list[int]] = {}
    for number, form in enumerate(forms):
        kind = grouped_kind_of(form)
        words = kind.words(form)
        if max(map(len, words.values())) > _LONGEST_WORDS:
            continue
        key = (type(form), id(form.candidate_list), form.edition, kind.alike(form), shape_of(words))
        groups.setdefault(key, []).append(number)
    return [numbers for numbers in groups.values() if len(numbers) >= _WORTH_A_GROUP]


def _made_together(
    forms: Sequence[PersonalForm], numbers: Sequence[int], *, each: Callable[[], None] = _unwatched
) -> dict[int, MadePaper]:
    """The forms of a group that fit its layout, by number."""
    try:
        made = files_of_group(group_layout([forms[number] for number in numbers]), each=each)
    except SlotsNotFound:
        return {}
    return {number: form for number, form in zip(numbers, made, strict=True) if form is not None}
