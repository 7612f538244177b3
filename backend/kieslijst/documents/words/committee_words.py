"""What the papers of a central electoral committee share: its election and districts, its session, and who signs."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, time

from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Language, PrintedElection
from kieslijst.documents.words.moments import day_on_form, time_on_paper
from kieslijst.documents.words.sentences import Sentences
from kieslijst.shared.person_name import PersonName

_NOBODY = PersonName()
EMPTY_MEMBERS = 5
"""Rows left open for members when none is known (forms.md 16)."""


@dataclass(frozen=True, slots=True)
class District:
    """An electoral district; number 0 for the only one of an election, of which only the name is said."""

    number: int
    name: str

    @property
    def label(self) -> str:
        """As committees write it: "1 (Groningen)"."""
        return f"{self.number} ({self.name})" if self.number else self.name


@dataclass(frozen=True, slots=True)
class CommitteeElection:
    """The election of a committee, with all its districts in their official order."""

    election: PrintedElection
    voting_day: date
    districts: tuple[District, ...]

    @property
    def has_several_districts(self) -> bool:
        return len(self.districts) > 1


@dataclass(frozen=True, slots=True)
class Session:
    """A session of the committee as it was held; what is not known is filled in by hand."""

    place: str
    day: date | None = None
    begin: time | None = None


@dataclass(frozen=True, slots=True)
class Committee:
    """Who sits in it. `seat` is the place of the committee; a nameless chair or member signs an open row."""

    seat: str
    chair: PersonName = _NOBODY
    members: tuple[PersonName, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionLines:
    """A session in words, with the election it was about."""

    election: Named
    voting_day: str
    place: str
    day: str
    begin: str


@dataclass(frozen=True, slots=True)
class SigningMembers:
    """The names beside the places to sign."""

    day: str
    chair: str
    members: tuple[str, ...]


def session_lines(shown: CommitteeElection, session: Session, language: Language) -> SessionLines:
    """The words of the sections on election and session."""
    return SessionLines(
        election=election_named(shown.election, language),
        voting_day=day_on_form(shown.voting_day),
        place=session.place,
        day=day_on_form(session.day),
        begin=time_on_paper(session.begin),
    )


def signing_members(committee: Committee, day: date | None) -> SigningMembers:
    """The chair once and each member once; open rows when the members are not known."""
    names = tuple(member.in_text for member in committee.members)
    return SigningMembers(day_on_form(day), committee.chair.in_text, names or ("",) * EMPTY_MEMBERS)


def list_label(appellation: str, first: PersonName | None, say: Sentences) -> str:
    """What a committee calls a list: its appellation, or "Blanco (van Dijk, A.B.)" after its first candidate."""
    if appellation:
        return appellation
    named = ", ".join(part for part in (first.surname, first.initials) if part) if first else ""
    return say("unnamed_list_of", candidate=named) if named else say("unnamed_list")


def districts_in_words(covered: Collection[District], shown: CommitteeElection, say: Sentences) -> str:
    """ "kieskring 1 (Groningen), 3 (Assen)" in the order of their numbers, or "alle kieskringen".

    None means all as well. "" in an election with one district, where no paper speaks of districts.
    """
    if not shown.has_several_districts:
        return ""
    if covers_all(covered, shown):
        return say("all_districts")
    return f"{say('district')} {', '.join(district.label for district in in_order(covered))}"


def covers_all(covered: Collection[District], shown: CommitteeElection) -> bool:
    """Whether these are all districts of the election, or none in particular."""
    return not covered or set(covered) >= set(shown.districts)


def in_order(districts: Collection[District]) -> list[District]:
    """Each once, by number: 2 comes before 10."""
    return sorted(set(districts), key=lambda district: (district.number, district.name))


def label_in_districts(label: str, districts: str) -> str:
    """ "Leefbaar Juinen in kieskring 1 (Groningen)"; only the label where no paper speaks of districts."""
    return f"{label} in {districts}" if districts else label


def lines_of(text: str) -> tuple[str, ...]:
    """A text with line breaks as the tuple that typed inputs hold; blank lines at both ends are left out.

    Inputs hold lines because a line break inside a printed value would become a blank.
    """
    return tuple(line.rstrip() for line in text.strip().splitlines())


def has_words(lines: Sequence[str]) -> bool:
    """Whether anything is written in these lines."""
    return any(line.strip() for line in lines)
