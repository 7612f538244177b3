"""The omissions that are notified to the submitter: the closed list of I 2(1), S 1(3), Y 15 and Y 35(3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kieslijst.law.article import Article
from kieslijst.law.case import Case
from kieslijst.law.check import Finding
from kieslijst.law.facts import DistrictFacts
from kieslijst.law.proposal.where import Where
from kieslijst.law.rule import Severity, SubjectKind
from kieslijst.law.sanctions import Omission


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """One missing thing, by what it is about; the key by which a notice or a repair names it.

    `district` is 0 but for support, which is missing for each district apart (I 2(1)a).
    """

    rule: str
    kind: SubjectKind
    subject_id: str
    list_id: str
    number: int
    district: int = 0


@dataclass(frozen=True, slots=True)
class Repair:
    """A missing thing that was made good, and when: local time at the committee, None when that is not recorded."""

    item: Item
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OmissionLine:
    """One line of the letter: what is missing, by which article, on which lists and in which districts.

    `everywhere`: in all districts of those lists, so that the districts need not be named.
    """

    item: Item
    omission: Omission
    article: Article
    finding: Finding
    lists: tuple[str, ...]
    districts: tuple[DistrictFacts, ...]
    everywhere: bool


def omission_lines(case: Case, findings: Iterable[Finding]) -> tuple[OmissionLine, ...]:
    """One line for each missing thing that may be repaired, in the order of the findings of `check`.

    What cannot be repaired (late, not on the model, too young, two lists, too many names, ...) has no line, nor has
    what people must judge first. Never raises on any facts.
    """
    where = Where(case)
    lines = [line for finding in findings for line in _lines(finding, where)]
    return tuple(sorted(lines, key=lambda line: (line.article.order, line.item, repr(line.finding))))


def item_of(finding: Finding, district: int) -> Item:
    """What a finding misses, seen in a district."""
    subject = finding.subject
    own = district if finding.omission is Omission.SUPPORT else 0
    return Item(finding.rule, subject.kind, subject.id, subject.list_id, subject.number or 0, own)


def _lines(finding: Finding, where: Where) -> list[OmissionLine]:
    omission = finding.omission
    article = None if omission is None else omission.article(where.case.election_type)
    if omission is None or article is None or finding.severity is Severity.JUDGEMENT:
        return []
    there = {n: found for n, found in where.by_district(finding).items() if found.severity is not Severity.JUDGEMENT}
    if omission is Omission.SUPPORT:
        return [_line(found, (number,), where, omission=omission, article=article) for number, found in there.items()]
    return [_line(finding, tuple(there), where, omission=omission, article=article)]


def _line(
    finding: Finding, numbers: tuple[int, ...], where: Where, *, omission: Omission, article: Article
) -> OmissionLine:
    units = [unit for number in numbers for unit in where.units_of(finding, number)]
    lists = tuple(list_id for list_id in where.lists if list_id in {unit.list_id for unit in units})
    return OmissionLine(
        item=item_of(finding, numbers[0] if numbers else 0),
        omission=omission,
        article=article,
        finding=finding,
        lists=lists,
        districts=tuple(where.named(number) for number in sorted({unit.district for unit in units})),
        everywhere=len(units) == sum(unit.list_id in lists for unit in where.units),
    )
