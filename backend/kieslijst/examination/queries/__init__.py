"""What pages and other slices ask of the examination."""

from kieslijst.examination.queries.access import own_election, own_election_by_code, own_elections
from kieslijst.examination.queries.decided import decided_lists, missing_districts, not_closed
from kieslijst.examination.queries.overview import Desk, DossierView, dossier_of, examinations_of, submission_of
from kieslijst.examination.queries.party import received_at
from kieslijst.examination.queries.standing import standing_of

__all__ = [
    "Desk",
    "DossierView",
    "decided_lists",
    "dossier_of",
    "examinations_of",
    "missing_districts",
    "not_closed",
    "own_election",
    "own_election_by_code",
    "own_elections",
    "received_at",
    "standing_of",
    "submission_of",
]
