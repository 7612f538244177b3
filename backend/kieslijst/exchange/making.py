"""The way out: bytes that passed every check of the contract and read back as the value they were made from."""

from dataclasses import replace
from pathlib import Path

from kieslijst.exchange import eml110a, eml210, eml230
from kieslijst.exchange.candidate import Agent, Candidate
from kieslijst.exchange.checks import Message, Report, Severity, check
from kieslijst.exchange.checks.against import AGAINST
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.nomination import Nomination
from kieslijst.exchange.people import joined_postcode
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.errors import Refused, Unreadable

_MOST_REASONS = 5
_ADVICE = frozenset(each.name for each in AGAINST if each.severity is not Severity.ERROR)
"""Beside the definition a receiver minds these not: other words for the election, a Frisian letter."""


def made(value: Message, *, name: str, schemas: Path | None = None, against: ElectionDefinition | None = None) -> bytes:
    """The bytes of a 110a, 210, 230b or 230c that may leave the house under this name.

    Raises `Refused` with the reasons when a check finds a content fault, also beside the definition when one is given;
    when the schemas that the installation has do not take the file; or when the bytes do not say what the value says.
    """
    content = written(value)
    refuse_unlike(value, content, name=name, schemas=schemas, against=against)
    return content


def written(value: Message) -> bytes:
    """The bytes of a message, unchecked. Raises `Refused` for characters that XML cannot hold."""
    if isinstance(value, ElectionDefinition):
        return eml110a.write(value)
    if isinstance(value, Nomination):
        return eml210.write(value)
    return eml230.write(value)


def refuse_unlike(
    value: Message,
    content: bytes,
    *,
    name: str,
    schemas: Path | None = None,
    against: ElectionDefinition | None = None,
) -> None:
    """Raises `Refused`, as `made` does, when these bytes may not leave the house as this value."""
    try:
        report = check(content, against=against, schemas=schemas, name=name)
    except Unreadable as unreadable:
        raise Refused(f"{name} is niet gemaakt. {unreadable}") from None
    _refuse_faults(name, report)
    if report.said is None or _as_written(report.said) != _as_written(value):
        raise Refused(f"{name} is niet gemaakt: wat er in het bestand staat, is niet gelijk aan wat besloten is.")


def _refuse_faults(name: str, report: Report) -> None:
    wrong = [finding.message for finding in report.findings if finding.counts and finding.check not in _ADVICE]
    wrong += report.schema.faults
    if wrong:
        raise Refused(f"{name} is niet gemaakt. {' '.join(wrong[:_MOST_REASONS])}")


def _as_written(value: Message) -> Message:
    """A 210 with each address as its file has it: street, number and addition are one line there."""
    if not isinstance(value, Nomination):
        return value
    listed = value.candidate_list
    return replace(
        value,
        candidate_list=replace(listed, candidates=tuple(_candidate(one) for one in listed.candidates)),
        proposers=tuple(replace(one, address=_in_one_line(one.address)) for one in value.proposers),
    )


def _candidate(one: Candidate) -> Candidate:
    agent: Agent | None = one.agent
    if agent is not None and agent.address is not None:
        agent = replace(agent, address=_in_one_line(agent.address))
    return replace(one, agent=agent, address=None if one.address is None else _in_one_line(one.address))


def _in_one_line(address: PostalAddress) -> PostalAddress:
    country = address.country or "NL"
    postcode = joined_postcode(address.postcode, country=country)
    line = address.street_line or address.street
    return PostalAddress(street=line, postcode=postcode, place=address.place, country=country)
