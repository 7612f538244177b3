"""EML 110a, the election definition: read from any program, written as OSV writes it."""

from lxml import etree

from kieslijst.exchange.document import Document, open_document
from kieslijst.exchange.election_definition import (
    Committee,
    CommitteeCategory,
    ElectionDefinition,
    Region,
    RegionCategory,
    RegisteredAppellation,
)
from kieslijst.exchange.elements import (
    add,
    attribute,
    child,
    children,
    choice,
    needed,
    optional_number,
    root_element,
    text_of,
    truth,
    yes_or_no,
)
from kieslijst.exchange.head import read_election, read_header, write_election, write_header
from kieslijst.exchange.message import MessageKind
from kieslijst.exchange.wrong_kind import expect
from kieslijst.shared.errors import Unreadable

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def read(data: bytes) -> ElectionDefinition:
    """The definition in these bytes. Raises `Unreadable` with one clear line."""
    return read_document(open_document(data))


def read_document(document: Document) -> ElectionDefinition:
    """The definition in an opened document. Raises `Unreadable`."""
    expect(document, MessageKind.DEFINITION)
    election = needed(document.root, "ElectionEvent", "Election")
    contest = needed(election, "Contest")
    return ElectionDefinition(
        header=read_header(document),
        election=read_election(election),
        contest_id=attribute(needed(contest, "ContestIdentifier"), "Id"),
        voting_method=text_of(contest, "VotingMethod"),
        max_votes=optional_number(text_of(contest, "MaxVotes"), contest),
        seats=optional_number(text_of(election, "kr:NumberOfSeats"), election),
        threshold=optional_number(text_of(election, "kr:PreferenceThreshold"), election),
        regions=tuple(_region(found) for found in children(child(election, "kr:ElectionTree"), "kr:Region")),
        registered=tuple(
            _registered(found) for found in children(child(election, "kr:RegisteredParties"), "kr:RegisteredParty")
        ),
    )


def _region(found: etree._Element) -> Region:
    superior = attribute(found, "SuperiorRegionCategory")
    if len(children(found, "kr:RegionName")) > 1:
        raise Unreadable(f"In <kr:Region> (regel {found.sourceline}) staan twee namen; verwacht was één.")
    return Region(
        category=choice(RegionCategory, attribute(found, "RegionCategory"), found),
        number=optional_number(attribute(found, "RegionNumber"), found),
        name=text_of(found, "kr:RegionName"),
        superior_category=choice(RegionCategory, superior, found) if superior else None,
        superior_number=optional_number(attribute(found, "SuperiorRegionNumber"), found),
        roman_numerals=truth(attribute(found, "RomanNumerals") or "false", found),
        frisian_export_allowed=truth(attribute(found, "FrysianExportAllowed") or "false", found),
        committees=tuple(_committee(sits) for sits in children(found, "kr:Committee")),
    )


def _committee(found: etree._Element) -> Committee:
    accepts = attribute(found, "AcceptCentralSubmissions")
    return Committee(
        category=choice(CommitteeCategory, attribute(found, "CommitteeCategory"), found),
        name=None if found.get("CommitteeName") is None else attribute(found, "CommitteeName"),
        accepts_central_submissions=truth(accepts, found) if accepts else None,
    )


def _registered(found: etree._Element) -> RegisteredAppellation:
    has_owner = child(found, "kr:RegisteredBy") is not None
    return RegisteredAppellation(
        appellation=text_of(found, "kr:RegisteredAppellation"),
        registered_by=text_of(found, "kr:RegisteredBy") if has_owner else None,
    )


def write(definition: ElectionDefinition) -> bytes:
    """The bytes to publish: indented, with declaration and without method element, as OSV makes a 110a."""
    root = root_element(MessageKind.DEFINITION, "xnl", "xal", "kr")
    write_header(root, definition.header, canonical_form=False)
    event = add(root, "ElectionEvent")
    add(event, "EventIdentifier")
    election = add(event, "Election")
    write_election(election, definition.election)
    contest = add(election, "Contest")
    add(contest, "ContestIdentifier", Id=definition.contest_id)
    add(contest, "VotingMethod", definition.voting_method)
    add(contest, "MaxVotes", _digits(definition.max_votes))
    if definition.seats is not None:
        add(election, "kr:NumberOfSeats", str(definition.seats))
    if definition.threshold is not None:
        add(election, "kr:PreferenceThreshold", str(definition.threshold))
    tree = add(election, "kr:ElectionTree")
    for region in definition.regions:
        _add_region(tree, region)
    _add_registered(add(election, "kr:RegisteredParties"), definition.registered)
    etree.indent(root, " " * 4)
    return _DECLARATION + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"


def _add_region(tree: etree._Element, region: Region) -> None:
    made = add(
        tree,
        "kr:Region",
        RegionNumber=_digits(region.number),
        RegionCategory=region.category,
        RomanNumerals=yes_or_no(region.roman_numerals or None),
        FrysianExportAllowed=yes_or_no(region.frisian_export_allowed or None),
        SuperiorRegionNumber=_digits(region.superior_number),
        SuperiorRegionCategory=region.superior_category,
    )
    add(made, "kr:RegionName", region.name)
    for committee in region.committees:
        add(
            made,
            "kr:Committee",
            CommitteeCategory=committee.category,
            CommitteeName=committee.name,
            AcceptCentralSubmissions=yes_or_no(committee.accepts_central_submissions),
        )


def _add_registered(parties: etree._Element, registered: tuple[RegisteredAppellation, ...]) -> None:
    for each in registered:
        party = add(parties, "kr:RegisteredParty")
        add(party, "kr:RegisteredAppellation", each.appellation)
        if each.registered_by is not None:
            add(party, "kr:RegisteredBy", each.registered_by)


def _digits(number: int | None) -> str | None:
    return None if number is None else str(number)
