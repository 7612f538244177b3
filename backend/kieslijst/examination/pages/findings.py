"""The law's findings on a submission, as lines that can become an omission."""

from dataclasses import dataclass
from urllib.parse import urlencode

from kieslijst.examination.forms import subjects_of, value_of
from kieslijst.examination.proposals import Examined, examined
from kieslijst.examination.queries import Desk
from kieslijst.law.wording import for_csb
from kieslijst.submission import queries as submitted
from kieslijst.submission.findings import findings_of

_URGENCY = ("error", "warning", "judgement", "info")


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding in words; `path` opens the form for an omission with everything filled in, empty once recorded."""

    kind: str
    subject: str
    sentence: str
    article: str
    path: str
    is_recorded: bool


async def examined_of(desk: Desk) -> tuple[Examined, ...]:
    """The findings of the law on the snapshot behind a submission; none for lists decided elsewhere."""
    receipt = desk.submission.receipt
    if receipt is None:
        return ()
    snapshot = (await submitted.frozen(receipt.snapshot_id)).snapshot
    return examined(findings_of(snapshot), snapshot, desk.submission)


async def finding_lines(desk: Desk, *, path: str, language: str) -> tuple[FindingLine, ...]:
    """The weightiest first, each with a link to the form for an omission; after closing without."""
    recorded = {(omission.content.rule, omission.subject.id) for omission in desk.omissions}
    subjects = {subject.id: subject for subject in subjects_of(desk.submission)}
    lines = []
    for one in await examined_of(desk):
        sentence = for_csb(one.finding, language)
        is_recorded = (one.finding.rule, one.subject_id) in recorded
        query = {
            "subject": value_of(subjects[one.subject_id]),
            "rule": one.finding.rule,
            "article": one.finding.article,
            "text": for_csb(one.finding, "nl"),
        }
        can_record = one.can_be_recorded and not (is_recorded or desk.examination.is_closed)
        lines.append(
            FindingLine(
                kind=one.finding.severity.value,
                subject=subjects[one.subject_id].label,
                sentence=sentence,
                article=one.finding.article,
                path=f"{path}/omissions?{urlencode(query)}#new" if can_record else "",
                is_recorded=is_recorded,
            )
        )
    return tuple(sorted(lines, key=lambda line: _URGENCY.index(line.kind)))
