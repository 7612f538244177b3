"""What a rule is: a sentence that must be true, with its article and what the law attaches to it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from kieslijst.law.article import Article, cited_for
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.law.verdict import Verdict
from kieslijst.shared.election_type import ElectionType

S = TypeVar("S")
C = TypeVar("C", bound="Matter")


class Severity(StrEnum):
    """How much it matters while a list is being made; only an error stands in the way of final papers."""

    ERROR = "error"
    WARNING = "warning"
    """The papers may be made, but the committee will object."""
    INFO = "info"
    JUDGEMENT = "judgement"
    """Only people can tell."""


class SubjectKind(StrEnum):
    """What a finding is about; in this order findings are shown."""

    GROUP = "group"
    SUBMITTER = "submitter"
    SUBSTITUTE = "substitute"
    LIST = "list"
    CANDIDATE = "candidate"
    DECLARATION = "declaration"
    """A declaration of support."""
    REQUEST = "request"
    """A request for the registration of an appellation or a logo, and what came of it."""
    COMMITTEE = "committee"
    """The central electoral committee and what it does in one election; at times a municipality or governor."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The group, list or person of a finding. `number` is the place on the list, or the how-manieth list it is.

    A finding about a person, whatever the list, is named by the first place; `places` are all of them, as list id and
    place, since the committee strikes somebody from each list.
    """

    kind: SubjectKind
    id: str
    number: int | None
    name: str
    list_id: str = ""
    places: tuple[tuple[str, int], ...] = ()


class Matter(Protocol):
    """Facts, worked out, that rules run over: one nomination (`Case`), one request for registration, one committee."""

    @property
    def election_type(self) -> ElectionType: ...

    @property
    def several_districts(self) -> bool | None:
        """Whether the election has more than one district; None when that is not known."""

    def order_of(self, subject: Subject) -> tuple[int, int]:
        """Sorts findings about things of one kind: where the thing stands."""


@dataclass(frozen=True, slots=True)
class Scope(Generic[S, C]):
    """What a rule runs over: the things in a matter, and how such a thing is named in a finding."""

    kind: SubjectKind
    each: Callable[[C], Iterable[S]]
    subject: Callable[[S, C], Subject]


@dataclass(frozen=True, slots=True)
class Types:
    """Election types; those in `several_districts` only where the election has more than one district."""

    members: frozenset[ElectionType]
    several_districts: frozenset[ElectionType] = frozenset()

    def cover(self, election_type: ElectionType, *, several: bool | None) -> bool:
        """Whether an election is one of them; `several` None means that its districts are not known."""
        if election_type not in self.members:
            return False
        return election_type not in self.several_districts or several is True


@dataclass(frozen=True, slots=True, eq=False)
class Rule(Generic[S, C]):
    """A rule of the law; `code` is the name of its function and never changes once released."""

    code: str
    scope: Scope[S, C]
    articles: tuple[Article, ...]
    own_articles: Mapping[ElectionType, tuple[Article, ...]]
    """Articles that take their place for some types, for the Senate nearly always."""
    severity: Severity
    attached: Consequence | Omission | Ground
    types: Types
    rows: tuple[str, ...]
    since: date | None
    until: date | None
    condition: str
    """The condition in words, from the docstring."""
    order: tuple[int | str, ...]
    """Sorts rules as their first articles stand in the texts."""
    decide: Callable[[S, C], Verdict]

    @property
    def omission(self) -> Omission | None:
        return self.attached if isinstance(self.attached, Omission) else None

    @property
    def ground(self) -> Ground | None:
        """The ground of the decision when it stays as it is."""
        if isinstance(self.attached, Omission):
            return self.attached.ground
        return self.attached if isinstance(self.attached, Ground) else None

    @property
    def consequence(self) -> Consequence:
        """What the committee does first: an omission is notified before anything is decided."""
        if isinstance(self.attached, Omission):
            return Consequence.REC
        return self.attached.consequence if isinstance(self.attached, Ground) else self.attached

    def cited(self, election_type: ElectionType) -> tuple[Article, ...]:
        """The articles for this type."""
        return cited_for(self.own_articles.get(election_type, self.articles), election_type)

    @property
    def all_articles(self) -> frozenset[Article]:
        """Every article that the rule is cited by for some type."""
        return frozenset(self.articles).union(*self.own_articles.values())

    def in_force(self, *, on: date) -> bool:
        """Whether the rule binds an election with this nomination day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def __call__(self, subject: S, case: C) -> Verdict:
        return self.decide(subject, case)


AnyRule = Rule[Any, Any]

_ALL = frozenset(ElectionType)
ALL = Types(_ALL)
NOT_SENATE = Types(_ALL - {ElectionType.EK})
SENATE = Types(frozenset({ElectionType.EK}))
SEVERAL_DISTRICTS = Types(_ALL, several_districts=_ALL)


def types(*members: ElectionType) -> Types:
    """Just these election types."""
    return Types(frozenset(members))


def rule(
    scope: Scope[S, C],
    *articles: str,
    severity: Severity,
    rows: tuple[str, ...],
    attached: Consequence | Omission | Ground = Consequence.NONE,
    senate: tuple[str, ...] = (),
    own: Mapping[ElectionType, str] | None = None,
    for_types: Types = ALL,
    since: date | None = None,
    until: date | None = None,
) -> Callable[[Callable[[S, C], Verdict]], Rule[S, C]]:
    """Turn a function into a rule.

    `articles` are short citations ("H 6(2)"); `senate` those that take their place for EK, `own` the one for another
    type; `rows` the rows of the rule catalogue that it covers; `attached` what the law attaches to it.
    """

    def decorate(decide: Callable[[S, C], Verdict]) -> Rule[S, C]:
        cited = _read(articles)
        replacing = {ElectionType.EK: senate, **{kind: (text,) for kind, text in (own or {}).items()}}
        return Rule(
            code=decide.__name__,
            scope=scope,
            articles=cited,
            own_articles={election_type: _read(texts) for election_type, texts in replacing.items() if texts},
            severity=severity,
            attached=attached,
            types=for_types,
            rows=rows,
            since=since,
            until=until,
            condition=" ".join((decide.__doc__ or "").split()),
            order=(*cited[0].order, decide.__name__),
            decide=decide,
        )

    return decorate


def _read(texts: Iterable[str]) -> tuple[Article, ...]:
    return tuple(Article.read(text) for text in texts)
