"""From the rows of a spreadsheet to persons (pure)."""

from uuid import UUID, uuid5

from kieslijst.exchange.spreadsheet.candidates import CandidateRow, CandidateTable
from kieslijst.nomination.model import Contact, Person
from kieslijst.shared.address import Residence


def persons_of(table: CandidateTable, batch: UUID) -> list[Person]:
    """One person for each row, in order; the same batch gives the same ids, so that a resend adds nobody twice."""
    return [person_of(row, uuid5(batch, str(row.row))) for row in table.rows]


def person_of(row: CandidateRow, person_id: UUID) -> Person:
    """The person that a row describes."""
    agent = row.agent
    return Person(
        id=person_id,
        name=row.name,
        gender=row.gender,
        birth_date=row.birth_date,
        residence=Residence(row.residence.place, row.residence.country or "NL"),
        bsn=row.bsn,
        has_no_bsn=row.has_no_bsn,
        address=row.address,
        authorised_person=Contact(agent.name, agent.address) if agent else Contact(),
    )
