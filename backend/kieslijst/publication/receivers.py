"""What the page says of programs that cannot take a file although it is right, in the language of who reads it."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from kieslijst.elections.definition import Definition, identifier_of
from kieslijst.exchange.checks.finding import run
from kieslijst.exchange.checks.on_receivers import RECEIVERS, Outgoing, likely_size_in_request
from kieslijst.exchange.election_definition import RegionCategory
from kieslijst.exchange.message import Profile
from kieslijst.publication.model import PublishedFile
from kieslijst.web.i18n import Text, mark

_TEXTS: Mapping[str, Callable[[Outgoing], Text]] = MappingProxyType(
    {
        "abacus_takes_this_election": lambda file: mark(
            "Abacus neemt nog geen verkiezingen van soort %(category)s aan; gebruik OSV2020.",
            category=file.election.category,
        ),
        "abacus_takes_this_size_of_board": lambda _: mark(
            "Nieuwere versies van Abacus nemen geen waterschap met minder dan 19 zetels (AB1) aan."
        ),
        "abacus_finds_one_municipality": lambda file: mark(
            "Deze verkiezing heeft %(count)s gemeenten. Versies van Abacus van vóór september 2026 nemen er voor het "
            "gemeentelijk stembureau maar één aan.",
            count=file.municipalities,
        ),
        "abacus_has_a_flow_for_this_committee": lambda _: mark(
            "Abacus heeft voor provincies en waterschappen nog geen invoer voor het centraal stembureau."
        ),
        "abacus_reads_one_district": lambda _: mark(
            "Abacus leest van een 230c alleen de eerste kieskring, of leest het bestand niet; gebruik de 230b."
        ),
        "abacus_reads_a_230c": lambda _: mark("Oudere versies van Abacus lezen geen 230c; gebruik de 230b."),
        "osv_takes_this_message": lambda file: (
            mark("OSV2020 leest een 230c bij het centraal stembureau en in programma 5; programma 4 leest de 230b.")
            if file.is_total
            else mark(
                "OSV2020 leest een 230b in programma 4; voor het centraal stembureau en programma 5 is er de 230c."
            )
        ),
        "fits_in_one_request": lambda file: mark(
            "Abacus neemt hoogstens 12 MB per keer aan, in de vorm waarin de browser het verstuurt. %(name)s is meer.",
            name=file.name,
        ),
        "profile_is_known_everywhere": lambda file: mark(
            "Profiel %(profile)s bestaat pas voor verkiezingen vanaf 2027. OSV2020 en oudere versies van Abacus kennen "
            "kr:Schema of kr:GenderAnnex niet: ze weigeren het bestand of tonen geen geslacht.",
            profile=str(file.profile),
        ),
    }
)
"""By the name of the check; the Dutch words are those of the check. `is_named_for_osv` is about other people's files:
ours have the name that OSV wants."""


def texts_of(outgoing: Outgoing) -> tuple[Text, ...]:
    """What to tell whoever sends this file. Raises `KeyError` for a check that has no words here."""
    return tuple(_TEXTS[finding.check](outgoing) for finding in run(RECEIVERS, outgoing))


def texts_for(definition: Definition, files: Iterable[PublishedFile]) -> tuple[Text, ...]:
    """What to tell of all these files together, each thing once."""
    published = tuple(files)
    districts = sum(not file.is_total for file in published)
    found: dict[str, Text] = {}
    for file in published:
        for text in texts_of(_outgoing(definition, file, districts=districts)):
            found.setdefault(str(text), text)
    return tuple(found.values())


def _outgoing(definition: Definition, file: PublishedFile, *, districts: int) -> Outgoing:
    election = definition.election
    municipalities = [one for one in definition.regions if one.category is RegionCategory.MUNICIPALITY]
    return Outgoing(
        kind=file.kind,
        profile=Profile(election.profile),
        election=identifier_of(election),
        size=likely_size_in_request(file.size),
        districts=districts if file.is_total else 1,
        municipalities=len(municipalities) if election.completed else None,
        name=file.name,
    )
