"""Any typed input with other words in it, whatever its type: the bad data of forms.md 20, put into any model."""

import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar, cast

from lxml.html import fragment_fromstring
from tests.documents.all_models import all_forms, model_for

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.model import Form
from kieslijst.documents.words.inputs import Appellation, CandidateRow, Districts, Edition, Language, PrintedElection
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.person_name import PersonName

T = TypeVar("T")
Change = Callable[[Any], Any]


@cache
def one_form_of_each_model() -> dict[str, Form]:
    """The first example input of each model that is not a draft, by the model's name."""
    found: dict[str, Form] = {}
    for form in all_forms().values():
        if not form.edition.draft:
            found.setdefault(model_for(form).name, form)
    return found


@cache
def holds(model: str, kind: type) -> bool:
    """Whether the typed input of a model has a place for a value of this type, whatever its examples say."""
    return kind in _types_in(type(one_form_of_each_model()[model]))


def _types_in(hint: Any) -> set[type]:
    """A dataclass and all types of its fields, and theirs."""
    if not isinstance(hint, type) or typing.get_origin(hint):
        return set().union(*(_types_in(part) for part in typing.get_args(hint)))
    hints = typing.get_type_hints(hint) if is_dataclass(hint) else {}
    return {hint}.union(*(_types_in(hints[field.name]) for field in fields(hint)) if hints else ())


def example_with(model: str, *kinds: type) -> Form:
    """The first example of a model, not a draft and in Dutch, with something of each of these types in it."""
    for form in all_forms().values():
        plain = not form.edition.draft and form.edition.language is Language.NL
        if plain and model_for(form).name == model and all(any(True for _ in parts_of(form, kind)) for kind in kinds):
            return form
    raise AssertionError(f"{model} can hold {', '.join(kind.__name__ for kind in kinds)}: give an example of it")


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


def body_of(form: Form) -> str:
    """What the template of a paper puts on the page, as HTML: cheaper than laying it out."""
    return markup_of(model_for(form), form).html.partition("<body>")[2]


def called(form: Form, person: object, name: str) -> Form:
    """One candidate, or one other person, is called like this."""

    def longer(found: object) -> object:
        if found is not person:
            return found
        if isinstance(found, CandidateRow):
            return replace(found, name=replace(found.name, last_name=name))
        return replace(found, last_name=name)  # type: ignore[type-var]  # a name

    return changed(form, type(person), longer)


@dataclass(frozen=True, slots=True)
class NamePlace:
    """Somebody whom a paper prints, and the elements that the name stands in, the innermost first."""

    form: Form
    person: object
    elements: tuple[str, ...]


@cache
def first_printed(model: str) -> NamePlace | None:
    """The first person whom the first example of this model prints; None when it prints nobody."""
    form = one_form_of_each_model()[model]
    people: list[object] = [*parts_of(form, CandidateRow), *parts_of(form, PersonName)]
    for person in people:
        root = fragment_fromstring(body_of(called(form, person, "Zzyzx")), create_parent=True)
        for element in root.iter():
            if "Zzyzx" in (element.text or ""):
                around = [element, *element.iterancestors()][:3]
                return NamePlace(form, person, tuple(f"{each.tag}.{each.get('class') or ''}" for each in around))
    return None
