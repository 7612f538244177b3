"""Rows that are handed to the typesetter as one cell: drawn the same to the byte, and read as the cells they are."""

import io
import random
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pikepdf
import pytest
from tests.documents.all_models import all_forms, model_for
from tests.documents.examples import a_list, an_h1, an_h9, candidates
from tests.documents.pdf_reading import opened, printed, printed_now
from weasyprint import Document

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.model import Form
from kieslijst.documents.press import rows_alike
from kieslijst.documents.press.pdf_objects import content_of, pages_of
from kieslijst.documents.press.typesetting import _columns, lay_out, write_merged
from kieslijst.documents.words.inputs import CandidateRow, PrintedList
from kieslijst.shared.address import Residence
from kieslijst.shared.person_name import PersonName

TABLE = '<table class="candidates'
FORMS = {
    name: form
    for name, form in all_forms().items()
    if TABLE in markup_of(model_for(form), form).html and (name.endswith(("candidates", "hostile")) or "-" not in name)
}
PIECES = (
    "de", "van der", "Yıldız", "Wït-Jansen", "Nuenen,", "Gerwen", "O'Bryan", "(Gld)", "e/v", "IJ.K.", "'s-Gravenmoer",
    "W" * 11, "i" * 30, "W" * 40, "x" * 13, "Beljaars", "&", "<b>", "Zoe\u0308", "Æ", "5½", "2/3", "–", "§", "a b",
)  # fmt: skip


def _drawn(form: Form) -> list[bytes]:
    """The operators of each page of its file, but not its code."""
    with opened(printed(form)) as pdf:
        streams = [page.Contents for page in pdf.pages]
        return [(stream[1] if isinstance(stream, pikepdf.Array) else stream).read_bytes() for stream in streams]


