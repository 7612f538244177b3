"""Which candidates sign which papers beside their H 9.

Who lives outside the area, or is a national of another member state only, is for the caller to say: a
place of residence does not tell in which municipality, province or water authority it lies.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.residence_abroad import ResidenceAbroad
from kieslijst.documents.models.y13 import Y13
from kieslijst.documents.models.y35 import UNKNOWN_ORIGIN, Y35, Origin
from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.election_type import ElectionType


@dataclass(frozen=True, slots=True)
class EuropeanCitizen:
    """A candidate who is a national of another member state and not also Dutch."""

    address: PostalAddress = field(default=PostalAddress(), repr=False)
    origin: Origin = field(default=UNKNOWN_ORIGIN, repr=False)


def residence_declarations(
    shown: PrintedList, edition: Edition, *, elsewhere: Mapping[int, PostalAddress]
) -> tuple[IntendedResidence | ResidenceAbroad, ...]:
    """One for each position in `elsewhere`: who lives outside the area, for KCNI who lives in the Netherlands.

    Printing one raises `Refused` for an election that asks no such declaration.
    """
    kind = ResidenceAbroad if shown.election.type is ElectionType.KCNI else IntendedResidence
    return tuple(kind(shown, edition, position, address) for position, address in sorted(elsewhere.items()))


def european_declarations(
    shown: PrintedList, edition: Edition, *, citizens: Mapping[int, EuropeanCitizen]
) -> tuple[Y13 | Y35, ...]:
    """For the European Parliament a Y 13 of every candidate and a Y 35 of each position in `citizens`; else none."""
    if shown.election.type is not ElectionType.EP:
        return ()
    every = (Y13(shown, edition, row.position) for row in shown.candidates)
    from_abroad = (Y35(shown, edition, at, citizen.address, citizen.origin) for at, citizen in sorted(citizens.items()))
    return (*every, *from_abroad)
