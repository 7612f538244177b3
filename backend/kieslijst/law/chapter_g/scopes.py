"""What the rules on registration run over, and how each thing is named in a finding."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from kieslijst.law.registration_case import Appealed, Asked, RegistrationCase
from kieslijst.law.registration_facts import (
    CarryOverFacts,
    ChangeFacts,
    DecisionFacts,
    EntryFacts,
    HouseLogoFacts,
    LogoFacts,
    PublicationFacts,
    RequestFacts,
)
from kieslijst.law.rule import Scope, Subject, SubjectKind

_S = TypeVar("_S")


def _request(request: RequestFacts, _: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, "request", None, request.appellation)


def _change(change: ChangeFacts, _: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, "change", None, change.appellation)


def _asked(asked: Asked, _: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, asked.id, None, asked.appellation)


def _logo(logo: LogoFacts, case: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, "logo", case.logos.index(logo) + 1, case.name)


def _carry_over(carried: CarryOverFacts, case: RegistrationCase) -> Subject:
    number = case.carry_overs.index(carried) + 1
    return Subject(SubjectKind.REQUEST, "carry_over", number, carried.appellation)


def _publication(publication: PublicationFacts, case: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, "publication", case.publications.index(publication) + 1, "")


def _appeal(appealed: Appealed, _: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, appealed.id, appealed.number, appealed.appellation)


def _entry(entry: EntryFacts, _: RegistrationCase) -> Subject:
    return Subject(SubjectKind.REQUEST, "entry", None, entry.appellation)


def _scope(
    each: Callable[[RegistrationCase], Iterable[_S]], subject: Callable[[_S, RegistrationCase], Subject]
) -> Scope[_S, RegistrationCase]:
    return Scope(SubjectKind.REQUEST, each, subject)


def _one(thing: _S | None) -> tuple[_S, ...]:
    return () if thing is None else (thing,)


REQUEST: Scope[RequestFacts, RegistrationCase] = _scope(lambda case: _one(case.facts.request), _request)
CHANGE: Scope[ChangeFacts, RegistrationCase] = _scope(lambda case: _one(case.facts.change), _change)
ASKED: Scope[Asked, RegistrationCase] = _scope(lambda case: case.asked, _asked)
"""Each appellation that is asked for, by a request or by a change: the grounds are the same."""
LOGOS: Scope[LogoFacts, RegistrationCase] = _scope(lambda case: case.logos, _logo)
"""Each logo that is asked for, by a request or by a change."""
HOUSE_LOGO: Scope[HouseLogoFacts, RegistrationCase] = _scope(
    lambda case: _one(case.facts.house_logo),
    lambda _, case: Subject(SubjectKind.REQUEST, "house_logo", None, case.name),
)
DECISION: Scope[DecisionFacts, RegistrationCase] = _scope(
    lambda case: _one(case.facts.decision),
    lambda _, case: Subject(SubjectKind.REQUEST, "decision", None, case.name),
)
APPEALS: Scope[Appealed, RegistrationCase] = _scope(lambda case: case.appeals, _appeal)
CARRY_OVERS: Scope[CarryOverFacts, RegistrationCase] = _scope(lambda case: case.carry_overs, _carry_over)
PUBLICATIONS: Scope[PublicationFacts, RegistrationCase] = _scope(lambda case: case.publications, _publication)
ENTRY: Scope[EntryFacts, RegistrationCase] = _scope(lambda case: _one(case.facts.entry), _entry)
