"""From one point to the next: where somebody is on the walk along the points, as it travels in an address (pure)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kieslijst.submission.points.model import Point
from kieslijst.submission.points.places import place_of

_SENT = re.compile(r"(?P<at>[0-9.]{1,30})~(?P<start>[0-9.]{1,30})")


@dataclass(frozen=True, slots=True)
class Chain:
    """At which point somebody is, and at which one they began: both are the `order` of a point."""

    at: str
    start: str

    def __str__(self) -> str:
        return f"{self.at}~{self.start}"

    @classmethod
    def read(cls, sent: str) -> "Chain | None":
        """What an address says; None for anything else."""
        match = _SENT.fullmatch(sent)
        return Chain(match["at"], match["start"]) if match else None

    def following(self, points: Sequence[Point]) -> "tuple[Point, Chain] | None":
        """The first point after this one that has to be solved on a screen, once around; None when there is none.

        The point itself may be gone: points are compared by their order.
        """
        open_ones = [point for point in points if point.asks and place_of(point)]
        later = [point for point in open_ones if point.order > self.at]
        earlier = [point for point in open_ones if point.order < self.start]
        is_around = self.at < self.start
        ahead = [point for point in later if point.order < self.start] if is_around else [*later, *earlier]
        return (ahead[0], replace(self, at=ahead[0].order)) if ahead else None


def begun_at(point: Point) -> Chain:
    """The walk that begins at a point."""
    return Chain(point.order, point.order)


def address_of(base: str, point: Point, chain: Chain | None = None) -> str:
    """Where a point is mended, with the way back into the walk; empty where no screen can solve it."""
    path, _, field = place_of(point).partition("#")
    if not path:
        return ""
    fragment = f"#{field}" if field else ""
    return f"{base}{path}?from=readiness&next={chain or begun_at(point)}{fragment}"
