"""Reasons of OSV (import contract 5)."""

from dataclasses import replace
from functools import partial

from tests.exchange.contract.edits import attribute, child, lack, lack_attribute, swap, text, then
from tests.exchange.contract.files import (
    ABROAD,
    COUNCIL,
    PARTS,
    SECOND_REGION,
    B,
    C,
    D,
)
from tests.exchange.contract.reason import CANNOT, SCHEMA, Reason
from tests.exchange.xml_edits import moved_first

from kieslijst.exchange.message import MessageKind
from kieslijst.exchange.total_lists import combined

OSV = (
    Reason(
        "5.2",
        "another order of elements than the schema's",
        SCHEMA,
        B,
        partial(moved_first, path="//e:IssueDate"),
        CANNOT,
    ),
    Reason(
        "5.3",
        "a domain in a national election",
        "has_its_domain",
        B,
        then(text("//e:ElectionCategory", "TK"), text("//kr:ElectionSubcategory", "TK")),
    ),
    Reason("5.3", "no domain in a provincial one", "has_its_domain", B, lack("//kr:ElectionDomain")),
    Reason("5.3", "a municipality without Id", "has_its_domain", COUNCIL, lack_attribute("//kr:ElectionDomain", "Id")),
    Reason("5.3", "a province with an Id", "has_its_domain", D, attribute("//kr:ElectionDomain", "Id", "13")),
    Reason("5.4", "`<` in ElectionName", "names_are_plain", B, text("//e:ElectionName", "Staten < Waterrand")),
    Reason("5.4", "`<` in the domain", "names_are_plain", D, text("//kr:ElectionDomain", "Water<rand")),
    Reason(
        "5.5", "another category than the 110a", "same_category", B, text("//e:ElectionCategory", "AB"), beside=True
    ),
    Reason(
        "5.5",
        "another Id than the 110a",
        "same_election",
        C,
        attribute("//e:ElectionIdentifier", "Id", "PS2023_Elders"),
        beside=True,
    ),
    Reason(
        "5.5",
        "another day than the 110a",
        "same_election_date",
        C,
        text("//kr:ElectionDate", "2023-03-16"),
        beside=True,
    ),
    Reason(
        "5.5", "another domain than the 110a", "same_domain", C, text("//kr:ElectionDomain", "Waterkant"), beside=True
    ),
    Reason(
        "5.6",
        "a region with two names",
        "values_can_be_read",
        D,
        child(SECOND_REGION, "kr:RegionName", "Anders"),
        CANNOT,
    ),
    Reason("5.6", "a region without name", "regions_are_named_and_numbered", D, text("(//kr:RegionName)[4]", "")),
    Reason(
        "5.6", "a region number twice", "regions_appear_once", D, attribute("(//kr:Region)[3]", "RegionNumber", "1")
    ),
    Reason(
        "5.6",
        "no number, and not the state",
        "regions_are_named_and_numbered",
        D,
        lack_attribute("(//kr:Region)[5]", "RegionNumber"),
    ),
    Reason(
        "5.7", "a list without number", "list_numbers_ascend", B, lack_attribute("(//e:AffiliationIdentifier)[2]", "Id")
    ),
    Reason(
        "5.7",
        "a list number that is no integer",
        "values_can_be_read",
        B,
        attribute("(//e:AffiliationIdentifier)[1]", "Id", "1a"),
        CANNOT,
    ),
    Reason(
        "5.7",
        "a combination in EK",
        "combinations_are_history",
        B,
        then(text("//e:ElectionCategory", "EK"), attribute("(//kr:ListData)[1]", "BelongsToCombination", "a")),
    ),
    Reason(
        "5.7",
        "two districts in a 230b",
        "has_its_districts",
        C,
        attribute("/e:EML", "Id", "230b"),
        spoil=lambda: replace(combined(PARTS), kind=MessageKind.DISTRICT_LISTS),
    ),
    Reason(
        "5.7",
        "another name of the district than the tree",
        "contest_names_are_in_the_tree",
        B,
        text("//e:ContestName", "Oosterdàm"),
        beside=True,
    ),
    Reason("5.8", "no name", "candidates_have_name_and_place", B, lack("(//e:CandidateFullName)[1]")),
    Reason("5.8", "two names", "values_can_be_read", B, child("(//e:Candidate)[1]", "CandidateFullName"), CANNOT),
    Reason("5.8", "no place of residence", "candidates_have_name_and_place", B, lack("(//e:QualifyingAddress)[1]")),
    Reason(
        "5.8",
        "an authorised person without name",
        "agents_on_lists_are_whole",
        ABROAD,
        lack("//e:Agent/e:AgentIdentifier"),
    ),
    Reason(
        "5.8",
        "an authorised person without place",
        "agents_on_lists_are_whole",
        ABROAD,
        lack("//e:Agent/kr:LivingAddress"),
    ),
    Reason("5.8", "a short code that nobody has", "references_point_back", C, text("(//e:ShortCode)[1]", "Niemand")),
    Reason(
        "5.8",
        "a short code that comes later",
        "references_point_back",
        C,
        partial(moved_first, path="(//e:Contest)[2]"),
    ),
    Reason(
        "5.8",
        "other candidates in a later list of a set",
        "identical_lists_are_identical",
        C,
        attribute("(//e:Contest)[2]//e:CandidateIdentifier[@Id='3']", "Id", "4"),
    ),
    Reason("5.9", "a moment that is none", "values_can_be_read", B, text("//kr:CreationDateTime", "gisteren"), CANNOT),
    Reason("5.9", "a day that is none", "values_can_be_read", B, text("//e:IssueDate", "3 februari"), CANNOT),
    Reason(
        "5.10",
        "the set type as OSV 2.x spells it",
        "list_types_are_spelt_as_in_the_schema",
        B,
        swap("stel gelijkluidende lijsten", "stel gelijkleidende lijsten"),
        CANNOT,
    ),
)
