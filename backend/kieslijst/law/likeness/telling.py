"""How much a word tells: "partij" or the name of the town is above half the lists, so sharing it says little.

The words were counted in the 428 different appellations of the councils of 2018; they are configuration, not law.
"""

from functools import lru_cache
from typing import NamedTuple

from kieslijst.law.likeness.places import PLACES
from kieslijst.law.likeness.sound import consonants, sound

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


class Word(NamedTuple):
    """A word, or a part of one, with what it tells: 1 for one of the group's own, a little word 0, others between."""

    folded: str
    compared: str
    """The form that is compared; the usual short form of the country becomes the country."""
    weight: float
    is_place: bool
    is_own: bool
    """Whether it is neither a little nor a generic word, nor a place or a number."""
    consonants: str
    """Of its sound; a word without a vowel as it is written."""


@lru_cache(maxsize=16384)
def word(folded: str) -> Word:
    """A folded word with what it tells."""
    compared, told = _ALIASES.get(folded, folded), _weight(folded)
    return Word(folded, compared, told, folded in PLACES, told == 1, consonants(sound(compared) or compared))


def _weight(folded: str) -> float:
    if folded in SMALL:
        return 0.0
    return _LITTLE if folded in GENERIC or folded in PLACES or folded.isdigit() else 1.0
