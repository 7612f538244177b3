"""What the law itself attaches to a failing: omissions that may be repaired, and the grounds of the decision.

Source: Kieswet I 2, I 5, I 6 for all elections but the Senate; S 1, S 3, S 4 for the Senate; Y 15, Y 17, Y 35a and
Y 35c for the European Parliament. Both lists are closed: nothing else may be notified or decided.
"""

from enum import Enum, StrEnum

from kieslijst.law.article import Article
from kieslijst.shared.election_type import ElectionType


class Consequence(StrEnum):
    """What the central electoral committee does with a rule that is not met."""

    REC = "recoverable"
    """An omission that is notified to the submitter and may be repaired (I 2, S 1)."""
    STRIKE = "strike"
    """The candidate is struck from the list (I 6(1), S 4(1))."""
    INV = "invalid"
    """The list is invalid in the district concerned (I 5, S 3)."""
    NAME = "name"
    """The appellation is struck; the list goes on as an unnamed list (I 6(2), S 4(2))."""
    FIX = "fix"
    """Corrected ex officio (I 6(3), S 4(3); by policy also slips in a candidate's name)."""
    REFUSE = "refuse"
    """Registration of the appellation is refused (G 1(4) and its likes)."""
    ASIDE = "aside"
    """The request is set aside for this election and kept for the next one (G 1(1) and its likes)."""
    NONE = "none"
    """The law attaches nothing to it."""


class Ground(Enum):
    """A ground of the decision: article, article for the Senate (None: no such ground there), consequence."""

    LATE = ("I 5 a", "S 3 a", Consequence.INV)
    NO_DEPOSIT = ("I 5 b", None, Consequence.INV)
    TOO_LITTLE_SUPPORT = ("I 5 c", "S 3 b", Consequence.INV)
    WRONG_MODEL = ("I 5 d", "S 3 c", Consequence.INV)
    NOT_BY_A_VOTER = ("I 5 e", "S 3 a", Consequence.INV)
    NOT_IDENTIFIED = ("I 5 f", None, Consequence.INV)
    ALL_STRUCK = ("I 5 g", "S 3 d", Consequence.INV)
    NO_Y13 = ("Y 17", None, Consequence.STRIKE)
    NAMING = ("I 6(1)a", "S 4(1)a", Consequence.STRIKE)
    NO_CONSENT = ("I 6(1)b", "S 4(1)b", Consequence.STRIKE)
    NO_AUTHORISED_PERSON = ("I 6(1)c", "S 4(1)c", Consequence.STRIKE)
    TOO_YOUNG = ("I 6(1)d", "S 4(1)d", Consequence.STRIKE)
    NOT_SETTLING = ("I 6(1)e", None, Consequence.STRIKE)
    SETTLING_TWICE = ("I 6(1)f", None, Consequence.STRIKE)
    ON_TWO_LISTS = ("I 6(1)g", "S 4(1)e", Consequence.STRIKE)
    DEAD = ("I 6(1)h", "S 4(1)f", Consequence.STRIKE)
    EXCESS = ("I 6(1)i", "S 4(1)g", Consequence.STRIKE)
    NO_Y35 = ("Y 35a", None, Consequence.STRIKE)
    EXCLUDED_AT_HOME = ("Y 35c", None, Consequence.STRIKE)
    NO_AUTHORISATION = ("I 6(2)a", "S 4(2)a", Consequence.NAME)
    NAME_TWICE = ("I 6(2)b", "S 4(2)b", Consequence.NAME)
    NOT_AS_REGISTERED = ("I 6(3)", "S 4(3)", Consequence.FIX)

    def __init__(self, common: str, senate: str | None, consequence: Consequence) -> None:
        self._common, self._senate = common, senate
        self.consequence = consequence

    def article(self, election_type: ElectionType) -> Article | None:
        """Where the ground stands for this election; None when it does not exist there."""
        return _article(self._common, self._senate, election_type)


class Omission(Enum):
    """An omission that may be repaired: article, article for the Senate, ground when it is not repaired."""

    SUPPORT = ("I 2(1)a", "S 1(3)a", Ground.TOO_LITTLE_SUPPORT)
    SETTLEMENT = ("I 2(1)b", None, Ground.NOT_SETTLING)
    NAMING = ("I 2(1)c", "S 1(3)b", Ground.NAMING)
    CONSENT = ("I 2(1)d", "S 1(3)c", Ground.NO_CONSENT)
    AUTHORISED_PERSON = ("I 2(1)e", "S 1(3)d", Ground.NO_AUTHORISED_PERSON)
    DEPOSIT = ("I 2(1)f", None, Ground.NO_DEPOSIT)
    NOT_BY_A_VOTER = ("I 2(1)g", None, Ground.NOT_BY_A_VOTER)
    NOT_IDENTIFIED = ("I 2(1)h", None, Ground.NOT_IDENTIFIED)
    AUTHORISATION = ("I 2(1)i", "S 1(3)e", Ground.NO_AUTHORISATION)
    Y13 = ("Y 15", None, Ground.NO_Y13)
    Y35 = ("Y 35(3)", None, Ground.NO_Y35)

    def __init__(self, common: str, senate: str | None, ground: Ground) -> None:
        self._common, self._senate = common, senate
        self.ground = ground
        """What the committee decides on when the omission stays."""

    def article(self, election_type: ElectionType) -> Article | None:
        """Where the omission stands for this election; None when it does not exist there."""
        return _article(self._common, self._senate, election_type)


def _article(common: str, senate: str | None, election_type: ElectionType) -> Article | None:
    """Chapter Y is about the European Parliament only, so that its grounds exist for no other election."""
    text = senate if election_type is ElectionType.EK else common
    if text is not None and text.startswith("Y ") and election_type is not ElectionType.EP:
        return None
    return None if text is None else Article.read(text)
