"""The print checklist as the page shows it (pure): rows with ticks, and in words what to print again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from kieslijst.submission.checklist.model import Difference, Paper, Tick
from kieslijst.submission.checklist.papers import needs
from kieslijst.submission.checklist.queries import Checklist
from kieslijst.submission.model import Snapshot
from kieslijst.web.i18n import Text, mark

TICK_WORDS = {
    Tick.PRINTED: mark("Geprint"),
    Tick.SIGNED: mark("Getekend"),
    Tick.IDENTITY: mark("Kopie ID erbij"),
    Tick.FILED: mark("In de map"),
}


@dataclass(frozen=True, slots=True)
class TickBox:
    """A box to tick; `value` is "3:printed" for the fourth paper of the checklist."""

    value: str
    label: Text
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper of the checklist; `pages` is 0 while it is not known, `kind` a status mark of the kit."""

    number: int
    name: Text | str
    title: Text
    signer: Text
    pages: int
    is_ours: bool
    is_void: bool
    boxes: tuple[TickBox, ...]
    kind: str
    status: Text


@dataclass(frozen=True, slots=True)
class PaperGroup:
    """The papers of one list; `title` is `None` when there is only one list."""

    title: Text | None
    rows: tuple[PaperRow, ...]


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """`shown` is what is ticked now, to tell later what somebody changed; `filed` of `total` lie in the folder."""

    groups: tuple[PaperGroup, ...]
    shown: str
    filed: int
    total: int
    not_needed: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True)
class PrintAgain:
    """What a change made void: which papers to print, which only to take out, and how many stay good."""

    papers: tuple[Text | str, ...]
    count: int
    void: tuple[Text | str, ...]
    kept: int


def checklist_view(checklist: Checklist, snapshot: Snapshot, *, version: int) -> ChecklistView:
    """The checklist of a version; a paper that is void has no ticks."""
    void = checklist.now.void_paths
    rows = [
        (paper, _row(number, paper, checklist, is_void=paper.path in void, version=version))
        for number, paper in enumerate(checklist.papers)
    ]
    several = len(snapshot.lists) > 1
    groups = groupby(rows, key=lambda pair: pair[0].list_number)
    ticked = [box.value for _, row in rows for box in row.boxes if box.is_ticked]
    return ChecklistView(
        groups=tuple(
            PaperGroup(_group_title(number) if several else None, tuple(row for _, row in pairs))
            for number, pairs in groups
        ),
        shown=" ".join(ticked),
        filed=sum(value.endswith(f":{Tick.FILED}") for value in ticked),
        total=len(rows),
        not_needed=_not_needed(snapshot),
    )


def _group_title(number: int) -> Text:
    return mark("Lijst %(number)s", number=number) if number else mark("Voor alle lijsten")


def _row(number: int, paper: Paper, checklist: Checklist, *, is_void: bool, version: int) -> PaperRow:
    ticked = set() if is_void else {tick for tick in paper.ticks if (paper.path, tick) in checklist.ticks}
    since = checklist.known.since.get(paper.path, version)
    kind, status = ("warning", mark("Klopt niet meer")) if is_void else _state(ticked, since=since, version=version)
    return PaperRow(
        number=number,
        name=_one(paper),
        title=paper.title,
        signer=paper.signer,
        pages=checklist.known.pages.get(paper.path, 0),
        is_ours=paper.is_ours,
        is_void=is_void,
        boxes=tuple(TickBox(f"{number}:{tick}", TICK_WORDS[tick], tick in ticked) for tick in paper.ticks),
        kind=kind,
        status=status,
    )


def _state(ticked: set[Tick], *, since: int, version: int) -> tuple[str, Text]:
    """How far a good paper is; a print of any version from `since` on is as good."""
    if Tick.FILED in ticked:
        return "done", TICK_WORDS[Tick.FILED]
    if Tick.SIGNED in ticked:
        return "busy", TICK_WORDS[Tick.SIGNED]
    if Tick.PRINTED in ticked and since == version:
        return "busy", mark("Geprint (versie %(version)s)", version=since)
    if Tick.PRINTED in ticked:
        return "busy", mark("Geprint (versie %(version)s of later)", version=since)
    if since == version > 1:
        return "todo", mark("Te printen: nieuw in versie %(version)s", version=since)
    return "todo", mark("Te printen")


def _not_needed(snapshot: Snapshot) -> tuple[tuple[str, Text], ...]:
    """Papers that a list may need and this one does not, with the reason."""
    needed = needs(snapshot)
    if not needed:
        return ()
    found: list[tuple[str, Text]] = []
    if not needed & {"authorisation", "authorisation_merged"}:
        found.append(("H 3", mark("Uw lijst heeft geen naam erboven.")))
    seats = mark("Uw partij kreeg bij de vorige verkiezing een of meer zetels.")
    if not needed & {"support", "support_abroad"}:
        found.append(("H 4", seats))
    if "deposit" not in needed:
        senate = mark("Bij deze verkiezing is er geen waarborgsom.")
        found.append(("H 12", senate if needed & {"support", "support_abroad"} else seats))
    return tuple(found)


def name_of(paper: Paper) -> Text | str:
    """ "H 9", or the title of a paper without a number."""
    return paper.label or paper.title


def print_again(now: Difference, *, several_lists: bool) -> PrintAgain:
    """In words, by document and person; all papers of a kind of a list are said at once."""
    return PrintAgain(
        papers=tuple(_said(now.again, now.after, several_lists=several_lists)),
        count=len(now.again),
        void=tuple(_said(now.void, now.after, several_lists=several_lists)),
        kept=now.kept,
    )


def _said(papers: Sequence[Paper], all_papers: Sequence[Paper], *, several_lists: bool) -> Iterable[Text | str]:
    for (name, number), members in groupby(papers, key=_kind_and_list):
        these = tuple(members)
        of_kind = sum(_kind_and_list(paper) == (name, number) for paper in all_papers)
        every = len(these) > 1 and len(these) == of_kind
        said = [mark("alle %(n)s %(paper)s", n=of_kind, paper=name)] if every else [_one(paper) for paper in these]
        for words in said:
            yield mark("%(paper)s lijst %(number)s", paper=words, number=number) if several_lists and number else words


def _kind_and_list(paper: Paper) -> tuple[Text | str, int]:
    return name_of(paper), paper.list_number


def _one(paper: Paper) -> Text | str:
    if not paper.who:
        return name_of(paper)
    if paper.place:
        return mark("%(paper)s van %(who)s", paper=name_of(paper), who=paper.who)
    return mark("%(paper)s voor %(who)s", paper=name_of(paper), who=paper.who)
