"""What the papers can print, and how they refuse what they cannot."""

import csv
import pickle
import unicodedata
from dataclasses import replace

import pytest
from tests.documents.bad_input import called, first_printed, one_form_of_each_model
from tests.documents.examples import a_list, an_h1, an_h9, somebody
from tests.documents.pdf_reading import printed, running_text, squeezed
from tests.shared_knowledge import knowledge

from kieslijst.documents.markup.glyphs import MissingGlyph, printable, ready_to_print
from kieslijst.documents.words.inputs import CandidateRow
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.errors import KieslijstError
from kieslijst.shared.person_name import PersonName

SOFT_HYPHEN = "\u00ad"
REAL = "éëöâşğÇćèŞçÖıúäáïóÜãíûêžłàąîšñÆåŠŁ"
"""Letters outside of ASCII that stand in real lists (realdata.md 3), most frequent first."""


def _named(last_name: str) -> CandidateRow:
    return CandidateRow(1, PersonName(initials="S.", last_name=last_name), Residence("Juinen"))


def _teletex() -> list[str]:
    with knowledge("data", "eks_teletex_chars.csv").open(encoding="utf-8", newline="") as file:
        return [chr(int(row["codepoint"].removeprefix("U+"), base=16)) for row in csv.DictReader(file)]


def test_every_character_of_the_teletex_set_is_printed_and_found_again_but_the_soft_hyphen() -> None:
    wanted = [c for c in _teletex() if c not in (" ", SOFT_HYPHEN)]
    assert len(wanted) > 300
    form = an_h1(replace(a_list(), candidates=(_named("x" + "x".join(wanted) + "x"),)))

    text = squeezed(running_text(printed(form)))

    assert squeezed("x" + "x".join(wanted) + "x") in text


@pytest.mark.parametrize("model", [model for model in one_form_of_each_model() if first_printed(model)])
def test_those_characters_and_the_ones_of_real_names_are_found_again_on_every_model_with_a_name(model: str) -> None:
    found = first_printed(model)
    assert found
    # Each behind a letter, so that no two of them become one; x between words, so that lines may end.
    letters = "x" + "x".join(c for c in (*_teletex(), *REAL) if c not in (" ", SOFT_HYPHEN)) + "x"

    assert squeezed(letters) in squeezed(running_text(printed(called(found.form, found.person, letters))))


def test_letters_outside_that_set_that_real_names_have_are_printed_too() -> None:
    for character in "șțȘȚ’“”–ạếỘ":
        assert ord(character) in printable(), character


def test_a_decomposed_name_is_printed_composed() -> None:
    name = unicodedata.normalize("NFD", "Zoë Janković-Şahin")
    form = ready_to_print(an_h1(replace(a_list(), candidates=(_named(name),))))

    assert form.candidate_list.candidates[0].name.last_name == "Zoë Janković-Şahin"


def test_line_breaks_in_a_value_become_blanks() -> None:
    form = ready_to_print(an_h1(replace(a_list(), candidates=(_named("de\r\nJong\u2028x"),))))

    assert form.candidate_list.candidates[0].name.last_name == "de Jong x"


@pytest.mark.parametrize("character", [SOFT_HYPHEN, "م", "李", "\u202e", "\u200b", "🗳", "\x00", "\x1b"])
def test_a_character_that_the_fonts_lack_is_refused_with_the_person_it_belongs_to(character: str) -> None:
    shown = replace(a_list(), candidates=(_named(f"Kui{character}pers"),))

    with pytest.raises(MissingGlyph) as caught:
        ready_to_print(an_h1(shown))

    assert caught.value.character == character
    assert caught.value.whose.startswith("kandidaat 1, S. Kui")
    assert f"U+{ord(character):04X}" in str(caught.value)
    assert isinstance(caught.value, KieslijstError)


def test_the_refusal_names_submitter_substitute_authorised_person_and_address() -> None:
    strange = somebody("李")
    for form, whose in (
        (an_h1(submitter=strange), "de inleveraar, S.J. 李"),
        (an_h1(substitutes=(strange,)), "de vervanger, S.J. 李"),
        (an_h9(authorised_person=strange), "de gemachtigde, S.J. 李"),
        (an_h9(address=PostalAddress(street="李")), "kandidaat 1, Th.G.M. van der Berg"),
        (an_h1(a_list(appellation="李")), "de aanduiding"),
    ):
        with pytest.raises(MissingGlyph) as caught:
            ready_to_print(form)
        assert caught.value.whose == whose


def test_the_refusal_survives_the_way_from_another_process() -> None:
    error = MissingGlyph("kandidaat 7, S. Kuipers", "李")

    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert (back.whose, back.character, str(back)) == (error.whose, error.character, str(error))
