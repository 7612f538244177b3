"""Likeness of appellations: the cases that were judged, and how much noise the names of real lists make."""

import csv
import os
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from kieslijst.law.likeness import Likeness, LikenessReason, likenesses
from kieslijst.law.likeness.reading import reading
from kieslijst.law.likeness.telling import word
from kieslijst.law.wording import Language, explain
from kieslijst.law.words import key

SHARED = Path(os.environ.get("KIESLIJST_SHARED", Path(__file__).parents[3] / "shared"))
PvdA = "Partij van de Arbeid (P.v.d.A.)"


def _reason(asked: str, other: str) -> LikenessReason | None:
    """The reason, the same both ways round."""
    there, back = likenesses(asked, [other]), likenesses(other, [asked])
    assert [(each.reason, each.score) for each in there] == [(each.reason, each.score) for each in back]
    return there[0].reason if there else None


def test_c01_a_name_is_not_compared_with_an_abbreviation_that_nobody_registered() -> None:
    assert _reason("Vrouwen Partij (VP)", "Vrijzinnige Partij") is None
    assert _reason("Vrouwen Partij (VP)", "Vrijzinnige Partij (VP)") is LikenessReason.ABBREVIATION


def test_c02_one_shared_little_word_is_no_likeness() -> None:
    assert _reason("Niet Stemmers", "Club van niet kiezers") is None


def test_c17_a_first_name_with_an_exclamation_mark_is_the_same_as_without() -> None:
    assert _reason("Evert!", "Evert") is LikenessReason.SAME
    assert _reason("Evert!", "Evers") is None


def test_d1_beternl_has_the_parts_of_nlbeter() -> None:
    assert _reason("BeterNL", "NLBeter") is LikenessReason.SWAPPED
    assert _reason("BETERNL", "NLBETER") is LikenessReason.SWAPPED


def test_d3_iedereen_sounds_like_idr1() -> None:
    assert _reason("IEDEREEN", "Idr1") is LikenessReason.SOUNDS_ALIKE
    assert _reason("IEDEREEN", "Dieren") is None


def test_d5_a_water_board_compares_with_every_register_that_it_is_given() -> None:
    own, lower_house = ["Water Natuurlijk"], ["CDA", "VVD"]

    assert [each.appellation for each in likenesses("C.D.A.", [*own, *lower_house])] == ["CDA"]


def test_pvdac_burgersbelangen_is_found_beside_pvda() -> None:
    assert _reason("PvdAC Burgersbelangen", PvdA) is LikenessReason.CONTAINS


@pytest.mark.parametrize(
    ("asked", "other", "reason"),
    [
        ("V.V.D", "VVD", LikenessReason.SAME),
        ("Leefbaar Súdwest", "leefbaar sudwest", LikenessReason.SAME),
        ("PvdA", PvdA, LikenessReason.ABBREVIATION),
        ("Partij van de Arbeid", PvdA, LikenessReason.ABBREVIATION),
        ("PVV", "Partij voor de Vrijheid", LikenessReason.ABBREVIATION),
        ("VVD", "Volkspartij voor Vrijheid en Democratie", LikenessReason.ABBREVIATION),
        ("Horst Lokaal", "Lokaal Horst", LikenessReason.SWAPPED),
        ("Bijeen", "BIJ1", LikenessReason.SOUNDS_ALIKE),
        ("Waddenpartij", "Wad'n Partij Harlingen", LikenessReason.SOUNDS_ALIKE),
        ("CDA Horst", "CDA", LikenessReason.CONTAINS),
        ("Vrijheid", "Partij voor de Vrijheid", LikenessReason.CONTAINS),
        ("Gemeente Belangen", "Gemeentebelangen Horst", LikenessReason.CONTAINS),
        ("GROENLINKS / Partij van de Arbeid (PvdA)", "GroenLinks", LikenessReason.CONTAINS),
        ("CDAC Burgerbelangen", "CDA", LikenessReason.CONTAINS),
        ("Gouda's 50+ partij", "Goudas 50Plus Partij", LikenessReason.SOUNDS_ALIKE),
        ("NL PLAN", "Nederland met een PLAN", LikenessReason.CLOSE),
        ("Algemeen Bezlang Groot Hulst", "Algemeen Belang Groot Hulst", LikenessReason.CLOSE),
        ("Partij van de Dieren", "Partij voor de Dieren", LikenessReason.CLOSE),
        ("Piratenpartij", "Piratenpartijen", LikenessReason.CLOSE),
    ],
)
def test_names_that_are_alike(asked: str, other: str, reason: LikenessReason) -> None:
    assert _reason(asked, other) is reason


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("Partij voor de Dieren", "Partij voor de Ouderen"),
        ("Partij voor de Dieren", "Vrede voor Dieren"),
        ("Lokaal Horst", "Gemeentebelangen Horst"),
        ("Lokaal Horst", "Lokaal Venlo"),
        ("Hart voor Urk", "Hart voor Wassenaar"),
        ("CDA", "CPA"),
        ("SP", "Samen Plezierig"),
        ("", "CDA"),
        ("?", "!"),
    ],
)
def test_names_that_share_only_what_many_share_are_not_alike(asked: str, other: str) -> None:
    assert _reason(asked, other) is None


