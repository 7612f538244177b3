"""Days and times as the papers print them."""

from datetime import date, time

_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def day_on_form(day: date | None) -> str:
    """As forms have it: "02-02-2027"; "" for a day that is filled in by hand."""
    return f"{day:%d-%m-%Y}" if day else ""


def day_in_words(day: date | None) -> str:
    """As letters have it: "2 februari 2027"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""


def time_on_paper(moment: time | None) -> str:
    """Hours and minutes: "16.00 uur"."""
    return f"{moment.hour}.{moment:%M} uur" if moment else ""
