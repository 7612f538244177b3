"""Both examples of each row of E.3 (lists) and E.4 (submitter) that has a rule."""

from dataclasses import replace
from datetime import date, datetime

from tests.law.builders import (
    T,
    candidate,
    election,
    facts,
    group,
    list_of,
    names,
    person,
    submitter,
    with_group,
    with_hand_in,
    with_submitter,
)
from tests.law.examples import Example, asks, met, not_met

from kieslijst.law import chapter_i, chapter_pa, chapter_r, chapter_ya
from kieslijst.law.chapter_h import authorised_person as h10
from kieslijst.law.chapter_h import handing_in as h1
from kieslijst.law.chapter_h import lists as h6
from kieslijst.law.facts import AppellationKind, Facts, HandInPlace, ListFacts, PartFacts, SeparatePaperFacts
from kieslijst.law.kiesbesluit import names as h2
from kieslijst.shared.person_name import PersonName

_T_DAY = date(2026, 2, 2)
_MAX50, _MAX80 = (
    h6.list_has_no_more_names_than_the_ordinary_maximum,
    h6.list_has_no_more_names_than_the_larger_maximum,
)
UNNAMED, MERGED = AppellationKind.UNNAMED, AppellationKind.MERGED
_BLANK = {"kind": UNNAMED, "appellation": "", "seats_before": None}


def _at(hour: int, minute: int, day: date = _T_DAY) -> Facts:
    return with_hand_in(at=datetime(day.year, day.month, day.day, hour, minute))  # noqa: DTZ001 - local at the desk


def _size(count: int, **of_group: object) -> Facts:
    return facts(T.GR, list_of(*names(count)), group=group(**of_group))


def _struck(names_: int, struck: int) -> Facts:
    listed = [candidate(place, struck=place <= struck) for place in range(1, names_ + 1)]
    return facts(T.GR, ListFacts("a", (1,), tuple(listed)), group=group(seats_before=2))


def _positions(*positions: int) -> Facts:
    return facts(T.GR, ListFacts("a", (1,), tuple(candidate(place) for place in positions)))


def _in_districts(*lists: tuple[int, ...], **changes: object) -> Facts:
    made = [list_of(*names(2, 1 + 10 * count), id=f"l{count}", districts=where) for count, where in enumerate(lists)]
    return facts(T.TK, *made, **changes)  # type: ignore[arg-type]  # changes of any field


def _with_gender(having: int, without: int) -> Facts:
    people = [
        person(number, gender=person().gender if number <= having else None)
        for number in range(1, having + without + 1)
    ]
    return facts(T.GR, list_of(*people))


def _with_call_name(having: int, without: int) -> Facts:
    people = [
        person(number, name=replace(person(number).name, first_name="Anne" if number <= having else ""))
        for number in range(1, having + without + 1)
    ]
    return facts(T.GR, list_of(*people))


def _paper(hour: int, *, right_bringer: bool) -> Facts:
    at = datetime(2025, 9, 15, hour)  # noqa: DTZ001 - local at the desk
    return with_hand_in(
        T.TK,
        separate_papers=(SeparatePaperFacts(at, HandInPlace.GOVERNOR, right_bringer, identified=True),),
    )


_HALF_NAMED = (list_of(id="a", districts=(1,)), list_of(id="b", districts=(2,), unnamed=True))
_ELEVEN = election(T.PS, districts=tuple(d for d in election(T.TK).districts or () if d.number in (9, 10, 11)))

