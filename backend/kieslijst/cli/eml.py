"""`kieslijst eml check`: what an EML file is, what the schema says, and what our own checks say."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kieslijst.exchange.checks import Finding, Report


def add_commands(commands: Any) -> None:
    """Add `eml check` to the command line."""
    eml = commands.add_parser("eml", help="EML-bestanden nakijken").add_subparsers(required=True, metavar="COMMAND")
    check = eml.add_parser("check", help="profiel, schema, eigen controles en hash van een EML-bestand")
    check.add_argument("file", type=Path, help="een EML 110a, 210, 230b of 230c")
    check.add_argument("--against", type=Path, metavar="110A", help="de verkiezingsdefinitie van dezelfde verkiezing")
    check.set_defaults(run=_check)


def _check(given: argparse.Namespace) -> int:
    from kieslijst.cli.eml_file import read_limited, schemas_from_environment
    from kieslijst.exchange import checks, eml110a

    against = eml110a.read(read_limited(given.against)) if given.against else None
    report = checks.check(
        read_limited(given.file), against=against, schemas=schemas_from_environment(), name=given.file.name
    )
    _show(report, given.file.name)
    sys.stdout.flush()
    return 0 if report.is_fine else 1


def _show(report: "Report", name: str) -> None:
    from kieslijst.exchange.checks import Cause

    print(f"Bestand  {name}")
    print(f"Bericht  EML {report.kind}, profiel {report.profile}")
    print(f"Hash     {report.hash_groups}")
    print(f"XSD      {_verdict(report)}")
    for fault in report.schema.faults:
        print(f"  fout     {fault}")
    content = [finding for finding in report.findings if finding.cause is Cause.CONTENT]
    print(f"Eigen controles  {'in orde' if not any(each.counts for each in content) else 'niet in orde'}")
    _list(content)
    limits = [finding for finding in report.findings if finding.cause is Cause.RECEIVER]
    if limits:
        print("Grenzen van ontvangers (dit ligt niet aan het bestand)")
        _list(limits)


def _verdict(report: "Report") -> str:
    if report.schema.valid is None:
        return f"niet nagekeken: geen schema van profiel {report.profile} in KIESLIJST_EML_SCHEMAS"
    return f"{'in orde' if report.schema.valid else 'niet in orde'} (schema {report.schema.schema})"


def _list(findings: "Iterable[Finding]") -> None:
    words = {"error": "fout", "warning": "let op", "info": "ter info"}
    for finding in findings:
        print(f"  {words[finding.severity]:<8} {finding.message} [{finding.check}]")
