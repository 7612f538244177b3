"""What P-11 shows of a source: reports, lists, offers, and rows with whom they are known again as."""

from collections.abc import Sequence
from dataclasses import dataclass

from kieslijst.nomination.importing.around import DETAILS
from kieslijst.nomination.importing.matching import Known, Match, differing
from kieslijst.nomination.importing.model import Content, Mode
from kieslijst.nomination.importing.overview import Overview
from kieslijst.nomination.importing.rows import ReadRow
from kieslijst.nomination.importing.source import Group, Source
from kieslijst.nomination.importing.words_of_source import COMPARED, GROUPS, both, reported
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.pages.importing.shown import ShownRow, rows_of
from kieslijst.web.i18n import Text, mark, nmark


@dataclass(frozen=True, slots=True)
class KnownAgain:
    """Who a row is in the address book; `fields` are name, label, ours, theirs and whether theirs is chosen.

    `answer` is "yes" or "no" where it was asked, "" while open; a sure match is not asked.
    """

    person: Person
    is_sure: bool
    answer: str
    fields: tuple[tuple[str, Text, Text | str, Text | str, bool], ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row as it will be taken over, whether it comes along, and whom it is known again as."""

    row: ShownRow
    comes_along: bool
    known: KnownAgain | None


def rows_of_source(content: Content, nomination: Nomination, rows: Sequence[ReadRow]) -> tuple[SourceRow, ...]:
    known, left_out = Known(nomination.persons), frozenset(content.answers.left_out)
    shown = rows_of(content, rows)
    return tuple(
        SourceRow(one, row.line.number not in left_out, _known_again(content, row, known.match(row.candidate)))
        for one, row in zip(shown, rows, strict=True)
    )


def _known_again(content: Content, row: ReadRow, match: Match | None) -> KnownAgain | None:
    if match is None:
        return None
    number, answers = row.line.number, content.answers
    chosen = answers.fields_of(number)
    fields = tuple(
        (one.field.value, COMPARED[one.field], *both(one), one.field.value in chosen)
        for one in differing(match.person, row.candidate)
    )
    answer = "yes" if number in answers.same else "no" if number in answers.other else ""
    return KnownAgain(match.person, match.is_sure, answer, fields)


def listed_of(seen: Overview, nomination: Nomination, asked: Sequence[ReadRow], shown: str) -> list[ReadRow]:
    """The rows of a filter link, in the order of the list: nobody has to mend them first."""
    if shown == "asked":
        return list(asked)
    if shown == "known":
        known = Known(nomination.persons)
        return [row for row in seen.rows if known.match(row.candidate)]
    return [row for row in seen.rows if shown != "noted" or row.notes]


def filters_of(seen: Overview, nomination: Nomination, asked: Sequence[ReadRow]) -> tuple[tuple[str, Text], ...]:
    known = len(listed_of(seen, nomination, asked, "known"))
    found = (
        ("asked", mark("Wij vragen u iets %(n)s", n=len(asked)), len(asked)),
        ("known", mark("Kennen wij al %(n)s", n=known), known),
        ("noted", mark("Met melding %(n)s", n=seen.counts["noted"]), seen.counts["noted"]),
    )
    filled = tuple((value, words) for value, words, count in found if count)
    return (("all", mark("Alles %(n)s", n=seen.counts["all"])), *filled)


def reports_of(source: Source) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    """Heading and sentences of each group that has any."""
    found = ((group, tuple(reported(one) for one in source.reports if one.group is group)) for group in Group)
    return tuple((GROUPS[group], sentences) for group, sentences in found if sentences)


def offer_of(name: str, source: Source) -> Text:
    """What a 210 says beside its candidates, as the words of a checkbox."""
    offered = source.offered
    if name == DETAILS:
        if not offered.details.appellation:
            return mark("Dat het een blanco lijst is")
        return mark("De naam boven de lijst: %(name)s", name=offered.details.appellation)
    names = ", ".join(one.name.in_text for one in (offered.submitter, *offered.substitutes) if not one.is_empty)
    return mark("De inleveraar en de vervangers: %(names)s", names=names)


def modes_of(seen: Overview) -> tuple[tuple[str, Text, Text], ...]:
    leaving = len(seen.plans[Mode.REPLACE].leaving)
    return (
        (Mode.APPEND, mark("Achteraan toevoegen"), mark("Wie al op de lijst staat, blijft op zijn plaats.")),
        (
            Mode.REPLACE,
            mark("Lijst vervangen"),
            nmark(
                "De lijst wordt precies deze regels. 1 kandidaat gaat eraf en blijft in het adresboek.",
                "De lijst wordt precies deze regels. %(n)s kandidaten gaan eraf en blijven in het adresboek.",
                leaving,
            ),
        ),
    )
