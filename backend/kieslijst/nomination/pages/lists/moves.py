"""The one endpoint for every way to move: an operation on whatever the list is by then, never a whole order."""

from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.candidates import Moved, move_candidates, place_candidates
from kieslijst.nomination.forms.moves import MoveApart, MoveForm, MoveTogether, Pick, TakeOff
from kieslijst.nomination.heads import HeadLocked
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.outlook import Outdated
from kieslijst.nomination.pages.bar import path_of
from kieslijst.nomination.pages.lists.candidates import taken_off
from kieslijst.nomination.pages.lists.editor import editor_page
from kieslijst.nomination.pages.lists.paths import LIST, to_list
from kieslijst.nomination.pages.next_point import walk_of
from kieslijst.nomination.pages.outlook import outlook_of
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import redirect, show


@post(f"{LIST}/move", permission=Permission.LIST_WRITE)
async def move(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await MoveForm.sent(request)
    wanted = form.read()
    nomination = await own(request, nomination_id)
    if wanted is None:
        page = await editor_page(request, nomination, nomination.list(list_id), form)
        return show(page, request, status=422)
    if isinstance(wanted, Pick):
        kept = "".join(f"&{name}={value}" for name, value in walk_of(request).items())
        return redirect(path_of(nomination, "lists", list_id) + f"?tick={wanted.person_id}{kept}#bulk")
    if isinstance(wanted, TakeOff):
        return await taken_off(request, nomination_id, list_id, (wanted.person_id,))
    try:
        moved, person_ids = await _done(request, nomination_id, list_id, wanted)
    except HeadLocked as locked:
        form.refuse("rows", words_of(locked))
        page = await editor_page(request, nomination, nomination.list(list_id), form)
        return show(page, request, status=422)
    outdated = await outlook_of(request).outdated(nomination_id, moved.candidate_list)
    said = _with_warning(moved_words(nomination, moved.candidate_list, person_ids), outdated)
    return await to_list(request, nomination_id, list_id, said=said, event=moved.event, row=person_ids[0])


async def _done(
    request: Request[Any, Any, Any], nomination_id: UUID, list_id: UUID, wanted: MoveTogether | MoveApart
) -> tuple[Moved, tuple[UUID, ...]]:
    actor, at = actor_of(request), now_of(request)
    if isinstance(wanted, MoveApart):
        moved = await place_candidates(actor, nomination_id, list_id, wanted.places, at=at)
        return moved, tuple(wanted.places)
    moved = await move_candidates(actor, nomination_id, list_id, wanted.person_ids, target=wanted.target, at=at)
    return moved, wanted.person_ids


def moved_words(nomination: Nomination, after: CandidateList, person_ids: tuple[UUID, ...]) -> Text:
    """Where these people stand after a move."""
    there = after.places_of(person_ids)
    if not there:
        return mark("Deze kandidaat staat niet meer op de lijst.")
    first, place = next(iter(there.items()))
    if len(there) > 1:
        return nmark(
            "%(n)s kandidaat is verplaatst, vanaf plaats %(place)s.",
            "%(n)s kandidaten zijn verplaatst, vanaf plaats %(place)s.",
            len(there),
            place=place,
        )
    name = nomination.person(first).name.in_text
    return mark("%(name)s staat nu op plaats %(place)s.", name=name, place=place)


def _with_warning(said: Text, outdated: Outdated) -> Text:
    if not outdated.consents:
        return said
    warning = nmark(
        "Let op: %(n)s instemmingsverklaring (H 9) klopt niet meer met deze volgorde.",
        "Let op: %(n)s instemmingsverklaringen (H 9) kloppen niet meer met deze volgorde.",
        outdated.consents,
    )
    if not outdated.support:
        return mark("%(said)s %(warning)s", said=said, warning=warning)
    support = mark("Ook de verklaringen van ondersteuning (H 4) kloppen niet meer.")
    return mark("%(said)s %(warning)s %(support)s", said=said, warning=warning, support=support)


HANDLERS = (move,)
