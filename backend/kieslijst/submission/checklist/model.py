"""Papers of a version as the checklist knows them, and how two versions differ (pure)."""

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kieslijst.web.i18n import Text


class Tick(StrEnum):
    """What a party ticks at a paper, in the order in which it happens."""

    PRINTED = "printed"
    SIGNED = "signed"
    IDENTITY = "identity"
    FILED = "filed"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a version.

    `path` is its file in the package, or a name of its own for a paper that others make. `words` is a digest of
    what it says. `list_number` is 0 for a paper that belongs to no list, `who` the candidate or the college.
    """

    path: str
    words: bytes
    label: str
    title: Text
    signer: Text
    ticks: tuple[Tick, ...]
    list_number: int = 0
    who: str = ""
    place: int = 0

    @property
    def is_ours(self) -> bool:
        """Whether it is in the package; a proof of payment comes from who was paid."""
        return self.path.endswith(".pdf")


@dataclass(frozen=True, slots=True)
class Difference:
    """What to do with the papers in hand of an earlier version: `again` to print, of all papers `after`; `void` to
    take out without another in its place; `void_paths` of all that are no good any more; how many stay good."""

    again: tuple[Paper, ...]
    after: tuple[Paper, ...]
    void: tuple[Paper, ...]
    void_paths: frozenset[str]
    kept: int

    @property
    def is_nothing(self) -> bool:
        return not self.again and not self.void


def kept_papers(before: Sequence[Paper], after: Sequence[Paper]) -> dict[str, str]:
    """Paths in `after` with the path that the same paper had in `before`, for those that say the same."""
    there: defaultdict[bytes, deque[str]] = defaultdict(deque)
    for paper in before:
        there[paper.words].append(paper.path)
    return {paper.path: there[paper.words].popleft() for paper in after if there[paper.words]}


def difference(before: Sequence[Paper], after: Sequence[Paper]) -> Difference:
    """How a version differs from an earlier one."""
    kept = kept_papers(before, after)
    again = tuple(paper for paper in after if paper.path not in kept)
    replaced = {(paper.label, paper.list_number, paper.who) for paper in again}
    no_good = tuple(paper for paper in before if paper.path not in set(kept.values()))
    return Difference(
        again=again,
        after=tuple(after),
        void=tuple(paper for paper in no_good if (paper.label, paper.list_number, paper.who) not in replaced),
        void_paths=frozenset(paper.path for paper in no_good),
        kept=len(kept),
    )
