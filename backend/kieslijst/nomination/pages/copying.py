"""Taking people over from another nomination of one's own, also from that of another party that one works for."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import fresh_id, now_of, own
from kieslijst.nomination.queries import nomination_for, nominations_at
from kieslijst.nomination.taking_over import copy_persons, stands_in
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.visitor import visitor_of

_COPY = "/party/{nomination_id:uuid}/copy"


@dataclass(frozen=True, slots=True)
class Copyable:
    """Somebody who can be taken over; `is_here` when the address book has somebody like that."""

    id: UUID
    surname_first: str
    residence: str
    is_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyPage(Page):
    """`sources` are (id, words) of my other nominations; without `source` only they are shown."""

    path: str
    sources: tuple[tuple[str, str], ...]
    source: str
    is_same_party: bool
    people: tuple[Copyable, ...]
    new_id: str
    form: Form


@get(_COPY, permission=Permission.LIST_WRITE)
async def copying(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    target = await own(request, nomination_id)
    asked = request.query_params.get("from", "")
    sources = await _sources(request, target)
    source = await _source(request, UUID(asked)) if asked in [key for key, _ in sources] else None
    return show(await _page(request, target, source, Form.filled(new_id=fresh_id())), request)


@post(_COPY, permission=Permission.LIST_WRITE)
async def copying_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form, target = await Form.sent(request), await own(request, nomination_id)
    source = await _source(request, form.identifier("from"))
    asked = set(form.values("person"))
    chosen = [person.id for person in source.persons if str(person.id) in asked]
    if not chosen:
        form.refuse("person", mark("Vink aan wie u wilt overnemen."))
        return show(await _page(request, target, source, form), request, status=422)
    number, count = await copy_persons(
        actor_of(request),
        _actor_at(request, source.organisation_id),
        source=source.id,
        target=target.id,
        chosen=chosen,
        copy_id=form.identifier(),
        at=now_of(request),
    )
    undo = "" if number is None else path_of(target, "history", number, "undo")
    said = nmark("1 persoon is overgenomen.", "%(n)s personen zijn overgenomen.", count)
    return redirect(path_of(target, "people"), request=request, said=said, undo=undo)


def _actor_at(request: Request[Any, Any, Any], organisation_id: UUID) -> Actor:
    """The visitor in the party that people come from. Raises `NotFound` where they may not see personal data."""
    seat = visitor_of(request).at(organisation_id)
    if seat is None or not seat.may(Permission.PERSONAL_READ):
        raise NotFound(mark("Deze kandidaatstelling is er niet."))
    return seat.actor


async def _source(request: Request[Any, Any, Any], nomination_id: UUID) -> Nomination:
    """One of my nominations, in whichever of my parties. Raises `NotFound`."""
    for head in await nominations_at(_readable(request)):
        if head.id == nomination_id:
            return await nomination_for(_actor_at(request, head.organisation_id), nomination_id)
    raise NotFound(mark("Deze kandidaatstelling is er niet."))


def _readable(request: Request[Any, Any, Any]) -> list[UUID]:
    seats = [seat for seat in visitor_of(request).seats if seat.may(Permission.PERSONAL_READ)]
    return [seat.actor.organisation_id for seat in seats if seat.actor.organisation_id is not None]


async def _sources(request: Request[Any, Any, Any], target: Nomination) -> tuple[tuple[str, str], ...]:
    heads = [each for each in await nominations_at(_readable(request)) if each.id != target.id]
    known = await elections.elections_by_id({each.election_id for each in heads})
    visitor = visitor_of(request)
    return tuple(
        (str(each.id), f"{seat.organisation}: {known[each.election_id].name}")
        for each in heads
        if (seat := visitor.at(each.organisation_id)) is not None
    )


async def _page(request: Request[Any, Any, Any], target: Nomination, source: Nomination | None, form: Form) -> CopyPage:
    back = path_of(target, "people")
    return CopyPage(
        bar=await bar_of(request, target, back=(back, mark("Terug naar kandidaten"))),
        path=path_of(target, "copy"),
        sources=await _sources(request, target),
        source=str(source.id) if source else "",
        is_same_party=source is not None and source.organisation_id == target.organisation_id,
        people=tuple(
            Copyable(each.id, each.name.surname_first, each.residence.on_list, stands_in(target, each))
            for each in (source.persons if source else ())
        ),
        new_id=form.value("new_id"),
        form=form,
    )


HANDLERS = (copying, copying_submit)