def _drawn_in_full(form: Form, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The same with each cell laid out by the typesetter."""
    contents: list[bytes] = []

    def take(_: Document, pdf: Any) -> None:
        contents.extend(content_of(pdf, page) for page in pages_of(pdf))

    with monkeypatch.context() as patch:
        patch.setattr(rows_alike, "shorten", lambda *_: {})
        document = lay_out(markup_of(model_for(form), form))
    write_merged(document, document.pages, finisher=take)
    return contents


def _shortened(form: Form) -> tuple[int, int]:
    """How many rows of its tables of candidates stand as one cell, and how many there are."""
    page = fromstring(markup_of(model_for(form), form).html)  # noqa: S314 - our own template
    words = rows_alike.shorten(page, _columns)
    return len(words), sum(len(table.findall("tbody/tr")) for table in _tables(page))


def _tables(page: Element) -> Iterator[Element]:
    return (table for table in page.iter("table") if "candidates" in table.get("class", "").split())


@pytest.mark.parametrize("name", FORMS)
def test_a_paper_is_drawn_as_if_each_cell_was_laid_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _drawn(FORMS[name]) == _drawn_in_full(FORMS[name], monkeypatch)


def _words(chance: random.Random, most: int) -> str:
    return " ".join(chance.choice(PIECES) for _ in range(chance.randint(1, most)))


def _somebody(chance: random.Random, row: CandidateRow) -> CandidateRow:
    name = PersonName(initials=_words(chance, 2), first_name=_words(chance, 3), prefix="", last_name=_words(chance, 6))
    return replace(row, name=name, residence=Residence(_words(chance, 5)))


def _random_list(seed: int) -> PrintedList:
    """Short and long words, on one line and on many, and words that fit nowhere."""
    chance = random.Random(seed)  # noqa: S311 - the same list for the same seed
    return replace(a_list(30), candidates=tuple(_somebody(chance, row) for row in candidates(30)))


@pytest.mark.parametrize("seed", range(4))
def test_any_words_are_drawn_as_if_each_cell_was_laid_out(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    form = (an_h1 if seed % 2 else an_h9)(_random_list(seed))
    shortened, rows = _shortened(form)

    assert 0 < shortened < rows
    assert _drawn(form) == _drawn_in_full(form, monkeypatch)


def test_every_row_of_an_ordinary_list_is_one_cell() -> None:
    assert _shortened(an_h1(a_list(80))) == (80, 80)
    assert _shortened(an_h9(a_list(80))) == (80, 80)


def test_rows_that_are_no_rows_of_words_are_laid_out_as_ever() -> None:
    """No words, more than words, another class, words that fit nowhere, too many of them, a line that must end."""
    rows = [
        "<td>1</td><td>de Vries</td>",
        "<td>2</td><td></td>",
        "<td>3</td><td><b>de Vries</b></td>",
        '<td>4</td><td class="figures">de Vries</td>',
        f"<td>5</td><td>{'W' * 60}</td>",
        f"<td>6</td><td>{'de Vries ' * 20}</td>",
        "<td>7</td><td>de\u2028Vries</td>",
        '<td>8</td><td class="long">de Vries</td>',
    ]
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    table = f'<table class="candidates"><thead><tr><th>a</th><th>b</th></tr></thead><tbody>{body}</tbody></table>'
    page = fromstring(f'<html lang="nl"><head/><body>{table}<table><tbody>{body}</tbody></table></body></html>')  # noqa: S314 - made here

    assert list(rows_alike.shorten(page, _columns)) == ["0-0", "0-2"]
    assert [len(row) for row in page.iter("tr")] == [2, 1, 2, 2, 2, 2, 2, 2, 1, *[2] * 8]


def _cells(file: bytes) -> list[list[tuple[str, str]]]:
    """The head and the words of each cell of the tables that have heads above, by row, as it is read."""
    with pikepdf.open(io.BytesIO(file)) as pdf:
        texts = [_texts(page) for page in pdf.pages]
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        tags = list(_below(pdf.Root.StructTreeRoot.K[0]))
        heads = {str(tag.ID): _said(tag, texts, numbers) for tag in tags if tag.S == "/TH" and "/ID" in tag}
        return [
            [(_head(cell, heads), _said(cell, texts, numbers)) for cell in row.K]
            for row in tags
            if row.S == "/TR" and all(cell.S == "/TD" for cell in row.K)
        ]


def _head(cell: Any, heads: dict[str, str]) -> str:
    (head,) = cell.A.Headers
    return heads[str(head)]


def _below(tag: Any) -> Iterator[Any]:
    for kid in tag.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary):
            yield kid
            yield from _below(kid)


def _said(tag: Any, texts: list[dict[int, str]], pages: dict[Any, int]) -> str:
    pieces = [tag, *_below(tag)]
    found = [texts[pages[piece.Pg.objgen]][kid] for piece in pieces for kid in piece.K if isinstance(kid, int)]
    return " ".join(found)


def _texts(page: Any) -> dict[int, str]:
    """The words of each piece of a page."""
    letters = {name: _letters(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = {}
    piece, font = -1, ""
    for step in pikepdf.parse_content_stream(page):
        operands: Any = step.operands
        match str(step.operator):
            case "BDC":
                piece = int(operands[1].MCID)
            case "Tf":
                font = str(operands[0])
            case "TJ":
                said = "".join(letters[font][part] for part in _parts(operands[0]))
                texts[piece] = texts.get(piece, "") + said
            case _:
                pass
    return texts


def _parts(shown: Any) -> Iterator[bytes]:
    for part in shown:
        if isinstance(part, pikepdf.String):
            content = bytes(part)
            yield from (content[at : at + 2] for at in range(0, len(content), 2))


def _letters(font: Any) -> dict[bytes, str]:
    """What each code of a font says (its "ToUnicode")."""
    lines = font.ToUnicode.read_bytes().decode().splitlines()
    pairs = (line.split("> <") for line in lines if line.startswith("<") and "> <" in line)
    return {bytes.fromhex(code[1:]): bytes.fromhex(text.rstrip(">")).decode("utf-16-be") for code, text in pairs}


def test_the_cells_of_such_rows_are_read_below_their_heads(monkeypatch: pytest.MonkeyPatch) -> None:
    form = an_h9(_random_list(1))
    cells = _cells(printed_now(form))
    monkeypatch.setattr(rows_alike, "shorten", lambda *_: {})

    assert [[head for head, _ in row] for row in cells[:30]] == [["nr.", "naam", "voorletters", "woonplaats"]] * 30
    assert [row[0][1] for row in cells[:30]] == [f"{number}" for number in range(1, 31)]
    assert all(words for row in cells[:30] for _, words in row)
    assert cells == _cells(printed_now(form))
