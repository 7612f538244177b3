"""Lists with what the committee decided on them, the matter of model I 4 (Kieswet I 4 to I 6; EK S 2 to S 4)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kieslijst.documents.parts.candidate_table import listed_candidates
from kieslijst.documents.words.committee_words import District, in_order
from kieslijst.documents.words.inputs import CandidateRow, Language
from kieslijst.shared.errors import KieslijstError

Reason = tuple[str, ...]
"""A reason of the committee, line by line; nothing when there is none."""


class NothingLeft(KieslijstError):
    """All candidates of a list are struck, and the list is valid all the same (Kieswet I 5(g); EK S 3)."""

    def __init__(self, label: str) -> None:
        self.label = label
        super().__init__(
            f"Van lijst {label or 'zonder aanduiding'} zijn alle kandidaten geschrapt, maar de lijst is nog geldig. "
            "Verklaar de lijst eerst ongeldig."
        )

    def __reduce__(self) -> tuple[type["NothingLeft"], tuple[str]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return NothingLeft, (self.label,)


@dataclass(frozen=True, slots=True)
class Struck:
    """Why a candidate is struck; `order` is the place of the ground in the law, from which the report is ordered."""

    reason: Reason
    order: int = 0


@dataclass(frozen=True, slots=True)
class DecidedCandidate:
    """A candidate as submitted and corrected, with the decision on them."""

    row: CandidateRow
    struck: Struck | None = None


@dataclass(frozen=True, slots=True)
class Invalid:
    """A list declared invalid in these districts; in none in particular means in all of its own."""

    reason: Reason
    districts: tuple[District, ...] = ()


@dataclass(frozen=True, slots=True)
class DecidedList:
    """One list: the same candidates in these districts.

    `submitted_as` is the appellation on the H 1, `appellation` the one after correction ex officio;
    with a reason to strike it, the list goes on without.
    """

    submitted_as: str
    appellation: str
    districts: tuple[District, ...]
    candidates: tuple[DecidedCandidate, ...]
    invalid: tuple[Invalid, ...] = ()
    appellation_struck: Reason = ()

    @property
    def first(self) -> CandidateRow | None:
        """Who stands first on the list as submitted."""
        return self.candidates[0].row if self.candidates else None


@dataclass(frozen=True, slots=True)
class ValidList:
    """A list as voters will see it in these districts: no struck candidates, numbered anew from 1.

    `number` is None while the lists have no numbers yet.
    """

    appellation: str
    districts: tuple[District, ...]
    candidates: tuple[CandidateRow, ...]
    number: int | None = None


def valid_lists(lists: tuple[DecidedList, ...]) -> Iterator[ValidList]:
    """What is left of each list, where anything is left of it.

    Raises `NothingLeft`, and `PositionsBroken` when the candidates as submitted are not numbered 1 to n.
    """
    for decided in lists:
        listed_candidates([candidate.row for candidate in decided.candidates], Language.NL)
        districts = _valid_in(decided)
        if not districts:
            continue
        left = [candidate.row for candidate in decided.candidates if candidate.struck is None]
        if not left:
            raise NothingLeft(decided.appellation)
        yield ValidList(
            appellation="" if decided.appellation_struck else decided.appellation,
            districts=districts,
            candidates=tuple(replace(row, position=position) for position, row in enumerate(left, start=1)),
        )


def _valid_in(decided: DecidedList) -> tuple[District, ...]:
    gone = {district for invalid in decided.invalid for district in (invalid.districts or decided.districts)}
    return tuple(district for district in in_order(decided.districts) if district not in gone)
