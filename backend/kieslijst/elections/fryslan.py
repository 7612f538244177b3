"""Which elections are of a Frisian body, so that lists and papers may be in Frisian (Kiesbesluit H 2(5))."""

from kieslijst.elections.model import Election
from kieslijst.shared.election_type import ElectionType

_PROVINCE = {"fryslân", "friesland"}
_WATER_BOARD = {"fryslân", "wetterskip fryslân"}
_MUNICIPALITIES = {
    "0059", "0060", "0072", "0074", "0080", "0085", "0086", "0088", "0090",
    "0093", "0096", "0098", "0737", "1891", "1900", "1940", "1949", "1970",
}  # fmt: skip
"""The eighteen municipalities of Fryslân since 2019, by the number of Statistics Netherlands."""


def in_fryslan(election: Election) -> bool | None:
    """Whether the province, the water board or a municipality of Fryslân elects; `None` while its area is not known."""
    if election.type not in (ElectionType.PS, ElectionType.WS, ElectionType.GR):
        return False
    domain = election.domain
    if domain is None:
        return None
    if election.type is ElectionType.GR:
        return domain.id in _MUNICIPALITIES if domain.id else None
    name = domain.name.strip().casefold()
    return name in (_PROVINCE if election.type is ElectionType.PS else _WATER_BOARD)
