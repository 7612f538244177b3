"""The examination by the committee, simulated on what a group has now (pure): the same check, the same proposals."""

from collections.abc import Sequence
from dataclasses import dataclass

from kieslijst.law.case import Case
from kieslijst.law.check import Finding, run
from kieslijst.law.proposal.decision import Decision, Doubt
from kieslijst.law.proposal.omissions import Repair, omission_lines
from kieslijst.law.proposal.propose import proposed_decision
from kieslijst.law.rules import NOMINATION_RULES
from kieslijst.law.wording.proposals import correction_text, effect_text, omission_text, question_text, reason
from kieslijst.submission.facts import facts_of
from kieslijst.submission.model import Snapshot


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the committee would say, in its own sentences.

    `omissions` may be repaired, `final` not; `unrepaired` is what falls besides when nothing is repaired, with the
    `effects` of all that falls. `corrections` it makes by itself, `questions` it answers itself.
    """

    omissions: tuple[str, ...]
    final: tuple[str, ...]
    unrepaired: tuple[str, ...]
    effects: tuple[str, ...]
    corrections: tuple[str, ...]
    questions: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.omissions or self.final or self.unrepaired or self.corrections or self.questions)


def simulated(snapshot: Snapshot, language: str) -> tuple[Sequence[Finding], Opinion]:
    """The findings, and what the committee would make of them if this were handed in as it is."""
    day = snapshot.election.nomination_date
    case = Case(facts_of(snapshot), on=day)
    findings = run(NOMINATION_RULES, case, on=day)
    order = {_about(finding): rank for rank, finding in enumerate(findings)}
    lines = sorted(omission_lines(case, findings), key=lambda line: (line.article.order, order[_about(line.finding)]))
    as_it_is = proposed_decision(case, findings)
    repaired = proposed_decision(case, findings, repairs=[Repair(line.item) for line in lines])
    final = _sanctions(repaired, language)
    return findings, Opinion(
        omissions=tuple(omission_text(line, language) for line in lines),
        final=final,
        unrepaired=tuple(said for said in _sanctions(as_it_is, language) if said not in set(final)),
        effects=tuple(effect_text(effect, language) for effect in as_it_is.effects),
        corrections=tuple(correction_text(each, language) for each in as_it_is.corrections),
        questions=_questions(as_it_is, language),
    )


def _about(finding: Finding) -> tuple[str, str, str]:
    """Enough to tell where a finding stands, also as it stands in one district."""
    return finding.rule, finding.subject.kind.value, finding.subject.id


def _sanctions(decision: Decision, language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reason(each, language) for each in decision.sanctions))


def _questions(decision: Decision, language: str) -> tuple[str, ...]:
    """What people must judge; a finding for which the law has no ground at all is no question to a party."""
    asked = (each for each in decision.questions if each.doubt is not Doubt.NO_GROUND)
    return tuple(dict.fromkeys(question_text(each, language) for each in asked))
