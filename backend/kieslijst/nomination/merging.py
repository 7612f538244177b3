"""Two people, one record: changes of different fields merge, of the same field collide (`ux.md` d.8)."""

from collections.abc import Collection, Sequence
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

    `field` is the path of names from the record down: "gender", "name.last_name", "substitutes.0.address.postcode".
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


def settle(was: Record, seen: Record, mine: Record, theirs: Collection[str]) -> Record:
    """The answer to a conflict: my changes on top of what was `seen`, which stays in the fields of `theirs`."""
    merged = merge(was, seen, mine)
    record = merged.record
    for collision in merged.collisions:
        if collision.field not in theirs:
            record = _with(record, collision.field.split("."), collision.mine)
    return record


def differing(was: Record, now: Record) -> tuple[str, ...]:
    """The paths of the fields that are not the same."""
    return merge(was, now, was).kept


def value_at(record: object, path: str) -> object:
    """What stands in a field of a record."""
    found: Any = record
    for step in path.split("."):
        found = found[int(step)] if isinstance(found, tuple) else getattr(found, step)
    return found


def _with(record: Any, path: Sequence[str], value: object) -> Any:
    if not path:
        return value
    step, *rest = path
    if isinstance(record, tuple):
        at = int(step)
        return (*record[:at], _with(record[at], rest, value), *record[at + 1 :])
    return replace(record, **{step: _with(getattr(record, step), rest, value)})


def _merged(name: str, was: Any, theirs: Any, mine: Any) -> Merged[Any]:
    """One field, and where it has parts, each part; a collision leaves theirs in place."""
    if is_dataclass(was) and type(was) is type(theirs) is type(mine) and not isinstance(was, _WHOLE):
        parts: Merged[Any] = merge(was, theirs, mine)
        inner = (replace(collision, field=f"{name}.{collision.field}") for collision in parts.collisions)
        return Merged(parts.record, tuple(f"{name}.{part}" for part in parts.kept), tuple(inner))
    if isinstance(was, tuple) and len(was) == len(theirs) == len(mine):
        each = [_merged(f"{name}.{at}", *three) for at, three in enumerate(zip(was, theirs, mine, strict=True))]
        kept = tuple(field for one in each for field in one.kept)
        return Merged(tuple(one.record for one in each), kept, tuple(c for one in each for c in one.collisions))
    if mine in (was, theirs):
        return Merged(theirs, (name,) if theirs not in (was, mine) else (), ())
    if theirs == was:
        return Merged(mine, (), ())
    return Merged(theirs, (), (Collision(name, was, theirs, mine),))
