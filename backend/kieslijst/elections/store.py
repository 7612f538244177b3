"""The only reader and writer of the election tables."""

from json import dumps, loads
from typing import Any
from uuid import UUID, uuid4

from piccolo.columns import Column
from piccolo.query import Select
from piccolo.querystring import QueryString

from kieslijst.elections.definition import Definition, districts_of
from kieslijst.elections.model import District, Domain, Election
from kieslijst.elections.tables import ElectionRegionRow, ElectionRow, RegisteredAppellationRow
from kieslijst.exchange.election_definition import (
    Committee,
    CommitteeCategory,
    Region,
    RegionCategory,
    RegisteredAppellation,
)
from kieslijst.shared.election_type import ElectionType


async def elections() -> list[Election]:
    """All elections that have rows, newest election day first."""
    rows = await _rows().order_by(ElectionRow.election_date, ascending=False).order_by(ElectionRow.code)
    return await _with_children(rows)


async def election(election_id: UUID, *, locked: bool = False) -> Election | None:
    query = _rows().where(ElectionRow.id == election_id)
    rows = await (query.lock_rows("UPDATE") if locked else query)
    return next(iter(await _with_children(rows)), None)


async def by_slug(slug: str) -> Election | None:
    rows = await _rows().where(ElectionRow.slug == slug.lower())
    return next(iter(await _with_children(rows)), None)


async def committee_of(election_id: UUID) -> UUID | None:
    row = await ElectionRow.select(ElectionRow.committee_id).where(ElectionRow.id == election_id).first()
    return row["committee_id"] if row else None


async def of_committee(committee_id: UUID) -> list[Election]:
    """The elections that this organisation's committee holds, newest first."""
    rows = await (
        _rows()
        .where(ElectionRow.committee_id == committee_id)
        .order_by(ElectionRow.election_date, ascending=False)
        .order_by(ElectionRow.code)
    )
    return await _with_children(rows)


async def with_committees() -> list[tuple[Election, UUID | None]]:
    """Every election with its committee, newest election day first."""
    rows = await ElectionRow.select(ElectionRow.id, ElectionRow.committee_id)
    held = {row["id"]: row["committee_id"] for row in rows}
    return [(found, held[found.id]) for found in await elections() if found.id in held]


async def set_committee(election_id: UUID, committee_id: UUID) -> None:
    await ElectionRow.update({ElectionRow.committee_id: committee_id}).where(ElectionRow.id == election_id)


async def insert(definition: Definition) -> bool:
    """Add an election with its tree and register; false when the code is there already (someone was first)."""
    row = ElectionRow(id=definition.election.id, revision=1, **_columns(definition))
    added = await ElectionRow.insert(row).on_conflict(action="DO NOTHING")
    if not added:
        return False
    await _insert_children(definition)
    return True


async def replace(definition: Definition) -> None:
    """Write all facts of an election that is there already anew."""
    election_id = definition.election.id
    columns: dict[Column | str, Any] = {ElectionRow.revision: ElectionRow.revision + 1}
    columns.update(_columns(definition).items())
    await ElectionRow.update(columns).where(ElectionRow.id == election_id)
    await ElectionRegionRow.delete().where(ElectionRegionRow.election == election_id)
    await RegisteredAppellationRow.delete().where(RegisteredAppellationRow.election == election_id)
    await _insert_children(definition)


async def definition(election_id: UUID) -> Definition | None:
    """An election with its whole tree and register, as the 110a holds it."""
    found = await election(election_id)
    if found is None:
        return None
    row = await ElectionRow.select().where(ElectionRow.id == election_id).first()
    assert row is not None
    regions = await _children(ElectionRegionRow, [election_id])
    appellations = await _children(RegisteredAppellationRow, [election_id])
    return Definition(
        election=found,
        contest_id=row["contest_id"],
        max_votes=row["max_votes"],
        regions=tuple(_region(region) for region in regions),
        register=tuple(RegisteredAppellation(r["appellation"], r["registered_by"]) for r in appellations),
    )


def _columns(definition: Definition) -> dict[str, Any]:
    election = definition.election
    return {
        "code": election.code,
        "slug": election.slug,
        "type": election.type.value,
        "subcategory": election.subcategory,
        "name": election.name,
        "election_date": election.election_date,
        "nomination_date": election.nomination_date,
        "profile": election.profile,
        "domain_name": election.domain.name if election.domain else None,
        "domain_id": election.domain.id if election.domain else "",
        "seats": election.seats,
        "threshold": election.threshold,
        "contest_id": definition.contest_id,
        "max_votes": definition.max_votes,
        "authority_name": election.authority_name,
        "knows_register": election.appellations is not None,
        "completed": election.completed,
    }


