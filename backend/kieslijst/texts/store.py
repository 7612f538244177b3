"""The only reader and writer of own words."""

from datetime import datetime
from typing import Any
from uuid import uuid4

from kieslijst.texts.model import OwnText, Words, digest_of
from kieslijst.texts.tables import OwnTextRow
from kieslijst.web.i18n import Key


async def every() -> tuple[OwnText, ...]:
    rows = await OwnTextRow.select().order_by(OwnTextRow.message)
    return tuple(_own(row) for row in rows)


async def of(key: Key) -> dict[str, OwnText]:
    """Own words for one text, by language."""
    rows = await OwnTextRow.select().where(OwnTextRow.digest == digest_of(key))
    return {row["language"]: _own(row) for row in rows}


async def replace(key: Key, words: dict[str, Words], *, at: datetime, by: str) -> None:
    """These words in the place of all own words of a text."""
    digest = digest_of(key)
    await OwnTextRow.delete().where(OwnTextRow.digest == digest)
    rows = [
        OwnTextRow(
            id=uuid4(),
            digest=digest,
            language=language,
            message=key[0],
            plural=key[1],
            words=said[0],
            words_of_several=said[1] if key[1] else "",
            changed_at=at,
            changed_by=by,
        )
        for language, said in words.items()
    ]
    if rows:
        await OwnTextRow.insert(*rows)


def _own(row: dict[str, Any]) -> OwnText:
    words = (row["words"], row["words_of_several"]) if row["plural"] else (row["words"],)
    key = (row["message"], row["plural"])
    return OwnText(key, row["language"], words, row["changed_by"], row["changed_at"])
