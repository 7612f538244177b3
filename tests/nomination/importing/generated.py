"""Spreadsheets from a seeded generator, good and hostile, with what each of them means."""

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from tests.builders import NAMES, PLACES
from tests.exchange.spreadsheet.workbooks import Cell, ods, xlsx, xlsx_of_xml

COUNT, SEED = 200, 20270101
_EPOCH = date(1899, 12, 30)
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
_SEPARATORS = "\t;,|"
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_FORMULAS = ('=HYPERLINK("http://127.0.0.1/";"klik")', "+1+1", "@SUM(A1:A9)", "-2+3", "=cmd|' /C calc'!A0")


@dataclass(frozen=True, slots=True)
class Truth:
    """Somebody as the spreadsheet means them."""

    initials: str
    prefix: str
    last_name: str
    born: date
    bsn: str
    place: str


@dataclass(frozen=True, slots=True)
class Made:
    """A spreadsheet: its bytes, and who stands in it; `None` when it holds nobody that must be read."""

    kind: str
    content: bytes
    people: tuple[Truth, ...] | None
    strange: frozenset[str] = field(default_factory=frozenset)


def spreadsheets() -> Iterator[Made]:
    """The same two hundred in every run."""
    chance = random.Random(SEED)  # noqa: S311 - a reproducible choice, no secret
    kinds = (*[_text] * 8, _workbook, _open_document, _formulas, _broken, _bomb)
    yield _long_text(chance)
    yield _long_workbook(chance)
    for number in range(COUNT - 2):
        yield kinds[number % len(kinds)](chance)


def _people(chance: random.Random, count: int) -> tuple[Truth, ...]:
    return tuple(_person(chance, number) for number in range(count))


def _person(chance: random.Random, number: int) -> Truth:
    name = chance.choice(NAMES)
    born = date(1940 + chance.randrange(60), 1 + chance.randrange(12), 1 + chance.randrange(28))
    bsn = chance.choice(("", "010000008", "123456782"))
    return Truth(name.initials, name.prefix, f"{name.last_name} {number}", born, bsn, chance.choice(PLACES))


_HEADINGS = (
    ("Voorletters", "Tussenvoegsel", "Achternaam", "Geboortedatum", "BSN", "Woonplaats"),
    ("voorl.", "tv", "naam", "geb.dat", "sofi", "wpl"),
    ("Foarletters", "Foarheaksel", "Efternamme", "Bertedatum", "BSN", "Wenplak"),
    ("initials", "prefix", "last name", "date of birth", "bsn", "residence"),
)
_DATES: tuple[Callable[[date], str], ...] = (
    lambda day: f"{day:%d-%m-%Y}",
    lambda day: f"{day.day}/{day.month}/{day.year}",
    lambda day: day.isoformat(),
    lambda day: str((day - _EPOCH).days),
    lambda day: f"{day:%d-%m-%y}",
    lambda day: f"{day.day} {_MONTHS[day.month - 1]} {day.year}",
)


def _rows(chance: random.Random, people: tuple[Truth, ...]) -> list[list[str]]:
    """Headings and cells, columns in any order, zeros lost and rows left empty."""
    order = chance.sample(range(6), 6)
    headings, dated, lost = chance.choice(_HEADINGS), chance.choice(_DATES), chance.random() < 0.5
    rows = [[headings[place] for place in order]]
    for one in people:
        bsn = one.bsn.lstrip("0") if lost else one.bsn
        cells = (one.initials, one.prefix, one.last_name, dated(one.born), bsn, one.place)
        rows += [[""] * 6] * (chance.random() < 0.1)
        rows.append([cells[place] for place in order])
    return rows


def _text(chance: random.Random) -> Made:
    people = _people(chance, chance.randrange(1, 40))
    separator, encoding = chance.choice(_SEPARATORS), chance.choice(_ENCODINGS)
    quote = chance.random() < 0.3
    lines = [separator.join(_quoted(cell, separator, always=quote) for cell in row) for row in _rows(chance, people)]
    text = chance.choice(("\n", "\r\n")).join(lines)
    lost = frozenset(letter for letter in text if not letter.encode(encoding, "ignore"))
    return Made(f"text {encoding} {separator!r}", text.encode(encoding, "replace"), people, lost)


def _quoted(cell: str, separator: str, *, always: bool) -> str:
    return '"' + cell.replace('"', '""') + '"' if always or separator in cell or '"' in cell else cell


def _long_text(chance: random.Random) -> Made:
    people = _people(chance, 1_000)
    text = "\n".join("\t".join(row) for row in _rows(chance, people))
    return Made("a thousand rows as text", text.encode(), people)


def _long_workbook(chance: random.Random) -> Made:
    people = _people(chance, 1_000)
    return Made("a thousand rows in a workbook", xlsx([list(row) for row in _rows(chance, people)]), people)


def _workbook(chance: random.Random) -> Made:
    """Days as days or as bare numbers, a BSN as a number, a title above, a second sheet."""
    people = _people(chance, chance.randrange(1, 30))
    as_days = chance.random() < 0.5
    rows: list[list[Cell]] = [["voorletters", "voorvoegsel", "achternaam", "geboortedatum", "bsn", "woonplaats"]]
    for one in people:
        number: Cell = float(one.bsn) if one.bsn else ""
        rows.append([one.initials, one.prefix, one.last_name, float((one.born - _EPOCH).days), number, one.place])
        rows += [[]] * (chance.random() < 0.1)
    more = [[["een", "ander", "blad"]]] * (chance.random() < 0.3)
    return Made("workbook", xlsx(rows, *more, dates=frozenset({3} if as_days else ())), people)


def _open_document(chance: random.Random) -> Made:
    people = _people(chance, chance.randrange(1, 30))
    return Made("open document", ods(_rows(chance, people)), people)


def _formulas(chance: random.Random) -> Made:
    """Cells that a spreadsheet would run; here they are text."""
    person = _person(chance, 0)
    cells = [person.initials, person.last_name, chance.choice(_FORMULAS)]
    content = ";".join(_quoted(cell, ";", always=False) for cell in cells)
    return Made("hostile formulas", f"voorletters;achternaam;woonplaats\n{content}".encode(), None)


def _broken(chance: random.Random) -> Made:
    """Half a zip, noise, another file."""
    whole = xlsx([["voorletters", "achternaam"], ["A.", "Zandkuil"]])
    content = chance.choice((whole[: chance.randrange(5, len(whole))], chance.randbytes(500), b"%PDF-1.7\n" + whole))
    return Made("broken", content, None)


def _bomb(chance: random.Random) -> Made:
    """Small to send, large to open: rows, cells and entities without end, or a zip of nothing."""
    return Made("bomb", chance.choice(_bombs()), None)


@cache
def _bombs() -> tuple[bytes, ...]:
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    repeated = (
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="9999" '
        'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
    )
    return (
        xlsx_of_xml("<row/>" * 8_000_000),
        xlsx_of_xml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
        xlsx_of_xml(entity + '<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>'),
        xlsx([["A.", "x" * 400_000]]),
        ods([["a"]], repeated=repeated),
        _nested(),
    )


def _nested() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 50_000_000)
    return packed.getvalue()
