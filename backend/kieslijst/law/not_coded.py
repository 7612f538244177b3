"""Articles and rows that deliberately have no rule here, each with the reason.

A rule asks something of a group, a list, a person or a committee. What is left here asks nothing, or is a computation;
the reason names the place where it is done.
"""

_EMPTY = "Repealed; no text is in force."

ARTICLES: dict[str, str] = {
    "H 8": "Refers to the Kiesbesluit for how candidates are named; its article H 2 has the rules.",
    "H 15": "Leaves details of payment to the Kiesbesluit (H 3), addressed to who holds the deposit.",
    "I 9": _EMPTY,
    "I 10": _EMPTY,
    "I 11": _EMPTY,
    "R 6": "Refers to the Kiesbesluit for how candidates are named; its articles H 2 and R 2 have the rules.",
    "S 8": _EMPTY,
    "S 9": _EMPTY,
    "Y 2": "Declares chapters G, H and I applicable; citations for the European Parliament name it.",
    "Y 4": "Who may be a member: tested at admission (V 4), not at nomination.",
    "Y 11": "Keeps the European register apart: nothing is carried over to it or from it, so that no rule asks.",
    "Y 12": "Makes the country one district; the facts of the election and `Case.several_districts` follow it.",
    "Y 15": "Makes the missing declaration of Y 13 an omission: it is `sanctions.Omission.Y13`.",
    "Y 35a": "Strikes a candidate without the declaration of Y 35: it is `sanctions.Ground.NO_Y35`.",
}
"""By number of the Kieswet's article. Of chapter Y only what touches nomination; its other articles are on the vote."""

ROWS: dict[str, str] = {
    "CAND-NO-SETTLE": "The law asks nothing: the rule on settlement does not bind TK, EK and EP.",
    "CAND-NATIONALITY": "The law asks nothing at nomination: nationality is tested at admission (V 4).",
    "SUP-EK-NOWINDOW": "The law asks nothing: no window binds support for the Senate; `support_count` counts any day.",
}
"""Rows of E.1 to E.7 of the rule catalogue without a rule."""
