"""Official results by appellation, as far as a source gives them: one dated file per election, parties and no persons.

Only results of a body itself: totals over many bodies say nothing about a group's seats there (Kieswet H 4(8)).
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from kieslijst.elections.model import Election
from kieslijst.law.results import OfficialResult

_YEAR = re.compile(r"\d{4}")
_LONGEST_TERM = timedelta(days=5 * 366)
"""No body sits longer than this between two elections (C 1 to C 4, Q 2, Y 8), so an older result is never the last."""


@dataclass(frozen=True, slots=True)
class Results:
    """The result of one election, with the source it was taken from."""

    election: str
    election_date: date
    source: str
    appellations: tuple[OfficialResult, ...]


@cache
def all_results() -> tuple[Results, ...]:
    """Every result of the files, in the order of their names."""
    folder = files(__package__)
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return tuple(_read(tomllib.loads(folder.joinpath(name).read_text("utf-8"))) for name in names)


def last_results(election: Election, known: Iterable[Election]) -> Results | None:
    """The results of the last election of the same body; None when they are not at hand.

    `known` are the elections that are known: one of this body in between makes an older result no longer the last.
    """
    body, day = _body(election.code), election.election_date
    held = [one for one in all_results() if _body(one.election) == body and one.election_date < day]
    last = max(held, key=lambda one: one.election_date, default=None)
    if last is None or day - last.election_date > _LONGEST_TERM:
        return None
    between = (one for one in known if _body(one.code) == body and last.election_date < one.election_date < day)
    return None if any(between) else last


def _read(entry: dict[str, Any]) -> Results:
    code, lacking = entry["election"], entry.get("lacking", "")
    return Results(
        election=code,
        election_date=entry["election_date"],
        source=entry["source"],
        appellations=tuple(
            OfficialResult(code, one["appellation"], one["seats"], one.get("votes"), lacking)
            for one in entry["results"]
        ),
    )


def _body(code: str) -> str:
    """What elections of one body have in common in their codes: "ps_groningen" of "PS2023_Groningen"."""
    return _YEAR.sub("", code, count=1).lower()
