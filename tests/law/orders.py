"""Another order of many things, drawn as one number: a permutation of hundreds costs hundreds of draws."""

from collections.abc import Iterable
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

_X = TypeVar("_X")


def reordered(things: Iterable[_X], data: st.DataObject) -> list[_X]:
    """The same things in an order that the example chose."""
    order = list(things)
    Random(data.draw(st.integers(0, 2**32))).shuffle(order)  # noqa: S311 - nothing secret
    return order
