"""The time that is left to a legal moment, said as exactly as the distance asks for (`ux.md` d.6)."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kieslijst.web.i18n import Text, mark, nmark, translate

SAID_WITHIN = timedelta(days=14)
"""Before this distance the date alone is enough."""
HOURS_WITHIN = timedelta(hours=48)
NEAR = timedelta(hours=2)
_SOON = mark("nog minder dan een minuut")
_DAY, _HOUR, _MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Countdown:
    """A moment to come. `words` say it with its date; `before` what has just closed; `path` its file for an agenda."""

    words: Text
    closes: datetime
    now: datetime
    zone: str
    before: Text | None = None
    path: str = ""

    @property
    def left(self) -> timedelta:
        return self.closes - self.now

    @property
    def is_near(self) -> bool:
        return timedelta() < self.left <= NEAR

    @property
    def distance(self) -> Text | None:
        return distance(self.closes, self.now, zone=ZoneInfo(self.zone))

    def script_words(self, language: str) -> str:
        """The sentences that a script needs to say the distance again, as JSON; `#` stands for a number."""
        said = {
            "day": _forms(language, _days),
            "hour": _forms(language, _hours),
            "minute": _forms(language, _minutes),
            "one": translate(language, mark("nog %(time)s", time="#")),
            "two": translate(language, mark("nog %(days)s en %(hours)s", days="#", hours="#")),
            "near": translate(language, mark("Bijna")),
            "soon": translate(language, _SOON),
            "over": translate(language, mark("gesloten")),
        }
        return json.dumps(said, ensure_ascii=False)


def distance(closes: datetime, now: datetime, *, zone: ZoneInfo) -> Text | None:
    """`None` when the moment is far away or over; days are nights to sleep, by the clock of the place."""
    left = closes - now
    if left <= timedelta() or left > SAID_WITHIN:
        return None
    if left > HOURS_WITHIN:
        return _one(_days((closes.astimezone(zone).date() - now.astimezone(zone).date()).days))
    if left <= NEAR:
        return _one(_minutes(left // _MINUTE)) if left >= _MINUTE else _SOON
    days, hours = left // _DAY, left % _DAY // _HOUR
    if days and hours:
        return mark("nog %(days)s en %(hours)s", days=_days(days), hours=_hours(hours))
    return _one(_days(days) if days else _hours(hours))


def _one(time: Text) -> Text:
    return mark("nog %(time)s", time=time)


def _days(count: int) -> Text:
    return nmark("1 dag", "%(n)s dagen", count)


def _hours(count: int) -> Text:
    return nmark("1 uur", "%(n)s uur", count)


def _minutes(count: int) -> Text:
    return nmark("1 minuut", "%(n)s minuten", count)


def _forms(language: str, words: Callable[[int], Text]) -> tuple[str, str]:
    """How one and more are said; no form of ours has another 2 in it."""
    return translate(language, words(1)), translate(language, words(2)).replace("2", "#", 1)
