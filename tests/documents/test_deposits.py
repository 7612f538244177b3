"""Models H 12 and G 1-3: the checklist of forms.md 21, on the text of the printed file."""

import pickle
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.documents.examples import HOSTILE_NAMES
from tests.documents.forms.deposits import BODY, FORMS, LIST, PAID, REGISTRATION
from tests.documents.pdf_reading import edges_of_text, headings, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.h12 import NoDeposit, h12_page
from kieslijst.documents.models.model import Form
from kieslijst.documents.words.amounts_in_words import Currency, Money
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

_WIDTH_OF_PAGE = 595.0


def test_the_name_of_the_model_stands_on_it() -> None:
    assert "Model H 12 Betalingsbewijs waarborgsom bij kandidaatstelling" in running_text(printed(LIST))
    assert "Model G 1-3 Betalingsbewijs van de waarborgsom bij registratie" in running_text(printed(REGISTRATION))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_it_has_four_sections_on_one_page(form: Form) -> None:
    assert headings(form) == ["1. Verkiezing", "2. Politieke groepering", "3. Betaling", "4. Ondertekening"]
    assert len(pages(printed(form))) == 1


@pytest.mark.parametrize(
    ("kind", "money", "body", "said"),
    [
        (Kind.TK, Money(Decimal(11250)), "de Staat", "€ 11.250,00"),
        (Kind.TK, Money(Decimal(11250), Currency.USD), "de Staat", "USD 11.250,00"),
        (Kind.PS, Money(Decimal(1125)), "de gemeente Zwolle", "€ 1.125,00"),
        (Kind.WS, Money(Decimal(225)), "het waterschap Delfland", "€ 225,00"),
        (Kind.KCNI, Money(Decimal(225)), "de gemeente 's-Gravenhage", "€ 225,00"),
        (Kind.ER, Money(Decimal(225), Currency.USD), "het openbaar lichaam Saba", "USD 225,00"),
    ],
)
def test_amount_currency_and_payee_are_those_of_the_input(kind: Kind, money: Money, body: str, said: str) -> None:
    form = replace(
        LIST,
        election=PrintedElection(kind, "Saba"),
        deposit=replace(PAID, money=money),
        body=replace(BODY, name=body),
    )
    text = running_text(printed(form))

    assert f"Bedrag {said} Ontvangen op 11 januari 2027" in text
    assert f"Ontvangen door {body}" in text


def test_there_is_none_for_the_senate() -> None:
    with pytest.raises(NoDeposit, match="geen waarborgsom") as caught:
        h12_page(replace(LIST, election=PrintedElection(Kind.EK)))

    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own bytes


def test_the_list_goes_by_its_appellation_or_by_its_first_candidate() -> None:
    assert "Aanduiding boven de kandidatenlijst: Leefbaar Juinen / Dorpsbelang '98" in running_text(printed(LIST))
    unnamed = running_text(printed(FORMS["h12-unnamed-in-dollars"]))
    assert "Blanco kandidatenlijst met als eerste kandidaat: van Dijk, A.B. (Anne)" in unnamed
    assert "Aanduiding" not in unnamed


@pytest.mark.parametrize(("received", "late"), [(date(2027, 1, 18), False), (date(2027, 1, 19), True)])
def test_a_payment_after_the_last_day_is_marked(*, received: date, late: bool) -> None:
    text = running_text(printed(replace(LIST, deposit=replace(PAID, received=received))))

    assert ("Let op! De waarborgsom is ontvangen na 18 januari 2027" in text) == late


def test_the_words_that_go_with_the_payment_are_those_of_the_decree() -> None:
    assert "Doel van de betaling waarborgsom kandidaatstelling" in running_text(printed(LIST))
    assert "Doel van de betaling waarborgsom registratie" in running_text(printed(REGISTRATION))


def test_place_day_and_officer_stand_by_the_place_to_sign() -> None:
    text = running_text(printed(LIST))

    assert "Plaats Juinen Datum 12 januari 2027 Naam S.J. Kuipers Handtekening of stempel" in text
    assert "Handtekening of stempel" not in text_of(FORMS["h12-draft"])


@pytest.mark.parametrize("name", [HOSTILE_NAMES[n] for n in (0, 3, 4, 7)], ids=range(4))
def test_hostile_values_are_printed_as_they_are(name: str) -> None:
    assert squeezed(name) in squeezed(running_text(printed(FORMS["h12-hostile"])))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_nothing_leaves_the_page(form: Form) -> None:
    left, right = edges_of_text(printed(form))

    assert left > 50
    assert right < _WIDTH_OF_PAGE - 50


@pytest.mark.parametrize("name", [name for name in FORMS if "hostile" not in name])
def test_nothing_of_the_machine_is_on_the_paper(name: str) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(FORMS[name]))


def test_titles_are_in_the_metadata() -> None:
    assert str(opened(printed(LIST)).docinfo.Title).startswith("Model H 12 - Betalingsbewijs waarborgsom")
    assert str(opened(printed(REGISTRATION)).docinfo.Title).endswith("bij registratie - Leefbaar Juinen")
