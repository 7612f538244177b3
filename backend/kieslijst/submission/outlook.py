"""What the list editor shows of the law and of the papers (see `nomination.outlook`)."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.law.amount import AmountName
from kieslijst.law.amounts import amount
from kieslijst.law.check import Finding
from kieslijst.law.exemption import is_exempt, largest_list
from kieslijst.law.facts import Facts
from kieslijst.law.rule import Severity, SubjectKind
from kieslijst.law.wording import advice as in_words
from kieslijst.nomination.model import CandidateList, Nomination, Person
from kieslijst.nomination.outlook import Advised, Limit, ListView, Outdated, Remark
from kieslijst.submission import store
from kieslijst.submission.facts import group_facts_of
from kieslijst.submission.findings import findings_of
from kieslijst.submission.snapshot import snapshot_of

_URGENCY = (Severity.ERROR, Severity.WARNING, Severity.JUDGEMENT)
"""What deserves a mark in the list; what is only good to know does not."""


class SubmissionOutlook:
    """Answers with the same check and the same frozen versions as the readiness page and the papers."""

    def view(self, nomination: Nomination, election: Election, candidate_list: CandidateList) -> ListView:
        """Looks at this list alone, so that the cost does not grow with the number of lists."""
        alone = replace(nomination, lists=(candidate_list,))
        snapshot = snapshot_of(alone, election, group_name="")
        return ListView(_remarks(findings_of(snapshot)), _limits(group_facts_of(snapshot)))

    def across(self, nomination: Nomination, election: Election) -> ListView:
        """Looks at one list with everybody on it: twenty lists have mostly the same people."""
        if not nomination.lists:
            return ListView()
        people = tuple(dict.fromkeys(each for one in nomination.lists for each in one.candidates))
        return self.view(nomination, election, replace(nomination.lists[0], candidates=people))

    def advice(
        self, nomination: Nomination, election: Election, person: Person, *, language: str
    ) -> tuple[Advised, ...]:
        """Looks at this person alone, at their own place."""
        found = next((each for each in nomination.lists if person.id in each.candidates), None)
        place = found.places_of((person.id,))[person.id] if found else 1
        only = CandidateList(person.id, 1, found.districts if found else (), (person.id,))
        snapshot = snapshot_of(replace(nomination, persons=(person,), lists=(only,)), election, group_name="")
        placed = replace(snapshot.lists[0].candidates[0], place=place)
        alone = replace(snapshot, lists=(replace(snapshot.lists[0], candidates=(placed,)),))
        return tuple(
            Advised(finding.rule, finding.severity.value, in_words(finding, language))
            for finding in findings_of(alone)
            if finding.subject.kind is SubjectKind.CANDIDATE
        )

    async def outdated(self, nomination_id: UUID, candidate_list: CandidateList) -> Outdated:
        """Every H 9 and H 4 of a list names all its candidates in order (model H 9, H 4)."""
        frozen = await store.newest(nomination_id)
        printed = (
            next((each for each in frozen.snapshot.lists if each.id == candidate_list.id), None) if frozen else None
        )
        if frozen is None or printed is None:
            return Outdated()
        if tuple(each.person_id for each in printed.candidates) == candidate_list.candidates:
            return Outdated()
        return Outdated(len(printed.candidates), support=is_exempt(group_facts_of(frozen.snapshot)).answer is False)


def _remarks(findings: Sequence[Finding]) -> dict[UUID, Remark]:
    by_person: dict[str, list[Severity]] = {}
    for finding in findings:
        if finding.subject.kind is SubjectKind.CANDIDATE and finding.severity in _URGENCY:
            by_person.setdefault(finding.subject.id, []).append(finding.severity)
    return {
        UUID(person_id): Remark(min(found, key=_URGENCY.index).value, len(found))
        for person_id, found in by_person.items()
    }


def _limits(facts: Facts) -> tuple[Limit, ...]:
    """One line where the last result is known; both where it is not."""
    largest = largest_list(facts)
    if largest.maximum is not None:
        return (Limit(largest.maximum, certain=True, article=str(largest.article)),)
    election = facts.election
    both = (AmountName.MAXIMUM_NAMES, AmountName.LARGER_MAXIMUM_NAMES)
    found = [amount(name, election.election_type, on=election.nomination_day) for name in both]
    return tuple(Limit(each.whole, certain=False, article=str(largest.article)) for each in found if each is not None)
