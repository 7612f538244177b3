"""Model G 1-1 and the statement on agents: the checklist of forms.md 21, on the text of the printed file."""

import pickle
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.documents.examples import HOSTILE_NAMES
from tests.documents.forms.registration import AGENT, FORMS, REQUEST, SIGNERS, STATEMENT, TERMS, THIRTY_FIVE
from tests.documents.pdf_reading import edges_of_text, headings, opened, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.g1_1 import G11, AppellationTooLong, RequestAnnex, g1_1_page
from kieslijst.documents.models.model import Form
from kieslijst.documents.words.amounts_in_words import Currency, Money
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind

_WIDTH_OF_PAGE = 595.0
ISLAND, FOUNDATION = FORMS["g1_1-island"], FORMS["g1_1-longest-foundation"]


def test_it_has_the_sections_that_the_articles_ask() -> None:
    assert headings(REQUEST) == [
        "1. Verkiezing",
        "2. Aanduiding",
        "3. Gegevens van de vereniging",
        "4. Gemachtigde",
        "5. Plaatsvervangend gemachtigde",
        "6. Bijlagen",
        "7. Ondertekening namens de politieke groepering",
    ]
    assert "Model G 1-1 Verzoek tot registratie van een aanduiding" in running_text(printed(REQUEST))


def test_an_appellation_may_have_as_many_characters_as_the_terms_say() -> None:
    text = running_text(printed(FOUNDATION))

    assert sum(not sign.isspace() for sign in THIRTY_FIVE) == 35
    assert f"{THIRTY_FIVE} Dat zijn 35 tekens zonder spaties." in text
    assert "ten hoogste 35 tekens" in text


def test_a_longer_one_is_refused_unless_only_a_draft_is_printed() -> None:
    with pytest.raises(AppellationTooLong, match=r"ten hoogste 35 tekens hebben\. Deze heeft 36") as caught:
        g1_1_page(replace(REQUEST, appellation=THIRTY_FIVE + "x"))

    back = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert str(back) == str(caught.value)
    assert "40 tekens" in text_of(FORMS["g1_1-draft"])


def test_signs_that_are_no_letters_do_not_make_it_too_long() -> None:
    assert g1_1_page(replace(REQUEST, appellation=THIRTY_FIVE + " (PLA)"[:2])).length == 36


def test_agent_and_deputy_both_stand_on_it() -> None:
    text = running_text(printed(REQUEST))

    assert "4. Gemachtigde Naam en voorletters Kuipers, S.J. (Sanne)" in text
    assert "5. Plaatsvervangend gemachtigde Naam en voorletters Yıldız, Ş." in text
    assert text.count("1012AB Juinen") == 2


def test_three_annexes_are_listed_and_four_on_the_islands() -> None:
    assert [annex.key for annex in g1_1_page(REQUEST).annexes] == ["annex_deed", "annex_payment", "annex_agents"]
    text = running_text(printed(REQUEST))
    assert (text.count("■"), text.count("□")) == (2, 1)
    assert "handelsregister" not in text
    island = running_text(printed(ISLAND))
    assert (island.count("■"), island.count("□")) == (4, 0)
    assert "gewaarmerkt uittreksel uit het handelsregister" in island


@pytest.mark.parametrize(
    ("deposit", "said"),
    [
        (Money(Decimal(450)), "€ 450,00"),
        (Money(Decimal("112.50")), "€ 112,50"),
        (Money(Decimal("112.5"), Currency.USD), "USD 112,50"),
        (Money(Decimal(11250)), "€ 11.250,00"),
    ],
)
def test_the_deposit_is_what_the_terms_say(deposit: Money, said: str) -> None:
    form = replace(REQUEST, terms=replace(TERMS, deposit=deposit))

    assert f"waarborgsom van {said} is betaald aan de gemeente Juinen" in running_text(printed(form))


def test_the_last_day_is_printed() -> None:
    assert "uiterlijk op 21 december 2026 compleet zijn ontvangen" in running_text(printed(REQUEST))
    senate = replace(REQUEST, election=PrintedElection(Kind.EK), terms=replace(TERMS, last_day=date(2027, 3, 22)))
    assert "uiterlijk op 22 maart 2027 zijn ontvangen." in running_text(printed(senate))


def test_whoever_signs_stands_with_name_and_function() -> None:
    assert "Naam van Dam, P. Functie voorzitter Datum Handtekening" in running_text(printed(REQUEST))
    assert text_of(FOUNDATION).count("Handtekening") == 2
    assert text_of(replace(REQUEST, signers=())).count("Handtekening") == 1


def test_a_foundation_is_called_so() -> None:
    text = running_text(printed(FOUNDATION))

    assert "Gegevens van de stichting" in text
    assert "bestuur van de stichting verzoeken wij" in text
    assert "vereniging" not in text


def test_the_request_points_at_the_number_of_the_appellation() -> None:
    assert "de aanduiding van punt 2 te registreren" in running_text(printed(REQUEST))


def test_a_blank_one_leaves_lines_to_fill_in() -> None:
    text = running_text(printed(FORMS["g1_1-blank"]))

    assert "4. Gemachtigde Naam en voorletters Adres Postcode en plaats E-mailadres 5." in text
    assert "Spaties tellen niet mee." in text


def test_the_statement_names_agent_and_deputy_for_the_group() -> None:
    text = running_text(printed(STATEMENT))

    assert "Volledige statutaire naam van de vereniging Vereniging Leefbaar Juinen" in text
    assert "persoon van punt 3 aan als gemachtigde, en die van punt 4 als plaatsvervanger." in text
    assert "vervalt" not in text
    assert "Onze eerdere verklaring vervalt." in running_text(printed(FORMS["agents_statement-replaces"]))


def test_the_statement_of_one_signer_is_one_page() -> None:
    assert len(pages(printed(STATEMENT))) == 1
    assert len(pages(printed(FORMS["agents_statement-blank"]))) == 1


@pytest.mark.parametrize("name", [HOSTILE_NAMES[n] for n in (0, 1, 2, 3, 4, 5, 7)], ids=range(7))
def test_hostile_values_are_printed_as_they_are(name: str) -> None:
    assert squeezed(name) in squeezed(running_text(printed(FORMS["g1_1-hostile"])))


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
    text = running_text(printed(FORMS[name]))

    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in text
    assert not re.search(r"\b\d{9}\b|\d\d-\d\d-\d{4}", text)


def test_titles_are_in_the_metadata() -> None:
    assert str(opened(printed(REQUEST)).docinfo.Title) == (
        "Model G 1-1 - Verzoek tot registratie van een aanduiding - Leefbaar Juinen"
    )
    assert str(opened(printed(STATEMENT)).docinfo.Title).startswith("Verklaring gemachtigde")


def test_all_annexes_of_the_request_have_words() -> None:
    form: G11 = replace(REQUEST, attached=frozenset(RequestAnnex), needs_extract=True, agent=AGENT, signers=SIGNERS)

    assert running_text(printed(form)).count("■") == 4
