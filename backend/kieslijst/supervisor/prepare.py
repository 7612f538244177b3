"""Before the first request: a database that answers, is migrated, knows its keys, and holds the demo data."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec

from kieslijst.database import close_pool, make_database, open_pool, transaction
from kieslijst.documents.press.requirements import missing_libraries
from kieslijst.embedded import DATABASE, EmbeddedServer
from kieslijst.installation.marks import check_keys, claim, kept_keys
from kieslijst.migrations import migrate
from kieslijst.sealing import make_key_file, read_key_file, use_keys
from kieslijst.supervisor.plan import Plan

_DEMO = "kieslijst.demo"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the operator should hear: who can log in to a demonstration, what papers miss, whether the keys are new."""

    lines: Sequence[str]
    made_keys: bool


async def prepare(plan: Plan, server: EmbeddedServer | None) -> Prepared:
    """Make the database ready for the first request.

    Raises `NotReady`, `MigrationFailed`, `KeyTrouble`, or `Refused` for a database of the other kind.
    """
    if server is not None:
        await make_database(server.url("postgres"), DATABASE)
    await open_pool(plan.settings.database_url)
    try:
        await migrate()
        made = await _check_installation(plan)
        lines = await _load_demo() if plan.is_demo else []
        return Prepared([*lines, *(f"Let op: {library}" for library in missing_libraries())], made)
    finally:
        await close_pool()


async def _check_installation(plan: Plan) -> bool:
    """Load the keys into this process; give whether they were made just now."""
    path = plan.settings.keys
    async with transaction() as connection:
        await claim(connection, demo=plan.is_demo)
        makes = plan.may_make_keys and not path.exists() and not await kept_keys(connection)
        ring = make_key_file(path) if makes else read_key_file(path)
        await check_keys(connection, ring)
    use_keys(ring)
    return makes


async def _load_demo() -> Sequence[str]:
    """`kieslijst.demo.load()` may run on data that it loaded before."""
    if find_spec(_DEMO) is None:
        return []
    lines: Sequence[str] = await import_module(_DEMO).load()
    return lines
