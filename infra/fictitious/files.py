"""Ready files of invented elections."""

from infra.fictitious.councils import council, council_elections
from infra.fictitious.worlds import invented

from kieslijst.exchange import eml230


def long_list(size: int = 80) -> bytes:
    """A 230b with one list, as long as the law lets one be."""
    definition = council(council_elections()[2], 45)
    return eml230.write(invented(definition, seed="long list", sizes=[size]).parts[0])
