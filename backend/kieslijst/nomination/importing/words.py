"""The sentences of the import: names of columns, what a cell should hold, repairs and remarks."""

from collections.abc import Mapping
from dataclasses import dataclass

from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.model import Certainty, Taken
from kieslijst.nomination.importing.plan import Plan
from kieslijst.nomination.importing.repairs import Offer, Repair
from kieslijst.nomination.importing.rows import Note, Remark
from kieslijst.web.i18n import Text, mark, nmark

FIELDS: Mapping[Field, Text] = {
    Field.FULL_NAME: mark("Hele naam"),
    Field.INITIALS: mark("Voorletters"),
    Field.FIRST_NAME: mark("Roepnaam"),
    Field.PREFIX: mark("Voorvoegsel"),
    Field.LAST_NAME: mark("Achternaam"),
    Field.GENDER: mark("Geslacht"),
    Field.BIRTH_DATE: mark("Geboortedatum"),
    Field.PLACE: mark("Woonplaats"),
    Field.COUNTRY: mark("Land"),
    Field.BSN: mark("BSN"),
    Field.POSTCODE: mark("Postcode"),
    Field.NUMBER: mark("Huisnummer"),
    Field.ADDITION: mark("Toevoeging"),
    Field.STREET: mark("Straat"),
    Field.STREET_LINE: mark("Straat en huisnummer"),
    Field.ADDRESS_PLACE: mark("Plaats van het adres"),
    Field.ADDRESS_COUNTRY: mark("Land van het adres"),
    Field.ORDER: mark("Plaats op de lijst (de volgorde van de regels telt)"),
    Field.LIST: mark("Lijst"),
    Field.DISTRICT: mark("Kieskring"),
    Field.AGENT_INITIALS: mark("Gemachtigde: voorletters"),
    Field.AGENT_FIRST_NAME: mark("Gemachtigde: roepnaam"),
    Field.AGENT_PREFIX: mark("Gemachtigde: voorvoegsel"),
    Field.AGENT_LAST_NAME: mark("Gemachtigde: achternaam"),
    Field.AGENT_POSTCODE: mark("Gemachtigde: postcode"),
    Field.AGENT_NUMBER: mark("Gemachtigde: huisnummer"),
    Field.AGENT_ADDITION: mark("Gemachtigde: toevoeging"),
    Field.AGENT_STREET: mark("Gemachtigde: straat"),
    Field.AGENT_PLACE: mark("Gemachtigde: plaats"),
    Field.AGENT_COUNTRY: mark("Gemachtigde: land"),
}
CERTAINTIES: Mapping[Certainty, Text] = {
    Certainty.KNOWN: mark("herkend aan de naam"),
    Certainty.LIKELY: mark("herkend aan de inhoud, kijk het na"),
    Certainty.UNKNOWN: mark("niet herkend, kies zelf"),
    Certainty.CHOSEN: mark("door u gekozen"),
}
_POSTCODE = (mark("een postcode als 1234 AB"), mark("Zet de letters erbij of laat het vak leeg."))
_NUMBER = (mark("een huisnummer van hoogstens zeven cijfers"), mark("Zet het overige bij Toevoeging."))
_COUNTRY = (mark("een land of een landcode, als BE"), mark("Kies een land of laat het vak leeg."))
_EXPECTED: Mapping[Field, tuple[Text, Text]] = {
    Field.BIRTH_DATE: (mark("een datum die bestaat, als 27-3-1985"), mark("Verbeter de datum of laat het vak leeg.")),
    Field.GENDER: (mark("m, v of leeg"), mark("Op de lijst staat alleen (m), (v) of niets.")),
    Field.BSN: (mark("negen cijfers die samen een BSN zijn"), mark("Kijk de cijfers na of laat het vak leeg.")),
    Field.COUNTRY: _COUNTRY,
    Field.ADDRESS_COUNTRY: _COUNTRY,
    Field.AGENT_COUNTRY: _COUNTRY,
    Field.POSTCODE: _POSTCODE,
    Field.AGENT_POSTCODE: _POSTCODE,
    Field.NUMBER: _NUMBER,
    Field.AGENT_NUMBER: _NUMBER,
    Field.LAST_NAME: (mark("een achternaam"), mark("Vul de achternaam in.")),
}
_ANYTHING = (mark("iets anders"), mark("Verbeter het vak of laat het leeg."))


def column_name(heading: str, place: int) -> Text | str:
    """What the spreadsheet calls a column; without a name its number."""
    return heading or mark("kolom %(number)s", number=place + 1)


def sentence(note: Note, *, line: int, column: Text | str) -> Text:
    """A note with row, column, found, expected and remedy."""
    where = {"row": line, "column": column, "found": note.found}
    if note.remark is Remark.UNREADABLE:
        expected, remedy = _EXPECTED.get(note.field or Field.ORDER, _ANYTHING)
        return mark(
            "Regel %(row)s, %(column)s: '%(found)s' kunnen wij niet lezen. Verwacht: %(expected)s. %(remedy)s",
            **where,
            expected=expected,
            remedy=remedy,
        )
    if note.remark is Remark.REPAIRABLE:
        return mark(
            "Regel %(row)s, %(column)s: '%(found)s' wordt '%(after)s' als u dat hierboven kiest.",
            **where,
            after=note.after,
        )
    return _other_sentence(note, where)


