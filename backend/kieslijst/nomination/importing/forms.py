"""From the forms of P-11 to corrections."""

import re
from dataclasses import replace

from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.meaning import begun_again, with_fields
from kieslijst.nomination.importing.model import Content, Mode
from kieslijst.nomination.importing.words import FIELDS
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_CELL = re.compile(r"cell-(\d{1,7})-(\d{1,3})")
_NAMES = (Field.FULL_NAME, Field.LAST_NAME)


class ColumnsForm(Form):
    """Part 1: which sheet, whether the first row names the columns, and what each column holds."""

    def read(self, content: Content) -> Content:
        """The content as the form says it; errors for a field twice and for no name at all."""
        sheet, headings = self._sheet(content), self.value("headings") != "no"
        if sheet != content.sheet:
            return begun_again(content, index=sheet, headings=None)
        if headings != content.has_headings:
            return begun_again(content, index=sheet, headings=headings)
        fields = [self._field(f"column-{place}", column.field) for place, column in enumerate(content.columns)]
        self._refuse_double(fields)
        if not any(field in _NAMES for field in fields):
            self.refuse("column-0", mark("Er is geen kolom met een naam. Kies bij een kolom Achternaam of Hele naam."))
        return with_fields(content, fields)

    def _sheet(self, content: Content) -> int:
        typed = self.value("sheet")
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < len("1000") else content.sheet
        return number if number < len(content.sheets) else content.sheet

    def _field(self, name: str, otherwise: Field | None) -> Field | None:
        if name not in self.fields.names():
            return otherwise
        typed = self.value(name)
        return next((field for field in Field if field.value == typed), None)

    def _refuse_double(self, fields: list[Field | None]) -> None:
        for place, field in enumerate(fields):
            if field and field in fields[:place]:
                message = mark(
                    "Twee kolommen zijn %(field)s. Kies bij een van de twee iets anders.", field=FIELDS[field]
                )
                self.refuse(f"column-{place}", message)


class RowsForm(Form):
    """Parts 2 and 3: what to do with who is there already, and corrected cells."""

    def read(self, content: Content) -> Content:
        return self.with_mode(content.with_cells(self.cells(content)))

    def with_mode(self, content: Content) -> Content:
        mode = self.choice("mode", Mode)
        return replace(content, mode=mode) if mode else content

    def cells(self, content: Content) -> dict[tuple[int, int], str]:
        """The cells that were typed otherwise than they were, by line number and column."""
        by_number = {line.number: line for line in content.lines}
        found: dict[tuple[int, int], str] = {}
        for name in self.fields.names():
            match = _CELL.fullmatch(name)
            if match is None:
                continue
            number, place = int(match[1]), int(match[2])
            text = self.text(name)
            if number in by_number and place < len(content.columns) and by_number[number].at(place) != text:
                found[(number, place)] = text
        return found
