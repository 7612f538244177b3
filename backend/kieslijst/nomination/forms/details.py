"""The form of P-04: how the group takes part."""

from typing import Self

from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.web.forms import Form

MOST_SEATS = 150
_YES = "yes"


class DetailsForm(Form):
    """Fields: kind, appellation, seats_before, publish_gender. Everything may stay empty: typing is never blocked."""

    @classmethod
    def of(cls, details: Details) -> Self:
        return cls.filled(
            kind=details.kind.value if details.kind else "",
            appellation=details.appellation,
            seats_before="" if details.seats_before is None else str(details.seats_before),
            publish_gender=_YES if details.publish_gender else "",
        )

    def read(self) -> Details:
        return Details(
            kind=self.choice("kind", AppellationKind),
            appellation=self.text("appellation"),
            seats_before=self.whole_number("seats_before", highest=MOST_SEATS),
            publish_gender=self.flag("publish_gender"),
        )
