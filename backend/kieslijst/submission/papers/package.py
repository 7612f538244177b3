"""All papers of a snapshot, list by list, with the EML 210 or the reason why it is not there."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kieslijst.documents.package.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.words.inputs import Edition
from kieslijst.exchange.making import made
from kieslijst.law.exemption import is_exempt
from kieslijst.shared.errors import Refused
from kieslijst.submission.facts import group_facts_of
from kieslijst.submission.model import Snapshot, SubmittedList
from kieslijst.submission.papers.eml210 import nomination_of, why_no_210
from kieslijst.submission.papers.personal import declarations_of
from kieslijst.submission.papers.printed import authorisations_of, consents_of, h1_of, hand_in_sheet_of
from kieslijst.submission.papers.support import support_of

EML_NAME = "eml210.eml.xml"
REASON_NAME = "geen-eml-bestand.txt"


def file_of_papers(
    snapshot: Snapshot,
    edition: Edition,
    *,
    made_at: datetime,
    seated_before: bool | None = None,
    schemas: Path | None = None,
) -> FileOfPapers:
    """The input of the whole package; `seated_before` overrides what the law says of the seats that were given.

    A 210 that our own checks or the `schemas` refuse is left out, with the reason in its place: the papers are the law.
    """
    papers = forms_of(snapshot, edition, seated_before=seated_before)
    pairs = zip(papers.lists, snapshot.lists, strict=True)
    return FileOfPapers(
        tuple(replace(shown, extra_files=(_eml_file(snapshot, each, made_at, schemas),)) for shown, each in pairs)
    )


def forms_of(snapshot: Snapshot, edition: Edition, *, seated_before: bool | None = None) -> FileOfPapers:
    """As `file_of_papers`, without the files for machines: what a person prints."""
    seated = seated_by_law(snapshot) if seated_before is None else seated_before
    return FileOfPapers(lists=tuple(_papers(snapshot, each, edition, seated=seated) for each in snapshot.lists))


def seated_by_law(snapshot: Snapshot) -> bool:
    """Whether the seats that were given exempt the group from support and deposit; false when that is not known."""
    return is_exempt(group_facts_of(snapshot)).answer is True


def _papers(snapshot: Snapshot, each: SubmittedList, edition: Edition, *, seated: bool) -> ListPapers:
    return ListPapers(
        forms=(
            h1_of(snapshot, each, edition, seated_before=seated),
            *authorisations_of(snapshot, each, edition),
            *support_of(snapshot, each, edition, seated_before=seated),
            *consents_of(snapshot, each, edition),
            *declarations_of(snapshot, each, edition),
        ),
        hand_in=hand_in_sheet_of(snapshot, each, edition, seated_before=seated),
        district_codes=tuple(str(number) for number in each.districts),
    )


def _eml_file(snapshot: Snapshot, each: SubmittedList, made_at: datetime, schemas: Path | None) -> ExtraFile:
    reason = why_no_210(snapshot)
    if not reason:
        try:
            content = made(nomination_of(snapshot, each, made_at=made_at), name=EML_NAME, schemas=schemas)
        except Refused as refused:
            reason = str(refused)
        else:
            return ExtraFile(EML_NAME, content)
    return ExtraFile(REASON_NAME, f"{reason}\n".encode())