def test_the_best_likeness_stands_first_and_equal_ones_by_name() -> None:
    found = likenesses("Lokaal Horst", ["lokaal horst", "Horst Lokaal", "Venlo", "LOKAAL HORST", "Lokaal Horst!"])

    assert [each.appellation for each in found] == ["LOKAAL HORST", "Lokaal Horst!", "lokaal horst", "Horst Lokaal"]
    assert [each.score for each in found] == [100, 100, 100, 92]


@pytest.mark.parametrize("language", list(Language))
def test_every_reason_has_a_sentence_that_names_the_other(language: Language) -> None:
    for reason in LikenessReason:
        sentence = explain(Likeness("Lokaal Horst", reason, 80), language)
        assert '"Lokaal Horst"' in sentence
        assert sentence.endswith(".")


_NAMES = st.text(max_size=45) | st.lists(
    st.sampled_from(["Lokaal", "Horst", "Beter", "NL", "Idr1", "(VP)", "van", "50PLUS", "é", "/", "🙂"]), max_size=6
).map(" ".join)


@given(_NAMES)
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert likenesses(name, [name]) == (Likeness(name, LikenessReason.SAME, 100),)


@given(_NAMES)
def test_the_same_is_what_has_the_key_that_the_register_is_searched_by(name: str) -> None:
    assert reading(name).key == (key(name) or name.strip())


@given(_NAMES, _NAMES)
def test_likeness_is_mutual(one: str, two: str) -> None:
    _reason(one, two)


@given(_NAMES, st.lists(_NAMES, max_size=8), st.lists(_NAMES, max_size=8))
def test_more_names_never_remove_a_likeness(asked: str, others: list[str], more: list[str]) -> None:
    assert set(likenesses(asked, others)) <= set(likenesses(asked, [*more, *others]))


@given(_NAMES, st.lists(_NAMES, max_size=8))
def test_scores_fall_and_lie_between_0_and_100(asked: str, others: list[str]) -> None:
    scores = [each.score for each in likenesses(asked, others)]

    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)


def _rows(path: str) -> list[dict[str, str]]:
    with (SHARED / path).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _on(lists: str) -> set[str]:
    """Appellations in a file of candidate lists."""
    names = etree.parse(SHARED / f"realdata/eml230/{lists}.eml.xml").iter("{*}RegisteredName")
    found = {str(name.text) for name in names if name.text}
    assert len(found) > 5
    return found


def _shown(names: Iterable[str]) -> set[frozenset[str]]:
    """Pairs of different names that are found alike."""
    pairs = combinations(sorted({name.strip() for name in names}), 2)
    return {frozenset(pair) for pair in pairs if likenesses(pair[0], [pair[1]])}


def test_of_the_registered_names_only_the_refused_the_renamed_and_one_set_of_initials_are_shown() -> None:
    assert _shown(row["designation"] for row in _rows("data/registered_designations_partial.csv")) == {
        frozenset({"IEDEREEN", "Idr1"}),
        frozenset({"NL PLAN", "Nederland met een PLAN"}),
        frozenset({"VVD", "Vrede voor Dieren"}),
    }


def test_parties_that_stood_side_by_side_are_hardly_ever_shown() -> None:
    provinces, councils = defaultdict(set), defaultdict(set)
    for row in _rows("realdata/ps2023/ps2023_candidates.csv"):
        provinces[row["province"]].add(row["designation"])
    for row in _rows("realdata/designations/gr2018_designations.csv"):
        councils[row["municipality"]].add(row["designation"])

    assert _shown(row["designation"] for row in _rows("data/result_tk2023.csv")) == set()
    assert _shown(row["designation"] for row in _rows("data/result_tk2025.csv")) == {
        frozenset({"VVD", "Vrede voor Dieren"})
    }
    assert _shown(_on("Kandidatenlijsten_TK2025_Haarlem")) == {frozenset({"VVD", "Vrede voor Dieren"})}
    assert _shown(_on("Kandidatenlijsten_GR2022_WestMaasenWaal")) == set()
    assert [pair for names in provinces.values() for pair in _shown(names)] == []
    assert sum(len(_shown(names)) for names in councils.values()) <= 2


def test_a_letter_lost_from_a_long_registered_name_is_nearly_always_noticed() -> None:
    names = {row["designation"] for row in _rows("data/registered_designations_partial.csv")}
    pairs = [(name, name[:at] + name[at + 1 :]) for name in names if len(name) > 10 for at in range(len(name))]
    missed = [short for name, short in pairs if not likenesses(short, [name])]

    assert len(pairs) > 500
    assert len(missed) <= len(pairs) * 0.02


def test_every_municipality_and_province_counts_little() -> None:
    names = [row["name"] for path in ("data/municipalities.csv", "data/provinces.csv") for row in _rows(path)]
    words = {key(text) for name in names for text in name.replace("-", " ").replace("'", "").split()}

    assert {text for text in words if word(text).is_own and len(text) > 1} == set()
