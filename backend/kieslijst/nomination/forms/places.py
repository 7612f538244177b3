"""Places of many people on many lists, in one form."""

from collections.abc import Sequence
from uuid import UUID

from kieslijst.nomination.model import Nomination
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_HIGHEST = 500
_PARTS = 3


class PlacesForm(Form):
    """Fields are "<row>.<column>.<place when shown>", with the people and lists of the page as hidden fields.

    Only what was typed over counts, so that a page that is older than a colleague's act does not undo it.
    """

    def read(self, nomination: Nomination) -> dict[UUID, dict[UUID, int | None]]:
        """By list and person the typed place, None where it was emptied. Raises 400 and `NotFound` for foreign ids."""
        people = [nomination.person(each).id for each in self._ids("row")]
        lists = [nomination.list(each).id for each in self._ids("column")]
        found: dict[UUID, dict[UUID, int | None]] = {}
        for name in self.fields.names():
            parts = name.split(".")
            if len(parts) != _PARTS or self.value(name) == parts[2]:
                continue
            row, column = _within(parts[0], people), _within(parts[1], lists)
            if row is None or column is None:
                continue
            place = self.whole_number(name, lowest=1, highest=_HIGHEST)
            if self.error(name) is None:
                found.setdefault(column, {})[row] = place
        if not found and self.is_fine:
            self.refuse("places", mark("Er is niets gewijzigd. Typ een andere plaats, of maak een vak leeg."))
        return found

    def _ids(self, name: str) -> list[UUID]:
        return [Form.filled(one=value).identifier("one") for value in self.values(name)]


def _within(text: str, known: Sequence[UUID]) -> UUID | None:
    is_number = text.isascii() and text.isdigit() and len(text) < len("10000")
    return known[int(text)] if is_number and int(text) < len(known) else None
