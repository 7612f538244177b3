"""Both examples of each row of E.6 (support) and E.7 (deposit) that has a rule."""

from datetime import date
from decimal import Decimal

from tests.law.builders import T, election, facts, group, list_of
from tests.law.examples import Example, asks, met, not_met

from kieslijst.law.chapter_h import deposit, seats, support
from kieslijst.law.facts import AppellationKind, DepositFacts, Facts, SupportFacts

_ENOUGH = support.list_has_enough_declarations_of_support
_PROOF = deposit.proof_of_the_deposit_goes_with_the_list


def _support(kind: T, count: int, *, district: int = 1, seats: int | None = None, before: int | None = 0) -> Facts:
    held = election(kind, seats=seats)
    given = (SupportFacts("a", district, counted=count, matches_list=True),)
    listed = list_of(id="a", districts=(district,))
    return facts(kind, listed, election_=held, group=group(seats_before=before), support=given)


def _matching(matches: bool) -> Facts:  # noqa: FBT001 - the one thing that varies
    return facts(group=group(seats_before=0), support=(SupportFacts("a", 1, 30, matches),))


def _deposit(kind: T = T.GR, /, before: int | None = 0, **known: object) -> Facts:
    return facts(kind, group=group(seats_before=before), deposit=DepositFacts(**known))  # type: ignore[arg-type]  # fields by name


_BLANK = {"kind": AppellationKind.UNNAMED, "appellation": "", "authorisations": ()}

EXAMPLES: tuple[Example, ...] = (
    met("SUP-30", "30", _ENOUGH, _support(T.TK, 30)),
    not_met("SUP-30", "29", _ENOUGH, _support(T.TK, 29)),
    met("SUP-BON", "10", _ENOUGH, _support(T.TK, 10, district=20)),
    not_met("SUP-BON", "9", _ENOUGH, _support(T.TK, 9, district=20)),
    met("SUP-GR10", "17 seats, 10", _ENOUGH, _support(T.GR, 10, seats=17)),
    not_met("SUP-GR10", "9", _ENOUGH, _support(T.GR, 9, seats=17)),
    met("SUP-GR20", "19 seats, 20", _ENOUGH, _support(T.GR, 20, seats=19)),
    not_met("SUP-GR20", "19", _ENOUGH, _support(T.GR, 19, seats=37)),
    met("SUP-GR30", "39 seats, 30", _ENOUGH, _support(T.GR, 30, seats=39)),
    not_met("SUP-GR30", "20", _ENOUGH, _support(T.GR, 20, seats=39)),
    met("SUP-GR30", "seats not known", _ENOUGH, _support(T.GR, 5)),
    met("SUP-GR30", "39 seats", seats.number_of_declarations_needed_is_known, _support(T.GR, 30, seats=39)),
    asks("SUP-GR30", "seats not known", seats.number_of_declarations_needed_is_known, _support(T.GR, 5)),
    met("SUP-EXEMPT", "seated", seats.number_of_declarations_needed_is_known, _support(T.GR, 0, before=1)),
    met("SUP-KC10", "10", _ENOUGH, _support(T.KC, 10)),
    not_met("SUP-KC10", "9", _ENOUGH, _support(T.KCNI, 9)),
    met("SUP-EK1", "1 for Saba", _ENOUGH, _support(T.EK, 1, district=15)),
    not_met("SUP-EK1", "none for Saba", _ENOUGH, _support(T.EK, 0, district=15)),
    met("SUP-EXEMPT", "seated", _ENOUGH, _support(T.TK, 0, before=1)),
    asks("SUP-EXEMPT", "last result not known", _ENOUGH, _support(T.TK, 0, before=None)),
    met("SUP-EXEMPT", "last result not known, 30", _ENOUGH, _support(T.TK, 30, before=None)),
    asks("DEP-EXEMPT", "last result not known", _PROOF, _deposit(before=None, proof_given=False)),
    met(
        "DEP-EXEMPT",
        "last result not known, 200",
        deposit.deposit_is_paid_in_full,
        _deposit(before=None, paid=Decimal(200)),
    ),
    met("SUP-MATCH", "same", support.declarations_of_support_show_the_list_as_it_is, _matching(matches=True)),
    met(
        "SUP-MATCH",
        "last result not known",
        support.declarations_of_support_show_the_list_as_it_is,
        facts(group=group(seats_before=None), support=(SupportFacts("a", 1, 30, matches_list=False),)),
    ),
    not_met(
        "SUP-MATCH",
        "candidate 7 replaced",
        support.declarations_of_support_show_the_list_as_it_is,
        _matching(matches=False),
    ),
    met("DEP-PROOF", "receipt", _PROOF, _deposit(proof_given=True)),
    not_met("DEP-PROOF", "none", _PROOF, _deposit(proof_given=False)),
    met("DEP-EXEMPT", "seated", _PROOF, _deposit(before=1, proof_given=False)),
    not_met("DEP-EXEMPT", "blank", _PROOF, facts(group=group(**_BLANK), deposit=DepositFacts(proof_given=False))),
    not_met(
        "DEP-EXEMPT",
        "a blank list beside a seated group",
        _PROOF,
        facts(T.GR, list_of(unnamed=True), deposit=DepositFacts(proof_given=False)),
    ),
    met("DEP-EK", "none", _PROOF, _deposit(T.EK, proof_given=False)),
    not_met("DEP-EK", "other elections do ask", _PROOF, _deposit(T.TK, proof_given=False)),
    met("DEP-AMOUNT", "225", deposit.deposit_is_paid_in_full, _deposit(paid=Decimal(225))),
    not_met("DEP-AMOUNT", "200", deposit.deposit_is_paid_in_full, _deposit(paid=Decimal(200))),
    met(
        "DEP-T14",
        "GR26 19 Jan",
        deposit.deposit_is_received_before_the_last_fortnight,
        _deposit(received_on=date(2026, 1, 19)),
    ),
    not_met(
        "DEP-T14",
        "20 Jan",
        deposit.deposit_is_received_before_the_last_fortnight,
        _deposit(received_on=date(2026, 1, 20)),
    ),
)
