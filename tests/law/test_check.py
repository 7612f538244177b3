"""The engine: what is in force, which types, which order; and what holds for all rules on any facts."""

import ast
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.law.any_facts import any_facts
from tests.law.builders import T, election, facts, group, list_of, names, person, with_group, with_name, with_person
from tests.law.examples import Says, findings
from tests.law.orders import reordered
from tests.law.test_rules import EXAMPLES

import kieslijst.law
from kieslijst.law.article import Article
from kieslijst.law.case import Case
from kieslijst.law.chapter_h.deposit import proof_of_the_deposit_goes_with_the_list
from kieslijst.law.check import check
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import NOT_GIVEN, AppellationKind, DepositFacts, Facts, GroupFacts, ListFacts
from kieslijst.law.rule import NOT_SENATE, Severity, rule
from kieslijst.law.rules import NOMINATION_RULES
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import Verdict, not_met

ON = date(2026, 2, 2)
_X = TypeVar("_X")


@rule(GROUP, "H 3", severity=Severity.INFO, rows=(), since=date(2026, 1, 1), until=date(2026, 12, 31))
def never_true(_: GroupFacts, __: Case) -> Verdict:
    """A rule of one year."""
    return not_met(number=7)


@rule(GROUP, "H 3", severity=Severity.INFO, rows=(), for_types=NOT_SENATE)
def never_true_outside_the_senate(_: GroupFacts, __: Case) -> Verdict:
    """A rule that does not bind the Senate."""
    return not_met()


@pytest.mark.parametrize(
    ("on", "count"), [(date(2025, 12, 31), 0), (date(2026, 1, 1), 1), (date(2026, 12, 31), 1), (date(2027, 1, 1), 0)]
)
def test_a_rule_binds_from_its_first_day_to_its_last(on: date, count: int) -> None:
    assert len(check([never_true], facts(), on=on)) == count


def test_a_rule_binds_only_its_election_types() -> None:
    assert len(check([never_true_outside_the_senate], facts(T.GR), on=ON)) == 1
    assert check([never_true_outside_the_senate], facts(T.EK), on=ON) == ()


def test_a_finding_carries_code_article_consequence_severity_subject_and_numbers() -> None:
    (finding,) = findings(facts(T.GR, list_of(*names(51))))

    assert finding.rule == "list_has_no_more_names_than_the_ordinary_maximum"
    assert finding.article == "Kieswet H 6(2)"
    assert finding.consequence is Consequence.STRIKE
    assert finding.ground is Ground.EXCESS
    assert finding.severity is Severity.WARNING
    assert (finding.subject.kind, finding.subject.number) == ("list", 1)
    assert dict(finding.numbers) == {"names": 51, "maximum": 50, "surplus": 1}


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        (T.EK, "Kieswet R 4(2)"),
        (T.ER, "Kieswet H 6(2), Ya 13"),
        (T.KC, "Kieswet H 6(2), Ya 22"),
        (T.KCNI, "Kieswet H 6(2), Pa 1"),
    ],
)
def test_the_article_is_the_one_that_holds_for_this_election(kind: T, article: str) -> None:
    found = findings(facts(kind, list_of(*names(51), districts=tuple(range(1, 17)))))

    assert [finding.article for finding in found if finding.ground is Ground.EXCESS] == [article]


@pytest.mark.parametrize(
    ("kind", "article"),
    [
        (T.TK, "Kieswet H 12(3)"),
        (T.EP, "Kieswet H 12(3), Y 2"),
        (T.PS, "Kieswet H 13(3)"),
        (T.WS, "Kieswet H 13a(3)"),
        (T.GR, "Kieswet H 14(3)"),
        (T.ER, "Kieswet Ya 17"),
        (T.KC, "Kieswet Ya 28"),
        (T.KCNI, "Kieswet Pa 14"),
    ],
)
def test_each_type_has_its_own_article_on_the_deposit(kind: T, article: str) -> None:
    unpaid = facts(kind, group=group(seats_before=0), deposit=DepositFacts(proof_given=False))

    (finding,) = findings(unpaid, proof_of_the_deposit_goes_with_the_list)

    assert finding.article == article


