"""The hand-in sheet asks for what the H 1 says, with a box for everything."""

from dataclasses import replace
from datetime import date

import pytest
from tests.documents.examples import EDITION, SOME_OF_SEVERAL, a_list
from tests.documents.forms.package_sheets import FORMS
from tests.documents.pdf_reading import pages, printed, qr_texts, running_text, text_of

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.hand_in_sheet import MODEL, HandInSheet
from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.words.inputs import Appellation, AppellationKind
from kieslijst.shared.election_type import ElectionType as Kind


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("seated", [False, True])
def test_there_is_a_box_for_the_list_for_what_goes_with_it_and_for_each_candidate(kind: Kind, seated: bool) -> None:  # noqa: FBT001 - a case
    shown = a_list(4, kind=kind, area="Juinen" if kind in (Kind.GR, Kind.PS, Kind.WS, Kind.ER, Kind.KC) else "")
    sheet = HandInSheet(shown, EDITION, seated_before=seated)
    text = text_of(sheet)

    lines = attachment_lines(kind, shown.appellation, seated_before=seated)
    of_each = {"consent", "identity"} | {line for line in lines if line.startswith(("residence", "no_o", "not_e"))}
    assert text.count("□") == 1 + len(lines)
    assert markup_of(MODEL, sheet).html.count('<td class="tick"></td>') == 4 * len(of_each)
    assert "■" not in text


def test_the_papers_of_the_kind_of_appellation_are_asked_for() -> None:
    merged = replace(a_list(), appellation=Appellation("EAP/TP", AppellationKind.MERGED))

    assert "model H 3-1" in text_of(HandInSheet(a_list(), EDITION))
    assert "model H 3-2" in text_of(HandInSheet(merged, EDITION))
    unnamed = text_of(HandInSheet(a_list(appellation=""), EDITION))
    assert "model H 3" not in unnamed
    assert "geen (blanco lijst)" in unnamed


def test_the_eerste_kamer_asks_no_deposit_and_no_proof_of_identity_of_the_submitter() -> None:
    senate = running_text(printed(HandInSheet(a_list(kind=Kind.EK, area="", districts=SOME_OF_SEVERAL), EDITION)))

    assert "waarborgsom" not in senate
    assert "laat daarbij" not in senate
    assert "Groningen, Leeuwarden, Assen" in senate
    assert "laat daarbij een geldig identiteitsbewijs" in running_text(printed(HandInSheet(a_list(), EDITION)))


def test_day_and_place_are_printed_or_left_open() -> None:
    known = running_text(printed(HandInSheet(a_list(), EDITION, day=date(2026, 2, 2), place="Stadhuis")))

    assert "02-02-2026, tussen 9.00 en 17.00 uur" in known
    assert "Stadhuis" in known
    assert "Dag en tijd tussen 9.00 en 17.00 uur" in running_text(printed(HandInSheet(a_list(), EDITION)))


def test_it_carries_the_code_of_the_list_on_every_page() -> None:
    form = FORMS["hand_in_sheet-eighty-candidates"]

    assert qr_texts(printed(form)) == [f"KL1:K7M2M4:0:{page}" for page in range(1, len(pages(printed(form))) + 1)]
    assert "Code van deze versie K7M 2M4" in running_text(printed(form))


def test_a_council_list_of_nine_fits_one_page() -> None:
    assert len(pages(printed(FORMS["hand_in_sheet"]))) == 1


def test_it_shows_no_birth_date_and_no_bsn() -> None:
    text = text_of(HandInSheet(a_list(9), EDITION))

    assert "19" not in text.replace("1999", "x").split("Per kandidaat")[1].split("Versie")[0]
