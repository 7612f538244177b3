"""What time it is, as an argument: nothing in Kieslijst asks the machine by itself."""

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


def clock_from(fixed: datetime | None) -> Clock:
    """A clock that runs on from `fixed` (aware) from now on, or the system's clock when `fixed` is None."""
    if fixed is None:
        return system_clock
    shift = fixed.astimezone(UTC) - system_clock()
    return lambda: system_clock() + shift
