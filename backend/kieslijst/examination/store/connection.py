"""The raw connection of the open transaction, for the few statements that Piccolo cannot write."""

import asyncpg

from kieslijst.database import DB


def held_connection() -> asyncpg.Connection:
    """The connection of the transaction that an action opened."""
    transaction = DB.current_transaction.get()
    assert transaction is not None, "a write outside of transaction()"
    connection: asyncpg.Connection = transaction.connection
    return connection
