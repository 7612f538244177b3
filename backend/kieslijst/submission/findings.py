"""The check of a snapshot: the same rules for the party's advice and for the committee's proposals (pure)."""

from collections.abc import Sequence

from kieslijst.law.check import Finding, check
from kieslijst.law.nomination_rules import NOMINATION_RULES
from kieslijst.law.rule import Severity
from kieslijst.submission.facts import facts_of
from kieslijst.submission.model import Snapshot


def findings_of(snapshot: Snapshot) -> tuple[Finding, ...]:
    """What the law says of a snapshot, by the rules that are in force on its nomination day."""
    return check(NOMINATION_RULES, facts_of(snapshot), on=snapshot.election.nomination_date)


def errors_among(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that lock the final papers."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)
