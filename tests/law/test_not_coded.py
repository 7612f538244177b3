"""What has no rule has a reason, and nothing has both."""

import csv
from datetime import date

from tests.law.builders import T, election, facts, group, list_of, with_group, with_person
from tests.law.examples import findings
from tests.shared_knowledge import knowledge

from kieslijst.law.article import Act
from kieslijst.law.chapter_h.support import list_has_enough_declarations_of_support
from kieslijst.law.days import days_later
from kieslijst.law.declaration_facts import DeclarationFacts
from kieslijst.law.facts import EuropeanFacts, Facts, SupportFacts
from kieslijst.law.not_coded import ARTICLES, ROWS
from kieslijst.law.rule import SubjectKind
from kieslijst.law.rules import ALL_RULES, NOMINATION_RULES
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.law.support_count import count_support

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
_PARTS = {"E.1", "E.2", "E.3", "E.4", "E.5", "E.6", "E.7"}


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


def test_every_row_of_registration_and_nomination_is_on_a_rule_or_left_out_with_a_reason() -> None:
    with knowledge("data", "rules.csv").open(encoding="utf-8") as file:
        rows = {row["id"] for row in csv.DictReader(file) if row["part"] in _PARTS}
    covered = {row for rule in ALL_RULES for row in rule.rows}

    assert rows - covered == ROWS.keys()
    assert [row for row, reason in ROWS.items() if not reason.endswith(".")] == []


def test_no_declaration_of_settlement_is_asked_for_tk_ek_and_ep_cand_no_settle() -> None:
    for kind in (T.TK, T.EK, T.EP):
        assert findings(with_person(kind, lives_in_area=False, settlement_declared=False)) == ()


def test_a_german_on_a_list_for_the_house_stays_cand_nationality() -> None:
    assert findings(with_person(T.TK, european=EuropeanFacts(nationalities=frozenset({"DE"})))) == ()


def test_nothing_in_the_law_strikes_a_candidate_for_the_house_for_nationality_cand_nationality() -> None:
    about_nationality = (Ground.NO_Y35, Ground.EXCLUDED_AT_HOME)

    assert [ground.article(T.TK) for ground in about_nationality] == [None, None]


def test_no_omission_of_settlement_can_arise_for_tk_ek_and_ep_cand_no_settle() -> None:
    binding = [rule for rule in NOMINATION_RULES if rule.omission is Omission.SETTLEMENT]

    assert not any(rule.types.cover(kind, several=True) for rule in binding for kind in (T.TK, T.EK, T.EP))


def _without_h3_paper() -> Facts:
    return with_group(T.GR, authorisations=())


def test_without_h_3_paper_the_list_stays_without_its_name_grp_struck_blank() -> None:
    grounds = {finding.ground for finding in findings(_without_h3_paper())}

    assert Ground.NO_AUTHORISATION in grounds
    assert Ground.NO_AUTHORISATION.consequence is Consequence.NAME


def test_without_h_3_paper_no_list_is_invalid_grp_struck_blank() -> None:
    grounds = [finding.ground for finding in findings(_without_h3_paper()) if finding.ground]

    assert [ground for ground in grounds if ground.consequence is Consequence.INV] == []


def _senate_list(signed_on: date) -> Facts:
    declaration = DeclarationFacts("1", "member", signed_on=signed_on, matches_list=True, sits_in=1)
    given = SupportFacts("a", 1, declarations=(declaration,))
    return facts(T.EK, list_of(id="a", districts=(1,)), group=group(seats_before=0), support=(given,))


def test_a_declaration_for_the_senate_signed_forty_days_before_counts_sup_ek_nowindow() -> None:
    early = _senate_list(days_later(election(T.EK).nomination_day, -40))

    assert [count.counted for count in count_support(early, on=early.election.nomination_day)] == [1]


def test_no_rule_rejects_a_declaration_for_the_senate_signed_forty_days_before_sup_ek_nowindow() -> None:
    early = _senate_list(days_later(election(T.EK).nomination_day, -40))
    found = [finding for finding in findings(early) if finding.subject.kind is SubjectKind.DECLARATION]

    assert found == []
    assert findings(early, list_has_enough_declarations_of_support) == ()
