"""Reasons why a nomination may not be wiped, asked of slices above this one."""

from collections.abc import Awaitable, Callable
from uuid import UUID

Hold = Callable[[UUID], Awaitable[str]]
"""Why this nomination has to stay, in words for the party; "" when nothing keeps it."""

_HOLDS: list[Hold] = []


def hold(ask: Hold) -> Hold:
    """Register a reason; the composition root imports the module that does."""
    _HOLDS.append(ask)
    return ask


async def held_because(nomination_id: UUID) -> str:
    """The first reason why a nomination has to stay; "" when there is none."""
    for ask in _HOLDS:
        reason = await ask(nomination_id)
        if reason:
            return reason
    return ""
