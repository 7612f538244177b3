"""Declarations of intended residence and the reverse for KCNI: the checklist of forms.md 21 (H 7)."""

import re
from dataclasses import replace

import pytest
from tests.documents.examples import (
    DIGEST,
    EDITION,
    HOSTILE_NAMES,
    a_list,
    address,
    candidate,
    hostile_list,
)
from tests.documents.forms.personal import ABROAD, FORMS
from tests.documents.pdf_reading import edges_of_text, opened, pages, printed, qr_texts, running_text, squeezed, text_of

from kieslijst.documents.markup.glyphs import MissingGlyph, ready_to_print
from kieslijst.documents.models.intended_residence import IntendedResidence, intended_residence_page
from kieslijst.documents.models.model import Form
from kieslijst.documents.models.residence_abroad import ResidenceAbroad, residence_abroad_page
from kieslijst.documents.package.personal_papers import residence_declarations
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

OURS = {name: form for name, form in FORMS.items() if "residence" in name}
SMALL = IntendedResidence(a_list(), EDITION, 2, address(2))
OVERSEAS = ResidenceAbroad(a_list(kind=Kind.KCNI, area=""), EDITION, 2, address(2))
AREAS = [
    (Kind.PS, "Zuid-Holland", "de provincie Zuid-Holland"),
    (Kind.WS, "Noorderzijlvest", "het gebied van het waterschap Noorderzijlvest"),
    (Kind.WS, "Wetterskip Fryslân", "het gebied van het Wetterskip Fryslân"),
    (Kind.GR, "Bergen (NH)", "de gemeente Bergen (NH)"),
    (Kind.ER, "Saba", "het openbaar lichaam Saba"),
    (Kind.KC, "Bonaire", "het openbaar lichaam Bonaire"),
]


def test_it_is_made_for_those_who_live_elsewhere_and_for_nobody_else() -> None:
    shown = a_list(9)
    made = residence_declarations(shown, EDITION, elsewhere={7: address(7), 2: PostalAddress()})

    assert made == (
        IntendedResidence(shown, EDITION, 2, PostalAddress()),
        IntendedResidence(shown, EDITION, 7, address(7)),
    )
    assert residence_declarations(shown, EDITION, elsewhere={}) == ()


@pytest.mark.parametrize(("kind", "area", "phrase"), AREAS)
def test_the_area_fits_the_election(kind: Kind, area: str, phrase: str) -> None:
    text = running_text(printed(IntendedResidence(a_list(kind=kind, area=area), EDITION, 1)))

    assert f"Verklaring van voorgenomen vestiging in {phrase} Met deze" in text
    assert f"Ik verklaar dat ik het voornemen heb om mij bij benoeming te vestigen in {phrase}." in text


@pytest.mark.parametrize("kind", [Kind.TK, Kind.EK, Kind.EP, Kind.KCNI])
def test_other_elections_have_no_such_declaration(kind: Kind) -> None:
    with pytest.raises(Refused, match="Laat dit papier weg"):
        intended_residence_page(IntendedResidence(a_list(kind=kind, area=""), EDITION, 1))


def test_the_list_is_known_by_its_appellation_or_its_first_candidate() -> None:
    unnamed = IntendedResidence(a_list(appellation=""), EDITION, 3)

    named = "de gemeenteraad van Juinen, op de lijst met de aanduiding Leefbaar Juinen / Dorpsbelang '98"
    assert named in running_text(printed(SMALL))
    assert "op de blanco lijst met als eerste kandidaat van der Berg, Th.G.M. Ver" in running_text(printed(unnamed))


def test_the_candidate_stands_with_name_gender_residence_and_address() -> None:
    first = IntendedResidence(a_list(), EDITION, 1, address(1))

    assert (
        "Ondergetekende van der Berg, Th.G.M. (m) Wonende in Nuenen, Gerwen en Nederwetten "
        "Correspondentieadres Burgemeester van 't Hoffstraat 1a, 1001AB Juinen"
    ) in running_text(printed(first))


def test_place_date_and_signature_are_left_open() -> None:
    for form, name in ((SMALL, "vestiging"), (OVERSEAS, "vestiging buiten Nederland")):
        ending = f"Plaats Datum Handtekening Verklaring van voorgenomen {name} Versie:"
        assert ending in running_text(printed(form))


