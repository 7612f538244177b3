"""What elections are called after "de verkiezing van"."""

import pytest

from kieslijst.documents.words.election_names import election_named
from kieslijst.documents.words.inputs import Language, PrintedElection
from kieslijst.documents.words.languages import languages_for
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


FRISIAN = [
    (Kind.PS, "Fryslân", "de Provinsjale Steaten fan Fryslân", "de provinsje Fryslân"),
    (Kind.WS, "Fryslân", "it algemien bestjoer fan it wetterskip Fryslân", "it gebiet fan it wetterskip Fryslân"),
    (Kind.WS, "Wetterskip Noard", "it algemien bestjoer fan it Wetterskip Noard", "it gebiet fan it Wetterskip Noard"),
    (Kind.GR, "Súdwest-Fryslân", "de gemeenterie fan Súdwest-Fryslân", "de gemeente Súdwest-Fryslân"),
]


@pytest.mark.parametrize(("kind", "area", "phrase", "region"), FRISIAN)
def test_a_frisian_body_has_its_frisian_words(kind: Kind, area: str, phrase: str, region: str) -> None:
    named = election_named(PrintedElection(kind, area, in_fryslan=True), Language.FY)

    assert (named.phrase, named.area) == (phrase, region)


@pytest.mark.parametrize("kind", Kind)
def test_frisian_is_refused_with_words_for_a_body_outside_fryslan(kind: Kind) -> None:
    with pytest.raises(Refused, match="alleen voor provinciale staten van Fryslân, Wetterskip Fryslân en de"):
        election_named(PrintedElection(kind, "Juinen"), Language.FY)


@pytest.mark.parametrize("kind", [Kind.TK, Kind.EK, Kind.EP, Kind.ER, Kind.KC, Kind.KCNI])
def test_no_other_kind_of_election_is_frisian_whatever_its_area(kind: Kind) -> None:
    assert languages_for(PrintedElection(kind, in_fryslan=True)) == (Language.NL,)


def test_braces_in_the_name_of_an_area_are_only_braces() -> None:
    assert election_named(PrintedElection(Kind.GR, "{area}{0}"), Language.NL).phrase == "de gemeenteraad van {area}{0}"
