"""Models Y 13 and Y 35 for the European Parliament: the checklists of forms.md 21."""

import re
from dataclasses import replace

import pikepdf
import pytest
from tests.documents.examples import (
    DIGEST,
    EDITION,
    HOSTILE_NAMES,
    a_list,
    address,
    candidate,
    candidates,
    hostile_list,
)
from tests.documents.forms.personal import ABROAD, BELGIAN, EUROPE, FORMS, ORIGIN, WITH_BELGIAN
from tests.documents.pdf_reading import (
    edges_of_text,
    headings,
    opened,
    pages,
    pictures,
    printed,
    running_text,
    squeezed,
    text_of,
)

from kieslijst.documents.markup.glyphs import MissingGlyph, ready_to_print
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.y13 import Y13, y13_page
from kieslijst.documents.models.y35 import Y35, Origin, y35_page
from kieslijst.documents.package.personal_papers import EuropeanCitizen, european_declarations
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.press.personal_forms import _made_together, personal_forms
from kieslijst.documents.words.inputs import CandidateRow, PrintedElection
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

OURS = {name: form for name, form in FORMS.items() if name.startswith("y")}
NO_OTHER_STATE = Y13(EUROPE, EDITION, 1)
NOT_EXCLUDED = Y35(WITH_BELGIAN, EDITION, 1, ABROAD, ORIGIN)
ELSEWHERE = [kind for kind in Kind if kind is not Kind.EP]
LAST_ADDRESS = (
    "laatste adres en woonplaats in de lidstaat van herkomst/"
    "last address and place of residence in the home member state"
)
BOTH_LANGUAGES = (
    "Gegevens kandidaat/Candidate information",
    "Naam/name",
    "voornaam en overige voorletters/given name and initials",
    "adres/address",
    "woonplaats/place of residence",
    "nationaliteit/nationality",
    "geboortedatum/date of birth",
    "geboorteplaats/place of birth",
    LAST_ADDRESS,
    "Ondertekening door de kandidaat/Signature by the candidate",
    "Datum/Date",
    "Handtekening/Signature",
)


def test_declarations_of_a_group_are_the_same_as_those_made_one_by_one() -> None:
    shown = replace(EUROPE, candidates=candidates(5))
    forms = [Y13(shown, EDITION, row.position) for row in shown.candidates]
    ready = [ready_to_print(form) for form in forms]

    assert set(_made_together(ready, range(5))) == set(range(5))
    for form, paper in zip(forms, personal_forms(forms), strict=True):
        alone = printed(form)
        assert pages(paper.file) == pages(alone)
        assert str(opened(paper.file).docinfo.Title) == str(opened(alone).docinfo.Title) == paper.leaf.mark
        assert [p.tobytes() for p in pictures(paper.file, dpi=70)] == [p.tobytes() for p in pictures(alone, dpi=70)]


def _alone(row: CandidateRow) -> Y35:
    return Y35(replace(EUROPE, candidates=(row,)), EDITION, 1)


def test_every_candidate_has_a_y13_and_only_citizens_of_another_state_a_y35() -> None:
    citizens = {3: EuropeanCitizen(ABROAD, ORIGIN)}
    made = european_declarations(EUROPE, EDITION, citizens=citizens)

    assert made == (*(Y13(EUROPE, EDITION, n) for n in range(1, 9)), Y35(EUROPE, EDITION, 3, ABROAD, ORIGIN))


@pytest.mark.parametrize("kind", ELSEWHERE)
def test_no_other_election_has_them(kind: Kind) -> None:
    shown = a_list(kind=kind, area="")

    assert european_declarations(shown, EDITION, citizens={1: EuropeanCitizen(ABROAD, ORIGIN)}) == ()
    with pytest.raises(Refused, match="Model Y 13 hoort alleen bij"):
        y13_page(Y13(shown, EDITION, 1))
    with pytest.raises(Refused, match="Model Y 35 hoort alleen bij"):
        y35_page(Y35(shown, EDITION, 1))


