"""A proposed decision in words, in every language."""

import string
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.law.builders import T, facts, group, list_of, names, person, with_group, with_person
from tests.law.proposed import END_OF_TERM, all_repaired, decided, lines_of
from tests.law.proposed_facts import CHILD, UNNAMED, unnamed_in_two_districts, without_consent

from kieslijst.law.facts import Facts, ListFacts, SupportFacts
from kieslijst.law.proposal.decision import Doubt, EffectKind
from kieslijst.law.wording import Language
from kieslijst.law.wording.languages import CATALOGUES
from kieslijst.law.wording.proposals import correction_text, effect_text, omission_text, question_text, reason


def _some() -> Iterator[Facts]:
    """Together they have every effect, doubt and part of a decision."""
    yield facts(T.TK, without_consent(list_of(*names(53), districts=(1, 2)), 4, 9), list_of(id="b", districts=(2, 3)))
    yield facts(T.GR, without_consent(list_of(), 1, 2, 3))
    yield unnamed_in_two_districts(1)
    yield with_group(T.GR, authorisations=())
    yield with_group(T.GR, appellation="lijst dorpsbelang")
    yield facts(T.EK, ListFacts("a", (1,), ()), group=group(**UNNAMED))
    yield facts(T.GR, election_=replace(facts(T.GR).election, registered=None))
    for district in (2, 9):
        short = (SupportFacts("a", district, 3),)
        yield facts(T.TK, list_of(districts=(1, 2)), group=group(seats_before=0), support=short)


def _sentences(language: str) -> Iterator[str]:
    for some in _some():
        late = END_OF_TERM + timedelta(minutes=1)
        decision = decided(some, repairs=all_repaired(some, at=late), until=END_OF_TERM, notified=())
        yield from (reason(one, language) for one in decision.sanctions)
        yield from (correction_text(one, language) for one in decision.corrections)
        yield from (effect_text(one, language) for one in decision.effects)
        yield from (question_text(one, language) for one in decision.questions)
        yield from (omission_text(line, language) for line in lines_of(some))


@pytest.mark.parametrize("language", list(Language))
def test_every_part_of_a_decision_can_be_said(language: Language) -> None:
    for sentence in _sentences(language):
        assert sentence.endswith((".", "?"))
        assert not set(sentence) & set("{}|*")
        assert "  " not in sentence


def test_the_examples_above_have_every_effect_and_doubt() -> None:
    decisions = [decided(some) for some in _some()]

    assert {effect.kind for one in decisions for effect in one.effects} == set(EffectKind)
    assert {question.doubt for one in decisions for question in one.questions} == set(Doubt)


@pytest.mark.parametrize("language", list(Language))
def test_the_languages_have_the_same_sentences_with_the_same_places(language: Language) -> None:
    def places(of: str) -> dict[str, set[str | None]]:
        given = CATALOGUES[of].explanations
        own = {name: text for name, text in given.items() if name.startswith("proposal.")}
        return {name: {place for _, place, _, _ in string.Formatter().parse(text)} for name, text in own.items()}

    assert places(language) == places("nl")


def test_a_strike_says_who_where_by_which_article_why_and_what_weakens_it() -> None:
    some = with_person(T.GR, id_copy=False)
    late = all_repaired(some, at=END_OF_TERM + timedelta(minutes=1))
    (struck,) = decided(some, repairs=late, until=END_OF_TERM, notified=()).struck

    assert reason(struck) == (
        "Kandidaat 2, C.B. Dijk, wordt geschrapt van lijst 1 (Kieswet I 6(1)b). "
        "De kopie van het identiteitsbewijs van kandidaat 2 (C.B. Dijk) ontbreekt. "
        "Het herstel kwam op 5 februari 2026 om 17.01 uur, na het einde van de termijn, en telt niet mee. "
        "Dit verzuim is niet gemeld. Bij de rechter kan het daarom nog worden hersteld (Kieswet I 8)."
    )


def test_for_the_senate_the_court_is_in_s_6() -> None:
    (struck,) = decided(with_person(T.EK, id_copy=False), notified=()).struck

    assert reason(struck, "en").endswith("(Kieswet S 6).")


def test_districts_are_named_where_it_does_not_hold_everywhere() -> None:
    some = facts(
        T.TK,
        list_of(districts=(1, 2)),
        group=group(seats_before=0),
        support=(SupportFacts("a", 1, 30), SupportFacts("a", 2, 3)),
    )
    (invalid,) = decided(some).invalid

    assert reason(invalid).startswith("Lijst 1 is ongeldig in Kring 2 (Kieswet I 5 c). ")
    assert omission_text(lines_of(some)[0]).startswith("Verzuim (Kieswet I 2(1)a) in Kring 2. ")


def test_an_effect_is_one_sentence_with_its_article() -> None:
    decision = decided(with_group(T.GR, authorisations=()))

    assert effect_text(decision.effects[0]) == (
        "Lijst 1 gaat verder als blanco lijst: Blanco (Kuipers, B.B.) (Kieswet I 6(2))."
    )


def test_somebody_too_young_is_not_told_about_the_court() -> None:
    (struck,) = decided(facts(T.GR, list_of(person(1), person(2, birth_date=CHILD))), notified=()).struck

    assert "rechter" not in reason(struck)
