"""Each row as a candidate, with what was noticed in it (pure)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kieslijst.elections.model import District, Election
from kieslijst.exchange.spreadsheet.candidates import CandidateRow, RowProblem, candidate_in
from kieslijst.exchange.spreadsheet.columns import Column, Field
from kieslijst.exchange.spreadsheet.table import Row
from kieslijst.nomination.importing.full_name import TakenApart, take_apart
from kieslijst.nomination.importing.model import Content, Line
from kieslijst.nomination.importing.repairs import Offer, Repair
from kieslijst.nomination.importing.spreading import named_districts
from kieslijst.shared.person_name import PersonName

_NAME = (Field.INITIALS, Field.FIRST_NAME, Field.PREFIX, Field.LAST_NAME)
_KEPT_AS_TYPED = frozenset({*_NAME, Field.ADDITION, Field.AGENT_ADDITION, Field.AGENT_INITIALS, Field.AGENT_FIRST_NAME})


class Weight(StrEnum):
    """A fault is a cell that could not be read; advice never matters to what is taken over."""

    FAULT = "fault"
    ADVICE = "advice"


class Remark(StrEnum):
    """What a note says; `words` has the sentence of each."""

    UNREADABLE = "unreadable"
    NO_HEADING = "no_heading"
    NO_LAST_NAME = "no_last_name"
    NO_NAME = "no_name"
    STRANGE_SIGN = "strange_sign"
    WITH_COMMA = "with_comma"
    TITLE_OFF = "title_off"
    NO_DISTRICT = "no_district"
    SAME_PERSON = "same_person"
    REPAIRABLE = "repairable"


@dataclass(frozen=True, slots=True)
class Note:
    """Something about a cell (`place` from 0), or about the whole row (`place` is `None`)."""

    remark: Remark
    weight: Weight
    place: int | None
    field: Field | None = None
    found: str = ""
    repair: Repair | None = None
    after: str = ""
    other: int = 0


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as it would be taken over; `districts` are numbers of the election, `list_name` what stood there."""

    line: Line
    candidate: CandidateRow
    notes: tuple[Note, ...]
    list_name: str = ""
    districts: tuple[int, ...] = ()

    @property
    def has_name(self) -> bool:
        return self.candidate.name != PersonName()

    @property
    def is_faulty(self) -> bool:
        return any(note.weight is Weight.FAULT for note in self.notes)


def read_rows(content: Content, election: Election, offers: Sequence[Offer]) -> tuple[ReadRow, ...]:
    """All rows in the order of the spreadsheet."""
    reader = _Reader(content, election.districts, offers)
    return _with_doubles([reader.row(line) for line in content.lines])


