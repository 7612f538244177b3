"""The lines between the rows of a table, each drawn at once; the typesetter draws a piece below each cell."""

from typing import Any

from weasyprint import Document

from kieslijst.documents.press.table_columns import tables_in


def join_lines(document: Document) -> None:
    """Changes the laid-out tables in which lines go from side to side and nothing stands upright."""
    for table in tables_in(document):
        upright, lines = table.collapsed_border_grid
        if lines and not any(map(_is_seen, upright)) and all(map(_is_one, lines)):
            table.collapsed_border_grid = [[pieces[0], pieces[-1]] for pieces in upright], [[line[0]] for line in lines]
            table.column_positions = table.column_positions[:1]
            table.column_widths = [sum(table.column_widths)]


def _is_seen(pieces: Any) -> bool:
    return any(width for _, (_, width, _) in pieces)


def _is_one(pieces: Any) -> bool:
    (_, first), *others = pieces
    return all(look == first for _, look in others)