def test_an_omission_says_what_follows_when_it_is_not_repaired() -> None:
    (finding,) = findings(with_name(last_name=""))

    assert finding.consequence is Consequence.REC
    assert finding.omission is Omission.NAMING
    assert finding.omission.article(T.EK) == Article.read("S 1(3)b")
    assert finding.ground is Ground.NAMING
    assert finding.ground.article(T.GR) == Article.read("I 6(1)a")


def test_the_senate_knows_no_deposit_omission() -> None:
    assert Omission.DEPOSIT.article(T.EK) is None


def test_findings_come_by_subject_and_then_in_the_order_of_the_articles() -> None:
    base = with_person(birth_date=NOT_GIVEN, bsn=NOT_GIVEN, id_copy=False)
    found = findings(replace(base, group=group(kind=None), substitutes=()))

    assert [finding.rule for finding in found] == [
        "kind_of_appellation_is_chosen",
        "a_substitute_may_repair_omissions",
        "citizen_service_number_is_given_or_there_is_none",
        "candidate_not_sitting_adds_a_copy_of_an_identity_document",
        "candidate_has_a_birth_date",
    ]


def test_a_person_on_twenty_lists_gets_one_finding() -> None:
    wrong = person(2, birth_date=NOT_GIVEN)
    lists = [list_of(person(1), wrong, person(3), id=f"l{n:02}", districts=(n,)) for n in range(1, 21)]

    (finding,) = findings(facts(T.TK, *lists))

    assert (finding.subject.id, finding.subject.number, finding.subject.list_id) == ("p2", 2, "l01")
    assert finding.subject.places == tuple((f"l{n:02}", 2) for n in range(1, 21))


@pytest.mark.parametrize("article", ["H 6(2)", "I 6(1)d", "H 10a(4)", "Ya 16", "Kb H 2(1)", "BR15 e", "S 3 d", "Y 35c"])
def test_a_citation_reads_back_as_it_was_written(article: str) -> None:
    assert Article.read(article).short == article.removeprefix("Kb ").removeprefix("BR15 ")


@pytest.mark.parametrize("wrong", ["6", "H6", "", "H 6(2", "h 6"])
def test_what_is_no_citation_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the message is the text itself
        Article.read(wrong)
    assert str(refused.value) == wrong


_NOT_MET = [example for example in EXAMPLES if example.says is not Says.MET and isinstance(example.matter, Case)]


