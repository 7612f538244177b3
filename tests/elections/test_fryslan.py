"""Which elections are of a Frisian body."""

from dataclasses import replace

import pytest
from tests.builders import election

from kieslijst.elections.catalogue import elections as catalogue
from kieslijst.elections.facts import election_facts
from kieslijst.elections.fryslan import in_fryslan
from kieslijst.elections.model import Domain
from kieslijst.shared.election_type import ElectionType as Kind

BODIES = [
    (Kind.GR, Domain("Waadhoeke", "1949"), True),
    (Kind.GR, Domain("Groningen", "0014"), False),
    (Kind.GR, Domain("Waadhoeke"), None),
    (Kind.GR, None, None),
    (Kind.PS, Domain("Fryslân"), True),
    (Kind.PS, Domain("Drenthe"), False),
    (Kind.WS, Domain("Wetterskip Fryslân", "2"), True),
    (Kind.WS, Domain("Fryslân", "2"), True),
    (Kind.WS, Domain("Noorderzijlvest", "1"), False),
    (Kind.TK, None, False),
    (Kind.EK, None, False),
    (Kind.EP, None, False),
    (Kind.ER, Domain("Saba"), False),
]


@pytest.mark.parametrize(("kind", "domain", "answer"), BODIES)
def test_a_body_is_frisian_or_not_or_its_area_is_unknown(
    kind: Kind,
    domain: Domain | None,
    answer: bool | None,  # noqa: FBT001 - a column of the table
) -> None:
    one = election(type=kind, domain=domain)

    assert in_fryslan(one) is answer
    assert election_facts(one).in_fryslan is answer


def test_the_catalogue_has_eighteen_councils_a_province_and_a_water_board_in_fryslan() -> None:
    frisian = [one for one in catalogue().values() if in_fryslan(one) and one.election_date.year in (2026, 2027)]

    assert sorted(one.domain.name for one in frisian if one.type is not Kind.GR and one.domain) == ["Fryslân"] * 2
    assert sum(one.type is Kind.GR for one in frisian) == 18


def test_every_council_of_the_catalogue_is_known_to_be_in_fryslan_or_not() -> None:
    assert all(in_fryslan(replace(one)) is not None for one in catalogue().values())
