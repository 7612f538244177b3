"""P-08 for a reader: a person without BSN and without addresses, and nothing to fill in."""

from dataclasses import dataclass
from typing import Any

from litestar.connection import Request

from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.web.i18n import mark
from kieslijst.web.show import Page


@dataclass(frozen=True, slots=True)
class PublicPerson:
    """What the lists say of somebody: the only part of a person that this page is given."""

    surname_first: str
    birth_date: str
    residence: str
    on_lists: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonReadPage(Page):
    """Somebody in the address book, for whoever may only read."""

    person: PublicPerson


async def read_page(request: Request[Any, Any, Any], nomination: Nomination, stored: Person) -> PersonReadPage:
    back = (path_of(nomination, "people"), mark("Terug naar kandidaten"))
    shown = PublicPerson(
        surname_first=stored.name.surname_first,
        birth_date=stored.birth_date.on_form if stored.birth_date else "",
        residence=stored.residence.on_list,
        on_lists=tuple(each.number for each in nomination.lists if stored.id in each.candidates),
    )
    return PersonReadPage(bar=await bar_of(request, nomination, back=back), person=shown)