EXAMPLES: tuple[Example, ...] = (
    met("LIST-EXISTS", "1", h1.group_has_a_list, facts()),
    not_met("LIST-EXISTS", "0", h1.group_has_a_list, replace(facts(), lists=())),
    met("LIST-H1-WINDOW", "16:59", h1.list_is_handed_in_on_nomination_day_within_hours, _at(16, 59)),
    not_met("LIST-H1-WINDOW", "17:01", h1.list_is_handed_in_on_nomination_day_within_hours, _at(17, 1)),
    not_met("LIST-H1-WINDOW", "8:59", h1.list_is_handed_in_on_nomination_day_within_hours, _at(8, 59)),
    not_met("LIST-H1-WINDOW", "T-1", h1.list_is_handed_in_on_nomination_day_within_hours, _at(12, 0, date(2026, 2, 1))),
    met(
        "LIST-R1-PERSONAL",
        "handed over",
        chapter_r.senate_list_is_delivered_in_person,
        with_hand_in(T.EK, in_person=True),
    ),
    not_met(
        "LIST-R1-PERSONAL", "posted", chapter_r.senate_list_is_delivered_in_person, with_hand_in(T.EK, in_person=False)
    ),
    met(
        "LIST-BES-PLACE",
        "Saba office",
        chapter_ya.list_is_handed_in_with_the_committee_or_a_governor,
        with_hand_in(T.TK, place=HandInPlace.GOVERNOR),
    ),
    not_met(
        "LIST-BES-PLACE",
        "consulate",
        chapter_ya.list_is_handed_in_with_the_committee_or_a_governor,
        with_hand_in(T.TK, place=HandInPlace.OTHER),
    ),
    met("LIST-MODEL", "H 1 pdf", h1.list_is_on_the_ministerial_model, with_hand_in(on_model=True)),
    not_met("LIST-MODEL", "letter", h1.list_is_on_the_ministerial_model, with_hand_in(on_model=False)),
    met("LIST-H2-DISTRICT", '"9,10"', h6.list_names_its_districts, _in_districts((9, 10))),
    not_met("LIST-H2-DISTRICT", "none", h6.list_names_its_districts, _in_districts(())),
    met("LIST-H2-DISTRICT", "implicit if only one", h6.list_names_its_districts, facts(T.GR, list_of(districts=()))),
    met(
        "LIST-DISTRICT-ONCE",
        "1→A, 2→B",
        h6.no_other_list_of_the_group_is_for_the_same_district,
        _in_districts((1,), (2,)),
    ),
    not_met(
        "LIST-DISTRICT-ONCE",
        "9 on A and B",
        h6.no_other_list_of_the_group_is_for_the_same_district,
        _in_districts((9,), (9, 10)),
    ),
    not_met(
        "LIST-DISTRICT-ONCE",
        "two lists for one council",
        h6.no_other_list_of_the_group_is_for_the_same_district,
        facts(T.GR, list_of(id="a"), list_of(id="b", districts=())),
    ),
    met(
        "LIST-DISTRICT-VALID",
        "PS NH: 9,10,11",
        h6.districts_of_the_list_belong_to_the_election,
        facts(T.PS, list_of(districts=(9, 10, 11)), election_=_ELEVEN),
    ),
    not_met(
        "LIST-DISTRICT-VALID",
        "PS NH: 13",
        h6.districts_of_the_list_belong_to_the_election,
        facts(T.PS, list_of(districts=(13,)), election_=_ELEVEN),
    ),
    met("LIST-MIN1", "1", h6.list_names_a_candidate, _size(1)),
    not_met("LIST-MIN1", "0", h6.list_names_a_candidate, facts(T.GR, ListFacts("a", (1,), ()))),
    met("LIST-H6-MAX50", "50", _MAX50, _size(50, seats_before=15)),
    not_met("LIST-H6-MAX50", "51", _MAX50, _size(51, seats_before=2)),
    not_met("LIST-H6-MAX50", "51 on an unnamed list", _MAX50, _size(51, **_BLANK)),
    asks("LIST-H6-MAX50", "51, result not given", _MAX50, _size(51, seats_before=None)),
    met("LIST-H6-MAX80", "80 (BBB EK23: 16 seats)", _MAX80, _size(80, seats_before=16)),
    met("LIST-H6-MAX80", "80 with 16 seats, ordinary maximum", _MAX50, _size(80, seats_before=16)),
    not_met("LIST-H6-MAX80", "81", _MAX80, _size(81, seats_before=16)),
    not_met("LIST-H6-MAX80", "81, result not given", _MAX80, _size(81, seats_before=None)),
    met("LIST-H6-EDGE15", "16→80", _MAX50, _size(51, seats_before=16)),
    not_met("LIST-H6-EDGE15", "15→51 names", _MAX50, _size(51, seats_before=15)),
    met("LIST-H6-MERGED", "20 joint→80", _MAX50, _size(80, kind=MERGED, seats_before=20)),
    not_met(
        "LIST-H6-MERGED",
        "9+9→80",
        _MAX50,
        _size(80, kind=MERGED, seats_before=None, parts=(PartFacts("A", 9), PartFacts("B", 9))),
    ),
    met("LIST-EXCESS-LAST", "52−2=50 ok", _MAX50, _struck(52, 2)),
    not_met("LIST-EXCESS-LAST", "52−1: no. last struck", _MAX50, _struck(52, 1)),
    met("LIST-ORDER", "1,2,3", h6.candidates_stand_in_an_unbroken_order, _positions(1, 2, 3)),
    not_met("LIST-ORDER", "1,3", h6.candidates_stand_in_an_unbroken_order, _positions(1, 3)),
    met(
        "LIST-SET",
        "same",
        h6.lists_of_the_group_form_one_identical_set,
        facts(T.TK, list_of(id="a", districts=(1,)), list_of(id="b", districts=(2,))),
    ),
    not_met(
        "LIST-SET",
        "order differs",
        h6.lists_of_the_group_form_one_identical_set,
        facts(T.TK, list_of(*names(2), id="a", districts=(1,)), list_of(person(2), person(1), id="b", districts=(2,))),
    ),
    met("LIST-GROUP-NAME", "D66 in 1 and in 2", h6.lists_of_the_group_carry_one_appellation, _in_districts((1,), (2,))),
    not_met(
        "LIST-GROUP-NAME",
        "D66 in 1, blank in 2",
        h6.lists_of_the_group_carry_one_appellation,
        facts(T.TK, *_HALF_NAMED),
    ),
    met(
        "LIST-GROUP-FIRST",
        "same no. 1",
        h6.unnamed_lists_have_the_same_first_candidate,
        facts(T.TK, list_of(id="a", districts=(1,)), list_of(id="b", districts=(2,)), group=group(**_BLANK)),
    ),
    not_met(
        "LIST-GROUP-FIRST",
        "different no. 1 → two deposits",
        h6.unnamed_lists_have_the_same_first_candidate,
        _in_districts((1,), (2,), group=group(**_BLANK)),
    ),
    met("LIST-ALLSTRUCK", "1 left", chapter_i.a_candidate_is_left_on_the_list, _struck(3, 2)),
    not_met("LIST-ALLSTRUCK", "0 left", chapter_i.a_candidate_is_left_on_the_list, _struck(3, 3)),
    met(
        "LIST-H10A-ORDER",
        "T+14",
        h10.own_order_of_the_group_is_reported_in_time,
        with_group(T.TK, order_reported_on=date(2025, 9, 29)),
    ),
    not_met(
        "LIST-H10A-ORDER",
        "T+15",
        h10.own_order_of_the_group_is_reported_in_time,
        with_group(T.TK, order_reported_on=date(2025, 9, 30)),
    ),
    met("LIST-FIRSTNAMES", "all have", h2.candidates_show_a_call_name_all_or_not, _with_call_name(10, 0)),
    not_met("LIST-FIRSTNAMES", "1 of 10 lacks", h2.candidates_show_a_call_name_all_or_not, _with_call_name(9, 1)),
    met("LIST-FIRSTNAMES", "3 of 10 lack", h2.candidates_show_a_call_name_all_or_not, _with_call_name(7, 3)),
    met("LIST-GENDERS", "none have", h2.candidates_show_gender_all_or_not, _with_gender(0, 10)),
    not_met("LIST-GENDERS", "1 of 10 has", h2.candidates_show_gender_all_or_not, _with_gender(1, 9)),
    met(
        "LIST-RECEIPT",
        "receipt handed over",
        h1.submitter_gets_a_receipt_for_the_list,
        with_hand_in(receipt_given=True),
    ),
    not_met(
        "LIST-RECEIPT",
        "list taken, no receipt",
        h1.submitter_gets_a_receipt_for_the_list,
        with_hand_in(receipt_given=False),
    ),
    met(
        "LIST-BES-SEPARATE",
        "substitute with passport, T 12:00",
        chapter_ya.papers_apart_from_the_list_come_in_as_the_law_says,
        _paper(12, right_bringer=True),
    ),
    not_met(
        "LIST-BES-SEPARATE",
        "a candidate brings them",
        chapter_ya.papers_apart_from_the_list_come_in_as_the_law_says,
        _paper(12, right_bringer=False),
    ),
    met(
        "LIST-H10A-PUBLISH",
        "published",
        h10.reported_order_is_published,
        with_group(T.TK, order_reported_on=date(2025, 9, 20), order_published=True),
    ),
    not_met(
        "LIST-H10A-PUBLISH",
        "filed only",
        h10.reported_order_is_published,
        with_group(T.TK, order_reported_on=date(2025, 9, 20), order_published=False),
    ),
    met("extra L05", "all districts", h6.every_district_has_a_list_of_the_group, _in_districts(tuple(range(1, 21)))),
    not_met(
        "extra L05",
        "district 20 without a list",
        h6.every_district_has_a_list_of_the_group,
        _in_districts(tuple(range(1, 20))),
    ),
    met("SUB-PRESENT", "name", h1.a_list_submitter_is_entered, facts()),
    not_met("SUB-PRESENT", "empty", h1.a_list_submitter_is_entered, with_submitter(name=PersonName())),
    met("SUB-VOTER", "resident voter", h1.list_submitter_may_vote_in_this_election, facts()),
    not_met(
        "SUB-VOTER",
        "aged 17 and still 17 on V",
        h1.list_submitter_may_vote_in_this_election,
        with_submitter(entitled_to_vote=False),
    ),
    met(
        "SUB-VOTER-KCNI",
        "resident of Utrecht",
        chapter_pa.list_submitter_may_vote_for_this_college_or_a_province,
        with_submitter(T.KCNI, entitled_to_vote=False, entitled_to_vote_for_states=True),
    ),
    not_met(
        "SUB-VOTER-KCNI",
        "non-voter",
        chapter_pa.list_submitter_may_vote_for_this_college_or_a_province,
        with_submitter(T.KCNI, entitled_to_vote=False, entitled_to_vote_for_states=False),
    ),
    met("SUB-IDENT", "passport", h1.list_submitter_shows_an_identity_document, with_submitter(identified=True)),
    not_met(
        "SUB-IDENT", "library card", h1.list_submitter_shows_an_identity_document, with_submitter(identified=False)
    ),
    met("SUB-NAME", "Jansen, A.", h1.list_submitter_has_surname_and_initials, facts()),
    not_met(
        "SUB-NAME",
        "no initials",
        h1.list_submitter_has_surname_and_initials,
        with_submitter(name=PersonName("", "", "", "Jansen")),
    ),
    met("SUB-ADDRESS", "full", h1.list_submitter_has_a_complete_address, facts()),
    not_met(
        "SUB-ADDRESS", "no postcode", h1.list_submitter_has_a_complete_address, with_submitter(address_complete=False)
    ),
    met("SUB-H5", "1", h1.a_substitute_may_repair_omissions, facts()),
    not_met("SUB-H5", "0", h1.a_substitute_may_repair_omissions, facts(substitutes=())),
    met("SUB-H5", "not known", h1.a_substitute_may_repair_omissions, facts(substitutes=None)),
    met("SUB-H5-COMPLETE", "full", h1.substitute_has_name_and_address, facts()),
    not_met(
        "SUB-H5-COMPLETE",
        "no initials",
        h1.substitute_has_name_and_address,
        facts(substitutes=(submitter(name=PersonName("", "", "", "Vervanger")),)),
    ),
)
