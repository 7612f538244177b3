"""From the form of a source to answers."""

from dataclasses import replace

from kieslijst.nomination.importing.around import CONTACTS, DETAILS
from kieslijst.nomination.importing.forms import RowsForm
from kieslijst.nomination.importing.matching import COMPARED
from kieslijst.nomination.importing.meaning import begun_again
from kieslijst.nomination.importing.model import Content, Mode
from kieslijst.nomination.importing.source import Answers

_FIELDS = frozenset(field.value for field in COMPARED)


class SourceForm(RowsForm):
    """Who comes along, who is whom, and what may change; `shown` are the lines that stood on the page."""

    def read(self, content: Content) -> Content:
        sheet = self._sheet(content)
        if sheet != content.sheet:
            return begun_again(content, index=sheet, headings=True)
        corrected = content.with_cells(self.cells(content))
        mode = self.choice("mode", Mode)
        mode = mode if mode in (Mode.APPEND, Mode.REPLACE) else content.mode
        return replace(corrected, mode=mode, answers=self._answers(content.answers))

    def _sheet(self, content: Content) -> int:
        names = [str(place) for place in range(len(content.sheets))]
        return names.index(self.value("sheet")) if self.value("sheet") in names else content.sheet

    def _answers(self, old: Answers) -> Answers:
        """Lines on other pages keep their answers."""
        shown = [int(number) for number in self.values("shown") if number.isascii() and number.isdigit()]
        here = frozenset(shown[:_MOST_SHOWN])
        without = old.without
        if self.flag("offers"):
            without = tuple(name for name in (DETAILS, CONTACTS) if name not in self.values("offer"))
        theirs = [(number, name) for number in here for name in self.values(f"theirs-{number}") if name in _FIELDS]
        return Answers(
            left_out=_joined(old.left_out, here, {each for each in here if not self.flag(f"take-{each}")}),
            same=_joined(old.same, here, {each for each in here if self.value(f"same-{each}") == "yes"}),
            other=_joined(old.other, here, {each for each in here if self.value(f"same-{each}") == "no"}),
            theirs=tuple(sorted([*(one for one in old.theirs if one[0] not in here), *theirs])),
            without=without,
        )


_MOST_SHOWN = 200


def _joined(old: tuple[int, ...], here: frozenset[int], chosen: set[int]) -> tuple[int, ...]:
    return tuple(sorted({*(number for number in old if number not in here), *chosen}))