def test_the_y13_has_its_title() -> None:
    title = "Verklaring dat u zich niet kandidaat stelt in een andere lidstaat voor het Europees Parlement"

    assert f"Model Y 13 {title} Met dit formulier" in running_text(printed(NO_OTHER_STATE))
    pdf = opened(printed(NO_OTHER_STATE))
    assert str(pdf.docinfo.Title) == f"Model Y 13 - {title} - van der Berg, Th.G.M."


def test_the_y13_has_the_candidate_and_leaves_date_and_signature_open() -> None:
    assert headings(NO_OTHER_STATE) == ["1. Verklaring en ondertekening"]
    assert (
        "Naam van der Berg Voornaam en overige voorletters Th.G.M. (m) Woonplaats Nuenen, Gerwen en Nederwetten "
        "Datum Handtekening Model Y 13"
    ) in running_text(printed(NO_OTHER_STATE))
    assert "Woonplaats Gent (BE) Datum" in running_text(printed(FORMS["y13-abroad"]))


def test_the_y13_says_that_the_candidate_stands_in_no_other_state() -> None:
    assert (
        "Ik zal in geen andere lidstaat van de Europese Unie kandidaat zijn voor het lidmaatschap van het Europees "
        "Parlement."
    ) in running_text(printed(NO_OTHER_STATE))


@pytest.mark.parametrize("name", [name for name in OURS if name.startswith("y13")])
def test_a_y13_has_no_date_of_birth(name: str) -> None:
    assert not re.search(r"\d\d-\d\d-\d{4}", text_of(OURS[name]))


@pytest.mark.parametrize("name", [name for name in OURS if name != "y35-longest"])
def test_it_is_one_page_with_version_hash_and_number(name: str) -> None:
    (text,) = pages(printed(OURS[name]))

    assert text.rstrip().endswith("Pagina 1 van 1")
    assert "Versie: K7M 2M4" in text
    assert squeezed(DIGEST[:32].upper()) in squeezed(text)


def test_a_y35_of_nothing_but_longest_values_keeps_its_place_to_sign_together() -> None:
    last = pages(printed(FORMS["y35-longest"]))[-1]

    assert last.index("2. Ondertekening") < last.index("Datum/Date") < last.index("Handtekening/Signature")


def test_all_labels_of_the_y35_are_in_dutch_and_english() -> None:
    text = running_text(printed(NOT_EXCLUDED))

    for label in BOTH_LANGUAGES:
        assert label in text
    assert (
        "Verklaring dat u in de lidstaat van uw herkomst niet bent uitgesloten van het recht om gekozen te worden/ "
        "Declaration of non-exclusion from the right to stand for election in your home Member State U vult"
    ) in text


def test_the_y35_declares_in_both_languages() -> None:
    text = running_text(printed(NOT_EXCLUDED))

    assert (
        "Ik verklaar dat ik in de lidstaat waarvan ik onderdaan ben, niet ben uitgesloten van het recht om te" in text
    )
    assert "I declare that, in the Member State of which I am a national, I am not excluded from the right to" in text


def test_a_screen_reader_speaks_the_english_as_english() -> None:
    pdf = opened(printed(NOT_EXCLUDED))
    english = [part for part in pdf.objects if isinstance(part, pikepdf.Dictionary) and part.get("/Lang") == "en"]

    assert len(english) >= len(BOTH_LANGUAGES) + len(("title", "introduction", "declaration"))
    assert {str(part.S) for part in english} == {"/Span"}
    assert str(pdf.Root.Lang) == "nl"


