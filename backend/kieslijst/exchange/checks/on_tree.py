"""Checks on the election tree of a 110a (eml.md 5, import contract 4.1 and 5.6)."""

from collections import Counter
from collections.abc import Iterator

from kieslijst.exchange.checks.finding import error, warning
from kieslijst.exchange.election_definition import ElectionDefinition, Region, RegionCategory

_LEVELS = (
    (RegionCategory.STATE,),
    (RegionCategory.PROVINCE, RegionCategory.WATER_BOARD),
    (RegionCategory.DISTRICT, RegionCategory.PROVINCIAL_DISTRICT, RegionCategory.WATER_BOARD_DISTRICT),
    (RegionCategory.MUNICIPALITY, RegionCategory.WATER_BOARD_MUNICIPALITY),
    (RegionCategory.BOROUGH,),
    (RegionCategory.STATION, RegionCategory.PROVINCIAL_STATION),
)
_LEVEL = {category: level for level, categories in enumerate(_LEVELS) for category in categories}
_ROOTS = {
    "GR": RegionCategory.MUNICIPALITY,
    "ER": RegionCategory.MUNICIPALITY,
    "PS": RegionCategory.PROVINCE,
    "AB": RegionCategory.WATER_BOARD,
    "TK": RegionCategory.STATE,
    "EK": RegionCategory.STATE,
    "EP": RegionCategory.STATE,
}
_ORDER = {
    "GR": (RegionCategory.MUNICIPALITY,),
    "ER": (RegionCategory.MUNICIPALITY,),
    "TK": (RegionCategory.STATE, RegionCategory.DISTRICT, RegionCategory.MUNICIPALITY),
    "EK": (RegionCategory.STATE, RegionCategory.PROVINCE, RegionCategory.STATION),
}


def _key(region: Region) -> tuple[RegionCategory, int | None]:
    return region.category, region.number


def _superior_key(region: Region) -> tuple[RegionCategory | None, int | None]:
    return region.superior_category, region.superior_number


def _called(region: Region) -> str:
    number = "" if region.number is None else f" {region.number}"
    return f"{region.category}{number} ({region.name[:40]})"


@error
def tree_has_one_root(definition: ElectionDefinition) -> Iterator[str]:
    roots = [region for region in definition.regions if region.is_root]
    if not definition.regions:
        yield "De gebieden van de verkiezing ontbreken (ElectionTree zonder Region)."
    elif len(roots) != 1:
        yield f"Er zijn {len(roots)} gebieden zonder hoger gebied; verwacht was er één."


@error
def root_fits_the_election(definition: ElectionDefinition) -> Iterator[str]:
    expected = _ROOTS.get(definition.election.category)
    for root in (region for region in definition.regions if region.is_root):
        if expected is not None and root.category is not expected:
            yield (
                f"Het hoogste gebied is {_called(root)}; bij soort {definition.election.category} "
                f"hoort {expected} bovenaan."
            )


@error
def regions_are_named_and_numbered(definition: ElectionDefinition) -> Iterator[str]:
    for region in definition.regions:
        if not region.name:
            yield f"{region.category} {region.number or ''} heeft geen naam (RegionName)."
        if region.number is None and region.category is not RegionCategory.STATE:
            yield f"{_called(region)} heeft geen nummer (RegionNumber)."


@error
def regions_appear_once(definition: ElectionDefinition) -> Iterator[str]:
    for (category, number), times in Counter(map(_key, definition.regions)).items():
        if times > 1:
            yield f"{category} {number} staat {times} keer in de gebieden; verwacht was één keer."


@error
def superiors_exist_and_are_higher(definition: ElectionDefinition) -> Iterator[str]:
    known = set(map(_key, definition.regions))
    for region in definition.regions:
        superior = region.superior_category
        if region.is_root:
            continue
        if superior is None or _superior_key(region) not in known:
            yield f"Het hogere gebied van {_called(region)} staat niet in het bestand."
        elif _LEVEL[superior] >= _LEVEL[region.category]:
            yield f"{_called(region)} ligt onder een {superior}, en die is niet hoger."


@error
def districts_lie_between_root_and_municipalities(definition: ElectionDefinition) -> Iterator[str]:
    """Abacus builds its committees from root, districts and municipalities, and from nothing else."""
    if definition.election.category not in ("PS", "AB"):
        return
    roots = {_key(region) for region in definition.regions if region.is_root}
    below = [region for region in definition.regions if _superior_key(region) in roots]
    if definition.election.subcategory != "PS2" and len(below) != 1:
        yield f"Onder het hoogste gebied liggen {len(below)} kieskringen; verwacht was er één."
    for region in below:
        if region.category is not RegionCategory.DISTRICT:
            yield f"Onder het hoogste gebied ligt {_called(region)}; verwacht was een KIESKRING."
    districts = {_key(region) for region in below}
    for region in definition.regions:
        if _superior_key(region) in districts and region.category is not RegionCategory.MUNICIPALITY:
            yield f"Onder een kieskring ligt {_called(region)}; verwacht was een GEMEENTE."


@warning
def tree_has_the_levels_of_its_type(definition: ElectionDefinition) -> Iterator[str]:
    """For the types that Abacus builds no committees for; of the European Parliament no tree is published."""
    levels = _ORDER.get(definition.election.category)
    if levels is None:
        return
    above = dict(zip(levels[1:], levels, strict=False))
    for region in (region for region in definition.regions if not region.is_root):
        expected = above.get(region.category)
        if expected is not region.superior_category:
            words = " > ".join(levels)
            yield f"{_called(region)} ligt onder {region.superior_category or 'niets'}; verwacht was de orde {words}."


TREE = (
    tree_has_one_root,
    root_fits_the_election,
    regions_are_named_and_numbered,
    regions_appear_once,
    superiors_exist_and_are_higher,
    districts_lie_between_root_and_municipalities,
    tree_has_the_levels_of_its_type,
)
