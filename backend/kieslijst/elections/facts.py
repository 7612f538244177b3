"""From an election to what the law looks at (pure)."""

from kieslijst.elections.fryslan import in_fryslan
from kieslijst.elections.model import Election
from kieslijst.law import facts as law


def election_facts(election: Election) -> law.ElectionFacts:
    """The election as the law sees it; seats and register that are not known stay unknown."""
    return law.ElectionFacts(
        election_type=election.type,
        nomination_day=election.nomination_date,
        election_day=election.election_date,
        subcategory=election.subcategory or None,
        seats=election.seats,
        districts=tuple(law.DistrictFacts(district.number, district.name) for district in election.districts),
        registered=None if election.appellations is None else frozenset(election.appellations),
        island=election.domain.name if election.domain and election.type.value in ("ER", "KC") else None,
        in_fryslan=in_fryslan(election),
    )
