"""Publication of the lists: the checklist of forms.md 21, on the text of the printed file."""

import re
from dataclasses import replace

import pytest
from tests.documents.committee_examples import DISTRICTS, TWENTY
from tests.documents.decided_examples import (
    EVERYWHERE,
    FINAL,
    LISTS,
    PUBLICATION,
    PUBLISHED_IN_DISTRICTS,
    SENATE,
    decided,
    published,
)
from tests.documents.pdf_reading import pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.i4 import i4_page
from kieslijst.documents.models.publication import Publication, publication_page
from kieslijst.documents.parts.decided_lists import valid_lists
from kieslijst.documents.parts.list_numbers import NumbersBroken

OF_THE_SENATE = replace(PUBLISHED_IN_DISTRICTS, election=SENATE)


def _numbers(form: Publication) -> list[list[int]]:
    return [[found.number for found in part.lists] for part in publication_page(form).parts]


def test_it_names_the_article_of_its_election() -> None:
    assert "artikel I 17 van de Kieswet" in running_text(printed(PUBLICATION))
    assert "S 13" not in text_of(PUBLICATION)
    assert "artikel S 13 van de Kieswet" in running_text(printed(OF_THE_SENATE))
    assert "I 17" not in text_of(OF_THE_SENATE)


def test_the_lists_stand_in_the_order_of_their_numbers() -> None:
    assert re.findall(r"Lijst (\d)", text_of(PUBLICATION)) == ["1", "2", "3"]
    assert all(numbers == sorted(numbers) for numbers in _numbers(PUBLISHED_IN_DISTRICTS))


def test_each_district_names_all_its_lists_and_prints_the_common_ones_once() -> None:
    text = text_of(PUBLISHED_IN_DISTRICTS)

    assert _numbers(PUBLISHED_IN_DISTRICTS)[:4] == [[1], [1, 2, 4], [1, 2, 4], [1, 2]]
    assert text.count("Lijst 1 - Overal Gelijk") == 21
    assert running_text(printed(PUBLISHED_IN_DISTRICTS)).count("De kandidaten staan onder 'In alle kieskringen'.") == 20


def test_lists_that_are_all_the_same_everywhere_need_no_districts() -> None:
    form = replace(PUBLISHED_IN_DISTRICTS, lists=(published(EVERYWHERE, 1),))

    assert [part.district for part in publication_page(form).parts] == [""]
    assert "In alle kieskringen" in text_of(form)


def test_no_birth_date_is_printed() -> None:
    assert not re.search(r"\d\d-\d\d-\d{4}", text_of(PUBLICATION))


def test_only_the_valid_candidates_of_the_report_stand_on_it() -> None:
    found = tuple(replace(each, number=number) for number, each in enumerate(valid_lists(LISTS), start=1))
    page = publication_page(replace(PUBLICATION, lists=found))
    reported = [
        [(row.position, squeezed(row.surname), row.residence) for row in each.candidates]
        for each in i4_page(FINAL).valid[0].lists
    ]

    assert [[row.position for row in each.rows] for each in page.parts[0].lists] == [
        [position for position, *_ in rows] for rows in reported
    ]
    for each, rows in zip(page.parts[0].lists, reported, strict=True):
        assert all(squeezed(row.name).startswith(name) for row, (_, name, _) in zip(each.rows, rows, strict=True))


def test_a_name_is_one_cell_with_call_name_and_gender() -> None:
    assert "de Wït-Jansen, S.S.M.M.P.P.P. (Zoë) (m)" in running_text(printed(PUBLICATION))


def test_an_unnamed_list_has_its_number_only() -> None:
    assert re.search(r"^ *Lijst 3$", text_of(PUBLICATION), re.MULTILINE)
    assert "Blanco" not in text_of(PUBLICATION)


def test_the_day_of_the_vote_the_day_and_the_chair_stand_on_it() -> None:
    text = running_text(printed(PUBLICATION))

    assert "de verkiezing van de gemeenteraad van Juinen op 17 maart 2027." in text
    assert "Plaats Juinen Datum 12 februari 2027 Voorzitter van het centraal stembureau S.J. Kuipers" in text


def test_the_head_of_a_table_is_repeated_and_the_hash_stands_at_the_end() -> None:
    found = pages(printed(replace(PUBLICATION, lists=(published(decided("Lang", 80), 1),))))

    assert len(found) > 2
    assert all("Woonplaats" in text for text in found if re.search(r"^ *\d+ +\S+, ", text, re.MULTILINE))
    assert squeezed(PUBLICATION.files[0].hash_code) in squeezed("".join(found))


def test_no_lists_leave_no_empty_page() -> None:
    form = replace(PUBLICATION, lists=(), files=())

    assert len(pages(printed(form))) == 1
    assert "Er is geen geldige lijst." in text_of(form)


def test_a_missing_or_double_number_is_refused_but_a_gap_is_not() -> None:
    one, other = (
        published(decided("A", 1, districts=DISTRICTS), 1),
        published(decided("B", 1, districts=DISTRICTS[:1]), 1),
    )

    with pytest.raises(NumbersBroken, match="nog geen nummer"):
        publication_page(replace(PUBLICATION, lists=(replace(one, number=None),)))
    with pytest.raises(NumbersBroken, match="twee keer"):
        publication_page(replace(PUBLISHED_IN_DISTRICTS, lists=(one, other)))
    apart = replace(one, districts=DISTRICTS[1:])
    assert publication_page(Publication(TWENTY, PUBLICATION.committee, PUBLICATION.edition, (apart, other))).parts
