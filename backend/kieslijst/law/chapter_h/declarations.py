"""H 4(2) to H 4(6): what one declaration of support must be, and what is held against it. R 2 for the Senate.

Which of them count is in `support_count`; how many a list needs is in `support`. Of the demands here only those that
I 2(1)a and S 1(3)a name keep a declaration from counting.
"""

from kieslijst.law.case import Case
from kieslijst.law.declaration_facts import SigningPlace
from kieslijst.law.rule import NOT_SENATE, SENATE, Severity, Types, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import DECLARATIONS
from kieslijst.law.support_count import IN_DOUBT, Judged, NotCounted, signed_in_time, support_window
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_AT_A_TOWN_HALL = Types(NOT_SENATE.members - {_T.KCNI})
_OWN_ACT = {_T.ER: "Ya 3(1)h", _T.KC: "Ya 3(1)h"}


@rule(
    DECLARATIONS,
    "R 2(1)",
    severity=Severity.WARNING,
    attached=Omission.SUPPORT,
    for_types=SENATE,
    rows=("SUP-EK-MEMBER",),
)
def supporter_of_a_senate_list_is_a_member_for_that_province(judged: Judged, case: Case) -> Verdict:
    """Who supports a list for the Senate sits in the council or college of the province it is for; with another
    member's declaration the list is not short."""
    if NotCounted.NOT_A_MEMBER not in judged.reasons or case.may_be_exempt(case.lists_by_id[judged.place[0]]):
        return MET
    needed, district = case.declarations(judged.place[1]) or 0, case.district_name(judged.place[1])
    return MET if case.support_counts[judged.place].counted >= needed else not_met(district=district)


@rule(DECLARATIONS, "H 4(2)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("SUP-DISTRICT",))
def supporter_is_registered_in_the_district(judged: Judged, _: Case) -> Verdict:
    """Only voters who are registered in the district support a list there."""
    return not_met() if judged.declaration.registered is False else MET


@rule(
    DECLARATIONS,
    "H 4(3)",
    "Yb 2",
    severity=Severity.INFO,
    for_types=NOT_SENATE,
    rows=("SUP-WINDOW", "SUP-WINDOW-4W"),
)
def declaration_is_signed_in_the_weeks_before_nomination_day(judged: Judged, case: Case) -> Verdict:
    """A declaration is signed in the fortnight before nomination day, on that day, or in the repair term; earlier only
    as far as a decree allows while chapter Yb is in force."""
    signed = judged.declaration.signed_on
    if signed is None or signed_in_time(judged.declaration, case.election, on=case.on):
        return MET
    first, last = support_window(case.election, on=case.on)
    return not_met(signed=signed, first=first, last=last)


@rule(DECLARATIONS, "H 4(3)", severity=Severity.INFO, for_types=_AT_A_TOWN_HALL, rows=("SUP-PLACE",))
def supporter_signs_at_the_own_town_hall(judged: Judged, _: Case) -> Verdict:
    """A supporter signs at the municipality or public body where he is registered; another place alone is no ground."""
    return MET if judged.declaration.place in (None, SigningPlace.OWN_TOWN_HALL) else not_met()


@rule(DECLARATIONS, "H 4(3)", own=_OWN_ACT, severity=Severity.INFO, for_types=_AT_A_TOWN_HALL, rows=("SUP-ID",))
def supporter_shows_an_identity_document(judged: Judged, _: Case) -> Verdict:
    """A supporter hands over a document of the identification act, on the islands of their own act."""
    return not_met() if judged.declaration.identity_shown is False else MET


@rule(DECLARATIONS, "H 4(4)", severity=Severity.INFO, for_types=_AT_A_TOWN_HALL, rows=("SUP-PLACE",))
def municipality_notes_that_the_supporter_is_registered(judged: Judged, _: Case) -> Verdict:
    """A declaration carries the municipality's note; without it, it does not count."""
    return not_met() if judged.declaration.noted is False else MET


@rule(DECLARATIONS, "H 4(4)", severity=Severity.INFO, for_types=_AT_A_TOWN_HALL, rows=("SUP-MUN-CHECK",))
def note_is_made_only_for_a_registered_voter(judged: Judged, _: Case) -> Verdict:
    """The municipality looks the supporter up at once and makes its note only when he is registered in the district."""
    noted, registered = judged.declaration.noted, judged.declaration.registered
    return not_met() if noted is True and registered is False else MET


@rule(DECLARATIONS, "H 4(5)", senate=("R 2(2)",), severity=Severity.INFO, rows=("SUP-ONCE", "SUP-EK-ONCE"))
def supporter_signs_for_one_list_only(judged: Judged, _: Case) -> Verdict:
    """A voter, for the Senate a member, signs one declaration; of who signed more of them none counts."""
    return not_met() if NotCounted.SIGNED_MORE in judged.reasons else MET


@rule(DECLARATIONS, "H 4(6)", senate=("R 2(3)",), severity=Severity.INFO, rows=("SUP-NOWITHDRAW",))
def declaration_handed_in_is_not_taken_back(judged: Judged, _: Case) -> Verdict:
    """What was handed in cannot be taken back, so it is not left out at the supporter's request."""
    declaration = judged.declaration
    if not declaration.left_out or declaration.withdrawn_on is None or NotCounted.TAKEN_BACK in judged.reasons:
        return MET
    return not_met(date=declaration.withdrawn_on)


@rule(DECLARATIONS, "Z 4(2)", severity=Severity.INFO, for_types=NOT_SENATE, rows=("SUP-BRIBE",))
def signature_is_given_freely(judged: Judged, _: Case) -> Verdict:
    """Nobody gets a signature by a gift, a promise or force; both sides of a bribe are punishable (Z 4(3))."""
    return not_met() if judged.declaration.given_freely is False else MET


@rule(DECLARATIONS, "RvS 2025:4587", severity=Severity.INFO, for_types=NOT_SENATE, rows=("SUP-NODUP",))
def declaration_is_no_copy_of_another(judged: Judged, _: Case) -> Verdict:
    """One paper counts once, however often it is handed in."""
    return not_met() if NotCounted.COPY in judged.reasons else MET


@rule(DECLARATIONS, "RvS 2025:4587", severity=Severity.INFO, for_types=NOT_SENATE, rows=("SUP-STAMP-NOT-FINAL",))
def declaration_with_a_note_meets_the_other_demands(judged: Judged, _: Case) -> Verdict:
    """The municipality's note does not bind the committee: it looks at the other demands itself."""
    wrong = judged.declaration.noted is True and not IN_DOUBT.issuperset(judged.reasons)
    return not_met() if wrong else MET


RULES = (
    supporter_of_a_senate_list_is_a_member_for_that_province,
    supporter_is_registered_in_the_district,
    declaration_is_signed_in_the_weeks_before_nomination_day,
    supporter_signs_at_the_own_town_hall,
    supporter_shows_an_identity_document,
    municipality_notes_that_the_supporter_is_registered,
    note_is_made_only_for_a_registered_voter,
    supporter_signs_for_one_list_only,
    declaration_handed_in_is_not_taken_back,
    signature_is_given_freely,
    declaration_is_no_copy_of_another,
    declaration_with_a_note_meets_the_other_demands,
)
