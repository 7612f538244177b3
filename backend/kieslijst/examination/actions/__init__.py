"""What the committee does, one function for each intent; every one is a single transaction under the dossier's lock.

An id of another committee is `NotFound`; after closing every change is `Refused`; a form that was opened before
somebody else's change is a `Conflict`.
"""

from kieslijst.examination.actions.closing import NotClosable, close
from kieslijst.examination.actions.decisions import Decision, decide
from kieslijst.examination.actions.dossier import Dossier, closed_dossier
from kieslijst.examination.actions.importing import Recorded, record_decided_lists
from kieslijst.examination.actions.numbering import answer_previous, record_draw
from kieslijst.examination.actions.omissions import NewOmission, judge_repair, record_omission, undo_omission
from kieslijst.examination.actions.receiving import receive, receive_file, return_submission

__all__ = [
    "Decision",
    "Dossier",
    "NewOmission",
    "NotClosable",
    "Recorded",
    "answer_previous",
    "close",
    "closed_dossier",
    "decide",
    "judge_repair",
    "receive",
    "receive_file",
    "record_decided_lists",
    "record_draw",
    "record_omission",
    "return_submission",
    "undo_omission",
]
