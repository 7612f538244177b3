"""Model G 1-2 and the decision on a request: what forms.md 13 and the articles ask, on the text of the file."""

import pickle
import re
from dataclasses import replace

import pytest
from tests.documents.examples import HOSTILE_NAMES
from tests.documents.forms.register import CONFUSION, FORMS, NOTICE, REFUSED, REGISTERED
from tests.documents.pdf_reading import edges_of_text, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.model import Form
from kieslijst.documents.models.registration_decision import (
    Ground,
    Outcome,
    Reason,
    ReasonMissing,
    RegistrationDecision,
    registration_decision_page,
)
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.documents.words.placeholders import PlaceholderLeft
from kieslijst.shared.election_type import ElectionType as Kind

_WIDTH_OF_PAGE = 595.0


def test_the_notice_lists_appellation_agent_and_deputy() -> None:
    text = running_text(printed(NOTICE))

    assert "Model G 1-2" in text
    assert "aanduiding politieke groepering gemachtigde plaatsvervangend gemachtigde" in text
    assert "Leefbaar Juinen / Dorpsbelang '98 Vereniging Leefbaar Juinen van Dijk, A.B. (Anne) de Jong, M." in text


def test_the_notice_says_which_elections_it_counts_for_and_from_which_day() -> None:
    text = running_text(printed(NOTICE))

    assert "register voor de verkiezing van de Tweede Kamer der Staten-Generaal" in text
    assert "ook voor de kandidaatstelling van 1 februari 2027" in text
    assert "de provinciale staten" in text
    assert "de gemeenteraden" not in text
    assert "geldt ook" not in text_of(FORMS["g1_2-blank"])


@pytest.mark.parametrize("kind", [Kind.PS, Kind.WS, Kind.GR, Kind.EK, Kind.ER, Kind.KC, Kind.KCNI])
def test_each_election_that_a_register_is_carried_to_has_its_words(kind: Kind) -> None:
    assert "geldt ook" in text_of(replace(NOTICE, carried_to=(kind,)))


def test_the_notice_ends_with_place_day_and_chair() -> None:
    text = running_text(printed(NOTICE))

    assert "Juinen, 23 december 2026 De voorzitter van het centraal stembureau, S.J. Kuipers" in text
    assert "geen geregistreerde aanduidingen" in text_of(FORMS["g1_2-blank"])


def test_the_head_of_the_table_stands_on_each_page() -> None:
    found = pages(printed(FORMS["g1_2-eighty-entries"]))

    assert len(found) > 2
    assert all("politieke groepering" in page for page in found if "Dorpsbelang" in page)
    assert sum(page.count("Dorpsbelang") for page in found) == 80


def test_a_registration_names_appellation_election_day_and_agents() -> None:
    text = running_text(printed(REGISTERED))

    assert "Op 30 november 2026 hebben wij een verzoek ontvangen van Vereniging Leefbaar Juinen." in text
    assert "aanduiding Leefbaar Juinen, in het register voor de verkiezing van de gemeenteraad van Juinen." in text
    assert "neemt de aanduiding op in het register. Dit besluit berust op artikel G 3 van de Kieswet." in text
    assert "Gemachtigde A.B. van Dijk Plaatsvervanger M. de Jong" in text
    assert "Reden" not in text


def test_a_refusal_gives_the_grounds_of_the_law_and_the_committees_words() -> None:
    text = text_of(REFUSED)

    assert "wijst het verzoek af" in text
    assert "Redenen" in text
    assert "dat verwarring te verwachten is" in running_text(printed(REFUSED))
    assert re.search(r"^ *Dat verschilt te weinig\.$", text, re.MULTILINE)
    assert "op een andere manier misleidend" in text


@pytest.mark.parametrize("ground", Ground)
def test_each_ground_has_its_words_with_its_own_outcome(ground: Ground) -> None:
    outcome = next(each for each in Outcome if ground.startswith(each))
    form = replace(REFUSED, outcome=outcome, reasons=(Reason(ground),))

    assert "Reden " in running_text(printed(form))


@pytest.mark.parametrize("kind", Kind)
def test_each_register_has_its_article(kind: Kind) -> None:
    form = replace(REGISTERED, election=PrintedElection(kind, "Juinen"))

    assert re.search(r"berust op (de )?artikel(en)? (G|Q|Y|Ya|Pa) \d", running_text(printed(form)))


@pytest.mark.parametrize(
    "form",
    [
        replace(REFUSED, reasons=()),
        replace(REFUSED, reasons=(Reason(Ground.LATE),)),
        replace(REGISTERED, reasons=(CONFUSION,)),
    ],
    ids=["none", "of another outcome", "with a registration"],
)
def test_a_reason_that_does_not_fit_the_outcome_is_refused(form: RegistrationDecision) -> None:
    with pytest.raises(ReasonMissing, match="geen reden") as caught:
        registration_decision_page(form)

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own bytes


def test_a_place_that_is_not_filled_in_is_refused() -> None:
    with pytest.raises(PlaceholderLeft):
        registration_decision_page(replace(REFUSED, reasons=(Reason(Ground.CONFUSION, ("Lijkt op {designation}.",)),)))


def test_a_change_names_the_earlier_appellation() -> None:
    text = running_text(printed(replace(REGISTERED, replaces="Dorpsbelang '98")))

    assert "aanduiding Leefbaar Juinen in plaats van Dorpsbelang '98, in het register" in text


def test_appeal_goes_to_the_court_of_the_input_within_its_days() -> None:
    text = running_text(printed(REGISTERED))

    assert "bekendgemaakt in het gemeenteblad." in text
    assert "bij de Afdeling bestuursrechtspraak van de Raad van State, uiterlijk op dag 6 na" in text
    assert "Postbus 1 1000AA Juinen" in text
    assert "Gemeenschappelijk Hof" in running_text(printed(FORMS["registration_decision-deleted"]))


def test_the_decision_is_a_letter_to_the_agent() -> None:
    text = running_text(printed(REGISTERED))

    assert "Geachte heer/mevrouw S.J. van Dijk," in text
    assert "De voorzitter van het centraal stembureau, S.J. Kuipers" in text


@pytest.mark.parametrize("paper", ["g1_2-hostile", "registration_decision-hostile"])
@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=range(len(HOSTILE_NAMES)))
def test_hostile_values_are_printed_as_they_are(name: str, paper: str) -> None:
    assert squeezed(name) in squeezed(running_text(printed(FORMS[paper])))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_nothing_leaves_the_page_and_each_page_has_its_number(form: Form) -> None:
    left, right = edges_of_text(printed(form))
    found = pages(printed(form))

    assert left > 50
    assert right < _WIDTH_OF_PAGE - 50
    for number, page in enumerate(found, start=1):
        assert page.rstrip().endswith(f"Pagina {number} van {len(found)}")


@pytest.mark.parametrize("name", [name for name in FORMS if "hostile" not in name])
def test_nothing_of_the_machine_is_on_the_paper(name: str) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", " ,", "undefined"):
        assert left_over not in running_text(printed(FORMS[name]))


def test_titles_are_in_the_metadata() -> None:
    assert str(opened(printed(NOTICE)).docinfo.Title).startswith("Model G 1-2 - Openbare kennisgeving")
    assert str(opened(printed(REGISTERED)).docinfo.Title) == (
        "Besluit over registratie van een aanduiding - Leefbaar Juinen"
    )
