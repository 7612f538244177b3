"""In which gazette a committee makes things public."""

from kieslijst.law.procedure_facts import Gazette
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_OWN = {
    _T.PS: Gazette.PROVINCIAAL_BLAD,
    _T.WS: Gazette.WATERSCHAPSBLAD,
    _T.GR: Gazette.GEMEENTEBLAD,
    _T.ER: Gazette.AFKONDIGINGSBLAD,
    _T.KC: Gazette.AFKONDIGINGSBLAD,
}


def own_gazettes(election_type: ElectionType) -> frozenset[Gazette]:
    """The gazette of the body; the Staatscourant for TK, EK, EP and KCNI."""
    return frozenset({_OWN.get(election_type, Gazette.STAATSCOURANT)})


def gazette_of_lists(election_type: ElectionType, *, several_districts: bool | None) -> frozenset[Gazette]:
    """Where the lists are published (I 17, Pa 19, S 13); both that are possible while the districts are not known."""
    if election_type is not ElectionType.PS or several_districts is False:
        return own_gazettes(election_type)
    national = frozenset({Gazette.STAATSCOURANT})
    return national if several_districts else national | own_gazettes(election_type)
