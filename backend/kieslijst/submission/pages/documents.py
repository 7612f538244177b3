"""P-23: make the papers, see how far they are, and what became of each."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.documents.package.file_names import EVERYTHING
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.languages import languages_for
from kieslijst.elections.model import Election
from kieslijst.law.rule import Severity
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of
from kieslijst.nomination.queries import head_for, nomination_for
from kieslijst.submission import queries, store
from kieslijst.submission.actions import freeze
from kieslijst.submission.checklist.actions import SentTicks, change_ticks
from kieslijst.submission.checklist.model import Tick
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.checklist.queries import changed_since, checklist_of, progress_of
from kieslijst.submission.checklist.view import TICK_WORDS, ChecklistView, PrintAgain, checklist_view, print_again
from kieslijst.submission.findings import findings_of
from kieslijst.submission.freezing import Randomness
from kieslijst.submission.model import FrozenSnapshot, Snapshot
from kieslijst.submission.pages.draft_papers import DraftView, draft_view
from kieslijst.submission.papers.printed import printed_election
from kieslijst.submission.store import PackageState, Version
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show

_RANDOMNESS = Randomness(below=secrets.randbelow, new_id=uuid4)
_RANGE = re.compile(r"(?P<first>[0-9]{1,4})(?:\s*[-\u2013]\s*(?P<last>[0-9]{1,4}))?")
_MOST_PAPERS = 9_999
_LANGUAGE_WORDS = {Language.NL: mark("Nederlands"), Language.FY: mark("Fries")}


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of a package: its path in the ZIP, its place there, its size in kilobytes."""

    name: str
    number: int
    kilobytes: int

    @property
    def is_everything(self) -> bool:
        """Whether it holds all papers of a list, for printing."""
        return self.name.rpartition("/")[2] in EVERYTHING.values()


