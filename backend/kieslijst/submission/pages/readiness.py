"""P-21: everything that the law says of the nomination as it is now."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.law.check import Finding
from kieslijst.law.rule import Severity, SubjectKind
from kieslijst.law.wording import advice, consequence_text
from kieslijst.nomination.pages.bar import party_bar, path_of
from kieslijst.nomination.queries import head_for
from kieslijst.submission import queries
from kieslijst.submission.findings import findings_of
from kieslijst.submission.pages.standing import asking
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, show

_TITLES = {
    "party": mark("Partij"),
    "submitter": mark("Inleveraar en vervangers"),
    "lists": mark("Lijsten"),
    "candidates": mark("Kandidaten"),
}
_URGENCY = (Severity.ERROR, Severity.WARNING, Severity.JUDGEMENT, Severity.INFO)
_GROUP_OF = {
    SubjectKind.GROUP: "party",
    SubjectKind.SUBMITTER: "submitter",
    SubjectKind.SUBSTITUTE: "submitter",
    SubjectKind.LIST: "lists",
    SubjectKind.CANDIDATE: "candidates",
}


@dataclass(frozen=True, slots=True)
class Point:
    """One finding in words, with the page where it can be mended."""

    message: str
    path: str


@dataclass(frozen=True, slots=True)
class PointBlock:
    """The points that one rule makes: many candidates without a BSN are one block with a line each."""

    kind: str
    article: str
    consequence: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class PointGroup:
    """The points that the same people can solve, what locks the papers first."""

    title: Text
    blocks: tuple[PointBlock, ...]

    @property
    def count(self) -> int:
        return sum(len(block.points) for block in self.blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadinessPage(Page):
    """P-21; `errors` are the points that lock the papers."""

    groups: tuple[PointGroup, ...]
    errors: int
    warnings: int
    documents_path: str


@get("/party/{nomination_id:uuid}/readiness", permission=Permission.LIST_READ)
async def readiness(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    actor, language = actor_of(request), language_of(request)
    nomination = await head_for(actor, nomination_id)
    snapshot = await queries.current_snapshot(actor, nomination_id)
    findings = findings_of(snapshot)
    base = path_of(nomination)
    page = ReadinessPage(
        bar=party_bar(request, nomination, snapshot.election, points=asking(findings)),
        groups=_groups(findings, base, language),
        errors=sum(finding.severity is Severity.ERROR for finding in findings),
        warnings=sum(finding.severity is Severity.WARNING for finding in findings),
        documents_path=f"{base}/documents",
    )
    return show(page, request)


def _groups(findings: tuple[Finding, ...], base: str, language: str) -> tuple[PointGroup, ...]:
    gathered: dict[str, dict[tuple[int, str], list[Finding]]] = {name: {} for name in _TITLES}
    for finding in findings:
        alike = (_URGENCY.index(finding.severity), finding.rule)
        gathered[_GROUP_OF[finding.subject.kind]].setdefault(alike, []).append(finding)
    return tuple(
        PointGroup(
            _TITLES[name], tuple(_block(alike, base, language) for _, alike in sorted(blocks.items(), key=_rank))
        )
        for name, blocks in gathered.items()
        if blocks
    )


def _rank(block: tuple[tuple[int, str], list[Finding]]) -> int:
    """Only by urgency: within it the rules keep the order of the articles."""
    return block[0][0]


def _block(alike: list[Finding], base: str, language: str) -> PointBlock:
    first = alike[0]
    return PointBlock(
        kind=first.severity.value,
        article=first.article,
        consequence=consequence_text(first.consequence, language),
        points=tuple(Point(advice(each, language), f"{base}{_page_of(each)}") for each in alike),
    )


def _page_of(finding: Finding) -> str:
    subject = finding.subject
    if subject.kind is SubjectKind.CANDIDATE:
        return f"/people/{subject.id}?from=readiness"
    if subject.kind is SubjectKind.LIST:
        return f"/lists/{subject.id}" if subject.id else "/lists"
    return "/details" if subject.kind is SubjectKind.GROUP else "/submitter"


HANDLERS = (readiness,)
