"""What a proposed decision is made of; each part with its ground, its article and what it rests on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kieslijst.law.article import Article
from kieslijst.law.check import Finding
from kieslijst.law.facts import DistrictFacts
from kieslijst.law.proposal.where import Unit
from kieslijst.law.sanctions import Ground
from kieslijst.law.verdict import Value


@dataclass(frozen=True, slots=True)
class Basis:
    """A finding that a decision rests on.

    `notified` False: an omission that was not notified, so that it can still be repaired before the court (I 8, S 6);
    None: no omission, or it is not known. `repaired_too_late` is when it was made good after the term.
    """

    finding: Finding
    notified: bool | None = None
    repaired_too_late: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sanction:
    """What a list, a candidate and an appellation have in common when they fall.

    `everywhere`: in all districts of the lists it is about.
    """

    ground: Ground
    article: Article
    bases: tuple[Basis, ...]
    districts: tuple[DistrictFacts, ...]
    everywhere: bool

    @property
    def was_not_notified(self) -> bool:
        """Whether it rests on an omission of which no notice was given (I 8, S 6)."""
        return any(basis.notified is False for basis in self.bases)


@dataclass(frozen=True, slots=True)
class InvalidList(Sanction):
    """A list that is invalid in some districts (I 5, S 3); one for each ground that applies."""

    list_id: str
    list_number: int


@dataclass(frozen=True, slots=True)
class StruckCandidate(Sanction):
    """A candidate who is struck from a list in some districts, by the first ground (I 6(1), S 4(1)).

    `also` are the other grounds that apply there, in their order.
    """

    list_id: str
    list_number: int
    position: int
    person_id: str
    name: str
    also: tuple[Ground, ...] = ()


@dataclass(frozen=True, slots=True)
class StruckAppellation(Sanction):
    """An appellation that is struck above lists (I 6(2), S 4(2)); they go on as unnamed lists."""

    appellation: str
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """Something that the committee corrects by itself; `article` is None for what only policy allows (D.3)."""

    finding: Finding
    article: Article | None


class Doubt(StrEnum):
    """Why a finding is a question and no decision."""

    JUDGEMENT = "judgement"
    """The facts do not settle it."""
    NO_GROUND = "no_ground"
    """Something follows, but the law names no ground for it: the lists of grounds are closed."""
    NO_DISTRICT = "no_district"
    """It stands in none of the districts of the list."""


@dataclass(frozen=True, slots=True)
class Question:
    """A finding on which people must tell before anything can be proposed."""

    finding: Finding
    doubt: Doubt


class EffectKind(StrEnum):
    """What follows from striking."""

    ALL_STRUCK = "all_struck"
    """Nobody is left, so the list is invalid (I 5 g, S 3 d)."""
    ROOM_MADE = "room_made"
    """Earlier strikes make room, so that fewer names are beyond the maximum (I 6(1)i, S 4(1)g)."""
    GOES_UNNAMED = "goes_unnamed"
    """The list goes on without an appellation, under the name of its first candidate (I 6(2), S 4(2))."""
    NUMBERED_WITH_THE_REST = "numbered_with_the_rest"
    """No list carries the appellation any more, so that last time's votes give no number (I 14, S 12)."""
    FIRST_CANDIDATE_GONE = "first_candidate_gone"
    """An unnamed list is called after another candidate."""
    LIST_GROUPS_CHANGE = "list_groups_change"
    """Lists are linked, or no longer, by appellation or first candidate (H 11(2), R 10(2))."""
    SETS_CHANGE = "sets_change"
    """Lists are identical, or no longer (H 11(1), R 10(1))."""
    VALID_IN_PART = "valid_in_part"
    """Valid in some districts only: those count for the number (I 14(3), S 12(3))."""
    VALID_NOWHERE = "valid_nowhere"
    """Valid in no district: no number."""


@dataclass(frozen=True, slots=True)
class Effect:
    """Something that follows, with its article. `list_number` is None when it is about the group.

    `values` fill the sentence.
    """

    kind: EffectKind
    article: Article
    list_number: int | None = None
    districts: tuple[DistrictFacts, ...] = ()
    everywhere: bool = True
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What could be decided on the lists of one group; people decide."""

    invalid: tuple[InvalidList, ...]
    struck: tuple[StruckCandidate, ...]
    appellations: tuple[StruckAppellation, ...]
    corrections: tuple[Correction, ...]
    effects: tuple[Effect, ...]
    questions: tuple[Question, ...]
    valid: tuple[Unit, ...]
    """Each list in each district where it stays valid."""

    @property
    def sanctions(self) -> tuple[InvalidList | StruckCandidate | StruckAppellation, ...]:
        """All that fall: lists, then candidates, then appellations."""
        return (*self.invalid, *self.struck, *self.appellations)
