"""How an article of the Act, the Decree or a policy rule is cited and put in order."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from kieslijst.shared.election_type import ElectionType

_CITATION = re.compile(r"^([A-Z][a-z]?) (\d+)([a-z]?)(?:\((\d+)\)| (?=[a-z]$))?([a-z]?)$")


class Act(Enum):
    """A text that rules come from; the value is how it is cited in Dutch."""

    KIESWET = "Kieswet"
    KIESBESLUIT = "Kiesbesluit"
    NAMING_POLICY = "Beleidsregel Stcrt. 2015, 26430"
    """Policy rule of the Kiesraad on how candidates are named; binds it for TK, EK and EP, followed elsewhere."""
    SPELLING_POLICY = "Beleidsregel Stcrt. 2008, 54"
    """Policy rule of the Kiesraad on how appellations are spelled, for TK, EK and EP; cited as a whole."""
    COUNCIL_OF_STATE = "Raad van State"


_PREFIXES = {
    "Kb ": Act.KIESBESLUIT,
    "BR15 ": Act.NAMING_POLICY,
    "BR08": Act.SPELLING_POLICY,
    "RvS ": Act.COUNCIL_OF_STATE,
}


@dataclass(frozen=True, slots=True)
class Article:
    """One citation. `number` is "H 6" or "H 10a", `paragraph` "2" or "", `part` the letter "d" or "".

    "H 10a" is an article of its own, "I 5 a" is part a of article I 5.
    """

    act: Act
    number: str
    paragraph: str = ""
    part: str = ""

    @classmethod
    def read(cls, text: str) -> "Article":
        """From the short form: "H 6(2)", "I 6(1)d", "I 5 a", "Kb H 2(1)", "BR15 e".

        Raises `ValueError` for another form.
        """
        for prefix, act in _PREFIXES.items():
            if text.startswith(prefix):
                return _read_in(act, text.removeprefix(prefix))
        return _read_in(Act.KIESWET, text)

    @property
    def chapter(self) -> str:
        """The letters of the chapter: "H", "Ya"; empty for a text without chapters."""
        return self.number.split(" ")[0] if " " in self.number else ""

    @property
    def short(self) -> str:
        """Without the name of the Act: "H 6(2)"."""
        if self.part and not self.paragraph:
            return f"{self.number} {self.part}"
        paragraph = f"({self.paragraph})" if self.paragraph else ""
        return f"{self.number}{paragraph}{self.part}"

    @property
    def order(self) -> tuple[int, str, int, str, int, str]:
        """Sorts citations as they stand in their texts, the Act first."""
        rank = list(Act).index(self.act)
        match = _CITATION.match(self.short)
        if match is None:
            return (rank, "", 0, self.number, 0, "")
        chapter, number, suffix, paragraph, part = match.groups()
        return (rank, chapter, int(number), suffix, int(paragraph or 0), part)

    def __str__(self) -> str:
        return f"{self.act.value} {self.short}".strip()


def _read_in(act: Act, text: str) -> Article:
    if act in (Act.NAMING_POLICY, Act.SPELLING_POLICY, Act.COUNCIL_OF_STATE):
        return Article(act, text)
    match = _CITATION.match(text)
    if match is None:
        raise ValueError(text)
    chapter, number, suffix, paragraph, part = match.groups()
    return Article(act, f"{chapter} {number}{suffix}", paragraph or "", part)


_APPLIED_BY = {
    ElectionType.EP: Article(Act.KIESWET, "Y 2"),
    ElectionType.ER: Article(Act.KIESWET, "Ya 13"),
    ElectionType.KC: Article(Act.KIESWET, "Ya 22"),
    ElectionType.KCNI: Article(Act.KIESWET, "Pa 1"),
}
"""Articles that declare chapters G, H and I applicable to an election they were not written for."""


@cache
def cited_for(articles: tuple[Article, ...], election_type: ElectionType) -> tuple[Article, ...]:
    """The citation for this type: with the article that makes chapters G, H and I apply to it, where it needs one."""
    bridge = _APPLIED_BY.get(election_type)
    borrowed = any(article.act is Act.KIESWET and article.chapter in ("G", "H", "I") for article in articles)
    if bridge is None or not borrowed:
        return articles
    return (*articles, bridge)


def in_words(articles: tuple[Article, ...]) -> str:
    """Several citations in one line, each act named once: "Kieswet H 6(2), Ya 13; Kiesbesluit H 2(1)"."""
    acts = dict.fromkeys(article.act for article in articles)
    return "; ".join(
        f"{act.value} {', '.join(article.short for article in articles if article.act is act)}".strip() for act in acts
    )
