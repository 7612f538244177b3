"""What several lists have in common: their first places (pure).

The lists themselves hold the order, so that a list read for itself is whole; a head is a promise about their first
places. It holds as far as they really are the same, at most to its length: somebody who leaves the address book leaves
all of these lists, and the head closes up.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from kieslijst.nomination.model import CandidateList, Nomination, SharedHead
from kieslijst.shared.errors import NotFound, Refused
from kieslijst.web.i18n import mark

_FEWEST = 2
"""A head of one list binds nobody."""


@dataclass(frozen=True, slots=True)
class Head:
    """A head as it holds now: the people, in order, and the lists that begin with them."""

    shared: SharedHead
    candidates: tuple[UUID, ...]
    lists: tuple[CandidateList, ...]

    @property
    def as_list(self) -> CandidateList:
        """The head as a list of its own, to tell where moves within it lead to."""
        return CandidateList(id=self.shared.id, number=0, candidates=self.candidates)


class HeadLocked(Refused):
    """The act would change places that this list has in common with others; `head` is what it touches."""

    def __init__(self, head: Head) -> None:
        super().__init__(
            mark(
                "Plaats 1 tot en met %(length)s is op %(lists)s lijsten gelijk. Wijzig de vaste kop, of maak deze "
                "lijst eerst los.",
                length=len(head.candidates),
                lists=len(head.lists),
            )
        )
        self.head = head


def common(lists: Sequence[CandidateList], length: int) -> tuple[UUID, ...]:
    """The people with whom all of these lists begin, at most `length`."""
    found: list[UUID] = []
    for places in zip(*(each.candidates[:length] for each in lists), strict=False):
        if len(set(places)) > 1:
            break
        found.append(places[0])
    return tuple(found)


def heads_of(lists: Iterable[CandidateList]) -> dict[UUID, Head]:
    """Every head that binds at least two of these lists, by its id."""
    members: dict[SharedHead, list[CandidateList]] = {}
    for each in lists:
        if each.head:
            members.setdefault(each.head, []).append(each)
    return {
        shared.id: Head(shared, common(found, shared.length), tuple(found))
        for shared, found in members.items()
        if len(found) >= _FEWEST
    }


def head_of(nomination: Nomination, candidate_list: CandidateList) -> Head | None:
    """The head that a list begins with, if it shares one."""
    return heads_of(nomination.lists).get(candidate_list.head.id) if candidate_list.head else None


def head(nomination: Nomination, head_id: UUID) -> Head:
    """Raises `NotFound` for a head of somebody else, or one that binds nothing any more."""
    found = heads_of(nomination.lists).get(head_id)
    if found is None:
        raise NotFound("Deze vaste kop is er niet (meer).")
    return found


def check_kept(nomination: Nomination, changed: Iterable[CandidateList]) -> None:
    """Raises `HeadLocked` when lists that stay bound would no longer begin alike as far as they did."""
    now = {each.id: each for each in nomination.lists}
    before, after = heads_of(now.values()), heads_of({**now, **{each.id: each for each in changed}}.values())
    for head_id, was in before.items():
        becomes = after.get(head_id)
        is_same = becomes is not None and becomes.shared == was.shared and len(becomes.lists) == len(was.lists)
        if becomes is not None and is_same and len(becomes.candidates) < len(was.candidates):
            raise HeadLocked(was)


def with_head(candidate_list: CandidateList, people: tuple[UUID, ...], shared: SharedHead) -> CandidateList:
    """The list beginning with these people; whoever stood there else moves up behind them, nobody falls off."""
    rest = candidate_list.without_candidates(people).candidates
    return replace(candidate_list, candidates=(*people, *rest), head=shared)


def rejoined(nomination: Nomination, candidate_list: CandidateList, kept: Mapping[str, Any] | None) -> CandidateList:
    """A list that comes back, bound to its head again where it still begins with it."""
    found = heads_of((*nomination.lists, candidate_list))
    known = {each.head.id: each.head for each in nomination.lists if each.head}
    shared = known.get(UUID(kept["id"])) if kept else None
    if shared is None:
        return candidate_list
    bound = replace(candidate_list, head=shared)
    others = [each for each in nomination.lists if each.head == shared]
    reach = len(found[shared.id].candidates) if shared.id in found else shared.length
    fits = len(common([*others, bound], reach)) == len(common(others, reach))
    return bound if fits else candidate_list
