"""Tables: columns as wide as on the paper, head rows that repeat, rows that never break."""

from collections.abc import Callable, Iterator

from lxml import etree

from kieslijst.documents.odt.inline import paragraph
from kieslijst.documents.odt.names import node, qualified

_WHOLE_WIDTH = 170
_WIDTHS = {
    "position": 11, "initials": 46, "residence": 50, "birth-date": 26, "street": 50, "postcode": 20, "place": 30,
    "count": 28, "number": 18, "quantity": 46, "file": 72,
}  # fmt: skip
"""Millimetres by class of the column's first cell; the other columns share what is left."""
_FIRST_COLUMN = {"form": 52, "facts": 84}
_BLOCKS = {"p", "div", "ul", "table", "h2", "h3", "h4"}

Blocks = Callable[[etree._Element], Iterator[etree._Element]]  # noqa: SLF001 - the name lxml has for an element


def table(source: etree._Element, *, blocks: Blocks) -> etree._Element:
    """A table; `blocks` makes the content of a cell that holds paragraphs of its own."""
    kinds = set(source.get("class", "").split())
    head, body = source.findall("thead/tr"), source.findall("tbody/tr")
    widths = list(_widths([*head, *body], kinds))
    made = node("table:table", table__style_name="Table")
    made.extend([node("table:table-column", table__style_name=column_style(width)) for width in widths])
    if head:
        made.append(node("table:table-header-rows", *_Rows(len(widths), kinds, blocks, heading=True).of(head)))
    made.extend(list(_Rows(len(widths), kinds, blocks, heading=False).of(body)))
    return made


def column_style(width: float) -> str:
    return f"Column_{round(width * 10)}"


def column_styles(body: etree._Element) -> list[etree._Element]:
    """A style for each width that the tables in a text use."""
    style = qualified("table:style-name")
    names = sorted({column.get(style, "") for column in body.iter("{*}table-column")})
    return [
        node(
            "style:style",
            node("style:table-column-properties", style__column_width=f"{int(name.split('_')[1]) / 10}mm"),
            style__name=name,
            style__family="table-column",
        )
        for name in names
    ]


def _span(cell: etree._Element, direction: str) -> int:
    return int(cell.get(direction, "1"))


def _widths(rows: list[etree._Element], kinds: set[str]) -> Iterator[float]:
    """In millimetres, by the first row; a table of people to sign has columns of one width."""
    if not rows:
        return
    cells = [cell for cell in rows[0] for _ in range(_span(cell, "colspan"))]
    known = [_WIDTHS.get(cell.get("class", ""), 0) for cell in cells]
    if "members" not in kinds:
        known[0] = known[0] or next((_FIRST_COLUMN[kind] for kind in kinds if kind in _FIRST_COLUMN), 0)
    share = (_WHOLE_WIDTH - sum(known)) / max(1, known.count(0))
    yield from (width or share for width in known)


class _Rows:
    """Rows of one part of a table; a cell that spans rows leaves covered cells in those below it."""

    def __init__(self, columns: int, kinds: set[str], blocks: Blocks, *, heading: bool) -> None:
        self._covered = [0] * columns
        self._blocks = blocks
        self._heading = heading
        boxed = kinds & {"form", "members"}
        self._cell_style = "Head_cell" if heading else "Boxed_cell" if boxed else "Lined_cell"

    def of(self, rows: list[etree._Element]) -> Iterator[etree._Element]:
        for row in rows:
            style = "Signature_row" if row.get("class") == "signature" else "Row"
            yield node("table:table-row", *self._cells(row), table__style_name=style)

    def _cells(self, row: etree._Element) -> Iterator[etree._Element]:
        column = 0
        for cell in row:
            passed = self._pass_covered(column)
            yield from passed
            column += len(passed)
            wide, deep = _span(cell, "colspan"), _span(cell, "rowspan")
            yield self._cell(cell, wide=wide, deep=deep)
            yield from (node("table:covered-table-cell") for _ in range(wide - 1))
            for spanned in range(column, column + wide):
                self._covered[spanned] = deep - 1
            column += wide
        yield from self._pass_covered(column)

    def _pass_covered(self, column: int) -> list[etree._Element]:
        """The places from here that a cell of a row above reaches."""
        passed = []
        while column < len(self._covered) and self._covered[column]:
            self._covered[column] -= 1
            column += 1
            passed.append(node("table:covered-table-cell"))
        return passed

    def _cell(self, cell: etree._Element, *, wide: int, deep: int) -> etree._Element:
        spans = {"table__number_columns_spanned": wide, "table__number_rows_spanned": deep}
        attributes = {key: str(count) for key, count in spans.items() if count > 1}
        style = "Column_head" if self._heading else "Cell"
        inner = list(self._blocks(cell)) if _has_blocks(cell) else [paragraph(cell, style=style)]
        return node(
            "table:table-cell", *inner, table__style_name=self._cell_style, office__value_type="string", **attributes
        )


def _has_blocks(cell: etree._Element) -> bool:
    return any(child.tag in _BLOCKS for child in cell)
