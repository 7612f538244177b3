"""Articles and rows that deliberately have no rule here, each with the reason.

A rule asks something of a group, a list or a person. What tells a committee, a municipality or a court how to act is a
matter of procedure: people do it, and where the software takes part the reason names the place that enforces it.
"""

_COMMITTEE = "An act of the committee; the examination keeps its days, records and choices."
_CALENDAR = "A day or a term; the calendar of the election computes it."
_COURT = "A matter for the court; outside nomination."
_EMPTY = "Repealed; no text is in force."

ARTICLES: dict[str, str] = {
    "H 8": "Refers to the Kiesbesluit for how candidates are named; its article H 2 has the rules.",
    "H 15": "Leaves details of payment to the Kiesbesluit (H 3), addressed to who holds the deposit.",
    "H 16": "Sets rights of the GDPR aside for the committee; asks nothing of a list.",
    "I 1": _COMMITTEE,
    "I 3": _COMMITTEE,
    "I 4": _COMMITTEE,
    "I 7": _COURT,
    "I 8": _COURT,
    "I 9": _EMPTY,
    "I 10": _EMPTY,
    "I 11": _EMPTY,
    "I 12": "Numbering: a computation over all lists, in `numbering`.",
    "I 15": _COMMITTEE,
    "I 17": "Publication of the lists; the publication keeps its days and places.",
    "I 18": "Records of the hearings; the publication puts them online without signatures.",
    "I 19": "Destruction of papers after the result; an act of the committee.",
    "I 20": "Sets rights of the GDPR aside for the committee; asks nothing of a list.",
    "R 6": "Refers to the Kiesbesluit for how candidates are named; its articles H 2 and R 2 have the rules.",
    "R 11": "Sets rights of the GDPR aside for the committee; asks nothing of a list.",
    "S 1a": _COMMITTEE,
    "S 2": _COMMITTEE,
    "S 5": _COURT,
    "S 6": _COURT,
    "S 7": _COMMITTEE,
    "S 8": _EMPTY,
    "S 9": _EMPTY,
    "S 10": "Numbering: a computation over all lists, in `numbering`.",
    "S 13": "Publication of the lists; the publication keeps its days and places.",
    "S 15": "Destruction of papers after the result; an act of the committee.",
    "S 16": "Sets rights of the GDPR aside for the committee; asks nothing of a list.",
    "Y 2": "Declares chapters G, H and I applicable; citations for the European Parliament name it.",
    "Y 4": "Who may be a member: tested at admission (V 4), not at nomination.",
    "Y 8": _CALENDAR,
    "Y 11": "Keeps the European register apart: nothing is carried over to it or from it, so that no rule asks.",
    "Y 12": "Makes the country one district; the facts of the election and `Case.several_districts` follow it.",
    "Y 15": "Makes the missing declaration of Y 13 an omission: it is `sanctions.Omission.Y13`.",
    "Y 17a": "Destruction of papers after the result; an act of the committee.",
    "Y 34": "Announcement of the place of handing in; an act of the committee.",
    "Y 35a": "Strikes a candidate without the declaration of Y 35: it is `sanctions.Ground.NO_Y35`.",
    "Y 35b": "Asks the home state about a candidate; an act of the committee.",
    "Y 36": "Reports candidates to their states; an act of the committee.",
    "Y 38": "Answers another member state; an act of the minister.",
}
"""By number of the Kieswet's article. Of chapter Y only what touches nomination; its other articles are on the vote."""

ROWS: dict[str, str] = {
    "SUB-EK-ANYONE": "The law asks nothing: no rule on the submitter's right to vote binds a list for the Senate.",
    "SUB-STEPIN": "Cures an omission: who appears in the repair term is recorded with the repair.",
    "SUB-REPAIR-WHO": "Says who may repair: checked where a repair is recorded, not on the list.",
    "SUB-BES-REPAIR": "Says where and how long may be repaired: checked where a repair is recorded.",
    "CAND-NO-SETTLE": "The law asks nothing: the rule on settlement does not bind TK, EK and EP.",
    "CAND-NATIONALITY": "The law asks nothing at nomination: nationality is tested at admission (V 4).",
    "CAND-H10A-USE": "On the use of the authorised person after the vote; outside nomination.",
}
"""Rows of E.1 to E.5 of the rule catalogue without a rule."""
