"""P-09: people who may be one person, side by side."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.nomination.actions.twins import merge_persons, say_they_are_two
from kieslijst.nomination.forms.twins import FIELDS, TwinsForm, is_given, value_of
from kieslijst.nomination.likely_twins import Pair, Why, likely_twins
from kieslijst.nomination.model import Contact, Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.nomination.store import two_persons
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_MOST = 20
_BSN_SHOWN = 4
_REASONS = {
    Why.SAME_NUMBER: mark("Zij hebben hetzelfde BSN."),
    Why.SAME_NAME_AND_DAY: mark("Zij hebben dezelfde naam en geboortedatum."),
    Why.ALIKE: mark("Hun namen lijken erg op elkaar."),
}


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a field that differs."""

    value: Text | str
    is_proposed: bool


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which two people differ."""

    name: str
    label: Text
    one: Side
    other: Side


@dataclass(frozen=True, slots=True)
class ShownPair:
    """Two people with what differs; what is the same is shown in one line."""

    pair: Pair
    reason: Text
    lists: tuple[tuple[int, ...], tuple[int, ...]]
    differences: tuple[Difference, ...]
    same: tuple[tuple[Text, Text | str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicatesPage(Page):
    """P-09; `more` are the pairs that come after those on the page."""

    base: str
    pairs: tuple[ShownPair, ...]
    more: int


@get("/party/{nomination_id:uuid}/people/duplicates", permission=Permission.PERSONAL_READ)
async def duplicates(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    found = likely_twins(nomination.persons, await two_persons.of_nomination(nomination_id))
    page = DuplicatesPage(
        bar=await bar_of(request, nomination, back=(path_of(nomination, "people"), mark("Terug naar kandidaten"))),
        base=path_of(nomination),
        pairs=tuple(_shown(nomination, pair) for pair in found[:_MOST]),
        more=max(len(found) - _MOST, 0),
    )
    return show(page, request)


@post("/party/{nomination_id:uuid}/people/duplicates", permission=Permission.LIST_WRITE)
async def duplicates_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await TwinsForm.sent(request)
    nomination = await own(request, nomination_id)
    one, other = (nomination.person(form.identifier(name)) for name in ("one", "other"))
    actor, at, back = actor_of(request), now_of(request), path_of(nomination, "people", "duplicates")
    if form.are_two:
        await say_they_are_two(actor, nomination_id, one.id, other.id, at=at)
        names = {"one": one.name.in_text, "other": other.name.in_text}
        said = mark("%(one)s en %(other)s zijn twee personen. Wij vragen het niet meer.", **names)
        return redirect(back, request=request, said=said)
    kept = form.merged(one, other)
    removed_revision = form.number("revision-other")
    event = await merge_persons(actor, nomination_id, kept, other.id, removed_revision=removed_revision, at=at)
    said = mark("%(name)s staat er nu een keer in.", name=kept.name.in_text)
    return redirect(back, request=request, said=said, undo=undo_path(nomination_id, event))


def _shown(nomination: Nomination, pair: Pair) -> ShownPair:
    differing = [field for field in FIELDS if value_of(pair.one, field) != value_of(pair.other, field)]
    alike = [field for field in FIELDS if field not in differing and is_given(pair.one, field)]
    return ShownPair(
        pair=pair,
        reason=_REASONS[pair.why],
        lists=(_on_lists(nomination, pair.one), _on_lists(nomination, pair.other)),
        differences=tuple(_difference(pair, field) for field in differing),
        same=tuple((FIELDS[field], _in_words(pair.one, field)) for field in alike),
    )


def _difference(pair: Pair, field: str) -> Difference:
    """The first value is proposed, unless only the second says anything."""
    second = is_given(pair.other, field) and not is_given(pair.one, field)
    one, other = (_in_words(person, field) for person in (pair.one, pair.other))
    return Difference(field, FIELDS[field], Side(one, not second), Side(other, second))


def _on_lists(nomination: Nomination, person: Person) -> tuple[int, ...]:
    return tuple(each.number for each in nomination.lists if person.id in each.candidates)


def _in_words(person: Person, field: str) -> Text | str:
    if not is_given(person, field):
        return mark("niets")
    value = value_of(person, field)
    if field == "bsn":
        return mark("heeft geen BSN") if person.has_no_bsn else f"••••• {person.bsn[-_BSN_SHOWN:]}"
    if isinstance(value, bool):
        return mark("ja") if value else mark("nee")
    return _plainly(value)


def _plainly(value: object) -> str:
    match value:
        case BirthDate():
            return value.on_form
        case Residence():
            return value.on_list
        case PostalAddress():
            return _address(value)
        case Contact():
            return f"{value.name.in_text}, {_address(value.address)}".strip(", ")
        case _:
            return str(value)


def _address(address: PostalAddress) -> str:
    line = address.street_line or f"{address.street} {address.number}{address.addition}".strip()
    return ", ".join(part for part in (line, f"{address.postcode} {address.place}".strip()) if part)


HANDLERS = (duplicates, duplicates_submit)
"""A path before that of one person: "duplicates" is no id."""
