"""People of a nomination as rows of a spreadsheet (pure)."""

from collections.abc import Iterator

from kieslijst.elections.model import Election
from kieslijst.exchange.spreadsheet import AgentRow, CandidateRow
from kieslijst.exchange.spreadsheet.writing import Standing
from kieslijst.nomination.model import Nomination, Person


def standings_of(nomination: Nomination, election: Election) -> Iterator[Standing]:
    """Everybody at each of their places; who is on no list comes last."""
    names = {district.number: district.name for district in election.districts}
    people = {person.id: person for person in nomination.persons}
    for each in nomination.lists:
        districts = tuple(names[number] for number in each.districts if number in names)
        for place, person_id in enumerate(each.candidates, start=1):
            person = people.pop(person_id, None) or nomination.person(person_id)
            yield Standing(row_of(person), str(each.number), districts, place)
    for person in people.values():
        yield Standing(row_of(person))


def row_of(person: Person) -> CandidateRow:
    """The facts of one person, as a spreadsheet holds them."""
    agent = person.authorised_person
    return CandidateRow(
        row=0,
        name=person.name,
        gender=person.gender,
        birth_date=person.birth_date,
        residence=person.residence,
        bsn=person.bsn,
        has_no_bsn=person.has_no_bsn,
        address=person.address,
        agent=None if agent.is_empty else AgentRow(agent.name, agent.address),
    )