class _Reader:
    """Knows the columns once for all rows."""

    def __init__(self, content: Content, districts: Sequence[District], offers: Sequence[Offer]) -> None:
        self.content = content
        self.districts = districts
        self.places = {column.field: place for place, column in enumerate(content.columns) if column.field}
        self.columns = [Column(column.heading, column.field) for column in content.columns]
        self.whole = self.places.get(Field.FULL_NAME)
        self.fixes = {(fix.number, offer.place): (offer.repair, fix) for offer in offers for fix in offer.fixes}

    def row(self, line: Line) -> ReadRow:
        taken = take_apart(line.at(self.whole)) if self.whole is not None else TakenApart(PersonName())
        candidate, problems = candidate_in(*self._prepared(line, taken))
        notes = [note for problem in problems if (note := self._note(line, problem, candidate))]
        if taken.titles and self.whole is not None:
            off = ", ".join(taken.titles)
            notes.append(Note(Remark.TITLE_OFF, Weight.ADVICE, self.whole, Field.FULL_NAME, off))
        districts, unknown = self._districts(line)
        if unknown:
            place = self.places[Field.DISTRICT]
            notes.append(Note(Remark.NO_DISTRICT, Weight.FAULT, place, Field.DISTRICT, unknown))
        named = self.places.get(Field.LIST)
        return ReadRow(
            line,
            candidate,
            tuple(self._with_repairs(line, notes)),
            list_name=line.at(named) if named is not None else "",
            districts=districts,
        )

    def _prepared(self, line: Line, taken: TakenApart) -> tuple[Row, list[Column]]:
        """The row as the reader of candidates takes it: a whole name becomes its parts, which may be columns too."""
        cells = tuple(line.at(place) for place in range(max(len(self.columns), len(line.cells))))
        if self.whole is None:
            return Row(line.number, cells), self.columns
        heading = self.columns[self.whole].heading
        parts = dict(
            zip(
                _NAME,
                (taken.name.initials, taken.name.first_name, taken.name.prefix, taken.name.last_name),
                strict=True,
            )
        )
        parts[Field.GENDER] = taken.gender
        added = {field: text for field, text in parts.items() if field not in self.places}
        columns = [*self.columns, *(Column(heading, field) for field in added)]
        return Row(line.number, (*cells[: len(self.columns)], *added.values())), columns

    def _note(self, line: Line, problem: RowProblem, candidate: CandidateRow) -> Note | None:
        place = self.places.get(problem.of) if problem.of else None
        if problem.of is None:
            return Note(Remark.NO_HEADING, Weight.FAULT, None, None, problem.found)
        if place is None:
            place = self.whole
        if problem.of is Field.LAST_NAME and not candidate.name.last_name:
            remark = Remark.NO_NAME if candidate.name == PersonName() else Remark.NO_LAST_NAME
            return Note(remark, Weight.FAULT, place, Field.LAST_NAME, line.at(place) if place is not None else "")
        if problem.of in _KEPT_AS_TYPED:
            remark = Remark.WITH_COMMA if "," in problem.found else Remark.STRANGE_SIGN
            return Note(remark, Weight.ADVICE, place, problem.of, problem.found)
        return Note(Remark.UNREADABLE, Weight.FAULT, place, problem.of, problem.found)

    def _districts(self, line: Line) -> tuple[tuple[int, ...], str]:
        place = self.places.get(Field.DISTRICT)
        if place is None or not line.at(place):
            return (), ""
        return named_districts(line.at(place), self.districts)

    def _with_repairs(self, line: Line, notes: list[Note]) -> list[Note]:
        """What a repair would change stands at its cell; one note for each cell."""
        for place in range(len(self.columns)):
            offered = self.fixes.get((line.number, place))
            if offered is None:
                continue
            repair, fix = offered
            at = next((index for index, note in enumerate(notes) if note.place == place), None)
            if at is not None:
                notes[at] = replace(notes[at], repair=repair, after=fix.after)
                continue
            field = self.columns[place].field
            notes.append(Note(Remark.REPAIRABLE, Weight.ADVICE, place, field, fix.before, repair, fix.after))
        return notes


def _with_doubles(rows: list[ReadRow]) -> tuple[ReadRow, ...]:
    """Rows with the BSN of an earlier row, or its name and date of birth, say so."""
    first: dict[object, int] = {}
    told = []
    for row in rows:
        other = next((first[key] for key in keys_of(row.candidate) if key in first), None)
        for key in keys_of(row.candidate):
            first.setdefault(key, row.line.number)
        note = Note(Remark.SAME_PERSON, Weight.ADVICE, None, other=other or 0)
        told.append(replace(row, notes=(*row.notes, note)) if other else row)
    return tuple(told)


def keys_of(candidate: CandidateRow) -> tuple[object, ...]:
    """By what a person is known again: the BSN, and the name with the date of birth."""
    by_number = (("bsn", candidate.bsn),) if candidate.bsn else ()
    by_name = ((name_key(candidate.name), candidate.birth_date),) if candidate.birth_date else ()
    return (*by_number, *by_name)


def name_key(name: PersonName) -> str:
    """A name without the differences of writing that mean nothing: case, full stops and blanks."""
    initials = name.initials.replace(".", "").replace(" ", "")
    return f"{initials}|{' '.join(name.surname.split())}".casefold()


def sorted_for_repair(rows: Sequence[ReadRow]) -> list[ReadRow]:
    """Faulty rows first, then those with advice, each in the order of the spreadsheet."""
    return sorted(rows, key=lambda row: (not row.is_faulty, not row.notes))


def counts(rows: Sequence[ReadRow]) -> Mapping[str, int]:
    """Of the filter links: all, with a note, faulty."""
    return {
        "all": len(rows),
        "noted": sum(bool(row.notes) for row in rows),
        "faulty": sum(row.is_faulty for row in rows),
    }
