"""Elections from real 110a files, from lists alone, and from the catalogue."""

from dataclasses import replace
from datetime import date

import pytest
from tests.builders import NOW, csb_clerk
from tests.canonical import canonical_difference
from tests.shared_knowledge import knowledge

from kieslijst.audit.queries import latest, verify
from kieslijst.database import transaction
from kieslijst.elections import actions, queries
from kieslijst.elections.definition import to_definition
from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.message import Header
from kieslijst.shared.errors import NotFound, Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

DEFINITIONS = (
    "Verkiezingsdefinitie_GR2026_Stadskanaal.eml.xml",
    "Verkiezingsdefinitie_PS2023_Drenthe.eml.xml",
    "Verkiezingsdefinitie_PS2023_Limburg.eml.xml",
)


@pytest.mark.parametrize("name", DEFINITIONS)
async def test_a_real_definition_comes_out_of_the_rows_as_it_went_in(name: str) -> None:
    original = knowledge("realdata", "eml110a", name).read_bytes()
    election = await actions.import_definition(csb_clerk(), eml110a.read(original), at=NOW)
    stored = await queries.definition(election.code.lower())
    exported = eml110a.write(to_definition(stored, header=Header(created=NOW, issued=NOW.date())))
    assert canonical_difference(original, exported) == []


async def test_the_same_definition_twice_changes_nothing_the_second_time() -> None:
    read = eml110a.read(knowledge("realdata", "eml110a", DEFINITIONS[0]).read_bytes())
    for _ in range(2):
        await actions.import_definition(csb_clerk(), read, at=NOW)
    assert [event.name for event in await latest("elections")] == ["election_created"]


async def test_a_definition_completes_the_election_of_the_catalogue() -> None:
    opened = await actions.open_election(csb_clerk(), "gr2026_stadskanaal", at=NOW)
    assert (opened.seats, opened.completed, opened.appellations) == (None, False, None)
    read = eml110a.read(knowledge("realdata", "eml110a", DEFINITIONS[0]).read_bytes())
    await actions.import_definition(csb_clerk(), read, at=NOW)
    election = await queries.election(opened.id)
    assert (election.seats, election.completed) == (23, True)
    assert (await verify()).breaks == ()


async def test_lists_of_an_unknown_election_create_it_marked_incomplete() -> None:
    lists = eml230.read(knowledge("realdata", "eml230", "Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml").read_bytes())
    async with transaction():
        election = await actions.ensure_from_candidate_lists(
            csb_clerk(), lists.election, lists.districts[0].contest, authority_name="Centraal stembureau", at=NOW
        )
    assert (election.code, election.completed, election.seats) == ("GR2022_WestMaasenWaal", False, None)
    assert (await queries.election_by_code("gr2022_westmaasenwaal")).authority_name == "Centraal stembureau"


async def test_an_incomplete_election_has_no_definition_to_export() -> None:
    await actions.open_election(csb_clerk(), "tk2025", at=NOW)
    stored = await queries.definition("TK2025")
    with pytest.raises(Refused, match="110a"):
        to_definition(stored, header=Header())


async def test_a_file_that_contradicts_the_known_dates_is_refused() -> None:
    read = eml110a.read(knowledge("realdata", "eml110a", DEFINITIONS[0]).read_bytes())
    await actions.import_definition(csb_clerk(), read, at=NOW)
    moved = replace(read, election=replace(read.election, election_date=NOW.date()))
    with pytest.raises(Refused, match="dag van stemming"):
        await actions.import_definition(csb_clerk(), moved, at=NOW)


async def test_an_unknown_election_is_not_found() -> None:
    with pytest.raises(NotFound):
        await queries.election_by_code("GR2026_Nergenshuizen")


async def test_parties_are_offered_elections_of_the_next_two_years_only() -> None:
    coming = await queries.coming_elections(date(2026, 11, 22))
    assert {election.type.value for election in coming} == {"PS", "WS", "ER", "KC", "KCNI", "EK"}
    assert coming[-1].code == "EK2027"
