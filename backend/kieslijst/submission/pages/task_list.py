"""The rows of the task list, each with what it says and how far it is (pure)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount, fewest_and_most_declarations
from kieslijst.law.check import Finding
from kieslijst.law.exemption import is_exempt
from kieslijst.law.rule import Severity
from kieslijst.nomination.model import AppellationKind, Nomination
from kieslijst.nomination.pages.bar import path_of
from kieslijst.submission.canonical import still_says
from kieslijst.submission.facts import group_facts_of
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.web.i18n import Text, mark, nmark

_NOT_BEGUN, _BUSY, _DONE, _LATER = mark("Niet begonnen"), mark("Bezig"), mark("Klaar"), mark("Later")


@dataclass(frozen=True, slots=True)
class Papers:
    """How far the papers are: the newest version, and whether it still says what the nomination says."""

    version: int | None = None
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """A row; `kind` is a status mark of the kit, or "later" for what has no screen yet; `step` when it comes next."""

    label: Text
    path: str
    kind: str
    status: Text
    step: Text
    note: Text | str = ""


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Tasks under one heading."""

    title: Text
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class NotNeeded:
    """A task that the law does not ask of this group, and why."""

    label: Text
    reason: Text


@dataclass(frozen=True, slots=True)
class Progress:
    """The tasks that this screen can do, and how many of them are."""

    done: int
    busy: int
    total: int


def groups(
    nomination: Nomination, snapshot: Snapshot, findings: Sequence[Finding], papers: Papers
) -> tuple[TaskGroup, ...]:
    """The road from party to outcome."""
    skipped = [each.label for each in not_needed(snapshot)]
    together = [_later(mark("Instemming van de kandidaten")), *_support(snapshot)]
    return (
        TaskGroup(mark("1 Gegevens"), (_details(nomination), _submitter(nomination))),
        TaskGroup(mark("2 Kandidaten en lijsten"), (_people(nomination), _lists(snapshot))),
        TaskGroup(mark("3 Instemming en ondersteuning"), tuple(task for task in together if task.label not in skipped)),
        TaskGroup(
            mark("4 Controle en documenten"),
            (_readiness(nomination, findings), _documents(nomination, findings, papers)),
        ),
        TaskGroup(mark("5 Inleveren en daarna"), tuple(map(_later, _AFTERWARDS))),
    )


def for_readers(listed: Sequence[TaskGroup], nomination: Nomination) -> tuple[TaskGroup, ...]:
    """The same road where nothing leads to bringing people in."""
    bring_in, people = path_of(nomination, "import"), path_of(nomination, "people")
    return tuple(
        replace(group, tasks=tuple(replace(one, path=people) if one.path == bring_in else one for one in group.tasks))
        for group in listed
    )


_SUPPORT, _DEPOSIT = mark("Ondersteuning"), mark("Waarborgsom")
_AFTERWARDS = (mark("Afspraak"), mark("Inleveren"), mark("Verzuimen herstellen"), mark("Uitkomst"))


def not_needed(snapshot: Snapshot) -> tuple[NotNeeded, ...]:
    """What the law does not ask of this group (H 4(8), H 12(2))."""
    if is_exempt(group_facts_of(snapshot)).answer is not True:
        return ()
    reason = mark("Uw partij won bij de vorige verkiezing een of meer zetels.")
    return tuple(NotNeeded(task.label, reason) for task in _support(snapshot))


def _support(snapshot: Snapshot) -> list[Task]:
    """Declarations of support and deposit, where this type of election has them at all."""
    kind, day = snapshot.election.type, snapshot.election.nomination_date
    found = [_later(_SUPPORT)] if fewest_and_most_declarations(kind, on=day)[1] else []
    return [*found, _later(_DEPOSIT)] if amount(AmountName.DEPOSIT, kind, on=day) else found


def _later(label: Text) -> Task:
    """A slot for a task whose screen comes later: no link that leads nowhere."""
    return Task(label, "", "later", _LATER, label)


def _details(nomination: Nomination) -> Task:
    details = nomination.details
    named = details.kind is AppellationKind.UNNAMED or bool(details.kind and details.appellation)
    kind, status = ("done", _DONE) if named else ("todo", _NOT_BEGUN)
    note: Text | str = mark("blanco lijst") if details.kind is AppellationKind.UNNAMED else details.appellation
    step = mark("Vul in hoe uw partij meedoet")
    return Task(mark("Partij en naam"), path_of(nomination, "details"), kind, status, step, note)


