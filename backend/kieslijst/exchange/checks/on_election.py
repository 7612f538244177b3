"""Checks on the election that a message names (import contract 4 and 5.3, eml.md 3)."""

import re
from collections.abc import Iterator
from datetime import date

from kieslijst.exchange.checks.finding import error, info
from kieslijst.exchange.message import ElectionIdentifier

SUBCATEGORIES = {
    "TK": ("TK",),
    "EK": ("EK",),
    "EP": ("EP",),
    "PS": ("PS1", "PS2"),
    "AB": ("AB1", "AB2"),
    "GR": ("GR1", "GR2"),
    "ER": ("ER1",),
    "KC": ("KC", "KCCN", "KCNI"),
    "BC": ("BC",),
    "GC": ("GC",),
    "NR": ("NR",),
    "PR": ("PR",),
    "LR": ("LR",),
    "IR": ("IR",),
}
_WITHOUT_DOMAIN = ("TK", "EK", "EP", "NR")
_NUMBERED_DOMAIN = ("GR", "BC", "GC", "ER", "AB", "LR", "IR")
_MUNICIPAL = ("GR", "ER")
_ELECTION_ID = re.compile(r"(?:EP|EK|TK|GR|BC|GC|ER|PS|AB|NR|PR|LR|IR)2\d{3}(?:\d{4})?(?:_[\w-]*)?")


@error
def election_id_has_its_form(election: ElectionIdentifier) -> Iterator[str]:
    if not _ELECTION_ID.fullmatch(election.election_id):
        yield f"De code van de verkiezing is “{election.election_id[:40]}”; verwacht was een code als GR2026_Juinen."


@info
def election_id_starts_with_its_category(election: ElectionIdentifier) -> Iterator[str]:
    if not election.election_id.startswith(election.category):
        yield f"De code {election.election_id[:40]} past niet bij een verkiezing van soort {election.category[:4]}."


@info
def election_id_has_the_year(election: ElectionIdentifier) -> Iterator[str]:
    year = re.match(r"[A-Z]{2}(\d{4})", election.election_id)
    if year and election.election_date and int(year[1]) != election.election_date.year:
        yield f"De code {election.election_id[:40]} noemt een ander jaar dan de dag van stemming."


@error
def category_is_known(election: ElectionIdentifier) -> Iterator[str]:
    if election.category not in SUBCATEGORIES:
        yield f"De soort verkiezing is “{election.category[:20]}”; verwacht was {', '.join(SUBCATEGORIES)}."


@error
def subcategory_fits_the_category(election: ElectionIdentifier) -> Iterator[str]:
    fitting = SUBCATEGORIES.get(election.category, ())
    if fitting and election.subcategory not in fitting:
        came = f"“{election.subcategory[:10]}”" if election.subcategory else "niets"
        yield f"Bij soort {election.category} hoort subcategorie {' of '.join(fitting)}; in het bestand staat {came}."


@error
def has_its_dates_in_order(election: ElectionIdentifier) -> Iterator[str]:
    for day, word in ((election.election_date, "stemming"), (election.nomination_date, "kandidaatstelling")):
        if day is None:
            yield f"De dag van {word} ontbreekt. Abacus leest het bestand dan niet."
    voted, nominated = election.election_date or date.max, election.nomination_date or date.min
    if nominated >= voted:
        yield f"De kandidaatstelling ({nominated:%d-%m-%Y}) ligt niet vóór de stemming ({voted:%d-%m-%Y})."


def _domain_faults(election: ElectionIdentifier) -> Iterator[str]:
    """What is wrong with ElectionDomain: Abacus and OSV compare it word for word between files."""
    if election.category in _WITHOUT_DOMAIN:
        if election.domain is not None:
            yield f"Bij soort {election.category} hoort geen gebied (ElectionDomain); OSV weigert het bestand."
        return
    if not election.domain:
        yield f"Het gebied (ElectionDomain) ontbreekt; bij soort {election.category[:4]} weigert de ontvanger dat."
        return
    numbered = election.category in _NUMBERED_DOMAIN
    if numbered and not election.domain_id:
        yield "Het nummer van het gebied (ElectionDomain Id) ontbreekt; OSV weigert het bestand."
    if not numbered and election.domain_id is not None:
        yield f"Bij soort {election.category[:4]} hoort geen nummer bij het gebied; OSV weigert het bestand."
    if election.domain_id and not re.fullmatch(r"\d{4}|[12]?\d", election.domain_id):
        yield f"Het nummer van het gebied is “{election.domain_id[:10]}”; verwacht waren vier cijfers, of 1 tot 29."
    elif election.category in _MUNICIPAL and election.domain_id and not re.fullmatch(r"\d{4}", election.domain_id):
        yield f"Het nummer van de gemeente is “{election.domain_id[:10]}”; verwacht waren vier cijfers, zoals 0037."


@error
def has_its_domain(election: ElectionIdentifier) -> Iterator[str]:
    yield from _domain_faults(election)


@info
def has_a_domain_for_later(election: ElectionIdentifier) -> Iterator[str]:
    """A 210 goes to the committee only, so that a missing domain stops nobody."""
    if any(_domain_faults(election)):
        yield "Het gebied (ElectionDomain) staat er niet, of niet zoals in een verkiezingsdefinitie (110a)."


@info
def water_board_number_is_short(election: ElectionIdentifier) -> Iterator[str]:
    if election.category == "AB" and election.domain_id and not re.fullmatch(r"[1-9]|[12]\d", election.domain_id):
        yield f"Het nummer van het waterschap is {election.domain_id[:10]}; gewoonlijk is dat 1 tot en met 29."


@error
def has_a_name(election: ElectionIdentifier) -> Iterator[str]:
    if not election.name:
        yield "De naam van de verkiezing (ElectionName) ontbreekt."


@error
def names_are_plain(election: ElectionIdentifier) -> Iterator[str]:
    if "<" in election.name or "<" in (election.domain or ""):
        yield "In de naam van de verkiezing of het gebied staat een <; OSV weigert het bestand."


_ALWAYS = (
    election_id_has_its_form,
    election_id_starts_with_its_category,
    election_id_has_the_year,
    category_is_known,
    subcategory_fits_the_category,
    has_its_dates_in_order,
    names_are_plain,
    water_board_number_is_short,
)
FOR_RESULTS = (*_ALWAYS, has_its_domain, has_a_name)
FOR_NOMINATION = (*_ALWAYS, has_a_domain_for_later)
