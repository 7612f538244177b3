"""For any values: what is written is read back, is what the schema of its profile wants, and is canonical."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.generated import candidate_lists, definitions, nominations
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a, eml210, eml230
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.document import canonical, open_document
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.exchange.message import Profile
from kieslijst.exchange.nomination import Nomination
from kieslijst.exchange.schema import verdict

SCHEMAS = knowledge("eml_nl", "xsd")
PROFILES = st.sampled_from([Profile.V1_2_2, Profile.V1_3])
MANY = settings(max_examples=60, deadline=None)


@MANY
@given(PROFILES.flatmap(definitions))
def test_any_definition(definition: ElectionDefinition) -> None:
    data = eml110a.write(definition)
    assert eml110a.read(data) == definition
    assert _faults(data) == ()


@MANY
@given(PROFILES.flatmap(nominations))
def test_any_nomination(nomination: Nomination) -> None:
    data = eml210.write(nomination)
    assert eml210.read(data) == nomination
    assert _faults(data) == ()
    assert canonical(open_document(data).root) == data


@MANY
@given(PROFILES.flatmap(candidate_lists))
def test_any_lists_of_a_district(lists: CandidateLists) -> None:
    data = eml230.write(lists)
    assert eml230.read(data) == lists
    assert _faults(data) == ()
    assert canonical(open_document(data).root) == data


def _faults(data: bytes) -> tuple[str, ...]:
    found = verdict(open_document(data), SCHEMAS)
    assert found.valid is not None
    return found.faults
