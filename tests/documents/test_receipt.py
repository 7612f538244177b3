"""The receipt for a list: the checklist of forms.md 21, on the text of the printed file."""

import re
from dataclasses import replace

import pytest
from tests.documents.committee_examples import DISTRICTS, TWENTY
from tests.documents.examples import DIGEST, EDITION, HOSTILE_NAMES, a_list, an_h1
from tests.documents.forms.receipt import FORMS, SMALL, TWENTY_DISTRICTS
from tests.documents.pdf_reading import edges_of_text, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.model import Form
from kieslijst.documents.models.receipt import Annex, AnnexKind, Receipt
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import Gender

_WIDTH_OF_PAGE = 595.0


@pytest.mark.parametrize(
    ("gender", "said"), [(Gender.FEMALE, "mevrouw S.J. Kuipers"), (Gender.MALE, "de heer S.J. Kuipers"), (None, "S.J.")]
)
def test_the_submitter_is_named_with_an_address_only_when_known(gender: Gender | None, said: str) -> None:
    assert f"Ontvangen van {said}" in running_text(printed(replace(SMALL, gender=gender)))


def test_the_list_goes_by_its_appellation_or_by_its_first_candidate() -> None:
    assert "Kandidatenlijst met de aanduiding Leefbaar Juinen / Dorpsbelang '98" in running_text(printed(SMALL))
    unnamed = running_text(printed(FORMS["receipt-unnamed-and-blank"]))
    assert "Blanco kandidatenlijst met als eerste kandidaat M. de Jong" in unnamed
    assert "met de aanduiding" not in unnamed


def test_day_and_time_of_receipt_stand_on_it() -> None:
    text = running_text(printed(SMALL))

    assert "Op 1 februari 2027 Tijdstip 9.05 uur" in text
    assert "Let op!" not in text


def test_a_list_outside_the_hours_is_marked() -> None:
    text = running_text(printed(FORMS["receipt-late"]))

    assert "Tijdstip 17.04 uur" in text
    assert "Let op! De lijst is niet ingeleverd binnen de tijd" in text


def test_districts_are_named_only_where_the_election_has_several() -> None:
    assert "kieskring" not in text_of(SMALL)
    assert "Voor alle kieskringen" in running_text(printed(TWENTY_DISTRICTS))
    two = replace(TWENTY_DISTRICTS, districts=(DISTRICTS[9], DISTRICTS[1]))
    assert "Voor de kieskringen 2 (Leeuwarden) en 10 (Haarlem)" in running_text(printed(two))


def test_the_senate_has_provinces() -> None:
    senate = replace(TWENTY_DISTRICTS, election=replace(TWENTY, election=PrintedElection(Kind.EK)), annexes=())

    assert "Voor alle provincies en kiescolleges" in running_text(printed(senate))
    assert "kieskring" not in text_of(senate)


def test_version_and_hash_are_those_on_the_list_that_was_handed_in() -> None:
    on_list = text_of(an_h1(a_list(), edition=EDITION))
    version = re.search(r"Versie: (\w{3} \w{3})", on_list)
    digest = re.search(r"Hash: ((?:[0-9A-F]{4} ?){8})", on_list)
    assert version
    assert digest

    text = running_text(printed(SMALL))
    assert f"Versie op de lijst {version[1]}" in text
    assert f"Hash op de lijst {digest[1].strip()}" in text


def test_a_list_without_version_is_said_to_have_none() -> None:
    text = running_text(printed(FORMS["receipt-unnamed-and-blank"]))

    assert "Versie op de lijst geen versie op de lijst" in text
    assert "Hash" not in text


def test_whoever_received_it_signs() -> None:
    text = running_text(printed(SMALL))

    assert "Naam van wie de lijst ontving S.J. Kuipers Handtekening" in text
    assert "Handtekening" not in text_of(FORMS["receipt-draft"])


def test_annexes_are_counted_and_ticked_when_there_is_one() -> None:
    text = running_text(printed(SMALL))

    assert "■ instemmingsverklaringen (model H 9): 30" in text
    assert "■ machtiging voor de aanduiding (model H 3-1): 1" in text
    assert "□ bewijs van betaling van de waarborgsom (model H 12): 0" in text
    assert (text.count("■"), text.count("□")) == (5, 1)


def test_support_is_counted_by_district_in_the_order_of_their_numbers() -> None:
    text = running_text(printed(TWENTY_DISTRICTS))

    assert "(model H 4): 810 (1 (Groningen): 31; 2 (Leeuwarden): 32;" in text
    assert "20 (Bonaire): 50)" in text


@pytest.mark.parametrize("kind", AnnexKind)
def test_each_kind_of_annex_has_its_words(kind: AnnexKind) -> None:
    assert "■" in text_of(replace(SMALL, annexes=(Annex(kind, 1),)))


def test_without_annexes_it_says_so() -> None:
    assert "geen bijlagen" in text_of(replace(SMALL, annexes=()))


@pytest.mark.parametrize(("shown", "said"), [(True, "ja"), (False, "nee")])
def test_it_says_whether_a_document_was_shown(*, shown: bool, said: str) -> None:
    assert f"Identiteitsbewijs getoond {said}" in running_text(printed(replace(SMALL, identified=shown)))


def test_where_the_law_asks_no_document_it_is_silent() -> None:
    assert "getoond" not in text_of(replace(SMALL, identified=None))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_it_is_one_page_and_nothing_leaves_it(form: Form) -> None:
    left, right = edges_of_text(printed(form))

    assert len(pages(printed(form))) == 1
    assert left > 50
    assert right < _WIDTH_OF_PAGE - 50


@pytest.mark.parametrize("name", [HOSTILE_NAMES[n] for n in (0, 3, 4, 7)], ids=range(4))
def test_hostile_values_are_printed_as_they_are(name: str) -> None:
    assert squeezed(name) in squeezed(running_text(printed(FORMS["receipt-hostile"])))


@pytest.mark.parametrize("form", [SMALL, TWENTY_DISTRICTS, FORMS["receipt-unnamed-and-blank"]])
def test_nothing_of_the_machine_is_on_the_paper(form: Receipt) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(form))


def test_title_is_in_the_metadata() -> None:
    assert str(opened(printed(SMALL)).docinfo.Title) == "Ontvangstbevestiging - Leefbaar Juinen / Dorpsbelang '98"
    assert DIGEST not in text_of(SMALL)
