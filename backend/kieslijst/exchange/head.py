"""The head of every message and the identifiers of election and district, read and written."""

from datetime import datetime

from lxml import etree

from kieslijst.exchange.document import Document
from kieslijst.exchange.elements import (
    add,
    add_if,
    attribute,
    child,
    clean,
    moment,
    needed,
    optional_day,
    text_of,
)
from kieslijst.exchange.message import Authority, ContestIdentifier, ElectionIdentifier, Header, Profile
from kieslijst.exchange.xml_names import CANONICALIZATION
from kieslijst.shared.clock import AMSTERDAM


def read_header(document: Document) -> Header:
    """The head, with its children in any order (kr:Schema stands in different places)."""
    root = document.root
    created = child(root, "kr:CreationDateTime")
    return Header(
        profile=document.profile,
        transaction=text_of(root, "TransactionId"),
        authority=_authority(root, "ManagingAuthority", "AuthorityIdentifier"),
        created_by=_authority(root, "ManagingAuthority", "kr:CreatedByAuthority"),
        issued=optional_day(root, "IssueDate"),
        created=moment(text_of(created), created) if created is not None and text_of(created) else None,
    )


def _authority(root: etree._Element, *path: str) -> Authority | None:
    found = child(root, *path)
    return None if found is None else Authority(attribute(found, "Id"), text_of(found))


def write_header(root: etree._Element, header: Header, *, canonical_form: bool) -> None:
    """The head in the order of the schema; `canonical_form` writes the method element (and binds the bytes to it)."""
    add(root, "TransactionId", header.transaction)
    if header.authority is not None:
        managing = add(root, "ManagingAuthority")
        add(managing, "AuthorityIdentifier", header.authority.name, Id=header.authority.code)
        add(managing, "AuthorityAddress")
        if header.created_by is not None:
            add(managing, "kr:CreatedByAuthority", header.created_by.name, Id=header.created_by.code)
    if header.issued is not None:
        add(root, "IssueDate", header.issued.isoformat())
    # The published schemas want kr:Schema here; e-KS writes it first. Readers take it anywhere.
    if header.profile is not Profile.V1_2_2:
        add(root, "kr:Schema", Version=header.profile)
    if header.created is not None:
        add(root, "kr:CreationDateTime", _local_time(header.created))
    if canonical_form:
        add(root, "ds:CanonicalizationMethod", Algorithm=CANONICALIZATION)


def _local_time(created: datetime) -> str:
    """Dutch time with milliseconds and no offset, as OSV writes it."""
    return created.astimezone(AMSTERDAM).replace(tzinfo=None).isoformat(timespec="milliseconds")


def read_election(parent: etree._Element) -> ElectionIdentifier:
    """What the message says of its election. Raises `Unreadable` when a date is none."""
    found = needed(parent, "ElectionIdentifier")
    domain = child(found, "kr:ElectionDomain")
    return ElectionIdentifier(
        election_id=attribute(found, "Id"),
        name=text_of(found, "ElectionName"),
        category=text_of(found, "ElectionCategory"),
        subcategory=text_of(found, "kr:ElectionSubcategory"),
        domain=None if domain is None else text_of(domain),
        domain_id=None if domain is None or domain.get("Id") is None else attribute(domain, "Id"),
        election_date=optional_day(found, "kr:ElectionDate"),
        nomination_date=optional_day(found, "kr:NominationDate"),
    )


def write_election(parent: etree._Element, election: ElectionIdentifier) -> None:
    """All fields in the one order that every receiver takes."""
    made = add(parent, "ElectionIdentifier", Id=election.election_id)
    add_if(made, "ElectionName", election.name)
    add(made, "ElectionCategory", election.category)
    add_if(made, "kr:ElectionSubcategory", election.subcategory)
    if election.domain is not None:
        add(made, "kr:ElectionDomain", election.domain, Id=election.domain_id)
    if election.election_date is not None:
        add(made, "kr:ElectionDate", election.election_date.isoformat())
    if election.nomination_date is not None:
        add(made, "kr:NominationDate", election.nomination_date.isoformat())


def read_contest(parent: etree._Element) -> ContestIdentifier:
    found = needed(parent, "ContestIdentifier")
    return ContestIdentifier(attribute(found, "Id"), text_of(found, "ContestName"))


def write_contest(parent: etree._Element, contest: ContestIdentifier, *, always_named: bool) -> None:
    """`always_named` writes an empty name too (a 210 needs the element)."""
    made = add(parent, "ContestIdentifier", Id=contest.contest_id)
    if always_named or clean(contest.name):
        add(made, "ContestName", contest.name)
