"""In which districts, on which lists and places a finding stands: validity and strikes go by district (I 5, I 6)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kieslijst.law.case import Case
from kieslijst.law.check import Finding, run
from kieslijst.law.facts import DistrictFacts, Facts, ListFacts
from kieslijst.law.rule import AnyRule, SubjectKind
from kieslijst.law.rules import rule_called

NO_DISTRICT = 0
"""Stands for the district of a list that names none."""


@dataclass(frozen=True, slots=True, order=True)
class Unit:
    """A list in one district: what is valid or not."""

    list_id: str
    district: int


class Where:
    """Looks at the facts one district at a time, by asking a rule again as if there were no other district."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.lists: dict[str, ListFacts] = {list_.id: list_ for list_ in case.lists}
        self.units = tuple(Unit(list_.id, number) for list_ in case.lists for number in self._districts(list_))
        self._alone: dict[int, Case] = {}
        self._found: dict[tuple[str, int], dict[str, list[Finding]]] = {}

    def by_district(self, finding: Finding) -> Mapping[int, Finding]:
        """The finding as it stands in each district, by number; with places only on lists for that district.

        What compares districts, and so stands in none alone, stands wherever its lists are. A finding about a list that
        stands in none of its districts is nowhere: people must tell.
        """
        numbers = sorted({unit.district for unit in self.units})
        if self.case.several_districts is False:
            return dict.fromkeys(numbers, finding)
        rule = rule_called(finding.rule)
        if rule is None:
            return dict.fromkeys(numbers, finding)
        again = {number: self._again(rule, finding, number) for number in numbers}
        found = {number: there for number, there in again.items() if there is not None}
        nowhere = not found and finding.subject.kind is not SubjectKind.LIST
        return dict.fromkeys(numbers, finding) if nowhere else found

    def units_of(self, finding: Finding, district: int) -> tuple[Unit, ...]:
        """The lists in a district that a finding is about: its own, those with its person, or all of the group."""
        here = tuple(unit for unit in self.units if unit.district == district)
        subject = finding.subject
        if subject.kind is SubjectKind.LIST:
            return tuple(unit for unit in here if unit.list_id == subject.id)
        if subject.kind is SubjectKind.CANDIDATE:
            on = {list_id for list_id, _ in subject.places}
            return tuple(unit for unit in here if unit.list_id in on)
        return here

    def named(self, district: int) -> DistrictFacts:
        """A district with its name; without one where there is only one, or where a list names none."""
        return DistrictFacts(district, self.case.district_name(district) if district != NO_DISTRICT else "")

    def _districts(self, list_: ListFacts) -> tuple[int, ...]:
        return tuple(sorted(self.case.districts_of(list_))) or (NO_DISTRICT,)

    def _again(self, rule: AnyRule, finding: Finding, district: int) -> Finding | None:
        """The same finding when there is only this district."""
        if (rule.code, district) not in self._found:
            alone = self._only(district)
            by_subject: dict[str, list[Finding]] = defaultdict(list)
            for found in run((rule,), alone, on=alone.on):
                by_subject[found.subject.id].append(self._as_numbered(found))
            self._found[rule.code, district] = by_subject
        about = self._found[rule.code, district].get(finding.subject.id, ())
        return next((found for found in about if _is_part(found, finding)), None)

    def _as_numbered(self, found: Finding) -> Finding:
        """With the how-manieth list it is among all lists of the group, not among those of one district."""
        if found.subject.kind is not SubjectKind.LIST:
            return found
        return replace(found, subject=replace(found.subject, number=self.case.list_number(found.subject.id)))

    def _only(self, district: int) -> Case:
        if district not in self._alone:
            whole = self.case
            self._alone[district] = Case(self._facts_of(district), on=whole.on, elsewhere=whole.elsewhere)
        return self._alone[district]

    def _facts_of(self, district: int) -> Facts:
        facts, ids = self.case.facts, {unit.list_id for unit in self.units if unit.district == district}
        lists = tuple(list_ for list_ in self.case.lists if list_.id in ids)
        if district == NO_DISTRICT:
            return replace(facts, lists=lists)
        support = None if facts.support is None else tuple(one for one in facts.support if one.district == district)
        return replace(facts, lists=tuple(replace(one, districts=(district,)) for one in lists), support=support)


def _is_part(found: Finding, whole: Finding) -> bool:
    return found.subject.kind is whole.subject.kind and set(found.subject.places) <= set(whole.subject.places)