@pytest.mark.parametrize("example", _NOT_MET, ids=str)
def test_removing_the_cause_removes_the_finding(example: object) -> None:
    """The sound nomination of the same type differs from a bad example by its cause only."""
    bad = next(one for one in _NOT_MET if one is example)

    assert findings(facts(bad.matter.election_type), bad.rule) == ()


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_facts(), st.booleans())
def test_no_rule_raises_on_any_facts(some: Facts, others_known: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    elsewhere = Elsewhere.of([some, facts()]) if others_known else None

    for on in (some.election.nomination_day, date.min, date.max):
        check(NOMINATION_RULES, some, on=on, elsewhere=elsewhere)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(any_facts(), any_facts(), st.data())
def test_findings_do_not_depend_on_the_order_of_input_other_than_list_order(
    some: Facts, other: Facts, data: st.DataObject
) -> None:
    held, group_ = some.election, some.group
    mixed = replace(
        some,
        lists=tuple(_mixed_list(list_, data) for list_ in reordered(some.lists, data)),
        election=replace(held, districts=_mixed(held.districts, data)),
        group=replace(
            group_, parts=_mixed(group_.parts, data) or (), authorisations=_mixed(group_.authorisations, data)
        ),
        support=_mixed(
            some.support
            and tuple(replace(given, declarations=_mixed(given.declarations, data)) for given in some.support),
            data,
        ),
        repairs=_mixed(some.repairs, data),
        deposit=some.deposit and replace(some.deposit, payments=_mixed(some.deposit.payments, data)),
    )
    rules = reordered(NOMINATION_RULES, data)
    others = [some, replace(other, group=replace(other.group, id="h")), facts()]
    elsewhere = Elsewhere.of(reordered(others, data))

    assert check(rules, mixed, on=ON, elsewhere=elsewhere) == check(
        NOMINATION_RULES, some, on=ON, elsewhere=Elsewhere.of(others)
    )


def _mixed_list(list_: ListFacts, data: st.DataObject) -> ListFacts:
    """With its districts and the papers apart in another order, and what a person declared elsewhere too."""
    hand_in = list_.hand_in
    if hand_in is not None:
        hand_in = replace(hand_in, separate_papers=_mixed(hand_in.separate_papers, data) or ())
    candidates = tuple(
        replace(
            one,
            person=replace(one.person, settles_elsewhere=_mixed(one.person.settles_elsewhere, data) or ()),
        )
        for one in list_.candidates
    )
    return replace(list_, districts=_mixed(list_.districts, data), hand_in=hand_in, candidates=candidates)


def _mixed(things: tuple[_X, ...] | None, data: st.DataObject) -> tuple[_X, ...] | None:
    return None if things is None else tuple(reordered(things, data))


@pytest.mark.parametrize("kind", list(T))
def test_what_a_source_cannot_know_is_never_held_against_a_list(kind: T) -> None:
    """An EML 230b has names and places only: nothing can be surely wrong but what it shows."""
    bare = Facts(
        election(kind, registered=None, seats=None, end_of_term=None, districts=None),
        GroupFacts("g", AppellationKind.REGISTERED, "Lijst Dorpsbelang"),
        (list_of(*(person(number, **_BARE) for number in range(1, 4)), districts=(1,)),),
    )

    assert {finding.severity for finding in findings(bare)} <= {Severity.INFO, Severity.JUDGEMENT}


_BARE: dict[str, Any] = {
    "birth_date": None, "bsn": None, "bsn_digest": None, "address_complete": None, "authorised_person": None,
    "sitting_member": None, "id_copy": None, "lives_in_area": None, "settlement_declared": None,
}  # fmt: skip


def test_the_law_imports_nothing_that_reads_or_writes() -> None:
    words = "calendar collections dataclasses datetime decimal enum functools itertools re string typing unicodedata"
    measures_of_texts = {"rapidfuzz"}  # computes on the two texts it is given; `likeness` alone uses it

    assert _imported_by_law() - {"kieslijst", *words.split()} == measures_of_texts


def test_the_law_knows_only_itself_and_what_all_share() -> None:
    ours = [name.split(".") for name in _modules() if name.split(".")[0] == "kieslijst"]

    assert {tuple(name[1:2]) for name in ours} == {("law",), ("shared",)}


def test_the_law_opens_nothing_and_asks_no_clock() -> None:
    barred = {"open", "exec", "eval", "print", "input", "today", "now", "__import__"}
    called = {
        node.func.id if isinstance(node.func, ast.Name) else node.func.attr
        for tree in _sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
    }

    assert called & barred == set()


def _sources() -> Iterable[ast.Module]:
    folder = Path(kieslijst.law.__file__).parent
    return [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(folder.rglob("*.py"))]


def _imported_by_law() -> set[str]:
    return {name.split(".")[0] for name in _modules()}


def _modules() -> set[str]:
    names = set()
    for tree in _sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add(node.module or "")
    return names


def test_an_appellation_without_blanks_in_its_kind_is_still_found() -> None:
    assert findings(with_group(kind=AppellationKind.REGISTERED, appellation="")) != ()
