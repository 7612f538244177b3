"""What the rules run over, and how each thing is named in a finding."""

from dataclasses import replace

from kieslijst.law.case import Case
from kieslijst.law.facts import GroupFacts, ListFacts, PersonFacts, SubmitterFacts
from kieslijst.law.placement import Placement
from kieslijst.law.rule import Scope, Subject, SubjectKind


def _group(group: GroupFacts, _: Case) -> Subject:
    return Subject(SubjectKind.GROUP, group.id, None, group.appellation or "")


def _submitter(submitter: SubmitterFacts, _: Case) -> Subject:
    return Subject(SubjectKind.SUBMITTER, "", None, submitter.name.in_text)


def _substitute(substitute: SubmitterFacts, case: Case) -> Subject:
    number = case.substitutes.index(substitute) + 1
    return Subject(SubjectKind.SUBSTITUTE, str(number), number, substitute.name.in_text)


def _list(list_: ListFacts, case: Case) -> Subject:
    return Subject(SubjectKind.LIST, list_.id, case.list_number(list_.id), case.district_names(list_), list_.id)


def _person(person: PersonFacts, case: Case) -> Subject:
    first, *others = case.placements[person.id]
    subject = _placement(first, case)
    return replace(subject, places=(*subject.places, *(_place(other) for other in others)))


def _placement(placement: Placement, _: Case) -> Subject:
    person, position = placement.candidate.person, placement.candidate.position
    return Subject(
        SubjectKind.CANDIDATE, person.id, position, person.name.in_text, placement.list_.id, (_place(placement),)
    )


def _place(placement: Placement) -> tuple[str, int]:
    return (placement.list_.id, placement.candidate.position)


GROUP: Scope[GroupFacts, Case] = Scope(SubjectKind.GROUP, lambda case: (case.group,), _group)
SUBMITTER: Scope[SubmitterFacts, Case] = Scope(
    SubjectKind.SUBMITTER, lambda case: () if case.facts.submitter is None else (case.facts.submitter,), _submitter
)
SUBSTITUTES: Scope[SubmitterFacts, Case] = Scope(SubjectKind.SUBSTITUTE, lambda case: case.substitutes, _substitute)
LISTS: Scope[ListFacts, Case] = Scope(SubjectKind.LIST, lambda case: case.lists, _list)
PERSONS: Scope[PersonFacts, Case] = Scope(SubjectKind.CANDIDATE, lambda case: case.persons, _person)
"""Each person once, whatever the number of lists; named by the place on the first of them."""
PLACEMENTS: Scope[Placement, Case] = Scope(SubjectKind.CANDIDATE, lambda case: case.all_placements, _placement)
"""Each place on each list."""
