"""People of one list at the end of many others, in one act."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.exceptions import ClientException
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.actions.spreading import add_to_lists
from kieslijst.nomination.forms.moves import MoveForm
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.candidates import sent_back
from kieslijst.nomination.pages.lists.naming import in_full
from kieslijst.nomination.pages.lists.paths import LIST, to_list
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadPage(Page):
    """Who is added, and the lists to choose from; an option says how many of them are there already."""

    path: str
    back: str
    form: Form
    people: tuple[tuple[str, str], ...]
    options: tuple[tuple[str, Text | str, Text | str], ...]


@post(f"{LIST}/pick-lists", permission=Permission.LIST_WRITE)
async def pick_lists(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    """From the bar of the editor: carries the ticked people to the page that asks for the lists."""
    form = await MoveForm.sent(request)
    if not form.ticked():
        return await sent_back(request, nomination_id, list_id, form)
    asked = "&".join(f"person={each}" for each in form.ticked())
    return redirect(f"/party/{nomination_id}/lists/{list_id}/spread?{asked}")


@get(f"{LIST}/spread", permission=Permission.LIST_WRITE)
async def spread(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    asked = request.query_params.getall("person", [])
    others = [str(each.id) for each in nomination.lists if each.id != list_id]
    form = Form.filled(person=asked, lists=others)
    return show(await _page(request, nomination, election, nomination.list(list_id), form), request)


@post(f"{LIST}/spread", permission=Permission.LIST_WRITE)
async def spread_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await MoveForm.sent(request)
    nomination = await own(request, nomination_id)
    chosen = [each.id for each in nomination.lists if str(each.id) in form.values("lists")]
    if not chosen:
        form.refuse("lists", mark("Kies de lijsten waar u de kandidaten bij zet."))
        election = await elections.election(nomination.election_id)
        return show(await _page(request, nomination, election, nomination.list(list_id), form), request, status=422)
    event = await add_to_lists(actor_of(request), nomination_id, chosen, form.ticked(), at=now_of(request))
    said = nmark(
        "De kandidaten staan achteraan op %(n)s lijst.", "De kandidaten staan achteraan op %(n)s lijsten.", len(chosen)
    )
    return await to_list(request, nomination_id, list_id, said=said, event=event)


async def _page(
    request: Request[Any, Any, Any], nomination: Nomination, election: Election, source: CandidateList, form: Form
) -> SpreadPage:
    back = path_of(nomination, "lists", source.id)
    asked = set(form.values("person"))
    people = tuple((str(each.id), each.name.in_text) for each in nomination.persons if str(each.id) in asked)
    if not people:
        raise ClientException("Nobody was ticked.")
    return SpreadPage(
        bar=await bar_of(request, nomination, election=election, back=(back, mark("Terug naar de lijst"))),
        path=f"{back}/spread",
        back=back,
        form=form,
        people=_in_order(people, source),
        options=tuple(
            (str(each.id), in_full(election, each), _there(each, people))
            for each in nomination.lists
            if each.id != source.id
        ),
    )


def _in_order(people: tuple[tuple[str, str], ...], source: CandidateList) -> tuple[tuple[str, str], ...]:
    at = {str(who): place for place, who in enumerate(source.candidates)}
    return tuple(sorted(people, key=lambda one: at.get(one[0], len(at))))


def _there(each: CandidateList, people: tuple[tuple[str, str], ...]) -> Text | str:
    there = sum(UUID(person_id) in each.candidates for person_id, _ in people)
    if not there:
        return ""
    return nmark("%(n)s staat er al op en blijft staan.", "%(n)s staan er al op en blijven staan.", there)


HANDLERS = (pick_lists, spread, spread_submit)
