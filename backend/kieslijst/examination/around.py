"""What stands above every page of a committee: whose election it is, the way around, the next legal moment."""

from typing import Any

from babel.dates import format_date
from litestar.connection import Request

from kieslijst.elections.model import Election
from kieslijst.web.i18n import Text, mark
from kieslijst.web.show import Bar, Section, language_of


def path_of(election: Election, *parts: object) -> str:
    """A path below the election's own: `path_of(e, "submissions", id)`."""
    return "/".join(("/csb", election.slug, *(str(part) for part in parts)))


def bar_of(request: Request[Any, Any, Any], election: Election, *, back: tuple[str, Text] | None = None) -> Bar:
    """The committee's bar for an election; `back` leads to its overview where nothing else is said."""
    return Bar(
        door="csb",
        context=election.name,
        sections=(
            Section(mark("Lijsten"), path_of(election, "submissions")),
            Section(mark("Besluiten"), path_of(election, "decisions")),
            Section(mark("Nummering"), path_of(election, "numbering")),
            Section(mark("Publicatie"), path_of(election, "publication")),
            Section(mark("Logboek"), path_of(election, "audit")),
        ),
        deadline=_deadline(request, election),
        back=back or (path_of(election), mark("Overzicht van deze verkiezing")),
    )


def _deadline(request: Request[Any, Any, Any], election: Election) -> Text:
    day = format_date(election.nomination_date, "EEEE d MMMM y", locale=language_of(request))
    return mark("Kandidaatstelling: %(day)s, van 9.00 tot 17.00 uur", day=day)
