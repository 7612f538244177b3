"""The road of an election as a drawing: stops at even distances, and where today is between them."""

from dataclasses import dataclass
from typing import Literal

from kieslijst.web.i18n import Text

State = Literal["past", "now", "next", "later"]
_STEP, _MARGIN = 118, 64


@dataclass(frozen=True, slots=True)
class Moment:
    """A legal moment to draw: what, when in full and in short, and the file for an agenda."""

    label: Text
    when: Text | str
    short: str
    is_past: bool
    is_now: bool = False
    path: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """A moment with its place in the drawing."""

    label: Text
    when: Text | str
    short: str
    path: str
    state: State
    x: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """What `_components/timeline.html` draws; lengths are units of the drawing."""

    title: Text
    stops: tuple[Stop, ...]
    today_x: int

    @property
    def width(self) -> int:
        return self.last_x + _MARGIN

    @property
    def first_x(self) -> int:
        return _MARGIN

    @property
    def last_x(self) -> int:
        return _MARGIN + _STEP * max(len(self.stops) - 1, 0)


def timeline(title: Text, moments: tuple[Moment, ...]) -> Timeline:
    """The drawing of moments in their order; today stands on the moment of now, else halfway to the next one."""
    present = [at for at, moment in enumerate(moments) if moment.is_now]
    coming = next((at for at, moment in enumerate(moments) if not moment.is_past), len(moments))
    stops = tuple(
        Stop(moment.label, moment.when, moment.short, moment.path, _state(moment, at, coming), _MARGIN + _STEP * at)
        for at, moment in enumerate(moments)
    )
    today = _MARGIN + (_STEP * present[-1] if present else _STEP * coming - _STEP // 2)
    return Timeline(title, stops, max(_MARGIN // 2, today))


def _state(moment: Moment, at: int, coming: int) -> State:
    if moment.is_past:
        return "past"
    if moment.is_now:
        return "now"
    return "next" if at == coming else "later"
