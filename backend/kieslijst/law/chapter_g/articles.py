"""Which article of chapter G holds for which register: G 1 for the House, G 2, G 2a and G 3 for the others.

The European Parliament follows G 1 (Y 2), the island councils G 3 (Ya 13), both kinds of college G 2 (Ya 22, Pa 1).
"""

from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_BY_REGISTER = {_T.PS: "G 2", _T.WS: "G 2a", _T.GR: "G 3", _T.ER: "G 3", _T.KC: "G 2", _T.KCNI: "G 2"}
WITH_LOGOS = (_T.TK, _T.EP, _T.KCNI)
"""Registers that hold logos (G 1a, Y 2, Pa 8)."""
BELOW_THE_HOUSE = (_T.PS, _T.WS, _T.GR, _T.ER, _T.KC, _T.KCNI)
"""Elections that a registration for the House is carried over to by publication (G 4(1), Ya 26(1), Pa 1)."""


def beside(paragraph: str, **others: str) -> dict[ElectionType, str]:
    """For each register but that of the House the article with this paragraph; `others` by code of the type."""
    found = {kind: f"{article}{paragraph}" for kind, article in _BY_REGISTER.items()}
    return found | {ElectionType(code): text for code, text in others.items()}
