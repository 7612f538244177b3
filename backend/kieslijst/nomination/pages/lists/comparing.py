"""P-16: two lists beside each other, and one person at a time taken over."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.exceptions import ClientException
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.actions.candidates import take_over_place
from kieslijst.nomination.comparing import Compared, Difference, compared
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.naming import in_full, title_of
from kieslijst.nomination.pages.lists.paths import LISTS, undo_path
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareListsPage(Page):
    """P-16; `counts` are numbers by difference, `rows` those that the filter `only` leaves."""

    path: str
    form: Form
    options: tuple[tuple[str, Text | str], ...]
    a: CandidateList
    b: CandidateList
    title_a: Text | str
    title_b: Text | str
    rows: tuple[tuple[Compared, Person], ...]
    counts: dict[str, int]
    only: str

    @property
    def is_same_list(self) -> bool:
        return self.a.id == self.b.id


@get(f"{LISTS}/compare", permission=Permission.LIST_READ)
async def compare(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    a = _asked(request, nomination, "a", 0)
    b = _asked(request, nomination, "b", 1 if a == nomination.lists[0] else 0)
    only = request.query_params.get("only", "")
    return show(await _page(request, nomination, election, (a, b), only=only), request)


def _asked(request: Request[Any, Any, Any], nomination: Nomination, name: str, otherwise: int) -> CandidateList:
    asked = request.query_params.get(name, "")
    named = next((each for each in nomination.lists if str(each.id) == asked), None)
    return named or nomination.lists[min(otherwise, len(nomination.lists) - 1)]


async def _page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    election: Election,
    pair: tuple[CandidateList, CandidateList],
    *,
    only: str,
) -> CompareListsPage:
    a, b = pair
    found = compared(a, b)
    persons = {person.id: person for person in nomination.persons}
    lists = path_of(nomination, "lists")
    return CompareListsPage(
        bar=await bar_of(request, nomination, election=election, back=(lists, mark("Terug naar de lijsten"))),
        path=f"{lists}/compare",
        form=Form.filled(a=str(a.id), b=str(b.id)),
        options=tuple((str(each.id), in_full(election, each)) for each in nomination.lists),
        a=a,
        b=b,
        title_a=title_of(a),
        title_b=title_of(b),
        rows=tuple((each, persons[each.person_id]) for each in found if only in ("", each.difference)),
        counts={kind.value: sum(each.difference is kind for each in found) for kind in Difference},
        only=only if only in set(Difference) else "",
    )


@post(f"{LISTS}/compare", permission=Permission.LIST_WRITE)
async def compare_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    """One arrow: `take` is "<person> a" to make list A like B, "<person> b" for the other way."""
    form = await Form.sent(request)
    person, _, to = form.value("take").partition(" ")
    if to not in ("a", "b"):
        raise ClientException("The arrow says neither a nor b.")
    person_id = Form.filled(one=person).identifier("one")
    target, like = form.identifier(to), form.identifier("b" if to == "a" else "a")
    actor, at = actor_of(request), now_of(request)
    event = await take_over_place(actor, nomination_id, target, person_id, like=like, at=at)
    nomination = await own(request, nomination_id)
    changed = nomination.list(target)
    said = mark(
        "%(name)s staat nu op plaats %(place)s van %(list)s.",
        name=nomination.person(person_id).name.in_text,
        place=changed.candidates.index(person_id) + 1,
        list=title_of(changed),
    )
    only = form.value("only") if form.value("only") in set(Difference) else ""
    path = path_of(nomination, "lists", "compare")
    asked = f"?a={form.identifier('a')}&b={form.identifier('b')}" + (f"&only={only}" if only else "")
    return redirect(path + asked, request=request, said=said, undo=undo_path(nomination_id, event))


HANDLERS = (compare, compare_submit)
