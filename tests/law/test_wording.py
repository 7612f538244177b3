"""Every rule has words in every language, and all places in them are filled by what the rule gives."""

import ast
import inspect
import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from tests.law.builders import T, facts, with_group, with_name, with_person
from tests.law.examples import findings
from tests.law.test_rules import EXAMPLES

from kieslijst.law.exemption import Exemption, LargestList, Why, is_exempt, largest_list
from kieslijst.law.facts import NOT_GIVEN
from kieslijst.law.numbering import Draw, Numbered, Round
from kieslijst.law.rule import AnyRule
from kieslijst.law.rules import ALL_RULES
from kieslijst.law.sanctions import Consequence
from kieslijst.law.verdict import Value
from kieslijst.law.wording import Language, advice, consequence_text, explain, for_csb, title
from kieslijst.law.wording.entry import Words
from kieslijst.law.wording.fill import filled
from kieslijst.law.wording.languages import CATALOGUES
from kieslijst.shared.birth_date import BirthDate

_WHO = {"who", "Who"}


class Given:
    """What a rule fills in, read from its source: the numbers when not met, and those of each question."""

    def __init__(self, rule: AnyRule) -> None:
        self.not_met: list[set[str]] = []
        self.asks: dict[str, set[str]] = {}
        source = Path(inspect.getfile(rule.decide)).read_text(encoding="utf-8")
        functions = {node.name: node for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)}
        todo, seen = [rule.code], set()
        while todo:
            name = todo.pop()
            if name in functions and name not in seen:
                seen.add(name)
                todo += list(self._read(functions[name]))

    def _read(self, function: ast.FunctionDef) -> Iterator[str]:
        for call in ast.walk(function):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
                continue
            names = {keyword.arg or "" for keyword in call.keywords}
            if call.func.id == "not_met":
                self.not_met.append(names)
            elif call.func.id == "needs_judgement":
                texts = [node.value for node in ast.walk(call.args[0]) if isinstance(node, ast.Constant)]
                self.asks |= {str(text): names for text in texts}
            yield call.func.id


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", list(Language))
def test_every_rule_has_words_and_no_words_are_without_a_rule(language: Language) -> None:
    assert set(CATALOGUES[language].entries) == {rule.code for rule in ALL_RULES}


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_all_places_in_the_words_of_a_rule_are_filled(rule: AnyRule, language: Language) -> None:
    words, given = CATALOGUES[language].entries[rule.code], Given(rule)

    assert words.title
    assert words.advice
    assert words.csb
    for names in given.not_met:
        assert _places(words.advice) | _places(words.csb) <= names | _WHO
    assert set(words.asks) == set(given.asks)
    for reason, (to_party, to_csb) in words.asks.items():
        assert _places(to_party) | _places(to_csb) <= given.asks[reason] | _WHO


@pytest.mark.parametrize("language", list(Language))
def test_the_languages_fill_in_the_same_things(language: Language) -> None:
    def filled_in(words: Words) -> list[set[str]]:
        texts = [words.advice, words.csb, *(text for pair in words.asks.values() for text in pair)]
        return [_places(text) - _WHO for text in texts]

    dutch = CATALOGUES["nl"].entries
    other = CATALOGUES[language].entries
    assert {code: filled_in(words) for code, words in other.items()} == {
        code: filled_in(words) for code, words in dutch.items()
    }


@pytest.mark.parametrize("language", list(Language))
def test_every_finding_of_the_examples_can_be_said_in_both_voices(language: Language) -> None:
    for example in EXAMPLES:
        for finding in example.findings:
            for sentence in (advice(finding, language), for_csb(finding, language)):
                assert sentence.endswith((".", "?"))
                assert not set(sentence) & set("{}|*")
                assert "  " not in sentence


@pytest.mark.parametrize("language", list(Language))
def test_no_sentence_uses_words_that_the_style_guide_bars(language: Language) -> None:
    barred = ("helaas", "fout opgetreden", "a.u.b.", "!", " je ", "unfortunately", "spitich")
    for words in CATALOGUES[language].entries.values():
        for text in (words.title, words.advice, words.csb, *(text for pair in words.asks.values() for text in pair)):
            assert [word for word in barred if word in text] == []


