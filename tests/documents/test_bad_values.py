"""The bad data of forms.md 20 on every model whose input has a place for it; the table says which and why not."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from tests.documents.all_models import model_for
from tests.documents.bad_input import body_of, changed, example_with, holds, one_form_of_each_model
from tests.documents.examples import EDITION, a_list, an_h1, candidate
from tests.documents.pdf_reading import edges_of_text, printed, running_text, squeezed

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.model import Form
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.package.rendering import render_files
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.words.inputs import Appellation, CandidateRow, Districts, PrintedList
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

MARKS = {
    Appellation: lambda old: replace(old, text="Zzyzxa"),
    PersonName: lambda old: replace(old, last_name="Zzyzxb"),
    Residence: lambda _: Residence("Zzyzxc", "BE"),
    PostalAddress: lambda old: replace(old, place="Zzyzxd"),
    Districts: lambda old: _two(old, "Zzyzxe"),
}
"""A word in each kind of value that shows whether a paper prints it at all."""
_WORD = {Appellation: "Zzyzxa", PersonName: "Zzyzxb", Residence: "Zzyzxc", PostalAddress: "Zzyzxd", Districts: "Zzyzxe"}


@dataclass(frozen=True, slots=True)
class Case:
    """A row of forms.md 20: which part of an input it lies in, the bad value, and words that must stand on the paper
    wherever that part of the paper prints anything ("" where nothing may be left instead)."""

    kind: type
    bad: Callable[[Any], Any]
    words: str = ""
    is_behind: bool = False
    """Whether the words are put behind those that another case of the same sheet has put there."""


def _case(kind: type, field: str, words: str) -> Case:
    return Case(kind, lambda old: replace(old, **{field: words}), words)


def _behind(words: str) -> Case:
    """A last name goes on with these words."""
    return Case(PersonName, lambda old: replace(old, last_name=f"{old.last_name} {words}"), words, is_behind=True)


def _two(old: Districts, first: str) -> Districts:
    return replace(old, names=(first, "Assen"), all_of_them=False, several_in_election=True)


CASES = {
    "1 appellation of 35 letters": _case(Appellation, "text", "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq R"),
    "1 appellation with signs": _case(Appellation, "text", "EAP/Test Partij (EAP/TP)"),
    "3 last name of 255 letters": _case(PersonName, "last_name", "W" * 255),
    "4 rare letters": _case(PersonName, "last_name", "Ŵïłłëm-Ĳsbrandt van 't Hoogersteg-ĸŉŧŦß"),
    "4 sharp s": _behind("Bronwaßer"),
    "5 no initials": Case(PersonName, lambda old: replace(old, initials="", first_name="")),
    "6 no gender or first name": Case(
        CandidateRow, lambda old: replace(old, gender=None, name=replace(old.name, first_name=""))
    ),
    "7 abroad": Case(Residence, lambda _: Residence("Brussel", "BE"), "Brussel (BE)"),
    "7 Bonaire": Case(Residence, lambda _: Residence("Kralendijk"), "Kralendijk"),
    "8 address incomplete": Case(PostalAddress, lambda _: PostalAddress(street="Hoofdstraat")),
    "9 unnamed list": Case(Appellation, lambda _: Appellation()),
    "11 abroad with state": _case(PostalAddress, "place", "Adelaide, South Australia"),
    "13 markup in a name": _behind("<b>x</b> | * # {{ x }} &amp;"),
    "14 districts with commas": Case(Districts, lambda old: _two(old, "Nuenen, Gerwen"), "Nuenen, Gerwen; Assen"),
    "16 leap day": Case(BirthDate, lambda _: BirthDate(2000, 2, 29)),
    "16 unknown day": Case(BirthDate, lambda _: BirthDate(1900)),
}
SHEETS = (
    ("1 appellation of 35 letters", "3 last name of 255 letters", "7 abroad", "8 address incomplete", "16 leap day"),
    (
        "1 appellation with signs", "4 rare letters", "4 sharp s", "13 markup in a name", "7 Bonaire",
        "11 abroad with state", "14 districts with commas", "16 unknown day",
    ),
    ("9 unnamed list", "5 no initials"),
    ("6 no gender or first name",),
)  # fmt: skip
"""Cases that are put into one input, because none of them can hide what another one does."""
UNREACHABLE = {("9", "h3_1"): "an unnamed list has no H 3", ("9", "h3_2"): "an unnamed list has no H 3"}


def reached(model: str, case: str) -> bool:
    """Whether the input of a model has a place for the value of this case."""
    return (case.split(maxsplit=1)[0], model) not in UNREACHABLE and holds(model, CASES[case].kind)


def _reaching() -> list[Any]:
    return [
        pytest.param(model, found, id=f"{model}-{'+'.join(case.split()[0] for case in found)}")
        for model in one_form_of_each_model()
        for cases in SHEETS
        if (found := tuple(case for case in cases if reached(model, case)))
    ]


def _marked(form: Form) -> str:
    """What the template says between the edges of this paper, with a mark in each kind of value."""
    for kind, mark in MARKS.items():
        form = changed(form, kind, mark)
    return body_of(form)


@pytest.mark.parametrize(("model", "cases"), _reaching())
def test_a_bad_value_is_printed_whole_or_leaves_nothing_odd(model: str, cases: tuple[str, ...]) -> None:
    form = example_with(model, *(CASES[case].kind for case in cases))
    marked = _marked(form)
    file = printed(_with(form, cases))
    text = running_text(file)

    wanted = [CASES[case].words for case in cases if _WORD.get(CASES[case].kind, marked) in marked]
    assert [words for words in wanted if squeezed(words) not in squeezed(text)] == []
    assert [odd for odd in ("()", ", ,", ",,", " ,", "None") if odd in text] == []
    left, right = edges_of_text(file)
    assert left >= 56
    assert right <= 595.3 - 56


def _with(form: Form, cases: tuple[str, ...]) -> Form:
    for case in cases:
        form = changed(form, CASES[case].kind, CASES[case].bad)
    return form


def test_every_case_is_on_a_sheet_and_no_sheet_has_two_values_for_one_place() -> None:
    assert sorted(case for cases in SHEETS for case in cases) == sorted(CASES)
    for cases in SHEETS:
        kinds = [CASES[case].kind for case in cases if not CASES[case].is_behind]
        assert len(kinds) == len(set(kinds))
        assert not {CandidateRow, PersonName} <= set(kinds)


NOT_ON_PAPER = {
    "dividers": "prints no row of the list",
    "hand_in_sheet": "only ticks off what is brought along, and is no part of what is handed in",
}
"""Models with a list that do not refuse a gap in its positions, and why not: the H 1 of the same package refuses."""


@pytest.mark.parametrize("model", [model for model in one_form_of_each_model() if holds(model, PrintedList)])
def test_15_a_gap_in_the_positions_gives_no_paper(model: str) -> None:
    form = one_form_of_each_model()[model]
    with_gap = changed(form, PrintedList, lambda old: replace(old, candidates=(candidate(1), candidate(3))))

    if model in NOT_ON_PAPER:
        markup_of(model_for(form), with_gap)
        return
    with pytest.raises(PositionsBroken):
        markup_of(model_for(form), with_gap)


def test_15_a_package_of_a_list_with_a_gap_is_not_made_because_of_its_list() -> None:
    with_gap = replace(a_list(), candidates=(candidate(1), candidate(3)))

    with pytest.raises(PositionsBroken):
        render_files(FileOfPapers((ListPapers((an_h1(with_gap),), HandInSheet(with_gap, EDITION)),)))
