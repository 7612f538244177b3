"""The advice that taking over shortens what lists have in common, with the way to each head."""

from kieslijst.nomination.importing.plan import Plan
from kieslijst.nomination.importing.shortening import shortened
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import path_of
from kieslijst.web.i18n import Text


def heads_shown(plan: Plan, nomination: Nomination) -> tuple[tuple[str, Text], ...]:
    """Path and words of each head that would lose places."""
    return tuple(
        (path_of(nomination, "lists", "heads", each.head.shared.id), each.words) for each in shortened(plan, nomination)
    )
