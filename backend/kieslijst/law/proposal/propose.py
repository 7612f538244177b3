"""The proposed decision on the lists of one group (I 4 to I 6, S 2 to S 4). The system proposes, people decide."""

from collections.abc import Collection, Iterable
from datetime import datetime

from kieslijst.law.case import Case
from kieslijst.law.check import Finding
from kieslijst.law.proposal.decision import Correction, Decision, InvalidList, StruckAppellation
from kieslijst.law.proposal.effects import Outcome, effects_of
from kieslijst.law.proposal.held import Known, grounds_held, in_reading_order
from kieslijst.law.proposal.lists import carrying, emptied, invalid_lists, struck_appellations
from kieslijst.law.proposal.omissions import Item, Repair
from kieslijst.law.proposal.strikes import strikes_of, struck_candidates
from kieslijst.law.proposal.where import Unit, Where
from kieslijst.law.rule import Severity
from kieslijst.law.sanctions import Consequence, Ground


def proposed_decision(
    case: Case,
    findings: Iterable[Finding],
    *,
    repairs: Iterable[Repair] = (),
    until: datetime | None = None,
    notified: Collection[Item] | None = None,
) -> Decision:
    """What could be decided on the findings of `check` on the same facts.

    A repair after `until`, the end of the term, does not count. `notified` are the omissions of which notice was given;
    None when that is not recorded. Candidates who are `struck` in the facts are gone already. Never raises on any
    facts, and does not depend on the order of findings.
    """
    where = Where(case)
    ordered = in_reading_order(findings, case)
    held, questions = grounds_held(ordered, where, Known(repairs, until=until, notified=notified))
    strikes = strikes_of(held, where)
    invalid = invalid_lists(held, strikes, where)
    appellations = struck_appellations(held, where)
    outcome = Outcome(
        strikes=strikes,
        emptied=emptied(strikes, where),
        valid=_valid(invalid, where),
        named_before=frozenset(carrying(where)),
        named_after=_named_after(appellations, where),
    )
    return Decision(
        invalid=invalid,
        struck=struck_candidates(strikes, where),
        appellations=appellations,
        corrections=_corrections(ordered, outcome, case),
        effects=effects_of(outcome, where),
        questions=tuple(questions),
        valid=outcome.valid,
    )


def _valid(invalid: Iterable[InvalidList], where: Where) -> tuple[Unit, ...]:
    fallen = {Unit(one.list_id, district.number) for one in invalid for district in one.districts}
    return tuple(unit for unit in where.units if unit not in fallen)


def _named_after(struck: Iterable[StruckAppellation], where: Where) -> frozenset[Unit]:
    return frozenset(carrying(where)) - {unit for one in struck for unit in one.units}


def _corrections(findings: Iterable[Finding], outcome: Outcome, case: Case) -> tuple[Correction, ...]:
    """What is corrected by itself; an appellation only where it still stands above a list (I 6(3), S 4(3))."""
    found = []
    for finding in findings:
        if finding.consequence is not Consequence.FIX or finding.severity is Severity.JUDGEMENT:
            continue
        ground = finding.ground
        if ground is not Ground.NOT_AS_REGISTERED or outcome.named_after:
            found.append(Correction(finding, None if ground is None else ground.article(case.election_type)))
    return tuple(found)
