"""P-13: the candidates of one list in order, with everything that can be done to them."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.heads import head_of
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.nomination.outlook import Limit, ListView, Remark
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.naming import districts_in_short, title_of
from kieslijst.nomination.pages.lists.paths import LIST
from kieslijst.nomination.pages.next_point import onward, walk_of
from kieslijst.nomination.pages.outlook import outlook_of
from kieslijst.nomination.pages.requests import fresh_id, own
from kieslijst.nomination.searching import finds
from kieslijst.shared.person_name import initials_on_list
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_LONGEST_QUERY = 100
_ALL = "all"


@dataclass(frozen=True, slots=True)
class Wrong:
    """A place that was typed and cannot be read, with what to do."""

    field: str
    typed: str
    message: Text


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate at a place of the list, as printed, with what the law says of them (None: nothing).

    `limit` is the line that is drawn under this place; `ticked` when the page was asked for with this row ticked.
    """

    place: int
    person: Person
    initials: str
    remark: Remark | None
    limit: Limit | None
    ticked: bool
    is_fixed: bool
    wrong: Wrong | None = None


@dataclass(frozen=True, slots=True)
class Tab:
    """Another list of this nomination."""

    path: str
    title: Text | str
    districts: Text | str
    id: UUID
    is_current: bool


@dataclass(frozen=True, slots=True)
class FixedHead:
    """The places that this list has in common with others."""

    path: str
    length: int
    lists: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEditorPage(Page):
    """One list; `districts` are its districts in few words, empty in an election with only one.

    `rows` are all candidates, `found` those that the search `query` leaves. `others` may be put on the list. `head` is
    None for a list that shares no places with others. `onward` leads to the next point of the check, when the page was
    opened from there, and `walk` keeps the way there in the address.
    """

    base: str
    path: str
    candidate_list: CandidateList
    tabs: tuple[Tab, ...]
    rows: tuple[Row, ...]
    found: tuple[Row, ...]
    query: str
    all_ticked: bool
    others: tuple[tuple[str, str], ...]
    title: Text | str
    districts: Text | str
    has_districts: bool
    head: FixedHead | None
    form: Form
    new_id: str
    onward: str
    walk: dict[str, str]

    @property
    def asked(self) -> str:
        """What keeps the walk along the points in the address of an act, behind its path."""
        return f"?{self.asked_too}" if self.walk else ""

    @property
    def asked_too(self) -> str:
        """The same, behind another question."""
        return "&".join(f"{name}={value}" for name, value in self.walk.items())

    @property
    def has_remarks(self) -> bool:
        return any(row.remark for row in self.rows)


@get(LIST, permission=Permission.LIST_READ)
async def list_editor(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], list_id: FromPath[UUID]
) -> Response[str]:
    nomination = await own(request, nomination_id)
    return show(await editor_page(request, nomination, nomination.list(list_id)), request)


async def editor_page(
    request: Request[Any, Any, Any], nomination: Nomination, candidate_list: CandidateList, form: Form | None = None
) -> ListEditorPage:
    """The editor, also as the answer to an act that came back with errors in `form`."""
    election = await elections.election(nomination.election_id)
    view = outlook_of(request).view(nomination, election, candidate_list)
    asked = form.values("person") if form else (request.query_params.get("tick", ""),)
    head = _head(nomination, candidate_list)
    rows = _with_errors(_rows(nomination, candidate_list, view, ticked=asked, fixed=head.length if head else 0), form)
    query = (form.value("q") if form else request.query_params.get("q", ""))[:_LONGEST_QUERY].strip()
    return ListEditorPage(
        bar=await bar_of(request, nomination, election=election),
        base=path_of(nomination),
        path=path_of(nomination, "lists", candidate_list.id),
        candidate_list=candidate_list,
        tabs=_tabs(nomination, election, candidate_list),
        rows=rows,
        found=tuple(row for row in rows if finds(query, row.person, row.place)) if query else rows,
        query=query,
        all_ticked=_ALL in asked,
        others=_others(nomination, candidate_list),
        title=title_of(candidate_list),
        districts=districts_in_short(election, candidate_list),
        has_districts=bool(election.districts),
        head=head,
        form=form or Form(),
        new_id=fresh_id(),
        onward=onward(request, nomination),
        walk=walk_of(request),
    )


def _with_errors(rows: tuple[Row, ...], form: Form | None) -> tuple[Row, ...]:
    """Each row with what is wrong with the place that was typed in it."""
    wrong = {one.field: one for one in form.errors} if form else {}
    if not wrong or form is None:
        return rows
    named = ((row, f"to.{row.place}.{row.person.id}") for row in rows)
    return tuple(
        replace(row, wrong=Wrong(name, form.value(name), wrong[name].message)) if name in wrong else row
        for row, name in named
    )


def _rows(
    nomination: Nomination, candidate_list: CandidateList, view: ListView, *, ticked: tuple[str, ...], fixed: int
) -> tuple[Row, ...]:
    persons = {person.id: person for person in nomination.persons}
    limits = {limit.maximum: limit for limit in view.limits}
    return tuple(
        Row(
            place=place,
            person=persons[person_id],
            initials=initials_on_list(persons[person_id].name, persons[person_id].gender),
            remark=view.remarks.get(person_id),
            limit=limits.get(place) if place < len(candidate_list.candidates) else None,
            ticked=_ALL in ticked or str(person_id) in ticked,
            is_fixed=place <= fixed,
        )
        for place, person_id in enumerate(candidate_list.candidates, start=1)
    )


def _tabs(nomination: Nomination, election: Election, candidate_list: CandidateList) -> tuple[Tab, ...]:
    return tuple(
        Tab(
            path_of(nomination, "lists", each.id),
            title_of(each),
            districts_in_short(election, each),
            each.id,
            each.id == candidate_list.id,
        )
        for each in nomination.lists
    )


def _head(nomination: Nomination, candidate_list: CandidateList) -> FixedHead | None:
    found = head_of(nomination, candidate_list)
    if found is None:
        return None
    return FixedHead(path_of(nomination, "lists", "heads", found.shared.id), len(found.candidates), len(found.lists))


def _others(nomination: Nomination, candidate_list: CandidateList) -> tuple[tuple[str, str], ...]:
    there = set(candidate_list.candidates)
    return tuple((str(person.id), person.name.surname_first) for person in nomination.persons if person.id not in there)


HANDLERS = (list_editor,)
