"""Lines of a table that are drawn at once look as their pieces did."""

import pytest
from tests.documents.all_models import all_forms
from tests.documents.examples import a_list, an_h9
from tests.documents.pdf_reading import opened, pictures, printed_now

from kieslijst.documents.press import typesetting

DPI = 150


def _lines(file: bytes) -> int:
    """How many lines are drawn on its pages."""
    with opened(file) as pdf:
        return sum(page.Contents[1].read_bytes().count(b"\nS\n") for page in pdf.pages)


@pytest.mark.parametrize("name", ["h1-hostile", "h4", "hand_in_sheet", "i4", "publication", "h3_2-four-groups"])
def test_lines_at_once_look_as_their_pieces(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a table with lines that stand upright they stay in pieces."""
    form = all_forms()[name]
    at_once = pictures(printed_now(form), dpi=DPI)
    monkeypatch.setattr(typesetting, "join_lines", lambda _: None)

    assert at_once == pictures(printed_now(form), dpi=DPI)


def test_a_row_has_one_line_and_not_one_for_each_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve rows and their head in four columns, and the row of an address with its head in three."""
    form = an_h9(a_list(12))
    at_once = _lines(printed_now(form))
    monkeypatch.setattr(typesetting, "join_lines", lambda _: None)

    assert _lines(printed_now(form)) - at_once == (12 + 1) * 3 + (1 + 1) * 2
