"""The lists of the provincial elections of 2023, pasted as parties might have them: every name as filed, in order."""

import csv
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby

import pytest
from tests.nomination.importing.sheets import nomination, pasted, seen
from tests.shared_knowledge import knowledge

from kieslijst.nomination.importing.model import Certainty
from kieslijst.shared.person_name import PersonName

Filed = dict[str, str]
MOST = 60


@cache
def filed() -> tuple[tuple[Filed, ...], ...]:
    """Each list with its rows, in order."""
    with knowledge("realdata", "ps2023", "ps2023_candidates.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return tuple(tuple(one) for _, one in groupby(rows, key=lambda row: (row["kieskring"], row["list"])))


def _name(row: Filed) -> PersonName:
    return PersonName(row["initials"], row["firstname"], row["prefix"], row["lastname"])


GENDERS = {"FEMALE": "v", "MALE": "m"}
WAYS: dict[str, tuple[str, Callable[[Filed], tuple[str, ...]]]] = {
    "as the committees write": (
        "nr\tinitials\tfirstname\tprefix\tlastname\tlocality\tgender",
        lambda row: (
            *(row[key] for key in ("nr", "initials", "firstname", "prefix", "lastname", "locality")),
            row["gender"],
        ),
    ),
    "last name first, short headings": (
        "volgnr\tNaam\ttv\tvoorl.\troepnaam\tm/v\twpl",
        lambda row: (
            *(row[key] for key in ("nr", "lastname", "prefix", "initials", "firstname")),
            GENDERS.get(row["gender"], ""),
            row["locality"],
        ),
    ),
    "place first, Frisian": (
        "Wenplak\tSlachte\tFoarletters\tRopnamme\tFoarheaksel\tEfternamme\tTelefoan",
        lambda row: (
            row["locality"],
            GENDERS.get(row["gender"], ""),
            *(row[key] for key in ("initials", "firstname", "prefix", "lastname")),
            "058-1",
        ),
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_name_is_taken_over_as_filed_without_choosing_a_column(way: str) -> None:
    headings, cells = WAYS[way]
    lists = filed()
    assert sum(map(len, lists)) > 4_000
    for one in _parts(lists):
        content = pasted("\n".join((headings, *("\t".join(cells(row)) for row in one))))
        unsure = [each for each in content.columns if each.certainty in (Certainty.UNKNOWN, Certainty.LIKELY)]
        assert [each.heading for each in unsure] in ([], ["Telefoan"])
        plan = seen(content, nomination()).plans[content.mode]
        assert [person.name for person in plan.new] == [_name(row) for row in one]
        assert [person.residence.place for person in plan.new] == [row["locality"] for row in one]
        assert plan.lists[0].after.candidates == tuple(person.id for person in plan.new)


def _parts(lists: tuple[tuple[Filed, ...], ...]) -> Iterator[tuple[Filed, ...]]:
    """Whole lists, joined to nearly a thousand rows: as many imports as cover everybody once."""
    part: tuple[Filed, ...] = ()
    for one in lists:
        if len(part) + len(one) > 1_000:
            yield part
            part = ()
        part += one
    yield part


def test_a_whole_name_in_one_column_is_taken_apart() -> None:
    for form in ("{surname}, {initials} ({first})", "{initials} ({first}) {surname}"):
        for one in _parts(filed()):
            names = [_name(row) for row in one if row["firstname"]]
            lines = (form.format(surname=name.surname, initials=name.initials, first=name.first_name) for name in names)
            content = pasted("\n".join(("Naam", *lines)))
            found = [person.name for person in seen(content).plans[content.mode].new]
            assert [name.in_text for name in found] == [name.in_text for name in names]
            assert sum(left != right for left, right in zip(found, names, strict=True)) <= 5  # "El Abassi"


def test_without_headings_names_are_found_by_what_they_look_like() -> None:
    for one in [each for each in filed() if len(each) >= 20][:40]:
        rows = (
            "\t".join((row["nr"], row["initials"], row["firstname"], row["prefix"], row["lastname"], row["locality"]))
            for row in one
        )
        content = pasted("\n".join(rows))
        assert not content.has_headings
        found = [person.name for person in seen(content).plans[content.mode].new]
        assert found == [_name(row) for row in one]