def _submitter(nomination: Nomination) -> Task:
    present, substitutes = not nomination.submitter.is_empty, len(nomination.substitutes)
    kind, status = ("done", _DONE) if present and substitutes else ("busy", _BUSY) if present else ("todo", _NOT_BEGUN)
    note: Text | str = ""
    if present:
        name = nomination.submitter.name.in_text
        note = nmark("%(name)s, 1 vervanger", "%(name)s, %(n)s vervangers", substitutes, name=name)
    step = mark("Vul de inleveraar en een vervanger in")
    return Task(mark("Inleveraar en vervangers"), path_of(nomination, "submitter"), kind, status, step, note)


def _people(nomination: Nomination) -> Task:
    count = len(nomination.persons)
    kind, status = ("done", _DONE) if count else ("todo", _NOT_BEGUN)
    note = nmark("1 persoon", "%(n)s personen", count) if count else ""
    path = path_of(nomination, "people") if count else path_of(nomination, "import")
    return Task(mark("Kandidaten invoeren"), path, kind, status, mark("Plak uw kandidaten"), note)


def _lists(snapshot: Snapshot) -> Task:
    filled = [each for each in snapshot.lists if each.candidates]
    covered = {number for each in snapshot.lists for number in each.districts}
    complete = bool(filled) and len(filled) == len(snapshot.lists)
    if snapshot.election.has_several_districts:
        complete = complete and bool(covered)
    kind, status = ("done", _DONE) if complete else ("busy", _BUSY) if filled else ("todo", _NOT_BEGUN)
    note = nmark("1 lijst", "%(n)s lijsten", len(snapshot.lists))
    step = mark("Zet de kandidaten in volgorde en kies de kieskringen")
    path = f"/party/{snapshot.nomination_id}/lists"
    return Task(mark("Volgorde en kieskringen"), path, kind, status, step, note)


def _readiness(nomination: Nomination, findings: Sequence[Finding]) -> Task:
    path, label = path_of(nomination, "readiness"), mark("Controle")
    errors, warnings = errors_in(findings), warnings_in(findings)
    if errors:
        note = nmark("%(n)s punt", "%(n)s punten", errors)
        step = nmark("Los 1 punt op bij Controle", "Los %(n)s punten op bij Controle", errors)
        return Task(label, path, "error", mark("Los eerst op"), step, note)
    if warnings:
        note = nmark("%(n)s punt", "%(n)s punten", warnings)
        step = nmark("Kijk 1 punt na bij Controle", "Kijk %(n)s punten na bij Controle", warnings)
        return Task(label, path, "warning", mark("Let op"), step, note)
    return Task(label, path, "done", mark("Geen punten"), mark("Kijk de punten na bij Controle"))


def _documents(nomination: Nomination, findings: Sequence[Finding], papers: Papers) -> Task:
    path, label = path_of(nomination, "documents"), mark("Papieren maken en printen")
    step, errors = mark("Maak de papieren en print ze"), errors_in(findings)
    if errors:
        note = nmark("Kan nog niet: los eerst 1 punt op", "Kan nog niet: los eerst %(n)s punten op", errors)
        return Task(label, path, "todo", _NOT_BEGUN, step, note)
    if papers.version is None:
        return Task(label, path, "todo", _NOT_BEGUN, step)
    version = mark("versie %(version)s", version=papers.version)
    if not papers.is_current:
        note = mark("Let op: ouder dan uw gegevens")
        return Task(label, path, "warning", mark("Let op"), mark("Maak de papieren opnieuw"), note)
    return Task(label, path, "done", _DONE, step, version)


def errors_in(findings: Sequence[Finding]) -> int:
    """The points that lock the papers."""
    return sum(finding.severity is Severity.ERROR for finding in findings)


def warnings_in(findings: Sequence[Finding]) -> int:
    """The points that the committee will ask about."""
    return sum(finding.severity is Severity.WARNING for finding in findings)


def papers_of(version: FrozenSnapshot | None, snapshot: Snapshot) -> Papers:
    """How far they are."""
    return Papers() if version is None else Papers(version.version, still_says(version, snapshot))


def progress(listed: Sequence[TaskGroup]) -> Progress:
    """Slots of what has no screen yet do not count."""
    kinds = [task.kind for group in listed for task in group.tasks if task.kind != "later"]
    busy = sum(kind in ("busy", "warning", "error") for kind in kinds)
    return Progress(kinds.count("done"), busy, len(kinds))
