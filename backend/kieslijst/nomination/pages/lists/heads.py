"""P-17: the first places that several lists have in common, edited once for all of them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination import heads
from kieslijst.nomination.actions.heads import (
    HeadMoved,
    dissolve_head,
    loosen,
    move_in_head,
    place_in_head,
    share_head,
)
from kieslijst.nomination.forms.heads import HeadForm
from kieslijst.nomination.forms.moves import MoveApart, MoveForm, MoveTogether
from kieslijst.nomination.model import CandidateList, Nomination, Person, SharedHead
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.moves import moved_words
from kieslijst.nomination.pages.lists.naming import in_full, title_of
from kieslijst.nomination.pages.lists.paths import LIST, LISTS, to_list, undo_path
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.shared.person_name import initials_on_list
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

HEADS = f"{LISTS}/heads"
_USUAL = 30


@dataclass(frozen=True, slots=True)
class HeadRow:
    """Somebody at a place of the head."""

    place: int
    person: Person
    initials: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedHeadPage(Page):
    """P-17; without `rows` it is a head that is still to be made, with the places of the chosen list.

    `in_tails` names the lists where people of the head stand further down too.
    """

    base: str
    path: str
    form: HeadForm
    options: tuple[tuple[str, Text | str], ...]
    rows: tuple[HeadRow, ...]
    count: int
    in_tails: tuple[Text | str, ...]


@get(f"{HEADS}/new", permission=Permission.LIST_WRITE)
async def new_head(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    asked = request.query_params.get("list", "")
    source = next((each for each in nomination.lists if str(each.id) == asked), nomination.lists[0])
    alike = [each for each in nomination.lists if heads.common((source, each), 1)]
    length = min(_USUAL, len(heads.common(alike, len(source.candidates)))) or min(_USUAL, len(source.candidates))
    form = HeadForm.filled(length=str(length), source=str(source.id), lists=[str(each.id) for each in alike])
    return show(await _page(request, nomination, source, form, head_id=UUID(fresh_id())), request)


@get(f"{HEADS}/{{head_id:uuid}}", permission=Permission.LIST_READ)
async def shared_head(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], head_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    found = heads.head(nomination, head_id)
    return show(await _page(request, nomination, found.lists[0], _filled(found), head_id=head_id), request)


def _filled(found: heads.Head) -> HeadForm:
    lists = [str(each.id) for each in found.lists]
    return HeadForm.filled(length=str(len(found.candidates)), source=lists[0], lists=lists)


@post(f"{HEADS}/{{head_id:uuid}}", permission=Permission.LIST_WRITE)
async def shared_head_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], head_id: FromPath[UUID]
) -> Response[Any]:
    form = await HeadForm.sent(request)
    nomination = await own(request, nomination_id)
    source = nomination.list(form.identifier("source"))
    wanted = form.read(source, nomination.lists)
    if wanted is None:
        return show(await _page(request, nomination, source, form, head_id=head_id), request, status=422)
    shared = SharedHead(head_id, wanted.length)
    actor, at = actor_of(request), now_of(request)
    event = await share_head(actor, nomination_id, shared, source=source.id, members=wanted.members, at=at)
    said = nmark(
        "Plaats 1 tot en met %(length)s is gelijk op %(n)s lijst.",
        "Plaats 1 tot en met %(length)s is gelijk op %(n)s lijsten.",
        len(wanted.members),
        length=wanted.length,
    )
    return redirect(
        path_of(nomination, "lists", "heads", head_id), request=request, said=said, undo=undo_path(nomination_id, event)
    )


@post(f"{HEADS}/{{head_id:uuid}}/move", permission=Permission.LIST_WRITE)
async def move(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], head_id: FromPath[UUID]
) -> Response[Any]:
    form = await MoveForm.sent(request)
    wanted = form.read()
    nomination = await own(request, nomination_id)
    found = heads.head(nomination, head_id)
    if not isinstance(wanted, MoveTogether | MoveApart):
        filled = _filled(found)
        filled.errors = form.errors
        page = await _page(request, nomination, found.lists[0], filled, head_id=head_id)
        return show(page, request, status=422)
    moved, people = await _moved(request, nomination_id, head_id, wanted)
    words = moved_words(nomination, moved.as_list, people)
    said = mark("%(moved)s Dat geldt voor %(count)s lijsten.", moved=words, count=len(found.lists))
    path = path_of(nomination, "lists", "heads", head_id) + f"#row-{people[0]}"
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, moved.event))


async def _moved(
    request: Request[Any, Any, Any], nomination_id: UUID, head_id: UUID, wanted: MoveTogether | MoveApart
) -> tuple[HeadMoved, tuple[UUID, ...]]:
    actor, at = actor_of(request), now_of(request)
    if isinstance(wanted, MoveApart):
        return await place_in_head(actor, nomination_id, head_id, wanted.places, at=at), tuple(wanted.places)
    people = wanted.person_ids
    return await move_in_head(actor, nomination_id, head_id, people, target=wanted.target, at=at), people


@post(f"{HEADS}/{{head_id:uuid}}/dissolve", permission=Permission.LIST_WRITE)
async def dissolve(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], head_id: FromPath[UUID]
) -> Response[Any]:
    event = await dissolve_head(actor_of(request), nomination_id, head_id, at=now_of(request))
    said = mark("De vaste kop is opgeheven. De lijsten zijn gebleven zoals ze waren.")
    path = f"/party/{nomination_id}/lists"
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, event))


@post(f"{LIST}/loosen", permission=Permission.LIST_WRITE)
async def loosen_list(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    event = await loosen(actor_of(request), nomination_id, list_id, at=now_of(request))
    said = mark("Deze lijst is los van de vaste kop. De volgorde is niet veranderd.")
    return await to_list(request, nomination_id, list_id, said=said, event=event)


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, source: CandidateList, form: HeadForm, *, head_id: UUID
) -> SharedHeadPage:
    election = await elections.election(nomination.election_id)
    lists = path_of(nomination, "lists")
    found = heads.heads_of(nomination.lists).get(head_id)
    return SharedHeadPage(
        bar=await bar_of(request, nomination, election=election, back=(lists, mark("Terug naar de lijsten"))),
        base=path_of(nomination),
        path=path_of(nomination, "lists", "heads", head_id),
        form=form,
        options=tuple((str(each.id), in_full(election, each)) for each in nomination.lists),
        rows=_rows(nomination, found) if found else (),
        count=len(found.lists) if found else 0,
        in_tails=tuple(title_of(each) for each in form.in_tails(source, nomination.lists)),
    )


def _rows(nomination: Nomination, found: heads.Head) -> tuple[HeadRow, ...]:
    persons = {person.id: person for person in nomination.persons}
    people = [persons[each] for each in found.candidates]
    return tuple(
        HeadRow(place, person, initials_on_list(person.name, person.gender))
        for place, person in enumerate(people, start=1)
    )


HANDLERS = (new_head, shared_head, shared_head_submit, move, dissolve, loosen_list)
