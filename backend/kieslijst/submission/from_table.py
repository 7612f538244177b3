"""From a spreadsheet to what the law looks at (pure); everything but the candidates is unknown."""

from dataclasses import replace
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.exchange.spreadsheet.candidates import CandidateTable
from kieslijst.exchange.spreadsheet.columns import Field
from kieslijst.law import facts as law
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.pasted import persons_of
from kieslijst.submission.facts import facts_of
from kieslijst.submission.snapshot import snapshot_of

_NOBODY = UUID(int=0)
_ADDRESS = frozenset({Field.POSTCODE, Field.STREET, Field.STREET_LINE, Field.ADDRESS_PLACE})


def facts_of_table(table: CandidateTable, election: Election) -> law.Facts:
    """One list for all districts of the election, with the rows of the table as its candidates.

    Who hands the list in, under which name, and what the table has no column for, is unknown and not missing.
    """
    facts = _as_if_complete(table, election)
    columns = frozenset(column.field for column in table.columns if column.field)
    return replace(
        facts,
        group=law.GroupFacts(),
        submitter=None,
        substitutes=None,
        lists=tuple(_without_unknowns(each, columns) for each in facts.lists),
    )


def _without_unknowns(each: law.ListFacts, columns: frozenset[Field]) -> law.ListFacts:
    candidates = (
        replace(candidate, person=_only_told(candidate.person, columns=columns)) for candidate in each.candidates
    )
    return replace(each, candidates=tuple(candidates))


def _only_told(person: law.PersonFacts, *, columns: frozenset[Field]) -> law.PersonFacts:
    return replace(
        person,
        birth_date=person.birth_date if Field.BIRTH_DATE in columns else None,
        bsn=person.bsn if Field.BSN in columns else None,
        address_complete=person.address_complete if _ADDRESS & columns else None,
        authorised_person=person.authorised_person if Field.AGENT_LAST_NAME in columns else None,
    )


def _as_if_complete(table: CandidateTable, election: Election) -> law.Facts:
    people = persons_of(table, _NOBODY)
    districts = tuple(district.number for district in election.districts)
    candidate_list = CandidateList(_NOBODY, 1, districts, tuple(person.id for person in people))
    nomination = Nomination(_NOBODY, _NOBODY, election.id, persons=tuple(people), lists=(candidate_list,))
    return facts_of(snapshot_of(nomination, election, group_name=""))
