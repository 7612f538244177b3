"""H 1, H 3(1)(4) and H 5: who hands in, where and when, and who may repair. R 1, R 3 and R 7(3) for the Senate."""

from datetime import time

from kieslijst.law.amount import AmountName
from kieslijst.law.case import Case
from kieslijst.law.facts import NOBODY, GroupFacts, ListFacts, SubmitterFacts
from kieslijst.law.rule import ALL, NOT_SENATE, Severity, Types, rule
from kieslijst.law.sanctions import Ground, Omission
from kieslijst.law.scopes import GROUP, LISTS, SUBMITTER, SUBSTITUTES
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType

_OWN_VOTERS = Types(NOT_SENATE.members - {ElectionType.KCNI})


@rule(GROUP, "H 1(1)", senate=("R 1(1)",), severity=Severity.ERROR, rows=("LIST-EXISTS",))
def group_has_a_list(_: GroupFacts, case: Case) -> Verdict:
    """A group that takes part hands in at least one list."""
    return MET if case.lists else not_met()


@rule(
    LISTS,
    "H 1(1)",
    senate=("R 1(1)",),
    severity=Severity.ERROR,
    attached=Ground.LATE,
    rows=("LIST-H1-WINDOW",),
)
def list_is_handed_in_on_nomination_day_within_hours(list_: ListFacts, case: Case) -> Verdict:
    """A list is handed in on nomination day, between the opening and the closing hour at that place."""
    if list_.hand_in is None or list_.hand_in.at is None:
        return MET
    at = list_.hand_in.at
    opening = time(case.whole(AmountName.OPENING_HOUR))
    closing = time(case.whole(AmountName.CLOSING_HOUR))
    if at.date() == case.election.nomination_day and opening <= at.time() <= closing:
        return MET
    return not_met(at=at, day=case.election.nomination_day, opening=opening.hour, closing=closing.hour)


@rule(
    SUBMITTER, "H 1(1)", senate=("R 1(1)",), severity=Severity.ERROR, attached=Ground.WRONG_MODEL, rows=("SUB-PRESENT",)
)
def a_list_submitter_is_entered(submitter: SubmitterFacts, _: Case) -> Verdict:
    """The model names the person who hands in the list."""
    return not_met() if submitter.name == NOBODY else MET


@rule(SUBMITTER, "H 1(3)", senate=("R 1(3)",), severity=Severity.ERROR, attached=Ground.WRONG_MODEL, rows=("SUB-NAME",))
def list_submitter_has_surname_and_initials(submitter: SubmitterFacts, _: Case) -> Verdict:
    """A submitter who is entered has a surname and initials, as the model asks."""
    name = submitter.name
    if name == NOBODY or (name.last_name and name.initials):
        return MET
    return not_met()


@rule(SUBMITTER, "H 1(3)", senate=("R 1(3)",), severity=Severity.ERROR, rows=("SUB-ADDRESS",))
def list_submitter_has_a_complete_address(submitter: SubmitterFacts, _: Case) -> Verdict:
    """Letters about omissions go to the submitter's postal address."""
    if submitter.name == NOBODY or submitter.address_complete is not False:
        return MET
    return not_met()


@rule(
    LISTS,
    "H 1(3)",
    senate=("R 1(3)",),
    severity=Severity.ERROR,
    attached=Ground.WRONG_MODEL,
    rows=("LIST-MODEL",),
)
def list_is_on_the_ministerial_model(list_: ListFacts, _: Case) -> Verdict:
    """A list is drawn up on model H 1."""
    return not_met() if list_.hand_in is not None and list_.hand_in.on_model is False else MET


@rule(
    SUBMITTER,
    "H 3(1)",
    severity=Severity.WARNING,
    attached=Omission.NOT_BY_A_VOTER,
    for_types=_OWN_VOTERS,
    rows=("SUB-VOTER",),
)
def list_submitter_may_vote_in_this_election(submitter: SubmitterFacts, _: Case) -> Verdict:
    """The submitter is a voter who may take part in the election; KCNI is in chapter Pa, for the Senate anyone may."""
    return not_met() if submitter.entitled_to_vote is False else MET


@rule(
    SUBMITTER,
    "H 3(1)",
    severity=Severity.INFO,
    attached=Omission.NOT_IDENTIFIED,
    for_types=NOT_SENATE,
    rows=("SUB-IDENT",),
)
def list_submitter_shows_an_identity_document(submitter: SubmitterFacts, _: Case) -> Verdict:
    """The submitter shows a document of the Wet op de identificatieplicht at the desk; the Senate asks none."""
    return not_met() if submitter.identified is False else MET


@rule(LISTS, "H 3(4)", senate=("R 7(3)",), severity=Severity.INFO, for_types=ALL, rows=("LIST-RECEIPT",))
def submitter_gets_a_receipt_for_the_list(list_: ListFacts, _: Case) -> Verdict:
    """Who hands in a list gets a receipt."""
    return not_met() if list_.hand_in is not None and list_.hand_in.receipt_given is False else MET


@rule(GROUP, "H 5", senate=("R 3",), severity=Severity.INFO, rows=("SUB-H5",))
def a_substitute_may_repair_omissions(_: GroupFacts, case: Case) -> Verdict:
    """The list names at least one person who may repair omissions when the submitter cannot."""
    return not_met() if case.facts.substitutes == () else MET


@rule(SUBSTITUTES, "H 5", senate=("R 3",), severity=Severity.WARNING, rows=("SUB-H5-COMPLETE",))
def substitute_has_name_and_address(substitute: SubmitterFacts, _: Case) -> Verdict:
    """A substitute is named with surname, initials and postal address."""
    named = bool(substitute.name.last_name and substitute.name.initials)
    return MET if named and substitute.address_complete is not False else not_met()


RULES = (
    group_has_a_list,
    list_is_handed_in_on_nomination_day_within_hours,
    a_list_submitter_is_entered,
    list_submitter_has_surname_and_initials,
    list_submitter_has_a_complete_address,
    list_is_on_the_ministerial_model,
    list_submitter_may_vote_in_this_election,
    list_submitter_shows_an_identity_document,
    submitter_gets_a_receipt_for_the_list,
    a_substitute_may_repair_omissions,
    substitute_has_name_and_address,
)
