"""Where a person lives, as far as chapters H, Pa, Y and Ya ask."""

from kieslijst.law.case import Case
from kieslijst.law.facts import PersonFacts
from kieslijst.law.vocabulary import ISLAND_PLACES, OUTSIDE_EUROPEAN_PART
from kieslijst.law.words import place_key
from kieslijst.shared.address import Residence

_OUTSIDE = frozenset(place_key(place) for place in OUTSIDE_EUROPEAN_PART)
_ON_ISLAND = {island: frozenset(place_key(place) for place in places) for island, places in ISLAND_PLACES.items()}


def in_european_part(residence: Residence | None) -> bool | None:
    """Whether it lies in the European part of the Netherlands (H 10); None when place or country is not known."""
    if residence is None or not residence.country:
        return None
    if residence.country != "NL":
        return False
    if not residence.place:
        return None
    return place_key(residence.place) not in _OUTSIDE


def in_the_netherlands(residence: Residence | None) -> bool | None:
    """Whether it lies in the Netherlands, islands of the Caribbean part included (Pa 12)."""
    if residence is None or not residence.country:
        return None
    return residence.country in ("NL", "BQ")


def in_caribbean_netherlands(residence: Residence | None) -> bool | None:
    """Whether it lies on Bonaire, Sint Eustatius or Saba (H 12(1)); None when place or country is not known."""
    if residence is None or not residence.country:
        return None
    if residence.country not in ("NL", "BQ"):
        return False
    if not residence.place:
        return None
    return residence.country == "BQ" or any(place_key(residence.place) in places for places in _ON_ISLAND.values())


def on_island(residence: Residence | None, island: str | None) -> bool | None:
    """Whether it lies on the island of the election (Ya 16, Ya 28); None when either is not known."""
    if residence is None or island is None or not residence.country:
        return None
    if residence.country not in ("NL", "BQ"):
        return False
    known = _ON_ISLAND.get(island)
    if known is None or not residence.place:
        return None
    return place_key(residence.place) in known


def in_area(person: PersonFacts, case: Case) -> bool | None:
    """Whether the person lives in the province, water board, municipality or on the island (H 7(3)).

    As given; else from the place, where the places of the area are known; abroad is outside every area.
    """
    if person.lives_in_area is not None:
        return person.lives_in_area
    residence = person.residence
    if residence is None or not residence.country:
        return None
    if residence.country not in ("NL", "BQ"):
        return False
    if case.election.island is not None:
        return on_island(residence, case.election.island)
    if case.area_keys is None or not residence.place:
        return None
    return place_key(residence.place) in case.area_keys
