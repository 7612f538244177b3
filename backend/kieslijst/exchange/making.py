"""The way out: bytes that passed every check of the contract and read back as the value they were made from."""

from pathlib import Path

from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks import Report, Severity, check
from kieslijst.exchange.checks.against import AGAINST
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.shared.errors import Refused, Unreadable

_MOST_REASONS = 5
_ADVICE = frozenset(each.name for each in AGAINST if each.severity is not Severity.ERROR)
"""Beside the definition a receiver minds these not: other words for the election, a Frisian letter."""


def made(
    value: ElectionDefinition | CandidateLists,
    *,
    name: str,
    schemas: Path | None = None,
    against: ElectionDefinition | None = None,
) -> bytes:
    """The bytes of a 110a, 230b or 230c that may leave the house under this name.

    Raises `Refused` with the reasons when a check finds a content fault, also beside the definition when one is given;
    when the schemas that the installation has do not take the file; or when the bytes do not say what the value says.
    """
    content = eml110a.write(value) if isinstance(value, ElectionDefinition) else eml230.write(value)
    try:
        _refuse_faults(name, check(content, against=against, schemas=schemas, name=name))
    except Unreadable as unreadable:
        raise Refused(f"{name} is niet gemaakt. {unreadable}") from None
    said = eml110a.read(content) if isinstance(value, ElectionDefinition) else eml230.read(content)
    if said != value:
        raise Refused(f"{name} is niet gemaakt: wat er in het bestand staat, is niet gelijk aan wat besloten is.")
    return content


def _refuse_faults(name: str, report: Report) -> None:
    wrong = [finding.message for finding in report.findings if finding.counts and finding.check not in _ADVICE]
    wrong += report.schema.faults
    if wrong:
        raise Refused(f"{name} is niet gemaakt. {' '.join(wrong[:_MOST_REASONS])}")
