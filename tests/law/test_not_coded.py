"""What has no rule has a reason, and nothing has both."""

import csv

from tests.law.builders import T, with_person, with_submitter
from tests.law.examples import findings
from tests.shared_knowledge import knowledge

from kieslijst.law.article import Act
from kieslijst.law.facts import EuropeanFacts
from kieslijst.law.not_coded import ARTICLES, ROWS
from kieslijst.law.rules import ALL_RULES

_CHAPTER_G = [f"G {number}" for number in (1, "1a", 2, "2a", 3, 4, 5, 6)]
_REGISTERS = ["Q 6", "Y 10", "Y 11", "Y 11a", "Ya 15", "Ya 25", "Ya 26", "Ya 43", "Ya 45", "Ya 46", "Pa 7", "Pa 8"]
"""What other chapters say of registration."""
_CHAPTER_H = [f"H {number}" for number in (*range(1, 11), "10a", 11, 12, 13, "13a", 14, 15, 16)]
_CHAPTER_I = [f"I {number}" for number in range(1, 21)]
_CHAPTER_R = [f"R {number}" for number in (*range(1, 10), "9a", 10, 11)]
_CHAPTER_S = [f"S {number}" for number in (1, "1a", *range(2, 17))]
_OF_CHAPTER_Y = ["Y 2", "Y 4", "Y 8", "Y 10", "Y 11", "Y 11a", "Y 12", "Y 13", "Y 15", "Y 17", "Y 17a", "Y 34"]
_OF_CHAPTER_Y += ["Y 35", "Y 35a", "Y 35b", "Y 35c", "Y 36", "Y 38"]
"""Articles of chapter Y that touch nomination."""
_PARTS = {"E.1", "E.2", "E.3", "E.4", "E.5"}


def _on_rules() -> set[str]:
    cited = [article for rule in ALL_RULES for article in rule.all_articles]
    grounds = [rule.ground.article(kind) for rule in ALL_RULES if rule.ground for kind in (T.GR, T.EK)]
    return {article.number for article in (*cited, *filter(None, grounds)) if article.act is Act.KIESWET}


def test_every_article_on_registration_is_on_a_rule_or_left_out_with_a_reason() -> None:
    assert [number for number in (*_CHAPTER_G, *_REGISTERS) if number not in _on_rules() | ARTICLES.keys()] == []


def test_every_article_of_chapters_h_i_r_s_and_y_is_on_a_rule_or_left_out_with_a_reason() -> None:
    wanted = (*_CHAPTER_H, *_CHAPTER_I, *_CHAPTER_R, *_CHAPTER_S, *_OF_CHAPTER_Y)

    assert [number for number in wanted if number not in _on_rules() | ARTICLES.keys()] == []


def test_no_article_is_both_on_a_rule_and_left_out() -> None:
    cited = {article.number for rule in ALL_RULES for article in rule.all_articles if article.act is Act.KIESWET}

    assert cited & ARTICLES.keys() == set()


def test_every_row_on_registration_groups_lists_submitters_and_candidates_is_on_a_rule_or_left_out_with_a_reason() -> (
    None
):
    with knowledge("data", "rules.csv").open(encoding="utf-8") as file:
        rows = {row["id"] for row in csv.DictReader(file) if row["part"] in _PARTS}
    covered = {row for rule in ALL_RULES for row in rule.rows}

    assert rows - covered == ROWS.keys()
    assert [row for row, reason in ROWS.items() if not reason.endswith(".")] == []


def test_anyone_may_hand_in_a_list_for_the_senate_sub_ek_anyone() -> None:
    assert findings(with_submitter(T.EK, entitled_to_vote=False, identified=False)) == ()


def test_no_declaration_of_settlement_is_asked_for_tk_ek_and_ep_cand_no_settle() -> None:
    for kind in (T.TK, T.EK, T.EP):
        assert findings(with_person(kind, lives_in_area=False, settlement_declared=False)) == ()


def test_a_german_on_a_list_for_the_house_stays_cand_nationality() -> None:
    assert findings(with_person(T.TK, european=EuropeanFacts(nationalities=frozenset({"DE"})))) == ()
