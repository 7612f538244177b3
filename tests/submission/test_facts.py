"""Facts about people are made once, and are those of each candidate all the same."""

from dataclasses import replace

from tests.builders import election
from tests.committee import candidate, snapshot, submitted_list

from kieslijst.submission.facts import facts_of, group_facts_of


def test_somebody_on_two_lists_has_one_set_of_facts_unless_the_lists_differ() -> None:
    anne, another = candidate(1), candidate(2)
    moved = replace(another, person_id=anne.person_id)
    lists = tuple(
        replace(submitted_list(number), candidates=(who,))
        for number, who in enumerate((anne, replace(anne, place=7), moved), start=1)
    )
    first, again, differs = facts_of(snapshot(election(), lists=lists)).lists
    assert first.candidates[0].person is again.candidates[0].person
    assert (first.candidates[0].position, again.candidates[0].position) == (1, 7)
    assert differs.candidates[0].person.name == another.name


def test_facts_of_the_group_say_the_same_without_the_lists() -> None:
    said = snapshot(election(), seats_before=3)
    assert group_facts_of(said) == replace(facts_of(said), lists=())
