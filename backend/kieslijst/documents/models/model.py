"""What one ministerial model is to the printing: its folder of templates and wording, and how its words are found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from kieslijst.documents.words.inputs import Edition, PrintedList
from kieslijst.documents.words.stamp import Stamp


class Form(Protocol):
    """The typed input of a paper."""

    @property
    def edition(self) -> Edition: ...


class ListForm(Form, Protocol):
    """The typed input of a paper that belongs to a candidate list."""

    @property
    def candidate_list(self) -> PrintedList: ...


class Page(Protocol):
    """What a template prints, in words; `title` tells this paper from others of its model."""

    @property
    def stamp(self) -> Stamp: ...

    @property
    def title(self) -> str: ...


F = TypeVar("F", bound=Form)


@dataclass(frozen=True, slots=True)
class Model(Generic[F]):
    """`name` is the folder below `pdf_templates/` with `<name>.html` and `<name>.<language>.toml`."""

    name: str
    page: Callable[[F], Page]


AnyModel = Model[Any]
