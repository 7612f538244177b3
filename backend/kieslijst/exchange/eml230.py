"""EML 230b and 230c, the decided lists: the public lists of one district, and all districts for the committee."""

from lxml import etree

from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.document import Document, canonical, open_document
from kieslijst.exchange.elements import add, children, needed, root_element
from kieslijst.exchange.head import (
    read_contest,
    read_election,
    read_header,
    write_contest,
    write_election,
    write_header,
)
from kieslijst.exchange.lists import read_list, write_list
from kieslijst.exchange.message import MessageKind
from kieslijst.exchange.wrong_kind import expect


def read(data: bytes) -> CandidateLists:
    """The lists in the bytes of a 230b or 230c. Raises `Unreadable` with one clear line."""
    return read_document(open_document(data))


def read_document(document: Document) -> CandidateLists:
    """The lists in an opened document. Raises `Unreadable`."""
    expect(document, MessageKind.DISTRICT_LISTS, MessageKind.ALL_LISTS)
    election = needed(document.root, "CandidateList", "Election")
    return CandidateLists(
        header=read_header(document),
        election=read_election(election),
        districts=tuple(_read_district(found) for found in children(election, "Contest")),
        kind=document.kind,
    )


def _read_district(contest: etree._Element) -> DistrictLists:
    return DistrictLists(
        contest=read_contest(contest),
        lists=tuple(read_list(found) for found in children(contest, "Affiliation")),
    )


def write(lists: CandidateLists) -> bytes:
    """The bytes to publish: canonical, with the method element.

    A 230b is public: birth dates, addresses, authorised persons and short codes in the values are not written; a BSN
    is in neither. A 230c goes to committees; `total_lists.combined` makes its values from those of the 230b files.
    Order is the order of the values; `checks.check` refuses lists and candidates that do not ascend.
    """
    root = root_element(lists.kind, "ds", "kr", "xal", "xnl")
    write_header(root, lists.header, canonical_form=True)
    election = add(add(root, "CandidateList"), "Election")
    write_election(election, lists.election)
    for district in lists.districts:
        contest = add(election, "Contest")
        write_contest(contest, district.contest, always_named=False)
        for each in district.lists:
            write_list(contest, each, kind=lists.kind, profile=lists.header.profile)
    return canonical(root)
