"""The code on paper: every slip of one character is found, and a practice is never taken for the real thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kieslijst.shared.errors import Unreadable
from kieslijst.shared.paper_code import ALPHABET, LENGTH, PracticeCode, new_code, read_code

BODIES = st.lists(st.integers(0, len(ALPHABET) - 1), min_size=LENGTH - 1, max_size=LENGTH - 1)


def _code(body: list[int], *, practice: bool = False) -> str:
    places = iter(body)
    return new_code(lambda _: next(places), practice=practice)


@given(BODIES)
def test_a_code_is_read_as_it_was_made(body: list[int]) -> None:
    assert read_code(f" {_code(body)[:3].lower()}-{_code(body)[3:]}") == _code(body)


@given(BODIES, st.integers(0, LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found(body: list[int], place: int, other: str) -> None:
    code = _code(body)
    wrong = f"{code[:place]}{other}{code[place + 1 :]}"
    if wrong == code:
        return
    with pytest.raises(Unreadable):
        read_code(wrong)


@given(BODIES, st.integers(0, LENGTH - 2))
def test_two_characters_that_changed_places_are_found(body: list[int], place: int) -> None:
    code = _code(body)
    wrong = f"{code[:place]}{code[place + 1]}{code[place]}{code[place + 2 :]}"
    if wrong == code:
        return
    with pytest.raises(Unreadable):
        read_code(wrong)


@given(BODIES)
def test_the_code_of_a_practice_is_told_apart_and_refused(body: list[int]) -> None:
    with pytest.raises(PracticeCode, match="oefenlijst") as refused:
        read_code(_code(body, practice=True))
    assert refused.value.code == _code(body, practice=True)
