"""The marks in the database, compared with the key file and with the way it is started."""

import asyncpg

from kieslijst.sealing import KeyRing, check_ring
from kieslijst.shared.errors import Refused

_KIND = "kind"
_KEY = "key "
_KEEP = "INSERT INTO installation_mark (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING"
DEMO, REAL = b"demo", b"real"
_WRONG_KIND = {
    DEMO: "Deze database is van een demonstratie. Kies een andere map met KIESLIJST_DATA_DIR, of start kieslijst demo.",
    REAL: "Deze database is geen demonstratie. Kies voor de demonstratie een andere map met KIESLIJST_DATA_DIR.",
}


async def claim(connection: asyncpg.Connection, *, demo: bool) -> None:
    """Mark a new database as a demonstration or as real. Raises `Refused` when it is the other kind."""
    wanted = DEMO if demo else REAL
    await connection.execute(_KEEP, _KIND, wanted)
    found = await connection.fetchval("SELECT value FROM installation_mark WHERE name = $1", _KIND)
    if found != wanted:
        raise Refused(_WRONG_KIND[found])


async def kept_keys(connection: asyncpg.Connection) -> dict[int, bytes]:
    """The check values that this database keeps, by key number."""
    rows = await connection.fetch("SELECT name, value FROM installation_mark WHERE starts_with(name, $1)", _KEY)
    return {int(row["name"].removeprefix(_KEY)): row["value"] for row in rows}


async def check_keys(connection: asyncpg.Connection, ring: KeyRing) -> None:
    """Compare the ring with the database, which keeps the check value of each key it has not seen.

    Raises `KeyTrouble` when a key that the database knows is missing or differs.
    """
    for number, value in check_ring(ring, await kept_keys(connection)).items():
        await connection.execute(_KEEP, f"{_KEY}{number}", value)


async def forget_key(connection: asyncpg.Connection, number: int) -> None:
    """After everything was sealed again with a newer key: the old one may leave the key file."""
    await connection.execute("DELETE FROM installation_mark WHERE name = $1", f"{_KEY}{number}")
