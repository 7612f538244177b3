"""Words that a name on a candidate list does not hold, or holds in one place only; and names of islands.

Configuration, not law: the texts give the principle (usual abbreviations only, no titles, no functions), not the words.
Source: Kiesbesluit H 2, policy rule Stcrt. 2015, 26430, c to e; the islands from the Wet openbare lichamen BES.
"""

ACADEMIC_TITLES = frozenset(
    {"prof", "dr", "drs", "mr", "ir", "ing", "bc", "phd", "mba", "msc", "bsc", "ma", "ba", "llm", "llb", "mpa", "mph"}
    | {"emba", "mbi", "med", "bed", "ra", "rc", "rb"}
)
"""Degrees before or behind a name, without full stops and case; judged only as whole words."""

TITLES_BEFORE_THE_NAME = frozenset({"prof", "dr", "drs", "mr", "ir", "ing", "bc"})

FUNCTIONS = frozenset(
    {"wethouder", "burgemeester", "raadslid", "fractievoorzitter", "voorzitter", "kamerlid", "statenlid", "senator"}
    | {"lijsttrekker", "gedeputeerde", "dijkgraaf", "minister", "staatssecretaris", "commissielid", "lid", "kandidaat"}
)

NOBLE_ABBREVIATIONS = frozenset({"bar", "gr", "markgr", "rid"})
"""Noble titles are written out: baron, graaf, markgraaf, ridder. The predicates jhr. and jkvr. are abbreviated."""

NOBLE_WORDS = frozenset({"baron", "barones", "graaf", "gravin", "ridder", "jonkheer", "jonkvrouw", "jhr", "jkvr"})
"""Noble titles and predicates that stand before a surname and are part of it."""

_OF_PLACE = frozenset(
    f"{word} {article}"
    for word in ("aan", "bij", "in", "onder", "op", "over", "uit", "uijt", "van", "voor")
    for article in ("de", "den", "der", "het", "'t")
)
PREFIXES = (
    frozenset({"van", "de", "der", "den", "te", "ten", "ter", "'t", "van la", "van ter", "van gen", "op gen", "op ten"})
    | {"uit te", "uit ten", "boven d'", "voor in 't", "de die", "de l'", "de la", "de las", "de le", "de van der"}
    | {"von", "von der", "von dem", "von den", "vom", "zu", "zum", "zur", "auf", "auf der", "auf dem", "auf 'm"}
    | {"aus", "aus der", "aus dem", "aus 'm", "unter", "du", "des", "da", "das", "dal", "dalla", "degli", "dei", "del"}
    | {"della", "di", "do", "dos", "el", "al", "ben", "bin", "la", "las", "le", "les", "lo", "los", "l'", "d'", "o'"}
    | {"af", "vor", "ver"}
    | _OF_PLACE
)
"""Words before a surname in lower case: the common ones of table 36 of the personal records register."""

BONAIRE = frozenset({"bonaire", "kralendijk", "rincon"})
SABA = frozenset({"saba", "the bottom", "windwardside", "zion's hill", "hell's gate", "st. johns", "saint johns"})
SINT_EUSTATIUS = frozenset({"sint eustatius", "st. eustatius", "oranjestad", "statia"})
ISLAND_PLACES = {"Bonaire": BONAIRE, "Saba": SABA, "Sint Eustatius": SINT_EUSTATIUS}
"""Places on the islands of the Caribbean Netherlands; they are in country NL and outside its European part."""

OUTSIDE_EUROPEAN_PART = BONAIRE | SABA | SINT_EUSTATIUS | {"aruba", "curaçao"}

EUROPEAN_UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905 - a list of 27 codes reads best as one line
)

FUNCTIONAL_SIGNS = frozenset("!\"&'()*+,-./:;?@_‘’“”–")
"""Signs that registered appellations really hold; any other sign is looked at by people (Stcrt. 2008, 54)."""
