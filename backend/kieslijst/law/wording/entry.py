"""One entry of a catalogue: what a rule is called, and how its findings sound in both voices."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences with places to fill in (see `fill`). `asks` holds, by reason, what to say when people must judge."""

    title: str
    advice: str
    """To the party: what to do first, then why."""
    csb: str
    """For the papers of the central electoral committee."""
    asks: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Advice and committee's sentence by reason."""


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """What the calendar of an election says (`law.calendar`); bounds, remarks and zones stand beside a day."""

    moments: Mapping[str, str]
    bounds: Mapping[str, str]
    remarks: Mapping[str, str]
    shifted: str
    """With {weekday} and {day}: the day that counting gives."""
    question: str
    undated: str
    period: str
    """With {first} and {last}."""
    zones: Mapping[str, str]
    weekdays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All words of the law in one language."""

    language: str
    months: tuple[str, ...]
    moment: str
    """How a day and a time are joined, with {day} and {time}."""
    together: str
    """How the last of several names is joined, with {names} and {last}."""
    subjects: Mapping[str, str]
    """By kind of subject: how it is named, with {number} and {name}."""
    bare_subjects: Mapping[str, str]
    """The same without a name."""
    consequences: Mapping[str, str]
    explanations: Mapping[str, str]
    """Why a group is exempt or not, how long its list may be, why a list has its number, and which result says so."""
    entries: Mapping[str, Words]
    calendar: CalendarWords
    draft: bool = False
    """Not yet read by a native editor."""