def _other_sentence(note: Note, where: Mapping[str, object]) -> Text:
    values = {**where, "other": note.other}
    return Text(_OTHERS[note.remark].message, values)


_OTHERS: Mapping[Remark, Text] = {
    Remark.NO_NAME: mark("Regel %(row)s heeft geen naam en wordt niet overgenomen. Vul een achternaam in."),
    Remark.NO_LAST_NAME: mark("Regel %(row)s heeft geen achternaam. Vul de achternaam in."),
    Remark.NO_HEADING: mark(
        "Regel %(row)s heeft meer vakken dan er kolommen zijn: '%(found)s' lezen wij niet. "
        "Kijk of er een scheidingsteken te veel staat."
    ),
    Remark.STRANGE_SIGN: mark(
        "Regel %(row)s, %(column)s: '%(found)s' heeft een teken dat niet op de lijst kan. "
        "Verwacht: letters. Wat u schreef, blijft staan."
    ),
    Remark.WITH_COMMA: mark(
        "Regel %(row)s, %(column)s: '%(found)s' heeft een komma. "
        "Verwacht: alleen de achternaam. Zet de andere delen in hun eigen kolom."
    ),
    Remark.TITLE_OFF: mark(
        "Regel %(row)s: de titel '%(found)s' staat niet op de lijst. Wij nemen de naam zonder titel over."
    ),
    Remark.NO_DISTRICT: mark(
        "Regel %(row)s, %(column)s: '%(found)s' is geen kieskring van deze verkiezing. "
        "Verwacht: de naam of het nummer van een kieskring. Verbeter het vak."
    ),
    Remark.SAME_PERSON: mark("Regel %(row)s is dezelfde persoon als regel %(other)s."),
}


def offered(offer: Offer, *, column: Text | str) -> Text:
    """What a repair does, with its number of cells and the first as example."""
    first = offer.fixes[0]
    values = {"column": column, "count": len(offer.fixes), "before": first.before, "after": first.after}
    return Text(_REPAIRS[offer.repair].message, values)


_REPAIRS: Mapping[Repair, Text] = {
    Repair.ZERO_BSN: mark(
        "%(column)s: zet de verloren 0 weer vooraan (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.DECIMAL_NUMBER: mark(
        "%(column)s: maak er weer een huisnummer van (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.SERIAL_DATE: mark(
        "%(column)s: maak van de Excel-nummers datums (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.SHORT_YEAR: mark(
        "%(column)s: schrijf het jaar met vier cijfers (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.MONTH_FIRST: mark(
        "%(column)s: de maand staat vooraan, wissel dag en maand (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.CAPITALS: mark(
        "%(column)s: gebruik alleen hoofdletters vooraan (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.PREFIX: mark(
        "%(column)s: zet het voorvoegsel in een eigen kolom (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.TITLE: mark("%(column)s: haal titels weg (%(count)s keer; '%(before)s' wordt '%(after)s')"),
    Repair.POSTCODE_LETTERS: mark(
        "%(column)s: schrijf de postcode als 1234AB (%(count)s keer; '%(before)s' wordt '%(after)s')"
    ),
    Repair.ABROAD: mark("%(column)s: zet het land in een eigen kolom (%(count)s keer; '%(before)s' wordt '%(after)s')"),
    Repair.COUNTRY: mark("%(column)s: maak van landen landcodes (%(count)s keer; '%(before)s' wordt '%(after)s')"),
    Repair.SPELLING: mark("%(column)s: bedoelt u de gemeente '%(after)s' in plaats van '%(before)s'?"),
}


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows went which way."""

    new: int
    updated: int
    known: int
    skipped: int
    refused: int


def in_numbers(plan: Plan) -> list[Text]:
    """What taking over would do, in numbers."""
    return told(Counted(len(plan.new), len(plan.updated), plan.known, len(plan.skipped), len(plan.refused)))


def did(taken: Taken) -> list[Text]:
    """What an import did, in numbers."""
    return told(Counted(len(taken.added), len(taken.updated), taken.known, len(taken.skipped), len(taken.refused)))


def told(counted: Counted) -> list[Text]:
    """ "46 nieuw", "3 bijgewerkt", "1 overgeslagen": only what is not nought."""
    words = (
        (counted.new, nmark("1 nieuw", "%(n)s nieuw", counted.new)),
        (counted.updated, nmark("1 bijgewerkt", "%(n)s bijgewerkt", counted.updated)),
        (counted.known, nmark("1 stond al in het adresboek", "%(n)s stonden al in het adresboek", counted.known)),
        (counted.skipped, nmark("1 overgeslagen, staat er al", "%(n)s overgeslagen, staan er al", counted.skipped)),
        (
            counted.refused,
            nmark("1 zonder naam, niet overgenomen", "%(n)s zonder naam, niet overgenomen", counted.refused),
        ),
    )
    return [text for count, text in words if count]


TEMPLATE = (
    Field.INITIALS,
    Field.FIRST_NAME,
    Field.PREFIX,
    Field.LAST_NAME,
    Field.GENDER,
    Field.BIRTH_DATE,
    Field.PLACE,
    Field.COUNTRY,
    Field.BSN,
    Field.POSTCODE,
    Field.NUMBER,
    Field.ADDITION,
    Field.STREET,
    Field.ADDRESS_PLACE,
)
"""The columns of the template, under the names that the import knows again."""
