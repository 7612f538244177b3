"""Any typed input with other words in it, whatever its type: the bad data of forms.md 20, put into any model."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from tests.documents.all_models import all_forms, model_for

from kieslijst.documents.inputs import Appellation, CandidateRow, Districts, Edition, PrintedElection
from kieslijst.documents.model import Form
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.person_name import PersonName

T = TypeVar("T")
Change = Callable[[Any], Any]


def one_form_of_each_model() -> dict[str, Form]:
    """The first example input of each model that is not a draft, by the model's name."""
    found: dict[str, Form] = {}
    for form in all_forms().values():
        if not form.edition.draft:
            found.setdefault(model_for(form).name, form)
    return found


def changed(value: T, kind: type, change: Change) -> T:
    """The same input, with everything of a type put through `change`."""
    if isinstance(value, kind):
        return cast("T", change(value))
    if isinstance(value, tuple):
        return cast("T", tuple(changed(part, kind, change) for part in value))
    if is_dataclass(value) and not isinstance(value, type):
        parts = {f.name: changed(getattr(value, f.name), kind, change) for f in fields(value) if f.init}
        return cast("T", replace(value, **parts))
    return value


def parts_of(value: object, kind: type[T]) -> Iterator[T]:
    """Everything of a type in an input."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from parts_of(part, kind)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from parts_of(getattr(value, field.name), kind)


def texts_of(value: object) -> Iterator[str]:
    """Every text in an input, but not those of its edition."""
    if type(value) is str:
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value) and not isinstance(value, type | Edition):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))


def with_names(form: Form, *, last_name: str, first_name: str = "") -> Form:
    """Every person in it called like this."""
    name = PersonName(initials="H.", first_name=first_name, last_name=last_name)
    return changed(form, PersonName, lambda _: name)


def with_words(form: Form, words: str) -> Form:
    """These words in every place where somebody types: names, places, streets, the appellation, the area, districts."""
    form = with_names(form, last_name=words, first_name=words)
    form = changed(form, Residence, lambda old: replace(old, place=words))
    form = changed(form, PostalAddress, lambda old: replace(old, street=words, number="1", place=words))
    form = changed(form, Appellation, lambda old: replace(old, text=words) if old.text else old)
    form = changed(form, PrintedElection, lambda old: replace(old, area=words) if old.area else old)
    return changed(form, Districts, lambda old: replace(old, names=tuple(words for _ in old.names)))


def with_candidates(form: Form, change: Callable[[CandidateRow], CandidateRow]) -> Form:
    """Every candidate on its lists put through `change`."""
    return changed(form, CandidateRow, change)
