"""Rows of a source that look like somebody who is there already, and have no answer yet (pure)."""

from collections.abc import Sequence

from kieslijst.nomination.importing.matching import Known
from kieslijst.nomination.importing.model import Content
from kieslijst.nomination.importing.rows import ReadRow
from kieslijst.nomination.model import Nomination


def questions(content: Content, rows: Sequence[ReadRow], nomination: Nomination) -> list[ReadRow]:
    """The rows to ask about, in the order of the list; none for a spreadsheet."""
    if content.source is None:
        return []
    known, answers = Known(nomination.persons), content.answers
    settled = {*answers.left_out, *answers.same, *answers.other}
    open_rows = (row for row in rows if row.has_name and row.line.number not in settled)
    return [row for row in open_rows if (match := known.match(row.candidate)) and not match.is_sure]
