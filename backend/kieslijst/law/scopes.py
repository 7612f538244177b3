"""What the rules run over, and how each thing is named in a finding."""

from dataclasses import replace

from kieslijst.law.case import Case
from kieslijst.law.facts import GroupFacts, ListFacts, PersonFacts, SubmitterFacts
from kieslijst.law.placement import Placement
from kieslijst.law.repair_facts import RepairFacts
from kieslijst.law.rule import Scope, Subject, SubjectKind
from kieslijst.law.support_count import Judged


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


def _declaration(judged: Judged, case: Case) -> Subject:
    """Never by the supporter's name: who supports a group is not for the papers."""
    list_id, district = judged.place
    name = case.district_name(district)
    return Subject(SubjectKind.DECLARATION, judged.declaration.id, judged.number, name, list_id)


def _declarations(case: Case) -> tuple[Judged, ...]:
    return tuple(one for one in case.judged_support if case.needs_support(case.lists_by_id[one.place[0]]))


def _repair(repair: RepairFacts, case: Case) -> Subject:
    name = "" if case.facts.submitter is None else case.facts.submitter.name.in_text
    return Subject(SubjectKind.SUBMITTER, repair.id, None, name)


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
DECLARATIONS: Scope[Judged, Case] = Scope(SubjectKind.DECLARATION, _declarations, _declaration)
"""Each declaration of support for a list that needs them, where they are known one by one."""
REPAIRS: Scope[RepairFacts, Case] = Scope(SubjectKind.SUBMITTER, lambda case: case.facts.repairs or (), _repair)
"""Each repair of an omission; the finding is about the submitter, who answers for it."""
