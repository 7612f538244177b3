"""Models H 3-1 and H 3-2: the checklists of forms.md 21, on the text of the printed file."""

import re

import pytest
from tests.documents.examples import EDITION, SOME_OF_SEVERAL, a_list, somebody
from tests.documents.forms.authorisation import AGENT, FORMS, LONGEST_LEGAL_NAME, merged
from tests.documents.pdf_reading import cells, headings, pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.authorisation import Agent
from kieslijst.shared.election_type import ElectionType as Kind

_DATE = re.compile(r"\b\d\d-\d\d-\d{4}\b")
ONE = FORMS["h3_1"]
IN_DISTRICTS = H31(a_list(3, kind=Kind.PS, districts=SOME_OF_SEVERAL), EDITION, somebody().name, AGENT)


def _agents(count: int) -> H32:
    return H32(merged(a_list()), EDITION, somebody().name, (AGENT,) * count)


def test_the_name_of_the_model_stands_on_it() -> None:
    assert "Model H 3-1" in text_of(ONE)
    assert "Model H 3-2" in text_of(_agents(2))
    assert "H 3-1" not in text_of(_agents(2))


@pytest.mark.parametrize(("form", "number"), [(ONE, 2), (IN_DISTRICTS, 3), (_agents(2), 2)])
def test_the_permission_points_at_the_printed_number_of_the_appellation(form: Form, number: int) -> None:
    (heading,) = [line for line in headings(form) if "Aanduiding van de politieke groepering" in line]

    assert heading.startswith(f"{number}. ")
    assert f"aanduiding van punt {number} boven" in running_text(printed(form))


def test_one_group_signs_once() -> None:
    assert len(re.findall(r"\bHandtekening\b", text_of(ONE))) == 1


@pytest.mark.parametrize(("agents", "blocks"), [(0, 2), (1, 2), (2, 2), (4, 4)])
def test_each_group_has_a_block_and_there_are_two_at_least(agents: int, blocks: int) -> None:
    text = text_of(_agents(agents))

    numbers = [str(number) for number in range(1, blocks + 1)]
    assert re.findall(r"Gemachtigde van politieke groepering (\d+)", text) == numbers
    assert len(re.findall(r"\bHandtekening\b", text)) == blocks


def test_the_submitter_is_named_in_the_permission() -> None:
    assert "Ik geef de inleveraar Kuipers, S.J. (Sanne) toestemming" in running_text(printed(ONE))
    assert "Wij geven de inleveraar Kuipers, S.J. (Sanne) toestemming" in running_text(printed(_agents(2)))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_no_date_of_birth_is_printed(form: Form) -> None:
    assert not _DATE.search(text_of(form))


def test_the_agent_and_the_legal_name_are_printed_or_left_open() -> None:
    assert "van Dijk, S.J. (Sanne)" in running_text(printed(ONE))
    assert "Vereniging Leefbaar Juinen" in text_of(ONE)
    assert "van Dijk" not in text_of(H31(a_list(), EDITION)).replace("van Dijk,", "")


def test_a_legal_name_of_two_hundred_characters_wraps_in_its_cell() -> None:
    form = H31(a_list(), EDITION, somebody().name, Agent(AGENT.name, LONGEST_LEGAL_NAME))

    assert squeezed(LONGEST_LEGAL_NAME) in squeezed(running_text(printed(form)))


def test_a_merged_appellation_is_announced_in_the_plural_and_printed_once_in_its_section() -> None:
    text = running_text(printed(_agents(2)))

    assert "2. Aanduiding van de politieke groeperingen" in text
    assert text.count("EAP/Test Partij (EAP/TP)") == 1


def test_every_candidate_stands_on_it_in_order() -> None:
    assert cells(FORMS["h3_1-eighty-candidates"], 0) == [str(number) for number in range(1, 81)]


def test_a_block_to_sign_is_never_broken_over_two_pages() -> None:
    for page in pages(printed(FORMS["h3_2-four-groups"])):
        assert len(re.findall("statutaire naam", page)) == len(re.findall(r"\bHandtekening\b", page))
