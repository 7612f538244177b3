"""Model H 9: the checklist of forms.md 21, on the text of the printed file."""

import re
from dataclasses import replace
from typing import Any

import pytest
from tests.documents.examples import (
    ALL_OF_SEVERAL,
    DIGEST,
    EDITION,
    SOME_OF_SEVERAL,
    a_list,
    address,
    an_h9,
    somebody,
)
from tests.documents.pdf_reading import cells, headings, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.h9 import H9, h9_page
from kieslijst.documents.parts.candidate_table import PositionsBroken
from kieslijst.documents.words.inputs import CandidateRow
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.election_type import ElectionType as Kind

SMALL = an_h9()
BY_AGENT = "Gemachtigde voor het aannemen van uw benoeming"
BY_POST = "Adres voor de kennisgeving van mijn benoeming"
DIGITAL = "Kennisgeving van mijn benoeming ontvangen langs digitale weg"


def _living_in(residence: Residence, kind: Kind = Kind.GR, area: str = "Juinen", **changes: Any) -> H9:
    shown = a_list(2, kind=kind, area=area)
    first: CandidateRow = replace(shown.candidates[0], residence=residence)
    return an_h9(replace(shown, candidates=(first, shown.candidates[1])), **changes)


def _notices(form: H9) -> list[str]:
    return [words for words in (BY_AGENT, BY_POST, DIGITAL) if any(words in line for line in headings(form))]


def _sign_rows(form: H9) -> str:
    text = running_text(printed(form))
    return text[text.index("Ondertekening door de kandidaat") :]


def test_a_resident_gets_the_address_section() -> None:
    assert _notices(SMALL) == [BY_POST]
    assert "Burgemeester van 't Hoffstraat 1a 1001AB Juinen" in running_text(printed(SMALL))
    assert [line.split(".")[0] for line in headings(SMALL)] == list("12345")


@pytest.mark.parametrize("residence", [Residence("Brussel", "BE"), Residence("Kralendijk")])
def test_who_lives_outside_european_netherlands_gets_the_authorised_person_and_not_the_own_address(
    residence: Residence,
) -> None:
    form = _living_in(residence, authorised_person=somebody())

    assert _notices(form) == [BY_AGENT]
    assert "Kuipers S.J. (Sanne)" in running_text(printed(form))
    assert "1012AB" in running_text(printed(form))
    assert "1001AB" not in running_text(printed(form))
    assert f"Woonplaats {residence.on_list} Burgerservicenummer" in _sign_rows(form)


def test_an_authorised_person_that_is_missing_leaves_empty_cells() -> None:
    form = _living_in(Residence("Brussel", "BE"))

    assert _notices(form) == [BY_AGENT]
    assert "naam voorletters postadres postcode plaats 5. Ondertekening" in running_text(printed(form))


def test_the_college_of_voters_abroad_has_one_open_box_and_no_ticked_one() -> None:
    form = _living_in(Residence("Gent", "BE"), Kind.KCNI, "")

    assert _notices(form) == [DIGITAL]
    assert running_text(printed(form)).count("□") == 1
    assert "■" not in running_text(printed(form))


def test_on_an_island_the_authorised_person_is_asked_of_who_lives_off_it() -> None:
    assert _notices(_living_in(Residence("Juinen"), Kind.ER, "Saba")) == [BY_AGENT]
    assert _notices(_living_in(Residence("The Bottom"), Kind.ER, "Saba")) == [BY_POST]


def test_the_signature_block_has_name_residence_and_bsn_and_leaves_date_and_signature_open() -> None:
    row = h9_page(SMALL).candidates[0]

    assert row.initials.endswith("(m)")
    assert (
        "Naam van der Berg, Th.G.M. Woonplaats Nuenen, Gerwen en Nederwetten Burgerservicenummer 999990001 "
        "Datum Handtekening Model H 9 - Instemmingsverklaring Versie:"
    ) in _sign_rows(SMALL)


def test_only_the_bsn_of_this_candidate_is_on_the_paper_and_no_date_of_birth() -> None:
    text = text_of(an_h9(a_list(30), position=17))

    assert re.findall(r"(?<!\d)\d{9}(?!\d)", text) == ["999990017"]
    assert not re.search(r"\d\d-\d\d-\d{4}", text)


def test_without_bsn_or_address_the_cells_are_left_open() -> None:
    form = an_h9(bsn="", address=PostalAddress())

    assert "Burgerservicenummer Datum Handtekening" in _sign_rows(form)
    assert "postadres postcode plaats 5. Ondertekening" in running_text(printed(form))


def test_an_incomplete_address_prints_what_there_is() -> None:
    form = an_h9(address=PostalAddress(street="Dorpsstraat", postcode="1234AB", place="Juinen"))

    assert "postadres postcode plaats 1234AB Juinen 5." in running_text(printed(form))


def test_the_whole_list_is_on_it_in_order() -> None:
    form = an_h9(a_list(80), position=44)

    assert cells(form, 0) == [str(n) for n in range(1, 81)]
    assert cells(form, 1) == [squeezed(row.surname) for row in h9_page(form).candidates]


def test_districts_are_named_as_on_the_h1() -> None:
    some = an_h9(a_list(3, kind=Kind.TK, area="", districts=SOME_OF_SEVERAL))
    everywhere = an_h9(a_list(3, kind=Kind.TK, area="", districts=ALL_OF_SEVERAL))

    assert "Groningen, Leeuwarden, Assen" in text_of(some)
    assert "alle kieskringen" in text_of(everywhere)
    assert "alle kieskringen" not in text_of(some) + text_of(SMALL)
    assert "bij punt 4 sta" in running_text(printed(some))
    assert "bij punt 3 sta" in running_text(printed(SMALL))


def test_the_box_asks_who_is_no_member_for_a_copy_of_an_identity_document() -> None:
    assert "Let op! Bent u nu geen lid van de gemeenteraad van Juinen?" in running_text(printed(SMALL))


def test_each_page_carries_number_version_and_hash() -> None:
    found = pages(printed(an_h9(a_list(80), position=80)))

    for number, text in enumerate(found, start=1):
        assert text.rstrip().endswith(f"Pagina {number} van {len(found)}")
        assert "Versie: K7M 2M4" in text
        assert squeezed(DIGEST[:32].upper()) in squeezed(text)


def test_the_metadata_name_the_candidate() -> None:
    pdf = opened(printed(SMALL))

    assert str(pdf.docinfo.Title) == "Model H 9 - Instemmingsverklaring - van der Berg, Th.G.M."
    assert str(pdf.Root.Lang) == "nl"


def test_a_draft_has_no_place_to_sign() -> None:
    text = text_of(an_h9(edition=replace(EDITION, draft=True)))

    assert "CONCEPT – niet inleveren" in text
    assert "Handtekening" not in text


def test_a_consent_for_nobody_is_refused() -> None:
    with pytest.raises(PositionsBroken, match="kandidaat 9"):
        h9_page(an_h9(position=9))


def test_bsn_and_address_do_not_show_when_an_input_is_written_to_a_log() -> None:
    written = repr(an_h9(address=address(77)))

    assert "999990001" not in written
    assert "Hoffstraat" not in written


def test_nothing_of_the_machine_is_on_the_paper() -> None:
    for form in (SMALL, an_h9(a_list(2, appellation=""), bsn="", address=PostalAddress())):
        for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
            assert left_over not in running_text(printed(form))
