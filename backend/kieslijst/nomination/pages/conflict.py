"""What a page says when two people changed one record, and how that is answered."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from litestar.connection import Request

from kieslijst.nomination.conflicts import Answer, EditConflict, Saved
from kieslijst.nomination.merging import Collision
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of
from kieslijst.nomination.pages.values import field_label, value_in_words
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark
from kieslijst.web.show import Page

_KEEP = "keep-"
_OWN_FIELDS = frozenset({"_csrf", "revision", "answered"})
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A field that both changed, ready to be shown; `name` travels in the form."""

    name: str
    label: Text
    before: Text | str
    theirs: Text | str
    mine: Text | str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictPage(Page):
    """Two people changed the same fields; everything that was typed travels on in hidden fields.

    `revision` is the one that the form was opened at, `answered` the one that is shown here.
    """

    action: str
    rows: tuple[ConflictRow, ...]
    fields: Text
    typed: tuple[tuple[str, str], ...]
    theirs_by: str
    theirs_at: datetime | None
    revision: int
    answered: int


async def conflict_page(
    request: Request[Any, Any, Any], nomination: Nomination, form: Form, conflict: EditConflict
) -> ConflictPage:
    """The page at which the same form is sent again, with a choice for each field."""
    rows = tuple(_row(collision) for collision in conflict.collisions)
    by, at = conflict.last_change or ("", None)
    return ConflictPage(
        bar=await bar_of(request, nomination),
        action=request.url.path,
        rows=rows,
        fields=listed(row.label for row in rows),
        typed=typed_in(form),
        theirs_by=by,
        theirs_at=at,
        revision=form.revision,
        answered=conflict.revision,
    )


def typed_in(form: Form) -> tuple[tuple[str, str], ...]:
    """Everything that was typed, to travel on in hidden fields."""
    return tuple(
        (name, value)
        for name, values in form.fields.strings.items()
        if name not in _OWN_FIELDS and not name.startswith(_KEEP)
        for value in values
    )


def answer_of(form: Form) -> Answer | None:
    """What was chosen on the conflict page; None for a form that did not come from there."""
    shown = form.value("answered")
    if not (shown.isascii() and shown.isdigit() and len(shown) < len("1000000000")):
        return None
    theirs = {
        name.removeprefix(_KEEP)
        for name in form.fields.names()
        if name.startswith(_KEEP) and form.value(name) == "theirs"
    }
    return Answer(int(shown), frozenset(theirs))


def said_of(saved: Saved, otherwise: Text | None = None) -> Text:
    """The status line after a save: what colleagues changed meanwhile was kept."""
    if not saved.kept:
        return otherwise or mark("Uw wijzigingen zijn bewaard.")
    names = listed(field_label(field) for field in saved.kept)
    who = " + ".join(saved.kept_of) or mark("Een collega")
    return mark("Bewaard. %(who)s wijzigde intussen ook: %(fields)s. Dat is behouden.", who=who, fields=names)


def listed(labels: Iterable[Text]) -> Text:
    """The first few, with commas."""
    some = list(labels)
    shown = some[:_MOST_NAMED]
    words = ", ".join(f"%(field{at})s" for at in range(len(shown))) + (" …" if len(some) > _MOST_NAMED else "")
    return Text(words, {f"field{at}": label for at, label in enumerate(shown)})


def _row(collision: Collision) -> ConflictRow:
    return ConflictRow(
        name=collision.field,
        label=field_label(collision.field),
        before=value_in_words(collision.field, collision.was),
        theirs=value_in_words(collision.field, collision.theirs),
        mine=value_in_words(collision.field, collision.mine),
    )
