"""Model H 4 and the text for 's-Gravenhage: the checklists of forms.md 21, on the text of the printed file."""

import re
from dataclasses import replace

import pytest
from tests.documents.all_models import model_for
from tests.documents.examples import (
    DIGEST,
    EDITION,
    HOSTILE_NAMES,
    a_list,
    an_h1,
    candidates,
    hostile_list,
)
from tests.documents.forms.support import ABROAD, FORMS, OVERSEAS, SABA, SENATE, UTRECHT
from tests.documents.pdf_reading import (
    cells,
    edges_of_text,
    headings,
    opened,
    pages,
    pictures,
    printed,
    qr_texts,
    running_text,
    squeezed,
    text_of,
)

from kieslijst.documents.markup.glyphs import MissingGlyph, ready_to_print
from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.h4 import H4, College, CollegeKind, h4_page
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.support_text import SupportText, support_text_page
from kieslijst.documents.package.support_papers import support_papers
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.words.inputs import Language, PrintedList
from kieslijst.documents.words.sentences import sentences
from kieslijst.shared.address import Residence
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

SMALL = H4(a_list(), EDITION)
OFFICE_WORDS = {"burgemeester", "gezaghebber", "gemeentestempel"}
AREAS = {Kind.PS: "Utrecht", Kind.WS: "Delfland", Kind.GR: "Juinen", Kind.ER: "Saba", Kind.KC: "Saba"}
WITH_OFFICE = [kind for kind in Kind if kind not in (Kind.EK, Kind.KCNI)]


def _for(kind: Kind, count: int = 3) -> H4:
    shown = a_list(count, kind=kind, area=AREAS.get(kind, ""))
    return H4(shown, EDITION, UTRECHT if kind is Kind.EK else None)


def _office_words(form: Form) -> set[str]:
    text = running_text(printed(form)).casefold()
    return {word for word in OFFICE_WORDS if word in text}


def _one_candidate(name: PersonName, residence: str = "Juinen", country: str = "NL") -> H4:
    row = replace(candidates(1)[0], name=name, gender=None, residence=Residence(residence, country))
    return H4(replace(a_list(), candidates=(row,)), EDITION)


@pytest.mark.parametrize("kind", Kind)
def test_it_is_made_only_for_a_list_that_had_no_seat(kind: Kind) -> None:
    shown = a_list(kind=kind, area="")

    assert support_papers(shown, EDITION, seated_before=True, colleges=(UTRECHT,)) == ()
    assert len(support_papers(shown, EDITION, seated_before=False, colleges=(UTRECHT,))) == 1


def test_an_unnamed_list_always_needs_support() -> None:
    unnamed = a_list(appellation="")

    assert support_papers(unnamed, EDITION, seated_before=True) == (H4(unnamed, EDITION),)
    assert "Aanduiding boven de kandidatenlijst: 3. Kandidaten" in running_text(printed(H4(unnamed, EDITION)))


@pytest.mark.parametrize("shown", [a_list(50), hostile_list(), a_list(80, kind=Kind.PS, area="Utrecht")])
def test_the_candidates_are_those_of_the_h1_in_the_same_way_and_order(shown: PrintedList) -> None:
    support, submitted = H4(shown, EDITION), an_h1(shown)

    for column, of_h1 in ((0, 0), (1, 1), (2, 2), (3, 4)):
        assert cells(support, column) == cells(submitted, of_h1)


@pytest.mark.parametrize("college", [UTRECHT, SABA, ABROAD])
def test_nobody_but_the_supporter_signs_for_the_senate(college: College) -> None:
    form = H4(SENATE, EDITION, college)

    assert _office_words(form) == set()
    assert len(headings(form)) == 4
    assert text_of(form).count("Handtekening") == 1


def test_each_election_has_the_office_that_registers_its_voters() -> None:
    found = {kind: _office_words(_for(kind)) for kind in WITH_OFFICE}

    mayor, governor = {"burgemeester", "gemeentestempel"}, {"gezaghebber"}
    assert found == {
        Kind.TK: OFFICE_WORDS,
        Kind.EP: OFFICE_WORDS,
        Kind.PS: mayor,
        Kind.WS: mayor,
        Kind.GR: mayor,
        Kind.ER: governor,
        Kind.KC: governor,
    }


def test_on_an_island_the_public_body_stands_where_else_the_municipality_stands() -> None:
    island, both = running_text(printed(_for(Kind.ER))), running_text(printed(_for(Kind.TK)))

    assert "in dit openbaar lichaam als kiezer is geregistreerd" in island
    assert "gemeente" not in island
    assert "in deze gemeente / dit openbaar lichaam als kiezer is geregistreerd" in both
    assert "openbaar lichaam" not in running_text(printed(SMALL))


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.KCNI])
def test_the_district_of_the_voter_is_asked_but_not_for_the_senate(kind: Kind) -> None:
    text = running_text(printed(_for(kind)))

    assert ("De kiezer behoort tot kieskring" in text) == (kind is not Kind.EK)


