"""Good files of an invented province and council, and their values with one thing changed."""

from dataclasses import replace

from tests.exchange.fictitious import COUNCIL_DEFINITION, DEFINITION, FULL_LIST, LISTS, NOMINATED, UNNAMED_LIST

from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import ContestIdentifier
from kieslijst.exchange.total_lists import combined

PARTS = (
    replace(LISTS, districts=(DistrictLists(ContestIdentifier("I", "Oosterdam"), (FULL_LIST, UNNAMED_LIST)),)),
    replace(LISTS, districts=(DistrictLists(ContestIdentifier("2", "Westerhoek"), (FULL_LIST,)),)),
)
D, COUNCIL = eml110a.write(DEFINITION), eml110a.write(COUNCIL_DEFINITION)
B, C = eml230.write(PARTS[0]), eml230.write(combined(PARTS))
ABROAD = eml230.write(
    combined(
        [
            replace(
                LISTS,
                districts=(DistrictLists(PARTS[0].districts[0].contest, (replace(FULL_LIST, candidates=NOMINATED),)),),
            )
        ]
    )
)
MESSAGES = {D: "110a", COUNCIL: "110a", B: "230b", C: "230c", ABROAD: "230c"}
TOO_BIG = 10**11

SECOND_REGION = "(//kr:Region)[2]"
FIRST_PERSON = "(//e:CandidateIdentifier)[1]"


def with_list(**changes: object) -> CandidateLists:
    changed = replace(FULL_LIST, **changes)  # type: ignore[arg-type]  # the caller names the fields
    return replace(LISTS, districts=(DistrictLists(ContestIdentifier("I", "Oosterdam"), (changed,)),))


def with_election(**changes: object) -> CandidateLists:
    return replace(LISTS, election=replace(LISTS.election, **changes))  # type: ignore[arg-type]  # as above
