"""Two people, one record: changes of different fields merge, of the same field collide (`ux.md` d.8)."""

from dataclasses import Field, dataclass, fields, replace
from typing import Any, ClassVar, Generic, Protocol, TypeVar


class _Record(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


Record = TypeVar("Record", bound=_Record)
_NOT_MERGED = frozenset({"id", "revision"})


@dataclass(frozen=True, slots=True)
class Collision:
    """A field that both changed: what it was, what is stored now (theirs), what was typed (mine)."""

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


def merge(was: Record, theirs: Record, mine: Record) -> "Merged[Record]":
    """Put my changes since `was` on top of theirs; a field that we made equal does not collide."""
    changes: dict[str, Any] = {}
    kept, collisions = [], []
    for name in (field.name for field in fields(was) if field.name not in _NOT_MERGED):
        old, stored, typed = getattr(was, name), getattr(theirs, name), getattr(mine, name)
        if typed in (old, stored):
            kept += [name] if stored not in (old, typed) else []
        elif stored == old:
            changes[name] = typed
        else:
            collisions.append(Collision(name, old, stored, typed))
    return Merged(replace(theirs, **changes), tuple(kept), tuple(collisions))