def test_date_name_and_signature_of_the_voter_are_left_open() -> None:
    text = running_text(printed(SMALL))

    assert "Ik ondersteun de lijst met de kandidaten van punt 3. Datum Naam Handtekening" in text
    assert "De kiezer behoort tot kieskring Datum Ondertekening of gemeentestempel Model H 4" in text


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.KCNI])
def test_the_box_warns_of_bribery(kind: Kind) -> None:
    text = running_text(printed(_for(kind)))

    assert text.count("Let op!") == 1
    assert "zes maanden of een geldboete" in text


def test_for_the_senate_there_is_one_for_each_province_and_college_with_its_name() -> None:
    colleges = (UTRECHT, SABA, ABROAD)
    made = support_papers(SENATE, EDITION, seated_before=False, colleges=colleges)
    texts = [running_text(printed(form)) for form in made]

    assert [form.college for form in made if isinstance(form, H4)] == list(colleges)
    lead = "Het gaat om de verkiezing van de Eerste Kamer der Staten-Generaal, "
    assert f"{lead}voor de provincie Utrecht." in texts[0]
    assert f"{lead}voor het openbaar lichaam Saba." in texts[1]
    assert squeezed(f"{lead}voor het kiescollege voor niet-ingezetenen.") in squeezed(texts[2])
    assert "Ik ben lid van provinciale staten van Utrecht." in texts[0]
    assert "Ik ben lid van het kiescollege van Saba." in texts[1]
    assert squeezed("Ik ben lid van het kiescollege voor niet-ingezetenen.") in squeezed(texts[2])
    pdf = opened(printed(made[0]))
    assert str(pdf.docinfo.Title).endswith(" - Utrecht")


def test_support_for_a_senate_list_is_not_said_to_be_open_for_inspection() -> None:
    assert "ter inzage" in running_text(printed(SMALL))
    assert "ter inzage" not in running_text(printed(H4(SENATE, EDITION, UTRECHT)))


def test_there_is_no_h4_for_the_college_of_dutch_people_abroad() -> None:
    assert support_papers(OVERSEAS, EDITION, seated_before=False) == (SupportText(OVERSEAS, EDITION),)
    with pytest.raises(Refused, match="'s-Gravenhage"):
        h4_page(H4(OVERSEAS, EDITION))


def test_a_college_belongs_to_the_senate_and_to_nothing_else() -> None:
    with pytest.raises(Refused, match="elke provincie"):
        h4_page(H4(SENATE, EDITION))
    with pytest.raises(Refused, match="Laat de provincie weg"):
        h4_page(H4(a_list(), EDITION, UTRECHT))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_no_date_of_birth_and_no_bsn_is_printed(form: Form) -> None:
    text = text_of(form).replace(DIGEST, "")

    assert not re.search(r"\b\d\d-\d\d-\d{4}\b", text)
    assert not re.search(r"(?<!\d)\d{9}(?!\d)", text)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_each_page_has_head_version_hash_and_number(form: Form) -> None:
    found = pages(printed(form))
    hashed = " ".join(re.findall("....", DIGEST[:32].upper()))

    assert len(found) == len(opened(printed(form)).pages)
    for number, text in enumerate(found, start=1):
        assert text.rstrip().endswith(f"Pagina {number} van {len(found)}")
        assert "Versie: K7M 2M4" in text
        assert f"Hash: {hashed}" in text


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_title_and_language_stand_in_the_metadata(form: Form) -> None:
    pdf = opened(printed(form))

    name = "Model H 4 - Ondersteuningsverklaring" if isinstance(form, H4) else "Tekst van de lijst voor"
    assert str(pdf.docinfo.Title).startswith(name)
    assert str(pdf.Root.Lang) == "nl"


@pytest.mark.parametrize("name", [name for name in FORMS if "hostile" not in name])
def test_nothing_of_the_machine_is_on_the_paper(name: str) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(FORMS[name]))


@pytest.mark.parametrize("kind", WITH_OFFICE)
def test_the_longest_new_list_and_both_signatures_fit_on_one_sheet(kind: Kind) -> None:
    assert len(pages(printed(_for(kind, 50)))) == 2


@pytest.mark.parametrize("count", [1, 3, 8])
def test_a_short_list_and_both_signatures_fit_on_one_page(count: int) -> None:
    (page,) = pages(printed(_for(Kind.GR, count)))

    assert "Ondertekening door de kiezer" in page
    assert "Ondertekening of" in page


