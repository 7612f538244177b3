"""How much a word tells: "partij" or the name of the town is above half the lists, so sharing it says little.

The words were counted in the 428 different appellations of the councils of 2018; they are configuration, not law.
"""

from kieslijst.law.likeness.places import PLACES

SMALL = frozenset(
    "de het een en van voor der den des te ten ter in op bij met aan om t s n vd the of for and fan foar yn it".split()  # noqa: SIM905 - little words read best as one line
)
"""Words that tell nothing; sharing or lacking them makes no difference."""

ARTICLES = frozenset({"de", "het", "een"})

GENERIC = frozenset(
    """
    partij partijen partei lijst lijsten fractie groep groepering belang belangen lokaal lokale plaatselijk
    plaatselijke gemeente gemeentebelang gemeentebelangen gemeentelijk gemeentelijke algemeen algemene vereniging
    kiesvereniging beweging politiek politieke dorp dorps dorpslijst dorpspartij dorpsbelang dorpsbelangen stad stads
    stadspartij stadsbelang stadsbelangen burger burgers burgerbelang burgerbelangen burgerlijst burgerpartij inwoners
    inwonersbelang inwonersbelangen volk volks volkspartij onafhankelijk onafhankelijke leefbaar progressief
    progressieve ons onze samen samenwerking samenwerkende provinciaal provinciale waterschap unie party
    """.split()  # noqa: SIM905 - a list of words reads best as running text
)
"""Words of many appellations; they count little."""

_ALIASES = {"nl": "nederland", "ned": "nederland"}
_LITTLE = 0.25


def aliased(word: str) -> str:
    """A word in the form in which it is compared; the usual short form of the country becomes the country."""
    return _ALIASES.get(word, word)


def weight(word: str) -> float:
    """0 for a little word, 1 for a word of the group's own, between them for generic words, places and numbers."""
    if word in SMALL:
        return 0.0
    return _LITTLE if word in GENERIC or word in PLACES or word.isdigit() else 1.0
