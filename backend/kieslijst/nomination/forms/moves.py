"""The one form around the table of a list: which candidates are meant, and where they go."""

from dataclasses import dataclass
from uuid import UUID

from kieslijst.nomination.moving import BOTTOM, DOWN, TOP, UP, After, Target, ToPlace
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_WORDS: dict[str, Target] = {"up": UP, "down": DOWN, "top": TOP, "bottom": BOTTOM}
_HIGHEST = 500
_FEWEST_PARTS = 3


@dataclass(frozen=True, slots=True)
class MoveTogether:
    """One target for all of them, in their mutual order."""

    person_ids: tuple[UUID, ...]
    target: Target


@dataclass(frozen=True, slots=True)
class MoveApart:
    """A place of its own for each."""

    places: dict[UUID, int]


@dataclass(frozen=True, slots=True)
class TakeOff:
    """Off the list, from the menu of a row."""

    person_id: UUID


@dataclass(frozen=True, slots=True)
class Pick:
    """Tick this row and go to the bar, where all acts are."""

    person_id: UUID


Wanted = MoveTogether | MoveApart | TakeOff | Pick


class MoveForm(Form):
    """What was pressed says what is meant: a row's own button, the bar's, or Enter in a place that was typed over.

    A row's button is `move` with "<person> up"; a place is the field "to.<place when shown>.<person>", so that only
    what was typed over counts, and a page that is older than a colleague's move does not undo it.
    """

    def read(self) -> Wanted | None:
        """The move; None with an error when something is missing or not right. Raises 400 for a broken id."""
        if self.value("move"):
            return self._of_one()
        if self.value("several") == "after":
            return self._behind()
        typed = {} if self.value("several") else self._typed()
        if typed or not self.is_fine:
            return MoveApart(typed) if self.is_fine else None
        return self._of_ticked()

    def ticked(self) -> tuple[UUID, ...]:
        """The rows that are ticked. Raises 400 for a broken id."""
        return tuple(Form.filled(one=value).identifier("one") for value in self.values("person"))

    def _of_one(self) -> Wanted | None:
        person, _, word = self.value("move").partition(" ")
        person_id = Form.filled(one=person).identifier("one")
        if word in _WORDS:
            return MoveTogether((person_id,), _WORDS[word])
        if word in ("off", "pick"):
            return TakeOff(person_id) if word == "off" else Pick(person_id)
        self.refuse("place", mark("Kies waar de kandidaat naartoe gaat."))
        return None

    def _typed(self) -> dict[UUID, int]:
        found: dict[UUID, int] = {}
        for name in self.fields.names():
            parts = name.split(".")
            if len(parts) != _FEWEST_PARTS or parts[0] != "to" or self.value(name) == parts[1]:
                continue
            missing = mark("Vul de nieuwe plaats in, bijvoorbeeld 3.")
            place = self.whole_number(name, lowest=0, highest=_HIGHEST, missing=missing)
            if place is not None:
                found[Form.filled(one=parts[2]).identifier("one")] = place
        return found

    def _behind(self) -> MoveTogether | None:
        if not self._has_ticks():
            return None
        if not self.value("after"):
            self.refuse("after", mark("Kies achter wie u de kandidaten zet."))
            return None
        return MoveTogether(self.ticked(), After(self.identifier("after")))

    def _of_ticked(self) -> MoveTogether | None:
        if not self._has_ticks():
            return None
        missing = mark("Vul de nieuwe plaats in, bijvoorbeeld 3.")
        place = self.whole_number("place", lowest=0, highest=_HIGHEST, missing=missing)
        return None if place is None else MoveTogether(self.ticked(), ToPlace(place))

    def _has_ticks(self) -> bool:
        if not self.values("person"):
            self.refuse("rows", mark("Vink eerst aan welke kandidaten u bedoelt, of typ een andere plaats."))
        return bool(self.values("person"))
