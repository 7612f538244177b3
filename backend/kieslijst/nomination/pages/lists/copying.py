"""P-15: a list becomes the list of other districts, one for all or one for each."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.actions.copying import copy_list
from kieslijst.nomination.copying import Copied, Copying, Each, Present, copied
from kieslijst.nomination.district_states import lists_by_district
from kieslijst.nomination.forms.copying import CopyForm
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.naming import title_of
from kieslijst.nomination.pages.lists.paths import LIST, undo_path
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyListPage(Page):
    """P-15; `makes` is how many lists come with the choices as they are, `filled` names lists with people on them."""

    path: str
    back: str
    title: Text | str
    count: int
    form: CopyForm
    options: tuple[tuple[str, str, Text | str, bool], ...]
    filled: tuple[Text | str, ...]
    makes: int
    all_have_one: bool


@get(f"{LIST}/copies", permission=Permission.LIST_WRITE)
async def copies(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    held = lists_by_district(election, nomination.lists)
    free = [str(number) for number, found in held.items() if not found]
    form = CopyForm.filled(districts=free, each=Each.OWN)
    return show(await _page(request, nomination, election, nomination.list(list_id), form=form), request)


@post(f"{LIST}/copies", permission=Permission.LIST_WRITE)
async def copies_submit(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[Any]:
    form = await CopyForm.sent(request)
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    source = nomination.list(list_id)
    wanted = form.wanted(election, nomination, source)
    if wanted is None:
        return show(await _page(request, nomination, election, source, form=form), request, status=422)
    done, event = await copy_list(actor_of(request), nomination_id, wanted, at=now_of(request))
    undo = undo_path(nomination_id, event)
    return redirect(path_of(nomination, "lists"), request=request, said=_said(source, done), undo=undo)


def _said(source: CandidateList, done: Copied) -> Text:
    lists, people = len(done.made), len(source.candidates)
    if not lists:
        return nmark("1 lijst is gewijzigd.", "%(n)s lijsten zijn gewijzigd.", len(done.changed))
    return nmark(
        "1 nieuwe lijst met %(people)s kandidaten.",
        "%(n)s nieuwe lijsten met elk %(people)s kandidaten.",
        lists,
        people=people,
    )


async def _page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    election: Election,
    source: CandidateList,
    *,
    form: CopyForm,
) -> CopyListPage:
    here = path_of(nomination, "lists", source.id)
    held = lists_by_district(election, nomination.lists)
    return CopyListPage(
        bar=await bar_of(request, nomination, election=election, back=(here, mark("Terug naar de lijst"))),
        path=f"{here}/copies",
        back=here,
        title=title_of(source),
        count=len(source.candidates),
        form=form,
        options=tuple(
            (str(each.number), each.name, _has(held[each.number], source), _keeps(held[each.number], source))
            for each in election.districts
        ),
        filled=tuple(title_of(each) for each in form.filled_lists(election, nomination, source)),
        makes=_makes(nomination, election, source, form),
        all_have_one=all(held.values()),
    )


def _has(found: tuple[CandidateList, ...], source: CandidateList) -> Text | str:
    if not found:
        return ""
    if found[0].id == source.id:
        return mark("deze lijst")
    return mark("heeft %(list)s, %(count)s kandidaten", list=title_of(found[0]), count=len(found[0].candidates))


def _keeps(found: tuple[CandidateList, ...], source: CandidateList) -> bool:
    """Whether a copy fills the list that this district has for itself, so that no list comes with it."""
    return len(found) == 1 and found[0].id != source.id and len(found[0].districts) == 1


def _makes(nomination: Nomination, election: Election, source: CandidateList, form: CopyForm) -> int:
    chosen = form.chosen(election)
    if not chosen:
        return 0
    each = Each.ONE if form.value("each") == Each.ONE else Each.OWN
    wanted = Copying(source.id, chosen, each, Present.REPLACE)
    return len(copied(nomination.lists, wanted, new_id=uuid4).made)


HANDLERS = (copies, copies_submit)