async def _insert_children(definition: Definition) -> None:
    election_id = definition.election.id
    regions = [_region_row(election_id, place, region) for place, region in enumerate(definition.regions)]
    if regions:
        await ElectionRegionRow.insert(*regions)
    appellations = [
        RegisteredAppellationRow(
            id=uuid4(),
            election=election_id,
            position=place,
            appellation=registered.appellation,
            registered_by=registered.registered_by,
        )
        for place, registered in enumerate(definition.register)
    ]
    if appellations:
        await RegisteredAppellationRow.insert(*appellations)


async def _children(table: type[ElectionRegionRow | RegisteredAppellationRow], ids: list[UUID]) -> list[dict[str, Any]]:
    return await table.select().where(table.election.is_in(ids)).order_by(table.election).order_by(table.position)


def _rows() -> Select[Any]:
    """All columns, and in which transaction the row was written."""
    return ElectionRow.select(*ElectionRow.all_columns(), QueryString("election.xmin::text AS written"))


_Written = tuple[str, int]
"""The transaction that wrote a row, and its revision, as one transaction may write it twice. Regions and register are
only ever written together with the row, so what was read under this is never stale."""
_MOST_REMEMBERED = 2_000
_remembered: dict[UUID, tuple[_Written, Election]] = {}


async def _with_children(rows: list[dict[str, Any]]) -> list[Election]:
    """The elections of these rows; tree and register are read for those that were written since they were read last."""
    known = {row["id"]: _recalled(row) for row in rows}
    unknown = [row for row in rows if known[row["id"]] is None]
    if unknown:
        ids = [row["id"] for row in unknown]
        regions = await _children(ElectionRegionRow, ids)
        appellations = await _children(RegisteredAppellationRow, ids)
        for row in unknown:
            own = [region for region in regions if region["election"] == row["id"]]
            registered = [listed["appellation"] for listed in appellations if listed["election"] == row["id"]]
            known[row["id"]] = _remember(row, _election(row, own, registered))
    return [found for found in known.values() if found is not None]


def _recalled(row: dict[str, Any]) -> Election | None:
    written, found = _remembered.get(row["id"], (None, None))
    return found if written == (row["written"], row["revision"]) else None


def _remember(row: dict[str, Any], read: Election) -> Election:
    while len(_remembered) >= _MOST_REMEMBERED:
        del _remembered[next(iter(_remembered))]
    _remembered[row["id"]] = (row["written"], row["revision"]), read
    return read


def _election(row: dict[str, Any], regions: list[dict[str, Any]], appellations: list[str]) -> Election:
    return Election(
        id=row["id"],
        code=row["code"],
        type=ElectionType(row["type"]),
        subcategory=row["subcategory"],
        name=row["name"],
        election_date=row["election_date"],
        nomination_date=row["nomination_date"],
        profile=row["profile"],
        domain=Domain(row["domain_name"], row["domain_id"]) if row["domain_name"] is not None else None,
        seats=row["seats"],
        threshold=row["threshold"],
        districts=_districts(row, regions),
        appellations=tuple(appellations) if row["knows_register"] else None,
        authority_name=row["authority_name"],
        completed=row["completed"],
    )


def _districts(row: dict[str, Any], regions: list[dict[str, Any]]) -> tuple[District, ...]:
    tree = tuple(_region(region) for region in regions)
    return districts_of(ElectionType(row["type"]), row["contest_id"], tree)


def _region(row: dict[str, Any]) -> Region:
    superior = row["superior_category"]
    return Region(
        category=RegionCategory(row["category"]),
        number=row["number"],
        name=row["name"],
        superior_category=RegionCategory(superior) if superior else None,
        superior_number=row["superior_number"],
        roman_numerals=row["roman_numerals"],
        frisian_export_allowed=row["frisian_export_allowed"],
        committees=tuple(
            Committee(CommitteeCategory(category), name, accepts)
            for category, name, accepts in loads(row["committees"])
        ),
    )


def _region_row(election_id: UUID, place: int, region: Region) -> ElectionRegionRow:
    seated = [[each.category.value, each.name, each.accepts_central_submissions] for each in region.committees]
    return ElectionRegionRow(
        id=uuid4(),
        election=election_id,
        position=place,
        category=region.category.value,
        number=region.number,
        name=region.name,
        roman_numerals=region.roman_numerals,
        frisian_export_allowed=region.frisian_export_allowed,
        superior_category=region.superior_category.value if region.superior_category else None,
        superior_number=region.superior_number,
        committees=dumps(seated),
    )
