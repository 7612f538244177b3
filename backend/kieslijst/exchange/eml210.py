"""EML 210, the nomination of one list: read from any program, written in canonical form."""

from lxml import etree

from kieslijst.exchange.document import Document, canonical, open_document
from kieslijst.exchange.elements import add, add_if, attribute, child, children, choice, needed, root_element, text_of
from kieslijst.exchange.head import (
    read_contest,
    read_election,
    read_header,
    write_contest,
    write_election,
    write_header,
)
from kieslijst.exchange.lists import read_list, write_list
from kieslijst.exchange.message import Authority, ContestIdentifier, MessageKind
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.exchange.people import read_address, read_living, read_name, write_address, write_living, write_name
from kieslijst.exchange.wrong_kind import expect
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.person_name import PersonName

NOBODY = Authority("0000")
POLITICAL_GROUP = Authority("0000", "De politieke partij")
"""Who is named in the head of a 210: no committee manages it, the political group made it."""


def read(data: bytes) -> Nomination:
    """The nomination in these bytes. Raises `Unreadable` with one clear line."""
    return read_document(open_document(data))


def read_document(document: Document) -> Nomination:
    """The nomination in an opened document. Raises `Unreadable`."""
    expect(document, MessageKind.NOMINATION)
    nomination = needed(document.root, "Nomination")
    affiliation = needed(nomination, "Affiliation")
    named = child(affiliation, "kr:ListData", "kr:Contests")
    return Nomination(
        header=read_header(document),
        election=read_election(nomination),
        contest=read_contest(nomination),
        candidate_list=read_list(affiliation),
        contests=tuple(
            ContestIdentifier(attribute(found, "Id"), text_of(found)) for found in children(named, "kr:Contest")
        ),
        proposers=tuple(_proposer(found) for found in children(child(nomination, "Nominate"), "Proposer")),
    )


def _proposer(found: etree._Element) -> Proposer:
    name, job = child(found, "Name"), needed(found, "JobTitle")
    return Proposer(
        name=PersonName() if name is None else read_name(name),
        job=choice(JobTitle, text_of(job), job),
        address=read_address(found) or PostalAddress(),
        order=text_of(found, "Id"),
        residence=read_living(found),
    )


def write(nomination: Nomination) -> bytes:
    """The bytes to hand in: canonical, with the method element, so that every receiver sees the same hash.

    The schema wants two proposers at least; a nomination with fewer is written all the same and fails
    `checks.check`.
    """
    root = root_element(MessageKind.NOMINATION, "ds", "kr", "xal", "xnl")
    write_header(root, nomination.header, canonical_form=True)
    body = add(root, "Nomination")
    write_election(body, nomination.election)
    write_contest(body, nomination.contest, always_named=True)
    profile = nomination.header.profile
    list_data = write_list(body, nomination.candidate_list, kind=MessageKind.NOMINATION, profile=profile)
    if nomination.contests:
        contests = add(list_data, "kr:Contests")
        for contest in nomination.contests:
            add(contests, "kr:Contest", contest.name, Id=contest.contest_id)
    nominate = add(body, "Nominate")
    for proposer in nomination.proposers:
        _add_proposer(nominate, proposer)
    return canonical(root)


def _add_proposer(nominate: etree._Element, proposer: Proposer) -> None:
    made = add(nominate, "Proposer")
    write_name(add(made, "Name"), proposer.name)
    write_address(made, proposer.address)
    add(made, "JobTitle", proposer.job)
    add_if(made, "Id", proposer.order)
    if proposer.residence.place:
        write_living(made, proposer.residence)