def test_the_y35_is_filled_with_what_the_law_asks() -> None:
    text = running_text(printed(NOT_EXCLUDED))

    for label, value in (
        ("Naam/name", "van der Berg"),
        ("given name and initials", "Th.G.M. (m)"),
        ("adres/address", "Kouter 7 bus 3, 9000 Gent (BE)"),
        ("woonplaats/place of residence", "Gent (BE)"),
        ("nationaliteit/nationality", "Belgische"),
        ("geboortedatum/date of birth", "XX-12-1997"),
        ("geboorteplaats/place of birth", "Sint-Niklaas"),
        ("in the home member state", "Kouter 7 bus 3, 9000 Gent, België"),
    ):
        assert f"{label} {value} " in text


def test_what_is_unknown_is_left_open_on_the_y35() -> None:
    text = running_text(printed(_alone(replace(BELGIAN, birth_date=None))))

    assert "adres/address woonplaats/place of residence Gent (BE) nationaliteit/nationality geboortedatum" in text
    assert "date of birth geboorteplaats/place of birth laatste adres" in text
    assert "home member state 2. Ondertekening" in text
    assert "Datum/Date Handtekening/Signature Model Y 35" in text


@pytest.mark.parametrize("date", ["29-02-2000", "01-01-1900", "XX-12-1997", "XX-XX-1980"])
def test_odd_birth_dates_are_printed_as_they_are(date: str) -> None:
    form = _alone(replace(BELGIAN, birth_date=BirthDate.read(date)))

    assert f"geboortedatum/date of birth {date} geboorteplaats" in running_text(printed(form))


@pytest.mark.parametrize("form", OURS.values(), ids=OURS)
def test_no_bsn_is_printed(form: Form) -> None:
    assert not re.search(r"(?<!\d)\d{9}(?!\d)", text_of(form))


@pytest.mark.parametrize("name", [name for name in OURS if "hostile" not in name])
def test_nothing_of_the_machine_is_on_the_paper(name: str) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(OURS[name]))


@pytest.mark.parametrize("position", range(1, len(HOSTILE_NAMES) + 1))
def test_hostile_and_longest_names_are_printed_as_they_are_within_the_edges(position: int) -> None:
    shown = replace(hostile_list(), election=PrintedElection(Kind.EP))
    for form in (Y13(shown, EDITION, position), Y35(shown, EDITION, position)):
        left, right = edges_of_text(printed(form))
        assert squeezed(HOSTILE_NAMES[position - 1]) in squeezed(running_text(printed(form)))
        assert left >= 56
        assert right <= 595.3 - 56


def test_missing_parts_of_a_name_leave_open_cells() -> None:
    bare = replace(candidate(1), name=PersonName(last_name="Yıldız"), gender=None)
    form = Y13(replace(EUROPE, candidates=(bare,)), EDITION, 1)

    assert "Naam Yıldız Voornaam en overige voorletters Woonplaats" in running_text(printed(form))


@pytest.mark.parametrize("name", ["y13-draft", "y35-draft"])
def test_a_draft_has_no_place_to_sign(name: str) -> None:
    text = text_of(OURS[name])

    assert "CONCEPT – niet inleveren" in text
    for place in ("Handtekening", "Datum"):
        assert place not in text


def test_nobody_at_the_position_or_a_gap_gives_no_paper() -> None:
    gap = replace(EUROPE, candidates=(candidate(1), candidate(3)))

    with pytest.raises(PositionsBroken, match="kandidaat 9"):
        y13_page(Y13(EUROPE, EDITION, 9))
    with pytest.raises(PositionsBroken, match="genummerd"):
        y35_page(Y35(gap, EDITION, 3))


def test_a_character_that_cannot_be_printed_names_the_candidate() -> None:
    with pytest.raises(MissingGlyph, match=re.escape("kandidaat 1, Th.G.M. van der Berg")):
        ready_to_print(Y35(EUROPE, EDITION, 1, address(), Origin(birth_place="Αθήνα李")))


def test_address_and_origin_do_not_show_when_an_input_is_written_to_a_log() -> None:
    written = repr(NOT_EXCLUDED) + repr(EuropeanCitizen(ABROAD, ORIGIN))

    assert "Kouter" not in written
    assert "Belgische" not in written