def test_a_candidate_is_named_by_place_and_name() -> None:
    (finding,) = findings(with_person(birth_date=NOT_GIVEN))

    assert advice(finding) == "Vul de geboortedatum in van kandidaat 2, C.B. Dijk."
    assert for_csb(finding) == "Bij kandidaat 2 (C.B. Dijk) ontbreekt de geboortedatum."
    assert advice(finding, "en") == "Enter the date of birth of candidate 2, C.B. Dijk."
    assert title("candidate_has_a_birth_date", "fy") == "Bertedatum ûntbrekt"


def test_a_name_in_the_middle_of_a_sentence_is_set_off_by_two_commas() -> None:
    (finding,) = findings(with_person(birth_date=BirthDate(2013, 1, 1)))

    assert advice(finding).startswith("Kandidaat 2, C.B. Dijk, is te jong om in deze periode lid te worden.")


def test_a_sentence_that_ends_in_an_initial_has_one_full_stop() -> None:
    (finding,) = findings(with_name(initials="Th."))

    assert advice(finding).startswith("Schrijf T. en niet Th. bij kandidaat 2, Th. Dijk.")
    assert ".." not in advice(findings(with_name(last_name="Dijk jr.", initials="Th."))[0])


def test_words_follow_the_number() -> None:
    assert filled("{n} {n:naam|namen}", {"n": 1}, CATALOGUES["nl"]) == "1 naam"
    assert filled("{n} {n:naam|namen}", {"n": 3}, CATALOGUES["nl"]) == "3 namen"
    assert filled("lijst{district:? in kieskring *}", {"district": ""}, CATALOGUES["nl"]) == "lijst"
    assert (
        filled("lijst{district:? in kieskring *}", {"district": "Assen"}, CATALOGUES["nl"])
        == "lijst in kieskring Assen"
    )


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("nl", "2 februari 2026", "2 februari 2026 om 17.01 uur"),
        ("en", "2 February 2026", "2 February 2026 at 17.01"),
        ("fy", "2 febrewaris 2026", "2 febrewaris 2026 om 17.01 oere"),
    ],
)
def test_dates_are_written_out(language: str, day: str, moment: str) -> None:
    values: dict[str, Value] = {"day": date(2026, 2, 2), "at": datetime(2026, 2, 2, 17, 1)}  # noqa: DTZ001 - local at the desk

    assert filled("{day}", values, CATALOGUES[language]) == day
    assert filled("{at}", values, CATALOGUES[language]) == moment


@pytest.mark.parametrize("language", list(Language))
def test_every_answer_on_exemption_size_and_number_is_explained(language: Language) -> None:
    base, size = is_exempt(facts()), largest_list(facts())
    answers: list[Exemption | LargestList | Numbered | Draw] = [
        *(replace(base, why=why) for why in Why if why not in (Why.LARGE, Why.NOT_LARGE, Why.NEW_NAME)),
        *(replace(size, why=why) for why in (Why.UNNAMED, Why.SEATS_NOT_GIVEN, Why.LARGE, Why.NOT_LARGE, Why.NEW_NAME)),
        *(Numbered("a", 3, round_, 20, by_lot) for round_ in Round for by_lot in (True, False)),
        *(Numbered("a", 3, Round.VOTES, 20, by_lot, ("a", "b"), ("c", "d")) for by_lot in (True, False)),
        *(Draw(("a", "b"), 3, round_, 20) for round_ in Round),
    ]

    assert all(explain(answer, language) for answer in answers)


@pytest.mark.parametrize("language", list(Language))
def test_every_consequence_but_none_has_a_sentence(language: Language) -> None:
    assert [kind for kind in Consequence if not consequence_text(kind, language)] == [Consequence.NONE]


def test_a_senate_group_without_seats_is_not_told_to_pay_a_deposit() -> None:
    (senate,) = findings(with_group(T.EK, seats_before=0))
    (council,) = findings(with_group(T.GR, seats_before=0))

    assert "waarborgsom" not in advice(senate)
    assert "waarborgsom" in advice(council)
