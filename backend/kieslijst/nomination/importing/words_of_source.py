"""The sentences about a file or an earlier nomination that was brought in."""

from collections.abc import Mapping

from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.nomination.importing.matching import Differing
from kieslijst.nomination.importing.source import Group, Report, Reported, SourceKind
from kieslijst.nomination.importing.words import FIELDS
from kieslijst.nomination.model import Person
from kieslijst.shared.address import PostalAddress
from kieslijst.web.i18n import Text, mark

KINDS: Mapping[SourceKind, Text] = {
    SourceKind.NOMINATION: mark("kandidatenlijst van een partij (EML 210)"),
    SourceKind.DISTRICT_LISTS: mark("vastgestelde lijsten van een kieskring (EML 230b)"),
    SourceKind.ALL_LISTS: mark("vastgestelde lijsten van alle kieskringen (EML 230c)"),
    SourceKind.EARLIER: mark("uw eerdere kandidaatstelling"),
}
GROUPS: Mapping[Group, Text] = {
    Group.DIFFERS: mark("Anders dan bij uw verkiezing"),
    Group.IGNORED: mark("Wat wij niet overnemen"),
    Group.OWN: mark("Wat er in het bestand niet klopt"),
    Group.RECEIVER: mark("Wat andere programma's zouden weigeren"),
}
_REPORTS: Mapping[Report, Text] = {
    Report.OTHER_ELECTION: mark(
        "Het bestand is van verkiezing %(theirs)s; die van u is %(ours)s. De personen kunt u gewoon overnemen."
    ),
    Report.OTHER_TYPE: mark("Het bestand is van een andere soort verkiezing (%(theirs)s in plaats van %(ours)s)."),
    Report.OTHER_DATE: mark("De dag van stemming is in het bestand %(theirs)s; bij ons %(ours)s."),
    Report.OTHER_AREA: mark("Het gebied is in het bestand '%(theirs)s'; bij ons '%(ours)s'."),
    Report.OTHER_APPELLATION: mark("Boven de lijst staat in het bestand '%(theirs)s'; bij u '%(ours)s'."),
    Report.UNKNOWN_DISTRICT: mark("Kieskring %(name)s hoort niet bij deze verkiezing en wordt niet gekozen."),
    Report.OTHER_NUMBER: mark(
        "Kieskring %(name)s heeft in het bestand nummer %(theirs)s; bij ons %(ours)s. De naam telt."
    ),
    Report.UNREAD: mark("Het onderdeel %(name)s (%(count)s keer) lezen wij niet."),
    Report.SCHEMA: mark(
        "Het schema van EML_NL %(profile)s neemt het bestand niet aan (%(count)s keer). Het eerste, in het Engels: "
        "%(first)s"
    ),
    Report.COMBINATION: mark("Gemachtigden voor lijstencombinaties (%(count)s): die kent de wet niet meer."),
    Report.MORE_SUBMITTERS: mark("Er staat meer dan een inleveraar in. Wij lezen alleen %(name)s."),
    Report.NAMELESS: mark("Kandidaten zonder naam (%(count)s): die nemen wij niet over."),
    Report.ELSEWHERE: mark("Uw naam '%(ours)s' staat niet in het bestand. Kies zelf de lijst."),
    Report.NO_BSN: mark("Het BSN en de instemming: die vraagt u opnieuw aan elke kandidaat."),
}
COMPARED: Mapping[Field, Text] = {
    **{field: FIELDS[field] for field in (Field.INITIALS, Field.FIRST_NAME, Field.LAST_NAME, Field.GENDER)},
    **{field: FIELDS[field] for field in (Field.BIRTH_DATE, Field.PLACE, Field.BSN)},
    Field.STREET_LINE: mark("Adres"),
    Field.AGENT_LAST_NAME: mark("Gemachtigde"),
}
_NO_BSN = mark("geen BSN")


def reported(one: Reported) -> Text:
    """The sentence of a report; a check of the files speaks for itself, in Dutch."""
    if one.report is Report.CHECK:
        return Text(one.values["message"])
    return Text(_REPORTS[one.report].message, one.values)


def both(one: Differing) -> tuple[Text | str, Text | str]:
    """Ours and theirs of a field that differs; of a BSN no more than its end."""
    return _shown(one.ours, one.field), _shown(one.theirs, one.field)


def _shown(person: Person, field: Field) -> Text | str:
    name = person.name
    if field is Field.BSN:
        return _NO_BSN if person.has_no_bsn else f"••••••{person.bsn[-3:]}"
    shown = {
        Field.INITIALS: name.initials,
        Field.FIRST_NAME: name.first_name,
        Field.LAST_NAME: name.surname,
        Field.GENDER: person.gender.value if person.gender else "",
        Field.BIRTH_DATE: person.birth_date.on_form if person.birth_date else "",
        Field.PLACE: person.residence.on_list,
        Field.STREET_LINE: _address(person.address),
        Field.AGENT_LAST_NAME: person.authorised_person.name.in_text,
    }
    return shown[field]


def _address(address: PostalAddress) -> str:
    country = "" if address.country in ("", "NL") else address.country
    town = f"{address.postcode} {address.place}".strip()
    return ", ".join(filter(None, (address.street_line or address.street, town, country)))
