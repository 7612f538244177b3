"""What taking over changes, and what taking back gives back."""

from dataclasses import replace
from uuid import uuid4

import pytest
from tests.builders import NAMES, person
from tests.nomination.importing.sheets import batch, nomination, pasted, province, seen

from kieslijst.exchange.spreadsheet.reading import sheets_in
from kieslijst.exchange.spreadsheet.writing import own_csv
from kieslijst.nomination.exporting import standings_of
from kieslijst.nomination.importing.meaning import begun
from kieslijst.nomination.importing.model import Content, ListChange, Mode, Taken, UpdatedPerson
from kieslijst.nomination.importing.overview import overview_of
from kieslijst.nomination.importing.plan import Plan
from kieslijst.nomination.importing.taking_back import restored
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import Refused

HEADINGS = "voorletters\tvoorvoegsel\tachternaam\tgeboortedatum\twoonplaats"


def _row(one: Person, *, place: str = "Juinen", born: bool = True) -> str:
    day = one.birth_date.on_form if one.birth_date and born else ""
    name = one.name
    return f"{name.initials}\t{name.prefix}\t{name.last_name}\t{day}\t{place}"


def _sheet(*rows: str) -> Content:
    return pasted("\n".join((HEADINGS, *rows)))


def _three() -> tuple[Nomination, tuple[Person, ...]]:
    people = tuple(person(index) for index in range(3))
    on = CandidateList(uuid4(), 1, (), tuple(one.id for one in people))
    return nomination(on, persons=people), people


def _plan(content: Content, of: Nomination, mode: Mode) -> Plan:
    return seen(replace(content, list_id=of.lists[0].id), of).plans[mode]


def test_appending_adds_nobody_twice_and_changes_nobody() -> None:
    of, (first, *_) = _three()
    plan = _plan(_sheet(_row(first, place="Wadzijl"), _row(person(5))), of, Mode.APPEND)
    assert (len(plan.new), plan.updated, plan.skipped) == (1, [], [2])
    assert plan.lists[0].after.candidates == (*of.lists[0].candidates, plan.new[0].id)


def test_updating_fills_in_what_the_row_says_and_keeps_the_rest() -> None:
    of, (first, *_) = _three()
    plan = _plan(_sheet(_row(first, place="Wadzijl")), of, Mode.UPDATE)
    ((before, after),) = plan.updated
    assert (before, after.residence.place, after.bsn) == (first, "Wadzijl", first.bsn)
    assert plan.lists == []


def test_replacing_makes_the_list_these_rows_and_says_who_goes() -> None:
    of, (first, second, third) = _three()
    plan = _plan(_sheet(_row(third), _row(person(5)), _row(first)), of, Mode.REPLACE)
    assert plan.leaving == [second.id]
    assert plan.lists[0].after.candidates == (third.id, plan.new[0].id, first.id)


def test_rows_without_a_name_are_refused_and_all_others_taken() -> None:
    plan = seen(_sheet("\t\t\t1-1-1980\tJuinen", "\t\tWad\t\t", "K.\t\t\t\t")).plans[Mode.APPEND]
    assert ([one.name.in_text for one in plan.new], plan.refused) == (["Wad", "K."], [2])


def test_a_column_of_districts_spreads_the_rows_over_a_list_for_each() -> None:
    text = f"kieskring\t{HEADINGS}\n" + "\n".join(
        f"{where}\t{_row(person(index), born=False)}"
        for index, where in ((0, "Juinen"), (1, "Wad-Noord"), (0, "2 Wad-Noord"), (2, "1, 3"), (3, "Elders"))
    )
    content = replace(pasted(text), list_id=None)
    empty = CandidateList(uuid4(), 1)
    overview = seen(content, nomination(empty), on=province())
    plan = overview.plans[Mode.APPEND]
    names = {one.id: one.name.last_name for one in plan.new}
    shown = {each.after.districts: [names[one] for one in each.after.candidates] for each in plan.lists}
    assert shown[(1,)] == [NAMES[0].last_name, NAMES[2].last_name]
    assert shown[(2,)] == [NAMES[1].last_name, NAMES[0].last_name]
    assert shown[(3,)] == [NAMES[2].last_name]
    assert [row.line.number for row in overview.rows if row.is_faulty] == [6]
    assert plan.lists[0].before == empty


