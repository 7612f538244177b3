"""Decisions: one form for a list in a district, a candidate and an appellation."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class RulingKind(StrEnum):
    """What a decision is about."""

    LIST = "list"
    """A list in one district: valid or not (Kieswet I 5, S 3)."""
    CANDIDATE = "candidate"
    """A candidate on a list: stays or is struck (I 6(1), S 4(1))."""
    APPELLATION = "appellation"
    """The appellation above the lists of a group: kept or struck (I 6(2), S 4(2))."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is decided on; `id` is that of the list in the district, of the candidate, or of the submission."""

    kind: RulingKind
    id: UUID


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody decides: whether it stands, why, and by which article when it does not."""

    stands: bool
    reason: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict with a person and a time. `revision` counts how often the decision on this target was changed."""

    target: Target
    verdict: Verdict
    by: str
    at: datetime
    revision: int

    @property
    def stands(self) -> bool:
        return self.verdict.stands


@dataclass(frozen=True, slots=True)
class Rulings:
    """All decisions of an examination, by target."""

    by_target: dict[Target, Ruling]

    def on(self, kind: RulingKind, target_id: UUID) -> Ruling | None:
        return self.by_target.get(Target(kind, target_id))

    def is_valid(self, district_of_list: UUID) -> bool:
        """Whether a list was declared valid in a district; false while undecided."""
        ruling = self.on(RulingKind.LIST, district_of_list)
        return ruling is not None and ruling.stands

    def is_struck(self, kind: RulingKind, target_id: UUID) -> bool:
        """Whether a candidate or appellation was struck; false while nobody decided on it."""
        ruling = self.on(kind, target_id)
        return ruling is not None and not ruling.stands
