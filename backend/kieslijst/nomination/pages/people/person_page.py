"""What the page of a person shows, and the page of two people who changed the same."""

from dataclasses import dataclass
from typing import Any

from litestar.connection import Request

from kieslijst.elections import queries as elections
from kieslijst.nomination.forms.countries import country_options
from kieslijst.nomination.forms.person import PersonForm
from kieslijst.nomination.lacking import lives_outside
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.form_drafts import DraftBand, band_of
from kieslijst.nomination.pages.outlook import outlook_of
from kieslijst.nomination.pages.people.came_from import CameFrom
from kieslijst.nomination.pages.requests import fresh_id
from kieslijst.nomination.person_advice import Advice, advice_on, used_addresses
from kieslijst.web.i18n import mark
from kieslijst.web.show import Page, language_of

_BSN_SHOWN = 4


@dataclass(frozen=True, slots=True)
class OnList:
    """A list that the person stands on."""

    path: str
    number: int
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage(Page):
    """P-08; `person` is `None` for a new one, `bsn_end` are the last digits of the BSN that is known.

    `bsn_shown` is the whole BSN, only on the answer to whoever asked to see it. `came_from` are the pairs of the
    address that tell from which set the person was opened; `places` are those that people here live in already.
    """

    form: PersonForm
    base: str
    person: Person | None
    new_id: str
    came_from: tuple[tuple[str, str], ...]
    has_next: bool
    revision: int
    bsn_end: str
    bsn_shown: str = ""
    advice: tuple[Advice, ...]
    lives_outside: bool
    on_lists: tuple[OnList, ...]
    list_options: tuple[tuple[str, str], ...]
    countries: tuple[tuple[str, str], ...]
    addresses: tuple[tuple[str, str], ...]
    places: tuple[str, ...]
    draft: DraftBand


async def person_page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    form: PersonForm,
    stored: Person | None,
    *,
    typed: Person | None = None,
    draft: DraftBand | None = None,
    bsn_shown: str = "",
) -> PersonPage:
    """The page of a stored or a new person, with advice on `typed` where something was."""
    came = _came_from(request, form)
    back = (came.back(nomination), mark("Terug"))
    shown = typed or stored
    others = tuple(each for each in nomination.persons if shown is None or each.id != shown.id)
    return PersonPage(
        bar=await bar_of(request, nomination, back=back),
        form=form,
        base=path_of(nomination),
        person=stored,
        new_id=form.value("new_id") or fresh_id(),
        came_from=came.pairs,
        has_next=stored is None or came.section in ("people", "lists"),
        revision=form.revision or (stored.revision if stored else 1),
        bsn_end=stored.bsn[-_BSN_SHOWN:] if stored else "",
        bsn_shown=bsn_shown,
        advice=await _advice(request, nomination, shown, others),
        lives_outside=shown is not None and lives_outside(shown),
        on_lists=_on_lists(nomination, stored),
        list_options=_list_options(nomination, stored),
        countries=country_options(language_of(request)),
        addresses=_addresses(others),
        draft=draft or band_of(request),
        places=tuple(sorted({each.residence.place for each in others if each.residence.place})),
    )


def _came_from(request: Request[Any, Any, Any], form: PersonForm) -> CameFrom:
    """From the form when one was sent, else from the address."""
    sent = CameFrom.read(form.value)
    return sent if sent.section else CameFrom.read(lambda name: request.query_params.get(name, ""))


async def _advice(
    request: Request[Any, Any, Any], nomination: Nomination, person: Person | None, others: tuple[Person, ...]
) -> tuple[Advice, ...]:
    if person is None:
        return ()
    election = await elections.election(nomination.election_id)
    said = outlook_of(request).advice(nomination, election, person, language=language_of(request))
    return advice_on(person, others, said)


def _on_lists(nomination: Nomination, person: Person | None) -> tuple[OnList, ...]:
    return tuple(
        OnList(path_of(nomination, "lists", each.id), each.number, each.candidates.index(person.id) + 1)
        for each in nomination.lists
        if person is not None and person.id in each.candidates
    )


def _list_options(nomination: Nomination, person: Person | None) -> tuple[tuple[str, str], ...]:
    """The lists that the person can still be put on."""
    return tuple(
        (str(each.id), str(each.number))
        for each in nomination.lists
        if person is None or person.id not in each.candidates
    )


def _addresses(others: tuple[Person, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (str(person.id), f"{person.name.in_text}: {address.street_line}, {address.place}")
        for person, address in used_addresses(others)
    )
