"""What happens to the papers of a version: it begins, somebody ticks, somebody downloads."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.nomination.dossier import Dossier, opened
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.submission import store as versions
from kieslijst.submission.checklist import store
from kieslijst.submission.checklist.model import Paper, Tick, kept_papers
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.queries import snapshot_now
from kieslijst.web.i18n import mark

NumberedTick = tuple[int, Tick]
"""The place of a paper in the checklist, from 0, and a tick at it."""


@dataclass(frozen=True, slots=True)
class SentTicks:
    """A checklist as it came back: of the version with this code, what was ticked when it was shown, and now."""

    code: str
    shown: frozenset[NumberedTick]
    ticked: frozenset[NumberedTick]


async def begin(earlier: FrozenSnapshot | None, later: FrozenSnapshot) -> None:
    """In the transaction that makes a version: papers that say the same keep their first version and their ticks."""
    after = papers_of(later.snapshot)
    if earlier is None:
        await store.insert_list(later.id, dict.fromkeys((paper.path for paper in after), later.version))
        return
    kept = kept_papers(papers_of(earlier.snapshot), after)
    known = await store.known(earlier.id)
    since = {
        paper.path: known.since.get(kept[paper.path], earlier.version) if paper.path in kept else later.version
        for paper in after
    }
    await store.insert_list(later.id, since)
    await store.copy_ticks(earlier.id, later.id, kept=kept)


async def change_ticks(actor: Actor, nomination_id: UUID, sent: SentTicks, *, at: datetime) -> int:
    """Take over what somebody changed in the checklist, and nothing that a colleague changed meanwhile.

    Gives the number of ticks that were not set because their paper is void by now. Raises `Refused` when there is a
    newer version.
    """
    async with opened(actor, nomination_id, at=at, whole=True) as dossier:
        newest = await versions.newest(nomination_id)
        if newest is None or newest.code != sent.code:
            raise Refused(mark("Er is intussen een nieuwe versie. Zet uw vinkjes bij de papieren van die versie."))
        papers = papers_of(newest.snapshot)
        good = await _still_good(dossier, newest, papers)
        asked = _named(papers, sent.ticked - sent.shown)
        added, removed = {tick for tick in asked if tick[0] in good}, _named(papers, sent.shown - sent.ticked)
        if added or removed:
            await store.add_ticks(newest.id, added, at=at, by=actor.name)
            await store.remove_ticks(newest.id, removed)
            before, after = {"off": _in_words(removed)}, {"version": newest.version, "on": _in_words(added)}
            await dossier.record("paper_ticks_changed", ("snapshot", newest.id), before=before, after=after)
        return len(asked) - len(added)


async def _still_good(dossier: Dossier, newest: FrozenSnapshot, papers: tuple[Paper, ...]) -> set[str]:
    """Paths of the papers of the newest version that say what the nomination says now."""
    now = await snapshot_now(dossier.nomination, language=newest.snapshot.language)
    return set(kept_papers(papers, papers_of(now)).values())


def _named(papers: tuple[Paper, ...], numbered: frozenset[NumberedTick]) -> set[tuple[str, Tick]]:
    """With the paper instead of its place; what does not exist or does not apply is left out."""
    return {
        (papers[number].path, tick)
        for number, tick in numbered
        if number < len(papers) and tick in papers[number].ticks
    }


def _in_words(changed: set[tuple[str, Tick]]) -> list[str]:
    return [f"{paper}: {tick}" for paper, tick in sorted(changed)]


async def record_download(
    actor: Actor, nomination_id: UUID, version: FrozenSnapshot, *, name: str, at: datetime
) -> None:
    """Keep who took which file of papers, before it is given."""
    async with opened(actor, nomination_id, at=at) as dossier:
        after = {"version": version.version, "file": name}
        await dossier.record("papers_downloaded", ("snapshot", version.id), after=after)