@dataclass(frozen=True, slots=True)
class Making:
    """How far the files of the newest version are; `done` of `total` papers are made, `now` is the one that comes.

    `changed` are the files of the package with only what is new since version `since`.
    """

    path: str
    state: PackageState
    note: str
    lists: tuple[int, ...]
    files: tuple[ListedFile, ...]
    done: int = 0
    total: int = 0
    now: Text | str = ""
    since: int = 0
    changed: tuple[ListedFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentsPage(Page):
    """P-23; `version` is the newest final version. What belongs to it is `None` or empty while there is none.

    `languages` are those to choose from, empty where the papers have only one; `again` is `None` while the papers say
    what the data say.
    """

    form: Form
    path: str
    languages: tuple[tuple[str, Text], ...]
    errors: int
    version: FrozenSnapshot | None
    making: Making | None
    checklist: ChecklistView | None
    again: PrintAgain | None
    tick_words: tuple[tuple[str, Text], ...]
    earlier: tuple[Version, ...]
    readiness_path: str
    hand_in_path: str
    draft: DraftView


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersProgressPage(Page):
    """How far the papers are, and nothing else: what a script looks at every second."""

    making: Making


@get("/party/{nomination_id:uuid}/documents", permission=Permission.LIST_READ)
async def documents(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await nomination_for(actor_of(request), nomination_id)
    snapshot = await queries.snapshot_now(nomination)
    versions = await store.versions(nomination.id)
    newest = await store.newest(nomination.id) if versions else None
    path = path_of(nomination, "documents")
    making, checklist, again = await _of_version(newest, snapshot, path) if newest else (None, None, None)
    page = DocumentsPage(
        bar=await bar_of(request, nomination, election=snapshot.election),
        form=Form.filled(language=newest.snapshot.language if newest else Language.NL.value),
        path=path,
        languages=_languages(snapshot.election),
        errors=sum(finding.severity is Severity.ERROR for finding in findings_of(snapshot)),
        version=newest,
        making=making,
        checklist=checklist,
        again=again,
        tick_words=tuple((tick.value, words) for tick, words in TICK_WORDS.items()),
        earlier=versions[1:],
        readiness_path=path_of(nomination, "readiness"),
        hand_in_path=path_of(nomination, "hand-in"),
        draft=await draft_view(nomination_id, path),
    )
    return show(page, request)


@post("/party/{nomination_id:uuid}/documents", permission=Permission.PAPERS_MAKE)
async def documents_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    language = form.choice("language", Language) or Language.NL
    frozen = await freeze(
        actor_of(request), nomination_id, at=now_of(request), randomness=_RANDOMNESS, language=language
    )
    said = mark("Versie %(version)s wordt gemaakt.", version=frozen.version)
    return redirect(f"/party/{nomination_id}/documents", request=request, said=said)


@get("/party/{nomination_id:uuid}/documents/progress", permission=Permission.LIST_READ)
async def papers_progress(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await head_for(actor_of(request), nomination_id)
    newest = await queries.version_for(actor_of(request), nomination_id)
    path = path_of(nomination, "documents")
    bar = await bar_of(
        request, nomination, election=newest.snapshot.election, back=(path, mark("Terug naar Documenten"))
    )
    return show(PapersProgressPage(bar=bar, making=await _making(newest, path)), request)


@post("/party/{nomination_id:uuid}/documents/ticks", permission=Permission.LIST_WRITE)
async def ticks_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    form = await Form.sent(request)
    shown, ticked = frozenset(form.value("shown").split()), frozenset(form.values("tick"))
    together = ranged(form.value("numbers"), form.choice("together", Tick) or Tick.PRINTED)
    sent = SentTicks(form.value("code"), _numbered(shown), _numbered(ticked) | together)
    left = await change_ticks(actor_of(request), nomination_id, sent, at=now_of(request))
    said = mark("De vinkjes zijn bewaard.")
    if left:
        one = "1 vinkje is niet gezet: dat papier klopt niet meer."
        said = nmark(one, "%(n)s vinkjes zijn niet gezet: die papieren kloppen niet meer.", left)
    return redirect(f"/party/{nomination_id}/documents#checklist", request=request, said=said)


async def _of_version(
    newest: FrozenSnapshot, snapshot: Snapshot, path: str
) -> tuple[Making, ChecklistView, PrintAgain | None]:
    checklist = await checklist_of(newest, snapshot)
    view = checklist_view(checklist, newest.snapshot, version=newest.version)
    several = len(snapshot.lists) > 1
    again = None if checklist.now.is_nothing else print_again(checklist.now, several_lists=several)
    return await _making(newest, path), view, again


async def _making(newest: FrozenSnapshot, path: str) -> Making:
    package = await queries.package_of(newest)
    lists = tuple(each.number for each in newest.snapshot.lists)
    if package.state is PackageState.WAITING:
        done, total = await progress_of(newest) or (0, 0)
        return Making(path, package.state, "", lists, (), done=done, total=total, now=_next_kind(newest, done))
    changed = await changed_since(newest)
    return Making(
        path,
        package.state,
        package.note,
        lists,
        _listed(package.files),
        since=changed.since if changed else 0,
        changed=_listed(changed.files) if changed else (),
    )


def _next_kind(version: FrozenSnapshot, done: int) -> str:
    """The number of the model of the paper that is being made; the sheet that comes last in a list has none."""
    labels = [paper.label for paper in papers_of(version.snapshot)]
    return labels[done] if done < len(labels) else ""


def ranged(typed: str, tick: Tick) -> frozenset[tuple[int, Tick]]:
    """A tick at the papers that were typed by their numbers, which count from 1: "1-5, 8"."""
    found: set[int] = set()
    for match in _RANGE.finditer(typed):
        first = int(match["first"])
        found.update(range(first - 1, min(int(match["last"] or first), _MOST_PAPERS)))
    return frozenset((number, tick) for number in found if number >= 0)


def _numbered(values: frozenset[str]) -> frozenset[tuple[int, Tick]]:
    """Values of tick boxes as numbers and ticks; anything else is left out."""
    parts = (value.partition(":") for value in values)
    known = {tick.value: tick for tick in Tick}
    return frozenset(
        (int(number), known[tick])
        for number, _, tick in parts
        if tick in known and number.isascii() and number.isdigit() and len(number) < len("10000")
    )


def _languages(election: Election) -> tuple[tuple[str, Text], ...]:
    allowed = languages_for(printed_election(election))
    return tuple((language.value, _LANGUAGE_WORDS[language]) for language in allowed) if len(allowed) > 1 else ()


def _listed(files: Sequence[tuple[str, int]]) -> tuple[ListedFile, ...]:
    return tuple(ListedFile(name, number, -(-size // 1024)) for number, (name, size) in enumerate(files))


HANDLERS = (documents, documents_submit, papers_progress, ticks_submit)
