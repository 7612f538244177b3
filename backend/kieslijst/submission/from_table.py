"""From a spreadsheet to a snapshot that can be checked (pure); everything but the candidates is unknown."""

from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.exchange.spreadsheet.candidates import CandidateTable
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.pasted import persons_of
from kieslijst.submission.model import Snapshot
from kieslijst.submission.snapshot import snapshot_of

_NOBODY = UUID(int=0)


def snapshot_of_table(table: CandidateTable, election: Election) -> Snapshot:
    """One list for all districts of the election, with the rows of the table as its candidates."""
    people = persons_of(table, _NOBODY)
    districts = tuple(district.number for district in election.districts)
    candidate_list = CandidateList(_NOBODY, 1, districts, tuple(person.id for person in people))
    nomination = Nomination(_NOBODY, _NOBODY, election.id, persons=tuple(people), lists=(candidate_list,))
    return snapshot_of(nomination, election, group_name="")
