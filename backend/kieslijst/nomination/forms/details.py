"""The form of P-04: how the group takes part."""

from typing import Self

from kieslijst.nomination.background import Background, Part
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.web.forms import Form

MOST_SEATS = 150
_YES = "yes"
_FEWEST_PARTS, _MOST_PARTS = 2, 10


class DetailsForm(Form):
    """Fields: kind, appellation, seats_before, publish_gender, former_name, part1_name and part1_seats onward.

    Everything may stay empty: typing is never blocked.
    """

    @classmethod
    def of(cls, details: Details, background: Background = Background()) -> Self:  # noqa: B008 - an immutable value
        parts = {}
        for number, part in enumerate(background.parts, start=1):
            parts[f"part{number}_name"] = part.appellation
            parts[f"part{number}_seats"] = "" if part.seats is None else str(part.seats)
        return cls.filled(
            kind=details.kind.value if details.kind else "",
            appellation=details.appellation,
            seats_before="" if details.seats_before is None else str(details.seats_before),
            publish_gender=_YES if details.publish_gender else "",
            former_name=background.former_name,
            **parts,
        )

    @property
    def only_looks(self) -> bool:
        """Whether the page is asked what follows, without a save."""
        return bool(self.value("look"))

    @property
    def parts(self) -> range:
        """The numbers of the groups that can be filled in: always an empty one more than there are."""
        filled = [number for number in range(1, _MOST_PARTS + 1) if self.value(f"part{number}_name")]
        return range(1, min(max([_FEWEST_PARTS, *(number + 1 for number in filled)]), _MOST_PARTS) + 1)

    def read(self) -> Details:
        return Details(
            kind=self.choice("kind", AppellationKind),
            appellation=self.text("appellation"),
            seats_before=self.whole_number("seats_before", highest=MOST_SEATS),
            publish_gender=self.flag("publish_gender"),
        )

    def read_background(self) -> Background:
        """The groups that have a name, and the former name."""
        typed = (
            Part(self.text(f"part{number}_name"), self.whole_number(f"part{number}_seats", highest=MOST_SEATS))
            for number in range(1, _MOST_PARTS + 1)
        )
        return Background(tuple(part for part in typed if part.appellation), self.text("former_name"))
