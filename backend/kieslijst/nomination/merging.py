"""Two people, one record: changes of different fields merge, of the same field collide (`ux.md` d.8)."""

from dataclasses import Field, dataclass, fields, is_dataclass, replace
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from kieslijst.shared.birth_date import BirthDate


class _Record(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


Record = TypeVar("Record", bound=_Record)
_NOT_MERGED = frozenset({"id", "revision"})
_WHOLE = (BirthDate,)
"""Values that make no sense in parts: half of one date and half of another."""


@dataclass(frozen=True, slots=True)
class Collision:
    """A field that both changed: what it was, what is stored now (theirs), what was typed (mine).

    `field` is the path of names from the record down: "gender", "name.last_name", "address.postcode".
    """

    field: str
    was: object
    theirs: object
    mine: object


@dataclass(frozen=True, slots=True)
class Merged(Generic[Record]):
    """The outcome: the record with every change that does not collide, what was kept of theirs, what collides."""

    record: Record
    kept: tuple[str, ...]
    collisions: tuple[Collision, ...]


def merge(was: Record, theirs: Record, mine: Record) -> Merged[Record]:
    """Put my changes since `was` on top of theirs; a field that we made equal does not collide."""
    changes: dict[str, Any] = {}
    kept: list[str] = []
    collisions: list[Collision] = []
    for name in (field.name for field in fields(was) if field.name not in _NOT_MERGED):
        value = _merged(name, getattr(was, name), getattr(theirs, name), getattr(mine, name))
        changes[name] = value.record
        kept += value.kept
        collisions += value.collisions
    return Merged(replace(theirs, **changes), tuple(kept), tuple(collisions))


def _merged(name: str, was: Any, theirs: Any, mine: Any) -> Merged[Any]:
    """One field, and where it has parts, each part; a collision leaves theirs in place."""
    if is_dataclass(was) and type(was) is type(theirs) is type(mine) and not isinstance(was, _WHOLE):
        parts: Merged[Any] = merge(was, theirs, mine)
        inner = (replace(collision, field=f"{name}.{collision.field}") for collision in parts.collisions)
        return Merged(parts.record, tuple(f"{name}.{part}" for part in parts.kept), tuple(inner))
    if mine in (was, theirs):
        return Merged(theirs, (name,) if theirs not in (was, mine) else (), ())
    if theirs == was:
        return Merged(mine, (), ())
    return Merged(theirs, (), (Collision(name, was, theirs, mine),))
