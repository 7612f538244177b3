"""`kieslijst election calendar`: every legal moment, without a database."""

import json
from datetime import date

import pytest
from tests.cli.command import Here

from kieslijst.elections.catalogue import elections


def test_every_moment_has_its_day_hours_clock_and_article_in_dutch(here: Here) -> None:
    said = here("election", "calendar", "TK2025")

    assert said.status == 0
    lines = said.out.splitlines()
    assert lines[0] == "TK2025  Tweede Kamer der Staten-Generaal 2025"
    assert lines[1].startswith("Let op: Na ontbinding")
    for day, moment in (
        ("maandag 15 september 2025, 9.00-17.00 (Nederlandse tijd)", "Dag van kandidaatstelling"),
        ("maandag 15 september 2025, 9.00-17.00 (tijd op de eilanden)", "Lijsten inleveren bij de gezaghebber"),
        ("dinsdag 16 september 2025, 16.00 (Nederlandse tijd)", "Onderzoek van de lijsten (Kieswet I 1(1))"),
        ("vrijdag 19 september 2025, 17.00 (Nederlandse tijd)", "Openbare zitting"),
        ("uiterlijk maandag 27 oktober 2025", "Lijsten bij de kiezers thuis (Kieswet J 9; Kiesbesluit J 1)"),
    ):
        assert lines[lines.index(day) + 1].startswith(f"    {moment}")


@pytest.mark.parametrize("code", ["gr2026_stadskanaal", "GR2026_STADSKANAAL", "GR2026_Stadskanaal"])
def test_the_code_counts_in_any_case(here: Here, code: str) -> None:
    said = here("election", "calendar", code)

    assert (said.status, said.out.splitlines()[0]) == (0, "GR2026_Stadskanaal  Gemeenteraad Stadskanaal 2026")


def test_an_unknown_code_is_one_clear_line_and_exit_2(here: Here) -> None:
    said = here("election", "calendar", "TK2026")

    assert (said.status, said.out) == (2, "")
    assert said.err == "kieslijst: De verkiezing TK2026 staat niet in de catalogus. Kijk de code na.\n"


def test_json_gives_an_object_in_the_order_of_the_days(here: Here) -> None:
    said = here("election", "calendar", "EK2027", "--json")
    told = json.loads(said.out)

    days = [date.fromisoformat(moment["first"]) for moment in told["moments"]]
    assert days == sorted(days)
    by_name = {moment["moment"]: moment for moment in told["moments"]}
    assert by_name["vote"]["opens"] == "15:00"
    assert by_name["decision"] == {
        "moment": "decision",
        "title": "Openbare zitting: besluit over de lijsten en nummering",
        "first": "2027-04-30",
        "last": "2027-04-30",
        "when": "uiterlijk vrijdag 30 april 2027",
        "weekday": "vrijdag",
        "bound": "at_the_latest",
        "opens": None,
        "closes": None,
        "zone": "Europe/Amsterdam",
        "article": "Kieswet S 2(1), S 10",
        "shifted_from": None,
        "remarks": ["het centraal stembureau kiest de dag; dit is de grens"],
        "question": None,
    }
    assert set(told["undated"]) == {"registration_appeal", "result"}


def test_what_has_no_day_yet_is_named(here: Here) -> None:
    said = here("election", "calendar", "EP2029")

    assert "Let op: De Europese Unie stelt de verkiezingsperiode van 2029 nog vast." in said.out
    assert "    De nu te kiezen leden treden af" in said.out.splitlines()


def test_every_election_of_the_catalogue_has_a_calendar(here: Here) -> None:
    one_of_each = {(election.type, election.election_date): election.code for election in elections().values()}

    for code in one_of_each.values():
        assert here("election", "calendar", code).status == 0
