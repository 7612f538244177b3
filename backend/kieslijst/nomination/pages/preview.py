"""P-22: how a list will look on the ballot paper."""

from dataclasses import dataclass
from itertools import accumulate
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.model import AppellationKind, CandidateList, Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import own
from kieslijst.shared.person_name import initials_on_list
from kieslijst.web.forms import Form
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

RULER = 38
"""Characters of a name that go on one line of a column as wide as on the real paper; more or less."""
_LINE, _GAP = 20, 14
"""Height of a line of text and of what is left free in a box, in units of the picture."""


@dataclass(frozen=True, slots=True)
class Box:
    """A candidate's box in the column: the name in lines that fit, the residence, and where it begins (units)."""

    place: int
    lines: tuple[str, ...]
    residence: str
    top: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewPage(Page):
    """P-22; `boxes` is empty while the list has no candidates or a district has no list."""

    path: str
    list_path: str
    documents_path: str
    appellation: str
    list_number: int | None
    boxes: tuple[Box, ...]
    height: int
    form: Form
    options: tuple[tuple[str, str], ...]


@get("/party/{nomination_id:uuid}/preview", permission=Permission.LIST_READ)
async def preview(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    options = tuple((str(district.number), district.name) for district in election.districts)
    asked = request.query_params.get("district", options[0][0] if options else "")
    shown = _list_for(nomination, asked) if options else next(iter(nomination.lists), None)
    boxes = _boxes(nomination, shown)
    page = PreviewPage(
        bar=await bar_of(request, nomination, election=election),
        path=path_of(nomination, "preview"),
        list_path=path_of(nomination, "lists", shown.id) if shown else path_of(nomination, "lists"),
        documents_path=path_of(nomination, "documents"),
        appellation=_appellation(nomination),
        list_number=shown.number if shown else None,
        boxes=boxes,
        height=boxes[-1].top + boxes[-1].height if boxes else 0,
        form=Form.filled(district=asked),
        options=options,
    )
    return show(page, request)


def _list_for(nomination: Nomination, district: str) -> CandidateList | None:
    return next((each for each in nomination.lists if district in map(str, each.districts)), None)


def _appellation(nomination: Nomination) -> str:
    """What stands above the column; a list without a name has only its number there."""
    details = nomination.details
    return "" if details.kind is AppellationKind.UNNAMED else details.appellation


def _boxes(nomination: Nomination, shown: CandidateList | None) -> tuple[Box, ...]:
    if shown is None:
        return ()
    persons = {person.id: person for person in nomination.persons}
    names = [(persons[each], _lines(_on_ballot(persons[each]))) for each in shown.candidates]
    heights = [(len(lines) + 1) * _LINE + _GAP for _, lines in names]
    tops = accumulate(heights, initial=0)
    return tuple(
        Box(place, lines, person.residence.on_list, top, height)
        for place, ((person, lines), top, height) in enumerate(zip(names, tops, heights, strict=False), start=1)
    )


def _on_ballot(person: Person) -> str:
    return ", ".join(part for part in (person.name.surname, initials_on_list(person.name, person.gender)) if part)


def _lines(name: str) -> tuple[str, ...]:
    """The name in lines of at most `RULER` characters; a longer word is broken, as nothing may fall off."""
    lines = [""]
    for word in name.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= RULER:
            lines[-1] = joined
            continue
        pieces = [word[at : at + RULER] for at in range(0, len(word), RULER)]
        lines += pieces
    return tuple(line for line in lines if line)


HANDLERS = (preview,)
