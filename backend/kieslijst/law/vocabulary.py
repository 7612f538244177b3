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

PREFIXES = frozenset(
    {"van", "de", "der", "den", "van de", "van der", "van den", "van 't", "van het", "in 't", "in de", "in den"}
    | {"op de", "op den", "op 't", "op het", "te", "ten", "ter", "'t", "aan de", "aan den", "aan 't", "uit de"}
    | {"uit den", "uit 't", "voor 't", "voor de", "bij de", "bij 't", "von", "von der", "zu", "du", "des", "da", "di"}
    | {"del", "della", "dos", "das", "do", "el", "al", "la", "le", "les", "l'", "d'", "af", "auf 'm", "onder de"}
)
"""Words before a surname in lower case; those of table 36 of the personal records register that lists really hold."""

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
