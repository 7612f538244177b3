"""Who must name an authorised person, and which of the three sections an H 9 has."""

import pytest
from tests.documents.examples import somebody

from kieslijst.documents.parts.appointment_notice import Notice, lives_elsewhere, notice_for
from kieslijst.documents.words.inputs import PrintedElection
from kieslijst.shared.address import Residence
from kieslijst.shared.election_type import ElectionType as Kind

CASES = [
    (Kind.TK, "", Residence("Juinen"), Notice.ADDRESS),
    (Kind.TK, "", Residence("Brussel", "BE"), Notice.AUTHORISED_PERSON),
    (Kind.TK, "", Residence("Kralendijk"), Notice.AUTHORISED_PERSON),
    (Kind.EK, "", Residence("Rincon", "BQ"), Notice.AUTHORISED_PERSON),
    (Kind.GR, "Juinen", Residence("Saba"), Notice.AUTHORISED_PERSON),
    (Kind.GR, "Juinen", Residence(""), Notice.ADDRESS),
    (Kind.GR, "Juinen", Residence("Oranjestad", "AW"), Notice.AUTHORISED_PERSON),
    (Kind.ER, "Bonaire", Residence("Kralendijk"), Notice.ADDRESS),
    (Kind.ER, "Bonaire", Residence("Bonaire", "BQ"), Notice.ADDRESS),
    (Kind.ER, "Bonaire", Residence("The Bottom"), Notice.AUTHORISED_PERSON),
    (Kind.KC, "Sint Eustatius", Residence("Oranjestad"), Notice.ADDRESS),
    (Kind.KC, "Saba", Residence("Juinen"), Notice.AUTHORISED_PERSON),
    (Kind.KCNI, "", Residence("Gent", "BE"), Notice.MESSAGE_BOX),
    (Kind.KCNI, "", Residence("Juinen"), Notice.MESSAGE_BOX),
]


@pytest.mark.parametrize(("kind", "area", "residence", "expected"), CASES)
def test_the_section_follows_from_election_and_residence(
    kind: Kind, area: str, residence: Residence, expected: Notice
) -> None:
    assert notice_for(PrintedElection(kind, area), residence, None) is expected


@pytest.mark.parametrize("kind", list(Kind))
def test_a_person_who_is_named_is_always_printed(kind: Kind) -> None:
    election = PrintedElection(kind, "Juinen")

    assert notice_for(election, Residence("Juinen"), somebody()) is Notice.AUTHORISED_PERSON


def test_aruba_is_abroad_although_its_capital_bears_the_name_of_a_dutch_one() -> None:
    assert lives_elsewhere(PrintedElection(Kind.KC, "Sint Eustatius"), Residence("Oranjestad", "AW"))
