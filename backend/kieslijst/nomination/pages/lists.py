"""The list editor: districts, and candidates in order, moved one at a time."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import District
from kieslijst.nomination.actions import lists as acts
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate at a place of the list."""

    place: int
    person: Person


@dataclass(frozen=True, slots=True)
class Tab:
    """Another list of this nomination."""

    path: str
    number: int
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEditorPage(Page):
    """One list; `districts` are the district names of this list, `None` in an election with only one."""

    base: str
    path: str
    candidate_list: CandidateList
    tabs: tuple[Tab, ...]
    placed: tuple[Placed, ...]
    others: tuple[tuple[str, str], ...]
    districts: tuple[str, ...] | None
    form: Form
    new_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictsPage(Page):
    """The districts that a list is for."""

    path: str
    form: Form
    options: tuple[tuple[str, str], ...]


_LISTS = "/party/{nomination_id:uuid}/lists"
_LIST = f"{_LISTS}/{{list_id:uuid}}"


@get(_LISTS, permission=Permission.LIST_READ)
async def first_list(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    nomination = await own(request, nomination_id)
    if not nomination.lists:
        raise NotFound("Er is nog geen lijst.")
    return redirect(path_of(nomination, "lists", nomination.lists[0].id))


@get(_LIST, permission=Permission.LIST_READ)
async def list_editor(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    return show(await _editor(request, nomination, nomination.list(list_id)), request)


@post(f"{_LISTS}/new", permission=Permission.LIST_WRITE)
async def new_list(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    list_id = (await Form.sent(request)).identifier()
    await acts.add_list(actor_of(request), nomination_id, list_id=list_id, at=now_of(request))
    return redirect(f"/party/{nomination_id}/lists/{list_id}", request=request, said=mark("Er is een lijst bij."))


@post(f"{_LIST}/add", permission=Permission.LIST_WRITE)
async def add(request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]) -> Response[Any]:
    person_id = (await Form.sent(request)).identifier("person")
    await acts.add_candidate(actor_of(request), nomination_id, list_id, person_id, at=now_of(request))
    return _to_row(request, nomination_id, list_id, person_id, mark("De kandidaat staat op de lijst."))


@post(f"{_LIST}/move", permission=Permission.LIST_WRITE)
async def move(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await Form.sent(request)
    person_id = form.identifier("person")
    to = form.whole_number("to", lowest=0, highest=_LONGEST, missing=mark("Vul de nieuwe plaats in, bijvoorbeeld 3."))
    if to is None:
        nomination = await own(request, nomination_id)
        page = await _editor(request, nomination, nomination.list(list_id), form)
        return show(page, request, status=422)
    place = await acts.move_candidate(
        actor_of(request), nomination_id, list_id, person_id, place=to, at=now_of(request)
    )
    return _to_row(
        request, nomination_id, list_id, person_id, mark("De kandidaat staat nu op plaats %(place)s.", place=place)
    )


@post(f"{_LIST}/take-off", permission=Permission.LIST_WRITE)
async def take_off(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    person_id = (await Form.sent(request)).identifier("person")
    await acts.remove_candidate(actor_of(request), nomination_id, list_id, person_id, at=now_of(request))
    said = mark("De kandidaat is van de lijst. De persoon staat nog in uw adresboek.")
    return redirect(f"/party/{nomination_id}/lists/{list_id}", request=request, said=said)


@post(f"{_LIST}/remove", permission=Permission.LIST_WRITE)
async def remove(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    await acts.remove_list(actor_of(request), nomination_id, list_id, at=now_of(request))
    said = mark("De lijst is verwijderd. De personen staan nog in uw adresboek.")
    return redirect(f"/party/{nomination_id}/lists", request=request, said=said)


@get(f"{_LIST}/districts", permission=Permission.LIST_READ)
async def districts(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    chosen = [str(number) for number in nomination.list(list_id).districts]
    return show(await _districts(request, nomination, list_id, Form.filled(districts=chosen)), request)


@post(f"{_LIST}/districts", permission=Permission.LIST_WRITE)
async def districts_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await Form.sent(request)
    nomination = await own(request, nomination_id)
    known = {str(district.number): district.number for district in await _known(nomination)}
    if any(value not in known for value in form.values("districts")):
        form.refuse("districts", mark("Kies een van de kieskringen van deze verkiezing."))
        return show(await _districts(request, nomination, list_id, form), request, status=422)
    chosen = tuple(known[value] for value in form.values("districts"))
    await acts.change_districts(actor_of(request), nomination_id, list_id, districts=chosen, at=now_of(request))
    here = path_of(nomination, "lists", list_id)
    return redirect(here, request=request, said=mark("De kieskringen zijn bewaard."))


def _to_row(
    request: Request[Any, Any, Any], nomination_id: UUID, list_id: UUID, person_id: UUID, said: Text
) -> Response[Any]:
    return redirect(f"/party/{nomination_id}/lists/{list_id}#row-{person_id}", request=request, said=said)


async def _known(nomination: Nomination) -> tuple[District, ...]:
    return (await elections.election(nomination.election_id)).districts


async def _editor(
    request: Request[Any, Any, Any], nomination: Nomination, candidate_list: CandidateList, form: Form | None = None
) -> ListEditorPage:
    election = await elections.election(nomination.election_id)
    persons = {person.id: person for person in nomination.persons}
    on_list = enumerate(candidate_list.candidates, start=1)
    names = {district.number: district.name for district in election.districts}
    return ListEditorPage(
        bar=await bar_of(request, nomination, election=election),
        base=path_of(nomination),
        path=path_of(nomination, "lists", candidate_list.id),
        candidate_list=candidate_list,
        tabs=tuple(
            Tab(path_of(nomination, "lists", each.id), each.number, each.id == candidate_list.id)
            for each in nomination.lists
        ),
        placed=tuple(Placed(place, persons[person_id]) for place, person_id in on_list),
        others=tuple(
            (str(person.id), person.name.surname_first)
            for person in nomination.persons
            if person.id not in candidate_list.candidates
        ),
        districts=tuple(names[number] for number in candidate_list.districts if number in names) if names else None,
        form=form or Form(),
        new_id=fresh_id(),
    )


async def _districts(
    request: Request[Any, Any, Any], nomination: Nomination, list_id: UUID, form: Form
) -> DistrictsPage:
    election = await elections.election(nomination.election_id)
    here = path_of(nomination, "lists", nomination.list(list_id).id)
    return DistrictsPage(
        bar=await bar_of(request, nomination, election=election, back=(here, mark("Terug naar de lijst"))),
        path=here,
        form=form,
        options=tuple((str(district.number), district.name) for district in election.districts),
    )


HANDLERS = (first_list, list_editor, new_list, add, move, take_off, remove, districts, districts_submit)
