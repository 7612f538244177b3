"""Checks on the bytes and the head of any message (import contract 1 and 4.2)."""

import re
import unicodedata
from collections.abc import Iterator

from lxml import etree

from kieslijst.exchange.candidate import ListType
from kieslijst.exchange.checks.finding import error, info, warning
from kieslijst.exchange.document import Document, canonical, safe_parser
from kieslijst.exchange.elements import attribute, child, text_of
from kieslijst.exchange.lists import MISSPELT_SET
from kieslijst.exchange.message import MessageKind
from kieslijst.exchange.xml_names import qualified, unqualified

_AUTHORITY = re.compile(r"CSB|(HSB|SB)\d+|\d{4}")
_FIELDS_IN_ORDER = (
    "ElectionName",
    "ElectionCategory",
    "kr:ElectionSubcategory",
    "kr:ElectionDomain",
    "kr:ElectionDate",
    "kr:NominationDate",
)


@error
def has_no_byte_order_mark(document: Document) -> Iterator[str]:
    if document.has_byte_order_mark:
        yield (
            "Het bestand begint met een byte order mark (BOM). Abacus laat die weg voor het de hash berekent, "
            "dus de hash klopt nooit. Sla het bestand op als UTF-8 zonder BOM."
        )


@warning
def is_canonical_where_it_says_so(document: Document) -> Iterator[str]:
    if child(document.root, "ds:CanonicalizationMethod") is None:
        return
    if not _is_canonical(document.data):
        yield (
            "Het bestand noemt een CanonicalizationMethod, maar staat niet in die vorm (verwacht: één regel zonder "
            "inspringen). OSV berekent dan een andere hash dan Abacus. Maak het bestand opnieuw."
        )


def _is_canonical(data: bytes) -> bool:
    """Names of namespaces that are no addresses have no canonical form at all."""
    try:
        return canonical(etree.fromstring(data, safe_parser(keep_comments=True))) == data
    except etree.C14NError:
        return False


@warning
def is_composed_text(document: Document) -> Iterator[str]:
    if not unicodedata.is_normalized("NFC", document.data.decode("utf-8")):
        yield (
            "Letters met accenten staan los van hun accent (geen Unicode-vorm NFC). Namen kunnen verkeerd in druk "
            "komen. Maak het bestand opnieuw."
        )


@error
def schema_version_is_5(document: Document) -> Iterator[str]:
    version = attribute(document.root, "SchemaVersion")
    if version != "5":
        yield f"SchemaVersion is “{version[:20]}”; verwacht was 5. Abacus leest het bestand niet."


@error
def transaction_is_a_number(document: Document) -> Iterator[str]:
    text = text_of(document.root, "TransactionId")
    if not re.fullmatch(r"\d{1,19}", text):
        yield f"TransactionId is “{text[:20]}”; verwacht was een getal, gewoonlijk 1."


@error
def says_when_it_was_made(document: Document) -> Iterator[str]:
    if not text_of(document.root, "kr:CreationDateTime"):
        yield "CreationDateTime ontbreekt: de datum en tijd waarop het bestand is gemaakt."


@error
def has_an_issue_date(document: Document) -> Iterator[str]:
    if document.kind is not MessageKind.DEFINITION and not text_of(document.root, "IssueDate"):
        yield "IssueDate ontbreekt: de dag waarop het bestand is uitgegeven."


@error
def names_its_authority(document: Document) -> Iterator[str]:
    found = child(document.root, "ManagingAuthority", "AuthorityIdentifier")
    lists = document.kind in (MessageKind.DISTRICT_LISTS, MessageKind.ALL_LISTS)
    if found is None:
        if lists:
            yield "ManagingAuthority ontbreekt: het centraal stembureau dat de lijsten heeft vastgesteld."
    elif not _AUTHORITY.fullmatch(attribute(found, "Id")):
        yield (
            f"De code van het stembureau is “{attribute(found, 'Id')[:20]}”; "
            "verwacht was CSB, HSB met een nummer, SB met een nummer, of vier cijfers."
        )


@error
def home_places_have_no_country(document: Document) -> Iterator[str]:
    """Files with lists do name NL at times, and their receivers take it."""
    for found in document.root.iter("{*}CountryNameCode"):
        if document.kind is MessageKind.NOMINATION and text_of(found).upper() == "NL":
            yield f"Op regel {found.sourceline} staat landcode NL; bij een plaats in Nederland hoort geen land."


@info
def lists_come_from_the_csb(document: Document) -> Iterator[str]:
    found = child(document.root, "ManagingAuthority", "AuthorityIdentifier")
    lists = document.kind in (MessageKind.DISTRICT_LISTS, MessageKind.ALL_LISTS)
    if lists and found is not None and attribute(found, "Id") != "CSB":
        yield f"De code van het stembureau is {attribute(found, 'Id')[:20]}; OSV2020 schrijft hier altijd CSB."


@info
def identifier_fields_stand_in_order(document: Document) -> Iterator[str]:
    for found in document.root.iter("{*}ElectionIdentifier"):
        names = [unqualified(each.tag) for each in found]
        known = [name for name in names if name in _FIELDS_IN_ORDER]
        if known != sorted(known, key=_FIELDS_IN_ORDER.index):
            yield f"De velden van de verkiezing staan in een andere volgorde dan gewoonlijk: {', '.join(known)}."


@warning
def list_types_are_spelt_as_in_the_schema(document: Document) -> Iterator[str]:
    for found in document.root.iter(qualified("Type")):
        if text_of(found) == MISSPELT_SET:
            yield f"Op regel {found.sourceline} staat “{MISSPELT_SET}”; verwacht was “{ListType.SET}”."


ANY_MESSAGE = (
    has_no_byte_order_mark,
    is_canonical_where_it_says_so,
    is_composed_text,
    schema_version_is_5,
    transaction_is_a_number,
    says_when_it_was_made,
    has_an_issue_date,
    names_its_authority,
    home_places_have_no_country,
    lists_come_from_the_csb,
    identifier_fields_stand_in_order,
    list_types_are_spelt_as_in_the_schema,
)
