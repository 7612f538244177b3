"""Findings on the command line: one line each, or a list in JSON."""

import json
from collections.abc import Sequence

from kieslijst.law.check import Finding
from kieslijst.law.rule import Severity
from kieslijst.law.wording import advice

_LANGUAGE = "nl"
_WEIGHS = frozenset({Severity.ERROR, Severity.WARNING})


def weigh(findings: Sequence[Finding]) -> bool:
    """Whether there is a finding from warning up."""
    return any(finding.severity in _WEIGHS for finding in findings)


def print_findings(findings: Sequence[Finding], *, as_json: bool) -> None:
    """Write the findings to standard output, in their order."""
    if as_json:
        print(json.dumps([_plain(finding) for finding in findings], ensure_ascii=False, indent=1))
        return
    for finding in findings:
        print(f"{finding.severity.value:10} {_about(finding)}: {advice(finding, _LANGUAGE)} [{finding.article}]")
    print(f"{len(findings)} bevindingen")


def _plain(finding: Finding) -> dict[str, object]:
    subject = finding.subject
    return {
        "rule": finding.rule,
        "article": finding.article,
        "severity": finding.severity.value,
        "subject": {"kind": subject.kind.value, "number": subject.number, "name": subject.name},
        "message": advice(finding, _LANGUAGE),
    }


def _about(finding: Finding) -> str:
    subject = finding.subject
    number = "" if subject.number is None else f" {subject.number}"
    return f"{subject.kind.value}{number} {subject.name}".strip()
