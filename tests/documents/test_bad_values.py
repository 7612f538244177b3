"""The bad data of forms.md 20 on every model whose input has a place for it; the table says which and why not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from tests.documents.all_models import model_for
from tests.documents.bad_input import changed, one_form_of_each_model, parts_of
from tests.documents.examples import candidate
from tests.documents.pdf_reading import edges_of_text, printed, running_text, squeezed

from kieslijst.documents.candidate_table import PositionsBroken
from kieslijst.documents.inputs import Appellation, CandidateRow, Districts, PrintedList
from kieslijst.documents.model import Form
from kieslijst.documents.papers_text import markup_of
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

MARK = "Zzyzx"


@dataclass(frozen=True, slots=True)
class Case:
    """A row of forms.md 20: which part of an input it lies in, the bad value, and words that must stand on the paper
    wherever that part of the paper prints anything ("" where nothing may be left instead)."""

    kind: type
    bad: Callable[[Any], Any]
    mark: Callable[[Any], Any]
    words: str = ""


def _case(kind: type, field: str, words: str) -> Case:
    return Case(kind, lambda old: replace(old, **{field: words}), lambda old: replace(old, **{field: MARK}), words)


def _unchanged(old: Any) -> Any:
    return old


CASES = {
    "1 appellation of 35 letters": _case(Appellation, "text", "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq R"),
    "1 appellation with signs": _case(Appellation, "text", "EAP/Test Partij (EAP/TP)"),
    "3 last name of 255 letters": _case(PersonName, "last_name", "W" * 255),
    "4 rare letters": _case(PersonName, "last_name", "Ŵïłłëm-Ĳsbrandt van 't Hoogersteg-ĸŉŧŦß"),
    "4 sharp s": _case(PersonName, "last_name", "Bronwaßer"),
    "5 no initials": Case(PersonName, lambda old: replace(old, initials="", first_name=""), _unchanged),
    "6 no gender or first name": Case(
        CandidateRow, lambda old: replace(old, gender=None, name=replace(old.name, first_name="")), _unchanged
    ),
    "7 abroad": Case(Residence, lambda _: Residence("Brussel", "BE"), lambda _: Residence(MARK, "BE"), "Brussel (BE)"),
    "7 Bonaire": Case(Residence, lambda _: Residence("Kralendijk"), lambda _: Residence(MARK), "Kralendijk"),
    "8 address incomplete": Case(PostalAddress, lambda _: PostalAddress(street="Hoofdstraat"), _unchanged),
    "9 unnamed list": Case(Appellation, lambda _: Appellation(), _unchanged),
    "11 abroad with state": _case(PostalAddress, "place", "Adelaide, South Australia"),
    "13 markup in a name": _case(PersonName, "last_name", "<b>x</b> | * # {{ x }} &amp;"),
    "16 leap day": Case(BirthDate, lambda _: BirthDate(2000, 2, 29), _unchanged),
    "16 unknown day": Case(BirthDate, lambda _: BirthDate(1900), _unchanged),
}
CASES["14 districts with commas"] = Case(
    Districts,
    lambda old: replace(old, names=("Nuenen, Gerwen", "Assen"), all_of_them=False, several_in_election=True),
    lambda old: replace(old, names=(MARK, "Assen"), all_of_them=False, several_in_election=True),
    "Nuenen, Gerwen; Assen",
)
ELSEWHERE = {
    "2 eighty candidates": "an example of every model with a list, and test_authorisation, test_h1, test_h9",
    "8 authorised person or BSN missing": "only H 9: test_h9",
    "10 agents of a merged appellation": "only H 3-2: test_authorisation",
    "12 Frisian": "the wording of each model: its own test, as far as there is a Frisian content file",
    "15 gap in positions": "below, on every model with a list",
    "17 text of an omission": "only the omission letter",
    "18 many lists": "only I 1, I 4 and the publication",
}
UNREACHABLE = {("9", "h3_1"): "an unnamed list has no H 3", ("9", "h3_2"): "an unnamed list has no H 3"}


def _reaching() -> list[Any]:
    return [
        pytest.param(case, form, id=f"{name}-{model}")
        for model, form in one_form_of_each_model().items()
        for name, case in CASES.items()
        if next(iter(parts_of(form, case.kind)), None) is not None and (name.split()[0], model) not in UNREACHABLE
    ]


@pytest.mark.parametrize(("case", "form"), _reaching())
def test_a_bad_value_is_printed_whole_or_leaves_nothing_odd(case: Case, form: Form) -> None:
    file = printed(changed(form, case.kind, case.bad))
    text = running_text(file)

    if MARK in running_text(printed(changed(form, case.kind, case.mark))):
        assert squeezed(case.words) in squeezed(text)
    assert not [odd for odd in ("()", ", ,", ",,", " ,", "None") if odd in text]
    left, right = edges_of_text(file)
    assert left >= 56
    assert right <= 595.3 - 56


@pytest.mark.parametrize("model", one_form_of_each_model())
def test_a_gap_in_the_positions_gives_no_paper(model: str) -> None:
    form = one_form_of_each_model()[model]
    shown = next(parts_of(form, PrintedList), None)
    if model == "hand_in_sheet" or shown is None or not hasattr(model_for(form).page(form), "candidates"):
        return  # The hand-in sheet only counts; the H 1 of the same package refuses.
    with_gap = changed(form, PrintedList, lambda old: replace(old, candidates=(candidate(1), candidate(3))))

    with pytest.raises(PositionsBroken):
        markup_of(model_for(form), with_gap)


def test_every_case_of_the_list_has_a_place() -> None:
    assert {int(name.split()[0]) for name in (*CASES, *ELSEWHERE)} == set(range(1, 19))