def test_the_warning_for_the_senate_can_be_left_out_by_a_lawyer(monkeypatch: pytest.MonkeyPatch) -> None:
    form = H4(SENATE, EDITION, UTRECHT)
    assert "Let op!" in markup_of(model_for(form), form).html

    monkeypatch.setitem(sentences("h4", Language.NL)._texts, "attention_text_senate", "")

    assert "Let op!" not in markup_of(model_for(form), form).html
    assert "Let op!" in markup_of(model_for(SMALL), SMALL).html


@pytest.mark.parametrize("count", [1, 5, 9, 14, 20, 25, 26, 38, 44, 47])
def test_neither_place_to_sign_is_broken_over_two_pages(count: int) -> None:
    for page in pages(printed(_for(Kind.GR, count))):
        assert ("Ondertekening door de kiezer" in page) == ("Handtekening" in page)
        assert ("Verklaring van de burgemeester" in page) == ("gemeentestempel" in page)


def test_the_head_of_the_table_stands_on_each_page_with_candidates() -> None:
    found = pages(printed(FORMS["h4-eighty-candidates"]))

    assert cells(FORMS["h4-eighty-candidates"], 0) == [str(number) for number in range(1, 81)]
    assert sum("woonplaats" in page for page in found) == sum("Hengelo (Gld)" in page for page in found) > 1


def test_it_can_be_copied_in_black_and_white() -> None:
    for picture in pictures(printed(SMALL), dpi=40):
        colours = picture.convert("RGB").getcolors(maxcolors=1 << 20) or []
        assert all(max(rgb) - min(rgb) <= 6 for _, rgb in colours if isinstance(rgb, tuple))
    assert qr_texts(printed(_for(Kind.GR, 25))) == ["KL1:K7M2M4:0:1", "KL1:K7M2M4:0:2"]


def test_a_draft_has_no_place_to_sign() -> None:
    text = text_of(FORMS["h4-draft"])

    assert "CONCEPT – niet inleveren" in text
    for place in ("Handtekening", "Datum", "gemeentestempel"):
        assert place not in text


@pytest.mark.parametrize("form", [FORMS["h4-hostile"], FORMS["support_text-hostile"]])
def test_hostile_and_longest_values_are_printed_as_they_are_within_the_edges(form: Form) -> None:
    left, right = edges_of_text(printed(form))

    assert cells(form, 1) == [squeezed(name) for name in HOSTILE_NAMES]
    assert left >= 56
    assert right <= 595.3 - 56


@pytest.mark.parametrize("appellation", ["EAP/Test Partij (EAP/TP)", "Partij voor Leefbaar Wonen en Werken in Juinen"])
def test_the_appellation_is_printed_in_full(appellation: str) -> None:
    assert f"kandidatenlijst: {appellation} 3." in running_text(printed(H4(a_list(appellation=appellation), EDITION)))


def test_missing_parts_of_a_name_leave_no_stray_signs() -> None:
    form = _one_candidate(PersonName(last_name="Yıldız"))

    assert [cells(form, column) for column in range(4)] == [["1"], ["Yıldız"], [""], ["Juinen"]]


def test_a_residence_abroad_has_its_country() -> None:
    form = _one_candidate(PersonName(initials="A.B.", last_name="Kuipers"), "Brussel", "BE")

    assert cells(form, 2) == ["A.B."]
    assert cells(form, 3) == ["Brussel(BE)"]


def test_a_gap_in_the_numbers_gives_no_paper() -> None:
    gap = replace(a_list(), candidates=(candidates(3)[0], candidates(3)[2]))

    with pytest.raises(PositionsBroken, match="genummerd"):
        h4_page(H4(gap, EDITION))
    with pytest.raises(PositionsBroken, match="genummerd"):
        support_text_page(SupportText(replace(gap, election=OVERSEAS.election), EDITION))


def test_a_college_that_cannot_be_printed_is_refused() -> None:
    with pytest.raises(MissingGlyph, match="de naam van een provincie of kiescollege"):
        ready_to_print(H4(SENATE, EDITION, College(CollegeKind.PROVINCE, "李")))


def test_the_text_for_the_hague_has_the_first_three_sections_of_an_h4_and_nothing_to_sign() -> None:
    form = FORMS["support_text"]
    text = running_text(printed(form))

    assert headings(form) == headings(SMALL)[:3]
    assert cells(form, 1) == cells(H4(a_list(5), EDITION), 1)
    assert "het kiescollege voor niet-ingezetenen" in text
    assert "model Pa 11" in text
    assert "H 4" not in text
    for place in ("Handtekening", "Datum", "Let op!"):
        assert place not in text


def test_the_text_for_the_hague_is_for_the_college_of_dutch_people_abroad_only() -> None:
    with pytest.raises(Refused, match="Maak model H 4"):
        support_text_page(SupportText(a_list(), EDITION))
