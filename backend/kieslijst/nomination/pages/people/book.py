"""P-07: the address book: everybody once, whatever list."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.lacking import Lack, lacking
from kieslijst.nomination.likely_twins import likely_twins
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.people.came_from import CameFrom, filters_of, found
from kieslijst.nomination.pages.requests import own
from kieslijst.nomination.store import two_persons
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_PER_PAGE = 100
_WORDS = {
    Lack.INITIALS: mark("voorletters"),
    Lack.LAST_NAME: mark("achternaam"),
    Lack.BIRTH_DATE: mark("geboortedatum"),
    Lack.PLACE: mark("woonplaats"),
    Lack.BSN: mark("BSN"),
    Lack.ADDRESS: mark("adres"),
    Lack.AUTHORISED_PERSON: mark("gemachtigde"),
}
_FILTERS = {
    "": mark("Iedereen"),
    "incomplete": mark("Onvolledig"),
    "abroad": mark("Buitenland"),
    "not-on-list": mark("Op geen lijst"),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A person with the numbers of the lists that they are on, and what the papers still need of them."""

    person: Person
    on_lists: tuple[int, ...]
    lacks: tuple[Text, ...]
    path: str
    ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePage(Page):
    """P-07; `base` is the path of the nomination, `kept` what the search and the filter add to an address."""

    base: str
    people: tuple[Listed, ...]
    everybody: int
    found: int
    query: str
    shown: str
    kept: tuple[tuple[str, str], ...]
    filters: tuple[tuple[str, Text, int, bool], ...]
    number: int
    last: int
    pages_path: str
    all_path: str
    twins: int
    form: Form
    list_options: tuple[tuple[str, str], ...]


@get("/party/{nomination_id:uuid}/people", permission=Permission.LIST_READ)
async def people(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    asked = CameFrom.read(lambda name: request.query_params.get(name, ""))
    return show(await book_page(request, nomination, asked), request)


async def book_page(
    request: Request[Any, Any, Any], nomination: Nomination, asked: CameFrom, form: Form | None = None
) -> PeoplePage:
    """The address book, also as the answer to an act that came back with errors in `form`."""
    came = CameFrom("people", asked.query, asked.show)
    left = found(nomination, query=came.query, show=came.show)
    last = max(1, -(-len(left) // _PER_PAGE))
    number = min(_number(request), last)
    ticked = form.values("chosen") if form else ()
    all_ticked = request.query_params.get("tick") == "all"
    apart = await two_persons.of_nomination(nomination.id)
    kept = came.pairs[1:]
    base = path_of(nomination, "people")
    return PeoplePage(
        bar=await bar_of(request, nomination),
        base=path_of(nomination),
        people=tuple(
            Listed(
                person,
                _on_lists(nomination, person.id),
                tuple(_WORDS[lack] for lack in lacking(person)),
                came.link(nomination, person.id),
                all_ticked or str(person.id) in ticked,
            )
            for person in left[(number - 1) * _PER_PAGE : number * _PER_PAGE]
        ),
        everybody=len(nomination.persons),
        found=len(left),
        query=came.query,
        shown=came.show,
        kept=kept,
        filters=_filters(nomination, came),
        number=number,
        last=last,
        pages_path=f"{base}?{urlencode((*kept, ('page', '')))}",
        all_path=f"{base}?{urlencode((*kept, ('page', number), ('tick', 'all')))}",
        twins=len(likely_twins(nomination.persons, apart)),
        form=form or Form(),
        list_options=tuple((str(each.id), str(each.number)) for each in nomination.lists),
    )


def _number(request: Request[Any, Any, Any]) -> int:
    asked = request.query_params.get("page", "")
    return max(int(asked), 1) if asked.isascii() and asked.isdigit() and len(asked) < len("1000") else 1


def _filters(nomination: Nomination, came: CameFrom) -> tuple[tuple[str, Text, int, bool], ...]:
    """Each filter with its number of people, as a link that keeps the search."""
    base, tests = path_of(nomination, "people"), filters_of(nomination)
    counts = {name: sum(map(test, nomination.persons)) for name, test in tests.items()} | {"": len(nomination.persons)}
    links = {name: CameFrom("people", came.query, name).pairs[1:] for name in _FILTERS}
    return tuple(
        (base + (f"?{urlencode(links[name])}" if links[name] else ""), words, counts[name], name == came.show)
        for name, words in _FILTERS.items()
        if counts[name] or name in ("", came.show)
    )


def _on_lists(nomination: Nomination, person_id: UUID) -> tuple[int, ...]:
    return tuple(each.number for each in nomination.lists if person_id in each.candidates)


HANDLERS = (people,)
