"""Checks on a file beside the 110a of the same election (import contract 4.1, 5.5 and 5.7)."""

from collections.abc import Iterator
from dataclasses import dataclass

from kieslijst.exchange.checks.finding import error, info, warning
from kieslijst.exchange.contests import is_roman, number_of, roman
from kieslijst.exchange.election_definition import ElectionDefinition, Region, RegionCategory
from kieslijst.exchange.message import ContestIdentifier, ElectionIdentifier, Profile


@dataclass(frozen=True, slots=True)
class Beside:
    """What is compared: the election and districts of a 210, 230b or 230c, and the definition."""

    election: ElectionIdentifier
    contests: tuple[ContestIdentifier, ...]
    languages: tuple[str, ...]
    profile: Profile
    definition: ElectionDefinition

    @property
    def regions(self) -> tuple[Region, ...]:
        """The regions whose number is the code of a contest."""
        wanted = RegionCategory.PROVINCE if self.definition.election.category == "EK" else RegionCategory.DISTRICT
        return tuple(region for region in self.definition.regions if region.category is wanted)


def _differs(what: str, *, ours: object, theirs: object) -> Iterator[str]:
    if ours != theirs:
        yield f"{what} is {_shown(ours)}; in de verkiezingsdefinitie (110a) staat {_shown(theirs)}."


def _shown(value: object) -> str:
    return f"“{str(value)[:60]}”" if value not in (None, "") else "niets"


@error
def same_election(beside: Beside) -> Iterator[str]:
    yield from _differs(
        "De code van de verkiezing", ours=beside.election.election_id, theirs=beside.definition.election.election_id
    )


@error
def same_category(beside: Beside) -> Iterator[str]:
    yield from _differs(
        "De soort verkiezing", ours=beside.election.category, theirs=beside.definition.election.category
    )


@error
def same_election_date(beside: Beside) -> Iterator[str]:
    yield from _differs(
        "De dag van stemming", ours=beside.election.election_date, theirs=beside.definition.election.election_date
    )


@error
def same_domain(beside: Beside) -> Iterator[str]:
    yield from _differs("Het gebied", ours=beside.election.domain, theirs=beside.definition.election.domain)
    yield from _differs(
        "Het nummer van het gebied", ours=beside.election.domain_id, theirs=beside.definition.election.domain_id
    )


@warning
def same_words_for_the_election(beside: Beside) -> Iterator[str]:
    ours, theirs = beside.election, beside.definition.election
    yield from _differs("De naam van de verkiezing", ours=ours.name, theirs=theirs.name)
    yield from _differs("De subcategorie", ours=ours.subcategory, theirs=theirs.subcategory)
    yield from _differs("De dag van kandidaatstelling", ours=ours.nomination_date, theirs=theirs.nomination_date)


@error
def contests_are_in_the_tree(beside: Beside) -> Iterator[str]:
    numbers = {region.number: region for region in beside.regions}
    for contest in beside.contests:
        number = number_of(contest.contest_id)
        if number is None:
            continue
        region = numbers.get(number)
        if region is None:
            yield f"Kieskring {contest.contest_id[:8]} staat niet in de verkiezingsdefinitie (110a)."
        elif region.roman_numerals != is_roman(contest.contest_id):
            expected = roman(number) if region.roman_numerals else str(number)
            yield f"Kieskring {contest.contest_id[:8]} hoort in dit bestand {expected} te heten; Abacus weigert het."


@error
def contest_names_are_in_the_tree(beside: Beside) -> Iterator[str]:
    """OSV finds the district by its name, not by its number."""
    names = {region.number: region.name for region in beside.regions}
    for contest in beside.contests:
        expected = names.get(number_of(contest.contest_id))
        if expected is not None and contest.name != expected:
            yield (
                f"Kieskring {contest.contest_id[:8]} heet hier {_shown(contest.name)}; "
                f"in de verkiezingsdefinitie (110a) heet die {_shown(expected)}."
            )


@error
def contest_agrees_with_the_definition(beside: Beside) -> Iterator[str]:
    without = beside.definition.contest_id == "geen"
    for contest in beside.contests:
        if without and contest.contest_id == "alle":
            yield "Deze verkiezing heeft geen kieskringen: verwacht was kieskring “geen”, in het bestand staat “alle”."
        if not without and contest.contest_id == "geen":
            yield "Deze verkiezing heeft kieskringen, maar in het bestand staat “geen”."


@warning
def frisian_only_where_allowed(beside: Beside) -> Iterator[str]:
    allowed = any(region.frisian_export_allowed for region in beside.definition.regions)
    if "fy" in beside.languages and not allowed:
        yield "Een lijst wil Friese letters (PublicationLanguage fy); de verkiezingsdefinitie staat dat niet toe."


@info
def same_profile(beside: Beside) -> Iterator[str]:
    yield from _differs("Het profiel", ours=beside.profile, theirs=beside.definition.header.profile)


AGAINST = (
    same_election,
    same_category,
    same_election_date,
    same_domain,
    same_words_for_the_election,
    contests_are_in_the_tree,
    contest_names_are_in_the_tree,
    contest_agrees_with_the_definition,
    frisian_only_where_allowed,
    same_profile,
)
