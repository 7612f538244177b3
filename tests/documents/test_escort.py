"""Models Ya 7 and Ya 9, and the request to register a logo: what their articles ask, on the text of the file."""

import pickle
from dataclasses import replace

import pytest
from tests.documents.bad_input import changed
from tests.documents.forms.escort import LIST, REPAIR
from tests.documents.forms.logo import FORMS as LOGOS
from tests.documents.forms.logo import REQUEST
from tests.documents.pdf_reading import headings, printed, running_text, squeezed

from kieslijst.documents.models.logo_request import LogoRequest, NoLogo, logo_request_page
from kieslijst.documents.parts.escort import Escort, NotThroughGovernor, escort_page
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.person_name import PersonName

THROUGH_GOVERNOR = {Kind.TK, Kind.EK, Kind.EP}
WITH_LOGOS = {Kind.TK, Kind.EP, Kind.KCNI}


def test_the_governor_states_what_came_when_and_whether_it_is_authentic() -> None:
    text = running_text(printed(LIST))

    assert "Model Ya 7 Begeleidingsverklaring bij stukken voor de kandidaatstelling" in text
    assert "Openbaar lichaam Saba Ontvangen van Kuipers, S.J. (Sanne) Ontvangen op 1 februari 2027" in text
    assert "instemmingsverklaring (model H 9) 30" in text
    assert "■ Naar mijn oordeel zijn de stukken echt. □ Ik twijfel" in text
    assert text.count("Handtekening") == 1


def test_papers_for_repair_have_a_model_of_their_own() -> None:
    text = running_text(printed(REPAIR))

    assert "Model Ya 9 Begeleidingsverklaring bij stukken voor het herstel van verzuimen" in text
    assert "Blanco kandidatenlijst met als eerste kandidaat: van Dam, P. (Sanne)" in text
    assert "□ Naar mijn oordeel zijn de stukken echt. ■ Ik twijfel" in text


def test_a_judgement_that_is_not_given_yet_leaves_both_boxes_open() -> None:
    page = escort_page(replace(LIST, authentic=None))

    assert (page.authentic, page.doubtful) == (False, False)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("form", [LIST, REPAIR])
def test_a_governor_sends_on_papers_of_three_elections_only(kind: Kind, form: Escort) -> None:
    form = replace(form, election=PrintedElection(kind, "Saba"))

    if kind in THROUGH_GOVERNOR:
        assert escort_page(form).number["signature"] == 5
    else:
        with pytest.raises(NotThroughGovernor, match="gezaghebber"):
            escort_page(form)


@pytest.mark.parametrize("kind", Kind)
def test_only_elections_with_voters_abroad_have_logos(kind: Kind) -> None:
    form = replace(REQUEST, election=PrintedElection(kind, "Juinen"))

    if kind in WITH_LOGOS:
        assert logo_request_page(form).abroad == (kind is Kind.KCNI)
    else:
        with pytest.raises(NoLogo, match="logo"):
            logo_request_page(form)


def test_the_request_names_group_file_and_last_day_and_points_at_its_own_sections() -> None:
    text = running_text(printed(REQUEST))

    assert headings(REQUEST) == [
        "1. Verkiezing",
        "2. Politieke groepering",
        "3. Logo",
        "4. Ondertekening namens de politieke groepering",
    ]
    assert "uiterlijk op 21 december 2026" in text
    assert "Naam van het bestand logo-blauw.svg" in text
    assert "het logo van punt 3 te registreren bij de aanduiding van punt 2" in text


def test_two_signers_have_a_heading_each_and_an_earlier_logo_goes() -> None:
    text = running_text(printed(LOGOS["logo_request-abroad-replaces"]))

    assert "in de plaats van ons eerdere logo" in text
    assert text.index("Ondertekenaar 1") < text.index("Ondertekenaar 2")
    assert "dat logo geldt ook voor deze verkiezing" in text


@pytest.mark.parametrize("form", [LIST, REPAIR, REQUEST], ids=["ya7", "ya9", "logo_request"])
@pytest.mark.parametrize(
    "appellation", ["Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq R", "EAP/Test Partij (EAP/TP)"]
)
def test_1_an_appellation_of_any_length_and_with_signs_stands_whole(
    form: Escort | LogoRequest, appellation: str
) -> None:
    text = running_text(printed(replace(form, appellation=appellation)))

    assert squeezed(appellation) in squeezed(text)


@pytest.mark.parametrize("form", [LIST, REPAIR, REQUEST], ids=["ya7", "ya9", "logo_request"])
def test_6_a_name_without_first_name_leaves_no_brackets(form: Escort | LogoRequest) -> None:
    assert "()" not in running_text(printed(changed(form, PersonName, lambda name: replace(name, first_name=""))))


@pytest.mark.parametrize("form", [LIST, REPAIR], ids=["ya7", "ya9"])
def test_9_an_unnamed_list_is_named_after_its_first_candidate_or_has_an_open_line(form: Escort) -> None:
    named = replace(form, appellation="", first=PersonName("P.", "", "van", "Dam"))
    text = running_text(printed(named))

    assert "Blanco kandidatenlijst met als eerste kandidaat: van Dam, P." in text
    assert "None" not in running_text(printed(replace(named, first=None)))


@pytest.mark.parametrize("error", [NoLogo(), NotThroughGovernor()])
def test_a_refusal_survives_the_way_from_another_process(error: Exception) -> None:
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - made here