def test_several_lists_go_out_as_one_table_and_come_in_as_the_same_lists() -> None:
    """By the columns of list and district; who stands on two lists is one person, who stands on none is no one's."""
    people = tuple(replace(person(index), bsn="", birth_date=BirthDate(1980 + index, 5, 1)) for index in range(4))
    first, second, third, fourth = (one.id for one in people)
    lists = (
        CandidateList(uuid4(), 1, (1, 3), (first, second)),
        CandidateList(uuid4(), 2, (2,), (third, first, fourth)),
    )
    there = nomination(*lists, persons=people)
    (table,) = sheets_in(own_csv(standings_of(there, province())))
    content = begun([table], list_id=None, on_list=True)
    plan = seen(content, nomination(CandidateList(uuid4(), 1)), on=province()).plans[Mode.REPLACE]
    by_id = {one.id: one for one in plan.new}
    came = {each.after.districts: [by_id[one].name for one in each.after.candidates] for each in plan.lists}
    names = {one.id: one.name for one in people}
    assert came == {each.districts: [names[one] for one in each.candidates] for each in lists}
    assert len(plan.new) == len(people)


def test_without_a_list_one_is_made_for_all_districts() -> None:
    plan = seen(_sheet(_row(person())), nomination(), on=province()).plans[Mode.APPEND]
    assert [(each.before, each.after.districts) for each in plan.lists] == [(None, (1, 2, 3))]


def test_a_resend_gives_the_same_people() -> None:
    one = batch(_sheet(_row(person())))
    plans = [overview_of(one, nomination(), province()).plans[Mode.APPEND] for _ in range(2)]
    assert plans[0].new == plans[1].new


def _done(of: Nomination, plan: Plan) -> tuple[Nomination, Taken]:
    """The nomination after an import, and what was kept of it."""
    people = {one.id: one for one in (*of.persons, *plan.new)}
    people |= {after.id: replace(after, revision=before.revision + 1) for before, after in plan.updated}
    lists = {each.id: each for each in of.lists} | {each.after.id: each.after for each in plan.lists}
    updated = tuple(UpdatedPerson(before, before.revision + 1) for before, _ in plan.updated)
    taken = Taken(tuple(one.id for one in plan.new), updated, tuple(plan.lists), 0, (), (), plan.mode)
    return replace(of, persons=tuple(people.values()), lists=tuple(lists.values())), taken


@pytest.mark.parametrize("mode", Mode)
def test_taking_back_gives_everything_as_it_was(mode: Mode) -> None:
    of, (first, second, _) = _three()
    content = _sheet(_row(second, place="Wadzijl"), _row(person(5)), _row(first, place="Zijlwad"))
    after, taken = _done(of, _plan(content, of, mode))
    back = restored(taken, after)
    assert back.removed == taken.added
    assert [replace(one, revision=1) for one in back.persons] == [each.before for each in taken.updated]
    assert [each.candidates for each in back.lists] == [of.lists[0].candidates] * len(back.lists)


def test_what_others_did_since_stays_or_is_named() -> None:
    of, (first, *_) = _three()
    after, taken = _done(of, _plan(_sheet(_row(person(5))), of, Mode.APPEND))
    moved = replace(after.lists[0], candidates=tuple(reversed(after.lists[0].candidates)))
    back = restored(taken, replace(after, lists=(moved,)))
    assert back.lists[0].candidates == tuple(reversed(of.lists[0].candidates))
    new = after.person(taken.added[0])
    changed = replace(after, persons=(*of.persons, replace(new, revision=2)))
    with pytest.raises(Refused, match="is gewijzigd"):
        restored(taken, changed)
    elsewhere = CandidateList(uuid4(), 2, (), (new.id,))
    with pytest.raises(Refused):
        restored(taken, replace(after, lists=(*after.lists, elsewhere)))
    assert first.id in back.lists[0].candidates


def test_a_replaced_list_that_was_changed_since_is_named() -> None:
    of, (_, _, third) = _three()
    after, taken = _done(of, _plan(_sheet(_row(third)), of, Mode.REPLACE))
    added = replace(after.lists[0], candidates=(*after.lists[0].candidates, of.persons[0].id))
    with pytest.raises(Refused, match="lijst 1"):
        restored(taken, replace(after, lists=(added,)))
    assert isinstance(taken.lists[0], ListChange)
