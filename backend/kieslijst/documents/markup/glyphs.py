"""Which characters the papers can print, and the refusal of those they cannot.

A character that the fonts of the repository lack would otherwise become a box, or come from
whatever font the machine has; both would put another name on paper than the one that was filed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache, lru_cache
from typing import Any, TypeVar, cast

from kieslijst.documents.models.h9 import H9
from kieslijst.documents.parts.declarations import Declaration
from kieslijst.documents.words.inputs import AddressedPerson, CandidateRow, PrintedList
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.errors import KieslijstError
from kieslijst.shared.person_name import PersonName

FONTS = TEMPLATES / "_layout" / "fonts"
_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_WHO = {
    "submitter": "de inleveraar",
    "substitutes": "de vervanger",
    "authorised_person": "de gemachtigde",
    "addressee": "de geadresseerde",
}
_WHAT = {
    "appellation": "de aanduiding",
    "replaces": "de eerdere aanduiding",
    "committee": "het centraal stembureau",
    "session": "de zitting",
    "groups": "een politieke groepering",
    "first": "de eerste kandidaat",
    "omissions": "een verzuim",
    "candidate": "een kandidaat met een verzuim",
    "term": "de plaats van herstel",
    "notes": "de opmerkingen",
    "head": "de afzender van de brief",
    "officer": "de naam van wie ondertekent",
    "signers": "de naam of functie van wie ondertekent",
    "legal_person": "de gegevens van de vereniging of stichting",
    "legal_name": "de statutaire naam",
    "agent": "de gemachtigde",
    "deputy": "de plaatsvervangend gemachtigde",
    "entries": "een aanduiding in het register",
    "deposit": "de gegevens van de betaling",
    "body": "de ontvanger van de betaling",
    "reasons": "de reden van het besluit",
    "gazette": "de naam van het publicatieblad",
    "appeal": "het adres voor beroep",
    "districts": "de naam van een kieskring",
    "election": "de naam van de verkiezing",
    "college": "de naam van een provincie of kiescollege",
}
_LONGEST_SHOWN = 80
_Form = TypeVar("_Form")


class MissingGlyph(KieslijstError):
    """A name or another value holds a character that cannot be printed.

    `whose` says where ("kandidaat 7, S. Kuipers"), `character` is the one that stands in the way.
    """

    def __init__(self, whose: str, character: str) -> None:
        self.whose = whose
        self.character = character
        super().__init__(
            f"Wij kunnen een teken niet drukken bij {whose or 'dit papier'}: {_called(character)}. "
            "Gebruik letters van het Latijnse alfabet, met of zonder accent, en maak de papieren opnieuw."
        )

    def __reduce__(self) -> tuple[type["MissingGlyph"], tuple[str, str]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return MissingGlyph, (self.whose, self.character)


def _called(character: str) -> str:
    name = unicodedata.name(character, "een teken zonder naam")
    return f"U+{ord(character):04X} ({name})"


@cache
def printable() -> frozenset[int]:
    """The code points that both weights of the paper's font have."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - as WeasyPrint, only needed when papers are made

    repertoires = (set(TTFont(FONTS / f"NotoSans-{weight}.ttf").getBestCmap()) for weight in ("Regular", "Bold"))
    return frozenset(set.intersection(*repertoires))


def ready_to_print(form: _Form) -> _Form:
    """The same input with all texts composed (NFC) and line breaks made blanks.

    Raises `MissingGlyph` for the first character that the fonts lack.
    """
    composed = cast(_Form, _composed(form))
    _require_printable(composed, "")
    return composed


def _require_printable(value: object, whose: str) -> None:
    for owner, text in _texts(value, whose):
        for character in text:
            if ord(character) not in printable():
                raise MissingGlyph(owner, character)


@lru_cache(maxsize=4)
def _ready_list(shown: PrintedList) -> PrintedList:
    """Composed and checked once for all forms of a list."""
    changes: dict[str, Any] = {field.name: _composed(getattr(shown, field.name)) for field in fields(shown)}
    ready = replace(shown, **changes)
    for field in fields(ready):
        _require_printable(getattr(ready, field.name), _WHAT.get(field.name, ""))
    return ready


def _composed(value: object) -> object:
    """Walks dataclasses and tuples; anything that is not text stays as it is."""
    if type(value) is str:
        return _BREAKS.sub(" ", unicodedata.normalize("NFC", value))
    if isinstance(value, tuple):
        return tuple(_composed(part) for part in value)
    if isinstance(value, PrintedList):
        return _ready_list(value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _composed(getattr(value, f.name)) for f in fields(value)})
    return value


def _texts(value: object, whose: str) -> Iterator[tuple[str, str]]:
    """Every text in the input with the person or thing it belongs to."""
    if type(value) is str:
        yield whose, value
    elif isinstance(value, PrintedList):
        return
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part, whose)
    elif is_dataclass(value) and not isinstance(value, type):
        owner = _owner(value, whose)
        for field in fields(value):
            name = _WHO.get(field.name) or _WHAT.get(field.name)
            yield from _texts(getattr(value, field.name), name or owner)


def _owner(value: object, whose: str) -> str:
    if isinstance(value, H9 | Declaration):
        return _named(f"kandidaat {value.position}", value.candidate.name)
    if isinstance(value, CandidateRow):
        return _named(f"kandidaat {value.position}", value.name)
    if isinstance(value, AddressedPerson):
        return _named(whose, value.name)
    return whose


def _named(role: str, name: PersonName) -> str:
    return f"{role}, {_readable(name.in_text)}" if name.in_text else role


def _readable(name: str) -> str:
    """Short enough for a message, and without what cannot be shown or written down (control signs, half characters)."""
    shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in name)
    return shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
