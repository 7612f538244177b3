"""Run rules over the facts of one group: pick what is in force, ask each rule, hand back findings in one order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from kieslijst.law.article import Article, in_words
from kieslijst.law.case import Case
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts
from kieslijst.law.rule import AnyRule, Matter, Severity, Subject, SubjectKind
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.law.verdict import MET, Answer, Value, Verdict
from kieslijst.shared.election_type import ElectionType

_KINDS = {kind: rank for rank, kind in enumerate(SubjectKind)}


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that is not met, or that asks for judgement, with its subject. `rule` is a stable code.

    `numbers` fill the words of the finding; `reason` is the question when `severity` is judgement; `omission` and
    `ground` are what the committee may propose (None: nothing).
    """

    rule: str
    articles: tuple[Article, ...]
    consequence: Consequence
    severity: Severity
    subject: Subject
    numbers: tuple[tuple[str, Value], ...] = ()
    reason: str = ""
    omission: Omission | None = None
    ground: Ground | None = None

    @property
    def article(self) -> str:
        """The citation in one line: "Kieswet H 6(2)"."""
        return in_words(self.articles)


def check(
    rules: Iterable[AnyRule], facts: Facts, *, on: date, elsewhere: Elsewhere | None = None
) -> tuple[Finding, ...]:
    """Findings of the rules in force on nomination day `on` that bind this type of election.

    They come by subject (group, submitter, lists, candidates in list order), then in the order of the articles.
    `elsewhere` holds the lists of the other groups where they are known. Never raises on any facts.
    """
    return run(rules, Case(facts, on=on, elsewhere=elsewhere), on=on)


def run(rules: Iterable[AnyRule], matter: Matter, *, on: date) -> tuple[Finding, ...]:
    """The same over any matter; the rules must be rules about such a matter."""
    binding = _binding(tuple(rules), matter.election_type, several=matter.several_districts, on=on)
    found = [finding for rule in binding for finding in _findings(rule, matter)]
    return tuple(sorted(found, key=lambda finding: _subject_order(finding.subject, matter)))


@lru_cache(maxsize=128)
def _binding(
    rules: tuple[AnyRule, ...], election_type: ElectionType, *, several: bool | None, on: date
) -> tuple[AnyRule, ...]:
    """The rules in force for this type, in the order of the articles."""
    return tuple(
        rule
        for rule in sorted(rules, key=_rule_order)
        if rule.in_force(on=on) and rule.types.cover(election_type, several=several)
    )


def _findings(rule: AnyRule, matter: Matter) -> list[Finding]:
    decide, found = rule.decide, []
    for thing in rule.scope.each(matter):
        verdict = decide(thing, matter)
        if verdict is not MET and verdict.answer is not Answer.MET:
            found.append(_finding(rule, verdict, rule.scope.subject(thing, matter), matter))
    return found


def _finding(rule: AnyRule, verdict: Verdict, subject: Subject, matter: Matter) -> Finding:
    asks = verdict.answer is Answer.NEEDS_JUDGEMENT
    return Finding(
        rule=rule.code,
        articles=rule.cited(matter.election_type),
        consequence=rule.consequence,
        severity=Severity.JUDGEMENT if asks else rule.severity,
        subject=subject,
        numbers=verdict.numbers,
        reason=verdict.reason,
        omission=rule.omission,
        ground=rule.ground,
    )


def _rule_order(rule: AnyRule) -> tuple[int | str, ...]:
    return rule.order


def _subject_order(subject: Subject, matter: Matter) -> tuple[int, int, int, str]:
    return (_KINDS[subject.kind], *matter.order_of(subject), subject.id)
