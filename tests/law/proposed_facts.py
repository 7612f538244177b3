"""Facts with something wrong in them, for the tests of proposals."""

from dataclasses import replace
from typing import Any

from tests.law.builders import T, facts, group, list_of, names

from kieslijst.law.facts import (
    AppellationKind,
    Consent,
    ConsentFacts,
    DepositFacts,
    Facts,
    ListFacts,
    SupportFacts,
)
from kieslijst.law.proposal.decision import Decision, Effect, EffectKind
from kieslijst.shared.birth_date import BirthDate

UNNAMED: dict[str, Any] = {"kind": AppellationKind.UNNAMED, "appellation": "", "authorisations": ()}
CHILD = BirthDate(2020, 1, 1)


def effects_of(decision: Decision) -> dict[EffectKind, Effect]:
    return {effect.kind: effect for effect in decision.effects}


def without_consent(list_: ListFacts, *positions: int, **changes: Any) -> ListFacts:
    missing = ConsentFacts(Consent.MISSING)
    return replace(
        list_,
        candidates=tuple(
            replace(one, consent=missing) if one.position in positions else one for one in list_.candidates
        ),
        **changes,
    )


def supported(kind: T, counted: dict[int, int]) -> Facts:
    support = tuple(SupportFacts("a", number, count, matches_list=True) for number, count in counted.items())
    base = facts(kind)
    return replace(base, group=group(seats_before=0), support=support, deposit=DepositFacts(proof_given=True))


def unnamed_in_two_districts(*fall_on_b: int) -> Facts:
    return facts(
        T.TK,
        list_of(*names(3), id="a", districts=(1,)),
        without_consent(list_of(*names(3), id="b", districts=(2,)), *fall_on_b),
        group=group(**UNNAMED),
    )
