"""What taking over does to the places that several lists have in common (pure)."""

from dataclasses import dataclass

from kieslijst.nomination.heads import Head, common, heads_of
from kieslijst.nomination.importing.plan import Plan
from kieslijst.nomination.model import Nomination
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import Text, mark


@dataclass(frozen=True, slots=True)
class Shortening:
    """A head that loses places: `left` is how many its lists still have in common afterwards."""

    head: Head
    left: int

    @property
    def words(self) -> Text:
        values = {"length": len(self.head.candidates), "lists": len(self.head.lists), "left": self.left}
        if self.left:
            return mark(
                "Plaats 1 tot en met %(length)s is nu op %(lists)s lijsten gelijk. Daarna is dat nog plaats 1 tot en "
                "met %(left)s.",
                **values,
            )
        return mark(
            "Plaats 1 tot en met %(length)s is nu op %(lists)s lijsten gelijk. Daarna is geen plaats meer op al die "
            "lijsten gelijk.",
            **values,
        )


class HeadsShorten(Refused):
    """Taking over needs a yes first."""

    def __init__(self) -> None:
        super().__init__(mark("Door dit over te nemen wordt een vaste kop korter. Vink aan dat u dat wilt."))


def shortened(plan: Plan, nomination: Nomination) -> tuple[Shortening, ...]:
    """The heads of which places get lost."""
    after = {each.after.id: each.after for each in plan.lists}
    found = []
    for head in heads_of(nomination.lists).values():
        left = len(common([after.get(each.id, each) for each in head.lists], len(head.candidates)))
        if left < len(head.candidates):
            found.append(Shortening(head, left))
    return tuple(found)
