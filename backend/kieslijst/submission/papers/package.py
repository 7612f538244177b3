"""All papers of a snapshot, list by list, with the EML 210 or the reason why it is not there."""

from datetime import datetime

from kieslijst.documents.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.inputs import Edition
from kieslijst.exchange import eml210
from kieslijst.law.exemption import is_exempt
from kieslijst.submission.facts import facts_of
from kieslijst.submission.model import Snapshot, SubmittedList
from kieslijst.submission.papers.eml210 import nomination_of, why_no_210
from kieslijst.submission.papers.personal import declarations_of
from kieslijst.submission.papers.printed import authorisations_of, consents_of, h1_of, hand_in_sheet_of
from kieslijst.submission.papers.support import support_of

EML_NAME = "eml210.eml.xml"
REASON_NAME = "geen-eml-bestand.txt"


def file_of_papers(
    snapshot: Snapshot, edition: Edition, *, made_at: datetime, seated_before: bool | None = None
) -> FileOfPapers:
    """The input of the whole package; `seated_before` overrides what the law says of the seats that were given."""
    seated = is_exempt(facts_of(snapshot)).answer is True if seated_before is None else seated_before
    return FileOfPapers(
        lists=tuple(_papers(snapshot, each, edition, made_at=made_at, seated=seated) for each in snapshot.lists)
    )


def _papers(
    snapshot: Snapshot, each: SubmittedList, edition: Edition, *, made_at: datetime, seated: bool
) -> ListPapers:
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
        extra_files=(_eml_file(snapshot, each, made_at=made_at),),
    )


def _eml_file(snapshot: Snapshot, each: SubmittedList, *, made_at: datetime) -> ExtraFile:
    reason = why_no_210(snapshot)
    if reason:
        return ExtraFile(REASON_NAME, f"{reason}\n".encode())
    return ExtraFile(EML_NAME, eml210.write(nomination_of(snapshot, each, made_at=made_at)))
