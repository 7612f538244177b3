"""What the law asks of a group's past, beyond its appellation: groups behind a merged name, a former name (pure)."""

from dataclasses import dataclass

from kieslijst.law.facts import PartFacts


@dataclass(frozen=True, slots=True)
class Part:
    """One of the groups that take part under a merged appellation, with the seats that it won (Kieswet H 4(8)a)."""

    appellation: str
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class Background:
    """`former_name` is the appellation of the last election, where that was another one."""

    parts: tuple[Part, ...] = ()
    former_name: str = ""

    @property
    def facts(self) -> tuple[PartFacts, ...]:
        return tuple(PartFacts(part.appellation, part.seats) for part in self.parts)


def highest_single(parts: tuple[PartFacts, ...]) -> int | None:
    """The seats that count for a merged name: the highest number, never a sum; None while one is not known (H 6(2))."""
    seats = [part.seats_before for part in parts]
    known = [number for number in seats if number is not None]
    return max(known) if parts and len(known) == len(seats) else None
