"""The form of P-05: who hands in the list, and who may repair omissions."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Self

from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.forms.contact import contact_values, read_contact
from kieslijst.nomination.model import Contact, Person
from kieslijst.web.forms import NO_FIELDS, Fields, Form

_YES, _NO = "yes", "no"
_MOST_BLOCKS = 20
_LONGEST_NUMBER = 30


class SubmitterForm(Form):
    """Fields `submitter_…` and `substitute1_…` onward; an empty substitute is nobody."""

    def __init__(self, fields: Fields = NO_FIELDS) -> None:
        super().__init__(fields)
        typed = [name for name in fields.names() if name.startswith("substitute") and name.endswith("_last_name")]
        self.blocks = min(max(len(typed), 1), _MOST_BLOCKS)

    @classmethod
    def of(
        cls, submitter: Contact, substitutes: Sequence[Contact], answers: Sequence[DeskAnswer] = (), *, more: int = 0
    ) -> Self:
        """What is stored, with `more` empty blocks behind it; at least one substitute is always asked for."""
        values: dict[str, str] = {}
        contacts = [submitter, *substitutes, *(Contact() for _ in range(more))]
        contacts += [Contact()] * (2 - len(contacts))
        for beginning, contact, answer in zip_longest(_beginnings(len(contacts)), contacts, answers[: len(contacts)]):
            values |= contact_values(contact, beginning) | _answer_values(answer or DeskAnswer(), beginning)
        return cls.filled(**values)

    @property
    def numbers(self) -> range:
        """The numbers of the substitute blocks on the page."""
        return range(1, self.blocks + 1)

    @property
    def asks_for_another(self) -> bool:
        """Whether the button "another substitute" was used."""
        return bool(self.value("add"))

    @property
    def only_looks(self) -> bool:
        """Whether somebody is to be filled in from the address book, without a save."""
        return bool(self.value("look"))

    def with_chosen(self, people: Mapping[str, Person]) -> Self:
        """The form with everybody filled in who was chosen from the address book, by the id of the person."""
        strings = dict(self.fields.strings)
        for beginning in _beginnings(self.blocks + 1):
            person = people.get(self.value(f"{beginning}_person"))
            if person is not None:
                chosen = contact_values(Contact(person.name, person.address), beginning)
                strings |= {name: (value,) for name, value in chosen.items()} | {f"{beginning}_person": ("",)}
        return type(self)(Fields(strings, {}))

    def read(self) -> tuple[Contact, tuple[Contact, ...]]:
        substitutes = (read_contact(self, f"substitute{number}") for number in self.numbers)
        return read_contact(self, "submitter"), tuple(one for one in substitutes if not one.is_empty)

    def read_answers(self) -> tuple[DeskAnswer, ...]:
        """Of the submitter and of every substitute who is somebody."""
        substitutes = (f"substitute{number}" for number in self.numbers)
        present = (each for each in substitutes if not read_contact(self, each).is_empty)
        return tuple(self._answer(beginning) for beginning in ("submitter", *present))

    def _answer(self, beginning: str) -> DeskAnswer:
        entitled = {_YES: True, _NO: False}.get(self.value(f"{beginning}_entitled"))
        return DeskAnswer(self.text(f"{beginning}_mobile", longest=_LONGEST_NUMBER), entitled)


def _beginnings(count: int) -> list[str]:
    return ["submitter", *(f"substitute{number}" for number in range(1, count))]


def _answer_values(answer: DeskAnswer, beginning: str) -> dict[str, str]:
    entitled = {True: _YES, False: _NO, None: ""}[answer.is_entitled]
    return {f"{beginning}_mobile": answer.mobile, f"{beginning}_entitled": entitled}
