"""What a check can say: how bad it is, and whether the file or only a receiver is the reason."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Generic, TypeVar

Subject = TypeVar("Subject")

MOST_OF_ONE_KIND = 25
"""More messages of one check help nobody and can fill a disk."""


class Severity(StrEnum):
    """How bad: an error stops the results software, a warning makes it go wrong or differ, info is good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Cause(StrEnum):
    """Where the reason lies: in what the file says, or in what a receiving program cannot do."""

    CONTENT = "content"
    RECEIVER = "receiver"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found; `check` is the stable name of the check, `message` one or two sentences for a clerk."""

    check: str
    severity: Severity
    message: str
    cause: Cause = Cause.CONTENT

    @property
    def counts(self) -> bool:
        """Whether it must be mended before the file is used."""
        return self.cause is Cause.CONTENT and self.severity is not Severity.INFO


@dataclass(frozen=True, slots=True)
class Check(Generic[Subject]):
    """A named check: its function gives a message for each fault it finds and never raises."""

    name: str
    severity: Severity
    cause: Cause
    find: Callable[[Subject], Iterator[str]]

    def __call__(self, subject: Subject) -> Iterator[Finding]:
        messages = self.find(subject)
        for message in islice(messages, MOST_OF_ONE_KIND):
            yield Finding(self.name, self.severity, message, self.cause)
        if next(messages, None) is not None:
            yield Finding(self.name, self.severity, "Er zijn nog meer meldingen van deze soort.", self.cause)


def error(find: Callable[[Subject], Iterator[str]]) -> Check[Subject]:
    """A receiver refuses the file, or reads something else than it says."""
    return Check(find.__name__, Severity.ERROR, Cause.CONTENT, find)


def warning(find: Callable[[Subject], Iterator[str]]) -> Check[Subject]:
    """Some receivers take it, others do not, or see something else."""
    return Check(find.__name__, Severity.WARNING, Cause.CONTENT, find)


def info(find: Callable[[Subject], Iterator[str]]) -> Check[Subject]:
    """Unusual, and no receiver minds."""
    return Check(find.__name__, Severity.INFO, Cause.CONTENT, find)


def limit(find: Callable[[Subject], Iterator[str]]) -> Check[Subject]:
    """The file is right, but a receiver cannot use it."""
    return Check(find.__name__, Severity.INFO, Cause.RECEIVER, find)


def refused_elsewhere(find: Callable[[Subject], Iterator[str]]) -> Check[Subject]:
    """The file is right, but a receiver refuses it."""
    return Check(find.__name__, Severity.WARNING, Cause.RECEIVER, find)


def run(checks: Iterable[Check[Subject]], subject: Subject) -> Iterator[Finding]:
    """All findings of these checks, in their order."""
    for check in checks:
        yield from check(subject)
