"""Words that are set on one sheet for everybody."""

import pytest

from kieslijst.documents.press.slots import SetWord, Slot, on_sheet


@pytest.mark.parametrize(
    ("word", "shown"), [("van  der Berg", "van der Berg"), (" A.B.\t", "A.B."), ("\n", ""), ("a\u00a0b ", "a\u00a0b")]
)
def test_a_word_is_set_as_a_cell_shows_it(word: str, shown: str) -> None:
    assert on_sheet(word) == shown


def test_a_word_fits_when_it_is_no_wider_than_its_cell_and_is_put_at_one_place() -> None:
    cell = Slot("name", 40.0, "form")
    assert SetWord(40.0, b"(a) Tj").fits(cell)
    assert not SetWord(40.1, b"(a) Tj").fits(cell)
    assert not SetWord(10.0, b"(a) Tj\n1 0 0 1 5 5 Tm\n(b) Tj").fits(cell)
