"""H 1 with the Decree: the announcement of where lists are handed in, and the forms. Pa 8a, Y 34; R 1 of the Decree."""

from kieslijst.law.calendar import Moment
from kieslijst.law.procedure.gazettes import own_gazettes
from kieslijst.law.procedure.scopes import ANNOUNCEMENT, COMMITTEE, FORMS
from kieslijst.law.procedure_case import ProcedureCase
from kieslijst.law.procedure_facts import AnnouncementFacts, FormsFacts, FormsPlace, ProcedureFacts
from kieslijst.law.rule import NOT_SENATE, Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_ANNOUNCED_BY = {_T.KCNI: "Pa 8a", _T.EP: "Y 34"}
_FORMS_BY = {_T.EP: "Kb Y 2", _T.EK: "Kb R 1"}
_AT_THE_KIESRAAD = frozenset({FormsPlace.MUNICIPALITY, FormsPlace.KIESRAAD})
_ON_AN_ISLAND = frozenset({FormsPlace.ISLAND_OFFICE, FormsPlace.CSB})
_FORMS_AT = {
    _T.TK: _AT_THE_KIESRAAD,
    _T.EP: _AT_THE_KIESRAAD,
    _T.EK: frozenset({FormsPlace.KIESRAAD, FormsPlace.ISLAND_OFFICE}),
    _T.ER: _ON_AN_ISLAND,
    _T.KC: _ON_AN_ISLAND,
}
_FORMS_ELSEWHERE = frozenset({FormsPlace.MUNICIPALITY, FormsPlace.CSB})
_KIESRAAD_IS_COMMITTEE = frozenset({_T.TK, _T.EK, _T.EP})


@rule(
    ANNOUNCEMENT,
    "H 1(2)",
    own=_ANNOUNCED_BY,
    severity=Severity.INFO,
    for_types=NOT_SENATE,
    rows=("CSB-ANNOUNCE",),
)
def handing_in_is_announced_in_time(announcement: AnnouncementFacts, case: ProcedureCase) -> Verdict:
    """Where and when lists are handed in is announced so many days before nomination day, at the latest."""
    on, last = announcement.on, case.day(Moment.ANNOUNCEMENT)
    return MET if on is None or last is None or on <= last else not_met(on=on, last=last)


@rule(
    ANNOUNCEMENT,
    "H 1(2)",
    own=_ANNOUNCED_BY,
    severity=Severity.INFO,
    for_types=NOT_SENATE,
    rows=("CSB-ANNOUNCE",),
)
def handing_in_is_announced_in_the_gazette(announcement: AnnouncementFacts, case: ProcedureCase) -> Verdict:
    """The announcement stands in the gazette of the body; for TK, EP and KCNI in the Staatscourant."""
    gazette = announcement.gazette
    return MET if gazette is None or gazette in own_gazettes(case.election_type) else not_met()


@rule(
    ANNOUNCEMENT,
    "H 1(2)",
    own=_ANNOUNCED_BY,
    severity=Severity.INFO,
    for_types=NOT_SENATE,
    rows=("CSB-ANNOUNCE",),
)
def announcement_names_place_and_time_of_handing_in(announcement: AnnouncementFacts, _: ProcedureCase) -> Verdict:
    """The announcement says where and at what time lists are handed in."""
    return not_met() if announcement.names_place_and_time is False else MET


@rule(ANNOUNCEMENT, "Y 34", severity=Severity.INFO, for_types=types(_T.EP), rows=("CSB-ANNOUNCE",))
def announcement_names_the_right_of_union_citizens_to_stand(
    announcement: AnnouncementFacts, _: ProcedureCase
) -> Verdict:
    """The announcement for the European Parliament says that citizens of other member states may stand."""
    return not_met() if announcement.names_right_of_union_citizens is False else MET


@rule(FORMS, "Kb H 1", own=_FORMS_BY, severity=Severity.INFO, rows=("CSB-FORMS",))
def forms_are_there_in_the_weeks_before_nomination_day(forms: FormsFacts, case: ProcedureCase) -> Verdict:
    """Forms are there from so many days before nomination day."""
    first, latest = forms.first_day, case.day(Moment.FORMS_AVAILABLE)
    return MET if first is None or latest is None or first <= latest else not_met(first=first, latest=latest)


@rule(FORMS, "Kb H 1", own=_FORMS_BY, severity=Severity.INFO, rows=("CSB-FORMS",))
def forms_are_still_there_on_nomination_day(forms: FormsFacts, case: ProcedureCase) -> Verdict:
    """Forms stay until the end of nomination day."""
    last, day = forms.last_day, case.facts.nomination_day
    return MET if last is None or last >= day else not_met(last=last, day=day)


@rule(FORMS, "Kb H 1", own=_FORMS_BY, severity=Severity.INFO, rows=("CSB-FORMS",))
def forms_cost_nothing(forms: FormsFacts, _: ProcedureCase) -> Verdict:
    """Forms are free of charge."""
    return not_met() if forms.free is False else MET


@rule(
    COMMITTEE, "Kb H 1", "Kb Ya 5b", own={_T.EP: "Kb Y 3", _T.EK: "Kb R 1"}, severity=Severity.INFO, rows=("CSB-FORMS",)
)
def forms_are_at_every_place_that_the_decree_names(facts: ProcedureFacts, case: ProcedureCase) -> Verdict:
    """Forms are at the municipality and, for the declaration of consent, at the committee; for the Senate at the
    Kiesraad and at the offices on the islands."""
    if facts.forms is None:
        return MET
    there = {_place(forms.place, case.election_type) for forms in facts.forms}
    missing = _FORMS_AT.get(case.election_type, _FORMS_ELSEWHERE) - there
    return not_met(count=len(missing)) if missing else MET


def _place(place: FormsPlace, election_type: ElectionType) -> FormsPlace:
    if place is FormsPlace.CSB and election_type in _KIESRAAD_IS_COMMITTEE:
        return FormsPlace.KIESRAAD
    return place


RULES = (
    handing_in_is_announced_in_time,
    handing_in_is_announced_in_the_gazette,
    announcement_names_place_and_time_of_handing_in,
    announcement_names_the_right_of_union_citizens_to_stand,
    forms_are_there_in_the_weeks_before_nomination_day,
    forms_are_still_there_on_nomination_day,
    forms_cost_nothing,
    forms_are_at_every_place_that_the_decree_names,
)
