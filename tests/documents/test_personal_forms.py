"""Forms that share a layout are the same, to the eye and in text, as forms that are set one by one."""

import os
import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from tests.documents.examples import EDITION, HOSTILE_NAMES, a_list, address, an_h9, somebody
from tests.documents.pdf_reading import opened, pages, pictures, printed, running_text, squeezed

from kieslijst.documents.markup.glyphs import ready_to_print
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.press.binding import bound
from kieslijst.documents.press.leaf import MadePaper
from kieslijst.documents.press.personal_forms import _made_together, personal_forms
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEÉÇŞŁŻßæøñïüğışțĳŉ'-. &<>{}"


def _together(made: tuple[MadePaper, ...]) -> bytes:
    return bound([paper.leaf for paper in made], title="Alle verklaringen")


def _random_forms(count: int, seed: int) -> list[H9]:
    """People with random letters in every personal cell; some with an authorised person, some without a BSN."""
    dice = random.Random(seed)  # noqa: S311 - not for secrets

    def word(most: int) -> str:
        return "".join(dice.choice(_LETTERS) for _ in range(dice.randint(1, most))).strip() or "x"

    shown = a_list(count)
    rows = tuple(
        replace(row, name=PersonName(word(6), word(12), word(5), word(25)), residence=Residence(word(20)))
        for row in shown.candidates
    )
    shown = replace(shown, candidates=rows)
    return [
        an_h9(
            shown,
            position=row.position,
            bsn=f"{dice.randrange(10**9):09}" if dice.random() < 0.8 else "",
            address=PostalAddress(word(18), str(dice.randint(1, 999)), word(2), word(7), word(14)),
            authorised_person=replace(somebody(word(15)), address=address(dice.randint(1, 99)))
            if dice.random() < 0.4
            else None,
        )
        for row in rows
    ]


def _of(people: list[PersonName], kind: Kind, residence: Residence, **changes: Any) -> list[H9]:
    shown = a_list(len(people), kind=kind, area="Juinen" if kind is Kind.GR else "")
    rows = tuple(
        replace(row, name=name, residence=residence) for row, name in zip(shown.candidates, people, strict=True)
    )
    shown = replace(shown, candidates=rows)
    return [an_h9(shown, position=row.position, **changes) for row in rows]


_NOTICES: dict[str, Callable[[list[PersonName]], list[H9]]] = {
    "own address": lambda people: _of(people, Kind.GR, Residence("Juinen")),
    "authorised person": lambda people: _of(people, Kind.GR, Residence("Gent", "BE"), authorised_person=somebody()),
    "digital": lambda people: _of(people, Kind.KCNI, Residence("Gent", "BE")),
}
"""The three ways in which somebody is told of an appointment, each a form of its own shape."""


@pytest.mark.parametrize("seed", [1, 2])
def test_random_people_in_a_group_and_alone_are_equal_in_text_and_picture(seed: int) -> None:
    forms = _random_forms(14, seed)
    grouped = personal_forms(forms)
    fitting = sum(len(_made_together([ready_to_print(f) for f in forms], n)) for n in _numbers_by_notice(forms))

    assert fitting >= 6, "too few people fitted a group for this test to say anything"
    for form, paper in list(zip(forms, grouped, strict=True))[seed::3]:
        file = paper.file
        assert pages(file) == pages(printed(form))
        assert str(opened(file).docinfo.Title) == str(opened(printed(form)).docinfo.Title)
        assert [p.tobytes() for p in pictures(file, dpi=70)] == [p.tobytes() for p in pictures(printed(form), dpi=70)]


_WORDS = st.text(st.sampled_from(_LETTERS), min_size=1, max_size=24).map(lambda text: text.strip() or "x")
_PEOPLE = st.lists(
    st.builds(PersonName, _WORDS.map(lambda text: text[:6]), _WORDS, st.sampled_from(("", "van", "in 't")), _WORDS),
    min_size=4,
    max_size=6,
)
_EXAMPLES = int(os.environ.get("KIESLIJST_RANDOM_GROUPS", "2"))
"""Each lays out a group and every one of its people apart, a second or two; set it to hundreds for a long run."""


@settings(max_examples=_EXAMPLES, deadline=None, derandomize=_EXAMPLES <= 2, phases=[Phase.generate])
@given(_PEOPLE, st.sampled_from(sorted(_NOTICES)), st.integers(0, 3))
def test_any_people_in_a_group_and_alone_are_equal_in_text_and_picture(
    people: list[PersonName], notice: str, long_one: int
) -> None:
    people[long_one] = replace(people[long_one], last_name=people[long_one].last_name + " Hoogen-Straatmeijerlaan" * 4)
    forms = _NOTICES[notice](people)

    for form, paper in zip(forms, personal_forms(forms), strict=True):
        _assert_same(paper, form)


@pytest.mark.parametrize("notice", sorted(_NOTICES))
def test_a_name_that_wraps_is_right_and_so_are_the_others_of_its_group(notice: str) -> None:
    long = PersonName("A.B.", "Anne", "van der", "Hoogen-Straatmeijerlaan " * 4 + "Noord")
    forms = _NOTICES[notice]([replace(row.name) for row in a_list(5).candidates[:4]] + [long])
    made = personal_forms(forms)

    for form, paper in zip(forms, made, strict=True):
        _assert_same(paper, form)
    assert squeezed(long.surname_first) in squeezed(running_text(made[4].file))


