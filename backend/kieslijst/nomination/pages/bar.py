"""What stands above every page of a nomination: whose it is, the way around, the next legal moment."""

from typing import Any

from babel.dates import format_date
from litestar.connection import Request

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.model import Nomination
from kieslijst.web.i18n import Text, mark
from kieslijst.web.show import Bar, Section, language_of


def path_of(nomination: Nomination, *parts: object) -> str:
    """A path below the nomination's own: `path_of(n, "lists", list_id)`."""
    return "/".join(("/party", str(nomination.id), *(str(part) for part in parts)))


async def bar_of(
    request: Request[Any, Any, Any], nomination: Nomination, *, back: tuple[str, Text] | None = None
) -> Bar:
    """The party's bar for this nomination."""
    election = await elections.election(nomination.election_id)
    return party_bar(request, nomination, election, back=back)


def party_bar(
    request: Request[Any, Any, Any], nomination: Nomination, election: Election, *, back: tuple[str, Text] | None = None
) -> Bar:
    """As `bar_of`, where the election is at hand already."""
    sections = (
        Section(mark("Taken"), path_of(nomination, "tasks")),
        Section(mark("Kandidaten"), path_of(nomination, "people")),
        Section(mark("Lijsten"), path_of(nomination, "lists")),
        Section(mark("Controle"), path_of(nomination, "readiness")),
        Section(mark("Documenten"), path_of(nomination, "documents")),
        Section(mark("Geschiedenis"), path_of(nomination, "history")),
    )
    return Bar(door="party", context=election.name, sections=sections, deadline=_deadline(request, election), back=back)


def _deadline(request: Request[Any, Any, Any], election: Election) -> Text:
    day = format_date(election.nomination_date, "EEEE d MMMM y", locale=language_of(request))
    return mark("Inleveren: %(day)s tussen 9.00 en 17.00 uur", day=day)
