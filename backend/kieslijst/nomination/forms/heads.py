"""Which lists begin alike, and how far."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kieslijst.nomination.model import CandidateList
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_LONGEST = 500
_FEWEST = 2


class Tail(StrEnum):
    """Somebody of the head who stands further down on another list moves up, or that list stays out."""

    UP = "up"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class WantedHead:
    """A head as asked for; `members` are all its lists, the source included."""

    length: int
    members: tuple[UUID, ...]


class HeadForm(Form):
    """A length, ticked lists, and the choice for lists where people of the head stand further down."""

    def lists(self, nomination_lists: Sequence[CandidateList]) -> tuple[CandidateList, ...]:
        """The ticked lists."""
        return tuple(each for each in nomination_lists if str(each.id) in self.values("lists"))

    def in_tails(self, source: CandidateList, lists: Sequence[CandidateList]) -> tuple[CandidateList, ...]:
        """The ticked lists, where somebody of the head stands beyond it."""
        typed = self.value("length")
        length = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < len("1000") else 0
        people = set(source.candidates[:length])
        return tuple(each for each in self.lists(lists) if people & set(each.candidates[length:]))

    def read(self, source: CandidateList, lists: Sequence[CandidateList]) -> WantedHead | None:
        """None with an error while something is missing. The source always takes part."""
        missing = mark("Vul in tot en met welke plaats de lijsten gelijk zijn, bijvoorbeeld 30.")
        length = self.whole_number("length", lowest=1, highest=_LONGEST, missing=missing)
        if length is not None and length > len(source.candidates):
            self.refuse(
                "length",
                mark(
                    "Op de lijst staan %(count)s kandidaten. De kop kan niet langer zijn.", count=len(source.candidates)
                ),
            )
        tails = self.in_tails(source, lists)
        choice = self.choice("tails", Tail)
        if tails and choice is None and self.is_fine:
            self.refuse("tails", mark("Kies wat er gebeurt met kandidaten die ook verder naar onderen staan."))
        out = tails if choice is Tail.OUT else ()
        members = tuple(dict.fromkeys((source.id, *(each.id for each in self.lists(lists) if each not in out))))
        if len(members) < _FEWEST:
            self.refuse("lists", mark("Kies ten minste twee lijsten."))
        return WantedHead(length, members) if length is not None and self.is_fine else None