def _assert_same(paper: MadePaper, form: H9) -> None:
    """To the eye, to a reader of the text, and by name."""
    alone = printed(form)
    assert pages(paper.file) == pages(alone)
    assert str(opened(paper.file).docinfo.Title) == str(opened(alone).docinfo.Title)
    assert [p.tobytes() for p in pictures(paper.file, dpi=50)] == [p.tobytes() for p in pictures(alone, dpi=50)]


def _numbers_by_notice(forms: list[H9]) -> list[list[int]]:
    shapes: dict[tuple[bool, bool], list[int]] = {}
    for number, form in enumerate(forms):
        shapes.setdefault((bool(form.bsn), form.authorised_person is None), []).append(number)
    return [numbers for numbers in shapes.values() if len(numbers) > 2]


@pytest.fixture(scope="module")
def plain_and_odd() -> tuple[list[H9], tuple[MadePaper, ...]]:
    """Eight people, of whom number 3 needs a second line and number 6 has every cell left open."""
    shown = a_list(8)
    forms = [an_h9(shown, position=n) for n in range(1, 9)]
    forms[2] = replace(
        forms[2], address=replace(address(3), street="Burgemeester Van der Hoogen-Straatmeijerlaan Noord Oost")
    )
    forms[2] = replace(forms[2], address=replace(forms[2].address, street=forms[2].address.street * 2))
    forms[5] = replace(forms[5], bsn="", address=PostalAddress())
    return forms, personal_forms(forms)


def test_a_word_that_needs_a_second_line_gets_a_form_of_its_own(
    plain_and_odd: tuple[list[H9], tuple[MadePaper, ...]],
) -> None:
    forms, made = plain_and_odd
    ready = [ready_to_print(form) for form in forms]

    assert set(_made_together(ready, [0, 1, 2, 3])) == {0, 1, 3}
    for number in (2, 5):
        assert pages(made[number].file) == pages(printed(forms[number]))


def test_the_file_with_all_forms_has_everybody_in_order(plain_and_odd: tuple[list[H9], tuple[MadePaper, ...]]) -> None:
    forms, made = plain_and_odd

    together = _together(made)

    assert pages(together) == tuple(page for form in forms for page in pages(printed(form)))
    with opened(together).open_outline() as outline:
        assert len(outline.root) == 8
        assert outline.root[0].title == "van der Berg, Th.G.M."


def test_each_row_of_each_table_in_that_file_has_headings_of_its_own(
    plain_and_odd: tuple[list[H9], tuple[MadePaper, ...]],
) -> None:
    pdf = opened(_together(plain_and_odd[1]))
    tags = [entry for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary) and "/ID" in entry]
    names = [str(tag.ID) for tag in tags]

    assert len(names) > 8 * 7
    assert len(set(names)) == len(names)


def test_a_file_holds_no_letters_but_those_of_its_own_pages(
    plain_and_odd: tuple[list[H9], tuple[MadePaper, ...]],
) -> None:
    forms, made = plain_and_odd

    for form, paper in zip(forms, made, strict=True):
        file = paper.file
        pdf = opened(file)
        of_pages = {stream.objgen for page in pdf.pages for stream in page.obj.Contents}
        for entry in pdf.objects:
            if isinstance(entry, pikepdf.Stream) and entry.get("/Type") is None and b"\nBT\n" in entry.read_bytes():
                assert entry.objgen in of_pages
        held = [other.bsn for other in forms if other.bsn and other.bsn in running_text(file)]
        assert held == ([form.bsn] if form.bsn else [])


def test_a_candidate_who_is_called_like_a_stand_in_is_printed_right_all_the_same() -> None:
    shown = a_list(4)
    rows = tuple(replace(row, name=PersonName("A.", "", "", f"Q{n}zQ")) for n, row in enumerate(shown.candidates, 1))
    rows = (*rows[:3], replace(rows[3], residence=Residence("Q2zQ")))
    forms = [an_h9(replace(shown, candidates=rows), position=n) for n in range(1, 5)]

    made = personal_forms(forms)

    assert [pages(paper.file) for paper in made] == [pages(printed(form)) for form in forms]


def test_hostile_names_are_right_in_a_group_too() -> None:
    shown = a_list(len(HOSTILE_NAMES))
    rows = tuple(
        replace(row, name=PersonName("H.", "", "", name[:40]))
        for row, name in zip(shown.candidates, HOSTILE_NAMES, strict=True)
    )
    shown = replace(shown, candidates=rows)

    made = personal_forms([an_h9(shown, position=row.position) for row in rows])

    for row, paper in zip(rows, made, strict=True):
        file = paper.file
        assert f"Naam{squeezed(row.name.surname_first)}Woonplaats" in squeezed(running_text(file))
        assert row.name.surname_first in str(opened(file).docinfo.Title)


def test_drafts_have_neither_code_nor_place_to_sign_in_a_group() -> None:
    shown = a_list(4)
    edition = replace(EDITION, draft=True)

    made = personal_forms([an_h9(shown, position=n, edition=edition) for n in range(1, 5)])

    for file in (*(paper.file for paper in made), _together(made)):
        assert all("CONCEPT – niet inleveren" in page for page in pages(file))
        assert "Handtekening" not in running_text(file)


def test_groups_give_the_same_bytes_every_time() -> None:
    forms = [an_h9(a_list(4), position=n) for n in range(1, 5)]

    first, second = personal_forms(forms), personal_forms(forms)

    assert [paper.file for paper in first] == [paper.file for paper in second]
    assert _together(first) == _together(second)
