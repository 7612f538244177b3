"""What the slices above know of a list: what the law says of it, and what of it is on paper already.

This slice may not import them, so `main` puts the one that answers in the application's state: an import would point
up, and a column that is kept up to date would be a second truth beside the snapshot.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.nomination.model import CandidateList, Nomination, Person


@dataclass(frozen=True, slots=True)
class Remark:
    """The findings about one candidate: the severity of the heaviest ("error", "warning", …) and how many there are."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Limit:
    """How many names a list may hold; `certain` is false while the last result, which decides it, is not known."""

    maximum: int
    certain: bool
    article: str


@dataclass(frozen=True, slots=True)
class ListView:
    """What the law says of one list, by candidate, and after which places it draws a line."""

    remarks: Mapping[UUID, Remark] = field(default_factory=dict)
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class Outdated:
    """Papers of the newest final version that no longer fit: how many H 9, and whether an H 4 as well."""

    consents: int = 0
    support: bool = False


@dataclass(frozen=True, slots=True)
class Advised:
    """What the law asks of one person: the stable code of the rule, its severity, and the sentence to the party."""

    rule: str
    kind: str
    words: str


class Outlook(Protocol):
    """Answers for one installation."""

    def view(self, nomination: Nomination, election: Election, candidate_list: CandidateList) -> ListView:
        """What the law says of a list as it is now."""
        ...

    def across(self, nomination: Nomination, election: Election) -> ListView:
        """What the law says of everybody who is on any list, at the cost of one list."""
        ...

    async def outdated(self, nomination_id: UUID, candidate_list: CandidateList) -> Outdated:
        """Which papers name the candidates of this list in another order than it has now."""
        ...

    def advice(
        self, nomination: Nomination, election: Election, person: Person, *, language: str
    ) -> tuple[Advised, ...]:
        """What the law says of somebody as they are given, whether stored or not, on the first list that has them."""
        ...
