"""What elections are called after "de verkiezing van"."""

import pytest

from kieslijst.documents.election_names import election_named
from kieslijst.documents.inputs import Language, PrintedElection
from kieslijst.shared.election_type import ElectionType as Kind
from kieslijst.shared.errors import Refused

PHRASES = [
    (Kind.TK, "", "de Tweede Kamer der Staten-Generaal"),
    (Kind.EK, "", "de Eerste Kamer der Staten-Generaal"),
    (Kind.PS, "Fryslân", "de provinciale staten van Fryslân"),
    (Kind.WS, "Noorderzijlvest", "het algemeen bestuur van het waterschap Noorderzijlvest"),
    (Kind.WS, "Wetterskip Fryslân", "het algemeen bestuur van het Wetterskip Fryslân"),
    (Kind.WS, "Hoogheemraadschap van Delfland", "het algemeen bestuur van het Hoogheemraadschap van Delfland"),
    (Kind.GR, "Juinen", "de gemeenteraad van Juinen"),
    (Kind.EP, "", "het Europees Parlement"),
    (Kind.ER, "Saba", "de eilandsraad van het openbaar lichaam Saba"),
    (Kind.KC, "Saba", "het kiescollege van Saba"),
    (Kind.KCNI, "", "het kiescollege voor niet-ingezetenen"),
]


@pytest.mark.parametrize(("kind", "area", "phrase"), PHRASES)
def test_each_election_has_its_phrase(kind: Kind, area: str, phrase: str) -> None:
    assert election_named(PrintedElection(kind, area), Language.NL).phrase == phrase


def test_a_language_without_content_is_refused_with_words() -> None:
    with pytest.raises(Refused, match="nog niet in het Fries"):
        election_named(PrintedElection(Kind.TK), Language.FY)


def test_braces_in_the_name_of_an_area_are_only_braces() -> None:
    assert election_named(PrintedElection(Kind.GR, "{area}{0}"), Language.NL).phrase == "de gemeenteraad van {area}{0}"
