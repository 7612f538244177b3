"""The calendar of an election as a file for agendas (RFC 5545)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta

from kieslijst.elections.deadlines import begins, ends
from kieslijst.elections.model import Election
from kieslijst.law.article import in_words
from kieslijst.law.calendar import LegalMoment
from kieslijst.law.wording.moments import hours, moment_title, remarks

_OCTETS = 75
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def ics(election: Election, listed: Iterable[LegalMoment], *, made_at: datetime, language: str = "nl") -> bytes:
    """One event for each moment: with hours in UTC where it has hours, else whole days."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kieslijst//Kalender//NL", "METHOD:PUBLISH"]
    for moment in listed:
        lines += _event(election, moment, made_at, language)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(election: Election, moment: LegalMoment, made_at: datetime, language: str) -> Iterator[str]:
    said = [hours(moment, language), *remarks(moment, language), in_words(moment.articles)]
    yield "BEGIN:VEVENT"
    yield f"UID:{moment.moment.value}-{election.slug}@kieslijst"
    yield f"DTSTAMP:{_utc(made_at)}"
    yield from _times(moment)
    yield f"SUMMARY:{_text(moment_title(moment.moment, language))} ({_text(election.name)})"
    yield f"DESCRIPTION:{_text('. '.join(part for part in said if part))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _times(moment: LegalMoment) -> Iterator[str]:
    if moment.closes is not None and moment.first == moment.last:
        yield f"DTSTART:{_utc(begins(moment))}"
        yield f"DTEND:{_utc(ends(moment))}"
        return
    yield f"DTSTART;VALUE=DATE:{moment.first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{moment.last + timedelta(days=1):%Y%m%d}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    return words.translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets; what follows begins with a space, and no character is cut in two."""
    part, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + character, size + octets
    yield part