def test_for_the_college_abroad_the_candidate_intends_or_is_willing_to_settle_outside_the_netherlands() -> None:
    text = running_text(printed(OVERSEAS))

    assert "Verklaring van voorgenomen vestiging buiten Nederland" in text
    assert "het voornemen heb om mij buiten Nederland te vestigen, of dat ik bij benoeming bereid ben" in text
    assert residence_declarations(OVERSEAS.candidate_list, EDITION, elsewhere={2: address(2)}) == (OVERSEAS,)
    with pytest.raises(Refused, match="KCNI"):
        residence_abroad_page(ResidenceAbroad(a_list(), EDITION, 1))


@pytest.mark.parametrize("form", OURS.values(), ids=OURS)
def test_it_is_one_page_with_version_hash_and_number(form: Form) -> None:
    (text,) = pages(printed(form))

    assert text.rstrip().endswith("Pagina 1 van 1")
    assert "Versie: K7M 2M4" in text
    assert squeezed(DIGEST[:32].upper()) in squeezed(text)


def test_the_code_names_the_candidate() -> None:
    assert qr_texts(printed(SMALL)) == ["KL1:K7M2M4:2:1"]


def test_metadata_have_the_title_and_the_language() -> None:
    pdf = opened(printed(SMALL))

    assert (
        str(pdf.docinfo.Title)
        == "Verklaring van voorgenomen vestiging - Bull- de Heus, F.d.C. (Maria Joanna Petronella)"
    )
    assert str(pdf.Root.Lang) == "nl"


@pytest.mark.parametrize("form", OURS.values(), ids=OURS)
def test_no_date_of_birth_and_no_bsn_is_printed(form: Form) -> None:
    assert not re.search(r"\b\d\d-\d\d-\d{4}\b|(?<!\d)\d{9}(?!\d)", text_of(form))


@pytest.mark.parametrize("name", [name for name in OURS if "hostile" not in name])
def test_nothing_of_the_machine_is_on_the_paper(name: str) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(OURS[name]))


@pytest.mark.parametrize("position", range(1, len(HOSTILE_NAMES) + 1))
def test_hostile_and_longest_names_are_printed_as_they_are_within_the_edges(position: int) -> None:
    form = IntendedResidence(hostile_list(), EDITION, position, address())
    left, right = edges_of_text(printed(form))

    assert squeezed(f"Ondergetekende{HOSTILE_NAMES[position - 1]},H.") in squeezed(running_text(printed(form)))
    assert left >= 56
    assert right <= 595.3 - 56


def test_missing_parts_leave_open_cells_and_no_stray_signs() -> None:
    bare = replace(candidate(1), name=PersonName(last_name="Yıldız"), gender=None, residence=Residence())
    form = IntendedResidence(replace(a_list(), candidates=(bare,)), EDITION, 1, PostalAddress(street="Dorpsstraat"))

    assert "Ondergetekende Yıldız Wonende in Correspondentieadres Kandidaatstelling" in running_text(printed(form))


def test_an_address_abroad_has_its_country() -> None:
    text = running_text(printed(IntendedResidence(a_list(), EDITION, 1, ABROAD)))

    assert "Kouter 7 bus 3, 9000 Gent (BE)" in text


def test_a_draft_has_no_place_to_sign() -> None:
    text = text_of(OURS["intended_residence-draft"])

    assert "CONCEPT – niet inleveren" in text
    for place in ("Handtekening", "Datum", "Plaats"):
        assert place not in text


def test_nobody_at_the_position_or_a_gap_gives_no_paper() -> None:
    gap = replace(a_list(), candidates=(candidate(1), candidate(3)))

    with pytest.raises(PositionsBroken, match="kandidaat 9"):
        intended_residence_page(IntendedResidence(a_list(), EDITION, 9))
    with pytest.raises(PositionsBroken, match="genummerd"):
        intended_residence_page(IntendedResidence(gap, EDITION, 3))


def test_a_character_that_cannot_be_printed_names_the_candidate() -> None:
    with pytest.raises(MissingGlyph, match=re.escape("kandidaat 2, F.d.C. Bull- de Heus")):
        ready_to_print(IntendedResidence(a_list(), EDITION, 2, PostalAddress(street="李")))


def test_an_address_does_not_show_when_an_input_is_written_to_a_log() -> None:
    assert "Hoffstraat" not in repr(SMALL)
