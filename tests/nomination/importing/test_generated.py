"""Two hundred spreadsheets from a seeded generator: read right, or refused in words; nothing else ever happens."""

import time
import tracemalloc

from tests.builders import election
from tests.nomination.importing.generated import COUNT, Made, Truth, spreadsheets
from tests.nomination.importing.sheets import nomination, seen

from kieslijst.exchange.spreadsheet.reading import sheets_in
from kieslijst.exchange.spreadsheet.table import Sheet
from kieslijst.nomination.importing.meaning import begun
from kieslijst.nomination.importing.overview import Overview
from kieslijst.nomination.importing.repairs import Repair, offers_for, repaired
from kieslijst.nomination.importing.rows import Note, ReadRow
from kieslijst.nomination.importing.words import sentence
from kieslijst.shared.errors import Unreadable

SECONDS, GUARD = 5, 10


def test_every_spreadsheet_is_read_right_or_refused_in_words() -> None:
    made = 0
    for each in spreadsheets():
        made += 1
        began = time.monotonic()
        _check(each)
        assert time.monotonic() - began < SECONDS * GUARD, each.kind
    assert made == COUNT


def _check(each: Made) -> None:
    sheets, refusal = _sheets(each)
    if refusal:
        assert each.people is None, (each.kind, refusal)
        assert "\n" not in refusal
        assert len(refusal) > 20
        return
    content = begun(sheets, list_id=None, on_list=True)
    overview = seen(content, nomination(), on=election())
    _all_have_words(overview)
    if each.people is None:
        return
    for offer in overview.offers:
        if offer.repair is Repair.SPELLING:
            continue
        content = repaired(content, next(one for one in offers_for(content, year=2026) if one.key == offer.key))
    rows = seen(content, nomination(), on=election()).rows
    assert len(rows) == len(each.people), each.kind
    for row, truth in zip(rows, each.people, strict=True):
        _is_true(row, truth, each)


def _sheets(each: Made) -> tuple[tuple[Sheet, ...], str]:
    try:
        return sheets_in(each.content), ""
    except Unreadable as refused:
        return (), str(refused)


def _all_have_words(overview: Overview) -> None:
    for row in overview.rows:
        for note in row.notes:
            said = str(sentence(note, line=row.line.number, column="kolom"))
            assert said.startswith(f"Regel {row.line.number}"), said


def _is_true(row: ReadRow, truth: Truth, each: Made) -> None:
    """Every field is what was meant, or a note of that row says what was found instead."""
    candidate = row.candidate
    told = {note.field for note in row.notes if isinstance(note, Note)}
    found = {
        "voorletters": (candidate.name.initials, truth.initials),
        "voorvoegsel": (candidate.name.prefix, truth.prefix),
        "achternaam": (candidate.name.last_name, truth.last_name),
        "geboortedatum": (candidate.birth_date.as_date if candidate.birth_date else None, truth.born),
        "bsn": (candidate.bsn, truth.bsn),
        "woonplaats": (candidate.residence.place, truth.place),
    }
    for name, (read, meant) in found.items():
        lossy = isinstance(meant, str) and any(letter in each.strange for letter in meant)
        assert read == meant or lossy or name in told, (each.kind, row.line.number, name, read, meant)


def test_reading_a_thousand_rows_takes_little_memory() -> None:
    content = next(each for each in spreadsheets() if each.kind == "a thousand rows as text").content
    tracemalloc.start()
    seen(begun(sheets_in(content), list_id=None, on_list=True))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 60 * 1024 * 1024
