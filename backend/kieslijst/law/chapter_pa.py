"""Chapter Pa of the Kieswet: the electoral college of Dutch nationals who live abroad (KCNI)."""

from kieslijst.law.case import Case
from kieslijst.law.declaration_facts import SigningPlace, VideoCallFacts
from kieslijst.law.facts import NOT_GIVEN, PersonFacts, SubmitterFacts
from kieslijst.law.residence import in_the_netherlands
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import DECLARATIONS, PERSONS, SUBMITTER
from kieslijst.law.support_count import Judged
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_ABROAD = types(ElectionType.KCNI)
_CALL = ("Pa 11(2)", "Pa 11(3)", "Pa 11(4)")
_NOTHING_KNOWN = VideoCallFacts()


@rule(
    SUBMITTER,
    "Pa 9",
    severity=Severity.WARNING,
    attached=Omission.NOT_BY_A_VOTER,
    for_types=_ABROAD,
    rows=("SUB-VOTER-KCNI",),
)
def list_submitter_may_vote_for_this_college_or_a_province(submitter: SubmitterFacts, _: Case) -> Verdict:
    """The submitter is a voter for the college, or a voter for the council of a province."""
    neither = submitter.entitled_to_vote is False and submitter.entitled_to_vote_for_states is False
    return not_met() if neither else MET


@rule(DECLARATIONS, "Pa 11(1)", severity=Severity.INFO, for_types=_ABROAD, rows=("SUP-VIDEO",))
def declaration_for_the_college_is_given_in_a_video_call(judged: Judged, _: Case) -> Verdict:
    """A voter abroad supports a list in a video call with an official of The Hague, not on a paper of his own."""
    return MET if judged.declaration.place in (None, SigningPlace.VIDEO_CALL) else not_met()


@rule(DECLARATIONS, *_CALL, severity=Severity.INFO, for_types=_ABROAD, rows=("SUP-VIDEO-CHECK",))
def voter_shows_a_copy_of_an_identity_document_in_the_call(judged: Judged, _: Case) -> Verdict:
    """The voter shows a copy of an identity document to the official."""
    return not_met() if _video(judged).identity_copy_shown is False else MET


@rule(DECLARATIONS, *_CALL, severity=Severity.INFO, for_types=_ABROAD, rows=("SUP-VIDEO-CHECK",))
def voter_and_official_see_and_hear_each_other(judged: Judged, _: Case) -> Verdict:
    """In the call both sides see and hear each other."""
    return not_met() if _video(judged).seen_and_heard is False else MET


@rule(DECLARATIONS, *_CALL, severity=Severity.INFO, for_types=_ABROAD, rows=("SUP-VIDEO-CHECK",))
def voter_sees_how_the_declaration_is_filled_in_and_signed(judged: Judged, _: Case) -> Verdict:
    """The official fills in and signs the declaration before the voter's eyes."""
    return not_met() if _video(judged).filling_in_seen is False else MET


@rule(DECLARATIONS, *_CALL, severity=Severity.INFO, for_types=_ABROAD, rows=("SUP-VIDEO-CHECK",))
def official_notes_that_the_supporter_is_registered(judged: Judged, _: Case) -> Verdict:
    """The official notes that the voter is registered; without that note the declaration does not count."""
    return not_met() if judged.declaration.noted is False else MET


@rule(DECLARATIONS, "Pa 11(5)", severity=Severity.INFO, for_types=_ABROAD, rows=("SUP-VIDEO-COPY",))
def voter_confirms_the_copy_before_the_call_ends(judged: Judged, _: Case) -> Verdict:
    """A copy is sent at once and both stay until the voter confirms it; a new statement replaces the first."""
    return not_met() if _video(judged).copy_confirmed is False and not judged.declaration.replaced else MET


@rule(
    PERSONS,
    "Pa 12",
    severity=Severity.WARNING,
    attached=Omission.SETTLEMENT,
    for_types=_ABROAD,
    rows=("CAND-SETTLE-KCNI",),
)
def candidate_in_the_netherlands_declares_to_move_abroad(person: PersonFacts, _: Case) -> Verdict:
    """A candidate who lives in the Netherlands declares to move abroad, or to be willing to."""
    if person.settlement_declared or in_the_netherlands(person.residence) is not True:
        return MET
    return needs_judgement("declaration_unknown") if person.settlement_declared is None else not_met()


@rule(
    PERSONS,
    "Pa 13",
    severity=Severity.WARNING,
    attached=Omission.AUTHORISED_PERSON,
    for_types=_ABROAD,
    rows=("CAND-KCNI-AGENT",),
)
def candidate_can_be_told_of_the_appointment(person: PersonFacts, _: Case) -> Verdict:
    """A candidate names an authorised person, or agrees to digital notice on the declaration of consent."""
    return not_met() if person.authorised_person is NOT_GIVEN and person.digital_notice is False else MET


def _video(judged: Judged) -> VideoCallFacts:
    return judged.declaration.video or _NOTHING_KNOWN


RULES = (
    list_submitter_may_vote_for_this_college_or_a_province,
    declaration_for_the_college_is_given_in_a_video_call,
    voter_shows_a_copy_of_an_identity_document_in_the_call,
    voter_and_official_see_and_hear_each_other,
    voter_sees_how_the_declaration_is_filled_in_and_signed,
    official_notes_that_the_supporter_is_registered,
    voter_confirms_the_copy_before_the_call_ends,
    candidate_in_the_netherlands_declares_to_move_abroad,
    candidate_can_be_told_of_the_appointment,
)
